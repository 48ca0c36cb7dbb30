import type { Language } from '../../languages/language.js';
import type { Numeral } from './numbers.js';
import { isPeople } from './people.js';
import type { Word } from './words.js';

/** The years that a bare number of four digits may be. */
const FIRST_YEAR = 1400;
const LAST_YEAR = 2199;
const NEAR_YEARS = [1900, 2060] as const;
/** Bare digits longer than this without a comma are a code, a telephone number, a postcode. */
const LONGEST_PLAIN = 4;

const HYPHEN = /^[-‐‑–—]$/;

const capital = (word: Word | undefined): boolean => word?.kind === 'word' && /^\p{Lu}/u.test(word.text);

const month = ({ numbers }: Language, word: Word | undefined): boolean =>
  word?.kind === 'word' && numbers.months.has(word.lower);

const doubtful = ({ counting }: Language, word: Word | undefined): boolean =>
  counting.doubtfulMonths.has(word?.lower ?? '') && !capital(word);

/** The word before `at`, past a full stop glued to it ("Dec."). */
const before = (words: readonly Word[], at: number): Word | undefined => {
  const last = words[at - 1];
  return last?.text === '.' && last.glued && (words[at - 2]?.text.length ?? 9) <= 4 ? words[at - 2] : last;
};

const noon = ({ counting, numbers, particles }: Language, words: readonly Word[], at: number): boolean => {
  const [a, dot, b] = [words[at], words[at + 1], words[at + 2]];
  if (a?.kind !== 'word') return false;
  if (numbers.clockWords.has(a.lower) && !particles.est.has(a.lower))
    return !(particles.am.has(a.lower) && a.text === a.text.toUpperCase() && a.glued);
  return counting.halfOfDay.test(a.lower) && dot?.text === '.' && particles.m.has(b?.lower ?? '');
};

/** Part of a calendar date or a clock time: "5 March", "March 5 and 6", "Dec. 12", "2 pm", "10 o'clock". */
const dated = (language: Language, words: readonly Word[], { start, end, low, high }: Numeral): boolean => {
  const { counting, nouns, particles } = language;
  if (noon(language, words, end)) return true;
  if (!Number.isInteger(low) || !Number.isInteger(high)) return false;
  if (low !== high && !(high <= 31 && (month(language, words[end]) || month(language, before(words, start)))))
    return false;
  const day = low >= 1 && low <= 31;
  const last = before(words, start);
  const next = words[end];
  const after = particles.of.has(next?.lower ?? '') ? words[end + 1] : next;
  if (
    day &&
    month(language, after) &&
    (!doubtful(language, after) || counting.monthAfter.test(words[start - 1]?.lower ?? ''))
  )
    return true;
  if (!day) return false;
  const counted = next?.kind === 'word' && (next.pos === 'NOUN' || next.text === '%') && nouns.isPlural(next.lower);
  if (month(language, last) && !counted)
    return !doubtful(language, last) || counting.monthAfter.test(words[start - 2]?.lower ?? '');
  // "March 5 and 6", "5-7 March", "3 and 4 May"
  const joint = last !== undefined && (HYPHEN.test(last.text) || counting.dayJoints.test(last.lower));
  if (joint && words[start - 2]?.kind === 'digits' && month(language, before(words, start - 2)) && !counted)
    return true;
  const onward = next !== undefined && (HYPHEN.test(next.text) || counting.dayJoints.test(next.lower));
  return onward && words[end + 1]?.kind === 'digits' && month(language, words[end + 2]);
};

/** A year: four bare digits that nothing is counted by. */
const year = (
  language: Language,
  words: readonly Word[],
  { start, end, low, plain }: Numeral,
  bounded: boolean,
  measured: boolean,
): boolean => {
  const { nouns, numbers, particles } = language;
  if (!plain || low < FIRST_YEAR || low > LAST_YEAR || measured) return false;
  const last = words[start - 1];
  const next = words[end];
  if (bounded) return false;
  if (
    last &&
    (numbers.beforeYear.has(last.lower) ||
      month(language, before(words, start)) ||
      HYPHEN.test(last.text) ||
      /[’'(]/.test(last.text))
  )
    return true;
  if (last?.text === ',' && (words[start - 2]?.kind === 'digits' || month(language, words[start - 2]))) return true;
  if (particles.the.has(last?.lower ?? '') || particles.a.has(last?.lower ?? '')) return true;
  // in the years that news is about, only people are likely to be counted without a comma ("2000 people")
  const near = low >= NEAR_YEARS[0] && low <= NEAR_YEARS[1];
  const plural = next?.kind === 'word' && nouns.isPlural(next.lower) && next.pos === 'NOUN';
  return !plural || (near && !isPeople(language, nouns.singular(next.lower)));
};

/** Whether a label word stands right before the number: "Row 21", "No. 5", "pages 3 and 4". */
const labelled = (
  language: Language,
  words: readonly Word[],
  { start, end, plain, low, high }: Numeral,
  measured: boolean,
): boolean => {
  const { nouns, numbers, particles } = language;
  if (low !== high) return false;
  const direct = words[start - 1];
  if (direct?.text === '#' || direct?.text === '№') return true;
  const last = before(words, start);
  if (last?.kind !== 'word' || (HYPHEN.test(direct?.text ?? '') && !direct?.glued)) return false;
  const next = words[end];
  const counts = next?.kind === 'word' && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'VERB');
  if (numbers.labelWords.has(last.lower)) {
    if (particles.no.has(last.lower) && direct === last && !capital(last)) return false;
    // "in case 12 people …", "the number 12": a label only where nothing is counted, unless it is hardly ever anything else
    const firm =
      (numbers.firmLabels.has(last.lower) || capital(last)) &&
      !(counts && next.pos !== 'VERB' && nouns.isPlural(next.lower));
    return firm || (!counts && !measured && (plain || words[start]?.kind === 'word') && last.pos !== 'VERB');
  }
  // "Karvan 550", "Channel 4", "Novak 12": a name and its number
  const named = capital(last) && last.pos === 'PROPN' && direct === last && words[start - 2] !== undefined;
  // "Channel Four": a number in words with a capital, where no title has capitals everywhere
  const spelled = words[start]?.kind === 'word' && capital(words[start]) && end === start + 1;
  if (spelled && capital(last) && last.pos === 'PROPN' && direct === last && !capital(next) && !counts) return true;
  if (!named || !plain || measured || month(language, last)) return false;
  return !(counts && nouns.isPlural(next.lower));
};

/** "24/7", "1111-2222", "3-2", "1)", an address: digits in a pattern that counts nothing. */
const patterned = (
  { nouns, numbers, particles }: Language,
  words: readonly Word[],
  { start, end, plain, low }: Numeral,
  measured: boolean,
): boolean => {
  const [last, next] = [words[start - 1], words[end]];
  if (!plain || measured) return false;
  // "7. Where the river goes", "7" on a line of its own, "401(k)"
  const rest = next?.text === '.' && next.glued ? end + 1 : end;
  if (start === 0 && low < 1000 && (rest > end || rest === words.length)) return true;
  if (next?.text === '(' && next.glued) return true;
  if (/^0\d/.test(words[start]?.text ?? '')) return true;
  // telephone numbers and the like: bare digits beside bare digits
  const beside = (word: Word | undefined): boolean => word?.kind === 'digits' && /^\d{3,}$/.test(word.text);
  if (low > 99 && (beside(last) || beside(next))) return true;
  // part of an address on the web
  if (last?.glued && words[start]?.glued && /^[/=_&?]$/.test(last.text)) return true;
  // "at 1353", "a day or two"
  const hours = low >= 100 && low < 2400 && low % 100 < 60 && /^\d{4}$/.test(words[start]?.text ?? '');
  if (hours && particles.at.has(last?.lower ?? '') && !nouns.isPlural(next?.lower ?? '')) return true;
  if (low >= 10 ** LONGEST_PLAIN) return true;
  const ratio = (mark: Word | undefined, behind: Word | undefined): boolean =>
    (mark?.text === '/' || mark?.text === ':') && mark.glued && behind?.glued === true && behind.kind === 'digits';
  if (ratio(next, words[end + 1])) return true;
  if (ratio(last, words[start]) && words[start - 2]?.kind === 'digits') return true;
  if (next?.text === ')' && last?.text !== '(' && low < 20 && !openBefore(words, start)) return true;
  if (last?.glued && words[start]?.glued && HYPHEN.test(last.text) && words[start - 2]?.kind === 'digits') return true;
  if (next?.glued && HYPHEN.test(next.text) && words[end + 1]?.glued && words[end + 1]?.kind === 'digits') return true;
  // "12 Harbour Street"
  for (let i = end; i < Math.min(end + 4, words.length); i += 1) {
    if (!capital(words[i])) break;
    if (i > end && numbers.streetWords.has(words[i]?.lower ?? '')) return true;
  }
  return false;
};

/** How far back an opening bracket is looked for. */
const BRACKET_REACH = 30;

const openBefore = (words: readonly Word[], at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - BRACKET_REACH); i -= 1) {
    if (words[i]?.text === '(') return true;
    if (words[i]?.text === ')') return false;
  }
  return false;
};

/** "No one", "one of the", "one another", "one day", "this one": "one" that counts nothing, unless the clause says what became of it. */
export const pronoun = (
  { numbers, particles }: Language,
  words: readonly Word[],
  { start, end, low, high }: Numeral,
  bounded: boolean,
  measured: boolean,
): boolean => {
  const word = words[start];
  if (low !== 1 || high !== 1 || end !== start + 1 || !particles.one.has(word?.lower ?? '') || bounded) return false;
  const [last, next] = [words[start - 1], words[end]];
  if (next && HYPHEN.test(next.text)) return false;
  if (particles.day.has(next?.lower ?? '') && word?.pos === 'NUM' && !particles.old.has(words[end + 1]?.lower ?? ''))
    return true;
  if (next === undefined || numbers.afterPronounOne.has(next.lower)) return true;
  if (/^[’'"”“«».,;:!?)–—-]/.test(next.text)) return true;
  if (next.pos === 'AUX' || (next.pos === 'VERB' && !measured)) return true;
  return (
    last !== undefined &&
    numbers.beforePronounOne.has(last.lower) &&
    !measured &&
    !(next.pos === 'NOUN' && particles.only.has(last.lower))
  );
};

/** "No one", "this one", "one of", "one another", "one day": never a count of its own. */
export const idiom = (
  { counting, numbers, particles }: Language,
  words: readonly Word[],
  { start, end }: Numeral,
): boolean =>
  (HYPHEN.test(words[start - 1]?.text ?? '') && particles.no.has(words[start - 2]?.lower ?? '')) ||
  numbers.beforePronounOne.has(words[start - 1]?.lower ?? '') ||
  counting.notOne.test(words[end]?.lower ?? '');

/** "Two-way", "one-off", "three-dimensional": what follows the hyphen is nothing that is counted. */
const hyphened = ({ counting, numbers }: Language, words: readonly Word[], { end }: Numeral): boolean => {
  const [mark, next] = [words[end], words[end + 1]];
  if (!mark || !HYPHEN.test(mark.text) || !mark.glued || !next?.glued) return false;
  if (next.kind === 'notation' || next.kind === 'label') return true;
  if (next.kind !== 'word') return false;
  if (numbers.months.has(next.lower)) return true;
  return (
    numbers.notAfterHyphen.has(next.lower) ||
    (counting.attributeEnding.test(next.lower) && !counting.nounsWithThat.test(next.lower))
  );
};

/** "One-on-one", "all-in-one": the end of a compound that counts nothing. */
const compoundEnd = (words: readonly Word[], { start }: Numeral): boolean => {
  const [word, mark, first] = [words[start], words[start - 1], words[start - 2]];
  const joined = word?.kind === 'word' && word.glued && mark?.glued === true && HYPHEN.test(mark.text);
  return joined && first?.kind === 'word' && mark.text !== '—' && mark.text !== '–';
};

/** An ordinal in words that a number is part of: "twenty-first", "hundred and third". */
const ordinal = ({ counting }: Language, words: readonly Word[], { end }: Numeral): boolean => {
  const next = HYPHEN.test(words[end]?.text ?? '') ? words[end + 1] : words[end];
  const dashed = next !== words[end];
  return (
    dashed &&
    next?.glued === true &&
    counting.ordinalUnits.test(next.lower) &&
    counting.tensEnding.test(words[end - 1]?.lower ?? '')
  );
};

/** "A day or two": an idiom for a short while. */
const vagueSpan = ({ particles, units }: Language, words: readonly Word[], { start, low }: Numeral): boolean =>
  low === 2 && particles.or.has(words[start - 1]?.lower ?? '') && units.timeUnits.has(words[start - 2]?.lower ?? '');

/** Whether a number is no quantity, from what stands around it. `bounded`: a word such as "about" belongs to it; `measured`: a unit does. */
export const excluded = (
  language: Language,
  words: readonly Word[],
  numeral: Numeral,
  bounded: boolean,
  measured: boolean,
): boolean =>
  dated(language, words, numeral) ||
  year(language, words, numeral, bounded, measured) ||
  labelled(language, words, numeral, measured) ||
  patterned(language, words, numeral, measured) ||
  (!measured && hyphened(language, words, numeral)) ||
  ordinal(language, words, numeral) ||
  vagueSpan(language, words, numeral) ||
  compoundEnd(words, numeral);
