import { type Clock, NOON } from '../clock.js';
import { smallNumbers } from './numbers.js';
import { ordinals } from './times.js';

/** "1st", "2nd", "11th". */
const inDigits = (n: number): string => {
  const ending = n % 100 > 10 && n % 100 < 14 ? undefined : ['st', 'nd', 'rd'][(n % 10) - 1];
  return `${String(n)}${ending ?? 'th'}`;
};

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
  [/^enquir/, 'inquir'],
  [/^tyre/, 'tire'],
  [/^grey/, 'gray'],
  [/plough/, 'plow'],
  [/^sceptic/, 'skeptic'],
  [/^aluminium/, 'aluminum'],
  [/dgement/, 'dgment'],
  [/^(toward|afterward|backward|forward)s$/, '$1'],
  [/^(whil|among|amid)st$/, '$1'],
  [/^whil$/, 'while'],
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
  const ordinal = ordinals.get(word);
  return endings.reduce((w, [from, to]) => w.replace(from, to), ordinal === undefined ? word : inDigits(ordinal));
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

const CLOCK =
  /\b(\d{1,2})(?:[:.]\s?(\d\d))?\s?([ap])\.?\s?m\b\.?|\b(\d{1,2}):(\d\d)\b|\b(\d\d)(\d\d)\s?(?:gmt|utc|hours|hrs)\b/giu;

/** The hours of the day in a text, in any notation: "6:41pm", "18:41", "0241 GMT". */
export const clocksIn = (text: string): Clock[] =>
  [...text.matchAll(CLOCK)].map(match => {
    const hour = Number(match[1] ?? match[4] ?? match[6]);
    const minute = Number(match[2] ?? match[5] ?? match[7] ?? 0);
    const half = match[3]?.toLowerCase();
    const minutes = half === undefined ? 60 * hour + minute : 60 * (hour % 12) + minute + (half === 'p' ? NOON : 0);
    const sure = half !== undefined || match[6] !== undefined || hour > 12 || match[4]?.startsWith('0') === true;
    return { from: match.index, to: match.index + match[0].length, minutes, sure };
  });
