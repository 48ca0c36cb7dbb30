import { languageOf } from '../../languages/index.js';
import { cover, holds, meets, type Span } from '../../model/index.js';
import type { Stance } from './causes.js';
import { citedWords, type Departure } from './departure.js';
import type { Known } from './document.js';
import { type Beside, type Index, matterIn } from './matter.js';
import { mannerOf } from './reserved.js';
import type { Reserved } from './reservations.js';
import { type Claim, toldIn } from './statements.js';

// What an account lets a document say though nothing in it is of that sort: a cause where it leaves the cause open, a charge, that somebody is cleared.

/** A sentence that gives a reason, with so much of a claim, may tell it; with so much any sentence that may give one. */
const TOLD = 0.3;
const MAY_BE_TOLD = 0.5;

/** Words of matter in the name of one with whom no fault is found, at most. */
const NAME = 3;

const wordsOf = ({ account, span }: Claim): string => account.document.text.slice(span.from, span.to);

/** A reason that an account gives outright as the document's, which leaves the cause open; null where the document may give it. */
export const explainedAnyway = (
  claim: Claim,
  { account, language }: Known,
  index: Index,
  found: readonly Beside[],
  { noCause }: Stance,
): Departure | null => {
  const { reports } = language;
  if (noCause === null || claim.aside || mannerOf(claim) !== 'outright' || !reports.explaining.test(wordsOf(claim)))
    return null;
  const { text } = account.document;
  const isTold = found.some(({ sentence, share }) => {
    const span = index.sentences[sentence]?.span;
    if (span === undefined || meets(span, noCause)) return false;
    const words = text.slice(span.from, span.to);
    return (
      (share >= TOLD && reports.explaining.test(words)) || (share >= MAY_BE_TOLD && reports.mayExplain.test(words))
    );
  });
  if (isTold) return null;
  return { ...toldIn(claim), standing: 'absent', what: 'cause', level: 'question', there: noCause, instead: null };
};

/** Whether something ends before some words with a mark of punctuation, so that these only look back at it. */
const isApart = (index: Index, about: Span, words: Span): boolean =>
  /[,;.]/u.test(index.account.document.text.slice(about.from, words.from));

/** What an account gives to a document whose own sentence says the contrary. */
const reversed = (claim: Claim, index: Index, here: Span, there: Span): Departure => ({
  here,
  told: citedWords(claim.account.document.text, here),
  standing: 'different',
  what: 'negation',
  level: 'question',
  there,
  instead: citedWords(index.account.document.text, there),
});

/** A reason that an account gives outright as the document's, of which the document says that it was none; null where there is none. */
export const deniedReason = (claim: Claim, index: Index, all: readonly Reserved[]): Departure | null => {
  const { language } = claim.account.document;
  if (claim.aside || mannerOf(claim) !== 'outright' || !languageOf(language).reports.explaining.test(wordsOf(claim)))
    return null;
  const keys = new Set(matterIn(claim.account, claim.span).map(m => m.key));
  for (const { how, about, sentence, words } of all) {
    if (how !== 'no-cause') continue;
    const [subject, ...more] = matterIn(index.account, about).map(m => m.key);
    if (subject === undefined || !keys.has(subject)) continue;
    // "the wind, which did not cause it": what is told of the wind before is not denied
    if (about.to <= words.from && more.some(key => !keys.has(key)) && !isApart(index, about, words)) continue;
    return reversed(claim, index, claim.span, index.sentences[sentence]?.span ?? about);
  }
  return null;
};

/** Fault that an account lets a document find with somebody with whom it says that it finds none, or that blames nobody; null where there is none. */
export const faultAnyway = (
  claim: Claim,
  index: Index,
  all: readonly Reserved[],
  { noBlame }: Stance,
): Departure | null => {
  const { text, language } = claim.account.document;
  const { reports } = languageOf(language);
  const cue = claim.attribution.cue[0];
  const from = cue !== undefined && cue.to <= claim.span.from ? cue.from : claim.span.from;
  const words = text.slice(from, claim.span.to);
  if (claim.aside || claim.attribution.polarity !== 'asserts' || !reports.findingFault.test(words)) return null;
  if (reports.clearing.test(words) || languageOf(language).reservations.alsoDenied.test(words)) return null;
  // one who is named is to blame, by a document that says that it blames nobody
  if (noBlame !== null && mannerOf(claim) === 'outright' && reports.isToBlame.test(wordsOf(claim)))
    return reversed(claim, index, { from, to: claim.span.to }, noBlame);
  const [subject, ...more] = matterIn(claim.account, claim.span).map(m => m.key);
  const keys = new Set([subject, ...more]);
  for (const { how, about, sentence } of all) {
    if (how !== 'no-fault') continue;
    const own = matterIn(index.account, about).map(m => m.key);
    const common = own.filter(key => keys.has(key));
    if (common.length === 0 || common.length < own.slice(0, NAME).length / 2) continue;
    return reversed(claim, index, { from, to: claim.span.to }, index.sentences[sentence]?.span ?? about);
  }
  return null;
};

/** Whom an account lets a document clear that puts blame on nobody, or leaves the cause open; null where somebody comes off well in it. */
export const clearedAnyway = (
  claim: Claim,
  { account, language }: Known,
  index: Index,
  { noBlame, noCause }: Stance,
): Departure | null => {
  const { reports } = language;
  const there = noBlame ?? noCause;
  if (there === null || claim.aside || claim.attribution.polarity !== 'asserts') return null;
  const { text } = claim.account.document;
  const cue = claim.attribution.cue[0];
  const from = cue !== undefined && cue.to <= claim.span.from ? cue.from : claim.span.from;
  if (
    !reports.clearing.test(text.slice(from, claim.span.to)) ||
    languageOf(claim.account.document.language).reservations.alsoReserved.test(wordsOf(claim))
  )
    return null;
  const source = account.document.text;
  const comesOff = index.sentences.some(
    ({ span }) => !holds(span, there) && reports.comesOffWell.test(source.slice(span.from, span.to)),
  );
  if (comesOff) return null;
  const before = claim.attribution.source.filter(span => span.to <= claim.span.from);
  const here = from === claim.span.from ? claim.span : cover([...before, ...claim.attribution.cue, claim.span]);
  return {
    here,
    told: citedWords(text, here),
    standing: 'absent',
    what: 'cleared',
    level: 'question',
    there,
    instead: null,
  };
};

/** What an account lets a document that puts blame on nobody say that somebody failed to do; null where the document tells anything amiss that is like it. */
export const omittedAnyway = (
  claim: Claim,
  { account, language }: Known,
  index: Index,
  found: readonly Beside[],
  { noBlame }: Stance,
  reserved: readonly Reserved[],
): Departure | null => {
  const { reports } = language;
  if (noBlame === null || claim.aside || mannerOf(claim) === 'reserved' || !reports.omitting.test(wordsOf(claim)))
    return null;
  const { text } = account.document;
  const isTold = found.some(({ sentence, share }) => {
    const span = index.sentences[sentence]?.span;
    if (span === undefined || share < TOLD || meets(span, noBlame)) return false;
    return reports.atFault.test(text.slice(span.from, span.to)) && !reserved.some(r => r.sentence === sentence);
  });
  // a report that puts liability on nobody may still find that somebody failed
  const finds = index.sentences.some(
    ({ span }) => !meets(span, noBlame) && reports.findingFault.test(text.slice(span.from, span.to)),
  );
  if (isTold || finds) return null;
  return { ...toldIn(claim), standing: 'absent', what: 'blame', level: 'question', there: noBlame, instead: null };
};

/** A grave charge that an account gives as the document's, of which the document has no word; null where there is none. */
export const chargedAnyway = (claim: Claim, { account, language }: Known): Departure | null => {
  if (claim.aside || mannerOf(claim) !== 'outright') return null;
  const { text } = claim.account.document;
  for (const { told: charge, also } of language.reports.charges) {
    const match = charge.exec(wordsOf(claim));
    if (match === null || also.test(account.document.text)) continue;
    const at: Span = { from: claim.span.from + match.index, to: claim.span.from + match.index + match[0].length };
    return {
      here: claim.span,
      told: citedWords(text, at),
      standing: 'absent',
      what: 'charge',
      level: 'question',
      there: null,
      instead: null,
    };
  }
  return null;
};
