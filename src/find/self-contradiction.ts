import { valueWords } from '../languages/values.js';
import { differing, reasons, sidesOf } from './differences.js';
import { called, list, type Rule } from './rule.js';

/** One account, or one whom it cites, puts the event in two places that cannot both be. */
export const selfContradiction: Rule = {
  id: 'self-contradiction',
  find: of =>
    differing(of, 'inconsistent', 'place:').map(({ difference, question }) => ({
      level: 'question',
      message: `${question.question} ${list([...new Set(difference.groups.map(([a]) => called(of, a.document)))])} says both ${list(difference.groups.map(([a]) => `“${valueWords(a.value)}”`))}.`,
      sides: sidesOf(difference),
      because: [...reasons(of, difference), 'the places are in different states'],
      otherReadings: [
        'the event began in one place and ended in the other',
        'one of the two is told as somebody else sees it, and the account does not say so',
        'one of the two is a slip',
      ],
    })),
};
