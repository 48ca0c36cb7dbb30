import type { Violation } from '../model/index.js';
import { called, type Rule } from './rule.js';

/** What is said of an account, before how. */
const said: Readonly<Record<Violation['kind'], (account: string) => string>> = {
  sum: account => `The figures of ${account} do not add up`,
  share: account => `A share and a count of ${account} do not fit`,
  span: account => `A length of time of ${account} does not fit its ends`,
  list: account => `A count of ${account} does not fit the names behind it`,
};

const readings: Readonly<Record<Violation['kind'], readonly string[]>> = {
  sum: [
    'a slip of the pen or a figure taken from an earlier count',
    'somebody is counted twice, or is in none of the groups',
    'the figures are of different times',
  ],
  share: ['the share is rounded more than its words say', 'share and count are of different wholes or times'],
  span: ['a break within is left out', 'the two times are of different clocks or days'],
  list: ['one name is left out or has two parts', 'a name of several words is read as two'],
};

/** Figures of one account that cannot all be right of the same people at the same time. */
export const partsDoNotAddUp: Rule = {
  id: 'parts-do-not-add-up',
  find: of =>
    of.ledger.violations.map(({ kind, explanation, certain, places, because, constraint }) => ({
      level: certain ? 'conflict' : 'question',
      message: `${said[kind](called(of, places[0].document))}: ${explanation}.`,
      sides: places,
      because: [`checked: ${constraint}`, ...because],
      otherReadings: readings[kind],
    })),
};
