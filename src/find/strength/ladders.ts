import { languageOf } from '../../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  byPlace,
  cover,
  holds,
  indexAt,
  type Ladder,
  meets,
  rungs,
  type Span,
  type Telling,
  within,
} from '../../model/index.js';
import { byCodeUnit } from '../../text/by-code-unit.js';
import type { Case } from '../rule.js';
import { type Counterpart, counterparts } from './counterparts.js';
import { grouped } from '../../model/disjoint-sets.js';
import { isNarrators, isNegated, isSure } from './shared-claim.js';
import { attributionsAt, clauseOf, hedgesAt, strengthOf } from './strength.js';

/** Words on either side of a verb, in its clause, by which it is known again in another account. */
const BEFORE = 6;
const BEHIND = 8;

/** So many of them stand in both, the verb with them, … */
const LEAST = 4;
/** … so many of matter, … */
const MATTER = 3;
/** … and this share of what either account has there. */
const SHARE = 0.6;

/** Letters of a word of matter: shorter ones are mostly grammar. */
const LONG = 4;

/** A verb that an account tells, with the words around it that another account has too. */
interface Told {
  readonly account: Account;
  readonly sentence: Span;
  readonly verb: Span;
  readonly claim: Span;
}

const keyOf = ({ account, verb }: Told): string => `${account.document.id} ${String(verb.from)}`;

const DESCRIBING = /^(?:DET|ADJ|ADV|NUM|ADP)$/u;
const DESCRIBED = /^(?:NOUN|PROPN|ADJ)$/u;

/** Whether a word is a verb that tells something; in "a damaged pump" and "state-owned" it only describes. */
const isVerb = ({ document: { text }, annotations: { tokens } }: Account, { from, to }: Span): boolean => {
  const at = indexAt(tokens, from);
  if (tokens[at]?.pos !== 'VERB' || text[from - 1] === '-' || text[to] === '-') return false;
  return !(DESCRIBING.test(tokens[at - 1]?.pos ?? '') && DESCRIBED.test(tokens[at + 1]?.pos ?? ''));
};

const OPENING = /^(?:SCONJ|VERB)$/u;
const GOING_ON = /^(?:VERB|AUX)$/u;

/** Whether a hedge takes back a verb behind it: no verb of another group stands between, and no clause begins but right behind the hedge. */
const isOf = ({ document: { text, language }, annotations: { tokens } }: Account, verb: Span, hedge: Span): boolean => {
  if (languageOf(language).deeds.byTheWay.test(text.slice(hedge.to, verb.from))) return false;
  const between = within(tokens, { from: hedge.to, to: verb.to });
  return between.every(
    ({ pos, to }, i) =>
      to > verb.from || !OPENING.test(pos) || (pos === 'SCONJ' ? i === 0 : GOING_ON.test(between[i + 1]?.pos ?? '')),
  );
};

/** Whether a verb only says that somebody tells, thinks or doubts. */
const isAbout = (account: Account, verb: Span): boolean => {
  const { text, language } = account.document;
  return (
    hedgesAt(account, verb).length > 0 ||
    attributionsAt(account, verb).some(a => a.cue.some(part => meets(part, verb))) ||
    languageOf(language).verbs.tellingForms.has(text.slice(verb.from, verb.to).toLowerCase())
  );
};

/** What the two sentences of a pair tell both, verb by verb. */
const matchesIn = ({ own, other, sentence, otherSentence, words: all }: Counterpart): (readonly [Told, Told])[] =>
  all.flatMap(({ here, there }, i): (readonly [Told, Told])[] => {
    if (there === null || !isVerb(own, here) || !isVerb(other, there)) return [];
    if (isAbout(own, here) || isAbout(other, there)) return [];
    const clause = clauseOf(own.document.text, sentence, here);
    const otherClause = clauseOf(other.document.text, otherSentence, there);
    if (isNegated(own, clause) !== isNegated(other, otherClause)) return [];
    const near = all.slice(Math.max(0, i - BEFORE), i + BEHIND + 1).filter(w => holds(clause, w.here));
    const both = near.flatMap(w =>
      w.there !== null && holds(otherClause, w.there) ? [[w.here, w.there] as const] : [],
    );
    if (both.length < Math.max(LEAST, near.length * SHARE)) return [];
    if (both.filter(([word]) => word.norm.length >= LONG).length < MATTER) return [];
    const { functionWords } = languageOf(own.document.language).reuse;
    const whole = both.slice(0, both.findLastIndex(([word]) => !functionWords.has(word.norm)) + 1);
    if (whole.length < LEAST) return [];
    return [
      [
        { account: own, sentence, verb: here, claim: cover(whole.map(([word]) => word)) },
        { account: other, sentence: otherSentence, verb: there, claim: cover(whole.map(([, word]) => word)) },
      ],
    ];
  });

/** Whether somebody says, believes or denies; who asks, wants or does not know tells nothing of how firm a thing is. */
const isClear = (account: Account, attribution: Attribution): boolean => {
  const { text, language } = account.document;
  const { polarity, act, cue } = attribution;
  if (!isSure(account, attribution)) return false;
  if (act === 'speech') return polarity === 'asserts' || polarity === 'denies';
  const { softCue } = languageOf(language).strength;
  return polarity === 'asserts' && cue.some(({ from, to }) => softCue.test(text.slice(from, to)));
};

/** Whether what is told in a clause is told on a condition. */
const isConditional = (
  { document: { text }, annotations: { hedges } }: Account,
  sentence: Span,
  verb: Span,
): boolean => {
  const clause = clauseOf(text, sentence, verb);
  return within(hedges, { from: clause.from, to: verb.from }).some(({ kind }) => kind === 'condition');
};

/** How firmly an account tells a verb; null where a source may be meant to carry on, or somebody asks. */
const tellingOf = ({ account, sentence, verb, claim }: Told): Telling | null => {
  const { document } = account;
  if (document.text.slice(sentence.from, sentence.to).includes('?')) return null;
  const { rung, held, hedges } = strengthOf(account, verb);
  if (rung === 'stated' && !isNarrators(account, sentence)) return null;
  if (isConditional(account, sentence, verb)) return null;
  if (!held.every(a => isClear(account, a)) || !hedges.every(hedge => isOf(account, verb, hedge))) return null;
  const named = held.filter(a => rung !== 'stated' && a.cue.length > 0).flatMap(a => [...a.source, ...a.cue]);
  const own = hedges.filter(hedge => !named.some(part => meets(part, hedge)));
  const by = [...named, ...own].filter(part => holds(sentence, part)).sort(byPlace);
  if (rung !== 'stated' && by.length === 0) return null;
  return { document: document.id, ...cover([claim, ...by]), claim, rung, by };
};

const spread = ({ tellings }: Ladder): number => {
  const places = tellings.map(t => rungs.indexOf(t.rung));
  return Math.max(...places) - Math.min(...places);
};

/** The claim of some matches; null where fewer than two accounts tell it, or all alike. */
const ladderOf = (all: readonly Told[]): Ladder | null => {
  const bySentence = new Map(all.map(t => [`${t.account.document.id} ${String(t.sentence.from)}`, t]));
  const [first, second, ...more] = [...bySentence.values()]
    .flatMap(told => tellingOf(told) ?? [])
    .sort(
      (a, b) => rungs.indexOf(a.rung) - rungs.indexOf(b.rung) || byCodeUnit(a.document, b.document) || byPlace(a, b),
    );
  if (first === undefined || second === undefined) return null;
  const ladder: Ladder = { tellings: [first, second, ...more] };
  const documents = new Set(ladder.tellings.map(t => t.document));
  return documents.size > 1 && spread(ladder) > 0 ? ladder : null;
};

/**
 * Every claim that several accounts tell in the same words with different strength, those first that reach from the firmest to the softest wording.
 * A claim is known by its verb and the words around it, of those that accounts share; sentences in which nobody can be told from the narrator are left out.
 */
export const ladders = (of: Case): Ladder[] => {
  const matches = counterparts(of).flatMap(matchesIn);
  const found = grouped(matches, match => match.map(keyOf))
    .flatMap(group => ladderOf([...new Map(group.flat().map(told => [keyOf(told), told])).values()]) ?? [])
    .sort((a, b) => spread(b) - spread(a) || b.tellings.length - a.tellings.length);
  // Verbs of one sentence mostly stand on one rung: the second says nothing new.
  const seen = new Set<string>();
  return found.filter(({ tellings }) => {
    const own = tellings.map(
      t => `${t.document} ${String(around(of.account(t.document).annotations.sentences, t)?.from)}`,
    );
    const isNew = own.some(key => !seen.has(key));
    for (const key of own) seen.add(key);
    return isNew;
  });
};
