import { fold } from './normalise.js';
import { FNV_START, fnv, fnvAt } from './shingles.js';

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

/** Takes a word: its place, and the FNV-1a hash of its UTF-16 units as they are written. */
type TakeWord = (from: number, to: number, hash: number) => void;

const APOSTROPHE = 39;
const COMMA = 44;
const POINT = 46;

/** What a character of ASCII is to a word: 0 nothing, 1 a small letter, 2 a capital, 3 a digit. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 97 && code <= 122 ? 1 : code >= 65 && code <= 90 ? 2 : code >= 48 && code <= 57 ? 3 : 0,
);
const CAPITAL = 2;
const DIGIT = 3;

/** What a character is: as above, 4 for anything beyond ASCII. */
const BEYOND = 4;
const classOf = (code: number): number => (code < 128 ? (ASCII[code] ?? 0) : BEYOND);
const classAt = (text: string, i: number, end: number): number => (i >= end ? 0 : classOf(text.charCodeAt(i)));

/** Whether a mark behind a plain word may belong to it: an apostrophe, a point or a comma with more behind it. `last` is the class of the word's last character. */
const mayGoOn = (text: string, from: number, to: number, end: number, last: number): boolean => {
  const mark = text.charCodeAt(to);
  if (mark !== APOSTROPHE && mark !== POINT && mark !== COMMA) return false;
  const after = classAt(text, to + 1, end);
  if (after === 0) return false;
  if (mark === APOSTROPHE) return after !== DIGIT;
  if (after === BEYOND) return true;
  return (
    (last === DIGIT && after === DIGIT) || (mark === POINT && to === from + 1 && last === CAPITAL && after === CAPITAL)
  );
};

/** Goes through the words of the spans of a text, in order, with their exact places (UTF-16). A word never crosses the edge of a span. */
export const eachWord = (text: string, spans: readonly Range[], take: TakeWord): void => {
  for (const span of spans) {
    let slice: string | null = null;
    for (let i = span.from; i < span.to; ) {
      let is = classAt(text, i, span.to);
      if (is === 0) {
        i++;
        continue;
      }
      // Most words are plain: letters and digits of ASCII with nothing behind them that may belong to the word.
      let hash = FNV_START;
      let end = i;
      for (let last = is; ; last = is) {
        if (end >= span.to) break;
        const code = text.charCodeAt(end);
        is = classOf(code);
        if (is === 0) {
          if (mayGoOn(text, i, end, span.to, last)) is = BEYOND;
          break;
        }
        if (is === BEYOND) break;
        hash = fnv(hash, code);
        end++;
      }
      if (is !== BEYOND) {
        take(i, end, hash);
        i = end;
        continue;
      }
      // `WORD` looks for the next word from here on, and at what stands before it.
      slice ??= text.slice(span.from, span.to);
      WORD.lastIndex = i - span.from;
      const match = WORD.exec(slice);
      if (match === null) break;
      const from = span.from + match.index;
      const written = match[0];
      if (MAY_BE_UNSPACED.test(written)) {
        for (const part of written.matchAll(UNSPACED)) {
          const [start, stop] = [from + part.index, from + part.index + part[0].length];
          take(start, stop, fnvAt(text, start, stop));
        }
      } else take(from, from + written.length, fnvAt(text, from, from + written.length));
      i = from + written.length;
    }
  }
};

/** The words of the spans of a text, in order, with their exact places (UTF-16). A word never crosses the edge of a span. */
export const words = (text: string, spans: readonly Range[]): Word[] => {
  const found: Word[] = [];
  eachWord(text, spans, (from, to) => {
    const norm = normOf(text.slice(from, to));
    if (norm !== '') found.push({ from, to, norm });
  });
  return found;
};
