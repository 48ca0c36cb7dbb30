import type { Language } from '../../languages/language.js';
import { measureAt } from './units.js';
import { countedAt } from './counted.js';
import { type Numeral, numeralAt } from './numbers.js';
import type { Draft } from './draft.js';
import type { Word } from './words.js';

/** What may be the second number of "nine in ten", besides small ones in words ("three in four"); after "one" any number may. */
const ROUND: ReadonlySet<number> = new Set([5, 10, 100, 1000, 10_000, 100_000, 1_000_000]);
/** Above this bare digits after "in" are a year. */
const LARGEST_PLAIN = 1000;

/** "One in three residents", "nine out of ten": a share. */
export const oddsAt = (
  language: Language,
  words: readonly Word[],
  { start, end, low, high, fraction }: Numeral,
): { draft: Draft; next: number } | null => {
  const { particles } = language;
  const out = particles.out.has(words[end]?.lower ?? '') && particles.of.has(words[end + 1]?.lower ?? '');
  if (fraction || low !== high || !(out || particles.in.has(words[end]?.lower ?? ''))) return null;
  const second = out ? end + 2 : end + 1;
  const whole = numeralAt(language, words, particles.every.has(words[second]?.lower ?? '') ? second + 1 : second);
  if (!whole || whole.low !== whole.high || whole.low <= low) return null;
  const small = words[end - 1]?.kind === 'word' && whole.low <= 10;
  if ((low !== 1 && !ROUND.has(whole.low) && !small) || (whole.plain && whole.low > LARGEST_PLAIN)) return null;
  if (measureAt(language, words, whole.end, true)) return null;
  const noun = countedAt(language, words, whole.end, false);
  if (!noun?.plural && !ROUND.has(whole.low) && !small) return null;
  // "Granary One in three stages": a name ends in the number
  if (start > 0 && /^\p{Lu}/u.test(words[start]?.text ?? '') && /^\p{Lu}/u.test(words[start - 1]?.text ?? ''))
    return null;
  const value = low / whole.low;
  const draft: Draft = {
    start,
    end: whole.end,
    numberStart: start,
    numberEnd: whole.end,
    low: value,
    high: value,
    bound: '=',
    unit: null,
    of: noun?.plural ? [{ start: noun.start, end: noun.end }] : [],
    countable: false,
    partitive: false,
  };
  return { draft, next: whole.end };
};
