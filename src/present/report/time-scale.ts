import { timeWords } from '../../languages/values.js';
import { dayOfNumber, numberOfDay } from '../../text/calendar.js';
import type { DayRange } from '../../text/timex.js';
import type { ScaleView } from './view.js';

/** Something to be drawn: the days that it may have been on, several ranges being alternatives, and how many accounts date it. */
export interface Drawable {
  readonly ranges: readonly DayRange[];
  readonly accounts: number;
}

/** Dates that lie far away are left out of the drawing as long as no more of the accounts than this share date anything there, … */
const FAR_SHARE = 0.25;

/** … and as long as more than a season is drawn: a few weeks can be told apart with any of them. */
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

/** Where something begins or ends, and how many accounts date it. */
interface End {
  readonly at: number;
  readonly accounts: number;
}

/** How many of the outermost ends on one side lie far off: those before a gap that is wider than all that lies behind it. */
const farOff = (ends: readonly End[], width: number, room: number): number => {
  if (width <= SEASON) return 0;
  let accounts = 0;
  for (const [i, { at, accounts: own }] of ends.entries()) {
    accounts += own;
    const next = ends[i + 1];
    if (accounts > room || next === undefined) return 0;
    const first = ends[0] ?? next;
    if (Math.abs(next.at - at) > width - Math.abs(next.at - first.at)) return i + 1;
  }
  return 0;
};

const accountsOf = (ends: readonly End[]): number => ends.reduce((sum, e) => sum + e.accounts, 0);

/**
 * The stretch of time that a drawing shows: all that is dated, but for what lies so far away that it would press everything else together,
 * as long as few accounts date anything there. Null where nothing can be drawn.
 */
export const scaleOf = (drawn: readonly Drawable[]): ScaleView | null => {
  const spans = drawn
    .filter(d => d.ranges.length > 0)
    .map(({ ranges, accounts }) => ({
      first: Math.min(...ranges.map(r => r[0])),
      last: Math.max(...ranges.map(r => r[1])),
      accounts,
    }));
  let firsts = spans.map(({ first, accounts }): End => ({ at: first, accounts })).sort((a, b) => a.at - b.at);
  let lasts = spans.map(({ last, accounts }): End => ({ at: last, accounts })).sort((a, b) => b.at - a.at);
  let room = accountsOf(firsts) * FAR_SHARE;
  const width = (): number => Math.max(1, (lasts[0]?.at ?? 0) - (firsts[0]?.at ?? 0));
  for (let far = 1; far > 0; ) {
    const early = farOff(firsts, width(), room);
    room -= accountsOf(firsts.slice(0, early));
    firsts = firsts.slice(early);
    const late = farOff(lasts, width(), room);
    room -= accountsOf(lasts.slice(0, late));
    lasts = lasts.slice(late);
    far = early + late;
  }
  const [begin, end] = [firsts[0], lasts[0]];
  if (begin === undefined || end === undefined) return null;
  const margin = Math.max(LEAST_MARGIN, Math.round((end.at - begin.at) * MARGIN));
  const [from, to] = [begin.at - margin, end.at + 1 + margin];
  return {
    from,
    to,
    ticks: ticksOf(from, to),
    before: spans.filter(s => s.last < from).length,
    after: spans.filter(s => s.first >= to).length,
  };
};
