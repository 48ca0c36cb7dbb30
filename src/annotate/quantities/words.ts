import type { Language } from '../../languages/language.js';
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

const HYPHEN = /[-‐‑]/;

const take = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

const knownAfterDigits = ({ counting, numbers, units }: Language, letters: string): boolean =>
  units.unitSymbols.has(letters) ||
  numbers.gluedMultipliers.has(letters.toLowerCase()) ||
  units.currencyNames.has(letters.toLowerCase()) ||
  counting.millionCodes.test(letters) ||
  /^[\p{Script=Han}]/u.test(letters) ||
  letters.length >= 4; // "24km", "60kilometres": a whole word ran into its number

/** Splits a sentence into such words, in order. Linear in its length. `first` is the index of the first token at or after the sentence. */
export const wordsOf = (
  language: Language,
  text: string,
  { from: start, to: end }: Span,
  tokens: readonly Token[],
  first: number,
): Word[] => {
  const { counting, numbers, units } = language;
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
    const written = take(counting.notation, body, at - start);
    if (written) {
      add('notation', written.length);
      continue;
    }
    const digits = take(numbers.figures, body, at - start);
    if (digits) {
      const after = at + digits.length;
      const letters = take(GLUED, body, after - start);
      if (letters && counting.figureEndings.test(letters) && !counting.decadeEnding.has(letters))
        add('notation', digits.length + letters.length);
      else if (counting.decadeEnding.has(letters) && digits.length >= 2 && digits.endsWith('0'))
        add('notation', digits.length + 1);
      else if (letters && !/^[°%]/.test(letters) && !knownAfterDigits(language, letters)) {
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
          add('digits', digits.length, numbers.figureValue(digits));
          add('word', letters.length);
        }
      } else add('digits', digits.length, numbers.figureValue(digits));
      continue;
    }
    const letters = take(LETTERS, body, at - start);
    if (letters) {
      const after = at + letters.length;
      const beforeDigit = /\d/.test(text.charAt(after));
      const hyphenDigit = HYPHEN.test(text.charAt(after)) && /\d/.test(text.charAt(after + 1)) && after + 1 < end;
      if (beforeDigit && units.currencyPrefixes.has(letters.toLowerCase())) add('word', letters.length);
      else if (beforeDigit || (hyphenDigit && !numbers.smallNumbers.has(letters.toLowerCase()))) {
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
