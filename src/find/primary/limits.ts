import { type Account, type Span } from '../../model/index.js';
import { fold } from '../../text/normalise.js';
import { citedWords, type Departure } from './departure.js';
import type { Known } from './document.js';
import { type Index, matterIn } from './matter.js';

// A document that found no conclusive evidence of something is said to have found none.

/** So much of what is said not to be shown stands in what the document says about it. */
const ALIKE = 0.3;

/** Keys of the words of a stretch of text, without those by which the head of the document calls the event. */
const keysIn = (account: Account, span: Span, { headWords }: Known): Set<string> =>
  new Set(
    matterIn(account, span)
      .filter(({ token }) => !headWords.has(fold(account.document.text.slice(token.from, token.to))))
      .map(m => m.key),
  );

interface Lack {
  readonly words: Span;
  readonly sentence: Span;
  readonly keys: ReadonlySet<string>;
}

const lacksIn = (known: Known, index: Index, pattern: RegExp): Lack[] => {
  const { text } = known.account.document;
  return index.sentences.flatMap(({ span }) =>
    [...text.slice(span.from, span.to).matchAll(pattern)].map(match => {
      const words = { from: span.from + match.index, to: span.from + match.index + match[0].length };
      return { words, sentence: span, keys: keysIn(known.account, { from: words.to, to: span.to }, known) };
    }),
  );
};

/** What a document says that it lacks, of some kind: "no conclusive evidence". */
export const limitsIn = (known: Known, index: Index): Lack[] =>
  lacksIn(known, index, known.language.inquiries.limitedLack);

const commonOf = (keys: ReadonlySet<string>, lack: Lack): string[] => [...keys].filter(key => lack.keys.has(key));

/** What an account lets a document find no evidence of, where the document says that it found none of some kind; null where there is none. */
export const limitLost = (account: Account, span: Span, known: Known, index: Index): Departure | null => {
  const { text } = account.document;
  const { plainLack } = known.language.inquiries;
  const match = plainLack.exec(text.slice(span.from, span.to));
  if (match === null) return null;
  const at = { from: span.from + match.index, to: span.from + match.index + match[0].length };
  const keys = keysIn(account, { from: at.to, to: span.to }, known);
  const [best] = limitsIn(known, index)
    .map(lack => ({ lack, common: commonOf(keys, lack).length }))
    .filter(({ common }) => common > 0 && common >= ALIKE * keys.size)
    .sort((a, b) => b.common - a.common);
  if (best === undefined) return null;
  const plain = lacksIn(known, index, new RegExp(plainLack.source, 'giu'));
  if (plain.some(lack => commonOf(keys, lack).length >= best.common)) return null;
  const here = { from: at.from, to: span.to };
  return {
    standing: 'stronger',
    what: 'strength',
    level: 'question',
    here,
    there: best.lack.sentence,
    told: citedWords(text, here),
    instead: citedWords(known.account.document.text, best.lack.words),
  };
};
