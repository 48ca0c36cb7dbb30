import { askedWords } from '../languages/values.js';
import { differing, reasons, sidesOf, whoSays } from './differences.js';
import type { Rule } from './rule.js';

/** Accounts put the event in different states. */
export const conflictingClaim: Rule = {
  id: 'conflicting-claim',
  find: of =>
    differing(of, 'conflicting', 'place:').map(({ difference, question }) => ({
      level: 'question',
      message: `${askedWords(question)} The accounts differ: ${whoSays(of, difference)}.`,
      sides: sidesOf(difference),
      because: [...reasons(of, difference), 'the places are in different states'],
      otherReadings: [
        'the event began in one place and ended in the other',
        'the accounts are of two events',
        'the border is disputed, and each account draws it as its source does',
      ],
    })),
};
