/** A day of the Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS = 86_400_000;

/** Days since 1 January 1970, negative before it. */
export const numberOfDay = ({ year, month, day }: Day): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS);
};

/** The day that `numberOfDay` gives this number. */
export const dayOfNumber = (number: number): Day => {
  const date = new Date(number * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Day of the week, Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;

/** ISO 8601 week with its year, which differs from the calendar's around New Year. */
export const weekOf = (day: Day): { readonly year: number; readonly week: number } => {
  const thursday = dayOfNumber(numberOfDay(day) - weekdayOf(day) + 4);
  const first = numberOfDay({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((numberOfDay(thursday) - first) / 7) + 1 };
};

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days in a month; in February of an unknown year 29. */
export const daysIn = (month: number, year: number | null): number =>
  month === 2
    ? year === null || isLeap(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** Whether the calendar has such a day. */
export const exists = ({ month, day, year }: { year: number | null; month: number; day: number }): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);

/** Months counted on from a month; the year carries. */
export const addMonths = (
  year: number,
  month: number,
  by: number,
): { readonly year: number; readonly month: number } => {
  const total = year * 12 + month - 1 + by;
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
};

/** The day that an ISO 8601 date or date-time begins with, or null where it gives no whole day. */
export const dayOf = (iso: string | null): Day | null => {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  if (found === null) return null;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return exists(day) ? day : null;
};

const MILLISECONDS = 86_400_000;

/** Days from one ISO day, month or year to another, each taken at its beginning; negative where the second is earlier, NaN where one is none. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MILLISECONDS;
