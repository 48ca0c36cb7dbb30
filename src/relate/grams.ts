import { shingles } from '../text/shingles.js';
import { COMMON, type Collection, GRAMMAR, NUMBER, type Read } from './collection.js';

/** Words in a gram. Five find the reworded copies that longer ones miss; shorter ones are mostly grammar (Smith et al. 2015; NEWS-COPY). */
export const GRAM = 5;

/**
 * How many seeds all documents together may give. A gram in n documents gives n² / 2; where the sum is above this, grams in more than a
 * limit of documents are followed from each document to the next one only, so that a thousand near-equal files stay joined at linear cost.
 */
const SEED_BUDGET = 20_000_000;

/**
 * How many pairs of documents may be compared, near enough: each takes some 5 µs, however few its seeds are. Without it 20,000 one-line
 * files that share five words with every fourteenth other one are 14 million pairs.
 */
const PAIR_BUDGET = 2_000_000;

/** A gram brings new pairs when it stands in more than this many times as many documents as the gram one word before it. */
const NEW_PAIRS = 2;

/** Limits tried, from the widest. */
const LIMITS = [Number.POSITIVE_INFINITY, 2048, 1024, 512, 256, 128, 64, 32, 16];

/** A gram that one document holds more often than this is followed at its first places only: a refrain would give n² seeds. */
const REPEATS = 4;

/** Which documents hold which grams. Positions count words through all documents. */
export interface Index {
  /** First position of each document, and the count of all words at the end. */
  readonly starts: Uint32Array;
  /** Document of each position. */
  readonly owner: Uint32Array;
  /** Hash of the gram that starts at each position. */
  readonly grams: Uint32Array;
  /** Positions by hash, then by place. */
  readonly order: Uint32Array;
  /** Where a position stands in `order`, or `NOWHERE`: no gram starts there, or no other document has it. */
  readonly rank: Uint32Array;
  /** In how many documents the gram of a position stands. */
  readonly spread: Uint32Array;
  /** Grams in more documents than this are followed to the next document only. */
  readonly limit: number;
}

/** The rank of a position at which no shared gram starts. */
const NOWHERE = 0xffffffff;

/** Positions sorted by hash, stable: a radix sort of four passes, which a later stage can cut into files by the first byte. */
const sortByHash = (positions: Uint32Array, grams: Uint32Array): Uint32Array => {
  let source = positions;
  let target: Uint32Array = new Uint32Array(positions.length);
  for (let shift = 0; shift < 32; shift += 8) {
    const counts = new Uint32Array(257);
    for (const p of source) {
      const at = (((grams[p] ?? 0) >>> shift) & 255) + 1;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    for (let i = 1; i < 257; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
    for (const p of source) {
      const byte = ((grams[p] ?? 0) >>> shift) & 255;
      const at = counts[byte] ?? 0;
      target[at] = p;
      counts[byte] = at + 1;
    }
    [source, target] = [target, source];
  }
  return source;
};

/** The grams of a document: the hash of the one that starts at each word, and whether one starts there. */
export interface Grams {
  readonly hashes: Uint32Array;
  readonly starts: Uint8Array;
}

/** Five words in a row, as they are written, inside one block. */
export const wordGrams = ({ hashes }: Collection, { ids, block }: Read): Grams => {
  const grams = shingles(
    ids.map(id => hashes[id] ?? 0),
    GRAM,
  );
  return { hashes: grams, starts: Uint8Array.from(grams, (_, i) => (block[i] === block[i + GRAM - 1] ? 1 : 0)) };
};

/** How many words of matter make a gram of stems. Of a sentence with a third of its words replaced, nine in ten keep one. */
const STEM_GRAM = 3;

/**
 * Stems of three words of matter that follow each other in a block, whatever stands between them: what is left of a sentence that was
 * reworded. Numbers are passed over, since a copy may have others.
 */
export const stemGrams = ({ stems, sorts }: Collection, { ids, block }: Read): Grams => {
  const matter: number[] = [];
  ids.forEach((id, i) => {
    const sort = sorts[id] ?? GRAMMAR;
    if (sort >= COMMON && sort !== NUMBER) matter.push(i);
  });
  const rows = shingles(Uint32Array.from(matter, i => stems[ids[i] ?? 0] ?? 0), STEM_GRAM);
  const hashes = new Uint32Array(ids.length);
  const starts = new Uint8Array(ids.length);
  rows.forEach((hash, k) => {
    const i = matter[k] ?? 0;
    if (block[i] !== block[matter[k + STEM_GRAM - 1] ?? 0]) return;
    hashes[i] = hash;
    starts[i] = 1;
  });
  return { hashes, starts };
};

/** Builds the index over the documents named by `members` (indices into the collection); the others take no part. */
export const indexGrams = (
  collection: Collection,
  members: readonly number[],
  gramsOf: (collection: Collection, read: Read) => Grams = wordGrams,
): Index => {
  const { documents } = collection;
  const starts = new Uint32Array(documents.length + 1);
  for (let d = 0; d < documents.length; d++) starts[d + 1] = (starts[d] ?? 0) + (documents[d]?.ids.length ?? 0);
  const total = starts[documents.length] ?? 0;
  const owner = new Uint32Array(total);
  const grams = new Uint32Array(total);
  const candidates = new Uint32Array(total);
  let count = 0;

  for (const d of members) {
    const read = documents[d];
    if (read === undefined) continue;
    const start = starts[d] ?? 0;
    owner.fill(d, start, start + read.ids.length);
    const own = gramsOf(collection, read);
    grams.set(own.hashes, start);
    for (let i = 0; i < own.starts.length; i++) if (own.starts[i] === 1) candidates[count++] = start + i;
  }

  const sorted = sortByHash(candidates.subarray(0, count), grams);
  const order = new Uint32Array(sorted.length);
  const rank = new Uint32Array(total).fill(NOWHERE);
  const spread = new Uint32Array(total);
  let kept = 0;
  for (let i = 0; i < sorted.length; ) {
    const hash = grams[sorted[i] ?? 0];
    const first = kept;
    let inDocuments = 0;
    let lastOwner = -1;
    let repeats = 0;
    let j = i;
    for (; j < sorted.length && grams[sorted[j] ?? 0] === hash; j++) {
      const p = sorted[j] ?? 0;
      const d = owner[p] ?? 0;
      if (d !== lastOwner) {
        lastOwner = d;
        inDocuments++;
        repeats = 0;
      }
      if (repeats++ < REPEATS) order[kept++] = p;
    }
    if (inDocuments < 2) kept = first;
    else {
      for (let k = first; k < kept; k++) {
        const p = order[k] ?? 0;
        rank[p] = k;
        spread[p] = inDocuments;
      }
    }
    i = j;
  }
  const index = { starts, owner, grams, order: order.subarray(0, kept), rank, spread };
  return { ...index, limit: widest(index) };
};

/** The widest limit that keeps to the budgets; the narrowest where none does. */
const widest = ({ grams, order, spread }: Omit<Index, 'limit'>): number => {
  const spreads = new Map<number, number>(); // how many grams stand in so many documents
  const leading = new Map<number, number>(); // how many of them bring new pairs
  const add = (counts: Map<number, number>, n: number): Map<number, number> => counts.set(n, (counts.get(n) ?? 0) + 1);
  for (let k = 0; k < order.length; k++) {
    const p = order[k] ?? 0;
    if (k > 0 && grams[p] === grams[order[k - 1] ?? 0]) continue;
    const n = spread[p] ?? 0;
    add(spreads, n);
    if (n > NEW_PAIRS * (spread[p - 1] ?? 0)) add(leading, n);
  }
  const cost = (counts: ReadonlyMap<number, number>, limit: number): number => {
    let sum = 0;
    for (const [n, count] of counts) sum += count * (n <= limit ? (n * (n - 1)) / 2 : n);
    return sum;
  };
  for (const limit of LIMITS) {
    if (cost(spreads, limit) <= SEED_BUDGET && cost(leading, limit) <= PAIR_BUDGET) return limit;
  }
  return LIMITS[LIMITS.length - 1] ?? 16;
};

/** Seeds of one document against later ones: places (word indices in each document) where the same gram stands. */
export interface Seeds {
  readonly left: number[];
  readonly right: number[];
}

/** For every document after `d` that shares a gram with it, where; documents in order. */
export const seedsOf = (index: Index, d: number): [other: number, seeds: Seeds][] => {
  const { starts, owner, grams, order, rank, spread, limit } = index;
  const found = new Map<number, Seeds>();
  const begin = starts[d] ?? 0;
  const end = starts[d + 1] ?? 0;
  for (let p = begin; p < end; p++) {
    const at = rank[p] ?? NOWHERE;
    if (at === NOWHERE) continue;
    const hash = grams[p];
    const nextOnly = (spread[p] ?? 0) > limit;
    let next = -1;
    for (let k = at + 1; k < order.length; k++) {
      const q = order[k] ?? 0;
      if (grams[q] !== hash) break;
      const other = owner[q] ?? 0;
      if (other === d) continue;
      if (nextOnly) {
        if (next >= 0 && other !== next) break;
        next = other;
      }
      let seeds = found.get(other);
      if (seeds === undefined) {
        seeds = { left: [], right: [] };
        found.set(other, seeds);
      }
      seeds.left.push(p - begin);
      seeds.right.push(q - (starts[other] ?? 0));
    }
  }
  return [...found].sort((a, b) => a[0] - b[0]);
};

/** In how many documents the rarest gram of a stretch of `d` stands; 0 where none of its grams is in the index. `words` ascend. */
export const spreadOf = ({ starts, spread }: Index, d: number, words: readonly number[]): number => {
  let least = 0;
  for (const i of words) {
    const n = spread[(starts[d] ?? 0) + i] ?? 0;
    if (n > 0 && (least === 0 || n < least)) least = n;
  }
  return least;
};
