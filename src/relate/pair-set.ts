/** Bits for each document, and the bounds of the whole: with some tens of pairs a document, about one pair in a hundred seems to be there that is not. */
const BITS_EACH = 512;
const LEAST_BITS = 2 ** 16;
const MOST_BITS = 2 ** 30;

/**
 * A set of pairs of documents that may seem to hold a few that were never added (Bloom 1970, with two hashes). What it holds does not depend on
 * the order in which pairs were added, nor on how many threads added them: the words may be shared memory.
 */
export type PairSet = Int32Array;

/** Bytes that a set for so many documents takes. */
export const pairSetBytes = (documents: number): number => {
  let bits = LEAST_BITS;
  while (bits < BITS_EACH * documents && bits < MOST_BITS) bits *= 2;
  return bits / 8;
};

const mixed = (x: number, y: number, salt: number): number => {
  let hash = Math.imul(x ^ salt, 0x85ebca6b) ^ Math.imul(y + salt, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x27d4eb2d);
  return hash ^ (hash >>> 13);
};

const SALTS = [0x2545f491, 0x1b873593] as const;

/** Adds the pair of two documents, `x` before `y`. */
export const addPair = (set: PairSet, x: number, y: number): void => {
  for (const salt of SALTS) {
    const bit = mixed(x, y, salt) & (set.length * 32 - 1);
    if (((set[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) Atomics.or(set, bit >>> 5, 1 << (bit & 31));
  }
};

/** Whether a pair, `x` before `y`, was added, or seems so. */
export const hasPair = (set: PairSet, x: number, y: number): boolean =>
  SALTS.every(salt => {
    const bit = mixed(x, y, salt) & (set.length * 32 - 1);
    return ((set[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  });
