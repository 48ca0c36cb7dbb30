import type { Account, Ledger } from '../model/index.js';
import type { LedgerTable } from './ledger-csv.js';
import { inOrder } from './report/questions.js';

/** Between the links of a chain, which names do not hold. */
const THEN = ' > ';

/** The ledger as a table, its questions worst first, the answers in the ledger's order. Answers of accounts that are not given are left out. */
export const ledgerTable = (accounts: readonly Account[], ledger: Ledger): LedgerTable => {
  const numbers = new Map(accounts.map(({ document }, i) => [document.id, i]));
  const names = new Map<string, number>();
  const named = (name: string): number => {
    const index = names.get(name) ?? names.size;
    names.set(name, index);
    return index;
  };
  const questions = inOrder(ledger);
  const answers = questions.flatMap(({ answers: list }, q) =>
    list.flatMap((a): LedgerTable['answers'][number][] => {
      const number = numbers.get(a.document);
      const account = number === undefined ? undefined : accounts[number];
      if (number === undefined || account === undefined) return [];
      const exact = account.document.text.slice(a.from, a.to);
      const chain = named(a.chain.join(THEN));
      return [
        [q, number, a.value, a.polarity, a.certainty, named(a.holder), chain, a.derived ? 1 : 0, exact, a.from, a.to],
      ];
    }),
  );
  return {
    accounts: accounts.map(({ document: { name, outlet, published } }) => ({ name, outlet, published })),
    questions: questions.map(({ question, slot, scope, status, independent: { min, max } }) => [
      question,
      slot,
      scope,
      status,
      min,
      max,
    ]),
    names: [...names.keys()],
    answers,
  };
};

/** The table with no more answers than there is room for, each question with all of its answers or with none. */
export const fitting = (table: LedgerTable, room: number): LedgerTable => {
  const sizes = table.questions.map(() => 0);
  for (const [q] of table.answers) sizes[q] = (sizes[q] ?? 0) + 1;
  let left = room;
  const kept = sizes.map(size => {
    if (size > left) return false;
    left -= size;
    return true;
  });
  return { ...table, answers: table.answers.filter(([q]) => kept[q]) };
};
