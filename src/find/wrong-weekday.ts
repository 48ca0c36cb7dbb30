import { languageOf } from '../languages/index.js';
import { timeWords } from '../languages/values.js';
import { type Account, around, type Place, type Time } from '../model/index.js';
import { dayOf, weekdayOf } from '../text/calendar.js';
import { called, type Case, type Draft } from './rule.js';

/** So many other accounts that give the right day of the week are shown. */
const MOST_BESIDE = 2;

/** A date that stands with a day of the week which it was not. */
interface WrongWeekday {
  readonly time: Time;
  /** The day that it names, ISO. */
  readonly day: string;
  /** The day of the week of that day, Monday 1. */
  readonly right: number;
  readonly told: string;
}

/** The day of the week in the words of a time, by name and number; null where there is none or more than one. */
const weekdayIn = (
  { document }: Account,
  { from, to }: Time,
): { readonly name: string; readonly number: number } | null => {
  const { calendar } = languageOf(document.language);
  const name = calendar.weekdayOfDay.exec(document.text.slice(from, to))?.groups?.weekday;
  const number = name === undefined ? null : calendar.weekdayNamed(name);
  return name === undefined || number === null ? null : { name, number };
};

const wrongIn = (account: Account): WrongWeekday[] => {
  const { document, annotations } = account;
  const { calendar } = languageOf(document.language);
  return annotations.times.flatMap((time): WrongWeekday[] => {
    const day = dayOf(time.value);
    const words = document.text.slice(time.from, time.to);
    if (day === null || time.candidates.length > 0 || !words.includes(String(day.year))) return [];
    const weekday = weekdayIn(account, time);
    const right = weekdayOf(day);
    if (weekday === null || weekday.number === right || day.year <= calendar.lastJulianYear) return [];
    const sentence = around(annotations.sentences, time) ?? time;
    if (calendar.spansDays.test(document.text.slice(Math.max(0, time.from - 24), time.from))) return [];
    if (calendar.otherCalendar.test(document.text.slice(sentence.from, sentence.to))) return [];
    return [{ time, day: time.value.slice(0, 10), right, told: weekday.name }];
  });
};

/** Places of other accounts that name the right day of the week for the same day. */
const rightBeside = (of: Case, own: Account, { day, right }: WrongWeekday): Place[] =>
  of.accounts
    .filter(account => account !== own)
    .flatMap((account): Place[] => {
      const { calendar } = languageOf(account.document.language);
      const name = calendar.weekdayNames[right - 1] ?? '';
      const time = account.annotations.times.find(
        t => t.value.startsWith(day) && account.document.text.slice(t.from, t.to).includes(name),
      );
      return time === undefined ? [] : [{ document: account.document.id, from: time.from, to: time.to }];
    })
    .slice(0, MOST_BESIDE);

/** Dates that stand with a day of the week which they were not: “Thursday, 18 October 1996”, a Friday. */
export const wrongWeekdays = (of: Case): Draft[] =>
  of.accounts.flatMap(account =>
    wrongIn(account).map((wrong): Draft => {
      const { id, text, language } = account.document;
      const { time, day, right, told } = wrong;
      const name = languageOf(language).calendar.weekdayNames[right - 1] ?? '';
      const beside = rightBeside(of, account, wrong);
      const others = beside.map(place => called(of, place.document));
      return {
        level: 'question',
        message: `${called(of, id)} writes “${text.slice(time.from, time.to)}”: ${timeWords(day)} was a ${name}, not a ${told}.`,
        sides: [{ document: id, from: time.from, to: time.to }, ...beside],
        because: [
          `the calendar: ${timeWords(day)} was a ${name}`,
          ...(others.length > 0 ? [`${others.join(' and ')} has ${name} for that day`] : []),
        ],
        otherReadings: [
          'the day of the week is right and the date is a slip, or the other way round',
          'what is told went on over midnight, and the day of the week is the one on which it began',
          'the date is of another calendar',
        ],
      };
    }),
  );
