import { exists } from './calendar.js';

const MS_PER_DAY = 86_400_000;
const HOURS = 24;

/** What a TIMEX3 date or time value says, open digits as null. */
interface Fields {
  /** Digits of the year that are known: "2031", "203" for a decade, "20" for a century, "" for none. */
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
  readonly week: number | null;
  /** Monday 1 to Sunday 7. */
  readonly weekday: number | null;
  readonly weekend: boolean;
  readonly quarter: number | null;
  readonly half: number | null;
  readonly season: string | null;
  /** First and last hour of a part of the day or clock time, hours past midnight counted on from 24; null where none is given. */
  readonly hours: readonly [number, number] | null;
  readonly clock: boolean;
}

const VALUE =
  /^([\dX]{2,4})?(?:-(?:W([\dX]{1,2})(?:-(?:(WE)|([1-7X])))?|Q([1-4X])|H([12X])|(SP|SU|FA|WI)|([\dX]{2})(?:-([\dX]{2}))?))?(?:T(?:(MO|AF|EV|NI)|(\d\d)(?::(\d\d)(?::(\d\d))?)?))?$/;

/** The hours of the parts of a day, wide, since nobody says where an evening begins. Morning and afternoon part at noon. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [0, 11.99],
  AF: [12, 17.99],
  EV: [16, 23.99],
  NI: [18, 30],
};

const number = (digits: string | undefined): number | null =>
  digits === undefined || digits.includes('X') ? null : Number(digits);

const fieldsOf = (value: string): Fields | null => {
  const found = value === '' ? null : VALUE.exec(value);
  if (found === null) return null;
  const [, year = '', week, weekend, weekday, quarter, half, season, month, day, part, hour, minute, second] = found;
  const clock = hour === undefined ? null : Number(hour) + Number(minute ?? 0) / 60 + Number(second ?? 0) / 3600;
  const end = clock === null ? 0 : minute === undefined ? clock + 1 : clock;
  return {
    year: year.replace(/X.*$/, ''),
    month: number(month),
    day: number(day),
    week: number(week),
    weekday: number(weekday),
    weekend: weekend !== undefined,
    quarter: number(quarter),
    half: number(half),
    season: season ?? null,
    hours: part !== undefined ? (PARTS[part] ?? null) : clock === null ? null : [clock, end],
    clock: clock !== null,
  };
};

/**
 * How fine a TIMEX3 value is: 0 nothing known (references, durations, repetitions), 1 century, 2 decade, 3 year, 4 half, 5 season, 6 quarter,
 * 7 month, 8 week, 9 weekend, 10 day, 11 part of a day, 12 clock time. The finest field that is known counts, an open year or not.
 */
export const granularity = (value: string): number => {
  const f = fieldsOf(value);
  if (f === null) return 0;
  if (f.clock) return 12;
  if (f.hours !== null) return 11;
  if (f.day !== null || f.weekday !== null) return 10;
  if (f.weekend) return 9;
  if (f.week !== null) return 8;
  if (f.month !== null) return 7;
  if (f.quarter !== null) return 6;
  if (f.season !== null) return 5;
  if (f.half !== null) return 4;
  return Math.max(0, f.year.length - 1);
};

const dayNumber = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / MS_PER_DAY);
};

/** Monday of an ISO 8601 week. */
const monday = (year: number, week: number): number => {
  const fourth = dayNumber(year, 1, 4);
  return fourth - ((((fourth + 3) % 7) + 7) % 7) + 7 * (week - 1);
};

/** First and last day that a value may mean in a year. A season may be of either hemisphere and run into the next year. */
const daysIn = (f: Fields, year: number): readonly [number, number] => {
  if (f.week !== null) {
    const first = monday(year, f.week);
    if (f.weekday !== null) return [first + f.weekday - 1, first + f.weekday - 1];
    return f.weekend ? [first + 5, first + 6] : [first, first + 6];
  }
  const months: readonly [number, number] =
    f.month !== null
      ? [f.month, f.month]
      : f.quarter !== null
        ? [3 * f.quarter - 2, 3 * f.quarter]
        : f.half !== null
          ? [6 * f.half - 5, 6 * f.half]
          : [1, 12];
  if (f.month !== null && f.day !== null) return [dayNumber(year, f.month, f.day), dayNumber(year, f.month, f.day)];
  return [dayNumber(year, months[0], 1), dayNumber(year, months[1] + (f.season === null ? 1 : 3), 1) - 1];
};

/** First and last day of a value whose year, decade or century is known; null where it is open. */
const stretchOf = (f: Fields): readonly [number, number] | null => {
  if (f.year === '') return null;
  if (f.year.length === 4) return daysIn(f, Number(f.year));
  const span = 10 ** (4 - f.year.length);
  const first = Number(f.year) * span;
  return [dayNumber(first, 1, 1), dayNumber(first + span, 1, 1) - 1];
};

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] <= b[1] && b[0] <= a[1];

/** A leap year, to compare days whose year is open. */
const ANY_YEAR = 2000;

const hoursMeet = (a: Fields['hours'], b: Fields['hours']): boolean =>
  a === null ||
  b === null ||
  overlap(a, b) ||
  overlap([a[0] + HOURS, a[1] + HOURS], b) ||
  overlap(a, [b[0] + HOURS, b[1] + HOURS]);

const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Whether a weekday of an unknown week, or a day of an unknown month, can lie in a stretch of days. */
const fits = (f: Fields, [first, last]: readonly [number, number]): boolean => {
  if (f.weekday === null || f.week !== null || last - first >= 6) return true;
  for (let day = first; day <= last; day += 1) if (weekdayOf(day) === f.weekday) return true;
  return false;
};

/**
 * Whether two TIMEX3 values can mean the same time: "2031-03", "2031-03-05", "XXXX-03-05" and "2031-03-05TMO" all agree. What is open
 * agrees with everything; references (PAST_REF) say nothing and agree with every date; durations and repetitions agree with their like only.
 */
export const compatible = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (a.endsWith('_REF') || b.endsWith('_REF')) return fieldsOf(a) !== null || fieldsOf(b) !== null;
  const x = fieldsOf(a);
  const y = fieldsOf(b);
  if (x === null || y === null) return false;
  if (!hoursMeet(x.hours, y.hours)) return false;
  if (x.season !== null && y.season !== null && x.season !== y.season) return false;
  const [p, q] = [stretchOf(x), stretchOf(y)];
  if (p !== null && q !== null) return overlap(p, q) && fits(x, q) && fits(y, p) && sameFields(x, y);
  if (!sameFields(x, y)) return false;
  if (x.week !== null || y.week !== null || x.weekday !== null || y.weekday !== null) {
    const known = p ?? q;
    if (known === null) return true;
    // Of the open one, only a week, a weekday, or a month and day can rule the other out.
    const open = p === null ? x : y;
    const { year } = p === null ? y : x;
    if (year.length < 4) return true;
    const years = [Number(year) - 1, Number(year), Number(year) + 1];
    return fits(open, known) && years.some(one => overlap(daysIn(open, one), known));
  }
  const year = [x, y].map(f => f.year).find(digits => digits.length === 4);
  const at = year === undefined ? ANY_YEAR : Number(year);
  return overlap(daysIn(x, at), daysIn(y, at));
};

/** Whether the fields that both give are the same; those that only one gives may be anything. */
const sameFields = (x: Fields, y: Fields): boolean =>
  (['month', 'day', 'weekday'] as const).every(name => x[name] === null || y[name] === null || x[name] === y[name]);

const openDigits = (value: string): number => value.replace(/[^X]/g, '').length;

/** Whether `a` says all that `b` says and more: it agrees with it, and is finer, or as fine with fewer open digits. */
export const moreSpecific = (a: string, b: string): boolean => {
  if (a === b || !compatible(a, b)) return false;
  const difference = granularity(a) - granularity(b);
  return difference > 0 || (difference === 0 && openDigits(a) < openDigits(b));
};

/**
 * Which of two times comes first, where their values alone decide it: neither year may be open, and the two may not overlap. Parts of
 * one day and clock times are told apart too.
 */
export const order = (a: string, b: string): 'before' | 'after' | 'unknown' => {
  const x = fieldsOf(a);
  const y = fieldsOf(b);
  const p = x === null ? null : stretchOf(x);
  const q = y === null ? null : stretchOf(y);
  if (x === null || y === null || p === null || q === null || openWithin(x) || openWithin(y)) return 'unknown';
  if (p[1] < q[0]) return 'before';
  if (q[1] < p[0]) return 'after';
  const oneDay = p[0] === p[1] && p[0] === q[0] && p[1] === q[1];
  if (!oneDay || x.hours === null || y.hours === null) return 'unknown';
  // A night may be the early hours, so that it has no place in the order of its day.
  if (x.hours[1] > HOURS || y.hours[1] > HOURS) return 'unknown';
  if (x.hours[1] <= y.hours[0] && x.hours[0] < y.hours[0]) return 'before';
  return y.hours[1] <= x.hours[0] && y.hours[0] < x.hours[0] ? 'after' : 'unknown';
};

/** A weekday or day without its week or month places nothing within its year. */
const openWithin = (f: Fields): boolean =>
  (f.weekday !== null && f.week === null) || (f.day !== null && f.month === null);

/** First and last day, as numbers of days since 1 January 1970, negative before it. */
export type DayRange = readonly [number, number];

/**
 * The months in which a season may begin, in the north, then in the south. One that goes over New Year is named after either of its years: 12 is
 * the December of the year, 0 that of the year before.
 */
const SEASON_MONTHS: Readonly<Record<string, readonly number[]>> = {
  SP: [3, 9],
  SU: [6, 0, 12],
  FA: [9, 3],
  WI: [0, 12, 6],
};

/** ISO 8601 weeks of a year: 52 or 53. */
const weeksOf = (year: number): number => (monday(year + 1, 1) - monday(year, 1)) / 7;

const isReal = ({ year, month, day, week }: Fields): boolean => {
  const known = year.length === 4 ? Number(year) : null;
  if (month !== null && !exists({ year: known, month, day: day ?? 1 })) return false;
  return week === null || (week >= 1 && week <= (known === null ? 53 : weeksOf(known)));
};

/** The part of a stretch of time that words such as "early", "mid" and "late" name: `mod` of TIMEX3. */
export type TimePart = 'START' | 'MID' | 'END';

/** A third of a range, the middle one with what is left over; a range of less than three days has no parts. */
const third = ([first, last]: DayRange, part: TimePart): DayRange => {
  const length = Math.floor((last - first + 1) / 3);
  if (length === 0) return [first, last];
  if (part === 'START') return [first, first + length - 1];
  return part === 'END' ? [last - length + 1, last] : [first + length, last - length];
};

/**
 * The days that a TIMEX3 date or time may mean, hours left aside: one range for a day, a week, a month, a quarter, a half, a year, a decade or
 * a century; two or three for a season, the northern ones first, since nobody says which half of the earth is meant. None where the year is open, for
 * references, durations and repetitions, and for what no calendar has ("2031-02-30", week 53 of a year of 52). A `part` narrows each to a third.
 */
export const dayRanges = (value: string, part: TimePart | null = null): readonly DayRange[] => {
  const f = fieldsOf(value.replace(/T.*$/, ''));
  if (f === null || !isReal(f)) return [];
  const stretch = stretchOf(f);
  if (stretch === null) return [];
  const months = f.season === null || f.year.length < 4 ? undefined : SEASON_MONTHS[f.season];
  const year = Number(f.year);
  const ranges =
    months === undefined
      ? [stretch]
      : months.map((month): DayRange => [dayNumber(year, month, 1), dayNumber(year, month + 3, 1) - 1]);
  return part === null ? ranges : ranges.map(range => third(range, part));
};
