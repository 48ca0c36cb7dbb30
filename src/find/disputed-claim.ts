import { askedWords } from '../languages/values.js';
import { differing } from './differences.js';
import { heldWords, sidesInTurn } from './held.js';
import type { Rule } from './rule.js';

/** One holder asserts a cause of the event that another denies or rules out, or says who did it, who denies it. */
export const disputedClaim: Rule = {
  id: 'disputed-claim',
  find: of =>
    differing(of, 'disputed', 'cause:').map(({ difference: { groups, because }, question }) => ({
      level: 'question',
      message: `${askedWords(question)} ${groups.map(group => heldWords(of, group, `“${String(group[0].value)}”`)).join('; ')}.`,
      sides: sidesInTurn(groups),
      because: [...(because.length > 0 ? because : ['both are of one cause']), 'different holders answer for them'],
      otherReadings: [
        'the denial came later, when more was known',
        'what is denied is that it was the only cause, or that it is proved',
        'the two mean different things by the same words',
      ],
    })),
};
