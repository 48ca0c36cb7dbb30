import type { Language } from '../languages/language.js';

/** Letters that no accent makes, by the Latin letters that English spellings have for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ə: 'a',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'e',
  œ: 'e',
  ğ: 'g',
  ş: 'sh',
  ș: 'sh',
  š: 'sh',
  ç: 'ch',
  č: 'ch',
  ć: 'ch',
  ž: 'zh',
  ż: 'zh',
  ň: 'n',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ж: 'zh',
  ю: 'yu',
  я: 'ya',
  ё: 'e',
  э: 'e',
  й: 'y',
  ы: 'y',
  ь: '',
  ъ: '',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
};

/**
 * What the usual ways of writing one name in Latin letters have in common, in order: each rule makes of several spellings one. The
 * result is no spelling that anybody uses; it is only compared.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/['ʼ’‘`ʹ]/gu, ''],
  [/shch|stsch|schtsch|sch/gu, 'sh'],
  [/tch|tsch|cz/gu, 'ch'],
  [/dzh|dj/gu, 'j'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/zh/gu, 'j'],
  [/ck|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/tz/gu, 'ts'],
  [/w/gu, 'v'],
  [/c(?=[eiy])/gu, 's'],
  [/c(?!h)/gu, 'k'],
  [/oe/gu, 'o'],
  [/ue/gu, 'u'],
  [/ou|oo/gu, 'u'],
  [/ee/gu, 'i'],
  [/y/gu, 'i'],
  // Slavic j is a y behind a vowel or i: "Sergej", "Andrij".
  [/(?<=[aeiou])j(?![aeou])/gu, 'i'],
  [/([a-z])\1+/gu, '$1'],
  [/(?<=^|[^aeou])ie/gu, 'e'],
  [/e[iy]$/u, 'i'],
  [/([a-z])\1+/gu, '$1'],
];

const MARKS = /[\u0300-\u036F]/gu;
const LATIN = /^[a-z]+$/u;

/** One part of a name by what its usual spellings have in common: "Zelinskyy", "Zelinskiy" and "Zelinski" give the same. "" where it has letters that are not known. */
export const foldName = (part: string): string => {
  let folded = part
    .toLowerCase()
    .replace(/./gu, letter => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/./gu, letter => LETTERS[letter] ?? letter);
  for (const [pattern, by] of RULES) folded = folded.replace(pattern, by);
  return LATIN.test(folded) ? folded : '';
};

/** Signs of a name from Arabic or Azerbaijani: letters that English has not, and the parts that such names are made of. */
const SIGNS = /kh|gh|dh|q|ə|aa|^(?:abd|abu|ibn|bin)|(?:ullah|allah|uddin)$/u;

/** Whether a name looks as one whose vowels and throat letters are written in many ways. */
export const looksArabic = ({ entities }: Language, parts: readonly string[]): boolean =>
  parts.some(part => entities.arabicNames.has(part) || SIGNS.test(part));

/** A folded part of a name from Arabic with the vowels and throat letters that English takes for each other as one: o and u, e and a, g and k. */
export const foldVowels = (folded: string): string =>
  folded
    .replace(/[ou]/gu, 'u')
    .replace(/ai|[ea]/gu, 'a')
    .replace(/[gk]/gu, 'k')
    .replace(/([a-z])\1+/gu, '$1');
