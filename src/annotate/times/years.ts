import { type Day, daysIn, exists, numberOfDay, weekdayOf } from '../../text/calendar.js';
import type { Tense } from './context.js';
import type { DateReading } from '../../languages/reading.js';

/** A story keeps to about two months around the dates that it gives in full; what lies farther off may be of another year. */
const STORY_DAYS = 60;

/** Beyond this many the list of candidates says nothing any more, and none is given. */
const MOST_CANDIDATES = 6;

/** The years that a text writes, and what they are written with. */
export interface WrittenYears {
  /** Years by "MM-DD". */
  readonly byDay: ReadonlyMap<string, ReadonlySet<number>>;
  /** Years by month, of days and of months. */
  readonly byMonth: ReadonlyMap<number, ReadonlySet<number>>;
  /** The years in which a day would lie close to a day or month that the text gives with its year. */
  near(month: number, day: number): ReadonlySet<number>;
  /** Years of what has been, or of which the text does not say. */
  readonly told: ReadonlySet<number>;
  /** Years of what is still to come. */
  readonly coming: ReadonlySet<number>;
}

const key = (month: number, day: number): string => `${String(month)}-${String(day)}`;

/** Gathers the years of a text from its expressions, each with the tense that it stands in. */
export const writtenYears = (
  all: readonly { readonly reading: DateReading; readonly tense: Tense }[],
): WrittenYears => {
  const byDay = new Map<string, Set<number>>();
  const byMonth = new Map<number, Set<number>>();
  const stretches = new Map<string, readonly [number, number]>();
  const told = new Set<number>();
  const coming = new Set<number>();
  const add = <K>(map: Map<K, Set<number>>, at: K, year: number): void => {
    const set = map.get(at) ?? new Set<number>();
    map.set(at, set.add(year));
  };
  for (const { reading, tense } of all) {
    const { year, month, day } = reading;
    if (year === null) continue;
    (tense === 'future' ? coming : told).add(year);
    if (month === null) continue;
    add(byMonth, month, year);
    if (day !== null) add(byDay, key(month, day), year);
    const first = numberOfDay({ year, month, day: day ?? 1 });
    stretches.set(`${String(year)}-${key(month, day ?? 0)}`, [
      first,
      day === null ? first + daysIn(month, year) - 1 : first,
    ]);
  }
  const list = [...stretches.values()].sort((x, y) => x[0] - y[0]);
  const years = new Set([...told, ...coming].flatMap(year => [year - 1, year, year + 1]));
  const remembered = new Map<string, ReadonlySet<number>>();
  const near = (month: number, day: number): ReadonlySet<number> => {
    const known = remembered.get(key(month, day)) ?? yearsNear(list, years, month, day);
    remembered.set(key(month, day), known);
    return known;
  };
  return { byDay, byMonth, near, told, coming };
};

const LONGEST_MONTH = 31;

/** Which of the years put a day close to a stretch of days that is written with its year; stretches in order of their first day. */
const yearsNear = (
  stretches: readonly (readonly [number, number])[],
  years: ReadonlySet<number>,
  month: number,
  day: number,
): Set<number> => {
  const near = new Set<number>();
  for (const year of years) {
    if (!exists({ year, month, day })) continue;
    const number = numberOfDay({ year, month, day });
    let low = 0;
    for (let high = stretches.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.[0] ?? 0) < number - STORY_DAYS - LONGEST_MONTH) low = middle + 1;
      else high = middle;
    }
    for (let stretch = stretches[low]; stretch && stretch[0] <= number + STORY_DAYS; stretch = stretches[low]) {
      if (stretch[1] >= number - STORY_DAYS) near.add(year);
      low += 1;
    }
  }
  return near;
};

const DAYS_OF_MONTH = 30;

/** Within so many days of publication a date is meant whatever the tense of the nearest verb: "the hearing was moved to 5 March". */
const AT_HAND = 45;

/** The year in which a date lies nearest to publication, before or after it as the tense says. */
const nearestYear = (published: Day, month: number, day: number | null, tense: Tense): number => {
  const here = numberOfDay(published);
  const distance = (year: number): number =>
    day === null
      ? (year - published.year) * 12 + month - published.month
      : numberOfDay({ year, month, day: Math.min(day, daysIn(month, year)) }) - here;
  const years = [published.year - 1, published.year, published.year + 1];
  const past = Math.max(...years.filter(y => distance(y) <= 0));
  const future = Math.min(...years.filter(y => distance(y) >= 0));
  if (past === future) return past;
  const unit = day === null ? DAYS_OF_MONTH : 1;
  const back = -distance(past) * unit;
  const ahead = distance(future) * unit;
  if (tense === 'past' && ahead > AT_HAND) return past;
  if (tense === 'future' && back > AT_HAND) return future;
  return back <= ahead ? past : future;
};

/** What is known of the year of a date that is written without one. */
export interface OpenYear {
  readonly year: number | null;
  /** Other possible years, in order. */
  readonly candidates: readonly number[];
}

/** Where a yearless date stands. */
export interface Place {
  readonly tense: Tense;
  /** In a direct quotation, in a report, or of another happening: the story around it does not fix its year. */
  readonly apart: boolean;
}

const ascending = (years: Iterable<number>): number[] => [...new Set(years)].sort((a, b) => a - b);

/**
 * The year of a month or day written without one, from what fixes it, in this order: the same day or month with its year elsewhere in the
 * text; the day of publication; the one year in which it lies within the story. Where none of these holds, the year stays open and the years
 * of the text are its candidates.
 */
export const yearOf = (
  written: WrittenYears,
  published: Day | null,
  { month, day, weekday }: { readonly month: number; readonly day: number | null; readonly weekday: number | null },
  { tense, apart }: Place,
): OpenYear => {
  const fits = (year: number): boolean =>
    day === null || (exists({ year, month, day }) && (weekday === null || weekdayOf({ year, month, day }) === weekday));
  const same = ascending((day === null ? written.byMonth.get(month) : written.byDay.get(key(month, day))) ?? []).filter(
    fits,
  );
  const byPublication = published === null ? null : nearestYear(published, month, day, tense);
  if (same.length === 1 && same[0] !== undefined) {
    return { year: same[0], candidates: byPublication === null || byPublication === same[0] ? [] : [byPublication] };
  }
  if (byPublication !== null && published !== null) {
    if (fits(byPublication)) return { year: byPublication, candidates: [] };
    const fitting = [published.year, published.year - 1, published.year + 1].find(fits);
    return { year: fitting ?? byPublication, candidates: [] };
  }
  const near = day === null ? [] : ascending(written.near(month, day)).filter(fits);
  if (near.length === 1 && near[0] !== undefined && !apart && same.length === 0)
    return { year: near[0], candidates: [] };
  const possible = same.length > 0 ? same : near.length > 0 ? near : [...written.told];
  // A date told beside a year still to come lies before that year; by how much nobody says.
  const before =
    possible.length > 0 ? [] : [...written.coming].flatMap(y => (tense === 'future' ? [y - 1, y] : [y - 2, y - 1]));
  const candidates = ascending([...possible, ...before]).filter(fits);
  return { year: null, candidates: candidates.length > MOST_CANDIDATES ? [] : candidates };
};
