import { type Language, languageOf } from '../../languages/index.js';
import { type Account, holds, type Span, type Time } from '../../model/index.js';
import { isSlip } from '../../text/slip.js';
import { compatible } from '../../text/timex.js';
import { citedWords, type Departure } from './departure.js';
import type { Known } from './document.js';
import type { Meaning } from './meant.js';

/** A day that an account gives a document, and the documents that it may mean. */
export interface Dated {
  readonly departure: Departure;
  readonly may: readonly number[];
}

const DAY = /^[\dX]{4}-\d\d-\d\d/u;

/** Longest way from the noun to its day, in code units: "report, which was published on Thursday, 14 June". */
const REACH = 60;

/** Words before the noun that may tell that it was brought out, in code units. */
const BEFORE = 40;

/** Lines at the beginning in which a document may tell its day, and the longest of one in code units. */
const HEAD = 16;
const LINE = 60;

const days = (times: readonly Time[]): Time[] => times.filter(t => t.type === 'DATE' && DAY.test(t.value));

/** The days that a document gives as its own: in its head, in a short line, or behind "published". */
const ownDays = ({ account: { document, annotations }, sentences }: Known, { reports }: Language): Time[] => {
  const { text } = document;
  const [body] = sentences;
  return days(annotations.times).filter(t => {
    const start = text.lastIndexOf('\n', t.from) + 1;
    if (reports.ownDayLine.test(text.slice(start, t.to))) return true;
    // "inquiry into the disaster on 12 October": the day of what it is about
    return body !== undefined && t.to <= body.from && !reports.ofTheMatter.test(text.slice(start, t.from));
  });
};

/** The line near its beginning in which a document tells its day, where only its head was read for it; null where there is none. */
const dayLine = ({ account: { document } }: Known, { reports }: Language): Span | null => {
  let from = 0;
  for (const line of document.text.split('\n', HEAD)) {
    if (/\d/u.test(line) && reports.ownDayLine.test(line) && line.length <= LINE)
      return { from, to: from + line.trimEnd().length };
    from += line.length + 1;
  }
  return null;
};

/** Whether two days differ as a slip makes them differ: the same day of another month, or one figure. */
const slips = (a: string, b: string): boolean =>
  a.slice(8, 10) === b.slice(8, 10) || (a.slice(5, 7) === b.slice(5, 7) && isSlip(a.slice(8, 10), b.slice(8, 10)));

/** Whether a document is not of the sort that it is called, "his statement of 14 October": its head does not say so. */
const isOtherSort = (noun: string, { account: { document }, language, sentences: [body] }: Known): boolean => {
  const sort = language.reports.otherSorts.exec(noun)?.[0].toLowerCase();
  return (
    sort !== undefined &&
    !document.text
      .slice(0, body?.from ?? 0)
      .toLowerCase()
      .includes(sort)
  );
};

/** The days that an account gives documents, where they are not theirs. */
export const otherDays = (account: Account, meaning: Meaning, known: readonly Known[]): Dated[] => {
  const { text, published, language } = account.document;
  const { reports, inquiries } = languageOf(language);
  const told = days(account.annotations.times);
  const stated = known.map(one => ownDays(one, one.language));
  return meaning.named.flatMap(({ at, may }): Dated[] => {
    const time = told.find(t => t.from >= at.to && t.from - at.to <= REACH);
    if (time === undefined || may.length === 0 || !/\d/u.test(text.slice(time.from, time.to))) return [];
    const between = reports.ownDay.exec(text.slice(at.to, time.from));
    const isBrought =
      inquiries.broughtBefore.test(text.slice(Math.max(0, at.from - BEFORE), at.from)) &&
      inquiries.onTheDay.test(text.slice(at.to, time.from));
    if (between === null && !isBrought) return [];
    const cameOut = between === null || between[1] !== undefined;
    // any of the documents may be meant, whatever the account calls it
    const all = [...stated.flat().map(t => t.value), ...known.flatMap(k => (k.day === null ? [] : [k.day]))];
    if (all.some(day => compatible(time.value.slice(0, 10), day.slice(0, 10)))) return [];
    const [k = 0] = may;
    const one = known[k];
    if (one === undefined || isOtherSort(text.slice(at.from, at.to), one)) return [];
    const line = dayLine(one, one.language);
    const other = stated[k]?.find(t => line !== null && holds(line, t)) ?? line ?? stated[k]?.[0];
    if (other === undefined) return [];
    // it may have come out later than its date
    const future = published !== null && time.value.slice(0, 4) === published.slice(0, 4) && time.value > published;
    // it cannot have come out before
    const early = one.day !== null && /^[\d-]+$/u.test(time.value) && time.value < one.day;
    if (cameOut && !future && !early && !all.some(day => slips(day, time.value))) return [];
    const here: Span = { from: at.from, to: time.to };
    return [
      {
        may,
        departure: {
          standing: 'different',
          what: 'dated',
          level: cameOut ? 'question' : 'conflict',
          here,
          there: { from: other.from, to: other.to },
          told: citedWords(text, time),
          instead: citedWords(one.account.document.text, other),
        },
      },
    ];
  });
};
