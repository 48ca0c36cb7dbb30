import { languageOf } from '../../languages/index.js';
import { type Account, type Span, within } from '../../model/index.js';
import { type Item, itemsAt } from './items.js';
import { exactly } from './told.js';

/** The parts with which a sentence opens: a list, or one number alone; null where it opens with none. */
const partsOf = (account: Account, sentence: Span): readonly Item[] | null => {
  const { text } = account.document;
  const [first, second] = within(account.annotations.quantities, sentence);
  if (first === undefined || text.slice(sentence.from, first.from).trim() !== '') return null;
  const value = exactly(first);
  if (second !== undefined) return itemsAt(account, first.from, sentence.to);
  if (value === null) return null;
  const { from, to, unit, status } = first;
  return [{ from, to, value, unit, status, words: text.slice(to, sentence.to) }];
};

/**
 * The parts that the next sentence goes on with, where a list told only of those who came out of it alive and that sentence tells of the dead: "Of the 90
 * aboard, 40 swam ashore and 29 were picked up. Twenty-two were killed by the blast and four drowned." Nobody is in both. None where it does not.
 */
export const deadBehind = (account: Account, items: readonly Item[], next: Span | undefined): readonly Item[] => {
  const { breakdowns } = languageOf(account.document.language);
  if (next === undefined || !items.every(({ words }) => breakdowns.cameOut.test(words))) return [];
  if (breakdowns.cameLater.test(account.document.text.slice(next.from, next.to))) return [];
  const parts = partsOf(account, next) ?? [];
  const areDead = parts.every(
    ({ words }, i) => breakdowns.didNotComeOut.test(words) || (i > 0 && breakdowns.likewise.test(words)),
  );
  return areDead ? parts : [];
};
