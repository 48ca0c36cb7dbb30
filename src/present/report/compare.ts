import type { Part } from './view.js';

/** Longest table of the comparison, words times words. Beyond it two texts are shown without telling what differs. */
const LARGEST = 60_000;

/** The words of a text with what stands between them: "so, yes" is ["so, ", "yes"]. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|^\s+/g) ?? [];

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Neighbouring words of one sort become one part. */
const join = (words: readonly string[], same: readonly boolean[]): Part[] => {
  const parts: { text: string; same: boolean }[] = [];
  for (const [i, word] of words.entries()) {
    const last = parts.at(-1);
    const isSame = same[i] === true;
    if (last?.same === isSame) {
      last.text += word;
      continue;
    }
    // White space between parts belongs to the one that is the same: a mark on it would say that a space differs.
    const space = last === undefined || last.same ? '' : (/\s+$/.exec(last.text)?.[0] ?? '');
    if (last !== undefined && space !== '') last.text = last.text.slice(0, -space.length);
    parts.push({ text: space + word, same: isSame });
  }
  return parts;
};

/**
 * What two texts have in common, word for word and in order (longest common subsequence; case and punctuation aside). The parts of
 * each side joined give the side again. Texts that are too long to compare come back as one part that is the same.
 */
export const compare = (left: string, right: string): readonly [readonly Part[], readonly Part[]] => {
  const a = wordsOf(left);
  const b = wordsOf(right);
  if (a.length * b.length > LARGEST) return [[{ text: left, same: true }], [{ text: right, same: true }]];
  const keysA = a.map(bare);
  const keysB = b.map(bare);
  const width = b.length + 1;
  // common[i * width + j]: length of the longest common run of words of a from i and b from j on.
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = keysA[i] === keysB[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const sameA = a.map(() => false);
  const sameB = b.map(() => false);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (keysA[i] === keysB[j]) {
      sameA[i++] = true;
      sameB[j++] = true;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return [join(a, sameA), join(b, sameB)];
};
