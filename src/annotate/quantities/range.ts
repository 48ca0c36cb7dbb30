import type { Language } from '../../languages/language.js';
import { type Numeral, numeralAt } from './numbers.js';
import { countedAt } from './counted.js';
import { type Measure, measureAt, moneyBefore } from './units.js';
import type { Word } from './words.js';

/** Two ends that make one figure, and the word after the second. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly end: number;
  /** The unit between number and number ("5 km to 7 km"), where there is one. */
  readonly measure: Measure | null;
}

const HYPHEN = /^[-‐‑–—]$/;
/** How far left a verb of change is looked for: "rose last year from 10 to 15 percent". */
const CHANGE_REACH = 10;
/** "Two or three" is a range, "2 or 300" is a choice: the ends may differ by this factor. */
const OR_FACTOR = 2.1;

/** Whether the words before say that something moved: then "from A to B" is two figures. */
const changes = ({ numbers }: Language, words: readonly Word[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - CHANGE_REACH); i -= 1) {
    const word = words[i];
    if (!word || /^[;.:]$/.test(word.text)) return false;
    if (numbers.changeWords.has(word.lemma) || numbers.changeWords.has(word.lower)) return true;
  }
  return false;
};

/** The range whose first number is `first`; null where it stands alone. `start` is where its modifiers and its currency begin. */
export const rangeFrom = (
  language: Language,
  words: readonly Word[],
  first: Numeral,
  cash: string | null,
): Range | null => {
  const { counting, particles } = language;
  if (first.low !== first.high) return null;
  const from =
    particles.from.has(words[first.start - 1]?.lower ?? '') || particles.from.has(words[first.start - 2]?.lower ?? '');
  let at = first.end;
  let own = cash === null ? measureAt(language, words, at, words[first.end - 1]?.kind === 'digits') : null;
  const joinsDirectly = (word: Word | undefined): boolean =>
    word !== undefined && (HYPHEN.test(word.text) || counting.rangeJoints.test(word.lower));
  if (own && (HYPHEN.test(words[at]?.text ?? '') || !joinsDirectly(words[own.end]))) own = null;
  if (own) at = own.end;
  let link = words[at];
  if (!link) return null;
  // "10- to 15-year"
  if (HYPHEN.test(link.text) && particles.to.has(words[at + 1]?.lower ?? '')) {
    at += 1;
    link = words[at];
  }
  if (!link) return null;
  const hyphen = HYPHEN.test(link.text);
  const between =
    particles.between.has(words[first.start - 1]?.lower ?? '') ||
    particles.between.has(words[first.start - 2]?.lower ?? '') ||
    particles.between.has(words[first.start - 3]?.lower ?? '');
  const linked =
    hyphen ||
    particles.to.has(link.lower) ||
    particles.or.has(link.lower) ||
    (particles.and.has(link.lower) && between);
  if (!linked) return null;
  let next = at + 1;
  const sign = words[next];
  if (sign && cash !== null && sign.kind !== 'digits') {
    const digits = [next + 1, next + 2].find(i => words[i]?.kind === 'digits');
    const before = digits === undefined ? null : moneyBefore(language, words, digits);
    if (digits !== undefined && before?.start === next) next = digits;
  }
  const second = numeralAt(language, words, next);
  if (!second || second.low !== second.high || second.fraction !== first.fraction) return null;
  if (hyphen && words[next]?.kind !== 'digits' && words[first.end - 1]?.kind === 'digits') return null;
  if (hyphen && !link.glued && words[next]?.glued && !own) {
    // "75 -300mm" is a range all the same; a sign would stand after a word
    if (words[first.end - 1]?.kind !== 'digits') return null;
  }
  let low = first.low;
  if (first.scale === 1 && second.scale > 1 && low < second.low / second.scale) low *= second.scale;
  const high = second.low;
  if (!(low < high)) return null;
  // "9-14" of nothing is a score, a record, a span of years
  const bare = hyphen && link.glued && first.plain && second.plain && cash === null;
  if (bare && !measureAt(language, words, second.end, true) && !countedAt(language, words, second.end, false)?.plural)
    return null;
  if (particles.or.has(link.lower)) {
    if (high > low * OR_FACTOR || own) return null;
  } else if (particles.to.has(link.lower) && (from || own) && changes(language, words, first.start)) return null;
  if (own) {
    const other = measureAt(language, words, second.end, true);
    if (other?.unit !== own.unit) return null;
  }
  return { low, high, end: second.end, measure: null };
};
