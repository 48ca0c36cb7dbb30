import { plainName } from '../../text/plain-name.js';
import type { Language } from '../../languages/language.js';
import { oncePerLanguage } from '../once-per-language.js';
import { classesOf } from '../sequence/models.js';
import { hashOf } from '../sequence/features.js';
import { Knows, knowledgeOf } from './lexicon.js';

/** What is known of a word as it is written, whatever stands around it. */
export interface Word {
  readonly lower: string;
  /** Hashes of the lower-case form, of its ends and beginnings, and of its shape. */
  readonly form: number;
  readonly ends: readonly [number, number, number];
  readonly begins: readonly [number, number];
  readonly shape: number;
  /** Classes of words in like company; 0 for a word that has none. */
  readonly fine: number;
  readonly coarse: number;
  /** Bits of `Knows`. */
  readonly knows: number;
  /** Which pattern of family names it has, from 1; 0 for none. */
  readonly surname: number;
  /** It has a capital letter: it may be a name or part of one. */
  readonly capital: boolean;
  /** Two capital letters or more, and no small ones. */
  readonly upper: boolean;
  readonly letters: boolean;
  readonly digits: boolean;
}

/** Xx, X, x, d and marks, each kind of run once: "Jong-un" is "Xx-x". */
const shapeOf = (word: string): string => {
  let shape = '';
  for (const char of word.slice(0, LONGEST)) {
    const kind = /\p{Lu}/u.test(char) ? 'X' : /[\p{Ll}\p{Lo}]/u.test(char) ? 'x' : /\p{N}/u.test(char) ? 'd' : char;
    if (shape.at(-1) !== kind) shape += kind;
  }
  return `${shape}${word.length > 3 ? '' : String(word.length)}`;
};

/** No more than this of a word is looked at: no name has longer words, and hostile text has. */
const LONGEST = 32;

const read = (language: Language, written: string): Word => {
  const { code, surnames } = language;
  const word = written.slice(0, LONGEST);
  const lower = word.toLowerCase().replace(/’/g, "'");
  const plain = plainName(word);
  const upper = /^\p{Lu}[\p{Lu}\p{N}.&'’-]*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
  const kin = classesOf(code).get(lower);
  return {
    lower,
    form: hashOf(lower),
    ends: [hashOf(plain.slice(-2)), hashOf(plain.slice(-3)), hashOf(plain.slice(-4))],
    begins: [hashOf(plain.slice(0, 3)), hashOf(plain.slice(0, 4))],
    shape: hashOf(shapeOf(word)),
    fine: kin ? kin.fine + 1 : 0,
    coarse: kin ? kin.coarse + 1 : 0,
    knows: knowledgeOf(language, lower) | (plain === lower ? 0 : knowledgeOf(language, plain) & Knows.given),
    surname: /^\p{Lu}?\p{L}{3}/u.test(word)
      ? surnames.surnamePatterns.findIndex(({ form }) => form.test(plain)) + 1
      : 0,
    capital: /\p{Lu}/u.test(word),
    upper,
    letters: /\p{L}/u.test(word),
    digits: /\p{N}/u.test(word),
  };
};

/** Words that are kept between documents: memory stays bounded, and most words of a text are known. */
const KEPT = 20_000;

const caches = oncePerLanguage(() => new Map<string, Word>());

/** The word as it is written. */
export const wordAs = (language: Language, written: string): Word => {
  const cache = caches(language);
  let word = cache.get(written);
  if (!word) {
    word = read(language, written);
    if (cache.size >= KEPT) cache.clear();
    cache.set(written.length > LONGEST ? written.slice(0, LONGEST) : written, word);
  }
  return word;
};
