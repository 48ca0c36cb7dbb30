import {
  type Account,
  type DocumentId,
  type EventMention,
  type Occasion,
  holds,
  type Question,
  type Span,
} from '../../model/index.js';
import { languageOf } from '../../languages/index.js';
import { timeWords } from '../../languages/values.js';
import { dayOf, dayOfNumber } from '../../text/calendar.js';
import { dayRanges, type DayRange, type TimePart } from '../../text/timex.js';
import { type Dated, datedIn } from '../timeline.js';
import { blockAt, type Entry, type Places, present } from './places.js';
import { isoOf, scaleOf } from './time-scale.js';
import type { AccountName, HappeningView, ReportView, WhenView } from './view.js';

/** Dates that are listed; the others are counted. */
const WHENS = 250;

/** What is told of one date, and of its publications; the others are counted. */
const ENTRIES = 4;
const PUBLISHED = 12;

/** Further places of one happening that are named. */
const ALSO = 24;

/** A date or time of day whose year is known, of whatever precision. */
const RESOLVED = /^\d{3}[\dX](?:-|$)/;

/** Days of the shortest stretch that has an early and a late part. */
const HAS_PARTS = 28;

const PARTS: Readonly<Record<TimePart, string>> = { START: 'early ', MID: 'mid-', END: 'late ' };

/** When in the day the parts that have names begin, roughly: only for the order on the page. */
const BEGINS: readonly (readonly [RegExp, string])[] = [
  [/TMO$/, 'T06'],
  [/TMI$/, 'T12'],
  [/TAF$/, 'T13'],
  [/TEV$/, 'T18'],
  [/TNI$/, 'T21'],
];

/** One account's words for a time. */
interface Told extends Dated {
  readonly account: Account;
  /** The happening that they date; undefined where none is told. */
  readonly event: EventMention | undefined;
  readonly occasion: Occasion | undefined;
}

/** A time as accounts give it, with all that they date by it. */
interface Group {
  readonly value: string;
  readonly part: TimePart | null;
  readonly told: Told[];
  readonly published: Entry[];
}

const lengthOf = ([first, last]: DayRange): number => last - first + 1;

/** The part of a month or more that the words for it name: "early". */
const partOf = ({ document }: Account, { time }: Dated): TimePart | null => {
  const [range] = dayRanges(time.value);
  if (range === undefined || lengthOf(range) < HAS_PARTS) return null;
  const words = document.text.slice(time.from, time.to);
  return languageOf(document.language).times.parts.find(p => p.words.test(words))?.part ?? null;
};

const rangesOf = ({ value, part, told }: Group): readonly DayRange[] => {
  const own = dayRanges(value, part);
  if (own.length > 0) return own;
  const candidates = [...new Set(told.flatMap(t => t.time.candidates))];
  const days = candidates.flatMap(candidate => dayRanges(candidate));
  return [...new Map(days.map(range => [range.join(), range])).values()];
};

/** From when to when, by months where whole months are meant. */
const rangeWords = ([first, last]: DayRange): string => {
  const months = [first, last + 1].every(day => dayOfNumber(day).day === 1);
  const [from, to] = [first, last].map(day => timeWords(isoOf(day, months ? 'month' : 'day')));
  return from === to ? String(from) : `${String(from)} to ${String(to)}`;
};

/** A time whose name says between which days it lies: a day, a month, a year. */
const PLAIN = /^[\dX]{4}(?:-[\dX]{2})?(?:-[\dX]{2})?(?:T.*)?$/;

const betweenOf = ({ value, part }: Group): string | null => {
  if (part === null && PLAIN.test(value)) return null;
  const ranges = dayRanges(value, part);
  return ranges.length === 0 ? null : ranges.map(rangeWords).join(', or ');
};

/** What kind of happening an expression dates, in words; an incident is of the kind that the case is about. Null where it is of none that is known. */
const kindOf = ({ account, event, occasion }: Told, main: string | null): string | null => {
  const kind = event === undefined ? null : (event.kind ?? (event.other ? null : main));
  const name = languageOf(account.document.language).events.eventKinds.find(k => k.key === kind)?.name;
  if (name !== undefined) return name;
  if (occasion === undefined) return null;
  const { stage, kind: what, names } = occasion;
  if (stage !== null) return `${stage} ${what}`;
  // what befell one person is told by the person
  const [only, ...others] = names;
  return others.length === 0 && only !== undefined ? `${what} (${only})` : what;
};

/** One place of every other account, then the further places. */
const accountsFirst = (told: readonly Told[], quoted: Account): readonly Told[] => {
  const seen = new Set([quoted]);
  const [firsts, further]: [Told[], Told[]] = [[], []];
  for (const one of told) {
    (seen.has(one.account) ? further : firsts).push(one);
    seen.add(one.account);
  }
  return [...firsts, ...further];
};

const happeningOf = (told: readonly Told[], what: string | null, places: Places): HappeningView | null => {
  const [first, ...rest] = told;
  if (first === undefined) return null;
  const { account, time } = first;
  const excerpt = places.excerpt({ document: account.document.id, from: time.from, to: time.to }, 110);
  if (excerpt === null) return null;
  // The innermost claim that holds the words.
  const within = account.annotations.attributions.filter(a => a.content.some(c => holds(c, time))).at(-1);
  const refs = present(
    accountsFirst(rest, account)
      .slice(0, ALSO)
      .map(t => places.ref({ document: t.account.document.id, from: t.time.from, to: t.time.to })),
  );
  return {
    what,
    excerpt,
    speaker: within?.speaker ?? null,
    by: present([...new Set(told.map(t => places.entry(t.account.document.id)?.name.number ?? null))]),
    also: [...new Map(refs.map(ref => [ref.label, ref])).values()],
    more: Math.max(0, rest.length - ALSO),
  };
};

const mostFirst = <T>(list: readonly T[], sizeOf: (item: T) => number): T[] =>
  list
    .map(item => ({ item, size: sizeOf(item) }))
    .sort((a, b) => b.size - a.size)
    .map(({ item }) => item);

/** What is dated alike as one entry where it is of one kind, or told in the same words; what most accounts tell comes first. */
const happenings = (told: readonly Told[], main: string | null, places: Places) => {
  const groups = new Map<string, { what: string | null; told: Told[] }>();
  for (const one of told) {
    const { account, sentence } = one;
    const { text } = account.document;
    const kind = kindOf(one, main);
    const key = kind ?? text.slice(sentence.from, sentence.to).toLowerCase().replace(/\W+/g, ' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { what: kind, told: [one] });
    else group.told.push(one);
  }
  const sorted = mostFirst([...groups.values()], group => new Set(group.told.map(t => t.account)).size);
  return {
    shown: present(sorted.slice(0, ENTRIES).map(g => happeningOf(g.told, g.what, places))),
    more: Math.max(0, sorted.length - ENTRIES),
  };
};

const accountsIn = ({ told, published }: Group): number =>
  new Set<DocumentId>([...told, ...published].map(({ account }) => account.document.id)).size;

const keyOf = ({ from, to }: Span): string => `${String(from)}-${String(to)}`;

const nameOf = ({ name }: Entry): AccountName => name;

const viewOf = (group: Group, id: string, main: string | null, places: Places): WhenView => {
  const { value, part, told, published } = group;
  const happened = happenings(
    told.filter(t => t.kind === 'event'),
    main,
    places,
  );
  const ranges = rangesOf(group);
  const said = happenings(
    told.filter(t => t.kind === 'statement'),
    null,
    places,
  );
  return {
    id,
    when: (part === null ? '' : PARTS[part]) + timeWords(value),
    value,
    between: betweenOf(group),
    candidates: [...new Set(told.flatMap(t => t.time.candidates))].filter(c => c !== value).map(timeWords),
    ranges,
    perhaps: ranges.length > 1 || dayRanges(value).length === 0,
    accounts: accountsIn(group),
    happened: happened.shown,
    moreHappened: happened.more,
    said: said.shown,
    moreSaid: said.more,
    published: published.slice(0, PUBLISHED).map(nameOf),
    morePublished: Math.max(0, published.length - PUBLISHED),
  };
};

/** Every time that an account gives, and every day of publication. */
const groupsOf = (entries: readonly Entry[]): Group[] => {
  const groups = new Map<string, Group>();
  const groupAt = (value: string, part: TimePart | null): Group => {
    const key = `${value} ${part ?? ''}`;
    const group = groups.get(key) ?? { value, part, told: [], published: [] };
    groups.set(key, group);
    return group;
  };
  for (const entry of entries) {
    const { account } = entry;
    const { blocks, published } = account.document;
    const events = new Map(account.annotations.events.flatMap(e => e.dates.map(date => [keyOf(date), e] as const)));
    const occasions = new Map(
      account.annotations.occasions.flatMap(o => o.dates.map(date => [keyOf(date), o] as const)),
    );
    for (const dated of datedIn(account.annotations)) {
      const { time } = dated;
      if (blocks[blockAt(blocks, time.from)]?.kind === 'furniture') continue;
      if (!RESOLVED.test(time.value) && !(time.value.includes('X') && /\d/.test(time.value))) continue;
      groupAt(time.value, partOf(account, dated)).told.push({
        ...dated,
        account,
        event: events.get(keyOf(time)),
        occasion: occasions.get(keyOf(time)),
      });
    }
    if (published !== null && dayOf(published) !== null) groupAt(published.slice(0, 10), null).published.push(entry);
  }
  return [...groups.values()];
};

/** By when it begins, the longer stretch first, then by the time of day. */
const byTime = (groups: readonly Group[]): Group[] =>
  groups
    .map(group => {
      const [range] = rangesOf(group);
      const begin = BEGINS.find(([part]) => part.test(group.value));
      const value = begin === undefined ? group.value : group.value.replace(begin[0], begin[1]) + group.value;
      return { group, first: range?.[0] ?? Infinity, length: range === undefined ? 0 : lengthOf(range), value };
    })
    .sort((a, b) => {
      if (a.first !== b.first) return a.first - b.first;
      return b.length - a.length || (a.value < b.value ? -1 : 1);
    })
    .map(({ group }) => group);

/**
 * When things are said to have happened and when things were said: by the dates that the accounts give and by their publication. Those without
 * a year stand apart. Of very many dates those that most accounts give are listed. Durations and repeated times are left to the reader.
 */
export const timelineView = (places: Places, questions: readonly Question[]): ReportView['timeline'] => {
  const groups = groupsOf(places.entries);
  const main = questions.find(q => q.slot.startsWith('date:'))?.slot.slice('date:'.length) ?? null;
  const listed = (kept: readonly Group[], id: string): WhenView[] =>
    byTime(mostFirst(kept, accountsIn).slice(0, WHENS)).map((group, i) =>
      viewOf(group, `${id}${String(i + 1)}`, main, places),
    );
  const dated = groups.filter(g => RESOLVED.test(g.value));
  const undated = groups.filter(g => !RESOLVED.test(g.value));
  const views = { dated: listed(dated, 't'), undated: listed(undated, 'u') };
  return {
    ...views,
    more: Math.max(0, dated.length - WHENS) + Math.max(0, undated.length - WHENS),
    scale: scaleOf([...views.dated, ...views.undated]),
  };
};
