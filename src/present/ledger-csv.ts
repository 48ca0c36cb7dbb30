import type { Answer } from '../model/index.js';

/**
 * Every answer of a ledger, packed: what many of them share is told once and named by its index. Plain data, so that a page can hold it as
 * JSON and make the CSV when it is asked for.
 */
export interface LedgerTable {
  readonly accounts: readonly {
    readonly name: string;
    readonly outlet: string | null;
    readonly published: string | null;
  }[];
  /** Worst first. */
  readonly questions: readonly (readonly [
    question: string,
    slot: string,
    scope: string | null,
    status: string,
    min: number,
    max: number,
  ])[];
  /** Holders, and chains with their links joined. */
  readonly names: readonly string[];
  readonly answers: readonly (readonly [
    question: number,
    account: number,
    value: Answer['value'],
    polarity: string,
    certainty: string,
    holder: number,
    chain: number,
    derived: 0 | 1,
    exact: string,
    from: number,
    to: number,
  ])[];
}

const HEADER = [
  'question',
  'slot',
  'scope',
  'status',
  'independent_min',
  'independent_max',
  'value',
  'low',
  'high',
  'polarity',
  'certainty',
  'holder',
  'chain',
  'derived',
  'account',
  'outlet',
  'published',
  'exact',
  'from',
  'to',
];

type Cell = string | number | null;

/** What a spreadsheet takes for the beginning of a formula, wide forms and leading white space included (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A field after RFC 4180. Words that a spreadsheet would run get an apostrophe before them; numbers are left as they are. */
const field = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A value with its ends: a number has both, a range only those that are known, words and dates none. */
const valueCells = (value: Answer['value']): readonly [Cell, Cell, Cell] => {
  if (typeof value === 'string') return [value, null, null];
  if (typeof value === 'number') return [value, value, value];
  const [low, high] = value;
  return [low === high ? low : null, low, high];
};

/**
 * The ledger as CSV (RFC 4180: commas, CRLF, doubled quotation marks, a header), one row an answer; of one question where `only`, its index,
 * is given. Low and high are of numbers only; a chain is told from the one nearest to the reader on, with ">" between.
 */
export const ledgerCsv = ({ accounts, questions, names, answers }: LedgerTable, only: number | null = null): string => {
  const rows = answers
    .filter(([q]) => only === null || q === only)
    .map(([q, number, value, polarity, certainty, holder, chain, derived, exact, from, to]): Cell[] => {
      const { name = null, outlet = null, published = null } = accounts[number] ?? {};
      const [question, slot, scope, status, min, max] = questions[q] ?? ['', '', null, '', 0, 0];
      return [
        ...[question, slot, scope, status, min, max, ...valueCells(value), polarity, certainty],
        ...[names[holder] ?? '', names[chain] ?? '', derived === 1 ? 'yes' : 'no'],
        ...[name, outlet, published, exact, from, to],
      ];
    });
  return [HEADER, ...rows].map(row => `${row.map(field).join(',')}\r\n`).join('');
};
