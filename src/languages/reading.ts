import type { Span, TimeType } from '../model/index.js';

/** A step of the calendar. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/**
 * What an expression says of a point in time, before anything outside it is looked at. Fields that it leaves open are null.
 * `base` names what an open date hangs on: the calendar, the day of publication, or the date told last.
 */
export interface DateReading {
  readonly kind: 'date';
  readonly base: 'calendar' | 'published' | 'told';
  /** Steps from the base: "two weeks ago" is -2 weeks from publication. */
  readonly by: number;
  readonly unit: Unit | null;
  readonly year: number | null;
  /** The first digits of a decade (three) or a century (two). */
  readonly age: string | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Monday 1 to Sunday 7. */
  readonly weekday: number | null;
  readonly season: string | null;
  readonly quarter: number | null;
  readonly half: number | null;
  /** MO, AF, EV or NI. */
  readonly part: string | null;
  /** "T04:47". */
  readonly clock: string | null;
  /** "last March", "next Tuesday", "this summer". */
  readonly side: 'last' | 'next' | 'this' | null;
  /** Other days that figures such as 05/03/2031 may mean. */
  readonly others: readonly string[];
  /** In figures without a year, "25/12": its year is never more than a guess. */
  readonly short: boolean;
}

/** A length of time, a repetition or a reference, whose value needs nothing else. */
export interface FixedReading {
  readonly kind: 'fixed';
  readonly type: TimeType;
  readonly value: string;
  readonly candidates: readonly string[];
  /** Minutes to count on from the clock time told last: "eleven minutes later". */
  readonly minutes: number | null;
}

export type Reading = DateReading | FixedReading;

/** An expression and what it says. */
export interface Expression extends Span {
  readonly reading: Reading;
}

const OPEN: DateReading = {
  kind: 'date',
  base: 'calendar',
  by: 0,
  unit: null,
  year: null,
  age: null,
  month: null,
  day: null,
  weekday: null,
  season: null,
  quarter: null,
  half: null,
  part: null,
  clock: null,
  side: null,
  others: [],
  short: false,
};

/** A date of which only these fields are known. */
export const date = (fields: Partial<Omit<DateReading, 'kind'>>): DateReading => ({ ...OPEN, ...fields });

/** A value that hangs on nothing. */
export const fixed = (
  type: TimeType,
  value: string,
  candidates: readonly string[] = [],
  minutes: number | null = null,
): FixedReading => ({
  kind: 'fixed',
  type,
  value,
  candidates,
  minutes,
});

/** Whether it names a day, so that a part of day or a clock time may be joined to it. */
export const isDay = (r: Reading): r is DateReading =>
  r.kind === 'date' && (r.day !== null || r.weekday !== null || r.unit === 'day');
