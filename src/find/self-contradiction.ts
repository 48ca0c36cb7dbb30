import { askedWords, valueWords } from '../languages/values.js';
import { differing, reasons, sidesOf } from './differences.js';
import { list } from '../text/list.js';
import { called, type Rule } from './rule.js';

/** Kinds of questions to which one account may give two answers that cannot both be, with why they cannot and what may be behind it. */
const kinds = [
  {
    slot: 'place:',
    because: 'the places are in different states',
    otherReading: 'the event began in one place and ended in the other',
  },
  {
    slot: 'date:',
    because: 'the days are different ones',
    otherReading: 'the event lasted, and the two are its beginning and its end',
  },
] as const;

/** One account, or one whom it cites, puts the event in two places, or on two days, that cannot both be. */
export const selfContradiction: Rule = {
  id: 'self-contradiction',
  find: of =>
    kinds.flatMap(({ slot, because, otherReading }) =>
      differing(of, 'inconsistent', slot).map(({ difference, question }) => ({
        level: 'question',
        message: `${askedWords(question)} ${list([...new Set(difference.groups.map(([a]) => called(of, a.document)))])} says both ${list(difference.groups.map(([a]) => `“${valueWords(a.value)}”`))}.`,
        sides: sidesOf(difference),
        because: [...reasons(of, difference), because],
        otherReadings: [
          otherReading,
          'one of the two is told as somebody else sees it, and the account does not say so',
          'one of the two is a slip',
        ],
      })),
    ),
};
