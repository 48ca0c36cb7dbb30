import {
  fractionWords,
  gluedMultipliers,
  multipliers,
  severalWords,
  smallNumbers,
  vagueNumbers,
  vagueScales,
} from '../../languages/en/numbers.js';
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
const unitsAfterTens = (words: readonly Word[], at: number): { value: number; end: number } | null => {
  const hyphened = isHyphen(words[at]);
  const word = words[hyphened ? at + 1 : at];
  const value = word?.kind === 'word' ? smallNumbers.get(word.lower) : undefined;
  return value !== undefined && value > 0 && value < 10 ? { value, end: hyphened ? at + 2 : at + 1 } : null;
};

/** A cardinal below a hundred in words, or digits. */
const simple = (words: readonly Word[], at: number): { value: number; end: number; digits: boolean } | null => {
  const word = words[at];
  if (!word) return null;
  if (word.kind === 'digits') {
    const [comma, rest] = [words[at + 1], words[at + 2]];
    // "80, 000": what a tokeniser made of 80,000
    if (comma?.text === ',' && comma.glued && rest?.kind === 'digits' && rest.text === '000' && word.value < 1000) {
      return { value: word.value * 1000, end: at + 3, digits: true };
    }
    return { value: word.value, end: at + 1, digits: true };
  }
  if (word.kind !== 'word') return null;
  const value = smallNumbers.get(word.lower);
  if (value === undefined) return null;
  if (value < 20) return { value, end: at + 1, digits: false };
  const tail = unitsAfterTens(words, at + 1);
  return tail ? { value: value + tail.value, end: tail.end, digits: false } : { value, end: at + 1, digits: false };
};

const multiplierAt = (words: readonly Word[], at: number): { times: number; end: number } | null => {
  const hyphened = isHyphen(words[at]);
  const word = words[hyphened ? at + 1 : at];
  if (word?.kind !== 'word') return null;
  const times = multipliers.get(word.lower);
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
const vague = (words: readonly Word[], at: number): Numeral | null => {
  const word = words[at];
  if (word?.kind !== 'word') return null;
  const scale = vagueScales.get(word.lower);
  const [of, noun] = [words[at + 1], words[at + 2]];
  const scaled = noun && of?.lower === 'of' ? vagueNumbers.get(noun.lower) : undefined;
  if (scale !== undefined && scaled && noun && multipliers.has(noun.lower.slice(0, -1))) {
    const unit = multipliers.get(noun.lower.slice(0, -1)) ?? 1;
    const times = word.lower === 'tens' ? [20, 100] : [2 * scale, 10 * scale];
    return { ...point(at, at + 3, 0), low: (times[0] ?? 0) * unit, high: (times[1] ?? 0) * unit - 1, scale: unit };
  }
  const plural = vagueNumbers.get(word.lower);
  if (plural) return { ...point(at, at + 1, 0), low: plural[0], high: plural[1] };
  const article = word.lower === 'a' ? 1 : 0;
  const several = words[at + article];
  if (several?.kind !== 'word' || !severalWords.has(several.lower)) return null;
  const times = words[at + article + 1];
  const ends = times?.kind === 'word' && multipliers.has(times.lower) ? vagueNumbers.get(`${times.lower}s`) : undefined;
  return ends ? { ...point(at, at + article + 2, 0), low: ends[0], high: ends[1] } : null;
};

/** "half a million", "a quarter million", "three quarters of a million", "half of", "two-thirds", "one in three". */
const fraction = (words: readonly Word[], at: number): Numeral | null => {
  const first = words[at];
  if (first?.kind !== 'word' && first?.kind !== 'digits') return null;
  const counted = simple(words, at);
  const article = first.lower === 'a' || first.lower === 'an';
  const bare = first.lower === 'half' || first.lower === 'quarter';
  if (!counted && !article && !bare) return null;
  let next = counted ? counted.end : article ? at + 1 : at;
  if (counted && isHyphen(words[next])) next += 1;
  const named = words[next];
  const part = named?.kind === 'word' ? fractionWords.get(named.lower) : undefined;
  if (part === undefined || named === undefined) return null;
  const plural = named.lower.endsWith('s') || named.lower === 'halves';
  if (counted && (counted.value > 20 || counted.value < 1 || plural === (counted.value === 1))) return null;
  if (!counted && plural) return null;
  const value = (counted?.value ?? 1) * part;
  let end = next + 1;
  // "half a million", "a quarter of a million", "three quarters billion"
  let after = end;
  if (words[after]?.lower === 'of') after += 1;
  if (words[after]?.lower === 'a' || words[after]?.lower === 'an') after += 1;
  const times = words[after]?.kind === 'word' ? multipliers.get(words[after]?.lower ?? '') : undefined;
  if (times !== undefined) return point(at, after + 1, value * times, { scale: times });
  if (counted) return point(at, end, value, { fraction: true });
  const [of, then] = [words[end], words[end + 1]];
  // "the first half of the year" is a place in a row
  const row = words[at - 1]?.lower ?? '';
  if (
    /^(?:first|second|third|fourth|last|other|latter|former|early|late|top|bottom|upper|lower|each|every|this|that|final)$/.test(
      row,
    )
  )
    return null;
  if (first.lower === 'half' && (of?.lower === 'a' || of?.lower === 'an') && then?.kind === 'word') {
    end += 1; // "half an hour"
    return point(at, end, value, { fraction: true });
  }
  if (of?.lower === 'of') return point(at, end, value, { fraction: true });
  if (bare && named.lower === 'half' && (of?.lower === 'the' || of?.lower === 'their' || of?.lower === 'its')) {
    return point(at, end, value, { fraction: true });
  }
  return article && named.lower === 'half' && of !== undefined ? point(at, end, value, { fraction: true }) : null;
};

/** The number that begins at `at`, the longest reading; null where none does. */
export const numeralAt = (words: readonly Word[], at: number): Numeral | null => {
  const unsure = vague(words, at) ?? fraction(words, at);
  if (unsure) return unsure;
  const first = words[at];
  if (!first) return null;
  const barred = stroke(words, at);
  if (barred) return point(at, barred.end, barred.value, { fraction: first.value < 1 ? false : true });
  let value: number;
  let end: number;
  let digits = false;
  const opening = simple(words, at);
  if (opening) {
    ({ value, end, digits } = opening);
  } else if (first.lower === 'a' || first.lower === 'an') {
    const times = words[at + 1];
    if (times?.kind !== 'word' || !multipliers.has(times.lower) || times.lower.length <= 3) return null;
    value = 1;
    end = at + 1;
  } else if (
    first.kind === 'word' &&
    first.lower.length > 3 &&
    multipliers.has(first.lower) &&
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
  if (words[end]?.lower === 'and' && words[end + 1]?.lower === 'a' && halfWord !== undefined) {
    const part = halfWord.lower === 'half' ? 0.5 : halfWord.lower === 'quarter' ? 0.25 : 0;
    if (part > 0) {
      value += part;
      end += 3;
      plain = false;
    }
  }
  // "two point five"
  if (!digits && words[end]?.lower === 'point') {
    const decimal = simple(words, end + 1);
    if (decimal && !decimal.digits && decimal.value < 10) {
      value += decimal.value / 10;
      end = decimal.end;
    }
  }
  let total = 0;
  let current = value;
  let scale = 1;
  for (;;) {
    const times = multiplierAt(words, end);
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
    const joined = words[end]?.lower === 'and' ? end + 1 : end;
    const small = simple(words, joined);
    if (!small || small.digits || (joined > end && small.value >= 100)) break;
    const following = multiplierAt(words, small.end);
    if (following && following.times >= scale && scale !== 100) break;
    if (scale === 100 && small.value >= 100) break;
    // "a thousand and two crew members": what follows "and" belongs to the number only below a whole hundred
    current += small.value;
    end = small.end;
    if (!following) break;
  }
  const glued = words[end];
  if (digits && glued?.glued && glued.kind === 'word' && scale === 1) {
    const times = gluedMultipliers.get(glued.lower);
    const letter = glued.lower.length === 1;
    if (times !== undefined && !letter) {
      return point(at, end + 1, value * times, { scale: times });
    }
  }
  return total + current <= LARGEST ? point(at, end, total + current, { plain, scale }) : null;
};
