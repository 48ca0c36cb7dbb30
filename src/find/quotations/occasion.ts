import { languageOf } from '../../languages/index.js';
import { type Account, around, type Attribution, cover, meets } from '../../model/index.js';
import { numberOfDay, weekdayOf } from '../../text/calendar.js';

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
export const saidOn = ({ document, annotations }: Account, { source, cue, content }: Attribution): Occasion | null => {
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
    if ((behind !== null && quoting.spokenOn.test(behind)) || (first && quoting.spokenOn.test(opening)))
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
