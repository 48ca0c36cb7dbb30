import { languageOf } from '../languages/index.js';
import {
  type Account,
  cover,
  type Hedge,
  holds,
  indexAt,
  meets,
  type Place,
  type Span,
  within,
} from '../model/index.js';
import { list } from '../text/list.js';
import { type Word, words } from '../text/words.js';
import { called, type Case, type Draft, type Rule } from './rule.js';
import { type Counterpart, counterparts } from './strength/counterparts.js';
import { grouped } from '../model/disjoint-sets.js';
import { ladder } from './strength/ladder.js';
import { takenBack } from './strength/lost-words.js';
import { leavesOpen } from './strength/open-nouns.js';
import { byOrder, driftOf } from './strength/order.js';
import { isSure } from './strength/shared-claim.js';
import { isStillOpen } from './strength/still-open.js';
import { attributionsAt, clauseOf, textAt } from './strength/strength.js';
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

/** "Allegedly" is a word of investigation; "whether" and "under review", of that kind too, are no claims. */
const isHearsay = (account: Account, hedge: Span): boolean =>
  languageOf(account.document.language).strength.hearsay.test(textAt(account, hedge));

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
const openAdjectives = ({ own, sentence }: Counterpart): Hedge[] =>
  within(own.annotations.tokens, sentence)
    .filter(token => token.pos === 'ADJ' && leavesOpen(own, token))
    .filter(token => !own.annotations.hedges.some(h => meets(h, token)))
    .map(({ from, to }): Hedge => ({ from, to, kind: 'epistemic' }));

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
    if (bare === null || isStillOpen({ of, hedge, bare, verb })) return [];
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
    .filter(a => a.cue.length > 0 && a.content.some(part => meets(part, bare)))
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
  byOrder(of, counterparts(of).flatMap(lostIn), ({ of: pair }) => driftOf(pair));

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
