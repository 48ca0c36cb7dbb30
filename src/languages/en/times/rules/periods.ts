import { decades, months, seasons } from '../../times.js';
import { date } from '../../../reading.js';
import { type Rule, rule } from './rule.js';
import { MONTH, ORDINAL, SEASON, YEAR, any, isMonth, isYear, lower, ordinalOf, side } from './words.js';

/** Behind a month without a year: the year of the day or night that it says the season of. */
const YEAR_BEHIND = new RegExp(
  `^\\s(?:night|morning|day|evening|afternoon|weekend)\\s(?:in|of)\\s(${YEAR})(?!\\p{L}|\\d)`,
  'iu',
);

/** Months, seasons, quarters, halves, years, decades and centuries. */
export const periodsRules: readonly Rule[] = [
  rule(
    `(?:(?<side>last|next|this|this\\scoming|this\\spast)\\s)?(?<month>${MONTH})(?:(?:,?\\s|,\\s|\\sof\\s|-)(?<year>${YEAR}))?`,
    ({ side: s, month = '', year }, before, after, words) => {
      const name = month.replace(/\.$/, '');
      if (!/^\p{Lu}/u.test(name)) return null;
      if (year !== undefined)
        // Before a month, a day that the calendar does not have is left over.
        return /^(?:[.,:]\d|-\d)/.test(after) || /(?<!\d)[0-3]?\d(?:st|nd|rd|th)?\s(?:of\s)?$/.test(before)
          ? null
          : date({ month: months.get(lower(name)) ?? null, year: Number(year) });
      // "an August night in 1994"
      const [, later] = YEAR_BEHIND.exec(after) ?? [];
      if (later !== undefined) return date({ month: months.get(lower(name)) ?? null, year: Number(later) });
      if (s === undefined && !isMonth(name, before, after)) return null;
      if (name.length < 4 && !words.includes('.') && !/^may$/i.test(name)) return null;
      return date({ month: months.get(lower(name)) ?? null, side: side(s) });
    },
  ),
  rule(
    `(?:(?<side>last|next|this|this\\scoming|this\\spast)\\s|(?<the>the\\s))?(?:(?:early|late|mid)[ -])?(?<season>${SEASON})(?:(?:\\s|\\sof\\s|,\\s)(?<year>${YEAR}))?`,
    ({ side: s, the, season, year }, before, after) => {
      const code = seasons.get(lower(season)) ?? null;
      const word = lower(season);
      const unmistakable = s !== undefined || year !== undefined;
      if (!unmistakable) {
        if (word === 'fall' || word === 'spring') {
          if (
            the === undefined ||
            !/\b(?:in|during|since|until|by|through|over|into)\s$/iu.test(before) ||
            /^\s(?:of|in|from)\b/u.test(after)
          )
            return null;
        } else if (!/\b(?:in|during|since|until|by|through|throughout|over|of|into)\s$/iu.test(before)) return null;
        if (/^[\s-](?:\p{Lu}|time|break|camp|school|house|games|olympics|season)/iu.test(after) && the === undefined)
          return null;
      }
      return date({ season: code, side: side(s), year: year === undefined ? null : Number(year) });
    },
    'season',
  ),
  rule(
    `(?:(?:the|its|this|last|next|his|their|our)\\s)?(?:(?<y1>${YEAR})(?:['’]s)?\\s)?(?:(?:comparable|corresponding|fiscal|latest)[\\s-])?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|final|last(?=\\shalf\\sof)|latter(?=\\shalf))[\\s-](?<what>quarter|half)(?:(?:\\sof\\s|\\s|,\\s)(?:the\\s)?(?:fiscal\\s)?(?<year>${YEAR}))?(?:['’]s)?`,
    ({ nth, what, year, y1 }, before, after, words) => {
      const number = /final|last|latter/i.test(nth ?? '') ? (lower(what) === 'half' ? 2 : 4) : ordinalOf(nth);
      const written = year ?? y1;
      if (lower(what) === 'half') {
        if (
          written === undefined &&
          !/^\sof\s(?:the|this|last|next)\s(?:\w+\s)?year/iu.test(after) &&
          !/\b(?:in|for|during)\s$/iu.test(before)
        )
          return null;
        if (/^\s(?:of\s(?:the\s)?(?:game|match|season|film|book|show|play|team)|goal|lead)/iu.test(after) || number > 2)
          return null;
        return date({
          half: number,
          year: written === undefined ? null : Number(written),
          side: side(/^(?:last|next|this)/i.exec(words)?.[0]),
        });
      }
      // A quarter of a match is as common: without a year it needs the words of business or a preposition of time.
      if (
        written === undefined &&
        /^\s(?:of\s(?:the\s)?(?:game|match|century)|goal|touchdown|century|mile)/iu.test(after)
      )
        return null;
      return date({ quarter: number, year: written === undefined ? null : Number(written) });
    },
    'unit',
  ),
  rule(
    `(?:Q(?<q>[1-4])[\\s-]?(?<year>${YEAR})|(?<year2>${YEAR})[\\s-]?Q(?<q2>[1-4]))`,
    ({ q, year, q2, year2 }) => date({ quarter: Number(q ?? q2), year: Number(year ?? year2) }),
    'figure',
  ),
  rule(
    `(?:(?:the\\s)?(?:fiscal|financial)\\s(?:year\\s)?|the\\syear\\s|year\\s)?(?<year>${YEAR})(?:['’]s(?!\\w))?`,
    ({ year = '' }, before, after, words) =>
      words.length > 7 || isYear(before, after) ? date({ year: Number(year) }) : null,
    'figure',
  ),
  rule(
    `(?:the\\s)?(?:(?:early|late|mid)[\\s-])?(?:(?<full>1[5-9]\\d|20\\d)0s|['’](?<short>\\d)0s|(?<name>${any(decades.keys())}))`,
    ({ full, short, name }, before, __, words) => {
      if (full !== undefined) return date({ age: full });
      if (name !== undefined) {
        if (
          !/^the\s/i.test(words) ||
          !/\b(?:in|of|since|until|by|through|throughout|during|from|into|over)\s$/.test(before) ||
          Number(decades.get(lower(name))) < 2
        )
          return null;
        return date({ age: `19${String(decades.get(lower(name)))}` });
      }
      return short === undefined ? null : date({ age: `${Number(short) <= 2 ? '20' : '19'}${short}` });
    },
    'decade',
  ),
  rule(
    `(?:the\\s)?(?:(?:early|late|mid)[\\s-])?(?<nth>${ORDINAL})[\\s-]century(?<bc>\\s(?:BC|B\\.C\\.|BCE))?`,
    ({ nth, bc }) => {
      const number = ordinalOf(nth);
      return bc !== undefined || number < 1 || number > 22 ? null : date({ age: String(number - 1).padStart(2, '0') });
    },
    'century',
  ),
];
