import { languageOf } from '../languages/index.js';
import { type Account, cover, meets, type Place, type Span } from '../model/index.js';
import { type Word, words } from '../text/words.js';
import { called, type Case, type Draft } from './rule.js';
import { type Counterpart, counterparts, inOrder } from './strength/counterparts.js';
import { grouped } from '../model/disjoint-sets.js';
import { isInRun } from './strength/runs.js';

/** Of two sentences with a figure or a date, at least so many words stand in both, in the same order, … */
const SAME_WORDS = 10;
/** … or so many, so many of them no grammar, where the sentences around were copied too, … */
const SAME_IN_RUN = { words: 5, matter: 2 };
/** … which is this share of the words of the one, … */
const SHARE = 0.6;
/** … and on either side of it one of them within so many words. */
const NEAR = 3;
/** So many words before and behind it must be the same. */
export interface Reach {
  readonly before: number;
  readonly behind: number;
}

/** A figure or a date of a sentence, and the other one that stands in its place in a sentence that tells the same. */
export interface Copied<Thing extends Span> {
  readonly of: Counterpart;
  readonly own: Thing;
  readonly there: Thing;
}

/** A pair of sentences in the same order (`inOrder`); `inRun` where those around them were copied too. */
export type CopiedPair = Counterpart & { readonly inRun: boolean };

/** Whether so much of a sentence stands in the other that one was copied from the other, or both from a third. */
const isCopied = ({ own, words: all, inRun }: CopiedPair): boolean => {
  const { functionWords } = languageOf(own.document.language).reuse;
  const same = all.filter(w => w.there !== null);
  const matter = same.filter(w => !functionWords.has(w.here.norm)).length;
  const enough =
    same.length >= SAME_WORDS || (inRun && same.length >= SAME_IN_RUN.words && matter >= SAME_IN_RUN.matter);
  return enough && same.length >= all.length * SHARE;
};

/** Whether a place stands in words that somebody is quoted with. */
export const isSpoken = ({ annotations: { quotations } }: Account, { from, to }: Span): boolean =>
  quotations.some(q => q.use === 'speech' && q.from < to && from < q.to);

/** Whether both have the same words of weight around a thing: who, what, when and how often are not exchanged with it. */
const isSameAround = (
  { own, other, words: all }: Counterpart,
  i: number,
  thing: Span,
  there: Span,
  reach: Reach,
): boolean => {
  const { functionWords } = languageOf(own.document.language).reuse;
  const near = all.slice(Math.max(0, i - reach.before), i + reach.behind + 1).filter(({ here }) => !meets(here, thing));
  if (near.some(w => w.there === null && !functionWords.has(w.here.norm))) return false;
  const same = near.flatMap(w => w.there ?? []);
  if (same.length === 0) return false;
  const theirs = words(other.document.text, [cover(same)]);
  return theirs.every(w => meets(w, there) || functionWords.has(w.norm) || same.some(s => s.from === w.from));
};

/**
 * Things of the one sentence of a pair and what stands in their place in the other, where a word that `tells` one apart is not the same; the things in
 * order of place.
 */
export const copiedPlaces = <Thing extends Span>(
  of: CopiedPair,
  ownThings: readonly Thing[],
  otherThings: readonly Thing[],
  tells: (word: Word) => boolean,
  reach: Reach,
): Copied<Thing>[] => {
  const all = of.words;
  if (!isCopied(of)) return [];
  return ownThings.flatMap((own): Copied<Thing>[] => {
    const i = all.findIndex(({ here, there }) => there === null && meets(here, own) && tells(here));
    if (i < 0) return [];
    const before = all.slice(Math.max(0, i - NEAR), i).findLast(w => w.there !== null)?.there;
    const behind = all.slice(i + 1, i + 1 + NEAR).find(w => w.there !== null)?.there;
    if (before == null || behind == null || before.to > behind.from) return [];
    const inPlace = otherThings.filter(q => q.to > before.to && q.from < behind.from);
    const [there] = inPlace;
    if (there === undefined || inPlace.length > 1 || !isSameAround(of, i, own, there, reach)) return [];
    return [{ of, own, there }];
  });
};

/** Whether the ledger holds two places against each other already. */
const isToldInLedger = ({ ledger }: Case, places: readonly Place[]): boolean =>
  ledger.differences.some(({ groups }) =>
    places.every(place =>
      groups.flat().some(a => a.document === place.document && a.from < place.to && place.from < a.to),
    ),
  );

const placesOf = <Thing extends Span>({
  of: { own, other },
  own: here,
  there,
}: Copied<Thing>): readonly [Place, Place] => [
  { document: own.document.id, from: here.from, to: here.to },
  { document: other.document.id, from: there.from, to: there.to },
];

const placeKey = ({ document, from }: Place): string => `${document} ${String(from)}`;

/**
 * Things that differ in sentences which two accounts have in the same words: one finding for each, with every account that has it. `copiedIn` reads them in a
 * pair of sentences in the same order; `because` and `otherReadings` say of what kind they are.
 */
export const differingCopies = <Thing extends Span>(
  of: Case,
  copiedIn: (of: CopiedPair) => readonly Copied<Thing>[],
  { because, otherReadings }: Pick<Draft, 'because' | 'otherReadings'>,
): Draft[] =>
  grouped(
    counterparts(of)
      .map(pair => ({ ...inOrder(pair), inRun: isInRun(of, pair) }))
      .flatMap(copiedIn)
      .filter(one => !isToldInLedger(of, placesOf(one))),
    one => placesOf(one).map(placeKey),
  ).map(all => {
    const [first] = all;
    const [left, right] = placesOf(first);
    const cited = ({ document: { text } }: Account, { from, to }: Span): string => `“${text.slice(from, to)}”`;
    const rest = [...new Map(all.flatMap(placesOf).map(p => [placeKey(p), p])).values()].slice(2);
    return {
      level: 'question',
      message: `${called(of, left.document)} has ${cited(first.of.own, first.own)} where ${called(of, right.document)} has ${cited(first.of.other, first.there)}, in a sentence that both tell in the same words.`,
      sides: [left, right, ...rest],
      because,
      otherReadings,
    };
  });
