import { askedWords } from '../languages/values.js';
import { copiedDates } from './copied-dates.js';
import { differing, reasons, sidesOf, whoSays } from './differences.js';
import { loneDays } from './lone-day.js';
import type { Rule } from './rule.js';
import { unseenDates } from './unseen/findings.js';
import { wrongWeekdays } from './wrong-weekday.js';

/** Accounts put the same happening on days that cannot be the same. */
export const conflictingDate: Rule = {
  id: 'conflicting-date',
  find: of => [
    ...[...differing(of, 'conflicting', 'date:'), ...differing(of, 'conflicting', 'clock:')].map(
      ({ difference, question }) => ({
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
    ),
    ...copiedDates(of),
    ...unseenDates(of),
    ...wrongWeekdays(of),
    ...loneDays(of),
  ],
};
