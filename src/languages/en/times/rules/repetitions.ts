import { months, partsOfDay, repetitions, seasons, weekdays } from '../../times.js';
import { count, duration } from '../count.js';
import { fixed } from '../../../reading.js';
import { type Rule, rule } from './rule.js';
import { ADVERBIAL, MONTH, NUMBER, PART, SEASON, WEEKDAY, any, lengthOf, lower, unitOf } from './words.js';

/** What happens again and again. */
export const repetitionsRules: readonly Rule[] = [
  rule(
    `(?:every|each)\\s(?:(?<n>other|${NUMBER})\\s)?(?<unit>second|minute|hour|day|week|weekend|month|quarter|year|decade|night|morning|evening)s?`,
    ({ n, unit }) => {
      const amount = n === undefined ? 1 : lower(n) === 'other' ? 2 : (count(n) ?? 1);
      const name = lower(unit);
      if (/night|morning|evening/.test(name)) return fixed('SET', `XXXX-XX-XXT${partsOfDay.get(name) ?? ''}`);
      if (name === 'weekend') return fixed('SET', 'XXXX-WXX-WE');
      const step = unitOf(name);
      return fixed('SET', duration(amount * step.factor, step.unit));
    },
    'unit',
  ),
  rule(
    `(?:every|each)\\s(?:(?<day>${WEEKDAY})|(?<month>${MONTH})|(?<season>${SEASON}))(?:\\s(?<part>${PART}))?`,
    ({ day, month, season, part }) => {
      const time = part === undefined ? '' : `T${partsOfDay.get(lower(part)) ?? ''}`;
      if (day !== undefined) return fixed('SET', `XXXX-WXX-${String(weekdays.get(lower(day)))}${time}`);
      if (month !== undefined) return fixed('SET', `XXXX-${String(months.get(lower(month))).padStart(2, '0')}`);
      return fixed('SET', `XXXX-${seasons.get(lower(season)) ?? 'XX'}`);
    },
  ),
  rule(
    `(?<day>${WEEKDAY})s|(?<day2>${WEEKDAY})\\s(?<part>nights|mornings|evenings|afternoons)`,
    ({ day, day2, part }, _, __, words) =>
      /^\p{Lu}/u.test(words)
        ? fixed(
            'SET',
            `XXXX-WXX-${String(weekdays.get(lower(day ?? day2)))}${part === undefined ? '' : `T${partsOfDay.get(lower(part)) ?? ''}`}`,
          )
        : null,
  ),
  rule(any(repetitions.keys()), (_, before, after, words) =>
    (/^\p{Lu}/u.test(words) && before.trim() !== '') ||
    (!ADVERBIAL.test(after) && !(words === 'daily' && /^\s\p{Ll}/u.test(after)))
      ? null
      : fixed('SET', repetitions.get(lower(words)) ?? 'PX'),
  ),
  rule(
    `(?:a|per)\\s(?<unit>day|week|month|year|hour|minute|night)`,
    ({ unit }, before, after, words) => {
      const rate =
        /(?:\b(?:once|twice|times|percent|million|billion|thousand|hundred|hours?|days?)|%|\d|\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)\s(?:\p{L}+\s){0,2}\p{L}+s)\s$/iu.test(
          before,
        );
      if (
        !rate ||
        /^\s(?:ago|later|earlier|after|before|from)\b/iu.test(after) ||
        (/^a\s/.test(words) && /\b(?:for|in|than|after|within)\s$/iu.test(before))
      )
        return null;
      const name = lower(unit);
      return fixed('SET', name === 'night' ? 'P1D' : (lengthOf('1', name) ?? 'PX'));
    },
    'unit',
  ),
];
