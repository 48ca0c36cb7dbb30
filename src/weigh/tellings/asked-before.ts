import type { Question } from '../../model/index.js';
import type { Weighed } from '../ask.js';

/** Whether a question asks what others ask already: two of its answers stand in one of them. */
export const isAsked = ({ question: { answers } }: Weighed, others: readonly Question[]): boolean =>
  others.some(
    o =>
      answers.filter(a => o.answers.some(b => a.document === b.document && a.from < b.to && b.from < a.to)).length > 1,
  );
