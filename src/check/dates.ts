import { unsupportedDate } from '../find/unsupported-date.js';
import { type Checker, remarkOf } from './checker.js';
import { supportOf } from './support.js';

/** Dates of the event and of what is dated beside it that no account supports, or one origin alone, and years put into somebody's words. */
export const dates: Checker = of => [
  ...supportOf(of, 'dates', 'conflicting-date', slot => slot.startsWith('date:')),
  ...unsupportedDate.find(of.beside).flatMap(said => remarkOf(of, 'dates', unsupportedDate.id, said) ?? []),
];
