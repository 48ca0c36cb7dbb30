import { languageOf } from '../../languages/index.js';
import { cover, holds, meets, type Span } from '../../model/index.js';
import { fold } from '../../text/normalise.js';
import { citedWords, type Departure } from './departure.js';
import type { Known } from './document.js';
import { type Index, matterIn } from './matter.js';
import type { Reserved } from './reservations.js';
import { type Claim, withSource } from './statements.js';

// What an account gives as settled for good, and what it lets a document have come upon, though the document does not.

/** Words that name a thing at least, so that one which the document calls otherwise is not taken for none. */
const NAMED_BY = 2;

/** What an account lets a document prove beyond doubt that it leaves open; null where there is none. */
export const provedAnyway = (claim: Claim, known: Known, index: Index, all: readonly Reserved[]): Departure | null => {
  const { account, attribution, span, aside } = claim;
  const { text, language } = account.document;
  const { inquiries, reservations } = languageOf(language);
  if (aside || attribution.polarity !== 'asserts') return null;
  const told = cover([...attribution.cue, span]);
  const match = inquiries.beyondDoubt.exec(text.slice(told.from, told.to));
  if (match === null || reservations.alsoDenied.test(text.slice(told.from, told.to).replace(match[0], ''))) return null;
  const settled: Span = { from: told.from + match.index, to: told.from + match.index + match[0].length };
  const own = matterIn(account, span).filter(
    ({ token }) => !meets(token, settled) && !reservations.lightWords.has(token.lemma),
  );
  if (own.length === 0) return null;
  for (const { how, about, words } of all) {
    if (how !== 'open') continue;
    const there = new Set(matterIn(index.account, about).map(m => m.key));
    const isEvent = ({ token }: { token: Span }): boolean =>
      known.headWords.has(fold(text.slice(token.from, token.to)));
    if (!own.every(m => there.has(m.key)) || own.every(isEvent)) continue;
    return {
      ...withSource(claim),
      standing: 'stronger',
      what: 'strength',
      level: 'question',
      there: cover([words, about]),
      instead: citedWords(index.account.document.text, words),
    };
  }
  return null;
};

/** Where a document denies something of which the account speaks there or in its next sentence: "That is gas" of "no evidence of gas". */
const deniedBeside = ({ account, span }: Claim, index: Index, all: readonly Reserved[]): Span | null => {
  const { sentences } = account.annotations;
  const at = sentences.findIndex(s => holds(s, span));
  const spoken = sentences.slice(Math.max(0, at), at + 2).flatMap(s => matterIn(account, s).map(m => m.key));
  const keys = new Set(spoken);
  const denied = all.find(
    ({ how, about }) => how === 'denied' && matterIn(index.account, about).some(m => keys.has(m.key)),
  );
  return denied === undefined ? null : (index.sentences[denied.sentence]?.span ?? null);
};

/** Traces of something that an account lets a document have found, which the document nowhere names; null where there are none. */
export const tracesAnyway = (claim: Claim, index: Index, all: readonly Reserved[]): Departure | null => {
  const { account, attribution, span, aside, certain } = claim;
  const { text, language } = account.document;
  const { inquiries, reservations } = languageOf(language);
  if (aside || !certain || attribution.polarity !== 'asserts') return null;
  const words = text.slice(span.from, span.to);
  const what = inquiries.tracesFound.exec(words)?.groups?.what;
  if (what === undefined || reservations.alsoDenied.test(words) || reservations.alsoReserved.test(words)) return null;
  const from = span.from + words.indexOf(what);
  const named = matterIn(account, { from, to: from + what.length });
  if (named.length < NAMED_BY || named.some(m => index.byKey.has(m.key))) return null;
  return {
    here: span,
    told: citedWords(text, { from, to: from + what.length }),
    standing: 'absent',
    what: 'charge',
    level: 'question',
    there: deniedBeside(claim, index, all),
    instead: null,
  };
};
