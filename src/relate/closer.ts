import { type Aligned, align } from './align.js';
import { COMMON, type Collection, GRAMMAR, type Read } from './collection.js';
import type { Seeds } from './grams.js';

/** Between relatives three words in a row are worth growing, where two of them carry matter. */
const SHORT_GRAM = 3;
const SHORT_GRAM_MATTER = 2;

/** What they grow into counts from this many words on. */
const LEAST = 5;

/** A short gram that stands more often than this in one document is left out. */
const REPEATS = 3;

const gramAt = ({ sorts }: Collection, { ids, block }: Read, i: number): string | null => {
  if (block[i] !== block[i + SHORT_GRAM - 1] || i + SHORT_GRAM > ids.length) return null;
  let matter = 0;
  for (let k = i; k < i + SHORT_GRAM; k++) if ((sorts[ids[k] ?? 0] ?? GRAMMAR) >= COMMON) matter++;
  return matter < SHORT_GRAM_MATTER ? null : `${String(ids[i])} ${String(ids[i + 1])} ${String(ids[i + 2])}`;
};

/** Where the short grams of a document stand. */
const places = (collection: Collection, read: Read): Map<string, number[]> => {
  const found = new Map<string, number[]>();
  for (let i = 0; i < read.ids.length; i++) {
    const gram = gramAt(collection, read, i);
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
export const closerLook = (collection: Collection): CloserLook => {
  let last: { readonly read: Read; readonly grams: ReadonlyMap<string, readonly number[]> } | null = null;
  return (a, b, found) => {
    const known = last?.read === a ? last : { read: a, grams: places(collection, a) };
    last = known;
    const left = new Uint8Array(a.ids.length);
    const right = new Uint8Array(b.ids.length);
    const take = (one: Aligned): void => {
      for (const i of one.left) left[i] = 1;
      for (const j of one.right) right[j] = 1;
    };
    for (const one of found) take(one);

    const seeds: { readonly left: number[]; readonly right: number[] } & Seeds = { left: [], right: [] };
    for (let j = 0; j < b.ids.length; j++) {
      const gram = right[j] === 1 ? null : gramAt(collection, b, j);
      const at = gram === null ? undefined : known.grams.get(gram);
      if (at === undefined || at.length > REPEATS) continue;
      for (const i of at) {
        if (left[i] === 1) continue;
        seeds.left.push(i);
        seeds.right.push(j);
      }
    }
    const more: Aligned[] = [];
    for (const one of align(collection, a, b, seeds, SHORT_GRAM)) {
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
