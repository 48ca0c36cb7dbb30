import { alternatives } from '../text/alternatives.js';
import { monthNames } from '../languages/month-names.js';

/** A day that stands in a text, and where. */
export interface DatedPlace {
  readonly from: number;
  readonly to: number;
  /** ISO day. */
  readonly day: string;
}

/** How a date of figures alone is read where both orders are possible. `unknown` leaves it unread: a silent guess is worse than none. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

/** Years that a page may be from; outside them a number is something else. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** A year of two digits belongs to this century: pages are younger than 1999, and paper scans state four digits. */
const SHORT_YEAR_BASE = 2000;

const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(monthNames).flatMap(names =>
    names.flatMap((all, i) => all.split('|').map(name => [name, i + 1] as const)),
  ),
);
const MONTH = alternatives(MONTHS.keys());

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO day of its parts, or null where there is no such day. */
const isoDay = (year: number, month: number, day: number): string | null => {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${String(year)}-${two(month)}-${two(day)}`;
};

const ISO =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:(?:\s*T\s*|\s+)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,:]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?(?![\d])/i;
/** RFC 2822 and the string that a JavaScript Date makes: "Wed, 05 Mar 2031 10:00:00 +0200", "Wed Mar 05 2031 10:00:00 GMT+0200". */
const MAIL =
  /^\s*(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})\s+([a-z]{3})|([a-z]{3})\s+(\d{1,2}))\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*((?:GMT|UTC)?[+-]\d{2}:?\d{2}|Z|GMT|UTC)?/i;

const offset = (stated: string | undefined): string => {
  if (stated === undefined) return '';
  const figures = /([+-])(\d{1,2}):?(\d{2})?$/.exec(stated);
  return figures === null ? 'Z' : `${figures[1] ?? '+'}${two(Number(figures[2]))}:${figures[3] ?? '00'}`;
};

const timed = (day: string | null, hour?: string, minute?: string, second?: string, zone?: string): string | null => {
  if (day === null || hour === undefined || minute === undefined) return day;
  if (Number(hour) > 23 || Number(minute) > 59) return day;
  return `${day}T${two(Number(hour))}:${minute}${second === undefined ? '' : `:${second}`}${offset(zone)}`;
};

/**
 * A date as a machine states it (metadata, front matter), in ISO 8601: its own offset kept, never converted, a day alone where a day is
 * given. Null where it is no date.
 */
export const statedDate = (value: string, order: DayOrder = 'unknown'): string | null => {
  const text = value.slice(0, 100);
  const iso = ISO.exec(text);
  if (iso !== null)
    return timed(isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])), iso[4], iso[5], iso[6], iso[7]);
  const mail = MAIL.exec(text);
  if (mail !== null) {
    const month = MONTHS.get((mail[2] ?? mail[3] ?? '').toLowerCase()) ?? 0;
    return timed(isoDay(Number(mail[5]), month, Number(mail[1] ?? mail[4])), mail[6], mail[7], mail[8], mail[9]);
  }
  return findDays(text, order)[0]?.day ?? null;
};

const DAY_MONTH_YEAR = `(?<d1>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s\\u00a0]{0,3}(?:(?:of|de|d')[\\s\\u00a0]+)?(?<m1>${MONTH})(?!\\p{L})\\.?,?[\\s\\u00a0]{0,3}(?:(?:de|del)[\\s\\u00a0]+)?(?<y1>\\d{4})`;
const DAY_DASH_MONTH = `(?<d5>\\d{1,2})[-/](?<m5>${MONTH})[-/](?<y5>\\d{4})`;
const MONTH_DAY_YEAR = `(?<m2>${MONTH})\\.?[\\s\\u00a0]{1,3}(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\u00a0]{1,3}(?<y2>\\d{4})`;
const YEAR_FIRST = `(?<y3>(?:19|20)\\d{2})[\\s\\u00a0]?(?:(?<sep>[-/.])|年)[\\s\\u00a0]?(?<m3>\\d{1,2})[\\s\\u00a0]?(?:\\k<sep>|月)[\\s\\u00a0]?(?<d3>\\d{1,2})`;
const FIGURES = `(?<a4>\\d{1,2})(?<mark>[./-])[\\s\\u00a0]?(?<b4>\\d{1,2})\\k<mark>[\\s\\u00a0]?(?<y4>\\d{4}|\\d{2}(?!:))`;
const DAY = new RegExp(
  `(?<![\\p{L}\\p{N}/.-])(?:${DAY_MONTH_YEAR}|${DAY_DASH_MONTH}|${MONTH_DAY_YEAR}|${YEAR_FIRST}|${FIGURES})(?![\\p{N}]|[-/][\\p{N}])`,
  'giu',
);

/** All days that stand in a text in words or figures, in order. Longer texts than a page's head should be cut before. */
export const findDays = (text: string, order: DayOrder = 'unknown'): readonly DatedPlace[] => {
  const found: DatedPlace[] = [];
  if (!/\d/.test(text)) return found;
  for (const match of text.matchAll(DAY)) {
    const g = match.groups ?? {};
    let day: string | null = null;
    const name = g.m1 ?? g.m2 ?? g.m5;
    if (name !== undefined) {
      day = isoDay(Number(g.y1 ?? g.y2 ?? g.y5), MONTHS.get(name.toLowerCase()) ?? 0, Number(g.d1 ?? g.d2 ?? g.d5));
    } else if (g.y3 !== undefined) {
      day = isoDay(Number(g.y3), Number(g.m3), Number(g.d3));
    } else if (g.y4 !== undefined) {
      day = ofFigures(Number(g.a4), Number(g.b4), g.y4, g.mark === '.' ? 'day-first' : order);
    }
    if (day !== null) found.push({ from: match.index, to: match.index + match[0].length, day });
  }
  return found;
};

const ofFigures = (a: number, b: number, written: string, order: DayOrder): string | null => {
  const year = written.length === 2 ? SHORT_YEAR_BASE + Number(written) : Number(written);
  if (written.length === 2 && order === 'unknown') return null;
  if (a > 12) return isoDay(year, b, a);
  if (b > 12) return isoDay(year, a, b);
  if (a === b || order === 'day-first') return isoDay(year, b, a);
  return order === 'month-first' ? isoDay(year, a, b) : null;
};

/** `/2031/03/05/`, `/2031-03-05-`, `/20310305/` in the path of an address; null where there is none. */
export const dayInAddress = (address: string): string | null => {
  const path = address
    .slice(0, 2000)
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '');
  const parts =
    /(?:^|[/_-])((?:19|20)\d{2})([/_-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d{2})()(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  return parts === null ? null : isoDay(Number(parts[1]), Number(parts[3]), Number(parts[4]));
};
