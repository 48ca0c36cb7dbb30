import { languageOf } from '../languages/index.js';
import { monthName } from '../languages/values.js';
import { type Account, around, holds, prose, type Span } from '../model/index.js';
import { daysIn, exists } from '../text/calendar.js';
import { isSpoken } from './copied.js';
import { called, type Case, type Draft } from './rule.js';

/** A day, as an account writes it, that the calendar does not have. */
interface NoSuchDay extends Span {
  readonly year: number | null;
  readonly month: number;
}

/** How much before and behind a sentence may tell that its day is known not to be, in code units. */
const BESIDE = 120;

/** The days of the old calendar that the new one lacks: 29 February of 1700, 1800 and 1900. */
const isOfOldCalendar = (year: number | null, month: number, lastJulianYear: number): boolean =>
  year !== null && month === 2 && year % 100 === 0 && year <= lastJulianYear;

/** The days of an account that no calendar has, each once, in order of place. */
const noSuchDaysIn = ({ document, annotations }: Account): NoSuchDay[] => {
  const { calendar } = languageOf(document.language);
  const blocks = prose(document);
  const found: NoSuchDay[] = [];
  for (const pattern of calendar.lastDays) {
    for (const match of document.text.matchAll(pattern)) {
      const { day, month: name, number, year: written } = match.groups ?? {};
      const month = name === undefined ? Number(number) : calendar.monthOf(name);
      const year = written === undefined ? null : Number(written);
      const span = { from: match.index, to: match.index + match[0].length };
      if (month === null || exists({ year, month, day: Number(day) })) continue;
      if (isOfOldCalendar(year, month, calendar.lastJulianYear) || !blocks.some(block => holds(block, span))) continue;
      const sentence = around(annotations.sentences, span) ?? span;
      const beside = document.text.slice(Math.max(0, sentence.from - BESIDE), sentence.to + BESIDE);
      if (calendar.knownUnreal.test(beside) || found.some(f => f.from < span.to && span.from < f.to)) continue;
      found.push({ ...span, year, month });
    }
  }
  return found.sort((a, b) => a.from - b.from);
};

/** Days that accounts give and the calendar does not have: “31 November 1996”. */
export const noSuchDays = (of: Case): Draft[] =>
  of.accounts.flatMap(account =>
    noSuchDaysIn(account).map(({ from, to, year, month }): Draft => {
      const { id, text } = account.document;
      const spoken = isSpoken(account, { from, to });
      const length = `${monthName(month)}${month === 2 && year !== null ? ` ${String(year)}` : ''} has ${String(daysIn(month, year))} days`;
      return {
        // who quotes it may know that it cannot be
        level: year === null || spoken ? 'question' : 'conflict',
        message: `${called(of, id)} gives a day that there is not: “${text.slice(from, to)}”; ${length}.`,
        sides: [{ document: id, from, to }],
        because: [`the calendar: ${length}`],
        otherReadings: [
          'a slip in the day or the month; what is told may be of the day before or after',
          'the account copies the date from a document that has it so',
        ],
      };
    }),
  );
