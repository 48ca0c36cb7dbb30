import { languageOf } from '../languages/index.js';
import type { Account, Answer } from '../model/index.js';
import type { SlotClaim } from './positions.js';

/** Whatever somebody says, as a claim in the slot of statements: two of them are compared by their clauses, not by a topic. `told` where an account tells it as said at first or as said now. */
export const statementClaim = (account: Account, answer: Answer, told: SlotClaim['told'] | null): SlotClaim => ({
  account,
  answer,
  slot: 'statement',
  question: languageOf(account.document.language).shifts.asked,
  topic: '',
  rest: [],
  excludes: () => false,
  ...(told == null ? {} : { told }),
});
