import { askedWords } from '../languages/values.js';
import { differing, reasons, sidesOf, whoSays } from './differences.js';
import type { Rule } from './rule.js';
import { unseenConflicts } from './unseen/findings.js';

/** Accounts put the event in different states, or have a document that is not at hand say what it cannot both say. */
export const conflictingClaim: Rule = {
  id: 'conflicting-claim',
  find: of => [
    ...differing(of, 'conflicting', 'place:').map(({ difference, question }) => ({
      level: 'question' as const,
      message: `${askedWords(question)} The accounts differ: ${whoSays(of, difference)}.`,
      sides: sidesOf(difference),
      because: [...reasons(of, difference), 'the places are in different states'],
      otherReadings: [
        'the event began in one place and ended in the other',
        'the accounts are of two events',
        'the border is disputed, and each account draws it as its source does',
      ],
    })),
    ...differing(of, 'conflicting', 'who:').map(({ difference, question }) => ({
      level: 'question' as const,
      message: `${askedWords(question)} The accounts differ: ${whoSays(of, difference)}.`,
      sides: sidesOf(difference),
      because: reasons(of, difference),
      otherReadings: [
        'both took part, and each account names one of them',
        'the accounts tell of two deeds',
        'one names those who did it, the other those who had it done',
      ],
    })),
    ...unseenConflicts(of),
  ],
};
