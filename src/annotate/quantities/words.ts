import { gluedMultipliers, smallNumbers } from '../../languages/en/numbers.js';
import { currencyNames, currencyPrefixes, unitSymbols } from '../../languages/en/units.js';
import type { Span, Token } from '../../model/index.js';

/**
 * A word, a number in digits or a mark of a sentence, as the number grammar wants them: "48-page" is three, "$1.5bn" is three, "A40" is one.
 * `notation` is digits that are no cardinal: a clock time, a date, an ordinal, a decade, a version. `label` holds letters and digits that belong
 * together.
 */
export interface Word extends Span {
  readonly kind: 'word' | 'digits' | 'mark' | 'notation' | 'label';
  readonly text: string;
  readonly lower: string;
  /** The number that digits tell; NaN for other words. */
  readonly value: number;
  /** No space stands before it. */
  readonly glued: boolean;
  /** Part of speech and lemma of the token that it stands in. */
  readonly pos: string;
  readonly lemma: string;
}

const NUMBER =
  /\d{1,3}(?:,\d{2,3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const NOTATION =
  /\d{4}-\d\d-\d\d\b|\d{1,4}(?:[:./]\d{1,4}){2,5}|\d{1,2}:\d{2}|\d{2,4}\/\d{2,4}|\d{1,2}\/\d{1,2}(?=\s*(?:attacks?|support))|\d{1,3}-\d{3,4}-[\d-]+/y;
const LETTERS = /[\p{L}\p{M}]+(?:['’][\p{L}]+)*/uy;
const ALNUM = /[\p{L}\p{M}\p{N}]+(?:[-./][\p{L}\p{M}\p{N}]+)*/uy;
const GLUED = /[\p{L}\p{M}²³°%]+\d?/uy;
const SPACE = /\s+/y;

const VULGAR: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
  '⅕': 0.2,
  '⅖': 0.4,
  '⅗': 0.6,
  '⅘': 0.8,
};

const NOTATION_SUFFIX = /^(?:st|nd|rd|th|s|am|pm)$/i;
const HYPHEN = /[-‐‑]/;

const take = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

const knownAfterDigits = (letters: string): boolean =>
  unitSymbols.has(letters) ||
  gluedMultipliers.has(letters.toLowerCase()) ||
  currencyNames.has(letters.toLowerCase()) ||
  /^M(?:USD|EUR|GBP|AUD|CAD)$/.test(letters) ||
  /^[\p{Script=Han}]/u.test(letters) ||
  letters.length >= 4; // "24km", "60kilometres": a whole word ran into its number

const numeric = (digits: string): number => Number(digits.replace(/[,\u00a0\u2009\u202f]/g, ''));

/** Splits a sentence into such words, in order. Linear in its length. `first` is the index of the first token at or after the sentence. */
export const wordsOf = (
  text: string,
  { from: start, to: end }: Span,
  tokens: readonly Token[],
  first: number,
): Word[] => {
  const words: Word[] = [];
  // what is looked for never runs past the sentence, so that nothing is read twice
  const body = text.slice(start, end);
  let at = start;
  let next = first;
  let glued = false;
  const add = (kind: Word['kind'], length: number, value = Number.NaN): void => {
    while ((tokens[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const token = tokens[next];
    const inside = token !== undefined && token.from <= at;
    const exact = text.slice(at, at + length);
    words.push({
      kind,
      from: at,
      to: at + length,
      text: exact,
      lower: exact.toLowerCase(),
      value,
      glued,
      pos: inside ? token.pos : 'X',
      lemma: inside && token.from === at ? token.lemma : exact.toLowerCase(),
    });
    at += length;
    glued = true;
  };
  while (at < end) {
    const space = take(SPACE, body, at - start);
    if (space) {
      at += space.length;
      glued = false;
      continue;
    }
    const char = text.charAt(at);
    const notation = take(NOTATION, body, at - start);
    if (notation) {
      add('notation', notation.length);
      continue;
    }
    const digits = take(NUMBER, body, at - start);
    if (digits) {
      const after = at + digits.length;
      const letters = take(GLUED, body, after - start);
      if (letters && NOTATION_SUFFIX.test(letters) && letters !== 's') add('notation', digits.length + letters.length);
      else if (letters === 's' && digits.length >= 2 && digits.endsWith('0')) add('notation', digits.length + 1);
      else if (letters && !/^[°%]/.test(letters) && !knownAfterDigits(letters)) {
        add('label', Math.max(take(ALNUM, body, at - start).length, digits.length + letters.length));
      } else if (letters) {
        const more = take(ALNUM, body, after - start);
        if (
          more.length > letters.length &&
          !HYPHEN.test(more.charAt(letters.length)) &&
          !'./'.includes(more.charAt(letters.length))
        ) {
          add('label', digits.length + more.length);
        } else {
          add('digits', digits.length, numeric(digits));
          add('word', letters.length);
        }
      } else add('digits', digits.length, numeric(digits));
      continue;
    }
    const letters = take(LETTERS, body, at - start);
    if (letters) {
      const after = at + letters.length;
      const beforeDigit = /\d/.test(text.charAt(after));
      const hyphenDigit = HYPHEN.test(text.charAt(after)) && /\d/.test(text.charAt(after + 1)) && after + 1 < end;
      if (beforeDigit && currencyPrefixes.has(letters.toLowerCase())) add('word', letters.length);
      else if (beforeDigit || (hyphenDigit && !smallNumbers.has(letters.toLowerCase()))) {
        add('label', Math.max(letters.length, take(ALNUM, body, at - start).length));
      } else add('word', letters.length);
      continue;
    }
    const part = VULGAR[char];
    if (part !== undefined) add('digits', 1, part);
    else add('mark', (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
  return words;
};
