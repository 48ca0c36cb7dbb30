import { type Account, around, holds, type Sentence, type Span } from '../../model/index.js';
import { citedWords, type Departure } from './departure.js';
import type { Known } from './document.js';
import type { Index } from './matter.js';

// A document of which some who made it held otherwise is said to be the work of all.

/** Where a document says that some of those who made it held otherwise; null where it does not, or calls itself the work of all. */
const dissentIn = ({ account, language }: Known, { sentences }: Index): Span | null => {
  const { text } = account.document;
  const { ofOneMind, ofTwoMinds } = language.inquiries;
  const wordsOf = ({ span }: Index['sentences'][number]): string => text.slice(span.from, span.to);
  if (sentences.some(s => ofOneMind.test(wordsOf(s)))) return null;
  return sentences.find(s => ofTwoMinds.test(wordsOf(s)))?.span ?? null;
};

/** Whether a sentence goes on from one on a document, in its paragraph, with all who made it as the subject. */
const goesOn = (
  account: Account,
  sentence: Sentence,
  speaking: readonly Sentence[],
  { inquiries }: Known['language'],
) => {
  const { text, blocks } = account.document;
  const { sentences } = account.annotations;
  const before = sentences[sentences.indexOf(sentence) - 1];
  const block = around(blocks, sentence);
  return (
    before !== undefined &&
    block !== undefined &&
    holds(block, before) &&
    speaking.includes(before) &&
    inquiries.allMembers.test(text.slice(sentence.from, sentence.to))
  );
};

/**
 * The sentences of an account that tell of all who made a document that they were of one mind, where it says that some held otherwise. `own` are
 * those in which the document or its office is the one who tells something.
 */
export const allOfOneMind = (account: Account, own: readonly Sentence[], known: Known, index: Index): Departure[] => {
  const there = dissentIn(known, index);
  if (there === null) return [];
  const { text } = account.document;
  const { inquiries } = known.language;
  const { sentences } = account.annotations;
  return sentences.flatMap((sentence, i): Departure[] => {
    const words = text.slice(sentence.from, sentence.to);
    const next = sentences[i + 1];
    const told = `${words} ${next === undefined ? '' : text.slice(next.from, next.to)}`;
    if (!inquiries.ofOneMind.test(words) || inquiries.notQuite.test(told.replace(inquiries.ofOneMind, ''))) return [];
    if (!own.includes(sentence) && !goesOn(account, sentence, own, known.language)) return [];
    return [
      {
        standing: 'different',
        what: 'one-mind',
        level: 'question',
        here: { from: sentence.from, to: sentence.to },
        there,
        told: citedWords(text, sentence),
        instead: citedWords(known.account.document.text, there),
      },
    ];
  });
};
