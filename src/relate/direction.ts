import type { Read } from './columns.js';
import { creditedByBoth, credits } from './direction/credit.js';
import { earlier } from './direction/dates.js';
import { lostHedges } from './direction/hedges.js';
import { cutQuotations } from './direction/quotations.js';
import { type Judged, otherSide, type Side, type Sign, together, UNDETERMINED } from './direction/sign.js';
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
const byCredit = (a: Read, b: Read): Judged | null => {
  const [ofLeft, ofRight] = [a.head.outlet, b.head.outlet];
  const told: Judged[] = [];
  if (ofLeft !== null && ofRight !== null && ofLeft !== ofRight) {
    if (credits(a, ofRight))
      told.push({ direction: 'left-from-right', basis: [`the left account gives credit to ${ofRight}`] });
    if (credits(b, ofLeft))
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
export const judge = (a: Read, b: Read, compared: Compared): Judged => {
  if (compared.label === 'independent') return UNDETERMINED;
  const credited = byCredit(a, b);
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

/** A related pair, as much of it as third accounts are asked about. */
export interface Related {
  readonly left: number;
  readonly right: number;
  readonly narration: readonly [number, number];
  /** The words of either document that stand in narration that they share: the first and the one behind the last of every run, ascending. */
  readonly told: readonly [readonly number[], readonly number[]];
}

/** Runs of numbers: the first and the one behind the last of each. */
const runsOf = (numbers: Iterable<number>): number[] => {
  const runs: number[] = [];
  for (const n of numbers) {
    if (runs.length > 0 && runs[runs.length - 1] === n) runs[runs.length - 1] = n + 1;
    else runs.push(n, n + 1);
  }
  return runs;
};

/** The same of several such lists together. */
const united = (lists: readonly (readonly number[])[]): number[] => {
  const all: [from: number, to: number][] = [];
  for (const list of lists) for (let k = 0; k < list.length; k += 2) all.push([list[k] ?? 0, list[k + 1] ?? 0]);
  all.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const runs: number[] = [];
  for (const [from, to] of all) {
    const end = runs[runs.length - 1];
    if (end !== undefined && from <= end) runs[runs.length - 1] = Math.max(end, to);
    else runs.push(from, to);
  }
  return runs;
};

const lengthOf = (runs: readonly number[]): number => runs.reduce((sum, n, k) => sum + (k % 2 === 0 ? -n : n), 0);

/** Of a compared pair. */
export const relatedOf = ({ left, right, narration, weighed }: Compared): Related => {
  const told = weighed.filter(isTold);
  const words = (side: Side): number[] => united(told.map(w => runsOf(w.aligned[side])));
  return { left, right, narration, told: [words('left'), words('right')] };
};

const key = (x: number, y: number): string => (x < y ? `${String(x)} ${String(y)}` : `${String(y)} ${String(x)}`);

const toldIn = ({ left, told }: Related, document: number): readonly number[] => told[left === document ? 0 : 1];

/** Whether a document has words of narration in common with a second account that it has not with a first, enough of them. */
const hasOwn = (first: Related, second: Related, document: number): boolean => {
  const shared = toldIn(first, document);
  return lengthOf(united([shared, toldIn(second, document)])) - lengthOf(shared) >= OWN_WORDS;
};

/**
 * Where two related accounts do not tell who took from whom, a third one may: when each of the two shares narration with the third that the other lacks,
 * and neither contains the other, neither can have been the other's only source. The number of such a third account, for the pairs (by index) that `asked` names.
 */
export const thirds = (related: readonly Related[], asked: (pair: number) => boolean): Map<number, number> => {
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
  const found = new Map<number, number>();
  related.forEach((pair, k) => {
    if (!asked(k) || Math.max(...pair.narration) >= CONTAINED) return;
    const near = [...(relatives.get(pair.left) ?? [])].sort((x, y) => x - y).slice(0, MOST_WITNESSES);
    const third = near.find(other => {
      const withLeft = byKey.get(key(pair.left, other));
      const withRight = byKey.get(key(pair.right, other));
      return (
        withLeft !== undefined &&
        withRight !== undefined &&
        hasOwn(pair, withLeft, pair.left) &&
        hasOwn(pair, withRight, pair.right)
      );
    });
    if (third !== undefined) found.set(k, third);
  });
  return found;
};

/** What a third account says of a pair. */
export const throughThird = (name: string): Judged => ({
  direction: 'common-source',
  basis: [`each shares narration with ${name} that the other lacks`],
});

/** Directions of all related pairs: by themselves, or else through a third account. */
export const directions = (documents: readonly Read[], pairs: readonly Compared[]): Map<Compared, Judged> => {
  const compared = pairs.filter(p => p.label !== 'independent');
  const own = compared.map(p => {
    const [a, b] = [documents[p.left], documents[p.right]];
    return a === undefined || b === undefined ? UNDETERMINED : judge(a, b, p);
  });
  const through = thirds(compared.map(relatedOf), k => own[k]?.direction === 'undetermined');
  return new Map(
    compared.map((p, k) => {
      const third = through.get(k);
      const name = third === undefined ? undefined : documents[third]?.head.name;
      return [p, name === undefined ? (own[k] ?? UNDETERMINED) : throughThird(name)];
    }),
  );
};
