import { languageOf } from '../../languages/index.js';
import { numberWords } from '../../languages/values.js';
import { type Account, type Quantity, type Span, type Violation } from '../../model/index.js';
import { list } from '../../text/list.js';
import { isPeople } from './groups.js';
import { exactly, heldBy, placeOf } from './told.js';

/** A table in running words: the numbers of its lines and its own total. */
interface Table {
  readonly cells: readonly (Span & { readonly value: number })[];
  readonly total: Span & { readonly value: number };
  /** What stands before it in its sentence. */
  readonly ahead: string;
}

/** How far before a table the words stand that say what it counts, in code units. */
const AHEAD = 160;

/** A toll is another count of those in the table where it is so near its total, as a share of it. */
const NEAR = 0.05;

const tablesIn = ({ document }: Account): Table[] => {
  const { text, language } = document;
  const { breakdowns } = languageOf(language);
  return [...text.matchAll(breakdowns.tableInWords)].flatMap(match => {
    const [whole, lines = '', sum = ''] = match;
    const start = match.index;
    const found = [...lines.matchAll(breakdowns.tableItem)];
    if (found.some(([, label = '']) => breakdowns.noLabel.test(label.trim()))) return [];
    const cells = found.map(line => {
      const to = start + line.index + line[0].length;
      return { from: to - (line[2] ?? '').length, to, value: Number(line[2]) };
    });
    const end = start + whole.length;
    const ahead = text.slice(Math.max(0, start - AHEAD), start);
    return [
      {
        cells,
        total: { from: end - sum.length, to: end, value: Number(sum) },
        ahead: ahead.slice(Math.max(ahead.lastIndexOf('. ') + 1, ahead.lastIndexOf('\n') + 1)),
      },
    ];
  });
};

const addsUp = ({ cells, total }: Table): number => cells.reduce((sum, c) => sum + c.value, 0) - total.value;

/** The lines of a table against its own total. */
const withinTable = (account: Account, table: Table): Violation[] => {
  const { cells, total } = table;
  const held = heldBy(account, [...cells, total]);
  if (addsUp(table) === 0 || held === null || cells.some(c => c.value >= total.value)) return [];
  return [
    {
      kind: 'sum',
      constraint: 'total of a table = sum of its lines',
      explanation: `${list(cells.map(c => numberWords(c.value)))} make ${numberWords(total.value + addsUp(table))}, and the total is given as ${numberWords(total.value)}`,
      certain: true,
      places: [placeOf(account, total), ...cells.map(c => placeOf(account, c))],
      because: [],
    },
  ];
};

/** A table of the dead against the toll that its account gives in words; only where no toll of the account is the one of the table. */
const besideTable = (account: Account, table: Table): Violation[] => {
  const language = languageOf(account.document.language);
  const { total, cells, ahead } = table;
  if (!language.breakdowns.tableOfDead.test(ahead) || addsUp(table) !== 0) return [];
  const first = cells[0]?.from ?? total.from;
  const own = account.annotations.quantities.filter(
    q => (q.to <= first || q.from >= total.to) && (isPeople(language, q) || q.status === 'dead'),
  );
  const isNear = (q: Quantity): boolean => Math.abs((q.value ?? 0) - total.value) <= total.value * NEAR;
  if (own.some(q => q.value === total.value)) return [];
  const told = own.find(q => exactly(q) !== null && isNear(q));
  const held = told && heldBy(account, [told, total]);
  if (!told || !held) return [];
  return [
    {
      kind: 'sum',
      constraint: 'total of a table = the toll told',
      explanation: `the table makes ${numberWords(total.value)}, and ${numberWords(told.value ?? 0)} are told of beside it`,
      certain: false,
      places: [placeOf(account, told), placeOf(account, total)],
      because: [],
    },
  ];
};

/** Tables in running words ("hall 38, dining room 9, …; total 75") that do not make their total, or whose total is not the toll that the account gives. */
export const inTablesOf = (account: Account): Violation[] =>
  tablesIn(account).flatMap(table => [...withinTable(account, table), ...besideTable(account, table)]);
