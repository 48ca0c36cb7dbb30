import { type DateReading, type Expression, isDay } from '../../languages/reading.js';
import type { TimeGlue, TimeGrammar } from '../../languages/time-grammar.js';

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
const together = (
  glue: TimeGlue,
  a: DateReading,
  b: DateReading,
  between: string,
  possessive: boolean,
): DateReading | null => {
  if (onlyWeekday(a) && b.day !== null && glue.weekdayDate.test(between))
    return { ...b, weekday: a.weekday, part: a.part ?? b.part, clock: a.clock ?? b.clock };
  if (onlyPart(a) && isDay(b) && b.part === null && b.clock === null && glue.partDay.test(between))
    return { ...b, part: a.part };
  if (isDay(a) && a.part === null && a.clock === null && onlyPart(b) && glue.dayPart.test(between))
    return { ...a, part: b.part };
  if (onlyClock(a) && isDay(b) && b.clock === null && glue.clockDay.test(between))
    return {
      ...b,
      part: null,
      clock: a.part !== null || b.part !== null ? clockIn(a.clock ?? '', a.part ?? b.part ?? '') : a.clock,
    };
  if (isDay(a) && a.clock === null && onlyClock(b) && glue.dayClock.test(between))
    return {
      ...a,
      part: null,
      clock: a.part !== null || b.part !== null ? clockIn(b.clock ?? '', a.part ?? b.part ?? '') : b.clock,
    };
  if (onlyClock(a) && onlyPart(b) && glue.clockPart.test(between))
    return { ...a, part: null, clock: clockIn(a.clock ?? '', b.part ?? '') };
  if (
    lacksYear(a) &&
    a.side === null &&
    onlyYear(b) &&
    (b.year === null ? glue.partYear : glue.partWrittenYear).test(between)
  )
    return b.year === null ? { ...a, base: b.base, unit: 'year', by: b.by } : { ...a, year: b.year };
  if (onlyYear(a) && lacksYear(b) && possessive && glue.yearPart.test(between))
    return a.year === null ? { ...b, base: a.base, unit: 'year', by: a.by } : { ...b, year: a.year };
  return null;
};

const AROUND = 40;

/** The words before a date that belong to it: "the end of", "late", "around". */
const modified = (grammar: TimeGrammar, text: string, start: number, expression: Expression): Expression => {
  const { to, reading } = expression;
  let { from } = expression;
  if (reading.kind !== 'date') return expression;
  const before = (): string => text.slice(Math.max(start, from - AROUND), from);
  if (reading.day !== null && reading.unit === null) {
    const week = grammar.weekOf.exec(before());
    if (week !== null) return { from: from - week[0].length, to, reading: { ...reading, unit: 'week' } };
    if (grammar.numberedDay.test(text.slice(from, to)) && grammar.dayArticle.test(before()))
      from -= grammar.articleLength;
  }
  const modifier = grammar.modifier.exec(before());
  if (modifier !== null && !(onlyClock(reading) && grammar.notOfClock.test(modifier[0]))) from -= modifier[0].length;
  return { from, to, reading };
};

/** Joins neighbours that are one expression ("4:47 am on Friday, March 5") and takes in their modifiers. `start` is where the stretch begins. */
export const join = (
  grammar: TimeGrammar,
  text: string,
  start: number,
  expressions: readonly Expression[],
): Expression[] => {
  const joined: Expression[] = [];
  for (const one of expressions) {
    let next = one;
    for (let last = joined.at(-1); last !== undefined; last = joined.at(-1)) {
      if (last.reading.kind !== 'date' || next.reading.kind !== 'date') break;
      const between = text.slice(last.to, next.from);
      if (between.length > AROUND) break;
      const reading = together(
        grammar.glue,
        last.reading,
        next.reading,
        between,
        grammar.glue.owner.test(text.slice(last.to, last.to + 3)),
      );
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
    const whole = modified(grammar, text, end, settled);
    end = whole.to;
    const zone =
      whole.reading.kind === 'date' && whole.reading.clock !== null
        ? grammar.zone.exec(text.slice(whole.to, whole.to + AROUND))
        : null;
    return zone === null ? whole : { ...whole, to: whole.to + zone[0].length };
  });
};
