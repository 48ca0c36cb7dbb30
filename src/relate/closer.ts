import { tripleHash } from '../text/shingles.js';
import { type Aligned, align, type Starts } from './align.js';
import { COMMON, GRAMMAR, type Read } from './columns.js';

/** Between relatives three words in a row are worth growing, where two of them carry matter. */
const SHORT_GRAM = 3;
const SHORT_GRAM_MATTER = 2;

/** What they grow into counts from this many words on. */
const LEAST = 5;

/** A short gram that stands more often than this in one document is left out. */
const REPEATS = 3;

const gramAt = ({ sorts, hashes, block }: Read, i: number): number | null => {
  if (block[i] !== block[i + SHORT_GRAM - 1] || i + SHORT_GRAM > hashes.length) return null;
  let matter = 0;
  for (let k = i; k < i + SHORT_GRAM; k++) if ((sorts[k] ?? GRAMMAR) >= COMMON) matter++;
  return matter < SHORT_GRAM_MATTER ? null : tripleHash(hashes[i] ?? 0, hashes[i + 1] ?? 0, hashes[i + 2] ?? 0);
};

/** Where the short grams of a document stand. */
const places = (read: Read): Map<number, number[]> => {
  const found = new Map<number, number[]>();
  for (let i = 0; i < read.hashes.length; i++) {
    const gram = gramAt(read, i);
    if (gram === null) continue;
    const list = found.get(gram);
    if (list === undefined) found.set(gram, [i]);
    else list.push(i);
  }
  return found;
};

/** A second look at pairs known to be relatives; it remembers the short grams of the last left document. */
export type CloserLook = (a: Read, b: Read, found: readonly Aligned[]) => readonly Aligned[];

/**
 * Shorter stretches that two relatives share besides those `found`: rewording leaves runs of three or four words that would say nothing
 * between strangers. A stretch is new when most of its words, on both sides, stand in none of `found`.
 */
export const closerLook = (): CloserLook => {
  let last: { readonly read: Read; readonly grams: ReadonlyMap<number, readonly number[]> } | null = null;
  return (a, b, found) => {
    const known = last?.read === a ? last : { read: a, grams: places(a) };
    last = known;
    const left = new Uint8Array(a.hashes.length);
    const right = new Uint8Array(b.hashes.length);
    const take = (one: Aligned): void => {
      for (const i of one.left) left[i] = 1;
      for (const j of one.right) right[j] = 1;
    };
    for (const one of found) take(one);

    const seeds: { readonly left: number[]; readonly right: number[] } & Starts = { left: [], right: [] };
    for (let j = 0; j < b.hashes.length; j++) {
      const gram = right[j] === 1 ? null : gramAt(b, j);
      const at = gram === null ? undefined : known.grams.get(gram);
      if (at === undefined || at.length > REPEATS) continue;
      for (const i of at) {
        if (left[i] === 1) continue;
        seeds.left.push(i);
        seeds.right.push(j);
      }
    }
    const more: Aligned[] = [];
    for (const one of align(a, b, seeds, SHORT_GRAM)) {
      const half = one.left.length / 2;
      if (one.left.length < LEAST) continue;
      if (one.left.filter(i => left[i] !== 1).length <= half || one.right.filter(j => right[j] !== 1).length <= half)
        continue;
      take(one);
      more.push(one);
    }
    return more;
  };
};
