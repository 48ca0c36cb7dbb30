import { type Account, around, type Attribution, cover, holds, meets } from '../model/index.js';
import { type Day, dayOf, dayOfNumber, numberOfDay, weekdayOf } from '../text/calendar.js';
import { languageOf } from './index.js';

/** When somebody is said to have spoken. */
export interface Occasion {
  /** TIMEX3 value of a day: "2031-03-05", "XXXX-03-05" or "XXXX-WXX-3". */
  readonly day: string;
  /** The account gives a day of the month, not only one of the week. */
  readonly dated: boolean;
  readonly from: number;
  readonly to: number;
}

const DAY = /^(?:\d{4}|X{4})-(?:\d\d-\d\d|WXX-\d)/u;

/** The day that an account gives for an act of speech; null where it gives none with the verb. */
export const saidOn = (
  { document, annotations }: Account,
  { source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>,
): Occasion | null => {
  if (cue.length === 0) return null;
  const { quoting } = languageOf(document.language);
  const key = cover(cue);
  const sentence = around(annotations.sentences, key);
  if (sentence === undefined) return null;
  const frame = cover([key, ...source.filter(s => meets(s, sentence))]);
  for (const { from, to, value, type } of annotations.times) {
    if (from < sentence.from) continue;
    if (from >= sentence.to) break;
    const day = DAY.exec(value)?.[0];
    if (day === undefined || (type !== 'DATE' && type !== 'TIME')) continue;
    if (content.some(c => c.from < to && from < c.to && !meets(c, key))) continue;
    const opening = document.text.slice(sentence.from, from);
    const behind = from >= key.to ? document.text.slice(from >= frame.to ? frame.to : key.to, from) : null;
    const first = to <= frame.from && quoting.dayFirst.test(document.text.slice(to, frame.from));
    if (
      holds(key, { from, to }) ||
      (behind !== null && quoting.spokenOn.test(behind)) ||
      (first && quoting.spokenOn.test(opening))
    )
      return { day, dated: /\d/u.test(document.text.slice(from, to)), from, to };
  }
  return null;
};

const numberOf = (day: string): number | null => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return Number.isNaN(year + month + date) ? null : numberOfDay({ year, month, day: date });
};

const weekday = (day: string): number | null => {
  const known = /WXX-(\d)$/u.exec(day)?.[1];
  if (known !== undefined) return Number(known);
  const number = numberOf(day);
  if (number === null) return null;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return weekdayOf({ year, month, day: date });
};

/** Whether two acts of speech are said to be of two days; a day apart is only so where both give a date, since days begin at other hours elsewhere. */
export const otherDays = (a: Occasion | null, b: Occasion | null): boolean => {
  if (a === null || b === null || a.day === b.day) return false;
  const apart = a.dated && b.dated ? 1 : 2;
  const [x, y] = [numberOf(a.day), numberOf(b.day)];
  if (x !== null && y !== null) return Math.abs(x - y) >= apart;
  const [m, n] = [a.day, b.day].map(day => /-(\d\d-\d\d)$/u.exec(day)?.[1]);
  if (m !== undefined && n !== undefined) return m !== n;
  const [v, w] = [weekday(a.day), weekday(b.day)];
  if (v === null || w === null) return false;
  const distance = Math.abs(v - w);
  return Math.min(distance, 7 - distance) >= 2;
};

/** The day of an act of speech, as far as it is known. */
export interface Dating {
  /** ISO 8601; null where nothing tells it. */
  readonly day: string | null;
  /** `sentence`: the account gives the day. `publication`: it was said by then. */
  readonly by: 'sentence' | 'publication' | null;
}

const iso = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The last day of a month and date, or of a weekday, that is not after `last`; null where the value gives neither. */
const lastBefore = (value: string, last: Day): string | null => {
  const date = /^X{4}-(\d\d)-(\d\d)$/u.exec(value);
  if (date !== null) {
    const [month, day] = [Number(date[1]), Number(date[2])];
    const own = { year: last.year, month, day };
    return iso(numberOfDay(own) > numberOfDay(last) ? { ...own, year: last.year - 1 } : own);
  }
  const named = /WXX-(\d)$/u.exec(value)?.[1];
  if (named === undefined) return null;
  return iso(dayOfNumber(numberOfDay(last) - ((weekdayOf(last) - Number(named) + 7) % 7)));
};

/** When something was said: by the day that its account gives for it, counted back from the day of publication where it gives no year; else that day itself. */
export const datingOf = (account: Account, attribution: Pick<Attribution, 'source' | 'cue' | 'content'>): Dating => {
  const published = dayOf(account.document.published);
  const told = saidOn(account, attribution)?.day ?? null;
  if (told !== null && /^\d{4}-\d\d-\d\d$/u.test(told)) return { day: told, by: 'sentence' };
  if (published === null) return { day: null, by: null };
  const counted = told === null ? null : lastBefore(told, published);
  return counted === null ? { day: iso(published), by: 'publication' } : { day: counted, by: 'sentence' };
};
