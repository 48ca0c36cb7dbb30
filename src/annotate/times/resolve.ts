import type { Time } from '../../model/index.js';
import { addMonths, type Day, dayOfNumber, daysIn, numberOfDay, weekdayOf, weekOf } from '../../text/calendar.js';
import type { Tense } from './context.js';
import { type DateReading, date, type Expression, type Unit } from '../../languages/reading.js';
import type { Period } from './period.js';
import { shortDay } from './short-day.js';
import { weekdayNear } from './weekday.js';
import { type Place, type WrittenYears, yearOf } from './years.js';

/** The date told last, as far as it is known; what comes after it may hang on it. */
export interface Told {
  /** Null where the year is open. */
  readonly year: number | null;
  readonly years: readonly number[];
  readonly month: number | null;
  readonly day: number | null;
  readonly quarter: number | null;
  readonly clock: string | null;
}

/** What an expression is read against. */
export interface Against extends Place {
  readonly published: Day | null;
  readonly written: WrittenYears;
  /** The last date of any kind. */
  readonly told: Told | null;
  /** The last date that names a day. */
  readonly toldDay: Told | null;
  /** Whether that day was named in the same paragraph, so that a clock time or a part of a day may be of it. */
  readonly toldHere: boolean;
  readonly period: Period | null;
}

/** A value with the others it may have, and what later expressions can count from. */
export interface Resolved {
  readonly type: Time['type'];
  readonly value: string;
  readonly candidates: readonly string[];
  readonly told: Told | null;
}

const two = (n: number): string => String(n).padStart(2, '0');
const four = (year: number | null): string => (year === null ? 'XXXX' : String(year).padStart(4, '0'));

const NOTHING_TOLD: Told = { year: null, years: [], month: null, day: null, quarter: null, clock: null };

const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A leap year, so that 29 February can be counted from where the year is open. */
const ANY_YEAR = 2000;
const ANY_COMMON_YEAR = 2001;

const tail = (reading: DateReading): string => reading.clock ?? (reading.part === null ? '' : `T${reading.part}`);

const typeOf = (reading: DateReading): Time['type'] =>
  reading.clock !== null || reading.part !== null ? 'TIME' : 'DATE';

const ofDay = (day: Day, reading: DateReading, candidates: readonly string[] = []): Resolved => ({
  type: typeOf(reading),
  value: `${four(day.year)}-${two(day.month)}-${two(day.day)}${tail(reading)}`,
  candidates,
  told: { ...NOTHING_TOLD, ...day, clock: reading.clock },
});

const weekValue = (day: Day, weekend = false): string => {
  const { year, week } = weekOf(day);
  return `${four(year)}-W${two(week)}${weekend ? '-WE' : ''}`;
};

const of = (value: string, told: Partial<Told> | null, candidates: readonly string[] = []): Resolved => ({
  type: 'DATE',
  value,
  candidates,
  told: told === null ? null : { ...NOTHING_TOLD, ...told },
});

/** What stands for a step of which nothing is known. */
const UNKNOWN: Readonly<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

const quarterOf = (month: number): number => Math.floor((month - 1) / 3) + 1;

/** How much of a year a step is, near enough to see whether it leaves the years of four figures. */
const YEARS_OF: Readonly<Record<Unit, number>> = {
  day: 1 / 365,
  week: 7 / 365,
  weekend: 7 / 365,
  month: 1 / 12,
  quarter: 1 / 4,
  season: 1 / 4,
  year: 1,
  decade: 10,
  century: 100,
};

/** The last year that TIMEX3 has figures for. */
const LAST_YEAR = 9999;

/** So many steps from a day that is known; where they lead out of the years of four figures, only past or future is told. */
const stepFrom = (base: Day, unit: Unit, by: number, reading: DateReading): Resolved => {
  const year = base.year + by * YEARS_OF[unit];
  if (year < 1 || year > LAST_YEAR) return of(by < 0 ? 'PAST_REF' : 'FUTURE_REF', null);
  const number = numberOfDay(base);
  switch (unit) {
    case 'day':
      return ofDay(dayOfNumber(number + by), reading);
    case 'week':
      return of(weekValue(dayOfNumber(number + 7 * by)), {});
    case 'weekend': {
      // "Last weekend" is the one that has begun last.
      const saturday = by < 0 ? number - ((weekdayOf(base) + 1) % 7) + 7 * (by + 1) : number + 7 * by;
      return of(weekValue(dayOfNumber(saturday), true), {});
    }
    case 'month': {
      const { year, month } = addMonths(base.year, base.month, by);
      return of(`${four(year)}-${two(month)}`, { year, month });
    }
    case 'quarter': {
      const { year, month } = addMonths(base.year, base.month, 3 * by);
      return of(`${four(year)}-Q${String(quarterOf(month))}`, { year, quarter: quarterOf(month) });
    }
    case 'decade':
      return of(String(Math.floor(base.year / 10) + by), null);
    case 'century':
      return of(String(Math.floor(base.year / 100) + by), null);
    default:
      return of(four(base.year + by), { year: base.year + by });
  }
};

/** Counts days on from a day whose year is open; null where that needs the year. */
const openDay = (month: number, day: number, by: number): { readonly month: number; readonly day: number } | null => {
  const from = (year: number): Day =>
    dayOfNumber(numberOfDay({ year, month, day: Math.min(day, daysIn(month, year)) }) + by);
  const [a, b] = [from(ANY_YEAR), from(ANY_COMMON_YEAR)];
  return a.month === b.month && a.day === b.day ? { month: a.month, day: a.day } : null;
};

const dayTold = (told: Told | null): (Told & { readonly month: number; readonly day: number }) | null => {
  if (told === null) return null;
  const { month, day } = told;
  return month === null || day === null ? null : { ...told, month, day };
};

/** The same quarter of another year; of what is told after it nothing is counted from that. */
const yearsFrom = ({ year, years, quarter }: Period, by: number): Resolved => ({
  ...inYear(
    { ...NO_READING, quarter },
    year === null ? null : year + by,
    years.map(y => y + by),
  ),
  told: null,
});

/** Counts from the date told last: "the next day", "two months later", "a year earlier". */
const fromTold = (reading: DateReading, { told, toldDay, published, period }: Against): Resolved | null => {
  const unit = reading.unit ?? 'day';
  const { by } = reading;
  if (unit === 'quarter' && by === 0) {
    if (reading.year !== null) return inYear({ ...NO_READING, quarter: period?.quarter ?? null }, reading.year, []);
    if (period !== null) return inYear({ ...NO_READING, quarter: period.quarter }, period.year, period.years);
    if (reading.side === null) return null;
    if (told?.quarter != null) return inYear({ ...NO_READING, quarter: told.quarter }, told.year, told.years);
    return published === null ? null : stepFrom(published, 'quarter', -1, reading);
  }
  if (by === 0 && (unit === 'day' ? dayTold(toldDay) : told) === null) return null;
  if (unit === 'year' || unit === 'quarter') {
    // After a quarter, "a year earlier" is that quarter of the year before.
    if (unit === 'year' && reading.side === 'last' && period !== null) return yearsFrom(period, by);
    const year = told?.year ?? null;
    // What is compared with a year earlier, no date being told, is of the time of publication.
    if (told === null && published !== null && reading.side === 'last') return stepFrom(published, unit, by, reading);
    if (year === null)
      return of(UNKNOWN[unit], null, unit === 'year' ? (told?.years ?? []).map(y => four(y + by)) : []);
    const month = told?.month ?? (told?.quarter == null ? null : told.quarter * 3);
    if (unit === 'quarter' && month === null) return of(`${four(year)}-QX`, { year });
    return stepFrom({ year, month: month ?? 1, day: 1 }, unit, by, reading);
  }
  if (unit === 'month') {
    if (told?.month == null) return of(UNKNOWN.month, null);
    if (told.year !== null) return stepFrom({ year: told.year, month: told.month, day: 1 }, 'month', by, reading);
    const { year, month } = addMonths(0, told.month, by);
    return of(
      `XXXX-${two(month)}`,
      { month, years: told.years.map(y => y + year) },
      told.years.map(y => `${four(y + year)}-${two(month)}`),
    );
  }
  const day = dayTold(toldDay);
  if (day === null) return of(UNKNOWN[unit] + (unit === 'day' ? tail(reading) : ''), null);
  if (day.year !== null) {
    const base = { year: day.year, month: day.month, day: day.day };
    const resolved = stepFrom(base, unit, by, reading);
    // A week counted from a day most often ends on that weekday.
    return unit === 'week' && by !== 0 && resolved.told !== null
      ? { ...resolved, ...exactWeek(base, by, resolved) }
      : resolved;
  }
  if (unit !== 'day')
    return of(
      UNKNOWN[unit],
      null,
      unit === 'week' ? day.years.map(year => weekValue(dayOfNumber(numberOfDay({ ...day, year }) + 7 * by))) : [],
    );
  const open = openDay(day.month, day.day, by);
  const all = day.years.map(year => dayOfNumber(numberOfDay({ year, month: day.month, day: day.day }) + by));
  const candidates = all.map(d => `${four(d.year)}-${two(d.month)}-${two(d.day)}${tail(reading)}`);
  return {
    type: typeOf(reading),
    value: `XXXX-${open === null ? 'XX-XX' : `${two(open.month)}-${two(open.day)}`}${tail(reading)}`,
    candidates,
    told: open === null ? null : { ...NOTHING_TOLD, ...open, years: all.map(d => d.year), clock: reading.clock },
  };
};

const NO_READING = date({});

const exactWeek = (
  base: Day,
  by: number,
  { value }: Resolved,
): { readonly candidates: readonly string[]; readonly told: Told; readonly value: string } => {
  const day = dayOfNumber(numberOfDay(base) + 7 * by);
  return {
    value,
    candidates: [`${four(day.year)}-${two(day.month)}-${two(day.day)}`],
    told: { ...NOTHING_TOLD, ...day },
  };
};

/** A month, season, quarter or half whose year the day of publication tells. `start` and `length` are in months of the year. */
const yearOfPeriod = (
  published: Day,
  start: number,
  length: number,
  side: DateReading['side'],
  tense: Tense,
): number => {
  const now = published.year * 12 + published.month;
  const begins = (year: number): number => year * 12 + start;
  if (side === 'last') return begins(published.year) + length <= now ? published.year : published.year - 1;
  if (side === 'next') return begins(published.year) > now ? published.year : published.year + 1;
  if (side === 'this' || begins(published.year) <= now)
    return tense === 'future' && side === null && begins(published.year) + length <= now
      ? published.year + 1
      : published.year;
  return tense === 'past' ? published.year - 1 : published.year;
};

const MONTHS_OF_QUARTER = 3;

/** A date whose year is told, by publication or by the date before: "March last year", "the third quarter of that year". */
const inYear = (reading: DateReading, year: number | null, years: readonly number[]): Resolved => {
  const { month, day, season, quarter, half } = reading;
  const rest =
    month !== null && day !== null
      ? `-${two(month)}-${two(day)}${tail(reading)}`
      : month !== null
        ? `-${two(month)}`
        : season !== null
          ? `-${season}`
          : quarter !== null
            ? `-Q${String(quarter)}`
            : half === null
              ? ''
              : `-H${String(half)}`;
  return {
    type: typeOf(reading),
    value: four(year) + rest,
    candidates: year === null ? years.map(y => four(y) + rest) : years.filter(y => y !== year).map(y => four(y) + rest),
    told: { ...NOTHING_TOLD, year, years: year === null ? years : [], month, day, quarter, clock: reading.clock },
  };
};

const openYears = ({ written }: Against): number[] => {
  const years = [...written.told].sort((a, b) => a - b);
  return years.length > 6 ? [] : years;
};

const fromCalendar = (reading: DateReading, against: Against): Resolved | null => {
  const { published, tense } = against;
  const { year, month, day, weekday, season, quarter, half, age, side } = reading;
  if (age !== null) return of(age, null);
  if (month !== null && day !== null && reading.unit === 'week') {
    const known =
      year === null
        ? yearOf(against.written, published, { month, day, weekday: null }, against)
        : { year, candidates: [] };
    if (known.year !== null) return of(weekValue({ year: known.year, month, day }), {});
    return of(
      'XXXX-WXX',
      null,
      known.candidates.map(y => weekValue({ year: y, month, day })),
    );
  }
  if (reading.short && month !== null && day !== null) {
    const { value, candidates } = shortDay(reading.others, { month, day }, against);
    return of(value, reading.others.length > 0 ? null : { month, day }, candidates);
  }
  if (reading.others.length > 0) {
    const written = `${four(year)}-${two(month ?? 0)}-${two(day ?? 0)}`;
    return of(`${four(year)}-XX-XX`, null, [written, ...reading.others].sort());
  }
  if (year !== null) return inYear(reading, year, []);
  if (month !== null) {
    if (side !== null)
      return inYear(reading, published === null ? null : yearOfPeriod(published, month, 1, side, tense), []);
    const known = yearOf(against.written, published, { month, day, weekday }, against);
    return inYear(reading, known.year, known.candidates);
  }
  if (weekday !== null) {
    if (published === null)
      return {
        type: typeOf(reading),
        value: `XXXX-WXX-${String(weekday)}${tail(reading)}`,
        candidates: [],
        told: null,
      };
    return ofDay(weekdayNear(published, weekday, side, tense), reading);
  }
  if (season !== null || quarter !== null || half !== null) {
    if (published === null) return inYear(reading, null, openYears(against));
    const [start, length] =
      season !== null
        ? [SEASON_STARTS[season] ?? 1, 3]
        : quarter !== null
          ? [quarter * MONTHS_OF_QUARTER - 2, 3]
          : [(half ?? 1) * 6 - 5, 6];
    // Quarters are told of soon after they end, whatever is still expected of them: the nearest is meant.
    if (quarter !== null && side === null) {
      const behind = published.month - (start + length - 1);
      return inYear(
        reading,
        behind > 6 ? published.year + (tense === 'past' ? 0 : 1) : behind < -6 ? published.year - 1 : published.year,
        [],
      );
    }
    return inYear(reading, yearOfPeriod(published, start, length, side, tense), []);
  }
  if (reading.clock !== null || reading.part !== null) {
    const there = dayTold(against.toldDay);
    if (there === null)
      return {
        type: 'TIME',
        value: `XXXX-XX-XX${tail(reading)}`,
        candidates: [],
        told: { ...NOTHING_TOLD, clock: reading.clock },
      };
    const value = `${four(there.year)}-${two(there.month)}-${two(there.day)}${tail(reading)}`;
    const told = { ...there, clock: reading.clock };
    const others =
      there.year === null
        ? there.years.map(y => `${four(y)}-${two(there.month)}-${two(there.day)}${tail(reading)}`)
        : [];
    if (against.toldHere) return { type: 'TIME', value, candidates: others, told };
    return {
      type: 'TIME',
      value: `XXXX-XX-XX${tail(reading)}`,
      candidates: [value],
      told: { ...NOTHING_TOLD, clock: reading.clock },
    };
  }
  return null;
};

const resolveDate = (reading: DateReading, against: Against): Resolved | null => {
  const { published } = against;
  const unit = reading.unit ?? 'day';
  const inside = reading.month !== null || reading.season !== null || reading.quarter !== null || reading.half !== null;
  if (reading.base === 'calendar') return fromCalendar(reading, against);
  if (reading.base === 'told') {
    if (reading.weekday !== null) {
      const day = dayTold(against.toldDay);
      if (day?.year == null)
        return {
          type: typeOf(reading),
          value: `XXXX-WXX-${String(reading.weekday)}${tail(reading)}`,
          candidates: [],
          told: null,
        };
      return ofDay(
        weekdayNear({ year: day.year, month: day.month, day: day.day }, reading.weekday, reading.side, 'past'),
        reading,
      );
    }
    if (inside) {
      const year = against.told?.year ?? null;
      return inYear(reading, year === null ? null : year + reading.by, []);
    }
    return fromTold(reading, against);
  }
  const comparison = unit === 'year' && reading.side === 'last' && reading.by === -1;
  // "A year ago" said of a quarter is that quarter.
  if (comparison && against.period !== null) return yearsFrom(against.period, reading.by);
  if (published === null) {
    if (inside) return inYear(reading, null, openYears(against));
    return { ...of(UNKNOWN[unit] + (unit === 'day' ? tail(reading) : ''), null), type: typeOf(reading) };
  }
  if (inside) return inYear(reading, published.year + reading.by, []);
  const resolved = stepFrom(published, unit, reading.by, reading);
  return comparison ? { ...resolved, told: null } : resolved;
};

/** Adds minutes to a clock time of the same day; null past midnight. */
const later = (clock: string, minutes: number): string | null => {
  const total = Number(clock.slice(1, 3)) * 60 + Number(clock.slice(4, 6)) + minutes;
  return total < 0 || total >= 24 * 60 ? null : `T${two(Math.floor(total / 60))}:${two(total % 60)}`;
};

/** The value of an expression against what is known where it stands; null where it turns out to say nothing. */
export const resolve = ({ reading }: Expression, against: Against): Resolved | null => {
  if (reading.kind === 'date') return resolveDate(reading, against);
  const { type, value, candidates, minutes } = reading;
  const day = dayTold(against.told);
  const at = minutes === null || against.told?.clock == null ? null : later(against.told.clock, minutes);
  const clock = at === null || day === null ? [] : [`${four(day.year)}-${two(day.month)}-${two(day.day)}${at}`];
  return { type, value, candidates: [...candidates, ...clock], told: null };
};

/** Whether a resolved date names a day that others may hang on. */
export const namesDay = (told: Told | null): boolean => told !== null && told.day !== null;
