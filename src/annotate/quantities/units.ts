import type { Language } from '../../languages/language.js';
import type { Word } from './words.js';

/** A unit found behind (or before) a number: where it ends and what it multiplies the number by. */
export interface Measure {
  readonly unit: string;
  /** Index of the word after it. */
  readonly end: number;
  readonly times: number;
  readonly money: boolean;
}

const HYPHEN = /^[-‐‑–]$/;
const OPENING = /^[([{<]$/;

/** How many words the longest unit name has ("u . s . dollar" is five). */
const LONGEST = 5;

const hyphen = (word: Word | undefined): boolean => word !== undefined && HYPHEN.test(word.text);

/** The unit named by the words from `at`, the longest name first; hyphens inside it do not count. */
const named = (
  { nouns }: Language,
  words: readonly Word[],
  at: number,
  table: ReadonlyMap<string, string>,
): { unit: string; end: number } | null => {
  const raw: string[] = [];
  const single: string[] = [];
  const ends: number[] = [];
  for (let i = at; i < words.length && raw.length < LONGEST; i += 1) {
    const word = words[i];
    if (!word) break;
    if (hyphen(word) && raw.length > 0) continue;
    if (word.kind === 'digits' || word.text === ',' || word.text === ';') break;
    raw.push(word.lower);
    single.push(nouns.singular(word.lower));
    ends.push(i + 1);
  }
  for (let n = raw.length; n > 0; n -= 1) {
    const unit = table.get(single.slice(0, n).join(' ')) ?? table.get(raw.slice(0, n).join(' '));
    if (unit !== undefined) return { unit, end: ends[n - 1] ?? at };
  }
  return null;
};

/** "a share", "per hour", "/s", "-a-share" behind a unit or a counted noun: the unit that it is a rate of. */
export const rateAt = (
  { counting, nouns, particles, units }: Language,
  words: readonly Word[],
  at: number,
): { per: string; end: number } | null => {
  let next = at;
  if (hyphen(words[next])) next += 1;
  const link = words[next];
  if (!link) return null;
  const stroke = link.text === '/' && link.glued;
  if (
    !stroke &&
    !particles.a.has(link.lower) &&
    !particles.an.has(link.lower) &&
    !particles.per.has(link.lower) &&
    !particles.every.has(link.lower)
  )
    return null;
  next += 1;
  if (hyphen(words[next])) next += 1;
  const word = words[next];
  if (word?.kind !== 'word') return null;
  const symbol = stroke ? units.unitSymbols.get(word.text) : undefined;
  const one = symbol ?? units.unitNames.get(nouns.singular(word.lower)) ?? nouns.singular(word.lower);
  const year = counting.yearWords.has(one) ? 'year' : one;
  if (
    stroke
      ? symbol === undefined && !units.unitNames.has(one)
      : !particles.per.has(link.lower) && !units.rateUnits.has(word.lower)
  )
    return null;
  // "a day old", "a year ago" are no rates
  if (counting.noRateBefore.test(words[next + 1]?.lower ?? '')) return null;
  return { per: year, end: next + 1 };
};

const AGE = new Set(['year', 'month', 'week', 'day']);

/** "old", "of age" behind a length of time: an age. In years the unit is "year", else it says that it is an age. */
const ageAt = (
  { counting, particles }: Language,
  words: readonly Word[],
  at: number,
  unit: string,
): { unit: string; end: number } | null => {
  if (!AGE.has(unit)) return null;
  const next = hyphen(words[at]) ? at + 1 : at;
  const age = unit === 'year' ? 'year' : `${unit} of age`;
  if (counting.oldForms.test(words[next]?.lower ?? '')) return { unit: age, end: next + 1 };
  if (particles.of.has(words[next]?.lower ?? '') && particles.age.has(words[next + 1]?.lower ?? ''))
    return { unit: age, end: next + 2 };
  return null;
};

const money = (language: Language, words: readonly Word[], at: number, glued: boolean): Measure | null => {
  const { counting, nouns, numbers, particles, units } = language;
  const first = words[at];
  // what is glued to the digits behind it belongs to them: "3 USD50 cards"
  if (first && !first.glued && words[at + 1]?.kind === 'digits' && words[at + 1]?.glued) return null;
  const sign = units.currencySigns.get(first?.text ?? '');
  if (sign !== undefined) return { unit: sign, end: at + 1, times: 1, money: true };
  if (first?.kind !== 'word') return null;
  const mega = counting.millionCodes.exec(first.text);
  if (mega)
    return {
      unit: units.currencyNames.get((mega[1] ?? '').toLowerCase()) ?? 'dollar',
      end: at + 1,
      times: 1e6,
      money: true,
    };
  const found = named(language, words, at, units.currencyNames);
  const letters = /^[A-Z]{2,3}$/.test(first.text);
  // a country's adjective before a money noun that has no country of its own
  const second = words[at + 1];
  if (second?.kind === 'word' && units.moneyNouns.has(nouns.singular(second.lower)) && (!found || found.end < at + 2)) {
    if (/^\p{Lu}?\p{Ll}+$/u.test(first.text) && (first.pos === 'ADJ' || first.pos === 'PROPN')) {
      return { unit: `${first.lower} ${nouns.singular(second.lower)}`, end: at + 2, times: 1, money: true };
    }
  }
  if (!found) return null;
  const code =
    found.end === at + 1 &&
    first.lower.length <= 3 &&
    !particles.yen.has(first.lower) &&
    !particles.won.has(first.lower);
  if (found.end === at + 1) {
    if (particles.pound.has(first.lower) || particles.pounds.has(first.lower)) {
      // weight or money: millions of pounds are money
      const many = (numbers.multipliers.get(words[at - 1]?.lower ?? '') ?? 1) >= 1e6;
      return many ? { unit: 'pound sterling', end: at + 1, times: 1, money: true } : null;
    }
    if (particles.won.has(first.lower) && !numbers.multipliers.has(words[at - 1]?.lower ?? '')) return null;
    if (units.ambiguousCurrencies.has(first.lower) && !letters) return null;
    if (code && !letters && !counting.smallCodes.test(first.lower) && !glued) return null;
  }
  let end = found.end;
  let times = 1;
  const scale = words[end];
  if (scale?.kind === 'word' && numbers.multipliers.has(scale.lower) && scale.lower.length > 3) {
    times = numbers.multipliers.get(scale.lower) ?? 1; // "75 USD million"
    end += 1;
  }
  return { unit: found.unit, end, times, money: true };
};

/** The currency written before a number whose first word is at `at`, and where it begins: "$", "US$", "Rs", "USD". */
export const moneyBefore = (
  { counting, particles, units }: Language,
  words: readonly Word[],
  at: number,
): { unit: string; start: number; times: number } | null => {
  const before = words[at - 1];
  if (!before) return null;
  if (before.text === '$') {
    const country = words[at - 2];
    const dotted =
      country?.text === '.' &&
      words[at - 3]?.lower === counting.dottedCountry[1] &&
      words[at - 5]?.lower === counting.dottedCountry[0];
    if (dotted) return { unit: 'dollar', start: at - 5, times: 1 };
    const unit = country?.kind === 'word' ? units.dollarCountries.get(country.lower) : undefined;
    const apart =
      country !== undefined && !before.glued && country.lower.length === 1 && !particles.c.has(country.lower);
    if (unit !== undefined && !apart && !particles.can.has(country?.lower ?? ''))
      return { unit, start: at - 2, times: 1 };
    return { unit: 'dollar', start: at - 1, times: 1 };
  }
  const sign = before.text === '¢' ? undefined : units.currencySigns.get(before.text);
  if (sign !== undefined) return { unit: sign, start: at - 1, times: 1 };
  if (before.kind !== 'word') {
    const dotted = before.text === '.' && before.glued ? words[at - 2] : undefined;
    return particles.rs.has(dotted?.lower ?? '') ? { unit: 'rupee', start: at - 2, times: 1 } : null;
  }
  const mega = counting.millionCodes.exec(before.text);
  if (mega)
    return {
      unit: units.currencyNames.get((mega[1] ?? '').toLowerCase()) ?? 'dollar',
      start: at - 1,
      times: 1e6,
    };
  const unit = units.currencyPrefixes.get(before.lower);
  if (unit === undefined || particles.us.has(before.lower) || before.lower === 'u.s') return null;
  const capitals =
    /^[A-Z]{2,3}$/.test(before.text) || particles.rs.has(before.lower) || particles.dollar.has(before.lower);
  const small = counting.smallPrefixes.test(before.lower);
  return capitals || small ? { unit, start: at - 1, times: 1 } : null;
};

const withRate = (language: Language, words: readonly Word[], measure: Measure): Measure => {
  const rate = rateAt(language, words, measure.end);
  return rate ? { ...measure, unit: `${measure.unit} per ${rate.per}`, end: rate.end } : measure;
};

/** The unit behind a number that ends before `at`; null where none is told. `digits`: the number is in digits, so symbols may follow. */
export const measureAt = (language: Language, words: readonly Word[], at: number, digits: boolean): Measure | null => {
  const { counting, particles, units } = language;
  let next = at;
  const first = words[next];
  if (!first) return null;
  if (OPENING.test(first.text) && digits) {
    const inner = words[next + 1];
    const unit = inner ? units.unitSymbols.get(inner.text) : undefined;
    const closed = /^[)\]}>]$/.test(words[next + 2]?.text ?? '');
    return unit !== undefined && closed ? { unit, end: next + 3, times: 1, money: false } : null;
  }
  if (hyphen(first)) next += 1;
  const word = words[next];
  if (!word) return null;
  const cash = money(language, words, next, word.glued);
  if (cash) return withRate(language, words, cash);
  const name = named(language, words, next, units.unitNames);
  const symbolPair = digits ? named2(language, words, next) : null;
  // "seven km": only a symbol that is no word is read after a number word
  const readable = digits || counting.plainSymbols.test(word.text);
  const symbol = symbolPair ?? (readable ? symbolAt(language, words, next) : null);
  const found = name && (!symbol || name.end >= symbol.end) ? name : symbol;
  if (!found) return null;
  const age = ageAt(language, words, found.end, found.unit);
  if (age) return { ...age, times: 1, money: false };
  if (found.unit === 'pound' && particles.sterling.has(words[found.end]?.lower ?? '')) {
    return { unit: 'pound sterling', end: found.end + 1, times: 1, money: true };
  }
  const rated = withRate(language, words, { ...found, times: 1, money: false });
  if (rated.unit === 'percent' && particles.points.has(words[rated.end]?.lower ?? ''))
    return { ...rated, unit: 'percentage point', end: rated.end + 1 };
  return rated;
};

/** "° C", "deg.": a symbol of two marks. */
const named2 = ({ units }: Language, words: readonly Word[], at: number): { unit: string; end: number } | null => {
  const [a, b] = [words[at], words[at + 1]];
  if (!a || !b?.glued) return null;
  const unit = units.unitSymbols.get(a.text + b.text);
  return unit === undefined ? null : { unit, end: at + 2 };
};

/** How far back opened quotation marks are counted before " is read as inches. */
const QUOTE_REACH = 120;

const symbolAt = (
  { counting, units }: Language,
  words: readonly Word[],
  at: number,
): { unit: string; end: number } | null => {
  const word = words[at];
  if (!word) return null;
  const unit = units.unitSymbols.get(word.text);
  if (unit === undefined) return null;
  const letters = /^\p{L}+$/u.test(word.text);
  const alone = word.text.length <= 2 && letters && !word.glued;
  // "in", "m", "a", "s", "t", "l", "h", "g" are words or initials of their own where a space stands before them
  if (alone && counting.wordSymbols.test(word.text)) {
    const inch =
      word.text === counting.inches &&
      words[at - 2]?.lower !== undefined &&
      counting.feetForms.test(words[at - 2]?.lower ?? '');
    if (!inch) return counting.aloneSymbols.has(word.text) ? { unit, end: at + 1 } : null;
  }
  if (word.text === '"') {
    // inches only where the mark is not the end of a quotation: an even number of marks stands before it
    const before = words.slice(Math.max(0, at - QUOTE_REACH), at).filter(w => w.text === '"').length;
    return before % 2 === 0 && counting.inchesBefore.test(words[at + 1]?.lower ?? '') ? { unit, end: at + 1 } : null;
  }
  return { unit, end: at + 1 };
};

/** "50k", "1.8m": one letter glued to digits that multiplies them, decided by what stands around. */
export const letterMultiplier = (
  language: Language,
  words: readonly Word[],
  at: number,
  cash: boolean,
): number | null => {
  const { counting, numbers, particles } = language;
  const word = words[at];
  if (word?.kind !== 'word' || !word.glued || word.text.length !== 1) return null;
  const times = numbers.gluedMultipliers.get(word.lower);
  if (times === undefined) return null;
  if (cash) return times;
  if (particles.k.has(word.lower)) return word.text === 'k' ? times : null;
  const next = words[at + 1];
  const coin = next ? money(language, words, at + 1, false) : null;
  if (coin) return times;
  if (particles.b.has(word.lower)) return times;
  if (word.text === 'M') return times;
  // "1.2m people": a noun follows, and no word that says how the metres lie
  if (word.text === 'm' && next?.kind === 'word' && counting.pluralForms.test(next.lower) && next.pos === 'NOUN')
    return times;
  return null;
};

/** Whether a unit is a length of time. */
export const isTime = ({ units }: Language, unit: string): boolean => units.timeUnits.has(unit);
