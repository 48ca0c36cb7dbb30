import type { Account, Span } from '../../model/index.js';
import type { Stance } from './causes.js';
import { citedWords, type Departure } from './departure.js';
import { foldedWords, type Known } from './document.js';

/** The one whom an account lets a document hold liable that says that it is no finding of liability; null where there is none. */
export const liableAnyway = (
  account: Account,
  sentence: Span,
  { account: { document }, language, makers }: Known,
  { noBlame }: Stance,
): Departure | null => {
  const { text } = account.document;
  const { foundLiable } = language.inquiries;
  const match = foundLiable.exec(text.slice(sentence.from, sentence.to));
  if (noBlame === null || match === null || foundLiable.test(document.text)) return null;
  const from = sentence.from + match.index;
  // a court may have found it, as the same sentence goes on to tell
  const before = foldedWords(text.slice(sentence.from, from));
  if (before.some(word => language.verdicts.judging.has(word) && !makers.has(word))) return null;
  const here = { from, to: from + match[0].length };
  return {
    standing: 'absent',
    what: 'blame',
    level: 'question',
    here,
    there: noBlame,
    told: (match[1] ?? '').trim() || citedWords(text, here),
    instead: null,
  };
};
