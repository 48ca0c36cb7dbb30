import { timeWords } from '../../languages/values.js';
import { dayOfNumber, numberOfDay } from '../../text/calendar.js';
import type { DayRange } from '../../text/timex.js';
import type { ScaleView } from './view.js';

/** Something to be drawn: the days that it may have been on, several ranges being alternatives, and how many accounts date it. */
export interface Drawable {
  readonly ranges: readonly DayRange[];
  readonly accounts: number;
}

/** What is drawn begins with the shortest stretch of time that so much of what accounts date begins in … */
const CORE_SHARE = 0.75;

/** … and goes on from date to date, as long as none lies further off than so many times the length of the whole stretch so far, … */
const FAR = 2;

/** … or than a season. */
const SEASON = 92;

/** Room on either side, as a share of what is drawn, and days at least. */
const MARGIN = 0.03;
const LEAST_MARGIN = 1;

/** Ticks at most: their labels, "September 2031", stand side by side in a drawing of 960 units. */
const TICKS = 8;

const DAYS_OF_YEAR = 365.2425;

interface Step {
  readonly unit: 'day' | 'month' | 'year';
  readonly by: number;
  readonly days: number;
}

const STEPS: readonly Step[] = [
  ...[1, 2, 7, 14].map((by): Step => ({ unit: 'day', by, days: by })),
  ...[1, 2, 3, 6].map((by): Step => ({ unit: 'month', by, days: (by * DAYS_OF_YEAR) / 12 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map(
    (by): Step => ({ unit: 'year', by, days: by * DAYS_OF_YEAR }),
  ),
];

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** A day by its number, ISO 8601, as far as `unit` goes. */
export const isoOf = (number: number, unit: Step['unit'] = 'day'): string => {
  const { year, month, day } = dayOfNumber(number);
  return [pad(year, 4), pad(month, 2), pad(day, 2)].slice(0, { year: 1, month: 2, day: 3 }[unit]).join('-');
};

const ticksOf = (from: number, to: number): ScaleView['ticks'] => {
  const step = STEPS.find(({ days }) => (to - from) / days <= TICKS - 1);
  if (step === undefined) return [];
  const { unit, by } = step;
  const start = dayOfNumber(from);
  const days =
    unit === 'day'
      ? Array.from({ length: TICKS }, (_, i) => from + i * by)
      : unit === 'month'
        ? Array.from({ length: TICKS + 1 }, (_, i) =>
            numberOfDay({ year: start.year, month: (Math.ceil((start.month - 1) / by) + i) * by + 1, day: 1 }),
          )
        : Array.from({ length: TICKS + 1 }, (_, i) =>
            numberOfDay({ year: (Math.ceil(start.year / by) + i) * by, month: 1, day: 1 }),
          );
  return days.filter(day => day >= from && day <= to).map(day => ({ day, label: timeWords(isoOf(day, unit)) }));
};

/** A date to be drawn, from its first to its last possible day. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly accounts: number;
}

/** The first and last index of the shortest run of stretches, in order, that holds the core. */
const coreOf = (stretches: readonly Stretch[]): readonly [number, number] => {
  const total = stretches.reduce((sum, s) => sum + s.accounts, 0);
  let best: readonly [number, number] = [0, stretches.length - 1];
  const lengthOf = ([i, j]: readonly [number, number]): number =>
    (stretches[j]?.first ?? 0) - (stretches[i]?.first ?? 0);
  let [i, held] = [0, 0];
  for (const [j, { accounts }] of stretches.entries()) {
    held += accounts;
    for (; held >= CORE_SHARE * total; i += 1) {
      if (lengthOf([i, j]) < lengthOf(best)) best = [i, j];
      held -= stretches[i]?.accounts ?? 0;
    }
  }
  return best;
};

/**
 * The stretch of time that a drawing shows: what most accounts date, and all around it but what lies so far away that it would press everything
 * else together. Null where nothing can be drawn.
 */
export const scaleOf = (drawn: readonly Drawable[]): ScaleView | null => {
  const stretches = drawn
    .filter(d => d.ranges.length > 0)
    .map(
      ({ ranges, accounts }): Stretch => ({
        first: Math.min(...ranges.map(r => r[0])),
        last: Math.max(...ranges.map(r => r[1])),
        accounts,
      }),
    )
    .sort((a, b) => a.first - b.first);
  let [i, j] = coreOf(stretches);
  const at = (index: number): number => stretches[index]?.first ?? NaN;
  const reach = (): number => Math.max(SEASON, FAR * (at(j) - at(i)));
  for (let grown = true; grown; ) {
    grown = true;
    if (at(i) - at(i - 1) <= reach()) i -= 1;
    else if (at(j + 1) - at(j) <= reach()) j += 1;
    else grown = false;
  }
  if (stretches.length === 0) return null;
  // Of a decade in which nothing else lies only the beginning is drawn.
  const end = Math.max(...stretches.slice(i, j + 1).map(s => Math.min(s.last, at(j) + reach())));
  const margin = Math.max(LEAST_MARGIN, Math.round((end - at(i)) * MARGIN));
  const [from, to] = [at(i) - margin, end + 1 + margin];
  return {
    from,
    to,
    ticks: ticksOf(from, to),
    before: stretches.filter(s => s.last < from).length,
    after: stretches.filter(s => s.first >= to).length,
  };
};
