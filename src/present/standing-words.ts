import type { Standing } from '../model/index.js';

/** How what an account says of a document stands to the document, in words that are used alike everywhere. */
export const standingWords: Readonly<Record<Standing, string>> = {
  'same-words': 'in the same words',
  'other-words': 'in other words',
  weaker: 'less firmly',
  stronger: 'more firmly',
  different: 'otherwise',
  absent: 'not found there',
  'not-comparable': 'cannot be told',
};
