import { type DateReading, type Expression, isDay } from './reading.js';

const ZONE =
  '(?:\\s?\\(?(?:[A-Z]{2,4}T|GMT|UTC|MSK)\\b(?:\\s?[+-]\\d{1,2})?\\)?|\\s(?:local|Eastern|Central|Pacific|Mountain|\\p{Lu}\\p{Ll}+)(?:\\s(?:standard|daylight|summer))?\\stime)';

const BEFORE_DATE = /^,?\s(?:the\s)?$/;
const OF = /^,?\s(?:of\s|in\s)?$/;
const PART_OF = /^\s(?:of|on)\s(?:the\s)?$/;
const DAY_PART = /^(?:,?\s(?:in\s|at\s)?)$/;
const CLOCK_DAY = new RegExp(`^${ZONE}?(?:\\s\\(\\d{4}\\s(?:GMT|UTC)\\))?,?\\s(?:on\\s(?:the\\s)?)?$`, 'u');
const DAY_CLOCK = /^,?\s(?:at\s)?(?:(?:about|around|approximately|roughly|exactly|precisely)\s)?$/;
const CLOCK_PART = /^\s(?:in|at)\s$/;
const AFTER_ZONE = new RegExp(`^${ZONE}`, 'u');

const onlyWeekday = (r: DateReading): boolean => r.weekday !== null && r.day === null;
const onlyPart = (r: DateReading): boolean =>
  r.part !== null && r.day === null && r.weekday === null && r.clock === null && r.unit === null;
const onlyClock = (r: DateReading): boolean =>
  r.clock !== null && r.day === null && r.weekday === null && r.unit === null;
const onlyYear = (r: DateReading): boolean =>
  (r.unit === 'year' && r.month === null && r.base !== 'calendar') ||
  (r.year !== null && r.month === null && r.season === null && r.quarter === null && r.half === null);
const lacksYear = (r: DateReading): boolean =>
  r.base === 'calendar' &&
  r.year === null &&
  r.age === null &&
  r.unit === null &&
  (r.month !== null || r.season !== null || r.quarter !== null || r.half !== null);

/** "5 in the morning", "11 at night": the part of the day says which half of the clock is meant. */
const clockIn = (clock: string, part: string): string => {
  const hour = Number(clock.slice(1, 3));
  const later = hour < 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5));
  return `T${String(later ? hour + 12 : hour).padStart(2, '0')}${clock.slice(3)}`;
};

/** What two neighbours say together, or null where they are two expressions. */
const together = (a: DateReading, b: DateReading, glue: string, possessive: boolean): DateReading | null => {
  if (onlyWeekday(a) && b.day !== null && BEFORE_DATE.test(glue))
    return { ...b, weekday: a.weekday, part: a.part ?? b.part, clock: a.clock ?? b.clock };
  if (onlyPart(a) && isDay(b) && b.part === null && b.clock === null && PART_OF.test(glue))
    return { ...b, part: a.part };
  if (isDay(a) && a.part === null && a.clock === null && onlyPart(b) && DAY_PART.test(glue))
    return { ...a, part: b.part };
  if (onlyClock(a) && isDay(b) && b.clock === null && CLOCK_DAY.test(glue))
    return {
      ...b,
      part: null,
      clock: a.part !== null || b.part !== null ? clockIn(a.clock ?? '', a.part ?? b.part ?? '') : a.clock,
    };
  if (isDay(a) && a.clock === null && onlyClock(b) && DAY_CLOCK.test(glue))
    return {
      ...a,
      part: null,
      clock: a.part !== null || b.part !== null ? clockIn(b.clock ?? '', a.part ?? b.part ?? '') : b.clock,
    };
  if (onlyClock(a) && onlyPart(b) && CLOCK_PART.test(glue))
    return { ...a, part: null, clock: clockIn(a.clock ?? '', b.part ?? '') };
  if (lacksYear(a) && a.side === null && onlyYear(b) && (b.year === null ? OF.test(glue) : /^\sof\s$/.test(glue)))
    return b.year === null ? { ...a, base: b.base, unit: 'year', by: b.by } : { ...a, year: b.year };
  if (onlyYear(a) && lacksYear(b) && possessive && /^['’]s\s(?:\p{Ll}+\s)?$/u.test(glue))
    return a.year === null ? { ...b, base: a.base, unit: 'year', by: a.by } : { ...b, year: a.year };
  return null;
};

const MODIFIER =
  /(?:(?<=[^\p{L}\p{N}]|^)(?:(?:the\s)?(?:very\s)?(?:beginning|start|middle|end|close|height|eve)\s(?:of\s)(?:the\s)?|(?:(?:very\s|mid[ -]to[ -])?(?:early|late|mid)(?:\s(?:in|on)(?:\sthe)?)?[\s-])|(?:the\s)?(?:earlier|later|sometime)\s(?:on\s|in\s)?|(?:around|about|roughly|approximately|circa)\s))$/iu;

const WEEK_OF = /(?<=[^\p{L}\p{N}]|^)(?:the\s)?week\s(?:of|beginning|starting)\s$/iu;

const ORDINAL_DAY = /^(?:\d{1,2}(?:st|nd|rd|th)|\p{Ll}+)\s(?:of\s)?\p{Lu}/u;

const AROUND = 40;

/** The words before a date that belong to it: "the end of", "late", "around". */
const modified = (text: string, start: number, expression: Expression): Expression => {
  const { to, reading } = expression;
  let { from } = expression;
  if (reading.kind !== 'date') return expression;
  const before = (): string => text.slice(Math.max(start, from - AROUND), from);
  if (reading.day !== null && reading.unit === null) {
    const week = WEEK_OF.exec(before());
    if (week !== null) return { from: from - week[0].length, to, reading: { ...reading, unit: 'week' } };
    if (ORDINAL_DAY.test(text.slice(from, to)) && /(?:^|\s)the\s$/i.test(before())) from -= 4;
  }
  const modifier = MODIFIER.exec(before());
  if (modifier !== null && !(onlyClock(reading) && /^(?:the\s)?(?:early|late)/i.test(modifier[0])))
    from -= modifier[0].length;
  return { from, to, reading };
};

/** Joins neighbours that are one expression ("4:47 am on Friday, March 5") and takes in their modifiers. `start` is where the stretch begins. */
export const join = (text: string, start: number, expressions: readonly Expression[]): Expression[] => {
  const joined: Expression[] = [];
  for (const one of expressions) {
    let next = one;
    for (let last = joined.at(-1); last !== undefined; last = joined.at(-1)) {
      if (last.reading.kind !== 'date' || next.reading.kind !== 'date') break;
      const glue = text.slice(last.to, next.from);
      if (glue.length > AROUND) break;
      const reading = together(last.reading, next.reading, glue, /^['’]s\s/.test(text.slice(last.to, last.to + 3)));
      if (reading === null) break;
      joined.pop();
      next = { from: last.from, to: next.to, reading };
    }
    joined.push(next);
  }
  let end = start;
  return joined.map(expression => {
    const { reading } = expression;
    // "4 in the morning" alone.
    const settled =
      reading.kind === 'date' && reading.clock !== null && reading.part !== null
        ? { ...expression, reading: { ...reading, part: null, clock: clockIn(reading.clock, reading.part) } }
        : expression;
    const whole = modified(text, end, settled);
    end = whole.to;
    const zone =
      whole.reading.kind === 'date' && whole.reading.clock !== null
        ? AFTER_ZONE.exec(text.slice(whole.to, whole.to + AROUND))
        : null;
    return zone === null ? whole : { ...whole, to: whole.to + zone[0].length };
  });
};
