import { namedHours, partsOfDay } from '../../times.js';
import { count } from '../count.js';
import { date } from '../../../reading.js';
import { type Rule, rule } from './rule.js';
import { HALF_OF_DAY, WORD_NUMBER, any, lower } from './words.js';

/** Hours of the clock. */
export const clockRules: readonly Rule[] = [
  rule(
    `(?<h>\\d{1,2})(?:[:.](?<m>[0-5]\\d)(?::(?<s>[0-5]\\d))?)?\\s?${HALF_OF_DAY}|(?<h2>[01]?\\d|2[0-4])[:](?<m2>[0-5]\\d)(?::(?<s2>[0-5]\\d))?(?:\\s?(?:hours|hrs|h))?|(?<o>\\d{1,2}|${WORD_NUMBER})\\so['’]clock`,
    ({ h, m, half, h2, m2, o }, before, after) => {
      const oclock = o === undefined ? null : count(o);
      const hour =
        h === undefined
          ? h2 === undefined
            ? (oclock ?? 99)
            : Number(h2)
          : (Number(h) % 12) + (lower(half) === 'p' ? 12 : 0);
      if (hour > 24 || (h !== undefined && (Number(h) > 12 || Number(h) === 0))) return null;
      if (/[\d:.,$€£-]$/.test(before) || /^(?:[:.]\d|-\d)/.test(after)) return null;
      // "12:04" may be a score or a verse: without am, pm or a word for time it needs a preposition.
      if (
        h === undefined &&
        o === undefined &&
        !/(?:\b(?:at|by|until|till|from|to|since|around|about|before|after|between|and)|[,(–-])\s?$/iu.test(before) &&
        !/^\s?(?:local|on\b|gmt|utc)/iu.test(after)
      )
        return null;
      return date({ clock: `T${String(hour).padStart(2, '0')}:${m ?? m2 ?? '00'}` });
    },
    'clock',
  ),
  rule(
    `(?<h>\\d{1,2}|${WORD_NUMBER})\\s(?:in\\sthe\\s(?<part>morning|afternoon|evening)|at\\s(?<night>night))`,
    ({ h, part, night }, before) => {
      const hour = count(h ?? '');
      if (
        hour === null ||
        hour < 1 ||
        hour > 12 ||
        !Number.isInteger(hour) ||
        !/\b(?:at|by|until|till|from|since|around|about|before|after)\s$/iu.test(before)
      )
        return null;
      return date({
        clock: `T${String(hour).padStart(2, '0')}:00`,
        part: partsOfDay.get(lower(part ?? night)) ?? null,
      });
    },
    'part',
  ),
  // As agencies write it: "at 0430 GMT". In brackets it repeats a time that is told in another zone.
  rule(
    '(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)(?=\\s(?:GMT|UTC|hours)\\b)',
    ({ h = '', m = '' }, before) => (before.endsWith('(') ? null : date({ clock: `T${h}:${m}` })),
    'clock',
  ),
  rule(any(namedHours.keys()), (_, __, after, words) =>
    after.startsWith('-') ? null : date({ clock: namedHours.get(lower(words)) ?? null }),
  ),
];
