import { languageOf } from '../../languages/index.js';
import { citedWords, type Departure } from './departure.js';
import { type Index, matterIn } from './matter.js';
import { mannerOf } from './reserved.js';
import { type Claim, toldIn } from './statements.js';

/** What an account lets a document find that was done on purpose, where the document finds no purpose in it; null where there is none. */
export const purposeAnyway = (claim: Claim, index: Index): Departure | null => {
  const { account, span } = claim;
  const { text, language } = account.document;
  const { onPurpose, noPurpose } = languageOf(language).reservations;
  if (claim.aside || mannerOf(claim) !== 'outright' || !onPurpose.test(text.slice(span.from, span.to))) return null;
  const source = index.account.document.text;
  const keys = new Set(matterIn(account, span).map(m => m.key));
  const speaks = (i: number): boolean => [...(index.sentences[i]?.keys ?? [])].some(key => keys.has(key));
  const isFree = index.sentences.every(({ span: { from, to } }) => {
    const words = source.slice(from, to);
    return !onPurpose.test(words) || noPurpose.test(words);
  });
  // it says so of what the claim tells, or of what its last sentence told
  const at = index.sentences.findIndex(
    ({ span: { from, to } }, i) => noPurpose.test(source.slice(from, to)) && (speaks(i) || speaks(i - 1)),
  );
  const there = index.sentences[at]?.span;
  if (!isFree || there === undefined) return null;
  return {
    ...toldIn(claim),
    standing: 'stronger',
    what: 'strength',
    level: 'question',
    there,
    instead: citedWords(source, there),
  };
};
