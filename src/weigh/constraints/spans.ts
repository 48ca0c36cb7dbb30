import { languageOf } from '../../languages/index.js';
import { timeWords } from '../../languages/values.js';
import { type Account, meets, type Quantity, type Time, type Violation } from '../../model/index.js';
import { numberOfDay } from '../../text/calendar.js';
import { figuresAt, type Skeleton } from './skeleton.js';
import { differentHolders, heldBy, placeOf } from './told.js';

/** A number of hours, days, months or years. */
interface Amount {
  readonly of: 'hour' | 'day' | 'month' | 'year';
  readonly number: number;
}

/** What lies between two points: `number`, or as much more as any number of times `turn` (the next day, the next week); 0 where it is definite. */
interface Gap extends Amount {
  readonly turn: number;
}

const HOURS = 24;
const DAYS_OF_WEEK = 7;
const WEEK = HOURS * DAYS_OF_WEEK;
const DAYS_OF_YEAR = 365;
/** A day of an open year is looked at in a year that is no leap year. */
const ANY_YEAR = 2001;

const LENGTH = /^P(?:(\d+(?:\.\d+)?)([YMWD]))?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?)?$/;

/** What a TIMEX3 duration says; null where it leaves the number open or mixes days with hours. */
const lengthOf = (value: string): Amount | null => {
  const found = LENGTH.exec(value);
  if (!found) return null;
  const [, number, unit, hours, minutes] = found;
  if (unit === undefined) {
    const total = Number(hours ?? 0) + Number(minutes ?? 0) / 60;
    return total > 0 ? { of: 'hour', number: total } : null;
  }
  if (hours !== undefined || minutes !== undefined) return null;
  const n = Number(number);
  if (unit === 'W') return { of: 'day', number: n * DAYS_OF_WEEK };
  return { of: unit === 'Y' ? 'year' : unit === 'M' ? 'month' : 'day', number: n };
};

const DAY = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/;
const CLOCK = /^XXXX-XX-XXT(\d\d):(\d\d)$/;
const CLOCK_OF_WEEKDAY = /^XXXX-WXX-([1-7])T(\d\d):(\d\d)$/;
const WEEKDAY = /^XXXX-WXX-([1-7])$/;
const MONTH = /^(\d{4})-(\d\d)$/;
const YEAR = /^(\d{4})$/;

const pairOf = (pattern: RegExp, a: string, b: string): [RegExpExecArray, RegExpExecArray] | null => {
  const [x, y] = [pattern.exec(a), pattern.exec(b)];
  return x && y ? [x, y] : null;
};

const turned = (number: number, turn: number): number => ((number % turn) + turn) % turn;

/** What lies between two points of one kind; null where that cannot be told. */
const between = (a: string, b: string): Gap | null => {
  const clock = pairOf(CLOCK, a, b);
  if (clock) {
    const [start = 0, end = 0] = clock.map(([, h, m]) => Number(h) + Number(m) / 60);
    return { of: 'hour', number: turned(end - start, HOURS), turn: HOURS };
  }
  const clocks = pairOf(CLOCK_OF_WEEKDAY, a, b);
  if (clocks) {
    const [start = 0, end = 0] = clocks.map(([, d, h, m]) => Number(d) * HOURS + Number(h) + Number(m) / 60);
    return { of: 'hour', number: turned(end - start, WEEK), turn: WEEK };
  }
  const weekday = pairOf(WEEKDAY, a, b);
  if (weekday) {
    const [start = 0, end = 0] = weekday.map(([, d]) => Number(d));
    return { of: 'day', number: turned(end - start, DAYS_OF_WEEK), turn: DAYS_OF_WEEK };
  }
  const day = pairOf(DAY, a, b);
  if (day) {
    const open = day.some(([, year]) => year === 'XXXX');
    const [start = 0, end = 0] = day.map(([, year, month, d]) =>
      numberOfDay({ year: open ? ANY_YEAR : Number(year), month: Number(month), day: Number(d) }),
    );
    if (!open && end < start) return null;
    return { of: 'day', number: open ? turned(end - start, DAYS_OF_YEAR) : end - start, turn: open ? DAYS_OF_YEAR : 0 };
  }
  const month = pairOf(MONTH, a, b);
  if (month) {
    const [start = 0, end = 0] = month.map(([, year, m]) => Number(year) * 12 + Number(m));
    return end < start ? null : { of: 'month', number: end - start, turn: 0 };
  }
  const year = pairOf(YEAR, a, b);
  if (!year) return null;
  const [start = 0, end = 0] = year.map(([, y]) => Number(y));
  return end < start ? null : { of: 'year', number: end - start, turn: 0 };
};

const HOURS_OF: Readonly<Record<Amount['of'], number>> = { hour: 1, day: 24, month: 730.5, year: 8766 };

/** How far clock times may be rounded to the half hour beside a length that tells minutes, in hours. */
const MINUTES = 0.5;

/** A tenth of a long time may be lost by rounding. */
const ROUNDING = 0.1;

/** How far a length may lie from what lies between its ends, in hours: one of its units, since both ends may be counted or neither. */
const slackOf = (length: Amount, gap: Gap, told: string): number => {
  const least = length.of === 'hour' && !Number.isInteger(length.number) ? MINUTES : HOURS_OF[length.of];
  const weeks = length.of === 'day' && !told.startsWith('PT') && told.endsWith('W') ? 4 * HOURS : 0;
  return Math.max(
    least,
    weeks,
    length.number * HOURS_OF[length.of] * ROUNDING,
    gap.of === 'hour' ? 0 : HOURS_OF[gap.of],
  );
};

/** Whether a length can be what lies between two points, give or take some hours. */
const fits = (length: Amount, gap: Gap, slack: number, { below, above }: { below: number; above: number }): boolean => {
  const hours = length.number * HOURS_OF[length.of];
  const [low, high] = [hours * below - slack, hours * above + slack];
  const [gone, turn] = [gap.number * HOURS_OF[gap.of], gap.turn * HOURS_OF[gap.of]];
  if (turn === 0) return low <= gone && gone <= high;
  const turns = Math.max(0, Math.ceil((low - gone) / turn));
  return gone + turns * turn <= high;
};

/** What "about", "nearly" or "more than" before a length leaves possible, as factors. */
const roomOf = (bound: Quantity['bound']): { below: number; above: number } => {
  if (bound === '~') return { below: 0.75, above: 1.25 };
  if (bound === '<' || bound === '<=') return { below: 0, above: 1 };
  if (bound === '>' || bound === '>=') return { below: 1, above: Number.POSITIVE_INFINITY };
  return { below: 1, above: 1 };
};

/** A few hours "from Monday to Friday" are those of each day. */
const isOfEach = (length: Amount, gap: Gap): boolean =>
  length.of === 'hour' && gap.of !== 'hour' && length.number < HOURS;

/** A clock time in bare digits ("from 2 to 9 p.m.") may be of either half of the day. */
const isBare = (text: string): boolean => /^\d{1,2}(?::\d\d)?$/u.test(text);

/** A length of time that is not what lies between the two points it is said to lie between: "closed from 3 to 9 March, for ten days". */
export const inSpansOf = (account: Account, skeleton: Skeleton<Time>): Violation[] => {
  const { text } = account.document;
  const { spanForms, countedOn, notFull, noSpan } = languageOf(account.document.language).sums;
  const seen = new Set<Time>();
  return [...spanForms, countedOn].flatMap(({ form, order }) =>
    [...skeleton.words.matchAll(form)].flatMap((match): Violation[] => {
      const figures = figuresAt(skeleton, match.index, match.index + match[0].length);
      const at = (role: 'length' | 'start' | 'end'): Time | undefined => figures[order.indexOf(role)];
      const [whole, start, end] = [at('length'), at('start'), at('end')];
      if (!whole || !start || !end || whole.type !== 'DURATION' || seen.has(whole)) return [];
      const isOn = form === countedOn.form;
      if (isOn ? notFull.test(text.slice(whole.from, whole.to)) : noSpan.test(skeleton.words)) return [];
      const [length, gap] = [lengthOf(whole.value), between(start.value, end.value)];
      if (!length || !gap || (gap.of === 'hour' && length.of !== 'hour') || isOfEach(length, gap)) return [];
      seen.add(whole);
      const [words, first, last] = [whole, start, end].map(({ from, to }) => text.slice(from, to));
      const halves = gap.of === 'hour' && [first, last].some(t => isBare(t ?? '')) ? { ...gap, turn: HOURS / 2 } : gap;
      const bound = account.annotations.quantities.find(q => meets(q, whole))?.bound ?? '=';
      const held = heldBy(account, figures);
      // who counts on from a point counts it in neither way
      const isCounted = isOn && bound === '=' && length.of === gap.of && !whole.value.endsWith('W');
      const slack = isCounted ? 0 : slackOf(length, gap, whole.value);
      if (held === null || fits(length, halves, slack, roomOf(bound))) return [];
      return [
        {
          kind: 'span',
          constraint: 'length = end less beginning',
          explanation: `from ${timeWords(start.value)} to ${timeWords(end.value)} is not ${words ?? ''}`,
          certain: new Set(held.map(h => h.holder)).size === 1,
          places: [placeOf(account, whole), placeOf(account, start), placeOf(account, end)],
          because: differentHolders(held),
        },
      ];
    }),
  );
};
