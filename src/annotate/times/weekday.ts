import type { DateReading } from '../../languages/reading.js';
import { type Day, dayOfNumber, numberOfDay, weekdayOf } from '../../text/calendar.js';
import type { Tense } from './context.js';

/** The day of the week, Monday 1 to Sunday 7, that is meant around a day: by "last", "next" or "this", else by the tense. */
export const weekdayNear = (base: Day, weekday: number, side: DateReading['side'], tense: Tense): Day => {
  const number = numberOfDay(base);
  const back = (weekdayOf(base) - weekday + 7) % 7;
  if (side === 'last') return dayOfNumber(number - (back === 0 ? 7 : back));
  if (side === 'next') return dayOfNumber(number + (7 - back));
  if (side === 'this') return dayOfNumber(number - weekdayOf(base) + weekday);
  return dayOfNumber(tense === 'future' && back > 0 ? number + 7 - back : number - back);
};
