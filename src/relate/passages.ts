import { seedsOfSame } from './align.js';
import { closerLook } from './closer.js';
import type { Collection, Read } from './collection.js';
import { type Index, indexGrams, type Seeds, seedsOf, stemGrams } from './grams.js';
import { type Compared, compare, groundsOf, type PairSeeds } from './pairs.js';

/** Documents with the same words in the same blocks, in order; a document like no other is a group of one. */
export const groupsOfSame = ({ documents, hashes }: Collection): number[][] => {
  const byHash = new Map<number, number[][]>();
  const groups: number[][] = [];
  documents.forEach((read, d) => {
    let hash = read.ids.length;
    for (let i = 0; i < read.ids.length; i++) {
      hash = (Math.imul(hash, 0x9e3779b1) + (hashes[read.ids[i] ?? 0] ?? 0)) | 0;
    }
    const alike = byHash.get(hash);
    const group = alike?.find(g => sameWords(documents[g[0] ?? 0], read));
    if (group !== undefined) {
      group.push(d);
      return;
    }
    const made = [d];
    groups.push(made);
    if (alike === undefined) byHash.set(hash, [made]);
    else alike.push(made);
  });
  return groups;
};

const sameWords = (a: Read | undefined, b: Read): boolean =>
  a?.ids.length === b.ids.length && a.ids.every((id, i) => id === b.ids[i] && a.block[i] === b.block[i]);

const NO_SEEDS: Seeds = { left: [], right: [] };

/** For every document after `d` that shares a gram of words or of stems with it, where; documents in order. */
const pairSeeds = (words: Index, stems: Index, d: number): [other: number, seeds: PairSeeds][] => {
  const by = new Map<number, PairSeeds>(
    seedsOf(words, d).map(([other, seeds]) => [other, { words: seeds, stems: NO_SEEDS }]),
  );
  for (const [other, seeds] of seedsOf(stems, d)) {
    by.set(other, { words: by.get(other)?.words ?? NO_SEEDS, stems: seeds });
  }
  return [...by].sort((a, b) => a[0] - b[0]);
};

/**
 * Every pair of documents that share a stretch of words, compared. Of n documents that are the same word for word only neighbours are
 * compared with each other, and only the first of them with other documents: n passages, not n². Likewise a gram that stands in very
 * many documents is followed from each to the next only (see `grams.ts`). Pairs of which there is nothing to tell, since they share only
 * what everybody has, are left out unless `all` is set: there may be millions.
 */
export const comparisons = (
  collection: Collection,
  groups: readonly (readonly number[])[],
  all: boolean,
): Compared[] => {
  const found: Compared[] = [];
  const keep = (compared: Compared | null): void => {
    if (compared !== null && (all || compared.weighed.length > 0)) found.push(compared);
  };
  const look = closerLook(collection);
  const members = groups.map(g => g[0] ?? 0);
  const index = indexGrams(collection, members);
  const grounds = groundsOf(index);
  const stemIndex = indexGrams(collection, members, stemGrams);
  for (const group of groups) {
    const first = group[0] ?? 0;
    for (const [other, seeds] of pairSeeds(index, stemIndex, first)) {
      keep(compare(collection, grounds, first, other, seeds, look));
    }
    for (let k = 1; k < group.length; k++) {
      const [x, y] = [group[k - 1] ?? 0, group[k] ?? 0];
      const read = collection.documents[x];
      if (read !== undefined)
        keep(compare(collection, grounds, x, y, { words: seedsOfSame(read), stems: NO_SEEDS }, look));
    }
  }
  return found.sort((p, q) => p.left - q.left || p.right - q.right);
};
