/** Where a 32-bit FNV-1a hash begins. */
export const FNV_START = 0x811c9dc5;

/** Such a hash with one more UTF-16 unit. */
export const fnv = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** 32-bit FNV-1a of the UTF-16 units of a stretch of text. */
export const fnvAt = (text: string, from: number, to: number): number => {
  let hash = FNV_START;
  for (let i = from; i < to; i++) hash = fnv(hash, text.charCodeAt(i));
  return hash;
};

/** The hash of a word, every bit of it spread: the same on every machine and in every run, so that an index can be kept. */
export const hashWord = (word: string): number => mix(fnvAt(word, 0, word.length));

/** The finaliser of MurmurHash3: spreads every bit of a 32-bit number over all others. */
const mix = (value: number): number => {
  let hash = value;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** Knuth's multiplier: sets the words of a run apart by their places. */
const SPREAD = 0x9e3779b1;

/**
 * The hash of every run of `size` words: entry i is that of the words i to i + size - 1, and the list is `size - 1` shorter than the
 * words (empty where there are fewer). `hashes` holds one `hashWord` a word. Equal hashes are a hint, not a proof.
 */
export const shingles = (hashes: Uint32Array, size: number): Uint32Array => {
  if (size < 1) throw new RangeError('shingles: size must be at least 1');
  const out = new Uint32Array(Math.max(0, hashes.length - size + 1));
  for (let i = 0; i < out.length; i++) {
    let hash = 0;
    for (let k = 0; k < size; k++) hash = (Math.imul(hash, SPREAD) + (hashes[i + k] ?? 0)) | 0;
    out[i] = mix(hash);
  }
  return out;
};

/** The hash of three words from their hashes: what `shingles` of size 3 gives for them. */
export const tripleHash = (a: number, b: number, c: number): number =>
  mix((Math.imul((Math.imul(a, SPREAD) + b) | 0, SPREAD) + c) | 0);
