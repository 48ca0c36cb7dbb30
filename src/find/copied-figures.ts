import { languageOf } from '../languages/index.js';
import { type Account, type Quantity, type Span, within } from '../model/index.js';
import { halfStep } from '../text/half-step.js';
import { type Copied, type CopiedPair, copiedPlaces, differingCopies, isSpoken } from './copied.js';
import type { Case, Draft } from './rule.js';
import type { Counterpart } from './strength/counterparts.js';

/** So many words before and behind a figure must be the same. */
const REACH = { before: 10, behind: 10 };

/** Whether two figures may be one, rounded or open at one end. */
const mayBeOne = (a: Quantity, b: Quantity): boolean => {
  const low = Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
  return low - high <= Math.max(...[a, b].map(q => halfStep(q.value ?? q.low ?? q.high ?? 0)), 0.5);
};

/** Whether a sentence is dated to a year that was over when its account was published: its tolls are given anew no more. */
const isOfPastYear = ({ document, annotations }: Account, sentence: Span): boolean => {
  const year = document.published?.slice(0, 4);
  const years = within(annotations.times, sentence).flatMap(({ value }) => /^\d{4}/u.exec(value)?.[0] ?? []);
  return year !== undefined && years.length > 0 && years.every(y => Number(y) + 1 < Number(year));
};

/** Tolls are given anew from hour to hour: of two days they are no copies of one figure, unless they are of years ago. */
const isOfTwoDays = ({ own, other, sentence, otherSentence }: Counterpart, status: string | null): boolean =>
  status !== null &&
  own.document.published?.slice(0, 10) !== other.document.published?.slice(0, 10) &&
  !(isOfPastYear(own, sentence) && isOfPastYear(other, otherSentence));

const copiedIn = (of: CopiedPair): Copied<Quantity>[] => {
  const { numberWords } = languageOf(of.own.document.language).reuse;
  return copiedPlaces(
    of,
    within(of.own.annotations.quantities, of.sentence),
    within(of.other.annotations.quantities, of.otherSentence),
    ({ norm }) => /\p{N}/u.test(norm) || numberWords.has(norm),
    REACH,
  ).filter(
    ({ own, there }) =>
      !isSpoken(of.own, own) &&
      there.unit === own.unit &&
      there.status === own.status &&
      !isOfTwoDays(of, own.status) &&
      !mayBeOne(own, there),
  );
};

/** Figures that differ in a sentence which two accounts have in the same words. */
export const copiedFigures = (of: Case): Draft[] =>
  differingCopies(of, copiedIn, {
    because: ['the words on either side of the two figures are the same, in the same order'],
    otherReadings: [
      'one of the accounts knew a newer figure',
      'the figure was corrected in one of them',
      'a slip in copying',
    ],
  });
