import { type Language, languageOf } from '../languages/index.js';
import { type Account, type Document, holds, noAnnotations, type Quotation } from '../model/index.js';
import { quotations } from './quotations.js';
import { sentences } from './sentences.js';
import { tokens } from './tokens.js';

/** So many words, one of them a small one that no title has so, are somebody's words whatever stands around them (see `quotations/use.ts`). */
const PLAIN_WORDS = 5;

/** A word that begins with so many small letters is no particle of a tagger. */
const SMALL = /^\p{Ll}{4}/u;

const LETTER = /\p{L}/u;

/** Whether what a pair of marks is used for can be told without parts of speech: then it is speech. */
const isPlainSpeech = (text: string, { inner }: Quotation, { quotationMarks }: Language): boolean => {
  const words = text
    .slice(inner.from, inner.to)
    .split(/\s+/u)
    .filter(word => LETTER.test(word));
  return (
    words.length >= PLAIN_WORDS && words.some(word => SMALL.test(word) && !quotationMarks.smallInTitles.test(word))
  );
};

/**
 * What shared words are told apart by, and nothing else: sentences and quotations, the same that `annotate` finds, at a fraction of the
 * cost: parts of speech are read only in blocks with a quotation that may be a title, or a word held off. All other lists are empty.
 */
export const outline = (document: Document, language: Language = languageOf(document.language)): Account => {
  const split = { ...noAnnotations, sentences: sentences.annotate(document, noAnnotations, language) };
  const found = quotations.annotate(document, split, language);
  const doubtful = found.filter(quotation => !isPlainSpeech(document.text, quotation, language));
  if (doubtful.length === 0) return { document, annotations: { ...split, quotations: found } };
  const blocks = document.blocks.filter(block => doubtful.some(quotation => holds(block, quotation)));
  const tagged = { ...split, tokens: tokens.annotate({ ...document, blocks }, split, language) };
  return { document, annotations: { ...split, quotations: quotations.annotate(document, tagged, language) } };
};
