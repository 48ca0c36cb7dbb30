import { type Language, languageOf } from '../../languages/index.js';
import { type Account, holds, type Quantity, type Span, within } from '../../model/index.js';
import { halfStep } from '../../text/half-step.js';
import { isNumberSlip } from '../../text/slip.js';
import { citedWords, type Departure } from './departure.js';
import { type Beside, type Index, verbsIn } from './matter.js';
import type { Claim } from './statements.js';

/** A claim is compared in its numbers with a sentence that has this share of its words. */
const ALIKE = 0.5;
/** With less than this a verb must be among them. */
const NEARLY_ALL = 0.8;
/** So many keys stand in both at least. */
const COMMON = 3;

/** Of numbers that differ as a slip of the pen makes them differ less is enough, without a verb. */
const ALIKE_BUT_SLIP = 0.4;
const COMMON_BUT_SLIP = 2;
/** Still less where the document has no other number of the measure. */
const ALIKE_IF_ONLY = 0.25;

/** Of a toll the words around it may differ by so many keys. */
const LEFT_OVER = 2;

/** Numbers of a document that are added to or taken from each other; with more it is a table. */
const MOST = 60;

/** “About N” may lie from N by its tenth. */
const TENTH = 10;

/** How far a number may be from what it rounds: half of its last place that is not a nought; a whole one by half at least. */
const tolerance = (value: number): number =>
  Number.isInteger(value) ? Math.max(0.5, halfStep(value)) : halfStep(value);

/** Whether a number is given as a least or a most. */
const isLimit = ({ bound }: Quantity): boolean => bound === '>=' || bound === '<=';

/** Whether a number that an account gives may be the document's: a least or a most is one with itself, or with one that says less. */
export const mayBe = (told: Quantity, stated: Quantity): boolean => {
  // "more than 500" of "more than 5,000" is a nought too few
  const isLeast = told.bound === stated.bound && told.bound !== '=' && told.bound !== '~';
  if (isLeast && (told.low ?? told.high ?? 0) * TENTH === (stated.low ?? stated.high ?? 0)) return false;
  if (told.low !== null && told.high === null && stated.low !== null && stated.high === null)
    return told.low <= stated.low + tolerance(told.low);
  if (told.high !== null && told.low === null && stated.high !== null && stated.low === null)
    return told.high >= stated.high - tolerance(told.high);
  const value = told.value ?? told.low ?? told.high ?? 0;
  const wideOf = (n: number, { bound }: Quantity): number =>
    bound === '~' ? Math.max(tolerance(n), Math.abs(n) / TENTH) : tolerance(n);
  const round = stated.bound === '~' ? wideOf(stated.value ?? 0, stated) : 0;
  const wide = Math.max(wideOf(value, told), round);
  const low = (told.low ?? Number.NEGATIVE_INFINITY) - wide;
  const high = (told.high ?? Number.POSITIVE_INFINITY) + wide;
  return (stated.low ?? Number.NEGATIVE_INFINITY) <= high && (stated.high ?? Number.POSITIVE_INFINITY) >= low;
};

/** Units that count people stand for each other: pupils are children. */
const sameUnit = ({ casualties: { people } }: Language, a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && people.has(a) && people.has(b));

/** Whether two numbers are of one measure: the same unit, and nothing else became of those counted. */
export const sameMeasure = (language: Language, a: Quantity, b: Quantity): boolean =>
  sameUnit(language, a.unit, b.unit) && (a.status === null || b.status === null || a.status === b.status);

/** Whether a number follows from two or three of the document's: a sum, a difference, a rise. */
export const isReckoned = ({ value }: Quantity, stated: readonly Quantity[]): boolean => {
  if (value === null) return false;
  const all = stated.slice(0, MOST).flatMap(q => (q.value === null ? [] : [q.value]));
  const near = (n: number): boolean => Math.abs(n - value) <= tolerance(value);
  const sums = new Set(all);
  return all.some((a, i) =>
    all.slice(i + 1).some(b => near(a + b) || near(Math.abs(a - b)) || sums.has(value - a - b)),
  );
};

/** Whether a number of years is how long ago a year of the document was, when either came out. */
const isSince = ({ unit, value }: Quantity, account: Account, document: Account): boolean => {
  const { units } = languageOf(account.document.language);
  if (unit === null || value === null || !units.timeUnits.has(unit)) return false;
  const yearOf = (day: string | null): number => Number(day?.slice(0, 4) ?? Number.NaN);
  const ends = [account.document.published, document.document.published].map(yearOf);
  return document.annotations.times.some(t => ends.some(end => end - yearOf(t.value) === value));
};

/** Whether one number is the other but for a slip of the pen. */
const slips = (a: Quantity, b: Quantity): boolean => {
  const [x, y] = [a.value ?? a.low ?? a.high, b.value ?? b.low ?? b.high];
  const isLike = a.bound === b.bound || (!isLimit(a) && !isLimit(b));
  return x !== null && y !== null && isLike && isNumberSlip(x, y);
};

/** Whether a place in a claim is told on the way, in a clause that hangs on another word: "the fire that killed 31". */
const hangs = ({ aside, account, span }: Claim, { from }: Span): boolean => {
  const { reports } = languageOf(account.document.language);
  return (
    aside || reports.hangingOn.test(account.document.text.slice(span.from, from).replace(reports.complementizer, ''))
  );
};

/** Whether the words of a claim are those of a toll and little else. */
const isToll = (claim: Claim, keys: ReadonlySet<string>, there: ReadonlySet<string>, names: readonly Span[]): boolean =>
  [...keys].filter(key => !there.has(key)).length <= LEFT_OVER && !names.some(name => holds(claim.span, name));

/** The number in a claim that the document has otherwise; null where there is none. */
export const otherNumber = (
  claim: Claim,
  keys: ReadonlySet<string>,
  index: Index,
  found: readonly Beside[],
): Departure | null => {
  const { text } = claim.account.document;
  const document = index.account;
  const stated = document.annotations.quantities;
  const verbs = verbsIn(claim.account, claim.span);
  const language = languageOf(claim.account.document.language);
  const own = within(claim.account.annotations.quantities, claim.span);
  for (const told of own) {
    if (told.unit === null && told.status === null) continue;
    const isAside = hangs(claim, told);
    // a figure of another notation, a share of a group that the words narrow down
    const alike = stated.filter(q => sameMeasure(language, told, q));
    if (alike.length === 0 || alike.some(q => mayBe(told, q))) continue;
    // a least, a most and a measure are reckoned from numbers of the same, things that are counted from all
    const limit = isLimit(told);
    const counted = told.of.length > 0 || told.status !== null;
    if (stated.some(q => q.value !== null && q.value === told.value && (counted || q.unit === null))) continue;
    const reckoned = isReckoned(told, limit || !counted ? alike : stated) || isSince(told, claim.account, document);
    // it may come of numbers of other measures by chance
    const byChance = !limit && isReckoned(told, stated);
    // the one least or most of this measure tells by itself what it is of
    const only = limit && alike.length === 1 && alike[0]?.bound === told.bound;
    const aloneIn = (sentence: number): Quantity | undefined => {
      // "31 of the 98": what the claim has too is not the one
      const [one, more] = alike.filter(
        q => holds(index.sentences[sentence]?.span ?? q, q) && !own.some(o => o !== told && mayBe(o, q)),
      );
      return more === undefined ? one : undefined;
    };
    const beside = found.find(({ share, common, sentence }) => {
      const other = aloneIn(sentence);
      if (other === undefined) return false;
      const isSlip = slips(told, other);
      if (isAside || reckoned) return isSlip && !claim.aside && share >= NEARLY_ALL && common.length >= COMMON;
      if (isSlip && share >= (alike.length === 1 ? ALIKE_IF_ONLY : ALIKE_BUT_SLIP) && common.length >= COMMON_BUT_SLIP)
        return true;
      if (byChance && (share < NEARLY_ALL || !common.some(key => verbs.has(key)))) return false;
      const verb = only || share >= NEARLY_ALL || common.some(key => verbs.has(key));
      return share >= ALIKE && verb && common.length >= (only ? COMMON - 1 : COMMON);
    });
    const there = beside && aloneIn(beside.sentence);
    const toll =
      told.status === null || there !== undefined || isAside || reckoned
        ? undefined
        : alike.find(q => {
            if (q.status !== told.status) return false;
            const at = index.sentences.find(s => holds(s.span, q));
            return at !== undefined && isToll(claim, keys, at.keys, claim.account.annotations.mentions);
          });
    const other = there ?? toll;
    if (other === undefined) continue;
    return {
      standing: 'different',
      what: 'number',
      level: told.bound === '=' && other.bound === '=' ? 'conflict' : 'question',
      here: claim.span,
      there: index.sentences.find(s => holds(s.span, other))?.span ?? other,
      told: citedWords(text, told),
      instead: citedWords(document.document.text, other),
    };
  }
  return null;
};

/** Smaller numbers are told of things that a document only lists. */
const SMALLEST = 10;

/** A number in a claim of a thing that the document nowhere speaks of, itself nowhere in it; null where there is none. */
export const absentNumber = (
  claim: Claim,
  index: Index,
  keysAt: (account: Account, span: Span) => readonly string[],
): Departure | null => {
  const { text } = claim.account.document;
  const stated = index.account.annotations.quantities;
  for (const told of within(claim.account.annotations.quantities, claim.span)) {
    if (
      told.value === null ||
      told.value <= SMALLEST ||
      told.bound !== '=' ||
      told.of.length === 0 ||
      hangs(claim, told)
    )
      continue;
    if (stated.some(q => mayBe(told, q)) || isReckoned(told, stated)) continue;
    const counted = told.of.flatMap(span => keysAt(claim.account, span));
    if (counted.length === 0 || counted.some(key => index.byKey.has(key))) continue;
    return {
      standing: 'absent',
      what: 'number',
      level: 'question',
      here: claim.span,
      there: null,
      told: citedWords(text, told),
      instead: null,
    };
  }
  return null;
};
