import { askedWords } from '../languages/values.js';
import { differing, reasons, sidesOf, whoSays } from './differences.js';
import type { Rule } from './rule.js';

/** Figures that differ because one is of an earlier time. */
export const revisedCount: Rule = {
  id: 'revised-count',
  find: of =>
    [...differing(of, 'revised', 'count:'), ...differing(of, 'revised', 'amount:')].map(({ difference, question }) => ({
      level: 'note',
      message: `${askedWords(question)} The figure changed with time: ${whoSays(of, difference)}.`,
      sides: sidesOf(difference),
      because: reasons(of, difference),
      otherReadings: [
        'counts change while people are found, named or treated',
        'the later account may correct an error of the earlier one',
      ],
    })),
};
