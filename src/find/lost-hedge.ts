import { languageOf } from '../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  cover,
  type Hedge,
  holds,
  indexAt,
  meets,
  type Place,
  type Span,
  type Token,
  within,
} from '../model/index.js';
import { list } from '../text/list.js';
import { type Word, words, words as wordsOf } from '../text/words.js';
import { called, type Case, type Draft, type Rule } from './rule.js';
import { type Counterpart, counterparts } from './strength/counterparts.js';
import { isFirmerCue } from './strength/cues.js';
import { grouped } from './strength/grouped.js';
import { ladder } from './strength/ladder.js';
import { byOrder } from './strength/order.js';
import { isNamed, isNegated, isSure, lastWord } from './strength/shared-claim.js';
import { attributionsAt, clauseOf, hedgesAt } from './strength/strength.js';
import { takenBack } from './strength/lost-words.js';
import { unconfirmedDrafts } from './strength/unconfirmed.js';

/** Letters of a word of matter: shorter ones are mostly grammar. */
const MATTER = 4;

const KINDS: ReadonlySet<Hedge['kind']> = new Set(['epistemic', 'doxastic']);

/** What a hedge of one account takes back, and the same words in another account that takes nothing back. */
export interface Lost {
  readonly hedge: Hedge;
  readonly of: Counterpart;
  /** The hedge with the words that it is about. */
  readonly hedged: Span;
  readonly bare: Span;
}

const isHeld = ({ content }: Attribution, span: Span): boolean => content.some(part => meets(part, span));

/** Whether what an attribution holds is told on the way in it: "said that they met in Ansel, which sold the quay". */
const onTheWay = ({ document }: Account, { content }: Attribution, { from }: Span): boolean => {
  const part = content.find(one => one.from <= from && from < one.to);
  if (part === undefined) return false;
  const before = document.text.slice(part.from, from);
  const comma = before.lastIndexOf(',');
  return comma >= 0 && languageOf(document.language).strength.aside.test(before.slice(comma + 1));
};

/** The last word of the name or noun of the one who thinks or says it. */
const nameOf = ({ document }: Account, { source, speaker }: Attribution): string => {
  const { from, to } = cover(source);
  return lastWord(speaker ?? document.text.slice(from, to));
};

/** "Allegedly" is a word of investigation; "whether" and "under review", of that kind too, are no claims. */
const isHearsay = ({ document }: Account, { from, to }: Span): boolean =>
  languageOf(document.language).strength.hearsay.test(document.text.slice(from, to));

/** Whether what others say takes something back: "reportedly", "is said to". */
const isHearsayOf = (account: Account, span: Span): boolean =>
  isHearsay(account, span) ||
  attributionsAt(account, span).some(a => a.sourceType === 'agentless' && a.cue.some(part => meets(part, span)));

const GROUP = new Set(['AUX', 'VERB', 'ADV', 'PART']);

/** Whether an auxiliary is of the group of a verb: only such words stand from the one to the other. */
const isInGroupOf = (tokens: readonly Token[], auxiliary: Span, verb: Span): boolean =>
  auxiliary.from <= verb.from &&
  within(tokens, { from: auxiliary.from, to: verb.to }).every(({ pos }) => GROUP.has(pos));

/** Whether the other account takes the words back too, by a hedge, a question, a doubt of the one who says it, or by saying whose word it is. */
const takesBack = (
  { own, other, sentence: sentenceHere, otherSentence, words }: Counterpart,
  hedge: Hedge,
  bare: Span,
  verb: Span,
): boolean => {
  const { attributions, tokens } = other.annotations;
  const { text, language } = other.document;
  const clause = clauseOf(text, otherSentence, bare);
  const isShared = (span: Span): boolean => words.some(w => w.there !== null && meets(w.there, span));
  // A hedge of another clause that both have is about something else.
  if (hedgesAt(other, otherSentence).some(h => meets(h, clause) || !isShared(h))) return true;
  const { occasions } = languageOf(language);
  const isToCome = ({ pos, lemma }: Token): boolean => pos === 'AUX' && occasions.auxiliariesToCome.has(lemma);
  // a clause beside it that both have, "so that nobody would hear it", says nothing of when the rest is
  if (isNegated(other, clause) && !isNegated(own, clauseOf(own.document.text, sentenceHere, hedge))) return true;
  if (within(tokens, clause).some(t => isToCome(t) && (!isShared(t) || isInGroupOf(tokens, t, verb)))) return true;
  const sentence = text.slice(otherSentence.from, otherSentence.to);
  const { strength } = languageOf(language);
  if (sentence.includes('?') || strength.saidBehind.test(sentence)) return true;
  const leaves = [...sentence.matchAll(strength.leavesIt)].map(({ index }) => otherSentence.from + index);
  if (leaves.some(at => !isShared({ from: at, to: at + 1 }))) return true;
  // "the suspicion is that …": a doubt that is a noun, of which no hedge was made
  const ahead = text.slice(otherSentence.from, verb.from);
  if (strength.notExcluded.test(ahead)) return true;
  const isDoubted = (told: string): boolean => {
    const at = otherSentence.from + (strength.doubtNoun.exec(told)?.index ?? Number.NaN);
    return !Number.isNaN(at) && !isShared({ from: at, to: at + 1 });
  };
  if (isDoubted(ahead) || isDoubted(text.slice(otherSentence.from, bare.to))) return true;
  if (sentence.search(strength.doubtOpens) >= 0 || isSettledBehind(own, hedge, other, otherSentence, bare)) return true;
  if (isDoubtedNext(own, hedge, other, otherSentence)) return true;
  const toCome = strength.toCome.exec(text.slice(clause.from, clause.to));
  // "due to lower levels" in both
  if (toCome !== null && !isShared({ from: clause.from + toCome.index, to: clause.from + toCome.index + 1 }))
    return true;
  // "According to": hearsay has got a name, whether or not it was read as an attribution.
  if (isHearsayOf(own, hedge) && languageOf(language).deeds.toldOf.test(sentence)) return true;
  const believer =
    hedge.kind === 'epistemic'
      ? undefined
      : own.annotations.attributions.find(a => a.source.length > 0 && a.cue.some(c => meets(c, hedge)));
  if (believer !== undefined && isNamed(other, otherSentence, nameOf(own, believer))) return true;
  // "suspects" has become "is certain", of one source: a claim made stronger
  const thinks = own.annotations.attributions.filter(a => a.source.length > 0 && a.cue.some(c => meets(c, hedge)));
  const there = attributionsAt(other, otherSentence).filter(a => isHeld(a, bare));
  if (thinks.some(soft => there.some(firm => isFirmerCue(own, soft, other, firm)))) return true;
  // "The mayor promised": what both tell as somebody's word is no source of it.
  const all = wordsOf(text, [otherSentence]);
  const { functionWords } = languageOf(language).reuse;
  const isSharedMatter = (word: Word): boolean => !functionWords.has(word.norm) && isShared(word);
  const isTold = ({ cue }: Attribution): boolean =>
    cue.length > 0 && cue.every(part => all.filter(w => meets(w, part)).some(isSharedMatter));
  const holding = attributions.filter(a => isHeld(a, bare) && !isTold(a));
  if (
    holding.some(
      a =>
        a.polarity !== 'asserts' ||
        a.certainty === 'probable' ||
        a.certainty === 'possible' ||
        a.stance === 'distancing' ||
        a.cue.some(({ from, to }) => strength.softCue.test(text.slice(from, to))),
    )
  )
    return true;
  // "reportedly" may have given way to the one who reports
  const saying = holding.filter(a => !onTheWay(other, a, bare));
  if (saying.length === 0) return false;
  // "are checking whether" has become what somebody tells of it
  if (strength.looksInto.test(own.document.text.slice(hedge.from, hedge.to))) return true;
  // "engineers could not rule out" has become "engineers said"
  if (saying.every(({ source }) => source.length > 0 && isDoubter({ own, words }, hedge, source))) return false;
  const { hearsay } = languageOf(language).strength;
  return (
    hearsay.test(own.document.text.slice(hedge.from, hedge.to)) ||
    !own.annotations.attributions.some(a => a.source.length > 0 && isHeld(a, hedge))
  );
};

/** Whether what is told is what somebody else has found, as the words behind it say: "…, the safety board finds". */
const isSettledBehind = (own: Account, hedge: Hedge, other: Account, sentence: Span, bare: Span): boolean => {
  const { text, language } = other.document;
  const { strength } = languageOf(language);
  const rest = text.slice(bare.to, sentence.to);
  const comma = rest.indexOf(',');
  if (comma < 0 || !strength.firmCue.test(rest.slice(comma)) || strength.notYet.test(rest.slice(comma))) return false;
  const names = own.annotations.attributions
    .filter(a => a.source.length > 0 && isHeld(a, hedge))
    .map(a => nameOf(own, a));
  return !wordsOf(text, [{ from: bare.to + comma, to: sentence.to }]).some(w => names.includes(w.norm));
};

/** Whether the sentence behind another in its paragraph takes it back, by a word of the hedge or as a whole: "That is one theory." */
const isDoubtedNext = (own: Account, hedge: Hedge, { document, annotations }: Account, sentence: Span): boolean => {
  const { sentences } = annotations;
  const next = sentences[indexAt(sentences, sentence.to)];
  const block = around(document.blocks, { from: sentence.from, to: sentence.from + 1 });
  if (next === undefined || block === undefined || next.from >= block.to) return false;
  const text = document.text.slice(next.from, next.to);
  if (languageOf(document.language).strength.doubtNext.test(text)) return true;
  const there = new Set(words(document.text, [next]).map(w => w.norm));
  return words(own.document.text, [hedge]).some(w => there.has(w.norm) && w.norm.length >= LONG_HEDGE);
};

/** Letters of a hedge that says enough by itself to be about the sentence before: "preliminary", not "might". */
const LONG_HEDGE = 6;

/** Whether whoever says it in the other account is the one whose doubt a hedge tells. */
const isDoubter = (
  { own, words }: Pick<Counterpart, 'own' | 'words'>,
  hedge: Hedge,
  source: readonly Span[],
): boolean => {
  const { functionWords } = languageOf(own.document.language).reuse;
  const who = words.filter(
    ({ here, there }) => there !== null && here.to <= hedge.from && source.some(part => holds(part, there)),
  );
  return who.some(({ here }) => !functionWords.has(here.norm));
};

const isQuoted = ({ annotations }: Account, span: Span): boolean =>
  annotations.quotations.some(q => q.use === 'speech' && holds(q, span));

const spanOf = (words: readonly (Word | null)[]): Span | null => {
  const known = words.filter(w => w !== null);
  return known.length === 0 ? null : cover(known);
};

/** "I think": a speaker's way of speaking, which accounts cut. */
const isOnesOwn = ({ own }: Counterpart, { from }: Hedge): boolean => {
  const before = own.annotations.tokens[indexAt(own.annotations.tokens, from) - 1];
  return (
    before !== undefined &&
    languageOf(own.document.language).strength.firstPerson.test(own.document.text.slice(before.from, before.to))
  );
};

/** How much of a document may say of which stage it is: "Preliminary report". */
const OPENING = 300;

/** The stages that a document's opening names. */
const stagesOf = ({ document: { text, language } }: Account): Set<string> => {
  const { stages } = languageOf(language).occasions;
  return new Set(
    words(text, [{ from: 0, to: Math.min(OPENING, text.length) }]).flatMap(w => (stages.has(w.norm) ? [w.norm] : [])),
  );
};

/** Whether the other document is a later stage of the same work, which may know for certain what the first held likely: a final report. */
const isLaterStage = ({ own, other }: Counterpart): boolean => {
  const [before, after] = [own.document.published, other.document.published];
  if (before === null || after === null || before >= after) return false;
  const [early, late] = [stagesOf(own), stagesOf(other)];
  return early.size > 0 && late.size > 0 && [...early].every(stage => !late.has(stage));
};

/** Whether a word of the hedge stands in the other sentence, in whatever place; a short one may be another word there. */
const standsThere = ({ own, other, otherSentence }: Counterpart, hedge: Hedge): boolean => {
  const there = new Set(words(other.document.text, [otherSentence]).map(w => w.norm));
  const { functionWords } = languageOf(own.document.language).reuse;
  return words(own.document.text, [hedge]).some(
    w => there.has(w.norm) && w.norm.length >= MATTER && !functionWords.has(w.norm),
  );
};

/** Whether a word of the hedge that is no grammar stands in the other sentence in its place; "is" of "is presumed" says nothing. */
const isKept = ({ own, words: all }: Counterpart, hedge: Hedge): boolean => {
  const { functionWords } = languageOf(own.document.language).reuse;
  const inHedge = all.filter(({ here }) => meets(here, hedge));
  const isGrammar = ({ here }: Counterpart['words'][number]): boolean => functionWords.has(here.norm);
  const counting = inHedge.every(isGrammar) ? inHedge : inHedge.filter(one => !isGrammar(one));
  return counting.some(({ there }) => there !== null);
};

/** Words that leave the whole clause behind them open and are no hedges: "there are signs that". */
const openingsIn = ({ own, sentence }: Counterpart): Hedge[] => {
  const { doubtOpens } = languageOf(own.document.language).strength;
  const text = own.document.text.slice(sentence.from, sentence.to);
  return [...text.matchAll(doubtOpens)].map(
    ({ index, 0: found }): Hedge => ({
      from: sentence.from + index,
      to: sentence.from + index + found.trimEnd().length,
      kind: 'epistemic',
    }),
  );
};

/** Adjectives before a noun that leave it open, and were read as no hedges. */
const openAdjectives = ({ own: { document, annotations }, sentence }: Counterpart): Hedge[] => {
  const { hedges, strength } = languageOf(document.language);
  const isOpen = (word: string): boolean =>
    strength.openNoun.test(word) && (hedges.hedgeStrength.has(word.toLowerCase()) || strength.hearsay.test(word));
  return within(annotations.tokens, sentence)
    .filter(({ from, to, pos }) => pos === 'ADJ' && isOpen(document.text.slice(from, to)))
    .filter(one => !annotations.hedges.some(h => meets(h, one)))
    .map(({ from, to }): Hedge => ({ from, to, kind: 'epistemic' }));
};

/** What takes something back in a sentence: hedges, and what is said or rumoured by nobody ("is said to have"). */
const reservationsIn = (of: Counterpart): Hedge[] => {
  const openings = openingsIn(of);
  const hedges = of.own.annotations.hedges.filter(
    h => meets(h, of.sentence) && (KINDS.has(h.kind) || isHearsay(of.own, h)) && !openings.some(one => meets(h, one)),
  );
  const agentless = attributionsAt(of.own, of.sentence)
    .filter(a => a.sourceType === 'agentless' && a.style !== 'direct' && a.polarity === 'asserts' && isSure(of.own, a))
    .flatMap(({ cue }) => cue)
    .filter(part => holds(of.sentence, part) && ![...of.own.annotations.hedges, ...openings].some(h => meets(h, part)))
    .map((part): Hedge => ({ ...part, kind: 'epistemic' }));
  return [...hedges, ...agentless, ...openings, ...openAdjectives(of)];
};

const lostIn = (of: Counterpart): Lost[] =>
  (isLaterStage(of) ? [] : reservationsIn(of)).flatMap((hedge): Lost[] => {
    if (isKept(of, hedge) || standsThere(of, hedge)) return [];
    if (isOnesOwn(of, hedge)) return [];
    const claim = takenBack(of, hedge);
    if (claim === null) return [];
    const { same, there: verb } = claim;
    const bare = spanOf(same.map(({ there }) => there));
    if (bare === null || takesBack(of, hedge, bare, verb)) return [];
    // two quotations of one statement are the matter of the rules on quotations
    if (isQuoted(of.own, hedge) && isQuoted(of.other, verb)) return [];
    return [{ hedge, of, hedged: cover([hedge, ...same.map(({ here }) => here)]), bare }];
  });

/** Words before a hedge that are shown with it. */
const BEFORE = 10;

/** How far before the words a cue stands that gives them to somebody, in code units. */
const NEAR = 60;

/** The words with what of their clause stands in both before the hedge, and with the cue of the one who says so. */
const shownOf = ({ of: { other, otherSentence, words }, hedge, bare }: Lost): Span => {
  const before = words.filter(({ here }) => here.to <= hedge.from).slice(-BEFORE);
  const clause = clauseOf(other.document.text, otherSentence, bare);
  const same = before.flatMap(({ there }) =>
    there !== null && holds(clause, there) && there.to <= bare.from ? [there] : [],
  );
  const whole = cover([...same, bare]);
  const cues = other.annotations.attributions
    .filter(a => a.cue.length > 0 && isHeld(a, bare))
    .map(a => cover(a.cue))
    .filter(cue => cue.to <= whole.from && cue.from >= otherSentence.from && whole.from - cue.to <= NEAR);
  return cover([whole, ...cues]);
};

/** Accounts that tell it without the hedge, shown of one finding. */
const SHOWN = 6;

/** Accounts that tell it with the hedge, shown of one finding. */
const SHOWN_SOFT = 3;

const draftOf = (of: Case, all: readonly [Lost, ...Lost[]]): Draft => {
  const [{ hedge, of: first, hedged }] = all;
  const { text } = first.own.document;
  const bare = [...new Map(all.map(one => [one.of.other.document.id, one])).values()].slice(0, SHOWN);
  const words = text.slice(hedge.from, hedge.to);
  const at = (id: string, { from, to }: Span): Place => ({ document: id, from, to });
  const softly = [...new Map(all.map(one => [one.of.own.document.id, one])).values()].slice(0, SHOWN_SOFT);
  const soft = at(first.own.document.id, hedged);
  const softest = list(softly.map(one => called(of, one.of.own.document.id)));
  const tell = bare.length > 1 ? 'tell' : 'tells';
  return {
    level: 'question',
    message: `${list(bare.map(one => called(of, one.of.other.document.id)))} ${tell} without “${words}” what ${softest} ${softly.length > 1 ? 'tell' : 'tells'} with it, in the same words.`,
    sides: [
      soft,
      ...softly.slice(1).map(one => at(one.of.own.document.id, one.hedged)),
      ...bare.map(one => at(one.of.other.document.id, shownOf(one))),
    ],
    because: [
      `“${words}” is gone, and nothing in the sentence takes its place`,
      ...ladder(of, [
        at(soft.document, { from: hedge.to, to: hedged.to }),
        ...bare.map(one => at(one.of.other.document.id, one.bare)),
      ]),
    ],
    otherReadings: [
      'it was confirmed after the more careful account was written',
      'the account that is surer knows it from somewhere else',
      'the more careful account added the reservation, and the other never had it',
    ],
  };
};

/** Hedges of one account that another lacks, by whether it may have lost them or the first put them in later. */
export const hedgeDrifts = (of: Case): { readonly lost: Lost[]; readonly weakened: Lost[] } =>
  byOrder(of, counterparts(of).flatMap(lostIn), ({ of: { own, other, otherSentence } }) => ({
    soft: own,
    firm: other,
    at: otherSentence.from,
  }));

/** What one account tells with a hedge, another tells in the same words without it. */
export const lostHedge: Rule = {
  id: 'lost-hedge',
  find: of => [
    ...grouped(hedgeDrifts(of).lost, ({ hedge, of: { own, other, otherSentence } }) => [
      `${own.document.id} ${String(hedge.from)}`,
      `${other.document.id} ${String(otherSentence.from)} ${own.document.text.slice(hedge.from, hedge.to).toLowerCase()}`,
    ]).map(all => draftOf(of, all)),
    ...unconfirmedDrafts(of),
  ],
};
