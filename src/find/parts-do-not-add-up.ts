import { called, type Rule } from './rule.js';

/** Figures of one account that cannot all be right of the same people at the same time. */
export const partsDoNotAddUp: Rule = {
  id: 'parts-do-not-add-up',
  find: of =>
    of.ledger.violations.map(({ explanation, certain, places, because, constraint }) => ({
      level: certain ? 'conflict' : 'question',
      message: `The figures of ${called(of, places[0].document)} do not add up: ${explanation}.`,
      sides: places,
      because: [`checked: ${constraint}`, ...because],
      otherReadings: [
        'a slip of the pen or a figure taken from an earlier count',
        'somebody is counted twice, or is in none of the groups',
        'the figures are of different times',
      ],
    })),
};
