import { languageOf } from '../../languages/index.js';
import { type Account, cover, holds, type Level, type Span, type Token, within } from '../../model/index.js';
import { citedWords, type Departure } from './departure.js';
import { type Index, matterIn } from './matter.js';
import { mannerOf } from './reserved.js';
import type { Reserved } from './reservations.js';
import { type Claim, withSource } from './statements.js';

/** So much of what was done stands in a claim that tells of the same, and so many keys, a verb among them. */
const ALIKE = 0.6;
const COMMON = 2;

const NOMINAL = /^(?:NOUN|PROPN)$/u;

/** Whether a claim names one who did what its verb says: before it, or behind "by" where it is passive. */
const namesDoer = (claim: Claim, verb: Token, known: ReadonlySet<string>): boolean => {
  const { account, span } = claim;
  const { text, language } = account.document;
  const { reservations } = languageOf(language);
  const before = { from: span.from, to: verb.from };
  const isPassive = reservations.passive.test(text.slice(before.from, before.to));
  if (!isPassive) return matterIn(account, before).some(({ token, key }) => NOMINAL.test(token.pos) && !known.has(key));
  const by = reservations.byDoer.exec(text.slice(verb.to, span.to));
  if (by === null) return false;
  const from = verb.to + by.index + by[0].length;
  const [first] = within(account.annotations.tokens, { from, to: span.to }).filter(t => t.pos !== 'DET');
  return first !== undefined && NOMINAL.test(first.pos);
};

/** One who is said to have done what the document says with some words that it does not know who did. */
const unknown = (claim: Claim, index: Index, there: Span, words: Span, level: Level): Departure => ({
  ...withSource(claim),
  standing: 'stronger',
  what: 'strength',
  level,
  there,
  instead: citedWords(index.account.document.text, words),
});

/** Keys of a stretch of text outside the words that a pattern finds. */
const otherKeys = (account: Account, span: Span, pattern: RegExp): string[] => {
  const match = pattern.exec(account.document.text.slice(span.from, span.to));
  const from = span.from + (match?.index ?? 0);
  const to = from + (match?.[0].length ?? 0);
  return matterIn(account, span)
    .filter(({ token }) => token.to <= from || token.from >= to)
    .filter(({ token }) => !account.annotations.times.some(t => holds(t, token)))
    .map(m => m.key);
};

/** Whether a claim tells who began a fight, of which a document leaves open who began it. */
const tellsWhoBegan = (claim: Claim, index: Index, about: Span): boolean => {
  const { text, language } = claim.account.document;
  const { struckFirst, nobodyNamed, alsoReserved, alsoDenied } = languageOf(language).reservations;
  const words = text.slice(claim.span.from, claim.span.to);
  const left = index.account.document.text.slice(about.from, about.to);
  const match = struckFirst.exec(words);
  if (match === null || claim.attribution.polarity !== 'asserts' || !struckFirst.test(left)) return false;
  if ([nobodyNamed, alsoReserved, alsoDenied].some(pattern => pattern.test(words))) return false;
  const end = claim.span.from + match.index + match[0].length;
  // which fight it was: what else the document says of it there
  const beside = new Set(otherKeys(index.account, about, struckFirst));
  if (beside.size > 0 && !matterIn(claim.account, claim.span).some(m => beside.has(m.key))) return false;
  return matterIn(claim.account, claim.span).some(
    ({ token }) => NOMINAL.test(token.pos) && (token.to <= claim.span.from + match.index || token.from >= end),
  );
};

/**
 * Whether a claim names one from whom something came, or by whom it was done, and a document leaves open no more than who did that: "the order came
 * from the minister" beside "who gave the order".
 */
const cameFromSomebody = (claim: Claim, index: Index, about: Span): boolean => {
  const { account, span } = claim;
  const { text, language } = account.document;
  const { anyDoer, byDoer, cameFrom, onlyDone, theDeed } = languageOf(language).reservations;
  const source = index.account.document.text.slice(about.from, about.to);
  const deed = { from: about.from, to: about.from + (anyDoer.exec(source)?.index ?? source.length) };
  const own = matterIn(index.account, deed).filter(({ token }) => !onlyDone.has(token.lemma));
  const keys = new Set(own.map(m => m.key));
  const words = text.slice(span.from, span.to);
  const came = cameFrom.exec(words) ?? byDoer.exec(words);
  if (came === null) return false;
  const at = span.from + came.index;
  if (keys.size === 0 && (deed.to === about.to || !theDeed.test(text.slice(span.from, at)))) return false;
  const before = new Set(matterIn(account, { from: span.from, to: at }).map(m => m.key));
  const [first] = matterIn(account, { from: at + came[0].length, to: span.to });
  return first !== undefined && NOMINAL.test(first.token.pos) && [...keys].every(key => before.has(key));
};

/** One who, as an account has it, did by the document what the document says that it does not know who did; null where there is none. */
export const doerAnyway = (claim: Claim, index: Index, all: readonly Reserved[]): Departure | null => {
  if (claim.aside) return null;
  const { account, span } = claim;
  const isOutright = mannerOf(claim) === 'outright';
  const matter = matterIn(account, span);
  const weigh = (keys: Iterable<string>): number => [...keys].reduce((n, key) => n + index.weight(key), 0);
  for (const { how, about, words } of all) {
    if (how !== 'doer') continue;
    if (tellsWhoBegan(claim, index, about))
      return unknown(claim, index, cover([words, about]), words, claim.passedOn ? 'question' : 'conflict');
    if (!isOutright) continue;
    const own = new Set(matterIn(index.account, about).map(m => m.key));
    const common = new Set(matter.flatMap(m => (own.has(m.key) ? [m.key] : [])));
    const verb = matter.find(m => m.token.pos === 'VERB' && common.has(m.key))?.token;
    if (cameFromSomebody(claim, index, about)) return unknown(claim, index, cover([words, about]), words, 'question');
    if (verb === undefined || common.size < COMMON || weigh(common) < ALIKE * weigh(own)) continue;
    if (!namesDoer(claim, verb, own)) continue;
    return unknown(claim, index, cover([words, about]), words, 'question');
  }
  return null;
};
