import { askedWords } from '../languages/values.js';
import { copiedDates } from './copied-dates.js';
import { differing, reasons, sidesOf, whoSays } from './differences.js';
import { loneDays } from './lone-day.js';
import type { Draft, Rule } from './rule.js';
import { unseenDates } from './unseen/findings.js';
import { wrongWeekdays } from './wrong-weekday.js';

/** Whether one of some findings shows all places of another, and more. */
const isWithin = ({ sides }: Draft, others: readonly Draft[]): boolean =>
  others.some(o => sides.every(s => o.sides.some(t => t.document === s.document && t.from === s.from)));

/** Accounts put the same happening on days that cannot be the same. */
export const conflictingDate: Rule = {
  id: 'conflicting-date',
  find: of => {
    const lone = loneDays(of);
    return [
      ...[...differing(of, 'conflicting', 'date:'), ...differing(of, 'conflicting', 'clock:')]
        .map(
          ({ difference, question }): Draft => ({
            // whether an occasion or a moment beside the event is one and the same is told by its words alone
            level:
              question.scope === null && question.slot.startsWith('date:') && difference.unsure !== true
                ? ('conflict' as const)
                : ('question' as const),
            message: `${askedWords(question)} The accounts differ: ${whoSays(of, difference)}.`,
            sides: sidesOf(difference),
            because: reasons(of, difference),
            otherReadings: [
              'local time and another time zone fall on different days',
              'one account dates the beginning, another the end or the discovery',
              'the date was counted from a wrong day of publication',
            ],
          }),
        )
        .filter(draft => !isWithin(draft, lone)),
      ...copiedDates(of),
      ...unseenDates(of),
      ...wrongWeekdays(of),
      ...lone,
    ];
  },
};
