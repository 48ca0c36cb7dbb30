import { smallNumbers } from './numbers.js';

const ordinals: ReadonlyMap<string, string> = new Map(
  `first 1st second 2nd third 3rd fourth 4th fifth 5th sixth 6th seventh 7th eighth 8th ninth 9th tenth 10th eleventh 11th twelfth 12th
  thirteenth 13th fourteenth 14th fifteenth 15th sixteenth 16th seventeenth 17th eighteenth 18th nineteenth 19th twentieth 20th`
    .split(/\s+/)
    .reduce<[string, string][]>(
      (pairs, word, i, all) => (i % 2 === 0 ? [...pairs, [word, all[i + 1] ?? word]] : pairs),
      [],
    ),
);

const contracted: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  gonna: 'going to',
  wanna: 'want to',
};

/** British endings and what they are in American spelling; applied to both sides alike, so a wrong match costs nothing. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/our/g, 'or'],
  [/ise(d|s|r|rs)?$/, 'ize$1'],
  [/isation(s)?$/, 'ization$1'],
  [/ising$/, 'izing'],
  [/yse(d|s|r)?$/, 'yze$1'],
  [/tre(s)?$/, 'ter$1'],
  [/ogue(s)?$/, 'og$1'],
  [/ence$/, 'ense'],
  [/lled$/, 'led'],
  [/lling$/, 'ling'],
  [/mme(s)?$/, 'm$1'],
];

const spelledOne = (word: string): string => {
  const number = smallNumbers.get(word);
  if (number !== undefined) return String(number);
  return endings.reduce((w, [from, to]) => w.replace(from, to), ordinals.get(word) ?? word);
};

/**
 * A folded word in the one form that stands for all its spellings: "neighbourhood" as "neighborhood", "eleventh" as "11th", "aren't" as "are
 * not" (two words). Two words that only house style tells apart have the same form.
 */
export const spelled = (word: string): string => {
  const full =
    contracted[word] ??
    word
      .replace(/n't$/, ' not')
      .replace(/'m$/, ' am')
      .replace(/'re$/, ' are')
      .replace(/'ve$/, ' have')
      .replace(/'ll$/, ' will');
  return full.split(' ').map(spelledOne).join(' ');
};

/** The clock beside a number: "6:41", "6 p.m." `after` is what follows the number, `before` what precedes it. */
export const isClock = (before: string, after: string): boolean =>
  /\d[:.]$/.test(before) || /^(?:[:.]\d\d|\s?[ap]\.?\s?m\b|\s?(?:gmt|utc|o['’]clock)\b)/i.test(after);
