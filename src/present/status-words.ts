import type { Status } from '../model/index.js';

/** A question's status in words that fit counts, dates and places alike. */
export const statusWords: Readonly<Record<Status, string>> = {
  inconsistent: 'Does not fit with itself',
  contested: 'Contested',
  'single-origin': 'Single origin',
  open: 'Open',
  agreed: 'Agreed',
};
