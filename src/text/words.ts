import { fold } from './normalise.js';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A word at its place in the original text. */
export interface Word extends Range {
  /** The folded form by which words are compared (see `fold`); digits without the marks between thousands. */
  readonly norm: string;
}

/**
 * Letters and digits with their marks; an apostrophe before a letter, a point or comma between digits, and the points of an initialism
 * stand inside a word, a hyphen does not, so that "co-operation" meets "co operation".
 */
const WORD =
  /\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]|['’ʼ＇](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))*/gu;

/** Scripts that put no space between words: each character is a word of its own. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{M}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const MAY_BE_UNSPACED = /[\u2E80-\u{3FFFF}]/u;

const THOUSANDS = /^\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?$/u;

/** The folded form of a word as it is written; "" where nothing of it is seen. */
export const normOf = (word: string): string => {
  const norm = fold(word);
  return norm.includes(',') && THOUSANDS.test(norm) ? norm.replaceAll(',', '') : norm;
};

/** Takes a word: as it is written, and where it stands. */
type TakeWord = (written: string, from: number, to: number) => void;

/** Goes through the words of the spans of a text, in order, as they are written, with their exact places (UTF-16). A word never crosses the edge of a span. */
export const eachWord = (text: string, spans: readonly Range[], take: TakeWord): void => {
  for (const span of spans) {
    const slice = text.slice(span.from, span.to);
    WORD.lastIndex = 0;
    for (let match = WORD.exec(slice); match !== null; match = WORD.exec(slice)) {
      const raw = match[0];
      const from = span.from + match.index;
      if (MAY_BE_UNSPACED.test(raw)) {
        for (const part of raw.matchAll(UNSPACED)) {
          take(part[0], from + part.index, from + part.index + part[0].length);
        }
      } else take(raw, from, from + raw.length);
    }
  }
};

/** The words of the spans of a text, in order, with their exact places (UTF-16). A word never crosses the edge of a span. */
export const words = (text: string, spans: readonly Range[]): Word[] => {
  const found: Word[] = [];
  eachWord(text, spans, (written, from, to) => {
    const norm = normOf(written);
    if (norm !== '') found.push({ from, to, norm });
  });
  return found;
};
