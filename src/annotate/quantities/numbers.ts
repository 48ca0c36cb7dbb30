import type { Language } from '../../languages/language.js';
import type { Word } from './words.js';

/** A number as it stands in the words `start` to `end` (half-open). A vague one has two ends and no value. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** It is a share of something: "two thirds", "half of". */
  readonly fraction: boolean;
  /** Digits alone, without comma, point or multiplier: what a year or a label may look like. */
  readonly plain: boolean;
  /** The last multiplier, which a range may share ("2.5-3 million"); 1 where there is none. */
  readonly scale: number;
}

/** What is larger is no number of things, but words or digits in a row. */
const LARGEST = 1e18;

const isHyphen = (word: Word | undefined): boolean => word !== undefined && /^[-‐‑–]$/.test(word.text);

/** "25" after "twenty" or "twenty-": how many words the tail takes, and its value. */
const unitsAfterTens = (
  { numbers }: Language,
  words: readonly Word[],
  at: number,
): { value: number; end: number } | null => {
  const hyphened = isHyphen(words[at]);
  const word = words[hyphened ? at + 1 : at];
  const value = word?.kind === 'word' ? numbers.smallNumbers.get(word.lower) : undefined;
  return value !== undefined && value > 0 && value < 10 ? { value, end: hyphened ? at + 2 : at + 1 } : null;
};

/** A cardinal below a hundred in words, or digits. */
const simple = (
  language: Language,
  words: readonly Word[],
  at: number,
): { value: number; end: number; digits: boolean } | null => {
  const { numbers } = language;
  const word = words[at];
  if (!word) return null;
  if (word.kind === 'digits') {
    const [comma, rest] = [words[at + 1], words[at + 2]];
    // "80, 000": what a tokeniser made of 80,000
    if (
      comma?.text === numbers.groupMark &&
      comma.glued &&
      rest?.kind === 'digits' &&
      rest.text === '000' &&
      word.value < 1000
    ) {
      return { value: word.value * 1000, end: at + 3, digits: true };
    }
    return { value: word.value, end: at + 1, digits: true };
  }
  if (word.kind !== 'word') return null;
  const value = numbers.smallNumbers.get(word.lower);
  if (value === undefined) return null;
  if (value < 20) return { value, end: at + 1, digits: false };
  const tail = unitsAfterTens(language, words, at + 1);
  return tail ? { value: value + tail.value, end: tail.end, digits: false } : { value, end: at + 1, digits: false };
};

const multiplierAt = (
  { numbers }: Language,
  words: readonly Word[],
  at: number,
): { times: number; end: number } | null => {
  const hyphened = isHyphen(words[at]);
  const word = words[hyphened ? at + 1 : at];
  if (word?.kind !== 'word') return null;
  const times = numbers.multipliers.get(word.lower);
  return times === undefined ? null : { times, end: (hyphened ? at + 1 : at) + 1 };
};

/** "3 1/2", "10 ½", "1/4": the fraction in digits at `at`. */
const stroke = (words: readonly Word[], at: number): { value: number; end: number } | null => {
  const [over, bar, under] = [words[at], words[at + 1], words[at + 2]];
  if (over?.kind === 'digits' && /^[½¼¾⅓-⅞]$/.test(over.text)) return { value: over.value, end: at + 1 };
  if (over?.kind !== 'digits' || (bar?.text !== '/' && bar?.text !== '⁄') || under?.kind !== 'digits') return null;
  if (!bar.glued || !under.glued || !(over.value < under.value) || under.value > 100) return null;
  return { value: over.value / under.value, end: at + 3 };
};

const point = (
  start: number,
  end: number,
  value: number,
  more: Partial<Pick<Numeral, 'fraction' | 'plain' | 'scale'>> = {},
): Numeral => ({ start, end, low: value, high: value, fraction: false, plain: false, scale: 1, ...more });

/** "dozens", "hundreds of thousands", "several hundred". */
const vague = ({ nouns, numbers, particles }: Language, words: readonly Word[], at: number): Numeral | null => {
  const word = words[at];
  if (word?.kind !== 'word') return null;
  const scale = numbers.vagueScales.get(word.lower);
  const [of, noun] = [words[at + 1], words[at + 2]];
  const scaled = noun && particles.of.has(of?.lower ?? '') ? numbers.vagueNumbers.get(noun.lower) : undefined;
  if (scale !== undefined && scaled && noun && numbers.multipliers.has(nouns.singular(noun.lower))) {
    const unit = numbers.multipliers.get(nouns.singular(noun.lower)) ?? 1;
    const times = particles.tens.has(word.lower) ? [20, 100] : [2 * scale, 10 * scale];
    return { ...point(at, at + 3, 0), low: (times[0] ?? 0) * unit, high: (times[1] ?? 0) * unit - 1, scale: unit };
  }
  const plural = numbers.vagueNumbers.get(word.lower);
  if (plural) return { ...point(at, at + 1, 0), low: plural[0], high: plural[1] };
  const article = particles.a.has(word.lower) ? 1 : 0;
  const several = words[at + article];
  if (several?.kind !== 'word' || !numbers.severalWords.has(several.lower)) return null;
  const times = words[at + article + 1];
  const ends =
    times?.kind === 'word' && numbers.multipliers.has(times.lower)
      ? numbers.vagueMultiples.get(times.lower)
      : undefined;
  return ends ? { ...point(at, at + article + 2, 0), low: ends[0], high: ends[1] } : null;
};

/** "half a million", "a quarter million", "three quarters of a million", "half of", "two-thirds", "one in three". */
const fraction = (language: Language, words: readonly Word[], at: number): Numeral | null => {
  const { counting, nouns, numbers, particles } = language;
  const first = words[at];
  if (first?.kind !== 'word' && first?.kind !== 'digits') return null;
  const counted = simple(language, words, at);
  const article = particles.a.has(first.lower) || particles.an.has(first.lower);
  const bare = particles.half.has(first.lower) || particles.quarter.has(first.lower);
  if (!counted && !article && !bare) return null;
  let next = counted ? counted.end : article ? at + 1 : at;
  if (counted && isHyphen(words[next])) next += 1;
  const named = words[next];
  const part = named?.kind === 'word' ? numbers.fractionWords.get(named.lower) : undefined;
  if (part === undefined || named === undefined) return null;
  const plural = nouns.isPlural(named.lower);
  if (counted && (counted.value > 20 || counted.value < 1 || plural === (counted.value === 1))) return null;
  if (!counted && plural) return null;
  const value = (counted?.value ?? 1) * part;
  let end = next + 1;
  // "half a million", "a quarter of a million", "three quarters billion"
  let after = end;
  if (particles.of.has(words[after]?.lower ?? '')) after += 1;
  if (particles.a.has(words[after]?.lower ?? '') || particles.an.has(words[after]?.lower ?? '')) after += 1;
  const times = words[after]?.kind === 'word' ? numbers.multipliers.get(words[after]?.lower ?? '') : undefined;
  if (times !== undefined) return point(at, after + 1, value * times, { scale: times });
  if (counted) return point(at, end, value, { fraction: true });
  const [of, then] = [words[end], words[end + 1]];
  // "the first half of the year" is a place in a row
  const row = words[at - 1]?.lower ?? '';
  if (counting.partOfRow.test(row)) return null;
  if (
    particles.half.has(first.lower) &&
    (particles.a.has(of?.lower ?? '') || particles.an.has(of?.lower ?? '')) &&
    then?.kind === 'word'
  ) {
    end += 1; // "half an hour"
    return point(at, end, value, { fraction: true });
  }
  if (particles.of.has(of?.lower ?? '')) return point(at, end, value, { fraction: true });
  if (
    bare &&
    particles.half.has(named.lower) &&
    (particles.the.has(of?.lower ?? '') || particles.their.has(of?.lower ?? '') || particles.its.has(of?.lower ?? ''))
  ) {
    return point(at, end, value, { fraction: true });
  }
  return article && particles.half.has(named.lower) && of !== undefined
    ? point(at, end, value, { fraction: true })
    : null;
};

/** The number that begins at `at`, the longest reading; null where none does. */
export const numeralAt = (language: Language, words: readonly Word[], at: number): Numeral | null => {
  const { numbers, particles } = language;
  const unsure = vague(language, words, at) ?? fraction(language, words, at);
  if (unsure) return unsure;
  const first = words[at];
  if (!first) return null;
  const barred = stroke(words, at);
  if (barred) return point(at, barred.end, barred.value, { fraction: first.value < 1 ? false : true });
  let value: number;
  let end: number;
  let digits = false;
  const opening = simple(language, words, at);
  if (opening) {
    ({ value, end, digits } = opening);
  } else if (particles.a.has(first.lower) || particles.an.has(first.lower)) {
    const times = words[at + 1];
    if (times?.kind !== 'word' || !numbers.multipliers.has(times.lower) || times.lower.length <= 3) return null;
    value = 1;
    end = at + 1;
  } else if (
    first.kind === 'word' &&
    first.lower.length > 3 &&
    numbers.multipliers.has(first.lower) &&
    (words[at - 1]?.kind ?? 'word') === 'word'
  ) {
    value = 1;
    end = at;
  } else return null;
  let plain = digits && /^\d+$/.test(first.text) && end === at + 1;
  const mixed = digits ? stroke(words, end) : null;
  if (mixed && Number.isInteger(value)) {
    value += mixed.value;
    end = mixed.end;
    plain = false;
  }
  // "two and a half"
  const halfWord = words[end + 2];
  if (
    particles.and.has(words[end]?.lower ?? '') &&
    particles.a.has(words[end + 1]?.lower ?? '') &&
    halfWord !== undefined
  ) {
    const part = particles.half.has(halfWord.lower) ? 0.5 : particles.quarter.has(halfWord.lower) ? 0.25 : 0;
    if (part > 0) {
      value += part;
      end += 3;
      plain = false;
    }
  }
  // "two point five"
  if (!digits && particles.point.has(words[end]?.lower ?? '')) {
    const decimal = simple(language, words, end + 1);
    if (decimal && !decimal.digits && decimal.value < 10) {
      value += decimal.value / 10;
      end = decimal.end;
    }
  }
  let total = 0;
  let current = value;
  let scale = 1;
  for (;;) {
    const times = multiplierAt(language, words, end);
    if (times) {
      plain = false;
      scale = times.times;
      // "five hundred thousand": hundreds and dozens gather, a greater word closes the group
      if (times.times === 100 || times.times === 12) current *= times.times;
      else if (total > 0 && total < times.times && current > 0 && digits) {
        current = (total + current) * times.times;
        total = 0;
      } else {
        total += current * times.times;
        current = 0;
      }
      end = times.end;
      continue;
    }
    if (scale < 100 || digits) break;
    // "two hundred and five", "six thousand four hundred"
    const joined = particles.and.has(words[end]?.lower ?? '') ? end + 1 : end;
    const small = simple(language, words, joined);
    if (!small || small.digits || (joined > end && small.value >= 100)) break;
    const following = multiplierAt(language, words, small.end);
    if (following && following.times >= scale && scale !== 100) break;
    if (scale === 100 && small.value >= 100) break;
    // "a thousand and two crew members": what follows "and" belongs to the number only below a whole hundred
    current += small.value;
    end = small.end;
    if (!following) break;
  }
  const glued = words[end];
  if (digits && glued?.glued && glued.kind === 'word' && scale === 1) {
    const times = numbers.gluedMultipliers.get(glued.lower);
    const letter = glued.lower.length === 1;
    if (times !== undefined && !letter) {
      return point(at, end + 1, value * times, { scale: times });
    }
  }
  return total + current <= LARGEST ? point(at, end, total + current, { plain, scale }) : null;
};
