import { languageOf } from '../languages/index.js';
import { type Account, cover, meets, type Place, type Quantity, type Span, within } from '../model/index.js';
import { halfStep } from '../text/half-step.js';
import { words } from '../text/words.js';
import { called, type Case, type Draft } from './rule.js';
import { type Counterpart, counterparts, inOrder } from './strength/counterparts.js';
import { grouped } from './strength/grouped.js';

/** Of two sentences with a figure, at least so many words stand in both, in the same order, … */
const SAME_WORDS = 10;
/** … which is this share of the words of the one, … */
const SHARE = 0.6;
/** … and on either side of the figure one of them within so many words. */
const NEAR = 3;
/** So many words before and behind a figure must be the same. */
const AROUND = 10;

/** A figure of a sentence, and the other one that stands in its place in a sentence that tells the same. */
interface Copied {
  readonly of: Counterpart;
  readonly own: Quantity;
  readonly there: Quantity;
}

/** Whether two figures may be one, rounded or open at one end. */
const mayBeOne = (a: Quantity, b: Quantity): boolean => {
  const low = Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
  return low - high <= Math.max(...[a, b].map(q => halfStep(q.value ?? q.low ?? q.high ?? 0)), 0.5);
};

const isSpoken = ({ annotations: { quotations } }: Account, { from, to }: Quantity): boolean =>
  quotations.some(q => q.use === 'speech' && q.from < to && from < q.to);

/** Tolls are given anew from hour to hour: of two days they are no copies of one figure. */
const isOfTwoDays = ({ own, other }: Counterpart, status: string | null): boolean =>
  status !== null && own.document.published?.slice(0, 10) !== other.document.published?.slice(0, 10);

/** Whether both have the same words of weight around a figure: who, what, when and how often are not exchanged with it. */
const isSameAround = ({ own, other, words: all }: Counterpart, i: number, figure: Span, there: Span): boolean => {
  const { functionWords } = languageOf(own.document.language).reuse;
  const near = all.slice(Math.max(0, i - AROUND), i + AROUND + 1).filter(({ here }) => !meets(here, figure));
  if (near.some(w => w.there === null && !functionWords.has(w.here.norm))) return false;
  const same = near.flatMap(w => w.there ?? []);
  if (same.length === 0) return false;
  const theirs = words(other.document.text, [cover(same)]);
  return theirs.every(w => meets(w, there) || functionWords.has(w.norm) || same.some(s => s.from === w.from));
};

const copiedIn = (of: Counterpart): Copied[] => {
  const { own, other, sentence, otherSentence, words: all } = of;
  const same = all.filter(w => w.there !== null).length;
  if (same < SAME_WORDS || same < all.length * SHARE) return [];
  const { numberWords } = languageOf(own.document.language).reuse;
  const figures = within(other.annotations.quantities, otherSentence);
  return within(own.annotations.quantities, sentence).flatMap((figure): Copied[] => {
    const i = all.findIndex(
      ({ here }) => meets(here, figure) && (/\p{N}/u.test(here.norm) || numberWords.has(here.norm)),
    );
    if (i < 0 || all[i]?.there !== null || isSpoken(own, figure)) return [];
    const before = all.slice(Math.max(0, i - NEAR), i).findLast(w => w.there !== null)?.there;
    const behind = all.slice(i + 1, i + 1 + NEAR).find(w => w.there !== null)?.there;
    if (before == null || behind == null || before.to > behind.from) return [];
    const inPlace = figures.filter(q => q.to > before.to && q.from < behind.from);
    const [there] = inPlace;
    if (there === undefined || inPlace.length > 1 || there.unit !== figure.unit || there.status !== figure.status)
      return [];
    if (isOfTwoDays(of, figure.status) || mayBeOne(figure, there) || !isSameAround(of, i, figure, there)) return [];
    return [{ of, own: figure, there }];
  });
};

const at = ({ document }: Account, { from, to }: Quantity): Place => ({ document: document.id, from, to });

/** Whether the ledger holds the two against each other already. */
const isTold = ({ ledger }: Case, { of, own, there }: Copied): boolean =>
  ledger.differences.some(({ groups }) =>
    [at(of.own, own), at(of.other, there)].every(place =>
      groups.flat().some(a => a.document === place.document && a.from < place.to && place.from < a.to),
    ),
  );

/** Figures that differ in a sentence which two accounts have in the same words: one finding for each figure, with every account that has it. */
export const copiedFigures = (of: Case): Draft[] =>
  grouped(
    counterparts(of)
      .map(inOrder)
      .flatMap(copiedIn)
      .filter(one => !isTold(of, one)),
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
