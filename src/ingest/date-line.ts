import { alternatives } from '../text/alternatives.js';
import { dateLabels } from '../languages/date-labels.js';
import { findDays } from './dates.js';

/** A date line is short. */
const MAX_LINE = 140;
/** Letters that may be left when dates, times and labels are taken out: the name of a zone, the word for o'clock, a weekday. */
const MAX_LEFT = 16;

const TIME = /\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?|\b\d{1,2}\s*[ap]\.?m\b/gi;
const LABELS = new RegExp(
  `(?<!\\p{L})(?:${alternatives([...dateLabels.published, ...dateLabels.modified, ...dateLabels.after])})(?!\\p{L})`,
  'giu',
);

/** Whether a block says when something came out and nothing else, in any language whose months and labels are known. */
export const isDateLine = (block: string): boolean => {
  if (block.length > MAX_LINE) return false;
  const days = findDays(block, 'day-first');
  if (days.length === 0) return false;
  let rest = block;
  for (const { from, to } of [...days].reverse()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  rest = rest.replace(TIME, ' ').replace(LABELS, ' ');
  return (rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= MAX_LEFT;
};
