import { alteredQuotation } from '../find/altered-quotation.js';
import { quotationClasses } from '../find/quotations/compare.js';
import { compare, sayingOf } from '../find/quotations/quoted.js';
import { reattributedQuotation } from '../find/reattributed-quotation.js';
import { called, type Case } from '../find/rule.js';
import { truncatedQuotation } from '../find/truncated-quotation.js';
import { meets, type Quoted, type Span, type Statement } from '../model/index.js';
import { type Checked, type Checker, type Remark, remarkOf } from './checker.js';
import { type Added, unfound } from './unfound.js';

/** A quotation of the draft with one of the case, and what became of the words between them. */
interface Pairing {
  readonly other: Quoted;
  readonly gravity: number;
  /** The draft's words that the other one has not, or has otherwise. */
  readonly foreign: readonly Span[];
}

/** From this class on a difference is one that a person should know of. */
const GRAVE = quotationClasses.indexOf('number');

const length = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** The quotation that has most of the draft's words as they are first: a short one in a headline is exact and supports little. */
const pairingsOf = (of: Case, own: Quoted, others: readonly Quoted[]): Pairing[] => {
  const mine = sayingOf(of, own);
  return others
    .map(other => {
      const saying = sayingOf(of, other);
      const compared = compare(saying, mine);
      // of a quotation that is broken off the other part has a statement of its own
      const foreign = compared.changes.flatMap(({ b, marked }) => (b === null || marked || !meets(own, b) ? [] : [b]));
      return { other, gravity: quotationClasses.indexOf(compared.class), foreign };
    })
    .sort((a, b) => length(a.foreign) - length(b.foreign) || a.gravity - b.gravity);
};

/** The case with nothing linked but the statements given. */
const only = ({ beside }: Checked, statements: readonly Statement[]): Case => ({
  ...beside,
  links: { ...beside.links, statements, echoes: [] },
});

/** What became of the draft's quotations, each held against the nearest that the case has, and against others that change a number or a negation. */
const spoken = (of: Checked): Remark[] => {
  const nearest: Statement[] = [];
  const remarks: Remark[] = [];
  const added: Added[] = [];
  for (const statement of of.beside.links.statements) {
    const { quotations } = statement;
    const own = quotations.at(-1);
    if (own === undefined) continue;
    const [first, ...rest] = pairingsOf(of.beside, own, quotations.slice(0, -1));
    if (first === undefined) continue;
    const pair = { ...statement, quotations: [first.other, own] };
    const told = only(of, [pair]);
    if (first.foreign.length > 0 && alteredQuotation.find(told).length === 0) added.push({ own, ...first });
    nearest.push(pair);
    const otherwise = rest.find(({ gravity }) => gravity >= GRAVE);
    if (first.gravity >= quotationClasses.indexOf('inflection') || otherwise === undefined) continue;
    const divided = only(of, [{ ...statement, quotations: [otherwise.other, own] }]);
    for (const said of alteredQuotation.find(divided)) {
      const remark = remarkOf(of, 'quotations', alteredQuotation.id, said);
      const because = [
        `${called(of.beside, first.other.document)} has the words as the draft has them`,
        ...said.because,
      ];
      if (remark !== null && said.level !== 'note') remarks.push({ ...remark, level: 'question', because });
    }
  }
  const found = [alteredQuotation, truncatedQuotation, reattributedQuotation].flatMap(rule =>
    rule.find(only(of, nearest)).flatMap(said => remarkOf(of, 'quotations', rule.id, said) ?? []),
  );
  return [...found, ...remarks, ...unfound(of, added)];
};

/** Words that the draft gives to another speaker than the case, or renders otherwise than the case quotes them. */
const echoed = (of: Checked): Remark[] => {
  const { links } = of.beside;
  const quoted = new Set(links.statements.map(s => s.quotations.at(-1)?.from));
  const echoes = links.echoes.filter(({ kind, left, right }) => {
    const own = left.document === of.draft.document.id ? left : right;
    return kind === 'rendering' || !quoted.has(own.from);
  });
  const among: Case = { ...of.beside, links: { ...links, statements: [], echoes } };
  return [alteredQuotation, reattributedQuotation].flatMap(rule =>
    rule.find(among).flatMap(said => remarkOf(of, 'quotations', rule.id, said) ?? []),
  );
};

/** Quotations that are in no account, that were altered or cut, or that the case gives to somebody else. */
export const quotations: Checker = of => [...spoken(of), ...echoed(of)];
