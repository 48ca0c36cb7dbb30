import { namedHours, partsOfDay } from '../../times.js';
import { count } from '../count.js';
import { date } from '../../../reading.js';
import { type Rule, rule } from './rule.js';
import { HALF_OF_DAY, WORD_NUMBER, any, lower } from './words.js';

/** An hour of the clock in words or figures. */
const HOUR = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])(?:\\so['’]clock)?";

/** A number of minutes that is told by itself before or after an hour: "ten to five". */
const FIVES = '(?:five|ten|twenty|twenty[ -]five)';

/** Behind a time of day, and never behind a number of something: the end, a mark, or words that begin something else. */
const NOTHING_COUNTED =
  /^(?:$|[.,;:!?)”"’—–](?!\d)|\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight|on|when|and|as|but|the|hours|local|while|that|with|by|they|he|she|it|we|I|you|his|her|their|our|my|a|an|from|to|precisely|exactly|sharp|after|before|until|for|there|this)\b)/u;

/** Before figures with a point that are what something costs or measures. */
const MEASURED =
  /\b(?:stood|stands?|clos(?:ed?|ing)|open(?:ed|ing)|trad(?:ed|ing)|pric\p{L}+|rates?|rated|valued?|magnitude|averag\p{L}+|measur\p{L}+|remain\p{L}*|settled|ind(?:ex|ices)|shares?|scor\p{L}+|grades?|unchanged|quoted|fixed|put|set|estimat\p{L}+|peak\p{L}*|earnings|yield\p{L}*|exchange\p{L}*|points?|per\s?cent|percent|buy|bought|sell|sold|litres?|metres?)\b/iu;

const AT =
  /\b(?:at|until|till|since|before|after)\s(?:(?:about|around|exactly|precisely|almost|nearly|approximately|just|only)\s)?$/iu;

/** Right before figures that open their line, and right behind them: an entry of a log or of a list of what happened when. */
const OPENS_LINE = /(?:^|\n)[ \t]*(?:[•*–-][ \t]+)?$/u;
const OPENS_ENTRY = /^(?::|\s[–-])?\s\p{Lu}/u;

/** The time that so many minutes before or after an hour are. */
const besideHour = (minutes: number, way: string, hour: number): string => {
  const total = (hour % 12) * 60 + (/^(?:past|after)$/iu.test(way) ? minutes : -minutes);
  const day = (total + 12 * 60) % (12 * 60);
  const [h, m] = [Math.floor(day / 60), day % 60];
  return `T${String(h === 0 ? 12 : h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
};

const hourOf = (words: string): number => count(words.replace(/\so['’]clock$/iu, '')) ?? 0;

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
        !/^\s?(?:local|on\b|gmt|utc)/iu.test(after) &&
        !(OPENS_LINE.test(before) && OPENS_ENTRY.test(after))
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
  // "4.38" with a point, as in "it came at 4.38" and "5.50 in the morning"; "03.38 The bell is rung" as an entry of a log has its 0, which no paragraph has.
  rule(
    '(?<h>[01]?\\d|2[0-3])\\.(?<m>[0-5]\\d)',
    ({ h = '', m = '' }, before, after) =>
      (/^\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight|o['’]clock)\b/iu.test(after) &&
        !/[\d.,$€£]$/u.test(before)) ||
      (AT.test(before) && NOTHING_COUNTED.test(after) && !MEASURED.test(before)) ||
      (h.startsWith('0') && OPENS_LINE.test(before) && OPENS_ENTRY.test(after))
        ? date({ clock: `T${h.padStart(2, '0')}:${m}` })
        : null,
    'clock',
  ),
  // "Half past four", "a quarter to ten", "thirteen minutes to nine".
  rule(
    `(?:half\\spast|(?:a\\s)?(?<quarter>quarter)\\s(?<way>past|to|after|before)|(?<minutes>${WORD_NUMBER}(?:[ -]${WORD_NUMBER})?|\\d{1,2})\\sminutes?\\s(?<way2>past|to|after|before))\\s(?<hour>${HOUR})`,
    ({ quarter, way, minutes, way2, hour = '' }, _, after) => {
      const told = minutes === undefined ? (quarter === undefined ? 30 : 15) : count(minutes);
      if (told === null || told >= 60 || /^[-\d.:]\d|^-\p{L}/u.test(after)) return null;
      if (!NOTHING_COUNTED.test(after)) return null;
      return date({ clock: besideHour(told, way ?? way2 ?? 'past', hourOf(hour)) });
    },
    'past',
  ),
  // "At ten to five", "five past five": a range or a score as well, so it needs its preposition and nothing that it counts.
  rule(
    `(?<minutes>${FIVES})\\s(?<way>past|to)\\s(?<hour>${HOUR})`,
    ({ minutes = '', way = '', hour = '' }, before, after) => {
      const past = /^past$/iu.test(way) && /\b(?:at|from|by|about|around|before|after|until|since)\s$/iu.test(before);
      return (past || AT.test(before)) && NOTHING_COUNTED.test(after)
        ? date({ clock: besideHour(count(minutes) ?? 0, way, hourOf(hour)) })
        : null;
    },
    'past',
  ),
  // "At 21 hours 15 minutes".
  rule(
    '(?<h>[01]?\\d|2[0-3])\\shours(?:\\sand)?\\s(?<m>[0-5]?\\d)(?:\\sminutes?)?',
    ({ h = '', m = '' }, before) =>
      AT.test(before) ? date({ clock: `T${h.padStart(2, '0')}:${m.padStart(2, '0')}` }) : null,
    'clock',
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
