import {
  cardinals,
  decades,
  doubtfulMonths,
  months,
  namedDays,
  namedHours,
  ordinals,
  partsOfDay,
  references,
  repetitions,
  seasons,
  timePrepositions,
  units,
  vagueNumbers,
  weekdays,
} from '../../languages/en/times.js';
import { count, duration } from './count.js';
import { date, type Expression, fixed, type Reading, type Unit } from './reading.js';
import { writtenDays } from './written.js';

/**
 * A calendar day that chrono has read is put in place of its words as one private-use character and fillers, so that the rules below
 * see it as a word and offsets stay.
 */
const DAY = '\ue000';
const FILL = '\ue001';

const any = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).map(w => w.replaceAll(' ', '\\s').replaceAll("'", "['’]")).join('|');

const MONTH = `(?:${any([...months.keys()].filter(m => m.length > 4 || m === 'june' || m === 'july' || m === 'may'))}|(?:${any([...months.keys()].filter(m => m.length < 5))})\\b\\.?)`;
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const SHORT_WEEKDAY = '(?:mon|tues?|wed|thur?s?|fri|sat|sun)\\.';
const SEASON = any(seasons.keys());
const PART = any(partsOfDay.keys());
const ZONELESS_HALF = '(?<half>[ap])(?:\\.\\s?m\\b\\.?|m)';
const YEAR = '(?:1[5-9]|20|21)\\d\\d';
const ORDINAL = `${any(ordinals.keys())}|\\d{1,2}(?:st|nd|rd|th)`;
const WORD_NUMBER = `(?:${any([...cardinals.keys(), 'hundred', 'thousand'])})`;
const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d{1,3})?(?:[ -]1/2|½)?|${WORD_NUMBER}(?:[ -](?:and[ -])?${WORD_NUMBER}){0,4}(?:\\sand\\sa\\shalf)?|a\\sdozen|a\\scouple(?:\\sof)?|half\\san?|an?(?:\\shundred)?)`;
const VAGUE = any(vagueNumbers);
const UNIT = 'seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)';
const BARE_UNIT = 'seconds|minutes|hours|days|weeks|months|years|decades|centuries';
const ABOUT =
  '(?:(?:at\\sleast|at\\smost|more\\sthan|less\\sthan|fewer\\sthan|no\\smore\\sthan|up\\sto|about|around|almost|nearly|over(?!\\s(?:the|an?\\speriod|last|past|next|coming)\\b)|roughly|approximately|barely|just\\sover|well\\sover|under)\\s)';

type Groups = Readonly<Record<string, string | undefined>>;

interface Rule {
  readonly pattern: RegExp;
  /** What the match says, or null where it is no time after all. `before` and `after` are the text around it. */
  readonly read: (groups: Groups, before: string, after: string, words: string) => Reading | null;
}

const rule = (pattern: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_@/])(?:${pattern})(?![\\p{L}\\p{N}_@/])`, 'giu'),
  read,
});

const lower = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/\.$/, '').replaceAll('’', "'").replace(/\s+/g, ' ');

const unitOf = (word: string | undefined): { readonly unit: string; readonly factor: number } => {
  const singular = lower(word).replace(/ies$/, 'y').replace(/s$/, '');
  return units.get(singular) ?? { unit: 'D', factor: 1 };
};

/** "60 Minutes", "This Week": a unit with a capital inside a phrase is part of a title. */
const inTitle = (words: string, unit: string | undefined): boolean =>
  unit !== undefined && /^\p{Lu}\p{Ll}/u.test(unit) && words.indexOf(unit) > 0;

const STEPS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Q: 'quarter', Y: 'year' };

const stepOf = (word: string | undefined): Unit | null => {
  const { unit, factor } = unitOf(word);
  return factor === 100 ? 'century' : factor === 10 ? 'decade' : (STEPS[unit] ?? null);
};

const ordinalOf = (word: string | undefined): number => ordinals.get(lower(word)) ?? Number.parseInt(word ?? '0', 10);

const seconds: Readonly<Record<string, number>> = { TS: 1 / 60, TM: 1, TH: 60 };

const lengthOf = (number: string | undefined, unit: string | undefined): string | null => {
  const amount = count(number ?? '');
  if (amount === null) return null;
  const step = unitOf(unit);
  return duration(amount * step.factor, step.unit);
};

const vagueLength = (unit: string | undefined): string => {
  const { unit: letter, factor } = unitOf(unit);
  const code = factor === 10 ? 'E' : factor === 100 ? 'C' : letter;
  return code.startsWith('T') ? `PTX${code.slice(1)}` : `PX${code}`;
};

const lastWord = (before: string): string => /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(before)?.[1]?.toLowerCase() ?? '';

const afterTimePreposition = (before: string): boolean => /[\s(-]$/.test(before) && timePrepositions.has(lastWord(before));

/** Whether a month's name stands for the month: not a verb, a person or a newspaper. */
const isMonth = (word: string, before: string, after: string): boolean => {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (afterTimePreposition(before)) return !/^\s+\p{Lu}\p{Ll}+\s+(?:said|says|told|of)\b/u.test(after);
  // "The March accession", "an April ruling": a month that stands before a noun.
  if (/\b(?:the|an?|its|their|his|her|our|'s|’s)\s$/iu.test(before) && /^\s(?!(?:on|to|of|in|for|at|by|and|or|past)\b)\p{Ll}{3,}/u.test(after)) return true;
  if (doubtfulMonths.has(lower(word))) return false;
  return word.length > 3 && !/^\s+\p{Lu}/u.test(after) && !/(?:Mrs?|Ms|Dr)\.?\s$|\p{Lu}\p{Ll}+\s$/u.test(before);
};

/** Whether four figures alone are a year: not a count of things and not a label. */
const isYear = (before: string, after: string): boolean => {
  if (/[$€£#\d.,:/–-]\s?$/.test(before) && !/\d{4}\s?[-–/]$/.test(before) && !/\p{Ll}[,:]\s$/u.test(before)) return false;
  if (/^(?:\s?[%°]|[.,:]\d|[/-]\d|\s(?:percent|per\s|million|billion|thousand|hundred|dollars|euros|pounds|or so\b))/iu.test(after)) return false;
  const word = lastWord(before);
  const plural = word === 'the' ? null : /^\s+((?:\p{Ll}+\s+)?)(\p{Ll}+)/u.exec(after);
  if (plural !== null) {
    const next = plural[1]?.trim() || plural[2] || '';
    if (/[^su]s$/.test(next) && !/^(?:was|is|has|as|its|this|plus|does|us)$/.test(next)) return false;
    if (/^(?:people|men|women|children|metres|meters|feet|km|kg|miles|more|other)$/.test(next)) return false;
  }
  if (timePrepositions.has(word) || /^(?:fiscal|year|season|the|a|its|their|his|her|our|s)$/.test(word)) return true;
  return /^\s*[)]/.test(after) && /\(\s*$/.test(before);
};

const side = (word: string | undefined): 'last' | 'next' | 'this' | null => {
  const w = lower(word);
  if (w === '') return null;
  if (/last|past|previous|preceding/.test(w)) return 'last';
  return /next|coming|following/.test(w) ? 'next' : 'this';
};

/** After an adverb of repetition comes the end of its phrase; before a noun ("daily flights") it says what sort of thing is meant. */
const ADVERBIAL = /^(?:\s(?:in|at|on|to|from|for|by|with|and|or|but|since|through|until|as|between|after|before|during|if|because|when|the)\b|\s*[.,;:!?)”"’»]|\s*$)/iu;

/** The rules, the more particular before the more general; of matches in one place the longest counts, then the first of these. */
const RULES: readonly Rule[] = [
  // Clock times.
  rule(
    `(?<h>\\d{1,2})(?:[:.](?<m>[0-5]\\d)(?::(?<s>[0-5]\\d))?)?\\s?${ZONELESS_HALF}|(?<h2>[01]?\\d|2[0-4])[:](?<m2>[0-5]\\d)(?::(?<s2>[0-5]\\d))?(?:\\s?(?:hours|hrs|h))?|(?<o>\\d{1,2}|${WORD_NUMBER})\\so['’]clock`,
    ({ h, m, half, h2, m2, o }, before, after) => {
      const oclock = o === undefined ? null : count(o);
      const hour = h === undefined ? (h2 === undefined ? (oclock ?? 99) : Number(h2)) : (Number(h) % 12) + (lower(half) === 'p' ? 12 : 0);
      if (hour > 24 || (h !== undefined && (Number(h) > 12 || Number(h) === 0))) return null;
      if (/[\d:.,$€£-]$/.test(before) || /^(?:[:.]\d|-\d)/.test(after)) return null;
      // "12:04" may be a score or a verse: without am, pm or a word for time it needs a preposition.
      if (h === undefined && o === undefined && !/(?:\b(?:at|by|until|till|from|to|since|around|about|before|after|between|and)|[,(–-])\s?$/iu.test(before) && !/^\s?(?:local|on\b|gmt|utc)/iu.test(after)) return null;
      return date({ clock: `T${String(hour).padStart(2, '0')}:${m ?? m2 ?? '00'}` });
    },
  ),
  rule(`(?<h>\\d{1,2}|${WORD_NUMBER})\\s(?:in\\sthe\\s(?<part>morning|afternoon|evening)|at\\s(?<night>night))`, ({ h, part, night }, before) => {
    const hour = count(h ?? '');
    if (hour === null || hour < 1 || hour > 12 || !Number.isInteger(hour) || !/\b(?:at|by|until|till|from|since|around|about|before|after)\s$/iu.test(before)) return null;
    return date({ clock: `T${String(hour).padStart(2, '0')}:00`, part: partsOfDay.get(lower(part ?? night)) ?? null });
  }),
  rule(any(namedHours.keys()), (_, __, after, words) => (/^-/.test(after) ? null : date({ clock: namedHours.get(lower(words)) ?? null }))),

  // Days by name.
  rule(`(?:(?<side>last|next|this|this\\scoming|this\\spast|the\\sprevious|the\\sfollowing)\\s)?(?<name>${WEEKDAY}|${SHORT_WEEKDAY})(?:['’]s)?`, ({ side: s, name = '' }) => {
    if (!/^\p{Lu}/u.test(name)) return null;
    const day = weekdays.get(lower(name)) ?? null;
    const told = /previous|following/i.test(s ?? '');
    return date({ weekday: day, side: side(s), base: told ? 'told' : 'calendar' });
  }),
  rule(any(namedDays.map(([name]) => name)), (_, __, ___, words) => {
    const [, month, day] = namedDays.find(([name]) => name === lower(words)) ?? [];
    return month === undefined || day === undefined || !/^\p{Lu}/u.test(words) ? null : date({ month, day });
  }),
  rule(`(?:(?:the\\s)?day\\s(?<far>before|after)\\s)?(?<word>yesterday|today|tomorrow)(?:['’]s)?`, ({ far, word }, before, after) => {
    if (/['’]s$/.test(word ?? '') || (/^today$/i.test(word ?? '') && /\b(?:of|in)\s$/.test(before) && /^['’]s/.test(after))) return null;
    const by = { yesterday: -1, today: 0, tomorrow: 1 }[lower(word)] ?? 0;
    return date({ base: 'published', unit: 'day', by: by + (far === undefined ? 0 : lower(far) === 'before' ? -1 : 1) });
  }),
  rule('tonight(?:[\'’]s)?', () => date({ base: 'published', unit: 'day', by: 0, part: 'NI' })),
  rule('last\\snight(?:[\'’]s)?', () => date({ base: 'published', unit: 'day', by: -1, part: 'NI' })),
  rule(`this\\s(?<part>${PART})`, ({ part }) => date({ base: 'published', unit: 'day', by: 0, part: partsOfDay.get(lower(part)) ?? null })),
  rule(`(?:the|that)\\s(?:same\\s|previous\\s|following\\s|next\\s)(?<part>${PART})`, ({ part }, _, __, words) => {
    const by = /following|next/i.test(words) ? 1 : /previous/i.test(words) ? -1 : 0;
    return date({ base: 'told', unit: 'day', by, part: partsOfDay.get(lower(part)) ?? null });
  }),
  rule(`(?:that|the|the\\searly|early|the\\slate|late|mid[ -])?\\s?(?:(?<hours>early\\shours|small\\shours)|(?<part>${PART}))`, ({ part, hours }) =>
    date({ part: hours === undefined ? (partsOfDay.get(lower(part)) ?? null) : 'MO' }),
  ),

  // Months, seasons, quarters, halves, years.
  rule(`(?:(?<side>last|next|this|this\\scoming|this\\spast)\\s)?(?<month>${MONTH})(?:(?:,?\\s|,\\s|\\sof\\s|-)(?<year>${YEAR}))?(?:['’]s)?`, ({ side: s, month = '', year }, before, after, words) => {
    const name = month.replace(/\.$/, '');
    if (!/^\p{Lu}/u.test(name)) return null;
    if (year !== undefined) return /^(?:[.,:]\d|-\d)/.test(after) ? null : date({ month: months.get(lower(name)) ?? null, year: Number(year) });
    if (s === undefined && !isMonth(name, before, after)) return null;
    if (name.length < 4 && !words.includes('.') && !/^may$/i.test(name)) return null;
    return date({ month: months.get(lower(name)) ?? null, side: side(s) });
  }),
  rule(
    `(?:(?<side>last|next|this|this\\scoming|this\\spast)\\s|(?<the>the\\s))?(?:(?:early|late|mid)[ -])?(?<season>${SEASON})(?:(?:\\s|\\sof\\s|,\\s)(?<year>${YEAR}))?`,
    ({ side: s, the, season, year }, before, after) => {
      const code = seasons.get(lower(season)) ?? null;
      const word = lower(season);
      const unmistakable = s !== undefined || year !== undefined;
      if (!unmistakable) {
        if (word === 'fall' || word === 'spring') {
          if (the === undefined || !/\b(?:in|during|since|until|by|through|over)\s$/iu.test(before) || /^\s(?:of|in|from)\b/u.test(after)) return null;
        } else if (!/\b(?:in|during|since|until|by|through|throughout|over|of)\s$/iu.test(before)) return null;
        if (/^[\s-](?:\p{Lu}|time|break|camp|school|house|games|olympics|season)/iu.test(after) && the === undefined) return null;
      }
      return date({ season: code, side: side(s), year: year === undefined ? null : Number(year) });
    },
  ),
  rule(
    `(?:(?:the|its|this|last|next|his|their|our)\\s)?(?:(?<y1>${YEAR})(?:['’]s)?\\s)?(?:(?:comparable|corresponding|fiscal|latest)[\\s-])?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|final|last(?=\\shalf\\sof)|latter(?=\\shalf))[\\s-](?<what>quarter|half)(?:(?:\\sof\\s|\\s|,\\s)(?:the\\s)?(?:fiscal\\s)?(?<year>${YEAR}))?(?:['’]s)?`,
    ({ nth, what, year, y1 }, before, after, words) => {
      const number = /final|last|latter/i.test(nth ?? '') ? (lower(what) === 'half' ? 2 : 4) : ordinalOf(nth);
      const written = year ?? y1;
      if (lower(what) === 'half') {
        if (written === undefined && !/^\sof\s(?:the|this|last|next)\s(?:\w+\s)?year/iu.test(after) && !/\b(?:in|for|during)\s$/iu.test(before)) return null;
        if (/^\s(?:of\s(?:the\s)?(?:game|match|season|film|book|show|play|team)|goal|lead)/iu.test(after) || number > 2) return null;
        return date({ half: number, year: written === undefined ? null : Number(written), side: side(/^(?:last|next|this)/i.exec(words)?.[0]) });
      }
      // A quarter of a match is as common: without a year it needs the words of business or a preposition of time.
      if (written === undefined && /^\s(?:of\s(?:the\s)?(?:game|match|century)|goal|touchdown|century|mile)/iu.test(after)) return null;
      return date({ quarter: number, year: written === undefined ? null : Number(written) });
    },
  ),
  rule(`(?:Q(?<q>[1-4])[\\s-]?(?<year>${YEAR})|(?<year2>${YEAR})[\\s-]?Q(?<q2>[1-4]))`, ({ q, year, q2, year2 }) =>
    date({ quarter: Number(q ?? q2), year: Number(year ?? year2) }),
  ),
  rule(`(?:(?:the\\s)?(?:fiscal|financial)\\s(?:year\\s)?|the\\syear\\s|year\\s)?(?<year>${YEAR})(?:['’]s(?!\\w))?`, ({ year = '' }, before, after, words) =>
    words.length > 7 || isYear(before, after) ? date({ year: Number(year) }) : null,
  ),
  rule(`(?:the\\s)?(?:(?:early|late|mid)[\\s-])?(?:(?<full>1[5-9]\\d|20\\d)0s|['’](?<short>\\d)0s|(?<name>${any(decades.keys())}))`, ({ full, short, name }, before, __, words) => {
    if (full !== undefined) return date({ age: full });
    if (name !== undefined) {
      if (!/^the\s/i.test(words) || /\bin\s$/.test(before) === false || Number(decades.get(lower(name))) < 2) return null;
      return date({ age: `19${String(decades.get(lower(name)))}` });
    }
    return short === undefined ? null : date({ age: `${Number(short) <= 2 ? '20' : '19'}${short}` });
  }),
  rule(`(?:the\\s)?(?:(?:early|late|mid)[\\s-])?(?<nth>${ORDINAL})[\\s-]century(?<bc>\\s(?:BC|B\\.C\\.|BCE))?`, ({ nth, bc }) => {
    const number = ordinalOf(nth);
    return bc !== undefined || number < 1 || number > 22 ? null : date({ age: String(number - 1).padStart(2, '0') });
  }),

  // Steps from publication or from what was told.
  rule(`(?:(?:the\\s)?(?<side>last|this|next|this\\scoming|this\\spast|current|the\\scurrent|the\\spast|past)\\s)(?<unit>week|weekend|month|quarter|year|decade|century)(?:['’]s)?`, ({ side: s, unit }, before, _, words) => {
    if (inTitle(words, unit)) return null;
    const which = side(s === undefined ? undefined : s.replace(/current/i, 'this'));
    const base = { base: 'published', by: which === 'last' ? -1 : which === 'next' ? 1 : 0 } as const;
    const name = lower(unit);
    if (/^the\s(?:last|past|next)/i.test(words) && /^(?:week|month|year|decade)$/.test(name)) {
      return /past/i.test(words) || /\b(?:in|over|during|for|within|of)\s$/iu.test(before) ? fixed('DURATION', lengthOf('1', unit) ?? 'PX') : null;
    }
    return date({ ...base, unit: name as Unit });
  }),
  rule(`(?:the|that)\\s(?:very\\s)?(?<side>same|previous|preceding|prior|following|next|very)\\s(?<unit>day|week|weekend|month|quarter|year)(?:['’]s)?`, ({ side: s, unit }) =>
    date({ base: 'told', unit: lower(unit) as Unit, by: /same|very/i.test(s ?? '') ? 0 : side(s) === 'next' ? 1 : -1 }),
  ),
  rule(`that\\s(?:same\\s)?(?<unit>day|week|weekend|month|quarter|year)(?:['’]s)?`, ({ unit }, _, after) =>
    /^\s(?:of|in|when|before|after)\b/u.test(after) ? null : date({ base: 'told', unit: lower(unit) as Unit }),
  ),
  rule(`the\\s(?:day|(?<night>night|evening|morning))\\s(?<side>before|after)`, ({ night, side: s }, _, after) =>
    /^\s*(?:[,.;:!?)”"»]|$|and\b|but\b)/u.test(after)
      ? date({ base: 'told', unit: 'day', by: lower(s) === 'before' ? -1 : 1, part: night === undefined ? null : (partsOfDay.get(lower(night)) ?? null) })
      : null,
  ),
  rule(`the\\s(?:(?<side>last|past)\\s)?weekend`, () => date({ base: 'published', unit: 'weekend', by: -1 })),
  rule(`(?:the\\s)?(?:comparable\\s|corresponding\\s|same\\s)?(?:year-(?:ago|earlier)|prior-year|previous-year)(?:\\s(?:third|fourth|first|second)?\\s?(?:period|quarter))?`, () =>
    date({ base: 'published', unit: 'year', by: -1, side: 'last' }),
  ),
  rule(
    `(?<about>${ABOUT})?(?<n>${NUMBER}|${VAGUE})[\\s-](?:or\\sso\\s)?(?<unit>${UNIT})(?:\\sor\\sso)?\\s(?<to>ago|from\\snow|later|earlier|hence|afterwards?|beforehand|before|after)`,
    ({ n, unit, to }, _, after) => {
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
        const minutes = amount * (seconds[code] ?? 0);
        if (published) return fixed('DURATION', duration(amount, code));
        return fixed('DURATION', duration(amount, code), [], Number.isInteger(minutes) ? (back ? -minutes : minutes) : null);
      }
      const factor = step === 'decade' ? 10 : step === 'century' ? 100 : code === 'W' ? unitOf(unit).factor : 1;
      return date({
        base: published ? 'published' : 'told',
        by: (back ? -1 : 1) * amount * factor,
        unit: step === 'decade' || step === 'century' ? 'year' : step,
        // Weeks and days count from a day to a day; "a year ago" after a quarter is that quarter.
        side: step === 'year' && back ? 'last' : null,
      });
    },
  ),

  rule(`(?:the|this|that|its)\\s(?:latest\\s|most\\srecent\\s|fiscal\\s)?quarter(?:['’]s)?`, (_, __, after) =>
    /^\s(?:of|century|mile|final)\b|^-/u.test(after) ? null : date({ base: 'told', unit: 'quarter', by: 0, side: 'this' }),
  ),
  rule(
    `(?:(?:the\\s(?:very\\s)?(?:beginning|start|end|middle|close)\\sof|(?:earlier|later|early|late)\\sin)\\sthe\\s(?<unit>day|week|month|quarter|year|decade|century)|(?:the\\s)?year(?:['’]s\\s|-|\\s)end)`,
    ({ unit }, before, after, words) => {
      if (/^\s(?:of|before|after)\b/u.test(after) || (/[\s-]end$/i.test(words) && !/\b(?:by|at|before|until|around|since|of|the)\s$/iu.test(before))) return null;
      const name = (unit ?? 'year').toLowerCase() as Unit;
      return date({ base: name === 'day' ? 'told' : 'published', unit: name });
    },
  ),
  rule(`(?:the\\syear\\s)?(?:(?<c>nineteen|twenty)[\\s-](?:hundred\\sand\\s)?(?<y>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)|(?<thousand>two\\sthousand)(?:\\sand\\s(?<few>${WORD_NUMBER}))?)`, ({ c, y, thousand, few }, before, after, words) => {
    // As in a transcript of speech; "two thousand" alone is a count.
    if (thousand !== undefined && !/^the\s/i.test(words)) return null;
    if (!/^the\s/i.test(words) && (!afterTimePreposition(before) && !/\ba\s$/.test(before) && !/^\s?[.,]/.test(after))) return null;
    if (/^\s(?:people|men|women|percent|\p{Ll}+s\b)/u.test(after)) return null;
    const base = thousand !== undefined ? 2000 : lower(c) === 'nineteen' ? 1900 : 2000;
    const rest = count((y ?? few ?? 'zero').replace('-', ' '));
    return rest === null ? null : date({ year: base + rest });
  }),

  rule(`the\\s(?:fiscal\\s|financial\\s)?year(?=\\s(?:ended|ending)\\b)`, () => fixed('DURATION', 'P1Y')),
  rule(`the\\sfull\\syear`, (_, __, after) => (/^\s(?:of|before|after|later)\b/u.test(after) ? null : date({ base: 'published', unit: 'year' }))),

  // Repetition.
  rule(`(?:every|each)\\s(?:(?<n>other|${NUMBER})\\s)?(?<unit>second|minute|hour|day|week|weekend|month|quarter|year|decade|night|morning|evening)s?`, ({ n, unit }) => {
    const amount = n === undefined ? 1 : lower(n) === 'other' ? 2 : (count(n) ?? 1);
    const name = lower(unit);
    if (/night|morning|evening/.test(name)) return fixed('SET', `XXXX-XX-XXT${partsOfDay.get(name) ?? ''}`);
    if (name === 'weekend') return fixed('SET', 'XXXX-WXX-WE');
    const step = unitOf(name);
    return fixed('SET', duration(amount * step.factor, step.unit));
  }),
  rule(`(?:every|each)\\s(?:(?<day>${WEEKDAY})|(?<month>${MONTH})|(?<season>${SEASON}))(?:\\s(?<part>${PART}))?`, ({ day, month, season, part }) => {
    const time = part === undefined ? '' : `T${partsOfDay.get(lower(part)) ?? ''}`;
    if (day !== undefined) return fixed('SET', `XXXX-WXX-${String(weekdays.get(lower(day)))}${time}`);
    if (month !== undefined) return fixed('SET', `XXXX-${String(months.get(lower(month))).padStart(2, '0')}`);
    return fixed('SET', `XXXX-${seasons.get(lower(season)) ?? 'XX'}`);
  }),
  rule(`(?<day>${WEEKDAY})s|(?<day2>${WEEKDAY})\\s(?<part>nights|mornings|evenings|afternoons)`, ({ day, day2, part }, _, __, words) =>
    /^\p{Lu}/u.test(words)
      ? fixed('SET', `XXXX-WXX-${String(weekdays.get(lower(day ?? day2)))}${part === undefined ? '' : `T${partsOfDay.get(lower(part)) ?? ''}`}`)
      : null,
  ),
  rule(any(repetitions.keys()), (_, before, after, words) =>
    (/^\p{Lu}/u.test(words) && before.trim() !== '') || !ADVERBIAL.test(after) ? null : fixed('SET', repetitions.get(lower(words)) ?? 'PX'),
  ),
  rule(`(?:a|per)\\s(?<unit>day|week|month|year|hour|minute|night)`, ({ unit }, before, after, words) => {
    const rate = /(?:\b(?:once|twice|times|percent|million|billion|thousand|hundred|hours?|days?)|%|\d|\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)\s(?:\p{L}+\s){0,2}\p{L}+s)\s$/iu.test(before);
    if (!rate || /^\s(?:ago|later|earlier|after|before|from)\b/iu.test(after) || (/^a\s/.test(words) && /\b(?:for|in|than|after|within)\s$/iu.test(before))) return null;
    const name = lower(unit);
    return fixed('SET', name === 'night' ? 'P1D' : (lengthOf('1', name) ?? 'PX'));
  }),

  // Lengths.
  rule(`(?<age>aged|age)\\s(?<n>\\d{1,3})`, ({ n }, _, after) => (/^[-\d]|^\s?(?:to|and)\s\d/.test(after) || Number(n) > 120 ? null : fixed('DURATION', `P${String(Number(n))}Y`))),
  rule(`(?<n>\\d{1,3}|${WORD_NUMBER}(?:-${WORD_NUMBER})?)[\\s-](?<unit>year|month|week|day|hour)s?[\\s-]olds?`, ({ n, unit }) => {
    const value = lengthOf(n, unit);
    return value === null ? null : fixed('DURATION', value);
  }),
  rule(
    `(?<about>${ABOUT})?(?:(?:the|an?)\\s(?:(?:first|last|past|next|coming|previous|following|final|other|additional|full|whole|entire|latest)\\s)?|(?:another|(?:first|last|past|next|coming)(?=\\s))\\s)?(?<n>${NUMBER})(?<joint>[\\s-])(?:(?:more|full|consecutive|straight|whole|further|additional|trading|working|business|calendar|long)\\s)?(?<unit>${UNIT})(?:[\\s-]long)?(?:\\sand\\sa\\s(?<half>half))?`,
    ({ n = '', unit = '', half, joint }, before, after, words) => {
      const amount = count(n);
      if (inTitle(words, unit)) return null;
      const { unit: code, factor } = unitOf(unit);
      if (amount === null) return null;
      // "a second blast", "the third quarter": not a length.
      if (code === 'TS' && amount === 1 && /^(?:an?|\d+|one)$/i.test(n) && !/s$/.test(unit) && !/^\s*(?:[,.;:!?)]|$|later|after|before|ago|and|or|per)/u.test(after)) return null;
      if (/^an?$/i.test(n) && /^(?:an?\s)?(?:quarter)/iu.test(words.slice(words.toLowerCase().indexOf(n.toLowerCase()))) && !/^\s(?:ago|later|century)/u.test(after)) return null;
      if (code === 'Q' && (amount < 2 || /^\d/.test(n) || (joint === '-' && /s$/.test(unit)))) return null;
      if (/^one$/i.test(n) && /^day$/i.test(unit) && !/^\s(?:after|before|later|earlier)\b/u.test(after) && !/\b(?:in|for|of|than|within|only|just|least)\s$/iu.test(before)) return null;
      if (/[\d$€£.,:/-]$/.test(before) || /^(?:\d|-\d)/.test(after)) return null;
      return fixed('DURATION', duration(amount * factor + (half === undefined ? 0 : 0.5 * factor), code));
    },
  ),
  rule(`(?<about>${ABOUT})?(?:(?:the|another)\\s(?:(?:first|last|past|next|coming)\\s)?)?(?<n>${NUMBER})(?:\\s|-)?(?:to|or|-|–)(?:\\s|-)?(?<n2>${NUMBER})[\\s-](?<unit>${UNIT})`, ({ n, n2, unit }, before) => {
    const low = lengthOf(n, unit);
    const high = lengthOf(n2, unit);
    if (low === null || high === null || low === high || /[\d$€£.,:/-]$/.test(before)) return null;
    return fixed('DURATION', vagueLength(unit), [low, high]);
  }),
  rule(`(?:(?:the|these|those)\\s)?(?:(?:first|last|past|next|coming|previous|following)\\s)?(?<n>${VAGUE})\\s(?:more\\s|long\\s)?(?<unit>${BARE_UNIT})`, ({ unit }) => fixed('DURATION', vagueLength(unit))),
  rule(`(?<what>recent|coming|past|the\\scoming|the\\srecent)\\s(?<unit>${BARE_UNIT}|quarters)`, ({ unit }) => fixed('DURATION', vagueLength(unit))),
  rule(`(?<unit>${BARE_UNIT})(?:-long)?`, ({ unit }, before, after, words) => {
    const word = lastWord(before);
    if (!/long$/.test(words) && !/^(?:for|of|after|within|in|took|take|takes|spent|spend|last|lasted|over|only|just|by|many)$/.test(word) && !/^\s(?:later|earlier|ago|after|before)\b/u.test(after)) return null;
    if (/^(?:many)$/.test(word) || /^\s(?:of\s(?:the\s)?(?:week|year))/u.test(after) || /^seconds$/i.test(words) && word !== 'for' && word !== 'within') return null;
    return fixed('DURATION', vagueLength(unit));
  }),
  rule(`all\\s(?<unit>day|week|month|year|night)|(?:half[\\s-](?:an?\\s)?|(?<n>an?|one)\\s)(?<unit2>hour)`, ({ unit, unit2 }, before, _, words) => {
    if (/\b(?:of|at)\s$/.test(before) && unit !== undefined) return null;
    if (unit2 !== undefined) return fixed('DURATION', /^half/i.test(words) ? 'PT30M' : 'PT1H');
    return fixed('DURATION', lower(unit) === 'night' ? 'P1D' : (lengthOf('1', unit) ?? 'PX'));
  }),

  // The present, the past, the future.
  rule(any(references.map(([word]) => word)), (_, before, after, words) => {
    if (/^\p{Lu}/u.test(words) && /[\p{L},]\s$/u.test(before)) return null;
    if (/^-/.test(after) || /-$/.test(before)) return null;
    if (/^now$/i.test(words) && /^\sthat\b/u.test(after) && before.trim() === '') return null;
    if (/^soon$/i.test(words) && (/^\s(?:after|as|enough|before|there)/iu.test(after) || /\b(?:as|how|too|so|until)\s$/iu.test(before))) return null;
    if (/^the future$/i.test(words) && /^\s(?:of|king|queen|leader|wife|husband)\b/u.test(after)) return null;
    const value = references.find(([word]) => word === lower(words))?.[1];
    return value === undefined ? null : fixed('DATE', value);
  }),
];

/** A sentence without any of these holds no time. A cheap look before the rules. */
const POSSIBLE = new RegExp(
  `\\d|\\b(?:${any([...months.keys()].filter(m => m.length > 3 || m === 'may'))}|${WEEKDAY}|${SEASON}|${PART}|${any(namedHours.keys())}|${any(repetitions.keys())}|seconds?|minutes?|hours?|days?|weeks?|weekends?|fortnights?|quarters?|months?|years?|decades?|centur(?:y|ies)|yesterday|today|tonight|tomorrow|now(?:adays)?|currently|presently|present|moment|recently|lately|formerly|past|soon|future|later|half|christmas|halloween|valentine|boxing|${any(decades.keys())})`,
  'iu',
);

/** Web and mail addresses and file names hold figures that are no dates. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s)\]>"]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}|[\w-]{1,80}\.(?:html?|jpe?g|png|webp|gif|pdf|php)\b/giu;

/** An article before an adjective ("a two-day visit") and a possessive are the noun's, not the time's. */
const outer = (words: string): readonly [number, number] => [
  /^(?:an?|the|this|that|its)\s(?=[\p{L}\d]+-\p{L}+$)/iu.exec(words)?.[0].length ?? 0,
  /['’]s$/u.test(words) ? 2 : 0,
];

const AROUND = 60;

/** Everything in a stretch of text that says a time, in order and without overlap, as far as the words themselves tell. */
export const expressionsIn = (text: string, offset: number): Expression[] => {
  if (!POSSIBLE.test(text)) return [];
  let shadow = text.replace(/[\ue000\ue001]/g, ' ').replace(ADDRESS, address => ' '.repeat(address.length));
  const found: Expression[] = [];
  if (/\d|(?:st|nd|rd|th)\b/.test(shadow)) {
    for (const day of writtenDays(shadow)) {
      const { from, to, clock, other, year, month } = day;
      found.push({ from, to, reading: date({ year, month, day: day.day, clock, others: other === null ? [] : [other] }) });
      shadow = shadow.slice(0, from) + DAY + FILL.repeat(to - from - 1) + shadow.slice(to);
    }
  }
  const matches: (Expression & { readonly rank: number })[] = [];
  RULES.forEach(({ pattern, read }, rank) => {
    for (const match of shadow.matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      const from = match.index + lead;
      const to = match.index + match[0].length;
      const before = shadow.slice(Math.max(0, from - AROUND), from);
      const reading = read(match.groups ?? {}, before, shadow.slice(to, to + AROUND), match[0].trim());
      if (reading === null) continue;
      const [head, trail] = outer(match[0]);
      matches.push({ from: from + head, to: to - trail, reading, rank });
    }
  });
  matches.sort((a, b) => b.to - b.from - (a.to - a.from) || a.rank - b.rank || a.from - b.from);
  const taken = new Uint8Array(text.length);
  for (const { from, to, reading } of matches) {
    if (taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    found.push({ from, to, reading });
  }
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, reading }) => ({ from: from + offset, to: to + offset, reading }));
};
