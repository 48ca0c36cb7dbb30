import type { Quantity } from '../model/index.js';

/** What a figure leaves possible, ends inclusive. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How far "about N" may lie from N: a tenth, which is how news rounds. */
const ROUNDING = 0.1;

/** What a count leaves possible, or null where it says no number. People are counted in whole numbers: "more than 30" is 31 at least. */
export const intervalOf = ({ low, high, bound }: Quantity): Interval | null => {
  if (low === null && high === null) return null;
  const slack = bound === '~' ? ROUNDING : 0;
  const over = bound === '>' && Number.isInteger(low) ? 1 : 0;
  const under = bound === '<' && Number.isInteger(high) ? 1 : 0;
  return { low: ((low ?? 0) + over) * (1 - slack), high: ((high ?? Number.POSITIVE_INFINITY) - under) * (1 + slack) };
};

/** How far "about N" may lie from N where sums are checked: so far that nobody who rounds is wrong. */
const WIDE_ROUNDING = 0.25;

/** Room for an approximate number in a sum. */
export const widened = (value: number): Interval => {
  const slack = Math.abs(value) * WIDE_ROUNDING;
  return { low: value - slack, high: value + slack };
};

/** Whether a number may well be rounded although nothing says so: "200", "1,500". */
export const isRound = (value: number): boolean => value >= 100 && value % 50 === 0;

/** From here on a number that ends in two noughts or more is read as rounded. */
const LARGE = 1000;

/**
 * How much a number may have lost by rounding: half of its last figure where it is `measured`, large or no whole number; nothing where a few are
 * counted.
 */
export const roundingOf = (value: number, measured: boolean): number => {
  const [, decimals] = String(value).split('.');
  if (decimals !== undefined) return 10 ** -decimals.length / 2;
  const noughts = value >= LARGE ? (/0{2,}$/.exec(String(value))?.[0].length ?? 0) : 0;
  return noughts > 0 ? 10 ** noughts / 2 : measured ? 0.5 : 0;
};

/** A range whose end is so many times its beginning is a word such as "dozens", whose beginning nobody counts. */
const VAGUE = 2.4;

/** What a figure leaves possible to one who does not take a word such as "dozens" at its word: its beginning may be half of it. */
export const loose = ({ low, high }: Interval): Interval =>
  Number.isFinite(high) && high >= low * VAGUE ? { low: low / 2, high } : { low, high };

/** Whether both can be true of one number. */
export const fits = (a: Interval, b: Interval): boolean => {
  const [p, q] = [loose(a), loose(b)];
  return p.low <= q.high && q.low <= p.high;
};

/** Whether the figure is one exact number. */
export const isExact = ({ value, bound }: Quantity): boolean => value !== null && bound === '=';
