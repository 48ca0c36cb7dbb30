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
import type { CellView, QuestionView, Ref, RowView } from './view.js';
import { valueWords } from '../../languages/values.js';
import { certaintyWords, chainWords, originWords, polarityWords } from './words.js';

/** Answers of one row that are quoted; the others are named by their places. Six fill a screen. */
const CELLS = 6;

/** Places named behind a row's quoted answers. */
const ALSO = 60;

/** Answers of one question whose ways are drawn, and drawings of the whole page: each is some 4 kB. */
const DRAWN = 6;
const ALL_DRAWN = 120;

/** Rows of one question: beyond this a reader compares nothing any more. */
const ROWS = 24;

/** The family of each document. */

const keyOf = ({ value, polarity }: Answer): string =>
  `${polarity} ${typeof value === 'string' ? value.trim().toLowerCase() : JSON.stringify(value)}`;

const cellOf = (answer: Answer, places: Places): CellView | null => {
  const excerpt = places.excerpt(answer, 60);
  if (excerpt === null) return null;
  return {
    excerpt,
    holder: answer.holder === 'narrator' ? null : answer.holder,
    through: chainWords(answer.chain),
    certainty: certaintyWords(answer.certainty),
    derived: answer.derived,
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
): { readonly rows: RowView[]; readonly undrawn: number } => {
  let drawn = 0;
  let undrawn = 0;
  const groups = new Map<string, Answer[]>();
  for (const answer of question.answers) {
    if (places.entry(answer.document) === undefined) continue;
    const group = groups.get(keyOf(answer));
    if (group === undefined) groups.set(keyOf(answer), [answer]);
    else group.push(answer);
  }
  const rows = [...groups.values()].map(answers => {
    const sizes = new Map<number, Set<DocumentId>>();
    for (const { document } of answers) {
      const family = lineage.families.get(document) ?? -1;
      sizes.set(family, (sizes.get(family) ?? new Set()).add(document));
    }
    const families = [...sizes.values()].map(s => s.size).sort((a, b) => b - a);
    return { answers, families, accounts: families.reduce((sum, n) => sum + n, 0) };
  });
  rows.sort((a, b) => b.families.length - a.families.length || b.accounts - a.accounts);
  const views = rows.slice(0, ROWS).flatMap(({ answers, families, accounts }) => {
    const [first] = answers;
    if (first === undefined) return [];
    const origins = independence(answers, lineage);
    const traced = isTraced(answers);
    const hasRoom = traced && drawn < Math.min(DRAWN, drawable);
    if (hasRoom) drawn += 1;
    else if (traced) undrawn += 1;
    return {
      value: valueWords(first.value),
      polarity: polarityWords(first.polarity),
      accounts,
      families,
      origins: originWords(origins),
      traced: hasRoom ? tracedView(answers, lineage, origins, places) : null,
      cells: present(answers.slice(0, CELLS).map(a => cellOf(a, places))),
      also: present(answers.slice(CELLS, CELLS + ALSO).map(a => places.ref(a))),
    };
  });
  return { rows: views, undrawn };
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
    const { rows, undrawn } = rowsOf(question, places, lineage, drawable);
    drawable -= rows.filter(r => r.traced !== null).length;
    const values = new Set(question.answers.map(keyOf)).size;
    return {
      id: `q${String(i + 1)}`,
      number: i + 1,
      question: question.question,
      scope: question.scope,
      status: question.status,
      rows,
      undrawn,
      moreRows: Math.max(0, values - rows.length),
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
