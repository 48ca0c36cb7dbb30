import { shingles, tripleHash } from '../text/shingles.js';
import { COMMON, GRAMMAR, NUMBER, type Read } from './columns.js';

/** Words in a gram. Five find the reworded copies that longer ones miss; shorter ones are mostly grammar (Smith et al. 2015; NEWS-COPY). */
export const GRAM = 5;

/** The grams of a document: the hash of each, and the word that it starts with, ascending. */
export interface Grams {
  readonly hashes: Uint32Array;
  readonly at: Uint32Array;
}

/** Five words in a row, as they are written, inside one block. */
export const wordGrams = ({ hashes, block }: Read): Grams => {
  const grams = shingles(hashes, GRAM);
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
export const stemGrams = ({ stems, sorts, block }: Read): Grams => {
  const matter = new Uint32Array(stems.length);
  let words = 0;
  for (let i = 0; i < stems.length; i++) {
    const sort = sorts[i] ?? GRAMMAR;
    if (sort >= COMMON && sort !== NUMBER) matter[words++] = i;
  }
  const hashes = new Uint32Array(words * STEM_PATTERNS.length);
  const at = new Uint32Array(hashes.length);
  let n = 0;
  for (let k = 0; k < words; k++) {
    const first = matter[k] ?? 0;
    for (const [a, b, c] of STEM_PATTERNS) {
      const last = matter[k + c] ?? 0;
      if (k + c >= words || block[first] !== block[last]) continue;
      hashes[n] = tripleHash(stems[matter[k + a] ?? 0] ?? 0, stems[matter[k + b] ?? 0] ?? 0, stems[last] ?? 0);
      at[n++] = first;
    }
  }
  return { hashes: hashes.subarray(0, n), at: at.subarray(0, n) };
};
