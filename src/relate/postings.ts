/** Grams at their places, as columns: the hash of each, the document that has it, and the word of the document that it starts with. */
export interface Postings {
  readonly hashes: Uint32Array;
  readonly documents: Uint32Array;
  readonly at: Uint32Array;
}

/** Grams that several documents have: all places of the first one, then of the next, each in order of document and place. */
export interface Groups {
  readonly documents: Uint32Array;
  readonly at: Uint32Array;
  /** Where each group begins, and where the last one ends. */
  readonly starts: Uint32Array;
  /** In how many documents the gram of each group stands. */
  readonly spread: Uint32Array;
}

/** A gram that one document holds more often than this is followed at its first places only: a refrain would give n² seeds. */
const REPEATS = 4;

/** Bits of the tables that tell which grams stand twice: several for each gram, so that few share one, but never more than this. */
const BITS = 4;
const MOST_BITS = 2 ** 31;

/** Bits of a hash that one pass of the sort looks at: three passes for 32. */
const DIGIT = 11;
const DIGITS = 1 << DIGIT;

/** A set of hashes, as bits: it holds all that were added, and may seem to hold a few others. */
export interface HashSet {
  readonly bits: Uint32Array;
  readonly mask: number;
}

/** An empty set for about so many hashes. */
export const hashSet = (count: number): HashSet => {
  let size = 1024;
  while (size < BITS * count && size < MOST_BITS) size *= 2;
  return { bits: new Uint32Array(size / 32), mask: size - 1 };
};

/** Whether a hash was added, or seems so. */
export const has = ({ bits, mask }: HashSet, hash: number): boolean =>
  ((bits[(hash & mask) >>> 5] ?? 0) & (1 << (hash & 31))) !== 0;

/** Adds a hash. */
export const add = ({ bits, mask }: HashSet, hash: number): void => {
  const place = (hash & mask) >>> 5;
  bits[place] = (bits[place] ?? 0) | (1 << (hash & 31));
};

/** The hashes that may stand in more than one place of all the lists. Most grams of a collection stand in one, and need no sorting. */
export const repeatedIn = (lists: readonly Uint32Array[]): HashSet => {
  const count = lists.reduce((sum, list) => sum + list.length, 0);
  const once = hashSet(count);
  const twice = hashSet(count);
  for (const list of lists) {
    for (const hash of list) {
      if (has(once, hash)) add(twice, hash);
      else add(once, hash);
    }
  }
  return twice;
};

/** Numbers 0 to n - 1 in order of their hashes, stable: a radix sort that carries the hashes along, so that memory is read in order. */
const sortedBy = (hashes: Uint32Array): Uint32Array => {
  const n = hashes.length;
  let from: readonly [Uint32Array, Uint32Array] = [hashes, Uint32Array.from({ length: n }, (_, i) => i)];
  let to: readonly [Uint32Array, Uint32Array] = [new Uint32Array(n), new Uint32Array(n)];
  let spare: readonly [Uint32Array, Uint32Array] = [new Uint32Array(n), new Uint32Array(n)]; // `hashes` is not written to
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

/** The grams that stand in several documents. The order of the postings does not matter. */
export const grouped = ({ hashes, documents, at }: Postings): Groups => {
  const order = sortedBy(hashes);
  const n = order.length;
  const kept = { documents: new Uint32Array(n), at: new Uint32Array(n) };
  const starts: number[] = [];
  const spread: number[] = [];
  let size = 0;
  for (let i = 0; i < n; ) {
    const hash = hashes[order[i] ?? 0];
    let end = i;
    let ascending = true;
    for (let before = -1; end < n && hashes[order[end] ?? 0] === hash; end++) {
      const document = documents[order[end] ?? 0] ?? 0;
      if (document < before) ascending = false;
      before = document;
    }
    if (end - i > 1) {
      const members = order.subarray(i, end);
      if (!ascending) {
        members.sort((x, y) => (documents[x] ?? 0) - (documents[y] ?? 0) || (at[x] ?? 0) - (at[y] ?? 0));
      }
      const first = size;
      let inDocuments = 0;
      let last = -1;
      let repeats = 0;
      for (const e of members) {
        const document = documents[e] ?? 0;
        if (document !== last) {
          last = document;
          inDocuments++;
          repeats = 0;
        }
        if (repeats++ >= REPEATS) continue;
        kept.documents[size] = document;
        kept.at[size++] = at[e] ?? 0;
      }
      if (inDocuments < 2) size = first;
      else {
        starts.push(first);
        spread.push(inDocuments);
      }
    }
    i = end;
  }
  starts.push(size);
  return {
    documents: kept.documents.slice(0, size),
    at: kept.at.slice(0, size),
    starts: Uint32Array.from(starts),
    spread: Uint32Array.from(spread),
  };
};

/** How many grams stand in so many documents, by the number of documents. */
export type Spreads = ReadonlyMap<number, number>;

/** Of groups. */
export const spreadsOf = ({ spread }: Groups): Spreads => {
  const counts = new Map<number, number>();
  for (const n of spread) counts.set(n, (counts.get(n) ?? 0) + 1);
  return counts;
};

/** Of several such counts together. */
export const summed = (all: readonly Spreads[]): Spreads => {
  const counts = new Map<number, number>();
  for (const one of all) for (const [n, count] of one) counts.set(n, (counts.get(n) ?? 0) + count);
  return counts;
};

/** The kinds of gram. */
export type GramKind = 'words' | 'stems';

/**
 * How many seeds all documents together may give, and how many for each document where there are very many. A gram in n documents gives n² / 2;
 * where the sum is above this, runs of words in more than a limit of documents are followed from each document to the next one only, so that a
 * thousand near-equal files stay joined at linear cost. Runs of stems in more than their limit are left out: they join nothing that words do not.
 */
const SEED_BUDGET = 20_000_000;
const SEEDS_EACH = 100;

/**
 * Pairs that share one run of five words and nothing else are looked at while all runs of words give at most so many seeds: in a very large
 * collection any two texts come to share five words.
 */
export const LONE_BUDGET = 4_000_000;

/** Limits tried, from the widest. */
const LIMITS = [Number.POSITIVE_INFINITY, 2048, 1024, 512, 256, 128, 64, 32];
const NARROWEST = 16;

/** How many seeds grams with these spreads give under a limit. */
export const seedsUnder = (kind: GramKind, spreads: Spreads, limit: number): number => {
  let sum = 0;
  for (const [n, count] of spreads) sum += count * (n <= limit ? (n * (n - 1)) / 2 : kind === 'words' ? n : 0);
  return sum;
};

/** The widest limit under which so many documents keep to the budget; the narrowest where none does. */
export const limitOf = (kind: GramKind, spreads: Spreads, documents: number): number => {
  const budget = Math.max(SEED_BUDGET, SEEDS_EACH * documents);
  return LIMITS.find(limit => seedsUnder(kind, spreads, limit) <= budget) ?? NARROWEST;
};
