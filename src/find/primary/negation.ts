import { type Account, type Span, within } from '../../model/index.js';
import { languageOf } from '../../languages/index.js';
import { fold } from '../../text/normalise.js';
import { citedWords, type Departure } from './departure.js';
import { type Beside, figuresIn, type Index, matterIn, verbsIn } from './matter.js';
import type { Claim } from './statements.js';

/** So much of a claim stands in the sentence that is held against it, and so many keys. */
const ALIKE = 0.75;
const COMMON = 3;
/** As much of the sentence stands in the claim: what else it says may turn it. */
const BACK = 0.4;

/** Of a short claim two keys are enough, where it has hardly anything else and its verb is what is denied. */
const NEARLY_ALL = 0.9;
const COMMON_OF_SHORT = 2;

/** The clause of a sentence that has most of some keys. */
const clauseWith = (index: Index, sentence: Span, keys: readonly string[]): Span => {
  const { text, language } = index.account.document;
  const { clauseBounds } = languageOf(language).reports;
  const bounds = [...text.slice(sentence.from, sentence.to).matchAll(clauseBounds)].map(m => sentence.from + m.index);
  const ends = [...bounds, sentence.to];
  const clauses = ends.map((to, i): Span => ({ from: i === 0 ? sentence.from : (bounds[i - 1] ?? sentence.from), to }));
  const has = (clause: Span): number => {
    const own = new Set(matterIn(index.account, clause).map(m => m.key));
    return keys.filter(key => own.has(key)).length;
  };
  return clauses.reduce((best, clause) => (has(clause) > has(best) ? clause : best));
};

/** What a stretch of text denies: how often, and the key of the first word of matter behind each negation. */
export const deniedIn = (
  account: Account,
  span: Span,
): {
  readonly count: number;
  readonly keys: ReadonlySet<string>;
  /** Words that may deny more or less than the negation does. */
  readonly doubts: ReadonlySet<string>;
  readonly doubted: boolean;
} => {
  const { text, language } = account.document;
  const { quoting, reports } = languageOf(language);
  const tokens = within(account.annotations.tokens, span);
  const matter = matterIn(account, span);
  let count = 0;
  const inPart = reports.deniesInPart.exec(text.slice(span.from, span.to))?.[0];
  const doubts = new Set(inPart === undefined ? [] : [fold(inPart)]);
  const keys = new Set<string>();
  tokens.forEach(token => {
    const word = fold(text.slice(token.from, token.to));
    if (quoting.denyingWords.has(word) || quoting.denyingForm.test(word)) doubts.add(word);
    if (!quoting.negating.has(word)) return;
    count += 1;
    const about = matter.find(m => m.token.from > token.from);
    if (about !== undefined) keys.add(about.key);
  });
  return { count, keys, doubts, doubted: doubts.size > 0 };
};

/** Whether one of two stretches has a figure that the other has not. */
export const otherFigures = (a: Account, x: Span, b: Account, y: Span): boolean => {
  const [one, other] = [new Set(figuresIn(a, x)), new Set(figuresIn(b, y))];
  return [...one].some(f => !other.has(f)) || [...other].some(f => !one.has(f));
};

/** What a claim denies and the document affirms, or the other way round; null where there is nothing. */
export const turnedRound = (claim: Claim, index: Index, found: readonly Beside[]): Departure | null => {
  if (claim.aside || claim.attribution.polarity !== 'asserts') return null;
  const own = deniedIn(claim.account, claim.span);
  if (own.count > 1 || own.doubted) return null;
  const verbs = verbsIn(claim.account, claim.span);
  for (const { share, back, common, sentence } of found) {
    const there = index.sentences[sentence];
    if (there === undefined || share < ALIKE || back < BACK) continue;
    const shared = common.filter(key => there.keys.has(key));
    const clause = clauseWith(index, there.span, shared);
    const other = deniedIn(index.account, clause);
    const { keys } = own.count === 1 ? own : other;
    const short = share >= NEARLY_ALL && shared.some(key => keys.has(key) && verbs.has(key));
    if (shared.length < (short ? COMMON_OF_SHORT : COMMON)) continue;
    if (other.doubted || other.count + own.count !== 1) continue;
    // "not for five years" does not deny "every three years"
    if (!short && otherFigures(claim.account, claim.span, index.account, clause)) continue;
    const inClause = new Set(matterIn(index.account, clause).map(m => m.key));
    if (!common.some(key => keys.has(key) && inClause.has(key))) continue;
    // the document says it elsewhere as the account does
    if (
      found.some(
        f =>
          f.sentence !== sentence &&
          f.share >= ALIKE / 2 &&
          f.common.some(key => keys.has(key) && index.sentences[f.sentence]?.keys.has(key) === true) &&
          index.sentences[f.sentence] !== undefined &&
          deniedIn(index.account, index.sentences[f.sentence]?.span ?? there.span).count > 0 === own.count > 0,
      )
    )
      continue;
    return {
      standing: 'different',
      what: 'negation',
      level: 'conflict',
      here: claim.span,
      there: there.span,
      told: citedWords(claim.account.document.text, claim.span),
      instead: citedWords(index.account.document.text, there.span),
    };
  }
  return null;
};

/** So much of a claim stands in the clause that is turned, where less than all of the rest is alike. */
const IN_PART = 0.6;

/**
 * What a claim says of the one that a clause of the document denies, with the same subject and the same verb, or the other way round, though either may
 * tell more; null where there is nothing.
 */
export const turnedInPart = (claim: Claim, index: Index, found: readonly Beside[]): Departure | null => {
  if (claim.aside || claim.attribution.polarity !== 'asserts') return null;
  const { account, span } = claim;
  const own = deniedIn(account, span);
  if (own.count > 1) return null;
  const matter = matterIn(account, span);
  const whole = [...new Set(matter.map(m => m.key))];
  const sum = (keys: readonly string[]): number => keys.reduce((n, key) => n + index.weight(key), 0);
  for (const { common, sentence } of found) {
    const there = index.sentences[sentence];
    if (there === undefined) continue;
    const clause = clauseWith(index, there.span, common);
    const other = deniedIn(index.account, clause);
    const doubts = [...own.doubts, ...other.doubts];
    if (doubts.some(w => !own.doubts.has(w) || !other.doubts.has(w)) || other.count + own.count !== 1) continue;
    const words = matterIn(index.account, clause);
    const shared = whole.filter(key => words.some(m => m.key === key));
    const denied = shared.find(key => (own.count === 1 ? own : other).keys.has(key));
    const isSubject = matter[0]?.key === words[0]?.key && matter[0]?.key !== denied;
    if (denied === undefined || !isSubject || shared.length < COMMON || sum(shared) < IN_PART * sum(whole)) continue;
    const figures = new Set(figuresIn(index.account, there.span));
    if (figuresIn(account, span).some(figure => !figures.has(figure))) continue;
    const isElsewhere = found.some(
      f =>
        f.sentence !== sentence &&
        index.sentences[f.sentence]?.keys.has(denied) === true &&
        f.share >= ALIKE / 2 &&
        deniedIn(index.account, index.sentences[f.sentence]?.span ?? there.span).count > 0 === own.count > 0,
    );
    if (isElsewhere) continue;
    return {
      standing: 'different',
      what: 'negation',
      level: 'question',
      here: span,
      there: there.span,
      told: citedWords(account.document.text, span),
      instead: citedWords(index.account.document.text, there.span),
    };
  }
  return null;
};
