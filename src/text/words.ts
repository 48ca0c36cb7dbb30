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

/** Takes the place of a word. */
type TakeWord = (from: number, to: number) => void;

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
const classAt = (text: string, i: number, end: number): number => {
  if (i >= end) return 0;
  const code = text.charCodeAt(i);
  return code < 128 ? (ASCII[code] ?? 0) : BEYOND;
};

/**
 * Where the plain word ends that begins at a place: letters and digits of ASCII with nothing behind them that may belong to the word. -1 where
 * only `WORD` can tell.
 */
const plainEnd = (text: string, from: number, end: number): number => {
  let to = from + 1;
  let is = classAt(text, from, end);
  for (; ; to++) {
    const next = classAt(text, to, end);
    if (next === 0) break;
    if (next === BEYOND) return -1;
    is = next;
  }
  if (to >= end) return to;
  const mark = text.charCodeAt(to);
  if (mark !== APOSTROPHE && mark !== POINT && mark !== COMMA) return to;
  const after = classAt(text, to + 1, end);
  if (after === 0) return to;
  if (mark === APOSTROPHE) return after === DIGIT ? to : -1;
  if (after === BEYOND) return -1;
  const inNumber = is === DIGIT && after === DIGIT;
  const initials = mark === POINT && to === from + 1 && is === CAPITAL && after === CAPITAL;
  return inNumber || initials ? -1 : to;
};

/** Goes through the words of the spans of a text, in order, with their exact places (UTF-16). A word never crosses the edge of a span. */
export const eachWord = (text: string, spans: readonly Range[], take: TakeWord): void => {
  for (const span of spans) {
    let slice: string | null = null;
    for (let i = span.from; i < span.to; ) {
      const is = classAt(text, i, span.to);
      if (is === 0) {
        i++;
        continue;
      }
      const end = is === BEYOND ? -1 : plainEnd(text, i, span.to);
      if (end >= 0) {
        take(i, end);
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
          take(from + part.index, from + part.index + part[0].length);
        }
      } else take(from, from + written.length);
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
