import { languageOf } from '../languages/index.js';
import { type Account, holds, type Quantity, type Span, type Time, within } from '../model/index.js';
import { dayOf, dayOfNumber, numberOfDay } from '../text/calendar.js';
import { granularity, order } from '../text/timex.js';

/** A figure as far as the time that it is of goes: who gives it, where, and in which sentence. */
export interface Told {
  readonly account: Account;
  readonly span: Span;
  readonly sentence: Span;
}

/** What the times that sentences give their figures say of two differing figures. */
export type AsOf =
  /** Both are of one time, so that neither came after the other. */
  | { readonly kind: 'same' }
  /** They are of different times, each in the words of an account. */
  | { readonly kind: 'apart'; readonly earlier: string; readonly later: string };

/** From a day on a time is fine enough to be that of a figure. */
const DAY = 10;

const WEEK = 7;

/** How far before a time the words stand that make it a figure's, in code units. */
const REACH = 40;

/** How far behind a figure its hour may stand, in code units: "stood at 12 people at noon". */
const BEHIND = 20;

/** Whether the words before a time say that a figure of the sentence is of it: "as of Monday", "by noon", "at noon the toll stood". */
const isAsOf = ({ document, annotations }: Account, sentence: Span, time: Time): boolean => {
  const { groups } = languageOf(document.language);
  const ahead = document.text.slice(Math.max(sentence.from, time.from - REACH), time.from);
  if (groups.asOf.test(ahead)) return true;
  if (!groups.asOfHour.test(ahead) || !groups.standing.test(document.text.slice(sentence.from, sentence.to)))
    return false;
  const opens = /^\P{L}*\p{L}+ $/u.test(document.text.slice(sentence.from, time.from));
  return opens || within(annotations.quantities, sentence).some(q => q.to < time.from && q.to > time.from - BEHIND);
};

const distance = (a: Span, b: Span): number => (a.to <= b.from ? b.from - a.to : a.from - b.to);

/** Whether two quantities may be versions of one figure: "up from nine" beside "12 people dead". */
const isRival = (a: Quantity, b: Quantity): boolean =>
  a.status === b.status
    ? a.unit === b.unit || a.unit === null || b.unit === null
    : a.unit === null && a.status === null;

/** A figure with the time that it is of. */
export interface Dated {
  readonly told: Told;
  readonly time: Time;
  /** TIMEX3, to the day or finer. */
  readonly value: string;
}

const iso = (day: ReturnType<typeof dayOfNumber>): string =>
  [String(day.year).padStart(4, '0'), ...[day.month, day.day].map(n => String(n).padStart(2, '0'))].join('-');

/** The part of a sentence between semicolons in which a place stands. */
const partAround = ({ document: { text } }: Account, sentence: Span, { from, to }: Span): Span => {
  const end = text.indexOf(';', to);
  return {
    from: Math.max(sentence.from, text.lastIndexOf(';', from) + 1),
    to: end === -1 ? sentence.to : Math.min(sentence.to, end),
  };
};

/** The value of a time that a figure is of, which cannot lie ahead: "by Monday" is the last one; null where it is not known to the day. */
const valueOf = ({ document }: Account, { value, from, to }: Time): string | null => {
  if (value.includes('X') || granularity(value) < DAY) return null;
  const [day, out] = [dayOf(value), dayOf(document.published)];
  if (day === null || out === null || numberOfDay(day) <= numberOfDay(out)) return value;
  const { writtenDays } = languageOf(document.language).times;
  const before = numberOfDay(day) - WEEK;
  const isNext = before <= numberOfDay(out) && writtenDays(document.text.slice(from, to)).length === 0;
  return isNext ? iso(dayOfNumber(before)) + value.slice('YYYY-MM-DD'.length) : null;
};

/**
 * The time that its own sentence, or its part of it between semicolons, says a figure is of; null where it names none or several, where it is not known to the day, and where
 * another figure for the same thing stands nearer to it.
 */
export const asOf = (told: Told): Dated | null => {
  const { account, span } = told;
  const { annotations } = account;
  const sentence = partAround(account, told.sentence, span);
  const times = within(annotations.times, sentence).filter(t => isAsOf(account, sentence, t));
  const quantities = within(annotations.quantities, sentence);
  const [time] = times;
  const value = time === undefined || times.length > 1 ? null : valueOf(account, time);
  const own = quantities.find(q => q.from === span.from && q.to === span.to);
  if (time === undefined || value === null || own === undefined) return null;
  const others = quantities.filter(q => q !== own && !holds(time, q));
  const nearer = others.some(q => isRival(q, own) && distance(q, time) <= distance(own, time));
  return nearer ? null : { told, time, value };
};

const datedOf = (figures: readonly Told[]): Dated[] => figures.map(asOf).filter(d => d !== null);

/** Told to the day on that very day: what came later that day is not in it. */
const isOpen = ({ told: { account }, value }: Dated): boolean =>
  granularity(value) === DAY && account.document.published?.slice(0, 10) === value;

const wordsOf = ({ told, time }: Dated): string => told.account.document.text.slice(time.from, time.to);

/** The first and the last of some times; where two are not in order the first of them in the list. */
const ends = (dated: readonly Dated[]): readonly [Dated, Dated] | null => {
  const [first, ...rest] = dated;
  if (first === undefined) return null;
  return rest.reduce<readonly [Dated, Dated]>(
    ([least, most], d) => [
      order(d.value, least.value) === 'before' ? d : least,
      order(d.value, most.value) === 'after' ? d : most,
    ],
    [first, first],
  );
};

const isBefore = (a: readonly Dated[], b: readonly Dated[], last: Dated, first: Dated): boolean =>
  a.every(d => order(d.value, first.value) === 'before') && b.every(d => order(last.value, d.value) === 'before');

/** What the times that two differing figures are said to be of make of the difference; null where they say nothing. */
export const compareAsOf = (ones: readonly Told[], others: readonly Told[]): AsOf | null => {
  const [a, b] = [datedOf(ones), datedOf(others)];
  const [ofA, ofB] = [ends(a), ends(b)];
  if (ofA === null || ofB === null) return null;
  const closed = new Map(a.filter(d => !isOpen(d)).map(d => [d.value, d.told.account]));
  if (b.some(d => !isOpen(d) && closed.has(d.value) && closed.get(d.value) !== d.told.account)) return { kind: 'same' };
  if (isBefore(a, b, ofA[1], ofB[0])) return { kind: 'apart', earlier: wordsOf(ofA[1]), later: wordsOf(ofB[0]) };
  if (isBefore(b, a, ofB[1], ofA[0])) return { kind: 'apart', earlier: wordsOf(ofB[1]), later: wordsOf(ofA[0]) };
  return null;
};
