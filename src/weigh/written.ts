import { languageOf } from '../languages/index.js';
import { type Account, around, type Time } from '../model/index.js';
import { dayOf } from './event.js';

const DAY = 86_400_000;

/** A death within this many days of an accident still counts as its toll (ICAO Annex 13), so a toll may rise that long. */
export const TOLL_DAYS = 30;

/** While an event is so many days old at most, figures change by the hour. */
const FIRST_DAYS = 2;

/** A year, a month or a day that is known. */
const KNOWN = /^\d{4}(?:-\d\d){0,2}$/u;

const latest = new WeakMap<Account, string | null>();

/** The latest date that an account names of what is not still to come, as much of it as is known; null where it names none. */
const latestNamed = (account: Account): string | null => {
  const known = latest.get(account);
  if (known !== undefined) return known;
  const { toCome } = languageOf(account.document.language).strength;
  const isPast = (time: Time): boolean => {
    const sentence = around(account.annotations.sentences, time);
    return sentence === undefined || !toCome.test(account.document.text.slice(sentence.from, sentence.to));
  };
  const days = account.annotations.times.filter(t => t.type === 'DATE' && isPast(t)).map(dayOf);
  const last = days.filter(day => KNOWN.test(day)).reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
  latest.set(account, last);
  return last;
};

/** The ISO day on which an account was published; null where it is not known. */
export const publishedOn = ({ document: { published } }: Account): string | null => published?.slice(0, 10) ?? null;

/** The earliest ISO day on which one of some accounts was published; null where none is known. */
export const firstPublished = (accounts: readonly Account[]): string | null =>
  accounts.map(publishedOn).reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);

/** ISO day, month or year since when an account may have been written: it was published then, or names that date; null where neither is known. */
export const writtenFrom = (account: Account): string | null => publishedOn(account) ?? latestNamed(account);

/** Days from the event to a day, month or year; negative before it. */
const daysAfter = (eventDay: string, day: string): number => (Date.parse(day) - Date.parse(eventDay)) / DAY;

/** Whether an account was written when the figures of an event had come to rest, as far as is known: the event is no older than `since`. */
export const isSettledBy = (account: Account, since: string | null): boolean => {
  const from = writtenFrom(account);
  return from !== null && since !== null && daysAfter(since, from) > TOLL_DAYS;
};

/** Whether an account was published in the first days of an event. */
export const isOfFirstDays = (account: Account, eventDay: string | null): boolean => {
  const day = publishedOn(account);
  return day !== null && eventDay !== null && daysAfter(eventDay, day) <= FIRST_DAYS;
};

/** Whether all who give one of two figures have no day, while others have: it may be an earlier one. */
export const isOneOfUnknownDay = (
  ones: readonly Account[],
  others: readonly Account[],
  since: string | null,
): boolean => {
  const isKnown = (account: Account): boolean => publishedOn(account) !== null || isSettledBy(account, since);
  return ones.some(isKnown) !== others.some(isKnown);
};

/** Whether one account was published by the day on which another was. */
export const isByDay = (one: Account, other: Account): boolean =>
  (publishedOn(one) ?? '') <= (publishedOn(other) ?? '');
