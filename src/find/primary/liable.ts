import type { Account, Span } from '../../model/index.js';
import type { Stance } from './causes.js';
import { citedWords, type Departure } from './departure.js';
import type { Known } from './document.js';

/** The one whom an account lets a document hold liable that says that it is no finding of liability; null where there is none. */
export const liableAnyway = (
  account: Account,
  sentence: Span,
  { account: { document }, language }: Known,
  { noBlame }: Stance,
): Departure | null => {
  const { text } = account.document;
  const { foundLiable } = language.inquiries;
  const match = foundLiable.exec(text.slice(sentence.from, sentence.to));
  if (noBlame === null || match === null || foundLiable.test(document.text)) return null;
  const from = sentence.from + match.index;
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
