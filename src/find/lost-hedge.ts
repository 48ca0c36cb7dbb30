import { languageOf } from '../languages/index.js';
import {
  type Account,
  type Attribution,
  cover,
  type Hedge,
  holds,
  indexAt,
  meets,
  type Place,
  type Span,
  type Token,
} from '../model/index.js';
import type { Word } from '../text/words.js';
import { called, type Case, type Draft, type Rule } from './rule.js';
import { type Counterpart, counterparts } from './strength/counterparts.js';

/** Words behind a hedge that it is about: as far as this, or to the end of the clause. */
const ABOUT = 10;

/** Of these at least so many, and this share of them, must stand in the other sentence in the same order. */
const LEAST = 4;
const SHARE = 0.6;

/** Letters of a word of matter: shorter ones are mostly grammar. */
const MATTER = 4;

const KINDS: ReadonlySet<Hedge['kind']> = new Set(['epistemic', 'doxastic']);

/** What a hedge of one account takes back, and the same words in another account that takes nothing back. */
interface Lost {
  readonly hedge: Hedge;
  readonly of: Counterpart;
  /** The hedge with the words that it is about. */
  readonly hedged: Span;
  readonly bare: Span;
}

const isHeld = ({ content }: Attribution, span: Span): boolean => content.some(part => meets(part, span));

/** Whether the other account takes the words back too, by a hedge, a question, a doubt of the one who says it, or by saying whose word it is. */
const takesBack = ({ own, other, otherSentence }: Counterpart, hedge: Hedge, bare: Span): boolean => {
  const { hedges, attributions } = other.annotations;
  const { text, language } = other.document;
  if (hedges.some(h => meets(h, otherSentence))) return true;
  const { occasions } = languageOf(language);
  const words = other.annotations.tokens.filter(t => meets(t, otherSentence));
  if (words.some(t => t.pos === 'AUX' && occasions.auxiliariesToCome.has(t.lemma))) return true;
  if (text.slice(otherSentence.from, otherSentence.to).includes('?')) return true;
  const holding = attributions.filter(a => isHeld(a, bare));
  if (
    holding.some(
      a =>
        a.polarity !== 'asserts' ||
        a.certainty === 'probable' ||
        a.certainty === 'possible' ||
        a.stance === 'distancing',
    )
  )
    return true;
  // "reportedly" may have given way to the one who reports
  return holding.length > 0 && !own.annotations.attributions.some(a => isHeld(a, hedge));
};

const isQuoted = ({ annotations }: Account, span: Span): boolean =>
  annotations.quotations.some(q => q.use === 'speech' && holds(q, span));

const spanOf = (words: readonly (Word | null)[]): Span | null => {
  const known = words.filter(w => w !== null);
  return known.length === 0 ? null : cover(known);
};

const TELLING = new Set(['VERB', 'AUX']);
const GRADING = new Set(['ADV', 'ADJ']);
const DOUBTING = new Set(['VERB', 'AUX', 'ADV', 'ADJ', 'PART']);

/** Whether a verb tells something; in "the most photographed woman" it only describes. */
const isTelling = (tokens: readonly Token[], i: number): boolean => {
  if (!TELLING.has(tokens[i]?.pos ?? '')) return false;
  const [before, further] = [tokens[i - 1]?.pos ?? '', tokens[i - 2]?.pos];
  const describes = before === 'DET' || (GRADING.has(before) && further === 'DET');
  return !(describes && (tokens[i + 1]?.pos === 'NOUN' || tokens[i + 1]?.pos === 'ADJ'));
};

/** Whether the hedge is no noun, and the verb that it takes back, the last of its group, stands in the other sentence too. */
const tellsTheSame = ({ own, words }: Counterpart, hedge: Hedge, end: number): boolean => {
  const { tokens } = own.annotations;
  const first = indexAt(tokens, hedge.from);
  if (!DOUBTING.has(tokens[first]?.pos ?? '')) return false;
  let verb = first;
  while (tokens[verb] !== undefined && (tokens[verb]?.from ?? 0) < hedge.to) verb += 1;
  while ((tokens[verb]?.to ?? Number.POSITIVE_INFINITY) <= end && !isTelling(tokens, verb)) verb += 1;
  while (TELLING.has(tokens[verb]?.pos ?? '') && TELLING.has(tokens[verb + 1]?.pos ?? '')) verb += 1;
  const told = tokens[verb];
  return told !== undefined && told.to <= end && words.some(w => w.there !== null && meets(w.here, told));
};

const lostIn = (of: Counterpart): Lost[] =>
  of.own.annotations.hedges
    .filter(h => KINDS.has(h.kind) && meets(h, of.sentence))
    .flatMap((hedge): Lost[] => {
      if (of.words.some(({ here, there }) => there !== null && meets(here, hedge))) return [];
      const text = of.own.document.text;
      const rest = text.slice(hedge.to, of.sentence.to);
      const end = hedge.to + (/[,;:.!?—–]/u.exec(rest)?.index ?? rest.length);
      const about = of.words.filter(({ here }) => here.from >= hedge.to && here.to <= end).slice(0, ABOUT);
      const same = about.filter(({ there }) => there !== null);
      const matter = same.filter(({ here }) => here.norm.length >= MATTER);
      if (same.length < LEAST || matter.length < 2 || same.length < about.length * SHARE) return [];
      if (!tellsTheSame(of, hedge, end)) return [];
      const bare = spanOf(same.map(({ there }) => there));
      if (bare === null || takesBack(of, hedge, bare)) return [];
      // two quotations of one statement are the matter of the rules on quotations
      if (isQuoted(of.own, hedge) && isQuoted(of.other, { from: bare.to - 1, to: bare.to })) return [];
      return [{ hedge, of, hedged: cover([hedge, ...same.map(({ here }) => here)]), bare }];
    });

const draftOf = (of: Case, { hedge, of: { own, other }, hedged, bare }: Lost): Draft => {
  const words = own.document.text.slice(hedge.from, hedge.to);
  const at = (id: string, { from, to }: Span): Place => ({ document: id, from, to });
  return {
    level: 'question',
    message: `${called(of, other.document.id)} tells without “${words}” what ${called(of, own.document.id)} tells with it, in the same words.`,
    sides: [at(own.document.id, hedged), at(other.document.id, bare)],
    because: [`“${words}” is gone, and nothing in the sentence takes its place`, 'the two sentences share their words'],
    otherReadings: [
      'it was confirmed after the more careful account was written',
      'the account that is surer knows it from somewhere else',
      'the more careful account added the reservation, and the other never had it',
    ],
  };
};

/** What one account tells with a hedge, another tells in the same words without it. */
export const lostHedge: Rule = {
  id: 'lost-hedge',
  find: of => {
    const seen = new Set<string>();
    return counterparts(of)
      .flatMap(lostIn)
      .filter(({ hedge, of: { own, other }, bare }) => {
        const key = [own.document.id, hedge.from, other.document.id, bare.from].join(' ');
        return !seen.has(key) && seen.add(key);
      })
      .map(lost => draftOf(of, lost));
  },
};
