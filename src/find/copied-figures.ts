import { languageOf } from '../languages/index.js';
import { type Account, type Place, type Quantity, within } from '../model/index.js';
import { halfStep } from '../text/half-step.js';
import { copiedPlaces, type Copied, isSpoken, isToldInLedger } from './copied.js';
import { called, type Case, type Draft } from './rule.js';
import { type Counterpart, counterparts, inOrder } from './strength/counterparts.js';
import { grouped } from './strength/grouped.js';

/** So many words before and behind a figure must be the same. */
const REACH = { before: 10, behind: 10 };

/** Whether two figures may be one, rounded or open at one end. */
const mayBeOne = (a: Quantity, b: Quantity): boolean => {
  const low = Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
  return low - high <= Math.max(...[a, b].map(q => halfStep(q.value ?? q.low ?? q.high ?? 0)), 0.5);
};

/** Tolls are given anew from hour to hour: of two days they are no copies of one figure. */
const isOfTwoDays = ({ own, other }: Counterpart, status: string | null): boolean =>
  status !== null && own.document.published?.slice(0, 10) !== other.document.published?.slice(0, 10);

const copiedIn = (of: Counterpart): Copied<Quantity>[] => {
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

const at = ({ document }: Account, { from, to }: Quantity): Place => ({ document: document.id, from, to });

/** Figures that differ in a sentence which two accounts have in the same words: one finding for each figure, with every account that has it. */
export const copiedFigures = (of: Case): Draft[] =>
  grouped(
    counterparts(of)
      .map(inOrder)
      .flatMap(copiedIn)
      .filter(one => !isToldInLedger(of, [at(one.of.own, one.own), at(one.of.other, one.there)])),
    one => [at(one.of.own, one.own), at(one.of.other, one.there)].map(p => `${p.document} ${String(p.from)}`),
  ).map(all => {
    const [first] = all;
    const cited = ({ document: { text } }: Account, { from, to }: Quantity): string => `“${text.slice(from, to)}”`;
    const places = all.flatMap(one => [at(one.of.own, one.own), at(one.of.other, one.there)]);
    const [left, right] = [at(first.of.own, first.own), at(first.of.other, first.there)];
    const rest = [...new Map(places.map(p => [`${p.document} ${String(p.from)}`, p])).values()].slice(2);
    return {
      level: 'question',
      message: `${called(of, left.document)} has ${cited(first.of.own, first.own)} where ${called(of, right.document)} has ${cited(first.of.other, first.there)}, in a sentence that both tell in the same words.`,
      sides: [left, right, ...rest],
      because: ['the words on either side of the two figures are the same, in the same order'],
      otherReadings: [
        'one of the accounts knew a newer figure',
        'the figure was corrected in one of them',
        'a slip in copying',
      ],
    };
  });
