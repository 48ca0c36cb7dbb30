import { shingles, tripleHash } from '../text/shingles.js';
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

/** Which documents hold which grams. An entry is a gram at its place; only grams that stand in several places have entries, in order of document and place. */
export interface Index {
  /** First entry of each document, and the count of all entries at the end. */
  readonly starts: Uint32Array;
  /** Document of each entry. */
  readonly owner: Uint32Array;
  /** Which word of its document the gram starts with. */
  readonly at: Uint32Array;
  /** Hash of the gram. */
  readonly grams: Uint32Array;
  /** Entries by hash, then by document and place. */
  readonly order: Uint32Array;
  /** Where an entry stands in `order`, or `NOWHERE`: no other document has its gram. */
  readonly rank: Uint32Array;
  /** In how many documents the gram of an entry stands. */
  readonly spread: Uint32Array;
  /** Grams in more documents than this are followed to the next document only. */
  readonly limit: number;
}

/** The rank of an entry whose gram no other document has. */
const NOWHERE = 0xffffffff;

/** Bits of a hash that one pass of the sort looks at: three passes for 32. */
const DIGIT = 11;
const DIGITS = 1 << DIGIT;

/** Entries sorted by hash, stable: a radix sort that carries the hashes along, so that memory is read in order. */
const sortByHash = (grams: Uint32Array): Uint32Array => {
  const n = grams.length;
  let from: readonly [Uint32Array, Uint32Array] = [grams, Uint32Array.from({ length: n }, (_, i) => i)];
  let to: readonly [Uint32Array, Uint32Array] = [new Uint32Array(n), new Uint32Array(n)];
  let spare: readonly [Uint32Array, Uint32Array] = [new Uint32Array(n), new Uint32Array(n)]; // `grams` is not written to
  for (let shift = 0; shift < 32; shift += DIGIT) {
    const [keys, values] = from;
    const [sortedKeys, sortedValues] = to;
    const next = new Uint32Array(DIGITS + 1);
    for (const key of keys) {
      const digit = ((key >>> shift) & (DIGITS - 1)) + 1;
      next[digit] = (next[digit] ?? 0) + 1;
    }
    for (let digit = 1; digit <= DIGITS; digit++) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
    for (let i = 0; i < n; i++) {
      const key = keys[i] ?? 0;
      const digit = (key >>> shift) & (DIGITS - 1);
      const at = next[digit] ?? 0;
      sortedKeys[at] = key;
      sortedValues[at] = values[i] ?? 0;
      next[digit] = at + 1;
    }
    [from, to, spare] = [to, spare, to];
  }
  return from[1];
};

/** The grams of a document: the hash of each, and the word that it starts with, ascending. */
export interface Grams {
  readonly hashes: Uint32Array;
  readonly at: Uint32Array;
}

/** Five words in a row, as they are written, inside one block. */
const wordGrams = ({ hashes }: Collection, { ids, block }: Read): Grams => {
  const words = new Uint32Array(ids.length);
  for (let i = 0; i < ids.length; i++) words[i] = hashes[ids[i] ?? 0] ?? 0;
  const grams = shingles(words, GRAM);
  const at = new Uint32Array(grams.length);
  let n = 0;
  for (let i = 0; i < grams.length; i++) {
    if (block[i] !== block[i + GRAM - 1]) continue;
    grams[n] = grams[i] ?? 0;
    at[n++] = i;
  }
  return { hashes: grams.subarray(0, n), at: at.subarray(0, n) };
};

/**
 * Which of four words of matter that follow each other make a gram of stems: three, of which one may be passed over. Of a sentence with
 * a third of its words replaced, nineteen in twenty keep one such gram.
 */
const STEM_PATTERNS = [
  [0, 1, 2],
  [0, 1, 3],
  [0, 2, 3],
] as const;

/**
 * Stems of three words of matter that follow each other in a block, whatever stands between them: what is left of a sentence that was
 * reworded. Numbers are passed over, since a copy may have others.
 */
export const stemGrams = ({ stems, sorts }: Collection, { ids, block }: Read): Grams => {
  const matter = new Uint32Array(ids.length);
  let words = 0;
  for (let i = 0; i < ids.length; i++) {
    const sort = sorts[ids[i] ?? 0] ?? GRAMMAR;
    if (sort >= COMMON && sort !== NUMBER) matter[words++] = i;
  }
  const hashes = new Uint32Array(words * STEM_PATTERNS.length);
  const at = new Uint32Array(hashes.length);
  const stemAt = (i = 0): number => stems[ids[i] ?? 0] ?? 0;
  let n = 0;
  for (let k = 0; k < words; k++) {
    const first = matter[k] ?? 0;
    for (const [a, b, c] of STEM_PATTERNS) {
      const last = matter[k + c] ?? 0;
      if (k + c >= words || block[first] !== block[last]) continue;
      hashes[n] = tripleHash(stemAt(matter[k + a]), stemAt(matter[k + b]), stemAt(last));
      at[n++] = first;
    }
  }
  return { hashes: hashes.subarray(0, n), at: at.subarray(0, n) };
};

/** Bits of the tables that tell which grams stand twice: several for each gram, so that few share one, but never more than this. */
const BITS = 4;
const MOST_BITS = 2 ** 31;

/** Tells of a hash whether it may stand in more than one place of all the grams. Two bits a place, so that the tables stay near the processor. */
const repeatedIn = (grams: readonly Grams[]): ((hash: number) => boolean) => {
  let size = 1024;
  const wanted = BITS * grams.reduce((sum, { hashes }) => sum + hashes.length, 0);
  while (size < wanted && size < MOST_BITS) size *= 2;
  const once = new Uint32Array(size / 32);
  const twice = new Uint32Array(size / 32);
  const mask = size - 1;
  for (const { hashes } of grams) {
    for (const hash of hashes) {
      const place = (hash & mask) >>> 5;
      const bit = 1 << (hash & 31);
      if (((once[place] ?? 0) & bit) === 0) once[place] = (once[place] ?? 0) | bit;
      else twice[place] = (twice[place] ?? 0) | bit;
    }
  }
  return hash => ((twice[(hash & mask) >>> 5] ?? 0) & (1 << (hash & 31))) !== 0;
};

/** Entries of the grams that may stand in more than one place: most grams of a collection stand in one, and need no sorting. */
const entriesOf = (
  count: number,
  members: readonly number[],
  grams: readonly Grams[],
): Pick<Index, 'starts' | 'owner' | 'at' | 'grams'> => {
  const repeated = repeatedIn(grams);
  const starts = new Uint32Array(count + 1);
  let total = 0;
  let next = 0;
  const kept = grams.map(({ hashes, at }, k) => {
    const d = members[k] ?? 0;
    while (next <= d) starts[next++] = total;
    let n = 0;
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] ?? 0;
      if (!repeated(hash)) continue;
      hashes[n] = hash;
      at[n++] = at[i] ?? 0;
    }
    total += n;
    return { hashes: hashes.subarray(0, n), at: at.subarray(0, n) };
  });
  starts.fill(total, next);
  const all = { starts, owner: new Uint32Array(total), at: new Uint32Array(total), grams: new Uint32Array(total) };
  kept.forEach(({ hashes, at }, k) => {
    const d = members[k] ?? 0;
    const first = starts[d] ?? 0;
    all.owner.fill(d, first, first + hashes.length);
    all.at.set(at, first);
    all.grams.set(hashes, first);
  });
  return all;
};

/** Builds the index over the documents named by `members` (indices into the collection, ascending); the others take no part. */
export const indexGrams = (
  collection: Collection,
  members: readonly number[],
  gramsOf: (collection: Collection, read: Read) => Grams = wordGrams,
): Index => {
  const { documents } = collection;
  const none: Grams = { hashes: new Uint32Array(), at: new Uint32Array() };
  const entries = entriesOf(
    documents.length,
    members,
    members.map(d => {
      const read = documents[d];
      return read === undefined ? none : gramsOf(collection, read);
    }),
  );
  const { owner, grams } = entries;
  const sorted = sortByHash(grams);
  const order = new Uint32Array(sorted.length);
  const rank = new Uint32Array(sorted.length).fill(NOWHERE);
  const spread = new Uint32Array(sorted.length);
  let kept = 0;
  for (let i = 0; i < sorted.length; ) {
    const hash = grams[sorted[i] ?? 0];
    const first = kept;
    let inDocuments = 0;
    let lastOwner = -1;
    let repeats = 0;
    let j = i;
    for (; j < sorted.length && grams[sorted[j] ?? 0] === hash; j++) {
      const e = sorted[j] ?? 0;
      const d = owner[e] ?? 0;
      if (d !== lastOwner) {
        lastOwner = d;
        inDocuments++;
        repeats = 0;
      }
      if (repeats++ < REPEATS) order[kept++] = e;
    }
    if (inDocuments < 2) kept = first;
    else {
      for (let k = first; k < kept; k++) {
        const e = order[k] ?? 0;
        rank[e] = k;
        spread[e] = inDocuments;
      }
    }
    i = j;
  }
  const index = { ...entries, order: order.subarray(0, kept), rank, spread };
  return { ...index, limit: widest(index) };
};

/** The widest limit that keeps to the budgets; the narrowest where none does. */
const widest = ({ grams, order, spread }: Omit<Index, 'limit'>): number => {
  const spreads = new Map<number, number>(); // how many grams stand in so many documents
  const leading = new Map<number, number>(); // how many of them bring new pairs
  const add = (counts: Map<number, number>, n: number): Map<number, number> => counts.set(n, (counts.get(n) ?? 0) + 1);
  for (let k = 0; k < order.length; k++) {
    const e = order[k] ?? 0;
    if (k > 0 && grams[e] === grams[order[k - 1] ?? 0]) continue;
    const n = spread[e] ?? 0;
    add(spreads, n);
    if (n > NEW_PAIRS * (spread[e - 1] ?? 0)) add(leading, n);
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
  const { starts, owner, at, grams, order, rank, spread, limit } = index;
  const found = new Map<number, Seeds>();
  const end = starts[d + 1] ?? 0;
  for (let e = starts[d] ?? 0; e < end; e++) {
    const place = rank[e] ?? NOWHERE;
    if (place === NOWHERE) continue;
    const hash = grams[e];
    const nextOnly = (spread[e] ?? 0) > limit;
    let next = -1;
    for (let k = place + 1; k < order.length; k++) {
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
      seeds.left.push(at[e] ?? 0);
      seeds.right.push(at[q] ?? 0);
    }
  }
  return [...found].sort((a, b) => a[0] - b[0]);
};

/** The entry of the rarest gram of a stretch of `d`, the first of equal ones; null where none of its grams is in the index. `words` ascend. */
const rarestOf = ({ starts, at, spread }: Index, d: number, words: readonly number[]): number | null => {
  let rarest: number | null = null;
  let e = starts[d] ?? 0;
  const end = starts[d + 1] ?? 0;
  for (const i of words) {
    while (e < end && (at[e] ?? 0) < i) e++;
    const n = e < end && at[e] === i ? (spread[e] ?? 0) : 0;
    if (n > 0 && (rarest === null || n < (spread[rarest] ?? 0))) rarest = e;
  }
  return rarest;
};

/** In how many documents the rarest gram of a stretch of `d` stands; 0 where none of its grams is in the index. `words` ascend. */
export const spreadOf = (index: Index, d: number, words: readonly number[]): number => {
  const rarest = rarestOf(index, d, words);
  return rarest === null ? 0 : (index.spread[rarest] ?? 0);
};

/** Pairs of the documents with one gram that are looked at. */
const SAMPLE = 16;

/** Standing words join documents of which fewer than this share have anything rarer in common. */
const RELATED_SHARE = 0.25;

/** Whether two documents share a gram that stands in fewer documents than `below`. */
const shareRarer = (
  { starts, owner, grams, order, rank, spread }: Index,
  x: number,
  y: number,
  below: number,
): boolean => {
  for (let e = starts[x] ?? 0; e < (starts[x + 1] ?? 0); e++) {
    const place = rank[e] ?? NOWHERE;
    if (place === NOWHERE || (spread[e] ?? 0) >= below) continue;
    for (const step of [-1, 1]) {
      for (let k = place + step; k >= 0 && k < order.length && grams[order[k] ?? 0] === grams[e]; k += step) {
        if (owner[order[k] ?? 0] === y) return true;
      }
    }
  }
  return false;
};

/**
 * Tells whether a stretch of a document are standing words, those of a footer or a notice: many documents have them (`least` or more), and
 * of two that do hardly any share something rarer. What is told of one event is shared by documents that share more.
 */
export const standingIn = (index: Index, least: number): ((d: number, words: readonly number[]) => boolean) => {
  const known = new Map<number, boolean>();
  const judge = (rarest: number): boolean => {
    const documents: number[] = [];
    let k = index.rank[rarest] ?? 0;
    while (k > 0 && index.grams[index.order[k - 1] ?? 0] === index.grams[rarest]) k--;
    for (; k < index.order.length && index.grams[index.order[k] ?? 0] === index.grams[rarest]; k++) {
      const d = index.owner[index.order[k] ?? 0] ?? 0;
      if (documents[documents.length - 1] !== d) documents.push(d);
    }
    // Pairs from the two halves: neighbours by name are often of one outlet or on one event.
    const half = documents.length >> 1;
    const stride = Math.max(1, Math.floor(half / SAMPLE));
    let looked = 0;
    let related = 0;
    for (let i = 0; i < half; i += stride) {
      looked++;
      if (shareRarer(index, documents[i] ?? 0, documents[i + half] ?? 0, least)) related++;
    }
    return related < RELATED_SHARE * looked;
  };
  return (d, words) => {
    const rarest = rarestOf(index, d, words);
    if (rarest === null || (index.spread[rarest] ?? 0) < least) return false;
    const hash = index.grams[rarest] ?? 0;
    const said = known.get(hash) ?? judge(rarest);
    known.set(hash, said);
    return said;
  };
};
