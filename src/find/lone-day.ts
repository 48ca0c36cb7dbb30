import { languageOf } from '../languages/index.js';
import { count, timeWords } from '../languages/values.js';
import { type Account, around, type DocumentId, type Place, type Time, within } from '../model/index.js';
import { dayOf, numberOfDay } from '../text/calendar.js';
import { differing } from './differences.js';
import { called, type Case, type Draft } from './rule.js';

/** So many accounts that name one day make it the day of the case. */
const LEAST_TOGETHER = 3;

/** So many of them name it in figures or by its month, and not only as a day of the week. */
const LEAST_IN_FULL = 2;

/** Days farther apart than this are of two happenings rather than two versions of one. */
const FARTHEST = 3;

/** Between the two days of one night stand so many code units at most: "the night of 17 to 18 October". */
const OF_ONE_NIGHT = 12;

/** In so many sentences at its beginning an account says what it is about; shorter ones are headings. */
const OPENING = 2;
const HEADING = 60;

/** So many of those that name the other day are shown. */
const MOST_SHOWN = 6;

/** A time of day in figures, whose figures name no day. */
const CLOCK = /\b\d{1,2}(?:[:.]\d\d|\s?[ap]\.?\s?m\b)(?:\s?[ap]\.?\s?m\b)?/giu;

/** A day that an account names, ISO. */
interface Named {
  readonly time: Time;
  readonly day: string;
  /** Whether its words name the day of the month: “Sunday” does not; nor counts the account’s own day, which its dateline may name. */
  readonly inFull: boolean;
  /** Whether it is the account’s own day in figures, as datelines have it. */
  readonly dateline: boolean;
}

const isInFigures = (words: string): boolean => /\d/u.test(words.replace(CLOCK, ''));

/** The days that an account names with month and year known; none that comes every year, and of the two days of one night the second. */
const daysIn = ({ document, annotations }: Account): Named[] => {
  const { times, sentences } = annotations;
  const published = document.published?.slice(0, 10);
  const named = times.flatMap((time): Named[] => {
    const day = dayOf(time.value) === null ? null : time.value.slice(0, 10);
    if (day === null || time.candidates.length > 0) return [];
    const sentence = around(sentences, time) ?? time;
    const yearly = within(times, sentence).some(({ type }) => type === 'SET');
    return yearly
      ? []
      : [
          {
            time,
            day,
            inFull: day !== published && isInFigures(document.text.slice(time.from, time.to)),
            dateline: day === published && isInFigures(document.text.slice(time.from, time.to)),
          },
        ];
  });
  return named.filter(
    ({ time }, i) =>
      !time.value.endsWith('TNI') || (named[i + 1]?.time.from ?? Number.POSITIVE_INFINITY) - time.to > OF_ONE_NIGHT,
  );
};

/** Whether a day is the one of what the account is about: its event is dated by it, years are counted from it, people died on it, or it stands where the account says what that was. */
const isOwn = ({ document, annotations }: Account, { time }: Named): boolean => {
  const { events, sentences, tokens } = annotations;
  const { calendar } = languageOf(document.language);
  const sentence = around(sentences, time) ?? time;
  const before = document.text.slice(sentence.from, time.from);
  // a line without a verb is a heading or says when and by whom the account was given out
  const hasVerb = within(tokens, sentence).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return (
    (hasVerb && events.some(e => !e.other && e.dates.some(d => d.from === time.from && d.to === time.to))) ||
    calendar.countedFrom.test(before) ||
    (calendar.diedOn.test(before) && !calendar.diedLater.test(document.text.slice(sentence.from, sentence.to))) ||
    (sentences.filter(s => s.from < sentence.from && s.to - s.from > HEADING).length < OPENING &&
      calendar.tellsWhatItWas.test(before))
  );
};

const apart = (a: string, b: string): number => {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x === null || y === null ? Number.POSITIVE_INFINITY : Math.abs(numberOfDay(x) - numberOfDay(y));
};

const placeOf = (document: DocumentId, { from, to }: Time): Place => ({ document, from, to });

/** Whether a difference of dates that was found before holds a place of an account: then it is told already. */
const isToldAlready = (of: Case, id: DocumentId): boolean =>
  differing(of, 'conflicting', 'date:').some(
    ({ difference, question }) =>
      question.scope === null && difference.groups.flat().some(answer => answer.document === id),
  );

/** The accounts that name a day, each with the first place. */
type Naming = readonly (readonly [Account, Named])[];

/** Whether one account alone names a day, those that were made on it left out. */
const isAlone = (naming: Naming): boolean => naming.filter(([, { dateline }]) => !dateline).length === 1;

/** Whether a day is that of the case: none is named by more accounts, or one of those that name it has it as its own. */
const isOfCase = (naming: Naming, most: number): boolean =>
  naming.length >= most || naming.some(([account, day]) => isOwn(account, day));

/** The day right behind another one, as the end of a stretch that begins with it: "from 11 to 15 November". */
const endOf = ({ time }: Named, days: readonly Named[]): Named | undefined =>
  days.find(d => d.time.from >= time.to && d.time.from - time.to <= OF_ONE_NIGHT);

const draftOf = (of: Case, { document }: Account, own: Named, naming: Naming, day: string): Draft => {
  const shown = naming.slice(0, MOST_SHOWN);
  const words = document.text.slice(own.time.from, own.time.to);
  return {
    level: 'question',
    message: `${called(of, document.id)} alone dates what it tells ${timeWords(own.day)} (“${words}”); ${count(naming.length, 'account')} name ${timeWords(day)}, and it does not: ${shown.map(([a]) => called(of, a.document.id)).join(', ')}.`,
    sides: [placeOf(document.id, own.time), ...shown.map(([a, n]) => placeOf(a.document.id, n.time))],
    because: ['no other account names that day; the two lie close together'],
    otherReadings: [
      'the two days are of two steps of what happened: its beginning, its end, its discovery',
      'local time and another time zone fall on different days',
      'a slip in the day',
    ],
  };
};

/**
 * Days that one account alone gives for what it is about, where several others name a day close by and it does not: “from 11 to 15 November” beside
 * “Thursday, 12 November”.
 */
export const loneDays = (of: Case): Draft[] => {
  const named = new Map(of.accounts.map(account => [account, daysIn(account)] as const));
  const all = new Map<string, Naming>();
  for (const [account, days] of named)
    for (const one of days.filter((d, i) => days.findIndex(e => e.day === d.day) === i))
      all.set(one.day, [...(all.get(one.day) ?? []), [account, one]]);
  const most = Math.max(0, ...[...all.values()].map(naming => naming.length));
  return [...named].flatMap(([account, days]): Draft[] => {
    if (isToldAlready(of, account.document.id)) return [];
    const own = days.find(day => day.inFull && isAlone(all.get(day.day) ?? []) && isOwn(account, day));
    if (own === undefined) return [];
    const end = endOf(own, days);
    const isStretch = end !== undefined && all.get(end.day)?.length === most;
    const [other] = [...all]
      .filter(([day]) => apart(day, own.day) <= FARTHEST && !days.some(d => d.day === day))
      .filter(([, naming]) => naming.length >= LEAST_TOGETHER && (isStretch || isOfCase(naming, most)))
      .filter(([, naming]) => naming.filter(([, n]) => n.inFull).length >= LEAST_IN_FULL)
      .sort(([, a], [, b]) => b.length - a.length);
    return other === undefined ? [] : [draftOf(of, account, own, other[1], other[0])];
  });
};
