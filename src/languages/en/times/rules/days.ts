import { namedDays, partsOfDay, specialDays, weekdays } from '../../times.js';
import { date } from '../../../reading.js';
import { type Rule, rule } from './rule.js';
import { PART, SHORT_WEEKDAY, WEEKDAY, any, lower, side } from './words.js';

/** Days by name, days counted from today, and the parts of a day. */
export const daysRules: readonly Rule[] = [
  rule(
    `(?:(?<side>last|next|this|this\\scoming|this\\spast|the\\sprevious|the\\sfollowing)\\s)?(?<name>${WEEKDAY}|${SHORT_WEEKDAY})(?:['’]s)?`,
    ({ side: s, name = '' }, before, after) => {
      if (!/^\p{Lu}/u.test(name) || specialDays.test(before)) return null;
      // "The Sunday Herald".
      if (/\bthe\s$/iu.test(before) && /^\s\p{Lu}\p{Ll}/u.test(after)) return null;
      const day = weekdays.get(lower(name)) ?? null;
      const told = /previous|following/i.test(s ?? '');
      return date({ weekday: day, side: side(s), base: told ? 'told' : 'calendar' });
    },
  ),
  rule(any(namedDays.map(([name]) => name)), (_, __, ___, words) => {
    const [, month, day] = namedDays.find(([name]) => name === lower(words)) ?? [];
    return month === undefined || day === undefined || !/^\p{Lu}/u.test(words) ? null : date({ month, day });
  }),
  rule(
    `(?:(?:the\\s)?day\\s(?<far>before|after)\\s)?(?<word>yesterday|today|tomorrow)`,
    ({ far, word = '' }, before, after) => {
      // "Harbour Radio Today", "the youth of today", "today's world".
      if (/^\p{Lu}/u.test(word) && /[\p{L},]\s$/u.test(before)) return null;
      if (lower(word) !== 'yesterday' && /\bof\s$/.test(before)) return null;
      if (/^today/i.test(word) && /^['’]s\s(?:world|youth|society|young|generation)/u.test(after)) return null;
      const by = { yesterday: -1, today: 0, tomorrow: 1 }[lower(word)] ?? 0;
      return date({
        base: 'published',
        unit: 'day',
        by: by + (far === undefined ? 0 : lower(far) === 'before' ? -1 : 1),
      });
    },
  ),
  rule("tonight(?:['’]s)?", () => date({ base: 'published', unit: 'day', by: 0, part: 'NI' })),
  rule("last\\snight(?:['’]s)?", () => date({ base: 'published', unit: 'day', by: -1, part: 'NI' })),
  rule(
    `this\\s(?<part>${PART})`,
    ({ part }) => date({ base: 'published', unit: 'day', by: 0, part: partsOfDay.get(lower(part)) ?? null }),
    'part',
  ),
  rule(
    `(?:the|that)\\s(?:same\\s|previous\\s|following\\s|next\\s)(?<part>${PART})`,
    ({ part }, _, __, words) => {
      const by = /following|next/i.test(words) ? 1 : /previous/i.test(words) ? -1 : 0;
      return date({ base: 'told', unit: 'day', by, part: partsOfDay.get(lower(part)) ?? null });
    },
    'part',
  ),
  rule(
    `(?:that|the|the\\searly|early|the\\slate|late|mid[ -])?\\s?(?:(?<hours>early\\shours|small\\shours)|(?<part>${PART}))`,
    ({ part, hours }) => date({ part: hours === undefined ? (partsOfDay.get(lower(part)) ?? null) : 'MO' }),
    'part',
  ),
];
