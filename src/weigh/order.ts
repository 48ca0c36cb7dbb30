import { languageOf } from '../languages/index.js';
import {
  type Account,
  around,
  byPlace,
  type Disorder,
  type EventMention,
  indexAt,
  type Place,
  type Span,
  type Time,
  type Token,
  within,
} from '../model/index.js';
import { type Bound, impossible } from './difference-constraints.js';
import type { MainEvent } from './event.js';

const MINUTE = 1;
const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes of the units of an ISO 8601 duration, before and behind its T. */
const UNITS: Readonly<Record<string, number>> = {
  Y: 365.25 * DAY,
  M: 30.44 * DAY,
  W: 7 * DAY,
  D: DAY,
  TH: HOUR,
  TM: MINUTE,
};

/** How far two dates of one happening may lie apart by where the clocks stood. */
const TIME_ZONES = DAY;

/** Words of a noun phrase or a short subject that may stand between "after" and what happened. */
const PHRASE = 6;

const NOMINAL = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'PART', 'PRON', 'AUX']);

const NAMED_YEAR = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/u;

/** First and last minute of a day or a clock time; null for anything vaguer. */
const minutesOf = (value: string): readonly [number, number] | null => {
  const [, year, month, day, hour, minute] = NAMED_YEAR.exec(value) ?? [];
  if (year === undefined) return null;
  const first = Date.parse(`${year}-${month ?? ''}-${day ?? ''}T${hour ?? '00'}:${minute ?? '00'}:00Z`) / 60_000;
  if (Number.isNaN(first)) return null;
  return [first, hour === undefined ? first + DAY - 1 : first];
};

/** How long a duration is, least and most in minutes, as loosely as people count; null for one without a number. */
const lengthOf = (value: string): readonly [number, number] | null => {
  const [, time, digits, letter] = /^P(T?)(\d+(?:\.\d+)?)([YMWDH])$/u.exec(value) ?? [];
  const unit = letter === undefined ? undefined : UNITS[`${time ?? ''}${letter}`];
  if (unit === undefined || digits === undefined) return null;
  const length = Number(digits) * unit;
  // half a unit, and a day more where days are counted with the first or without it
  const slack = unit >= DAY ? Math.max(unit / 2, DAY) : Math.max(unit, length / 10);
  return [length - slack, length + slack];
};

/** A sentence of an account, as it is read for what comes after what. */
interface Read {
  readonly account: Account;
  readonly words: readonly Token[];
  readonly times: readonly Time[];
}

const writtenAt = ({ account, words }: Read, i: number): string => {
  const word = words[i];
  return word === undefined ? '' : account.document.text.slice(word.from, word.to).toLowerCase();
};

/** That a happening has a date, and lies so and so to another. */
interface Relation {
  readonly event: EventMention;
  readonly date: Time;
  readonly way: 'after' | 'before';
  readonly measure: Time | null;
  /** Where the words begin that tell the distance. */
  readonly from: number;
}

/** "On 9 March, two days after the collapse": what is told of a happening that is dated just before and hangs on another one. */
const relationAt = (read: Read, event: EventMention): Relation | null => {
  const { account, words, times } = read;
  const { occasions } = languageOf(account.document.language);
  let i = indexAt(words, event.from) - 1;
  for (let n = 0; n < PHRASE && NOMINAL.has(words[i]?.pos ?? ''); n += 1) {
    if (occasions.sequence.has(writtenAt(read, i))) break;
    i -= 1;
  }
  const two = occasions.sequence.get(`${writtenAt(read, i - 1)} ${writtenAt(read, i)}`);
  const way = two ?? occasions.sequence.get(writtenAt(read, i));
  if (way === undefined) return null;
  const start = words[two === undefined ? i : i - 1]?.from ?? 0;
  const gap = (from: number): string => account.document.text.slice(from, start);
  const measure = times.find(t => t.type === 'DURATION' && t.to <= start && /^\s+$/u.test(gap(t.to))) ?? null;
  const end = measure?.from ?? start;
  const date = times.findLast(t => (t.type === 'DATE' || t.type === 'TIME') && t.to <= end);
  if (date === undefined || !/^,?\s+$/u.test(account.document.text.slice(date.to, end))) return null;
  return { event, date, way, measure, from: end };
};

/** The value of a date whose year the words leave out, in the year that brings it nearest to what it hangs on. */
const nearest = ({ account }: Read, { from, to, value }: Time, at: number): readonly [number, number] | null => {
  const own = minutesOf(value);
  const named = /\d{4}/u.test(account.document.text.slice(from, to));
  if (named || !/^[\dX]{4}-\d\d-\d\d/u.test(value)) return own;
  const year = new Date(at * 60_000).getUTCFullYear();
  const years = [year - 1, year, year + 1].map(y => minutesOf(`${String(y)}${value.slice(4)}`)).filter(m => m !== null);
  return years.sort((a, b) => Math.abs(a[0] - at) - Math.abs(b[0] - at))[0] ?? null;
};

const CALENDAR = 'calendar';

/** The two bounds that a date gives a point. */
const dated = (point: string, [first, last]: readonly [number, number], reason: Span): Bound<Span>[] => [
  { earlier: CALENDAR, later: point, most: last, reason },
  { earlier: point, later: CALENDAR, most: -first, reason },
];

/** The bounds of one relation: the date of the one, the distance, the date of the other. */
const boundsOf = (read: Read, relation: Relation, dates: readonly Time[], index: number): Bound<Span>[] => {
  const { event, date, way, measure, from } = relation;
  const own = event.dates.length > 0 ? read.times.filter(t => event.dates.some(d => d.from === t.from)) : dates;
  const values = own.map(t => ({ time: t, minutes: minutesOf(t.value) })).filter(v => v.minutes !== null);
  const [first] = values;
  // an account that dates it twice is not held to either
  if (first?.minutes == null || values.some(v => v.minutes?.[0] !== first.minutes?.[0])) return [];
  const minutes = nearest(read, date, first.minutes[0]);
  // of a clock time and a day, minutes say nothing
  if (minutes === null) return [];
  const [one, other] = [`told ${String(index)}`, `what ${String(index)} hangs on`];
  const [later, earlier] = way === 'after' ? [one, other] : [other, one];
  const length = measure === null ? null : lengthOf(measure.value);
  const reason: Span = { from, to: event.to };
  return [
    ...dated(one, minutes, date),
    ...dated(other, first.minutes, first.time),
    { earlier: later, later: earlier, most: length === null ? 0 : -length[0], reason },
    ...(length === null ? [] : [{ earlier, later, most: length[1], reason }]),
  ];
};

const place = ({ document }: Account, { from, to }: Span): Place => ({ document: document.id, from, to });

/** Where the bounds of a cycle are asserted, each place once, in order of the text. */
const placesOf = (account: Account, cycle: readonly Bound<Span>[]): [Place, ...Place[]] => {
  const [first, ...rest] = [...new Set(cycle.map(b => b.reason))].sort(byPlace).map(span => place(account, span));
  if (first === undefined) throw new RangeError('a cycle has a bound');
  return [first, ...rest];
};

/** Whether a sentence tells of what is to come or might have been. */
const isToCome = ({ account, words }: Read): boolean =>
  words.some(w => w.pos === 'AUX' && languageOf(account.document.language).occasions.auxiliariesToCome.has(w.lemma));

/** What an account puts on a day after the one on which it was published, in words that tell it as having been. */
const afterPublication = (account: Account, event: MainEvent, read: (at: Span) => Read): Disorder[] => {
  const { published, text } = account.document;
  const day = published === null ? null : minutesOf(published.slice(0, 10));
  if (day === null) return [];
  return (event.dates.get(account) ?? []).flatMap(time => {
    const minutes = minutesOf(time.value.slice(0, 10));
    if (minutes === null || minutes[0] <= day[1] + TIME_ZONES || !/\d{4}/u.test(text.slice(time.from, time.to)))
      return [];
    if (isToCome(read(time))) return [];
    return [{ kind: 'published', places: [place(account, time)] }];
  });
};

/** Orders in one account that cannot be, the fewest words that show each. */
const disordersIn = (account: Account, event: MainEvent | null): Disorder[] => {
  const { sentences, tokens, times, events } = account.annotations;
  const read = (at: Span): Read => {
    const sentence = around(sentences, at) ?? at;
    return {
      account,
      words: within(tokens, sentence),
      times: within(times, sentence),
    };
  };
  const main = event?.dates.get(account) ?? [];
  const related = events
    .filter(e => !e.other)
    .flatMap((e, i) => {
      const sentence = read(e);
      const relation = relationAt(sentence, e);
      const own = e.kind === null || e.kind === event?.kind.key ? main : [];
      return relation === null || isToCome(sentence) ? [] : boundsOf(sentence, relation, own, i);
    });
  const found = impossible(related);
  const late = event === null ? [] : afterPublication(account, event, read);
  return [
    ...(found === null ? [] : [{ kind: 'asserted' as const, places: placesOf(account, found) }]),
    ...late.slice(0, 1),
  ];
};

/**
 * What accounts put into an order that cannot be, one account at a time: only dates and distances that its words assert are held against each
 * other; what merely follows from the order of telling is not.
 */
export const disordersOf = (accounts: readonly Account[], event: MainEvent | null): Disorder[] =>
  accounts.flatMap(account => disordersIn(account, event));
