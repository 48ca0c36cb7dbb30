import { askedWords } from '../languages/values.js';
import type { Answer, Difference } from '../model/index.js';
import { agesOfPeople } from './ages-of-people.js';
import { copiedFigures } from './copied-figures.js';
import { differing, reasons, sidesOf, whoSays } from './differences.js';
import type { Draft, Rule } from './rule.js';

/** A range whose end is so many times its beginning is a word such as "dozens". */
const VAGUE = 2.4;

const isVague = ({ value }: Answer): boolean => {
  const [low, high] = Array.isArray(value) ? value : [];
  return low != null && high != null && high >= low * VAGUE;
};

/** Whether two values differ that are more than a word such as "dozens" or "hundreds", which nobody counted. */
const isCounted = ({ groups }: Difference): boolean => groups.filter(group => !group.every(isVague)).length > 1;

/** Two tolls of which one is so many times the other are hardly of one event. */
const HARDLY_ONE = 20;

const isHardlyOne = ({ groups }: Difference): boolean => {
  const values = groups.flatMap(group => group.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])));
  return values.length > 1 && Math.max(...values) >= Math.min(...values) * HARDLY_ONE;
};

/** With more values than this they are rather a count as it ran, some of it without its hour. */
const MOST_VALUES = 3;

/** Whether nothing but a slip or a dispute explains that values differ. */
const isSure = (difference: Difference): boolean =>
  difference.unsure !== true &&
  difference.groups.length <= MOST_VALUES &&
  isCounted(difference) &&
  !isHardlyOne(difference);

/** Accounts count the same people at the same time and arrive at different numbers. */
export const conflictingCount: Rule = {
  id: 'conflicting-count',
  find: of => [
    ...[...differing(of, 'conflicting', 'count:'), ...differing(of, 'conflicting', 'amount:')].map(
      ({ difference, question }): Draft => ({
        level: isSure(difference) ? 'conflict' : 'question',
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
    ...agesOfPeople(of),
  ],
};
