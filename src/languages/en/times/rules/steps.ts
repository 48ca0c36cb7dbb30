import { months, partsOfDay } from '../../times.js';
import { count, duration } from '../count.js';
import { date, fixed, type Unit } from '../../../reading.js';
import { type Rule, rule } from './rule.js';
import {
  ABOUT,
  MONTH,
  NUMBER,
  UNIT,
  VAGUE,
  WORD_NUMBER,
  YEAR,
  afterTimePreposition,
  inTitle,
  lengthOf,
  lower,
  minutesIn,
  side,
  stepOf,
  unitOf,
  vagueLength,
} from './words.js';

/** An amount, or a word that sets one beside another, before "a year ago"; or nothing, at the beginning of a sentence. */
const COMPARED = /\d|\b(?:than|from|against|compared|versus)\b|^\s*$/iu;

const QUARTER_CENTURY = 25;

/** An amount that is set beside another: "compared with 33 million last year" after a quarter is of that quarter. */
const BESIDE = /\b(?:compared\swith|against)\s[^.;]*\d/iu;

/** Times counted from publication or from the date told last. */
export const stepsRules: readonly Rule[] = [
  rule(
    `(?:(?:the\\s)?(?<side>last|this|next|this\\scoming|this\\spast|current|the\\scurrent|the\\spast|past)\\s)(?:(?:fiscal|financial|calendar)\\s(?=year))?(?<unit>week|weekend|month|quarter|year|decade|century)(?:['’]s)?`,
    ({ side: s, unit }, before, _, words) => {
      if (inTitle(words, unit)) return null;
      const which = side(s === undefined ? undefined : s.replace(/current/i, 'this'));
      const base = { base: 'published', by: which === 'last' ? -1 : which === 'next' ? 1 : 0 } as const;
      const name = lower(unit);
      if (/^the\s(?:last|past|next)/i.test(words) && /^(?:week|month|year|decade)$/.test(name)) {
        return /past/i.test(words) || /\b(?:in|over|during|for|within|of)\s$/iu.test(before)
          ? fixed('DURATION', lengthOf('1', unit) ?? 'PX')
          : null;
      }
      return date({
        ...base,
        unit: name as Unit,
        side: /^last year$/i.test(words) && BESIDE.test(before) ? 'last' : null,
      });
    },
    'unit',
  ),
  rule(
    `(?:the|that)\\s(?:very\\s)?(?<side>same|previous|preceding|prior|following|next|very)\\s(?<unit>day|week|weekend|month|quarter|year)(?:['’]s)?`,
    ({ side: s, unit }) =>
      date({
        base: 'told',
        unit: lower(unit) as Unit,
        by: /same|very/i.test(s ?? '') ? 0 : side(s) === 'next' ? 1 : -1,
      }),
    'unit',
  ),
  rule(
    `that\\s(?:same\\s)?(?<unit>day|week|weekend|month|quarter|year)(?:['’]s)?`,
    ({ unit }, _, after) =>
      /^\s(?:of|in|when|before|after)\b/u.test(after) ? null : date({ base: 'told', unit: lower(unit) as Unit }),
    'unit',
  ),
  rule(`the\\s(?:day|(?<night>night|evening|morning))\\s(?<side>before|after)`, ({ night, side: s }, _, after) =>
    /^\s*(?:[,.;:!?)”"»]|$|and\b|but\b)/u.test(after)
      ? date({
          base: 'told',
          unit: 'day',
          by: lower(s) === 'before' ? -1 : 1,
          part: night === undefined ? null : (partsOfDay.get(lower(night)) ?? null),
        })
      : null,
  ),
  rule(
    `the\\s(?<unit>week|month|year)\\s(?<side>before|after|earlier)`,
    ({ unit, side: s }, before, after) => {
      if (!/^\s*(?:[,.;:!?)”"»]|$|and\b|but\b)/u.test(after)) return null;
      const by = lower(s) === 'after' ? 1 : -1;
      const step = lower(unit) as Unit;
      return date({
        base: 'told',
        unit: step,
        by,
        side: step === 'year' && by < 0 && COMPARED.test(before) ? 'last' : null,
      });
    },
    'unit',
  ),
  rule(
    `(?:(?:about|almost|nearly|over|more\\sthan)\\s)?(?:an?\\s)?quarter(?:\\sof\\sa\\s|[\\s-])century(?<ago>\\sago)?`,
    ({ ago }) =>
      ago === undefined ? fixed('DURATION', 'P25Y') : date({ base: 'published', unit: 'year', by: -QUARTER_CENTURY }),
    'century',
  ),
  rule(`the\\s(?:(?<side>last|past)\\s)?weekend`, () => date({ base: 'published', unit: 'weekend', by: -1 })),
  rule(
    `(?:the\\s)?(?:comparable\\s|corresponding\\s|same\\s)?(?:year-(?:ago|earlier)|prior-year|previous-year)(?:\\s(?:third|fourth|first|second)?\\s?(?:period|quarter))?|(?:the\\s)?(?:comparable|corresponding|same|like)\\s(?:period|quarter)\\s(?:of\\s|in\\s)?(?:(?:the\\s)?last\\syear|the\\s(?:previous|prior|preceding)\\syear|a\\syear\\s(?:ago|earlier|before))|last\\syear['’]s\\s(?:period|quarter)`,
    () => date({ base: 'published', unit: 'year', by: -1, side: 'last' }),
    'unit',
  ),
  rule(
    `(?:the\\s)?(?:(?:comparable|corresponding|same|like)\\s(?:period|quarter)\\s(?:of|in)\\s(?<year>${YEAR})|(?<year2>${YEAR})\\s(?:comparable\\s|corresponding\\s)?(?:period|quarter))`,
    ({ year, year2 }) => date({ base: 'told', unit: 'quarter', by: 0, year: Number(year ?? year2) }),
    'figure',
  ),
  rule(`(?:the|its)\\s(?:latest|most\\srecent)\\speriod`, () => date({ base: 'told', unit: 'quarter', by: 0 })),
  rule(
    `(?<about>${ABOUT})?(?<n>${NUMBER}|${VAGUE})[\\s-](?:or\\sso\\s)?(?<unit>${UNIT})(?:\\sor\\sso)?\\s(?<to>ago|from\\snow|later|earlier|hence|afterwards?|beforehand|before|after)`,
    ({ n, unit, to }, before, after) => {
      const { unit: code } = unitOf(unit);
      const when = lower(to);
      const amount = count(n ?? '');
      const step = stepOf(unit);
      if (/^(?:before|after)$/.test(when) && !/^\s*(?:[,.;:!?)”"»]|$)/u.test(after)) return null;
      if (/^than\b/.test(after.trim())) return null;
      const published = when === 'ago' || when === 'from now' || when === 'hence';
      const back = when === 'ago' || when === 'earlier' || when.startsWith('before');
      if (amount === null) {
        if (!published) return fixed('DURATION', vagueLength(unit));
        return fixed('DATE', back ? 'PAST_REF' : 'FUTURE_REF');
      }
      if (step === null || !Number.isInteger(amount)) {
        const minutes = amount * (minutesIn[code] ?? 0);
        if (published) return fixed('DURATION', duration(amount, code));
        return fixed(
          'DURATION',
          duration(amount, code),
          [],
          Number.isInteger(minutes) ? (back ? -minutes : minutes) : null,
        );
      }
      const factor = step === 'decade' ? 10 : step === 'century' ? 100 : code === 'W' ? unitOf(unit).factor : 1;
      return date({
        base: published ? 'published' : 'told',
        by: (back ? -1 : 1) * amount * factor,
        unit: step === 'decade' || step === 'century' ? 'year' : step,
        // What is compared with "a year ago" after a quarter is compared with that quarter.
        side: step === 'year' && back && COMPARED.test(before) ? 'last' : null,
      });
    },
    'unit',
  ),

  rule(
    `(?:the|this|that|its)\\s(?:latest\\s|most\\srecent\\s|fiscal\\s)?quarter(?:['’]s|(?=\\s(?:ended|ending)\\s(?<end>${MONTH})))?`,
    ({ end }, _, after) => {
      if (end !== undefined) return date({ quarter: Math.ceil((months.get(lower(end)) ?? 0) / 3) });
      return /^\s(?:of|century|mile|final)\b|^-/u.test(after)
        ? null
        : date({ base: 'told', unit: 'quarter', by: 0, side: 'this' });
    },
    'unit',
  ),
  rule(
    `(?:(?:the\\s(?:very\\s)?(?:beginning|start|end|middle|close)\\sof|(?:earlier|later|early|late)\\sin)\\sthe\\s(?<unit>day|week|month|quarter|year|decade|century)|(?:the\\s)?year(?:['’]s\\s|-|\\s)end)`,
    ({ unit }, before, after, words) => {
      if (
        /^\s(?:of|before|after)\b/u.test(after) ||
        (/[\s-]end$/i.test(words) && !/\b(?:by|at|before|until|around|since|of|the)\s$/iu.test(before))
      )
        return null;
      const name = (unit ?? 'year').toLowerCase() as Unit;
      return date({ base: name === 'day' ? 'told' : 'published', unit: name });
    },
    'unit',
  ),
  rule(
    `(?:the\\syear\\s)?(?:(?<c>nineteen|twenty)[\\s-](?:hundred\\sand\\s)?(?<y>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)|(?<thousand>two\\sthousand)(?:\\sand\\s(?<few>${WORD_NUMBER}))?)`,
    ({ c, y, thousand, few }, before, after, words) => {
      // As in a transcript of speech; "two thousand" alone is a count.
      if (thousand !== undefined && !/^the\s/i.test(words)) return null;
      if (!/^the\s/i.test(words) && !afterTimePreposition(before) && !/\ba\s$/.test(before) && !/^\s?[.,]/.test(after))
        return null;
      if (/^\s(?:people|men|women|percent|(?!has\b|was\b|is\b|as\b|its\b|this\b)\p{Ll}+s\b)/u.test(after)) return null;
      const base = thousand !== undefined ? 2000 : lower(c) === 'nineteen' ? 1900 : 2000;
      const rest = count((y ?? few ?? 'zero').replace('-', ' '));
      return rest === null ? null : date({ year: base + rest });
    },
    'number',
  ),

  rule(`the\\s(?:fiscal\\s|financial\\s)?year(?=\\s(?:ended|ending)\\b)`, () => fixed('DURATION', 'P1Y')),
  rule(`the\\sfull\\syear`, (_, __, after) =>
    /^\s(?:of|before|after|later)\b/u.test(after) ? null : date({ base: 'published', unit: 'year' }),
  ),
];
