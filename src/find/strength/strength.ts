import { languageOf } from '../../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  cover,
  type Hedge,
  holds,
  indexAt,
  meets,
  type Polarity,
  type Rung,
  rungs,
  type Span,
} from '../../model/index.js';
import { type Reading, readingOf } from '../vague/reading.js';

/** How firmly an account tells a claim, and the words that make it so. */
export interface Strength {
  readonly rung: Rung;
  /** Those who answer for it between the narrator and the claim. */
  readonly chain: number;
  /** What the one nearest to the claim does with it. */
  readonly polarity: Polarity;
  /** The attributions that hold it, the outermost first. */
  readonly held: readonly Attribution[];
  /** The words in its clause that take something back. */
  readonly hedges: readonly Hedge[];
}

/** How many attributions back one that holds a place may begin: all are in one paragraph. */
const BACK = 40;

const known = new WeakMap<Account, Reading>();

/** What the rules on strength look at of an account; read once. */
export const readingFor = (account: Account): Reading => {
  const reading = known.get(account) ?? readingOf(account);
  known.set(account, reading);
  return reading;
};

/** The words of an account at a place, as they are written. */
export const textAt = ({ document }: Account, { from, to }: Span): string => document.text.slice(from, to);

/** Attributions of which a word, the cue or the source stands in a stretch of text. */
export const attributionsAt = (account: Account, place: Span): Attribution[] => {
  const { starts } = readingFor(account);
  const end = indexAt(starts, place.to);
  return starts
    .slice(Math.max(0, indexAt(starts, place.from) - BACK), end)
    .map(({ one }) => one)
    .filter(({ source, cue, content }) => [...source, ...cue, ...content].some(part => meets(part, place)));
};

/** Hedges in a stretch of text, conditions aside. */
export const hedgesAt = ({ annotations: { hedges } }: Account, place: Span): Hedge[] =>
  hedges
    .slice(Math.max(0, indexAt(hedges, place.from) - 1), indexAt(hedges, place.to))
    .filter(hedge => hedge.kind !== 'condition' && meets(hedge, place));

/** Marks that bound a clause; a mark inside a number bounds none: "2,000", "2.6". */
export const clauseBreak = /[;:!?—–]|[,.](?!(?<=\p{N}.)\p{N})/u;

/** A break at a place, as `clauseBreak` finds it there. */
const breakHere = new RegExp(clauseBreak.source, 'uy');

const isBreakAt = (text: string, at: number): boolean => {
  breakHere.lastIndex = at;
  return breakHere.test(text);
};

/** The clause of a place in its sentence, as marks of punctuation bound it. */
export const clauseOf = (text: string, sentence: Span, place: Span): Span => {
  let { from, to } = place;
  while (from > sentence.from && !isBreakAt(text, from - 1)) from -= 1;
  while (to < sentence.to && !isBreakAt(text, to)) to += 1;
  return { from, to };
};

/** The clause of a place up to its end. */
const upTo = ({ document, annotations }: Account, place: Span): Span => {
  const sentence = around(annotations.sentences, { from: place.from, to: place.from + 1 }) ?? place;
  return { from: clauseOf(document.text, sentence, place).from, to: place.to };
};

const length = ({ content }: Attribution): number => content.reduce((sum, { from, to }) => sum + to - from, 0);

const rungOf = (account: Account, held: readonly Attribution[], hedges: readonly Hedge[]): Rung => {
  const { hedges: pack, strength } = languageOf(account.document.language);
  if (held.some(a => a.polarity === 'denies')) return 'denied';
  const cues = held.filter(a => a.cue.length > 0).map(a => textAt(account, cover(a.cue)));
  const words = hedges.map(hedge => textAt(account, hedge));
  if ([...words, ...cues].some(w => strength.hearsay.test(w)) || held.some(a => a.stance === 'distancing'))
    return 'alleged';
  const classes = words.map(w => pack.hedgeStrength.get(w.toLowerCase()));
  if (classes.includes('possible') || held.some(a => a.certainty === 'possible' || a.polarity !== 'asserts'))
    return 'possible';
  if (words.length > 0 || held.some(a => a.certainty === 'probable' || a.act === 'thought')) return 'probable';
  return held.some(a => a.source.length > 0) ? 'attributed' : 'stated';
};

/** How firmly an account tells what stands at a place. */
export const strengthOf = (account: Account, place: Span): Strength => {
  const held = attributionsAt(account, place)
    .filter(({ content }) => content.some(part => holds(part, place)))
    .sort((a, b) => length(b) - length(a));
  const hedges = hedgesAt(account, upTo(account, place));
  return {
    rung: rungOf(account, held, hedges),
    chain: held.filter(({ source }) => source.length > 0).length,
    polarity: held.at(-1)?.polarity ?? 'asserts',
    held,
    hedges,
  };
};

/** Whether the first is told more softly than the second. */
export const isSofter = (one: Rung, other: Rung): boolean => rungs.indexOf(one) > rungs.indexOf(other);
