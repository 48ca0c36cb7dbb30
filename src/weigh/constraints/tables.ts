import { type Language, languageOf } from '../../languages/index.js';
import { numberWords } from '../../languages/values.js';
import { type Account, cover, type Quantity, type Span, type Violation } from '../../model/index.js';
import { list } from '../../text/list.js';
import { isPeople } from './groups.js';
import { exactly, heldBy, placeOf } from './told.js';

type Cell = Span & { readonly value: number };

/** A table in running words: the numbers of its lines. */
interface Lines {
  readonly cells: readonly Cell[];
  /** What stands before it in its sentence. */
  readonly ahead: string;
}

/** A table with its own total. */
interface Table extends Lines {
  readonly total: Cell;
}

/** How far before a table the words stand that say what it counts, in code units. */
const AHEAD = 160;

/** A toll is another count of those in the table where it is so near its total, as a share of it. */
const NEAR = 0.05;

/** The lines of a table that begins at a place of the text; null where their numbers are days, pages and the like. */
const cellsIn = ({ breakdowns }: Language, item: RegExp, lines: string, start: number): Cell[] | null => {
  const found = [...lines.matchAll(item)];
  if (found.some(([, label = '']) => breakdowns.noLabel.test(label.trim()))) return null;
  return found.map(line => {
    const to = start + line.index + line[0].length;
    return { from: to - (line[2] ?? '').length, to, value: Number(line[2]) };
  });
};

/** What stands before a place in its sentence. */
const aheadOf = (text: string, start: number): string => {
  const ahead = text.slice(Math.max(0, start - AHEAD), start);
  return ahead.slice(Math.max(ahead.lastIndexOf('. ') + 1, ahead.lastIndexOf('\n') + 1));
};

const tablesIn = ({ document }: Account): Table[] => {
  const { text } = document;
  const language = languageOf(document.language);
  return [...text.matchAll(language.breakdowns.tableInWords)].flatMap(match => {
    const [whole, lines = '', sum = ''] = match;
    const start = match.index;
    const cells = cellsIn(language, language.breakdowns.tableItem, lines, start);
    const end = start + whole.length;
    const total = { from: end - sum.length, to: end, value: Number(sum) };
    return cells === null ? [] : [{ cells, total, ahead: aheadOf(text, start) }];
  });
};

/** Tables that have no total. */
const linesIn = ({ document }: Account): Lines[] => {
  const { text } = document;
  const language = languageOf(document.language);
  return [...text.matchAll(language.breakdowns.linesInWords)].flatMap(({ 1: lines = '', index }) => {
    const cells = cellsIn(language, language.breakdowns.lineItem, lines, index);
    return cells === null ? [] : [{ cells, ahead: aheadOf(text, index) }];
  });
};

const sumOf = ({ cells }: Lines): number => cells.reduce((sum, c) => sum + c.value, 0);

const addsUp = (table: Table): number => sumOf(table) - table.total.value;

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

/** A table of the dead that makes `sum` against the toll that its account gives in words; only where no toll of the account is the one of the table. `shown` are its places. */
const besideTable = (account: Account, { cells, ahead }: Lines, sum: number, shown: readonly Span[]): Violation[] => {
  const language = languageOf(account.document.language);
  if (!language.breakdowns.tableOfDead.test(ahead)) return [];
  const { from, to } = cover([...cells, ...shown]);
  const own = account.annotations.quantities.filter(
    q => (q.to <= from || q.from >= to) && (isPeople(language, q) || q.status === 'dead'),
  );
  const isNear = (q: Quantity): boolean => Math.abs((q.value ?? 0) - sum) <= sum * NEAR;
  if (own.some(q => q.value === sum)) return [];
  const told = own.find(q => exactly(q) !== null && isNear(q));
  const held = told && heldBy(account, [told, ...shown]);
  if (!told || !held) return [];
  return [
    {
      kind: 'sum',
      constraint: 'total of a table = the toll told',
      explanation: `the table makes ${numberWords(sum)}, and ${numberWords(told.value ?? 0)} are told of beside it`,
      certain: false,
      places: [placeOf(account, told), ...shown.map(place => placeOf(account, place))],
      because: [],
    },
  ];
};

/**
 * Tables in running words ("hall 38, dining room 9, …; total 75") that do not make their total, or whose total is not the toll that the account gives;
 * and tables without a total ("as follows: hall, 38; dining room, 9; …") whose lines do not make that toll.
 */
export const inTablesOf = (account: Account): Violation[] => [
  ...tablesIn(account).flatMap(table => [
    ...withinTable(account, table),
    ...(addsUp(table) === 0 ? besideTable(account, table, table.total.value, [table.total]) : []),
  ]),
  ...linesIn(account).flatMap(lines => besideTable(account, lines, sumOf(lines), lines.cells)),
];
