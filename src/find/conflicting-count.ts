import { askedWords } from '../languages/values.js';
import { copiedFigures } from './copied-figures.js';
import { differing, reasons, sidesOf, whoSays } from './differences.js';
import type { Draft, Rule } from './rule.js';

/** Accounts count the same people at the same time and arrive at different numbers. */
export const conflictingCount: Rule = {
  id: 'conflicting-count',
  find: of => [
    ...[...differing(of, 'conflicting', 'count:'), ...differing(of, 'conflicting', 'amount:')].map(
      ({ difference, question }): Draft => ({
        level: difference.likely === true ? 'question' : 'conflict',
        message: `${askedWords(question)} The accounts differ: ${whoSays(of, difference)}.`,
        sides: sidesOf(difference),
        because: reasons(of, difference),
        otherReadings: [
          'the figures are of different times and the accounts do not say so',
          'the figures count different groups, with or without staff, rescuers or people who died later',
          'one of them is a slip that others may have copied',
        ],
      }),
    ),
    ...copiedFigures(of),
  ],
};
