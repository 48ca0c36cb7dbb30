import type { Collection } from './collection.js';
import { creditedByBoth, credits } from './direction/credit.js';
import { earlier } from './direction/dates.js';
import { lostHedges } from './direction/hedges.js';
import { cutQuotations } from './direction/quotations.js';
import { type Judged, otherSide, type Sign, together, UNDETERMINED } from './direction/sign.js';
import { translated } from './direction/translation.js';
import { isTold } from './kinds.js';
import type { Compared } from './pairs.js';

export type { Judged } from './direction/sign.js';

/** Near-total containment: an account with this share of its narration in an earlier one took it from there, or from where that did. */
const CONTAINED = 0.8;

/** An account of which less stands in the other was not taken from it alone: weak evidence then tells nothing of direction. */
const MOSTLY = 0.5;

/** An account has narration of its own with a third one when they share this many words that the second lacks. */
const OWN_WORDS = 8;

/** How many common relatives of a pair are looked at, in order. */
const MOST_WITNESSES = 24;

/** Direction from whom the two accounts credit, which decides alone; null where neither says. Credit in two directions tells none. */
const byCredit = (collection: Collection, { left, right }: Compared): Judged | null => {
  const [a, b] = [collection.documents[left], collection.documents[right]];
  if (a === undefined || b === undefined) return null;
  const [ofLeft, ofRight] = [a.account.document.outlet, b.account.document.outlet];
  const told: Judged[] = [];
  if (ofLeft !== null && ofRight !== null && ofLeft !== ofRight) {
    if (credits(a, collection.norms, ofRight))
      told.push({ direction: 'left-from-right', basis: [`the left account gives credit to ${ofRight}`] });
    if (credits(b, collection.norms, ofLeft))
      told.push({ direction: 'right-from-left', basis: [`the right account gives credit to ${ofLeft}`] });
  }
  const third = creditedByBoth(a, b);
  if (third !== null) told.push({ direction: 'common-source', basis: [`both accounts give credit to ${third}`] });
  return told.length > 1 ? UNDETERMINED : (told[0] ?? null);
};

/** Who was published later, and who stands nearly whole in the other. */
const datesAndContainment = (order: number, narration: readonly [number, number]): Sign[] => {
  const [left, right] = narration.map(share => share >= CONTAINED);
  const later = order === 0 ? null : order > 0 ? 'left' : 'right';
  // Two that contain each other are told apart by their dates alone.
  const contained = left && right ? later : left ? 'left' : right ? 'right' : null;
  return [
    ...(later === null
      ? []
      : [{ kind: 'later' as const, taken: later, because: `the ${later} account was published later` } as const]),
    ...(contained === null
      ? []
      : [
          {
            kind: 'contained' as const,
            taken: contained,
            because: `the ${contained} account stands nearly whole in the ${otherSide(contained)} one`,
          } as const,
        ]),
  ];
};

/**
 * Direction from what the two documents themselves say: credit, which decides alone, or two weaker pieces of evidence of different kinds
 * that agree while none disagrees.
 */
export const judge = (collection: Collection, compared: Compared): Judged => {
  const a = collection.documents[compared.left];
  const b = collection.documents[compared.right];
  if (a === undefined || b === undefined || compared.label === 'independent') return UNDETERMINED;
  const credited = byCredit(collection, compared);
  if (credited !== null) return credited;
  const { narration } = compared;
  if (Math.max(...narration) < MOSTLY) return UNDETERMINED;
  const judged = together([
    ...datesAndContainment(earlier(a.account.document, b.account.document), narration),
    ...translated(a, b),
    ...cutQuotations(a, b),
    ...lostHedges(a, b, compared),
  ]);
  const share = narration[judged.direction === 'left-from-right' ? 0 : 1];
  return share < MOSTLY ? UNDETERMINED : judged;
};

/** Indices of one document's words that stand in narration shared with another, as a set of flags. */
const toldIn = (compared: Compared, document: number): Set<number> => {
  const told = new Set<number>();
  for (const w of compared.weighed) {
    if (!isTold(w)) continue;
    for (const i of compared.left === document ? w.aligned.left : w.aligned.right) told.add(i);
  }
  return told;
};

const key = (x: number, y: number): string => (x < y ? `${String(x)} ${String(y)}` : `${String(y)} ${String(x)}`);

/**
 * Directions of all related pairs. Where a pair does not tell by itself, a third account may: when each of the two shares narration with
 * the third that the other lacks, and neither contains the other, neither can have been the other's only source.
 */
export const directions = (collection: Collection, pairs: readonly Compared[]): Map<Compared, Judged> => {
  const related = pairs.filter(p => p.label !== 'independent');
  const byKey = new Map(related.map(p => [key(p.left, p.right), p]));
  const relatives = new Map<number, number[]>();
  for (const p of related) {
    for (const [x, y] of [
      [p.left, p.right],
      [p.right, p.left],
    ] as const) {
      const list = relatives.get(x);
      if (list === undefined) relatives.set(x, [y]);
      else list.push(y);
    }
  }
  const judged = new Map<Compared, Judged>();
  for (const p of related) {
    const own = judge(collection, p);
    judged.set(p, own.direction === 'undetermined' ? (throughThird(collection, p, byKey, relatives) ?? own) : own);
  }
  return judged;
};

const throughThird = (
  collection: Collection,
  pair: Compared,
  byKey: ReadonlyMap<string, Compared>,
  relatives: ReadonlyMap<number, readonly number[]>,
): Judged | null => {
  if (Math.max(...pair.narration) >= CONTAINED) return null;
  const sharedLeft = toldIn(pair, pair.left);
  const sharedRight = toldIn(pair, pair.right);
  const alone = (other: Compared, document: number, shared: ReadonlySet<number>): boolean => {
    let n = 0;
    for (const i of toldIn(other, document)) if (!shared.has(i)) n++;
    return n >= OWN_WORDS;
  };
  for (const third of (relatives.get(pair.left) ?? []).slice(0, MOST_WITNESSES)) {
    const withLeft = byKey.get(key(pair.left, third));
    const withRight = byKey.get(key(pair.right, third));
    if (withLeft === undefined || withRight === undefined) continue;
    if (alone(withLeft, pair.left, sharedLeft) && alone(withRight, pair.right, sharedRight)) {
      const name = collection.documents[third]?.account.document.name ?? '';
      return { direction: 'common-source', basis: [`each shares narration with ${name} that the other lacks`] };
    }
  }
  return null;
};
