import { languageOf } from '../languages/index.js';
import { type Account, type Span, type Time, within } from '../model/index.js';
import { words } from '../text/words.js';
import { type Copied, type CopiedPair, copiedPlaces, differingCopies, isSpoken } from './copied.js';
import type { Case, Draft } from './rule.js';

/** A day, a month or a year that is known, or a day of an unknown year. */
const DATE = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|XXXX-\d{2}-\d{2})$/u;

/** A day of the week, of a week that nobody knows. */
const WEEKDAY = /^XXXX-WXX-\d$/u;

/** What stands in front of a date belongs to what is dated, however far; behind it only so many words do. */
const REACH = { before: Number.POSITIVE_INFINITY, behind: 10 };

/** A time of day. */
const CLOCK = /T(\d{2}):(\d{2})/u;

/** Times of day are told as exactly as so many minutes, those in halves of an hour as so many. */
const CLOSE = 5;
const ROUNDED = 15;

const HALF_HOUR = 30;

const minutesOf = (value: string): number | null => {
  const [, hours, minutes] = CLOCK.exec(value) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
};

/** Whether two dates cannot be one: both known as far as the vaguer of them goes. */
const areTwoDates = (a: string, b: string): boolean => {
  const [x, y] = [a.split('-'), b.split('-')];
  return x.slice(0, y.length).some((part, i) => part !== y[i] && part !== 'XXXX' && y[i] !== 'XXXX');
};

const areTwoClocks = (a: number, b: number): boolean => {
  const isRound = (minutes: number): boolean => minutes % HALF_HOUR === 0;
  return Math.abs(a - b) > (isRound(a) || isRound(b) ? ROUNDED : CLOSE);
};

/** Whether two times cannot be one. Those that are counted from the day of an account ("yesterday") are not compared. */
const areTwo = (one: Account, a: Time, other: Account, b: Time): boolean => {
  const [here, there] = [minutesOf(a.value), minutesOf(b.value)];
  if (here !== null && there !== null) return areTwoClocks(here, there);
  if (WEEKDAY.test(a.value) && WEEKDAY.test(b.value)) return a.value !== b.value;
  const isNamed = ({ document: { text, language } }: Account, time: Time): boolean =>
    DATE.test(time.value) &&
    words(text, [time]).some(({ norm }) => /\d/u.test(norm) || languageOf(language).names.monthsAndDays.has(norm));
  return isNamed(one, a) && isNamed(other, b) && areTwoDates(a.value, b.value);
};

/** A date at the very beginning of a sentence, within so many words, is of what is done in it. */
const FIRST = 2;

/**
 * Whether a time is of what is done in a sentence: it opens it, or a verb stands in front of it that is none of telling. "The meeting on 7 March lasted an
 * hour" tells one of several meetings, and "said on 5 May" when something was said.
 */
const isOfDeed = (
  { document: { text, language }, annotations: { tokens } }: Account,
  sentence: Span,
  time: Time,
): boolean => {
  const before = within(tokens, { from: sentence.from, to: time.from });
  if (before.length <= FIRST) return true;
  const verb = before.findLast(({ pos }) => pos === 'VERB');
  return (
    verb !== undefined && !languageOf(language).verbs.tellingForms.has(text.slice(verb.from, verb.to).toLowerCase())
  );
};

const copiedIn = (of: CopiedPair): Copied<Time>[] =>
  copiedPlaces(
    of,
    within(of.own.annotations.times, of.sentence),
    within(of.other.annotations.times, of.otherSentence),
    () => true,
    REACH,
  ).filter(
    ({ own, there }) =>
      own.type === there.type &&
      isOfDeed(of.own, of.sentence, own) &&
      !isSpoken(of.own, own) &&
      areTwo(of.own, own, of.other, there),
  );

/** Dates and times of day that differ in a sentence which two accounts have in the same words. */
export const copiedDates = (of: Case): Draft[] =>
  differingCopies(of, copiedIn, {
    because: ['the words on either side of the two times are the same, in the same order'],
    otherReadings: [
      'the date was corrected in one of them',
      'the same was done again on another day',
      'a slip in copying',
    ],
  });
