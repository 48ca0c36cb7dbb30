import { languageOf } from '../languages/index.js';
import { type Account, around, type Time, within } from '../model/index.js';
import { daysBetween } from '../text/calendar.js';
import { dateline } from '../text/dateline.js';
import { dayOf } from './event.js';

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

/** A dateline without a year is of the event's own weeks, if it is of any. */
const WEEKS = 60;

/** The year, which may not be told, and the month and day of a dateline. */
const UNTOLD = 'XXXX';
const DATELINE_DAY = /^(XXXX|\d{4})(-\d\d-\d\d)/u;

/** A dateline stands in one of the first so many blocks. */
const FIRST = 8;

const datelines = new WeakMap<Account, string | null>();

/** The value of the day of an account's dateline, "OSTREL, Sept. 15 (Agency) –"; null where it has none. Read once. */
const datelineOf = (account: Account): string | null => {
  const known = datelines.get(account);
  if (known !== undefined) return known;
  const { document, annotations } = account;
  let found: string | null = null;
  for (const { from, to } of document.blocks.slice(0, FIRST)) {
    const line = dateline(document.text.slice(from, to));
    if (line === null) continue;
    found = within(annotations.times, { from, to: from + line.length })[0]?.value ?? null;
    break;
  }
  datelines.set(account, found);
  return found;
};

/** The day of an account's dateline, where it has no year the one in the weeks after the event; null where there is none. */
const datelineDay = (account: Account, since: string): string | null => {
  const [, told, day] = DATELINE_DAY.exec(datelineOf(account) ?? '') ?? [];
  if (told === undefined || day === undefined) return null;
  if (told !== UNTOLD) return `${told}${day}`;
  const year = Number(since.slice(0, 4));
  return (
    [year, year + 1]
      .map(of => `${String(of)}${day}`)
      .find(of => daysBetween(since, of) >= -1 && daysBetween(since, of) <= WEEKS) ?? null
  );
};

/** The ISO day on which an account was published, or that its dateline has if it is of the weeks since the event; null where it is not known. */
export const publishedOn = (account: Account, since: string | null = null): string | null =>
  account.document.published?.slice(0, 10) ?? (since === null ? null : datelineDay(account, since));

/** The earliest ISO day on which one of some accounts was published; null where none is known. */
export const firstPublished = (accounts: readonly Account[]): string | null =>
  accounts.map(account => publishedOn(account)).reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);

/** ISO day, month or year since when an account may have been written: it was published then, or names that date; null where neither is known. */
export const writtenFrom = (account: Account, since: string | null): string | null =>
  publishedOn(account, since) ?? latestNamed(account);

/** Whether an account was written when the figures of an event had come to rest, as far as is known: the event is no older than `since`. */
export const isSettledBy = (account: Account, since: string | null): boolean => {
  const from = writtenFrom(account, since);
  return from !== null && since !== null && daysBetween(since, from) > TOLL_DAYS;
};

/** Whether an account was published in the first days of an event. */
export const isOfFirstDays = (account: Account, eventDay: string | null): boolean => {
  const day = publishedOn(account, eventDay);
  return day !== null && eventDay !== null && daysBetween(eventDay, day) <= FIRST_DAYS;
};

/** Whether all who give one of two figures have no day, while others have: it may be an earlier one. */
export const isOneOfUnknownDay = (
  ones: readonly Account[],
  others: readonly Account[],
  since: string | null,
): boolean => {
  const isKnown = (account: Account): boolean => publishedOn(account, since) !== null || isSettledBy(account, since);
  return ones.some(isKnown) !== others.some(isKnown);
};
