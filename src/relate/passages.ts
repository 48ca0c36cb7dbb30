import { closerLook } from './closer.js';
import type { Read } from './columns.js';
import { type Grams, stemGrams, wordGrams } from './grams.js';
import { type PairSet, pairSetBytes } from './pair-set.js';
import { type Compared, compare } from './pairs.js';
import { grouped, type Groups, has, limitOf, LONE_BUDGET, repeatedIn, seedsUnder, spreadsOf } from './postings.js';
import { addRarePairs, documentKey, emitSeeds, NO_SEEDS, seedColumns, seededPairs, seedsOfSame } from './seeds.js';

/** A number that documents with the same words in the same blocks have in common, and hardly two others: 53 bits. */
export const digestOf = ({ hashes, block }: Read): number => {
  let [high, low] = [hashes.length, 0x9e3779b1];
  for (let i = 0; i < hashes.length; i++) {
    const word = (hashes[i] ?? 0) + (block[i] ?? 0);
    high = (Math.imul(high, 0x85ebca6b) + word) | 0;
    low = (Math.imul(low ^ word, 0xc2b2ae35) + (low >>> 15)) | 0;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
};

/** Documents with the same digest, in order; a document like no other is a group of one. */
export const groupsOfSame = (digests: readonly number[]): number[][] => {
  const groups = new Map<number, number[]>();
  digests.forEach((digest, d) => {
    const group = groups.get(digest);
    if (group === undefined) groups.set(digest, [d]);
    else group.push(d);
  });
  return [...groups.values()];
};

/** The grams of some documents that several of them have. `members` are their numbers. */
const groupsOf = (members: readonly number[], lists: readonly Grams[]): Groups => {
  const repeated = repeatedIn(lists.map(list => list.hashes));
  let size = 0;
  for (const { hashes } of lists) for (const hash of hashes) if (has(repeated, hash)) size++;
  const postings = { hashes: new Uint32Array(size), documents: new Uint32Array(size), at: new Uint32Array(size) };
  let n = 0;
  lists.forEach(({ hashes, at }, k) => {
    hashes.forEach((hash, i) => {
      if (!has(repeated, hash)) return;
      postings.hashes[n] = hash;
      postings.documents[n] = members[k] ?? 0;
      postings.at[n++] = at[i] ?? 0;
    });
  });
  return grouped(postings);
};

const everyPair = (): boolean => true;

/**
 * Every pair of documents that share a stretch of words, compared. Of n documents that are the same word for word only neighbours are
 * compared with each other, and only the first of them with other documents: n passages, not n². Likewise a gram that stands in very
 * many documents is followed from each to the next only (see `seeds.ts`). Pairs of which there is nothing to tell, since they share only
 * what everybody has, are left out unless `all` is set: there may be millions.
 */
export const comparisons = (
  documents: readonly Read[],
  groups: readonly (readonly number[])[],
  all: boolean,
): Compared[] => {
  const members = groups.map(group => group[0] ?? 0);
  const reads = members.flatMap(d => documents[d] ?? []);
  const words = groupsOf(members, reads.map(wordGrams));
  const stems = groupsOf(members, reads.map(stemGrams));
  const rare: PairSet = new Int32Array(pairSetBytes(documents.length) / 4);
  const keys = Uint32Array.from(documents, read => documentKey(read.head.id));
  addRarePairs(rare, words, keys);
  const { sink, columns } = seedColumns();
  const limit = limitOf('words', spreadsOf(words), documents.length);
  emitSeeds('words', words, limit, { rare, keys }, everyPair, sink);
  emitSeeds('stems', stems, limitOf('stems', spreadsOf(stems), documents.length), { rare, keys }, everyPair, sink);

  const look = closerLook();
  const found: Compared[] = [];
  const keep = (compared: Compared | null): void => {
    if (compared !== null && (all || compared.weighed.length > 0)) found.push(compared);
  };
  const lone = seedsUnder('words', spreadsOf(words), limit) <= LONE_BUDGET;
  for (const pair of seededPairs(columns(), lone)) {
    const [a, b] = [documents[pair.left], documents[pair.right]];
    if (a !== undefined && b !== undefined) keep(compare(a, b, pair, look));
  }
  for (const group of groups) {
    for (let k = 1; k < group.length; k++) {
      const [left = 0, right = 0] = [group[k - 1], group[k]];
      const [a, b] = [documents[left], documents[right]];
      if (a === undefined || b === undefined) continue;
      keep(compare(a, b, { left, right, words: seedsOfSame(a.block), stems: NO_SEEDS }, look));
    }
  }
  return found.sort((p, q) => p.left - q.left || p.right - q.right);
};
