import { languageOf } from '../../languages/index.js';
import {
  type Account,
  type Attribution,
  cover,
  type Hedge,
  holds,
  meets,
  type Span,
  type Token,
  within,
} from '../../model/index.js';
import { lastWord } from '../../text/last-word.js';
import { words } from '../../text/words.js';
import type { Counterpart } from './counterparts.js';
import { isFirmerCue } from './cues.js';
import { sentenceBehind } from './prose.js';
import { isNamed, isNegated } from './shared-claim.js';
import { attributionsAt, clauseOf, hedgesAt, textAt } from './strength.js';

/** What a hedge takes back in one sentence, as the other of a pair tells it without that hedge. */
export interface Bared {
  readonly of: Counterpart;
  readonly hedge: Hedge;
  /** Those of the words in the other account. */
  readonly bare: Span;
  /** The verb or noun among them that the hedge is about. */
  readonly verb: Span;
}

/** Letters of a hedge that says enough by itself to be about the sentence before: "preliminary", not "might". */
const LONG_HEDGE = 6;

const isHeld = ({ content }: Attribution, span: Span): boolean => content.some(part => meets(part, span));

/** Whether both sentences have the words at a place of the other one. */
const isShared = ({ words: all }: Counterpart, span: Span): boolean =>
  all.some(({ there }) => there !== null && meets(there, span));

const isSharedAt = (of: Counterpart, at: number): boolean => isShared(of, { from: at, to: at + 1 });

/** The clause in which the other account tells it. */
const clauseThere = ({ of: { other, otherSentence }, bare }: Bared): Span =>
  clauseOf(other.document.text, otherSentence, bare);

/** Whether a hedge is in the other sentence; one of another clause that both have is about something else. */
const isHedged = (it: Bared): boolean => {
  const { of } = it;
  const clause = clauseThere(it);
  return hedgesAt(of.other, of.otherSentence).some(hedge => meets(hedge, clause) || !isShared(of, hedge));
};

/** Whether a noun leaves it open of which no hedge was made: "the suspicion is that …". */
const isDoubted = ({ of, bare, verb }: Bared): boolean => {
  const { other, otherSentence } = of;
  const { doubtNoun } = languageOf(other.document.language).strength;
  return [verb.from, bare.to].some(to => {
    const found = doubtNoun.exec(textAt(other, { from: otherSentence.from, to }));
    return found !== null && !isSharedAt(of, otherSentence.from + found.index);
  });
};

/** Whether the other account denies what the first one leaves open. */
const isDenied = (it: Bared): boolean => {
  const { own, other, sentence } = it.of;
  return isNegated(other, clauseThere(it)) && !isNegated(own, clauseOf(own.document.text, sentence, it.hedge));
};

/** Whether a word of the other sentence leaves things open that the first one does not have: "likely", "suggests", "whether". */
const isLeftOpen = ({ of }: Bared): boolean => {
  const { other, otherSentence } = of;
  const { leavesIt } = languageOf(other.document.language).strength;
  return [...textAt(other, otherSentence).matchAll(leavesIt)].some(
    ({ index }) => !isSharedAt(of, otherSentence.from + index),
  );
};

/** Whether the other sentence asks, does not exclude it, or begins with what leaves all behind it open. */
const isAsked = ({ of: { other, otherSentence }, verb }: Bared): boolean => {
  const { strength } = languageOf(other.document.language);
  const text = textAt(other, otherSentence);
  return (
    text.includes('?') ||
    strength.saidBehind.test(text) ||
    text.search(strength.doubtOpens) >= 0 ||
    strength.notExcluded.test(textAt(other, { from: otherSentence.from, to: verb.from }))
  );
};

/** Whether the sentence behind takes it back, by a word of the hedge or as a whole: "That is one theory." */
const isDoubtedNext = ({ of: { own, other, otherSentence }, hedge }: Bared): boolean => {
  const next = sentenceBehind(other, otherSentence);
  if (next === null) return false;
  if (languageOf(other.document.language).strength.doubtNext.test(textAt(other, next))) return true;
  const there = new Set(words(other.document.text, [next]).map(w => w.norm));
  return words(own.document.text, [hedge]).some(w => there.has(w.norm) && w.norm.length >= LONG_HEDGE);
};

const GROUP = new Set(['AUX', 'VERB', 'ADV', 'PART']);

/** Whether an auxiliary is of the group of a verb: only such words stand from the one to the other. */
const isInGroupOf = (tokens: readonly Token[], auxiliary: Span, verb: Span): boolean =>
  auxiliary.from <= verb.from &&
  within(tokens, { from: auxiliary.from, to: verb.to }).every(({ pos }) => GROUP.has(pos));

/**
 * Whether the other account tells of what is still to come; a clause beside it that both have ("so that nobody would hear it", "due to lower levels") says
 * nothing of when the rest is.
 */
const isToCome = (it: Bared): boolean => {
  const { of, verb } = it;
  const { document, annotations } = of.other;
  const { occasions, strength } = languageOf(document.language);
  const clause = clauseThere(it);
  const auxiliaries = within(annotations.tokens, clause).filter(
    ({ pos, lemma }) => pos === 'AUX' && occasions.auxiliariesToCome.has(lemma),
  );
  if (auxiliaries.some(one => !isShared(of, one) || isInGroupOf(annotations.tokens, one, verb))) return true;
  const found = strength.toCome.exec(textAt(of.other, clause));
  return found !== null && !isSharedAt(of, clause.from + found.index);
};

/** The last word of the name or noun of the one who thinks or says it. */
const nameOf = (account: Account, { source, speaker }: Attribution): string =>
  lastWord(speaker ?? textAt(account, cover(source)));

/** Whether it is what somebody else has found, as the words behind it say: "…, the safety board finds". */
const isSettledBehind = ({ of: { own, other, otherSentence }, hedge, bare }: Bared): boolean => {
  const { strength } = languageOf(other.document.language);
  const rest = textAt(other, { from: bare.to, to: otherSentence.to });
  const comma = rest.indexOf(',');
  if (comma < 0 || !strength.firmCue.test(rest.slice(comma)) || strength.notYet.test(rest.slice(comma))) return false;
  const names = own.annotations.attributions
    .filter(a => a.source.length > 0 && isHeld(a, hedge))
    .map(a => nameOf(own, a));
  return !words(other.document.text, [{ from: bare.to + comma, to: otherSentence.to }]).some(w =>
    names.includes(w.norm),
  );
};

const isHearsay = (account: Account, hedge: Span): boolean =>
  languageOf(account.document.language).strength.hearsay.test(textAt(account, hedge));

/** Whether hearsay ("reportedly", "is said to") has got a name, whether or not that was read as an attribution: "According to". */
const isGivenName = ({ of: { own, other, otherSentence }, hedge }: Bared): boolean => {
  const isNobodys =
    isHearsay(own, hedge) ||
    attributionsAt(own, hedge).some(a => a.sourceType === 'agentless' && a.cue.some(part => meets(part, hedge)));
  return isNobodys && languageOf(other.document.language).deeds.toldOf.test(textAt(other, otherSentence));
};

/** Whether the one whose thought the hedge tells is named in the other account, or says it more firmly there: a claim made stronger. */
const isThinkersThere = ({ of: { own, other, otherSentence }, hedge, bare }: Bared): boolean => {
  const thinks = own.annotations.attributions.filter(a => a.source.length > 0 && a.cue.some(c => meets(c, hedge)));
  const [first] = thinks;
  if (first !== undefined && hedge.kind !== 'epistemic' && isNamed(other, otherSentence, nameOf(own, first)))
    return true;
  const there = attributionsAt(other, otherSentence).filter(a => isHeld(a, bare));
  return thinks.some(soft => there.some(firm => isFirmerCue(own, soft, other, firm)));
};

/** Attributions that hold it in the other account; what both tell as somebody's word is no source of it: "The mayor promised". */
const holdersThere = ({ of, bare }: Bared): Attribution[] => {
  const { document, annotations } = of.other;
  const { functionWords } = languageOf(document.language).reuse;
  const all = words(document.text, [of.otherSentence]);
  const isTold = ({ cue }: Attribution): boolean =>
    cue.length > 0 && cue.every(part => all.some(w => meets(w, part) && !functionWords.has(w.norm) && isShared(of, w)));
  return annotations.attributions.filter(a => isHeld(a, bare) && !isTold(a));
};

const isDoubtful = (account: Account, { polarity, certainty, stance, cue }: Attribution): boolean => {
  const { softCue } = languageOf(account.document.language).strength;
  const isOpen = certainty === 'probable' || certainty === 'possible' || stance === 'distancing';
  return polarity !== 'asserts' || isOpen || cue.some(part => softCue.test(textAt(account, part)));
};

/** Whether what an attribution holds is told on the way in it: "said that they met in Ansel, which sold the quay". */
const onTheWay = ({ document }: Account, { content }: Attribution, { from }: Span): boolean => {
  const part = content.find(one => one.from <= from && from < one.to);
  if (part === undefined) return false;
  const before = document.text.slice(part.from, from);
  const comma = before.lastIndexOf(',');
  return comma >= 0 && languageOf(document.language).strength.aside.test(before.slice(comma + 1));
};

/** Whether whoever says it in the other account is the one whose doubt the hedge tells. */
const isDoubter = ({ of: { own, words: all }, hedge }: Bared, source: readonly Span[]): boolean => {
  const { functionWords } = languageOf(own.document.language).reuse;
  return all.some(
    ({ here, there }) =>
      there !== null &&
      here.to <= hedge.from &&
      !functionWords.has(here.norm) &&
      source.some(part => holds(part, there)),
  );
};

/** Whether somebody holds it in the other account who doubts it, or who says what the first account has from nobody. */
const isSomebodys = (it: Bared): boolean => {
  const { of, hedge, bare } = it;
  const holding = holdersThere(it);
  if (holding.some(a => isDoubtful(of.other, a))) return true;
  // "reportedly" may have given way to the one who reports
  const saying = holding.filter(a => !onTheWay(of.other, a, bare));
  if (saying.length === 0) return false;
  // "are checking whether" has become what somebody tells of it
  if (languageOf(of.own.document.language).strength.looksInto.test(textAt(of.own, hedge))) return true;
  // "engineers could not rule out" has become "engineers said"
  if (saying.every(({ source }) => source.length > 0 && isDoubter(it, source))) return false;
  const isAnybodysHere = of.own.annotations.attributions.some(a => a.source.length > 0 && isHeld(a, hedge));
  return isHearsay(of.own, hedge) || !isAnybodysHere;
};

/** Whether the other account leaves it open too: by a hedge, a question, a doubt of the one who says it, or by saying whose word or finding it is. */
export const isStillOpen = (it: Bared): boolean =>
  [
    isHedged,
    isDenied,
    isLeftOpen,
    isAsked,
    isDoubted,
    isDoubtedNext,
    isToCome,
    isSettledBehind,
    isGivenName,
    isThinkersThere,
    isSomebodys,
  ].some(isSo => isSo(it));
