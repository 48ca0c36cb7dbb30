import { tokensTogether } from './words.js';
import type { Unit, Words } from './words.js';

/** The lines of a document as ranges of tokens: what stands between two line breaks. */
export const linesOf = (words: Words): Unit[] => {
  const found: Unit[] = [];
  let first = 0;
  for (let i = 1; i <= words.tokens.length; i += 1) {
    if (i < words.tokens.length && tokensTogether(words, i - 1, i)) continue;
    found.push({ first, last: i });
    first = i;
  }
  return found;
};
