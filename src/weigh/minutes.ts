/** Minutes of a day. */
export const DAY = 24 * 60;

const HOUR = 60;

/** Minutes of the units of an ISO 8601 duration, before and behind its T. */
const UNITS: Readonly<Record<string, number>> = {
  Y: 365.25 * DAY,
  M: 30.44 * DAY,
  W: 7 * DAY,
  D: DAY,
  TH: HOUR,
  TM: 1,
};

const NAMED_YEAR = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/u;

/** First and last minute of a stretch, both in it. */
export type Minutes = readonly [number, number];

/** First and last minute of a day or a clock time of a known year, counted from 1970; null for anything vaguer. */
export const minutesOf = (value: string): Minutes | null => {
  const [, year, month, day, hour, minute] = NAMED_YEAR.exec(value) ?? [];
  if (year === undefined) return null;
  const first = Date.parse(`${year}-${month ?? ''}-${day ?? ''}T${hour ?? '00'}:${minute ?? '00'}:00Z`) / 60_000;
  if (Number.isNaN(first)) return null;
  return [first, hour === undefined ? first + DAY - 1 : first];
};

/** The minute of the day of a clock time, its day known or not; null where there is none. */
export const clockOf = (value: string): number | null => {
  const [, hour, minute] = /T(\d\d):(\d\d)/u.exec(value) ?? [];
  return hour === undefined ? null : Number(hour) * HOUR + Number(minute);
};

/** How long a TIMEX3 duration is, least and most in minutes, as loosely as people count; null for one without a number. */
export const lengthOf = (value: string): Minutes | null => {
  const [, time, digits, letter] = /^P(T?)(\d+(?:\.\d+)?)([YMWDH])$/u.exec(value) ?? [];
  const unit = letter === undefined ? undefined : UNITS[`${time ?? ''}${letter}`];
  if (unit === undefined || digits === undefined) return null;
  const length = Number(digits) * unit;
  // half a unit, and a day more where days are counted with the first or without it
  const slack = unit >= DAY ? Math.max(unit / 2, DAY) : Math.max(unit, length / 10);
  return [length - slack, length + slack];
};

/** A day whose year the words leave out, in the year that brings it nearest to `at`; every other value as it is. */
export const nearestYear = (value: string, written: string, at: number): Minutes | null => {
  if (/\d{4}/u.test(written) || !/^[\dX]{4}-\d\d-\d\d/u.test(value)) return minutesOf(value);
  const year = new Date(at * 60_000).getUTCFullYear();
  const years = [year - 1, year, year + 1].map(y => minutesOf(`${String(y)}${value.slice(4)}`)).filter(m => m !== null);
  return years.sort((a, b) => Math.abs(a[0] - at) - Math.abs(b[0] - at))[0] ?? null;
};
