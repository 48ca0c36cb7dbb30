import { languageOf } from '../../languages/index.js';
import { type Account, holds, meets, type Quotation, type Span, type Standing } from '../../model/index.js';
import { alignWords } from '../../text/align-words.js';
import { provedAnyway, tracesAnyway } from './beyond-doubt.js';
import { deniedCause, otherBlame, otherCause, type Stance, stanceOf } from './causes.js';
import { citedWords, type Departure } from './departure.js';
import { otherDoer } from './doers.js';
import type { Known } from './document.js';
import { firmer, isWeaker } from './firmness.js';
import { numberAnyway } from './how-many.js';
import { type Beside, besides, figuresIn, type Index, indexOf, matterIn } from './matter.js';
import { turnedInPart, turnedRound } from './negation.js';
import { absentNumber, otherNumber } from './numbers.js';
import { purposeAnyway } from './on-purpose.js';
import { prosecutedAnyway } from './proceedings.js';
import { type Quoted, quotedOf, type Row, rowIn } from './quotes.js';
import { againstReserved, mannerOf } from './reserved.js';
import { type Reserved, reservedIn } from './reservations.js';
import type { Claim } from './statements.js';
import { otherTime } from './times.js';
import { doerAnyway } from './unknown-doer.js';
import {
  chargedAnyway,
  clearedAnyway,
  deniedReason,
  explainedAnyway,
  faultAnyway,
  omittedAnyway,
} from './unfounded.js';
import { inOrderAnyway, rankedAnyway } from './verdicts.js';

/** A claim tells what a sentence tells where so much of it stands there, and so many keys. */
const ALIKE = 0.6;
const COMMON = 2;

/** With so many figures in common less is enough. */
const FIGURES = 2;
const ALIKE_IN_FIGURES = 0.45;

/** With less than this anywhere, and so many words, nothing in the document is like it. */
const NOWHERE = 0.1;
const TELLING = 4;

/** Of what a document is said to conclude so many words are enough. */
const TELLING_AT_LEAST = 3;

/** Of a document that draws no conclusions so much may stand there of what it is said to conclude: names, and what happened. */
const UNCONCLUDED = 0.34;

/** A claim with this share of its words in the sentence, in the same order, is told in the same words. */
const SAME_WORDS = 0.9;

/** A primary document made ready to hold claims against. */
export interface Ready {
  readonly known: Known;
  readonly index: Index;
  readonly stance: Stance;
  readonly row: Row;
  readonly reserved: readonly Reserved[];
}

/** Makes a document ready; linear in its words. */
export const readyOf = (known: Known): Ready => {
  const index = indexOf(known.account, known.sentences);
  return {
    known,
    index,
    stance: stanceOf(known),
    row: rowIn(known.account.document.text),
    reserved: reservedIn(known, index),
  };
};

/** A claim as one document has it. */
export interface Judged {
  readonly standing: Standing;
  readonly beside: Span | null;
  readonly departure: Departure | null;
}

const inSameWords = ({ account, span }: Claim, document: Account, beside: Span): boolean => {
  const { casualties, reuse } = languageOf(account.document.language);
  const own = alignWords(
    { text: account.document.text, spans: [span] },
    { text: document.document.text, spans: [beside] },
    { negations: casualties.negations, numberWords: reuse.numberWords },
  )
    .filter(w => w.a !== null)
    // "that both doors were open"
    .filter(({ a, how }, i) => i > 0 || how === 'matched' || !reuse.functionWords.has(a?.norm ?? ''));
  return own.filter(w => w.how === 'matched').length >= SAME_WORDS * own.length;
};

const departed = (departure: Departure): Judged => ({
  standing: departure.standing,
  beside: departure.there,
  departure,
});

/** What a claim gives between quotation marks; words that somebody else quotes of the document are his. */
const quotationsIn = ({ account, span, passedOn }: Claim): Quotation[] =>
  passedOn
    ? []
    : account.annotations.quotations.filter(q => q.use === 'speech' && q.depth === 0 && meets(q.inner, span));

/** In what a claim departs from the document, the gravest first; null where nothing shows that it does. */
const departureOf = (
  claim: Claim,
  { known, index, stance, reserved }: Ready,
  keys: ReadonlySet<string>,
  found: readonly Beside[],
  quoted: readonly Quoted[],
): Departure | null => {
  const { account, attribution, span } = claim;
  const { causes } = account.annotations;
  const caused =
    claim.aside || attribution.polarity !== 'asserts'
      ? []
      : causes.filter(c => c.stand === 'asserts' && meets(c, span) && attribution.content.some(part => holds(part, c)));
  return (
    caused.map(c => otherCause(account, c, known, index, stance)).find(d => d !== null) ??
    otherBlame(account, attribution, known, index, stance) ??
    deniedCause(account, attribution, known, index, stance) ??
    quoted.flatMap(q => (q !== null && 'departure' in q ? [q.departure] : []))[0] ??
    otherNumber(claim, keys, index, found) ??
    otherTime(claim, index, found) ??
    numberAnyway(claim, index) ??
    againstReserved(claim, index, found, reserved) ??
    doerAnyway(claim, index, reserved) ??
    prosecutedAnyway(claim, known, index) ??
    provedAnyway(claim, known, index, reserved) ??
    deniedReason(claim, index, reserved) ??
    faultAnyway(claim, index, reserved, stance) ??
    otherDoer(claim, index) ??
    turnedRound(claim, index, found) ??
    turnedInPart(claim, index, found) ??
    purposeAnyway(claim, index) ??
    firmer(claim, index, found, reserved) ??
    inOrderAnyway(claim, known, index, stance) ??
    clearedAnyway(claim, known, index, stance) ??
    explainedAnyway(claim, known, index, found, stance) ??
    omittedAnyway(claim, known, index, found, stance, reserved) ??
    chargedAnyway(claim, known) ??
    tracesAnyway(claim, index, reserved) ??
    rankedAnyway(claim, known, index, stance) ??
    absentNumber(claim, index, (of, place) => matterIn(of, place).map(m => m.key))
  );
};

/**
 * What a document that leaves the cause open, or puts blame on nobody, is said to conclude, though nothing in it is like that; null where it is not
 * said to conclude, or where what it is said to have settled may be something else.
 */
const concludedAnyway = (
  claim: Claim,
  { known: { language }, stance: { noCause, noBlame } }: Ready,
): Departure | null => {
  const { account, attribution, span, aside, certain } = claim;
  const { reports } = language;
  const { text } = account.document;
  const by = (pattern: RegExp): boolean => attribution.cue.some(c => pattern.test(text.slice(c.from, c.to)));
  const settles = by(reports.settlingCue) && mannerOf(claim) === 'outright';
  const there = noCause ?? (settles ? noBlame : null);
  const concludes = (certain && by(reports.concludingCue)) || settles;
  const opens = reports.complementizer.exec(text.slice(span.from, span.to))?.[0].length ?? 0;
  if (there === null || aside || attribution.polarity !== 'asserts' || !concludes) return null;
  return {
    standing: 'absent',
    what: 'conclusion',
    level: 'question',
    here: span,
    there,
    told: citedWords(text, { from: span.from + opens, to: span.to }),
    instead: null,
  };
};

/** Holds a claim against a document. */
export const judge = (claim: Claim, ready: Ready): Judged => {
  const { index, row } = ready;
  const { account, span } = claim;
  const matter = matterIn(account, span);
  const keys = new Set(matter.map(m => m.key));
  const found = besides(index, keys);
  const quoted = quotationsIn(claim).map(q => quotedOf(claim, q, index, row));
  const verbatim = quoted.find(q => q !== null && 'at' in q);
  if (verbatim != null && 'at' in verbatim)
    return { standing: verbatim.exact ? 'same-words' : 'other-words', beside: verbatim.at, departure: null };
  const departure = departureOf(claim, ready, keys, found, quoted);
  if (departure !== null) return departed(departure);
  // where nothing departs, numbers are words like others
  const [best] = besides(index, keys, figuresIn(account, span));
  const beside = best === undefined ? null : (index.sentences[best.sentence]?.span ?? null);
  // what it is said not to say, or to rule out, is not there in its words
  const affirmed = /^(?:asserts|demands)$/u.test(claim.attribution.polarity);
  const figures = best?.common.filter(key => !keys.has(key)).length ?? 0;
  const alike = figures >= FIGURES ? ALIKE_IN_FIGURES : ALIKE;
  if (affirmed && best !== undefined && beside !== null && best.share >= alike && best.common.length >= COMMON) {
    if (isWeaker(claim, index, found)) return { standing: 'weaker', beside, departure: null };
    const same = inSameWords(claim, index.account, beside);
    return { standing: same ? 'same-words' : 'other-words', beside, departure: null };
  }
  const telling = affirmed && keys.size >= TELLING;
  const nowhere = telling && (best?.share ?? 0) < NOWHERE;
  const concluded =
    affirmed && keys.size >= TELLING_AT_LEAST && (best?.share ?? 0) < UNCONCLUDED
      ? concludedAnyway(claim, ready)
      : null;
  if (concluded !== null) return departed(concluded);
  return { standing: nowhere ? 'absent' : 'not-comparable', beside: null, departure: null };
};
