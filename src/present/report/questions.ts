import {
  type Answer,
  type DocumentId,
  independence,
  type Lineage,
  type Ledger,
  meets,
  type Question,
  statuses,
} from '../../model/index.js';
import { type Places, present } from './places.js';
import { tracedView } from './traced.js';
import type { CellView, QuestionView, Ref } from './view.js';
import { answerRows } from '../answer-rows.js';
import { answerWords, certaintyWords, chainWords, isRange, originWords, polarityWords } from './words.js';

/** Answers of one row that are quoted; the others are named by their places. Six fill a screen. */
const CELLS = 6;

/** Places named behind a row's quoted answers. */
const ALSO = 60;

/** Answers of one question whose ways are drawn, and drawings of the whole page: each is some 4 kB. */
const DRAWN = 6;
const ALL_DRAWN = 120;

/** Rows of one question: beyond this a reader compares nothing any more. */
const ROWS = 24;

/** Kinds of question by the first part of their slot. */
const KINDS: Readonly<Record<string, string>> = {
  count: 'Counts',
  date: 'Dates',
  time: 'Times',
  place: 'Places',
  amount: 'Amounts',
  money: 'Amounts',
  magnitude: 'Magnitudes',
  measure: 'Measures',
  area: 'Areas',
  age: 'Ages',
  duration: 'Durations',
  body: 'Who is responsible',
  cause: 'Causes',
};

/** What kind of question a slot is of; a kind without a name of its own goes by "Other". */
const kindOf = (slot: string): string => KINDS[/^[a-z]+/.exec(slot)?.[0] ?? ''] ?? 'Other';

const cellOf = (answer: Answer, row: string, places: Places): CellView | null => {
  const excerpt = places.excerpt(answer, 60);
  if (excerpt === null) return null;
  const value = answerWords(answer.value);
  return {
    excerpt,
    holder: answer.holder === 'narrator' ? null : answer.holder,
    through: chainWords(answer.chain),
    certainty: certaintyWords(answer.certainty),
    value: value === row ? null : value,
    derived: answer.derived,
    derivation: answer.derivation ?? null,
  };
};

/** An answer that one account gives in its own voice has no way to be drawn. */
const isTraced = (answers: readonly Answer[]): boolean =>
  answers.some(a => a.chain.length > 0 || a.holder !== 'narrator' || a.document !== answers[0]?.document);

const rowsOf = (
  question: Question,
  places: Places,
  lineage: Lineage,
  drawable: number,
): Pick<QuestionView, 'rows' | 'undrawn' | 'moreRows'> => {
  let drawn = 0;
  let undrawn = 0;
  const rows = answerRows(question).flatMap(row => {
    const answers = row.answers.filter(({ document }) => places.entry(document) !== undefined);
    if (answers.length === 0) return [];
    const sizes = new Map<number, Set<DocumentId>>();
    for (const { document } of answers) {
      const family = lineage.families.get(document) ?? -1;
      sizes.set(family, (sizes.get(family) ?? new Set()).add(document));
    }
    const families = [...sizes.values()].map(s => s.size).sort((a, b) => b - a);
    return [{ answers, values: row.values, families, accounts: families.reduce((sum, n) => sum + n, 0) }];
  });
  rows.sort((a, b) => b.families.length - a.families.length || b.accounts - a.accounts);
  const views = rows.slice(0, ROWS).flatMap(({ answers, values, families, accounts }) => {
    const [first] = answers;
    const [main, ...others] = values;
    if (first === undefined || main === undefined) return [];
    const value = answerWords(main.value);
    const origins = independence(answers, lineage);
    const traced = isTraced(answers);
    const hasRoom = traced && drawn < Math.min(DRAWN, drawable);
    if (hasRoom) drawn += 1;
    else if (traced) undrawn += 1;
    return {
      value,
      range: isRange(main.value),
      derived: answers.every(a => a.derived),
      others: others.map(o => ({ value: answerWords(o.value), accounts: o.accounts })).filter(o => o.value !== value),
      polarity: polarityWords(first.polarity),
      accounts,
      families,
      origins: originWords(origins),
      traced: hasRoom ? tracedView(answers, lineage, origins, places) : null,
      cells: present(answers.slice(0, CELLS).map(a => cellOf(a, value, places))),
      also: present(answers.slice(CELLS, CELLS + ALSO).map(a => places.ref(a))),
    };
  });
  return { rows: views, undrawn, moreRows: rows.length - views.length };
};

/** One link a paragraph. */
const oneEach = (refs: readonly Ref[]): Ref[] => [...new Map(refs.map(r => [r.label, r])).values()];

/** The questions as the report numbers them: worst first. */
export const inOrder = (ledger: Ledger): readonly Question[] =>
  ledger.questions
    .map((question, i) => ({ question, i }))
    .sort((a, b) => statuses.indexOf(a.question.status) - statuses.indexOf(b.question.status) || a.i - b.i)
    .map(({ question }) => question);

/** The questions, worst first, each with its answers, the best supported first. */
export const questionViews = (ledger: Ledger, places: Places, lineage: Lineage): QuestionView[] => {
  let drawable = ALL_DRAWN;
  return inOrder(ledger).map((question, i) => {
    const { rows, undrawn, moreRows } = rowsOf(question, places, lineage, drawable);
    drawable -= rows.filter(r => r.traced !== null).length;
    return {
      id: `q${String(i + 1)}`,
      number: i + 1,
      question: question.question,
      scope: question.scope,
      status: question.status,
      kind: kindOf(question.slot),
      differs: rows.length + moreRows > 1,
      answeredBy: present([...new Set(question.answers.map(a => places.entry(a.document)?.name.number ?? null))]).sort(
        (a, b) => a - b,
      ),
      rows,
      undrawn,
      moreRows,
      violations:
        question.status !== 'inconsistent'
          ? []
          : ledger.violations
              .filter(v => v.places.some(p => question.answers.some(a => a.document === p.document && meets(a, p))))
              .map(v => ({
                explanation: places.told(v.explanation),
                refs: oneEach(present(v.places.map(p => places.ref(p)))),
              })),
    };
  });
};
