import { Chrono, configuration } from 'chrono-node/en';
import { labels, neverDays, shortDays } from '../times.js';
import { exists } from '../../../text/calendar.js';
import type { WrittenDay } from '../../time-grammar.js';

/** chrono fills what is not written from a reference; nothing filled is used, so any day does. */
const ANY_DAY = new Date(0);

const SAMPLES = ['5 March 2031', 'March 5, 2031', '2031-03-05', '05/03/2031', '2031/03/05', '2031 March 5'];

/**
 * chrono's readers of calendar days, without those of relative and vague times, which count from the reference day, and without its
 * refiners, which fill in and join. They are told by what they read, as the package gives them no names.
 */
const chrono = new Chrono({
  parsers: configuration
    .createConfiguration(true, false)
    .parsers.filter(parser =>
      SAMPLES.some(sample =>
        new Chrono({ parsers: [parser], refiners: [] })
          .parse(sample, ANY_DAY)
          .some(({ start }) => start.isCertain('day')),
      ),
    ),
  refiners: [],
});

const two = (n: number): string => String(n).padStart(2, '0');

const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** Months before days with the year cut to two figures, which as often count what follows: "on March 5, 75 people". */
const SHORT_YEAR = /(?<=\d(?:st|nd|rd|th)?|[a-z])[\s,]+\d{1,2}$/i;

/** "Of those aboard on 14 March, 27 were": the day stands before the month, and what follows the comma counts something else. */
const COMMA_BETWEEN = /^\p{L}+\.?,\s*\d{1,2}$/u;
const DAY_BEFORE = /(?<![\p{L}\d.,])(\d{1,2})(?:st|nd|rd|th)?\s$/u;

/** What makes figures part of a longer number, a path, a price or a version. */
const NUMBER_BEFORE = /[\d/.:$€£#-]$/;
const LETTER_BEFORE = /\p{L}$/u;
const NUMBER_AFTER = /^(?:[/-]?\d|%|[.,:]\d)/;

const AROUND = 16;

/** A month in lower case is a verb more often than a month. */
const SMALL_MONTH = /(?:^|[^\p{L}])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

/** Days in figures without a year, "on 25/12"; where neither figure tells the month both readings are kept. */
const shortDaysIn = (text: string): WrittenDay[] =>
  [...text.matchAll(shortDays)].flatMap(match => {
    const [words] = match;
    const [a = 0, b = 0] = words.split('/').map(Number);
    const readings = [
      ...new Map([
        [`${String(a)} ${String(b)}`, { day: a, month: b }],
        [`${String(b)} ${String(a)}`, { day: b, month: a }],
      ]).values(),
    ];
    const [first, second] = readings.filter(r => exists({ ...r, year: null }));
    if (first === undefined || neverDays.has(words)) return [];
    const other = second === undefined ? null : `XXXX-${two(second.month)}-${two(second.day)}`;
    return [
      { from: match.index, to: match.index + words.length, year: null, ...first, clock: null, other, short: true },
    ];
  });

/** The days written in full or without a year, longest first reading of each place, in order. */
export const writtenDays = (text: string): WrittenDay[] => {
  const found: WrittenDay[] = shortDaysIn(text);
  for (const result of chrono.parse(text, ANY_DAY)) {
    const { start } = result;
    const lead = /^(?:on\s+)?/i.exec(result.text)?.[0].length ?? 0;
    let words = result.text.slice(lead).replace(/[\s,.]+$/, '');
    let from = result.index + lead;
    if (!start.isCertain('day') || !start.isCertain('month') || !/\d|[a-z]{5}/i.test(words)) continue;
    const month = start.get('month') ?? 0;
    let day = start.get('day') ?? 0;
    const dayFirst = COMMA_BETWEEN.test(words) ? DAY_BEFORE.exec(text.slice(Math.max(0, from - AROUND), from)) : null;
    if (dayFirst) {
      from -= dayFirst[0].length;
      day = Number(dayFirst[1]);
      words = text.slice(from).split(',')[0] ?? words;
    }
    let year = start.isCertain('year') ? start.get('year') : null;
    const figures = /^[\d\s/.:T+Z-]+$/.test(words);
    if (figures && year === null) continue;
    const before = text.slice(Math.max(0, from - 1), from);
    if (NUMBER_BEFORE.test(before) || NUMBER_AFTER.test(text.slice(from + words.length, from + words.length + 2)))
      continue;
    if (
      figures
        ? LETTER_BEFORE.test(before) || labels.test(text.slice(Math.max(0, from - AROUND), from))
        : SMALL_MONTH.test(words)
    )
      continue;
    if (year !== null && !/\d{4}/.test(words)) {
      if (figures) continue;
      year = null;
      words = words.replace(SHORT_YEAR, '');
    }
    const clock =
      start.isCertain('hour') && start.isCertain('minute')
        ? `T${two(start.get('hour') ?? 0)}:${two(start.get('minute') ?? 0)}`
        : null;
    const end = result.end;
    if (end?.isCertain('day')) {
      // Two days joined by a dash or "to" are two expressions with one month and year between them.
      const last = end.get('day') ?? 0;
      const parts = /^(.*?\d(?:st|nd|rd|th)?)\s*(?:[-–]|to|until|through|till)\s*(.*)$/i.exec(words);
      const second = parts?.[2];
      if (parts?.[1] !== undefined && second !== undefined && exists({ year, month, day: last })) {
        found.push({ from, to: from + parts[1].length, year, month, day, clock: null, other: null, short: false });
        found.push({
          from: from + words.length - second.length,
          to: from + words.length,
          year,
          month,
          day: last,
          clock: null,
          other: null,
          short: false,
        });
        continue;
      }
    }
    const slashed = SLASHED.exec(words);
    const a = Number(slashed?.[1] ?? 0);
    const b = Number(slashed?.[3] ?? 0);
    const other =
      slashed !== null && a !== b && a <= 12 && b <= 12 && year !== null
        ? `${String(year)}-${two(month === a ? b : a)}-${two(month === a ? a : b)}`
        : null;
    if (exists({ year, month, day }))
      found.push({ from, to: from + words.length, year, month, day, clock, other, short: false });
  }
  found.sort((x, y) => y.to - y.from - (x.to - x.from) || x.from - y.from);
  const kept: WrittenDay[] = [];
  for (const one of found) if (!kept.some(k => one.from < k.to && k.from < one.to)) kept.push(one);
  return kept.sort((x, y) => x.from - y.from);
};
