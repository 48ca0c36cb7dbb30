import type { Language } from '../../languages/language.js';
import type { Bound } from '../../model/index.js';
import { compoundAt, type Counted, countedAt } from './counted.js';
import type { Draft } from './draft.js';
import { excluded, idiom, pronoun } from './excluded.js';
import { type Numeral, numeralAt } from './numbers.js';
import { oddsAt } from './odds.js';
import { rangeFrom } from './range.js';
import { isTime, letterMultiplier, type Measure, measureAt, moneyBefore, rateAt } from './units.js';
import type { Word } from './words.js';

const HYPHEN = /^[-‐‑–—]$/;
/** The longest phrase of bound has four words. */
const LONGEST_BOUND = 4;

const phrase = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(w => w.lower)
    .join(' ');

/** The bound that the words before say, and where they begin; several may follow each other ("at least some 40"). */
const boundBefore = (
  { numbers }: Language,
  words: readonly Word[],
  at: number,
  floor: number,
): { bound: Bound; start: number } => {
  let start = at;
  let bound: Bound = '=';
  for (;;) {
    let grown = false;
    for (let n = LONGEST_BOUND; n > 0; n -= 1) {
      const from = start - n;
      if (from < floor) continue;
      const way = numbers.boundsBefore.get(phrase(words, from, start));
      if (way === undefined) continue;
      if (way !== '=') bound = bound === '=' || bound === '~' ? way : bound;
      start = from;
      grown = true;
      break;
    }
    if (!grown) return { bound, start };
  }
};

const boundAfter = (
  { numbers, particles }: Language,
  words: readonly Word[],
  at: number,
): { bound: Bound; end: number } | null => {
  for (let n = Math.min(LONGEST_BOUND, words.length - at); n > 0; n -= 1) {
    const way = numbers.boundsAfter.get(phrase(words, at, at + n));
    if (way !== undefined) return { bound: way, end: at + n };
    const [mark, odd] = [words[at], words[at + 1]];
    if (mark && HYPHEN.test(mark.text) && odd && (particles.odd.has(odd.lower) || particles.plus.has(odd.lower))) {
      return { bound: particles.odd.has(odd.lower) ? '~' : '>=', end: at + 2 };
    }
  }
  return null;
};

/** "3 dollars 50 cents", "15 dollars and 50": the hundredths behind an amount of money. */
const smallChange = (
  language: Language,
  words: readonly Word[],
  { end, unit }: Measure,
): { add: number; end: number } | null => {
  const { particles, units } = language;
  if (/ per | point/.test(unit) || units.hundredths.has(unit)) return null;
  const and = particles.and.has(words[end]?.lower ?? '');
  const numeral = numeralAt(language, words, and ? end + 1 : end);
  if (
    !numeral ||
    numeral.low !== numeral.high ||
    numeral.low >= 100 ||
    !Number.isInteger(numeral.low) ||
    numeral.fraction
  )
    return null;
  const coin = measureAt(language, words, numeral.end, true);
  if (coin && units.hundredths.has(coin.unit)) return { add: numeral.low / 100, end: coin.end };
  const next = words[numeral.end];
  const closes = next === undefined || /^[.;?!)]$/.test(next.text) || particles.more.has(next.lower);
  return !coin && closes ? { add: numeral.low / 100, end: numeral.end } : null;
};

/** A minus sign belongs to the number: glued to it, with a word or nothing before. */
const negative = ({ particles }: Language, words: readonly Word[], at: number, measure: Measure | null): boolean => {
  const sign = words[at - 1];
  if (!sign) return false;
  if (particles.minus.has(sign.lower)) return true;
  if (!/^[-−–]$/.test(sign.text) || (sign.glued && at > 1)) return false;
  const degrees = measure !== null && /^(?:degree|celsius|fahrenheit)/.test(measure.unit);
  return words[at]?.glued === true ? words[at - 2]?.kind !== 'digits' : degrees;
};

const nounAfterOf = (
  language: Language,
  words: readonly Word[],
  at: number,
): { start: number; end: number; unit: string | null } | null => {
  const { counting, particles } = language;
  if (!particles.of.has(words[at]?.lower ?? '')) return null;
  let next = at + 1;
  if (counting.setPronouns.test(words[next]?.lower ?? '')) return { start: next, end: next + 1, unit: null };
  if (particles.all.has(words[next]?.lower ?? '')) next += 1;
  if (counting.determiners.test(words[next]?.lower ?? '')) next += 1;
  const numeral = numeralAt(language, words, next);
  if (numeral && !numeral.fraction) next = numeral.end;
  if (compoundAt(language, words, next)) next += 2; // "five of the three-ton lorries"
  const noun = countedAt(language, words, next, false);
  return noun ? { start: noun.start, end: noun.end, unit: noun.unit } : null;
};

/** "Aged 34", "age 7", "of age 87": the number behind is an age. */
const agedBefore = ({ particles }: Language, words: readonly Word[], at: number): boolean => {
  const word = words[at - 1]?.lower ?? '';
  return (
    particles.aged.has(word) ||
    (particles.age.has(word) && words[at]?.kind === 'digits') ||
    (particles.ages.has(word) && words[at]?.kind === 'digits')
  );
};

/** "Ilse Maren, 34, a farmer": a number of two digits between commas behind a name is an age. */
const ageBetweenCommas = (
  { casualties, counting }: Language,
  words: readonly Word[],
  { start, end, low, plain }: Numeral,
): boolean => {
  if (!plain || low < 1 || low > 115) return false;
  const [name, comma, next] = [words[start - 2], words[start - 1], words[end]];
  const first = words[start - 3];
  if (comma?.text !== ',' || name?.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(name.text)) return false;
  const person = first?.kind === 'word' && (/^\p{Lu}/u.test(first.text) || casualties.people.has(first.lower));
  const told = counting.afterAge.test(words[end + 1]?.lower ?? '');
  return (person || told) && (next?.text === ',' || next?.text === '.' || next === undefined);
};

/** The quantity whose number begins at `at`; `next` says where to read on; no word before `floor`
 * belongs to it. */
export const readAt = (
  language: Language,
  words: readonly Word[],
  at: number,
  floor: number,
  isTimeOfDay: (from: number, to: number) => boolean,
): { draft: Draft | null; next: number } | null => {
  const { counting, numbers, particles, units } = language;
  const numeral = numeralAt(language, words, at);
  if (!numeral) return null;
  const digits = words[numeral.end - 1]?.kind === 'digits';
  const sign = moneyBefore(language, words, at);
  const prefix = sign !== null && sign.start >= floor ? sign : null;
  let { low, high, end } = numeral;
  const range = rangeFrom(language, words, numeral, prefix?.unit ?? null);
  if (range) ({ low, high, end } = range);
  const letter = digits || range ? letterMultiplier(language, words, end, prefix !== null) : null;
  if (letter !== null) {
    low *= low < high && high / low > letter / 2 ? 1 : letter;
    high *= letter;
    end += 1;
  }
  const plus = boundAfter(language, words, end);
  const early =
    plus &&
    (plus.end < words.length ? words[plus.end - 1]?.glued : true) &&
    plus.bound === '>=' &&
    words[end]?.text === '+'
      ? plus
      : null;
  if (early) end = early.end;
  let measure: Measure | null;
  if (prefix) {
    low *= prefix.times;
    high *= prefix.times;
    // "$10 dollars"; a rate behind: "$2 per share", "£3 a litre"
    const again = measureAt(language, words, end, true);
    const named =
      again?.money &&
      !units.hundredths.has(again.unit) &&
      again.times === 1 &&
      again.end === end + 1 &&
      !particles.usd.has(words[end]?.lower ?? '') &&
      words[end]?.kind === 'word' &&
      counting.doubledMoney.test(words[end]?.lower ?? '')
        ? again.end
        : end;
    const rate = rateAt(language, words, named);
    measure = {
      unit: rate ? `${prefix.unit} per ${rate.per}` : prefix.unit,
      end: rate?.end ?? named,
      times: 1,
      money: true,
    };
  } else measure = measureAt(language, words, end, digits || range !== null);
  const share = numeral.fraction;
  const odds = oddsAt(language, words, numeral);
  if (odds) {
    const near = boundBefore(language, words, at, floor);
    return { draft: { ...odds.draft, start: near.start, bound: near.bound }, next: odds.next };
  }
  if (share && measure && HYPHEN.test(words[end]?.text ?? '') && measure.unit === 'percent') measure = null;
  if (share && (particles.a.has(words[end]?.lower ?? '') || particles.an.has(words[end]?.lower ?? ''))) {
    measure = measureAt(language, words, end + 1, false); // "half an hour"
    if (!measure) return { draft: null, next: numeral.end };
  }
  if (measure?.times && measure.times !== 1) {
    low *= measure.times;
    high *= measure.times;
  }
  const start = prefix?.start ?? at;
  let { bound, start: first } = boundBefore(language, words, start, floor);
  if (range && counting.rangeOpeners.test(words[first - 1]?.lower ?? '')) first -= 1;
  if (
    measure &&
    isTime(language, measure.unit) &&
    numbers.notBeforeTime.has(words[start - 1]?.lower ?? '') &&
    first === start - 1
  ) {
    bound = '=';
    first = start;
  }
  if (
    (numeral.end === at + 1 || range) &&
    bound !== '=' &&
    counting.placeBounds.test(words[start - 1]?.lower ?? '') &&
    particles.the.has(words[first - 1]?.lower ?? '')
  )
    bound = '=';
  const aged = measure === null && (agedBefore(language, words, at) || ageBetweenCommas(language, words, numeral));
  const whole: Numeral = {
    ...numeral,
    end,
    low,
    high,
    plain: numeral.plain && letter === null && prefix === null && !early,
  };
  const measured = measure !== null || aged;
  const odd = HYPHEN.test(words[end]?.text ?? '') && boundAfter(language, words, end) !== null;
  const spanned = isTimeOfDay(words[at]?.from ?? 0, words[end - 1]?.to ?? 0);
  if (
    (spanned && !(measure && isTime(language, measure.unit)) && !aged && !share) ||
    (!odd && excluded(language, words, whole, bound !== '=', measured))
  ) {
    return { draft: null, next: end };
  }
  if (pronoun(language, words, whole, bound !== '=', measured)) {
    if (idiom(language, words, whole)) return { draft: null, next: end };
    return {
      draft: {
        start: at,
        end,
        numberStart: at,
        numberEnd: end,
        low,
        high,
        bound,
        unit: null,
        of: [],
        countable: true,
        partitive: false,
        tentative: true,
      },
      next: end,
    };
  }
  if (aged) {
    const before =
      particles.age.has(words[at - 1]?.lower ?? '') || particles.aged.has(words[at - 1]?.lower ?? '') ? at - 1 : first;
    return {
      draft: {
        start: before,
        end,
        numberStart: at,
        numberEnd: end,
        low,
        high,
        bound,
        unit: 'year',
        of: [],
        countable: false,
        partitive: false,
      },
      next: end,
    };
  }
  if (measure) {
    if (negative(language, words, start, measure)) {
      [low, high] = [-high, -low];
      first = Math.min(first, start - 1);
    }
    let close = measure.end;
    const change = measure.money && low === high ? smallChange(language, words, measure) : null;
    if (change) {
      low += change.add;
      high = low;
      close = change.end;
    }
    const after = early ?? boundAfter(language, words, close);
    if (after) {
      if (after.bound !== '=' && bound === '=') bound = after.bound;
      if (after !== early) close = after.end;
    }
    const of = nounAfterOf(language, words, close);
    const late = of && !measure.unit.includes(' per ') ? rateAt(language, words, of.end) : null;
    const sized = HYPHEN.test(words[end]?.text ?? '') ? null : of;
    return {
      draft: {
        start: first,
        end: close,
        numberStart: start,
        numberEnd: end,
        low,
        high,
        bound,
        unit: late ? `${measure.unit} per ${late.per}` : measure.unit,
        of: sized ? [{ start: sized.start, end: sized.end }] : [],
        countable: false,
        partitive: false,
      },
      next: close,
    };
  }
  if (negative(language, words, start, null) && !words[start - 1]?.glued && words[start]?.glued) {
    [low, high] = [-high, -low];
    first = Math.min(first, start - 1);
  }
  const after = early ?? boundAfter(language, words, end);
  let close = end;
  if (after) {
    if (after.bound !== '=' && bound === '=') bound = after.bound;
    close = after.end;
  }
  const compound = compoundAt(language, words, close);
  const partitive = nounAfterOf(language, words, close);
  const vague = low !== high && !range;
  const found: Counted | null = partitive ? null : countedAt(language, words, close, low === 1 && high === 1);
  // more than one of a thing needs a plural: "the other two swam"
  const noun = found && (found.plural || high <= 1) ? found : null;
  if (share && !partitive && counting.indefinite.test(words[at]?.lower ?? ''))
    return { draft: null, next: numeral.end };
  if (share) {
    const whom =
      partitive ??
      (counting.determiners.test(words[close]?.lower ?? '') ? countedAt(language, words, close + 1, false) : null);
    return {
      draft: {
        start: first,
        end: close,
        numberStart: start,
        numberEnd: end,
        low,
        high,
        bound,
        unit: null,
        of: whom ? [{ start: whom.start, end: whom.end }] : [],
        countable: false,
        partitive: partitive !== null,
      },
      next: close,
    };
  }
  if (partitive) {
    // "dozens of homes" counts homes, and the phrase is one; in "two of the homes" the second noun phrase may hold a count of its own
    const direct = vague && partitive.start === close + 1;
    const finish = direct ? partitive.end : close;
    return {
      draft: {
        start: first,
        end: finish,
        numberStart: start,
        numberEnd: direct ? partitive.start : end,
        low,
        high,
        bound,
        unit: partitive.unit,
        of: [{ start: partitive.start, end: partitive.end }],
        countable: true,
        partitive: !direct,
      },
      next: finish,
    };
  }
  const rate = noun ? rateAt(language, words, noun.end) : null;
  const finish = rate?.end ?? noun?.end ?? close;
  const ranged = noun ? boundAfter(language, words, finish) : null;
  if (ranged && ranged.bound !== '=' && bound === '=' && !particles.plus.has(words[finish]?.lower ?? ''))
    bound = ranged.bound;
  return {
    draft: {
      start: first,
      end: ranged && !particles.plus.has(words[finish]?.lower ?? '') ? ranged.end : finish,
      numberStart: start,
      numberEnd: close,
      low,
      high,
      bound,
      unit: noun && !noun.state ? (rate ? `${noun.unit} per ${rate.per}` : noun.unit) : null,
      of: noun ? [{ start: noun.start, end: noun.end }] : [],
      countable: !compound && rate === null,
      partitive: false,
    },
    next: finish,
  };
};
