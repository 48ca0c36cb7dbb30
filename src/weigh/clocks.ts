import { languageOf } from '../languages/index.js';
import { type Account, holds, type Lineage, type Span, type Time, type Token, within } from '../model/index.js';
import { ask, type Weighed } from './ask.js';
import { type Claim, compare, type Measure } from './compare.js';
import { holderAt } from './holder.js';

/** A time of day as an account gives it for one moment. */
export interface Clocked extends Claim {
  /** Minutes past midnight. */
  readonly minute: number;
  /** The zone that the account names; null where it names none, or its own. */
  readonly zone: string | null;
  /** Whether the account calls it the time of the place. */
  readonly local: boolean;
  /** Whether it may be of either half of the day. */
  readonly eitherHalf: boolean;
  /** Days that its sentence names. */
  readonly days: ReadonlySet<string>;
  /** Times of day, to the minute, that the account gives: what two accounts share, they tell by one clock. */
  readonly clock: ReadonlySet<string>;
  /** The names in the words for the moment: "the order to evacuate Ansel". */
  readonly names: readonly string[];
  /** The thing that it is a moment of, where its words name it: "the first helicopter". */
  readonly things: ReadonlySet<string>;
}

/** Times to the minute are rounded by as much as this, … */
const ROUNDED = 5;
/** … those to the quarter of an hour by as much as this, … */
const ROUNDED_TO_QUARTERS = 10;
const QUARTER = 15;
/** … others by as much as this. */
const LOOSE = 30;

const DAY = 24 * 60;

/** Zones lie so many minutes apart, or several times that: such a difference may be one of zones. */
const ZONES = 30;

/** Between a moment and its time stand so many code units at most. */
const REACH = 70;

/** Words that blur a time of day stand so many code units before it at most: "shortly before". */
const ABOUT = 16;

const DAY_OF_YEAR = /^\d{4}-\d\d-\d\d/u;
const YEAR = /^\d{4}$/u;

const CLOCK = /T(\d\d):(\d\d)/u;

const apart = (a: Clocked, b: Clocked): number => {
  const turn = a.eitherHalf || b.eitherHalf ? DAY / 2 : DAY;
  const gap = Math.abs(a.minute - b.minute) % turn;
  return Math.min(gap, turn - gap);
};

const room = (a: Clocked, b: Clocked): number => {
  if (!a.exact || !b.exact) return LOOSE;
  return a.minute % QUARTER === 0 || b.minute % QUARTER === 0 ? ROUNDED_TO_QUARTERS : ROUNDED;
};

const areApart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some(one => b.has(one));

/** Whether two accounts that give one time of day in common go by one clock. */
const shareClock = (a: Clocked, b: Clocked): boolean => [...a.clock].some(time => b.clock.has(time));

/** Whether zones explain how far two times of day lie apart: by halves of an hour, as near as the two are told. */
const areOfZones = (a: Clocked, b: Clocked): boolean => {
  const over = apart(a, b) % ZONES;
  return Math.min(over, ZONES - over) <= (a.exact && b.exact ? ROUNDED : ZONES);
};

const fits = (a: Clocked, b: Clocked): boolean => {
  if (a.zone !== b.zone) return areOfZones(a, b);
  // of two places, or two people, there are two moments
  if (areApart(new Set(a.names), new Set(b.names)) || areApart(a.things, b.things)) return true;
  if (areApart(a.days, b.days)) return true;
  return apart(a, b) <= room(a, b) || (apart(a, b) % ZONES === 0 && !shareClock(a, b) && !a.local && !b.local);
};

/** How times of day are held against each other. */
export const measure: Measure<Clocked> = {
  fits,
  order: (a, b) => a.minute - b.minute,
  makesUp: () => false,
  clash: () => null,
  explain: () => null,
};

/** Whether something happens in some words; what stands right behind an article is a noun, whatever it is tagged as. */
const hasVerb = (words: readonly Token[]): boolean =>
  words.some(({ pos }, i) => pos === 'VERB' && words[i - 1]?.pos !== 'DET');

/** A time of day with what its words name beside it. */
type Timed = Pick<Moment, 'time' | 'names' | 'what'>;

/** A moment with its time of day. */
interface Moment {
  readonly key: string;
  readonly time: Time;
  readonly names: readonly string[];
  readonly what: string | undefined;
}

/** The words for moments in a sentence and its times of day; a moment has the one that nothing parts from it. */
const momentsIn = (account: Account, sentence: Span, times: readonly Time[]): Moment[] => {
  const { text, language } = account.document;
  const { moments, anotherMoment, namedMoment, partsMoments } = languageOf(language).moments;
  const words = text.slice(sentence.from, sentence.to);
  return moments.flatMap(({ key, pattern }) =>
    [...words.matchAll(pattern)].flatMap(match => {
      const at = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length };
      if (anotherMoment.test(text.slice(Math.max(sentence.from, at.from - REACH), at.from))) return [];
      const own = times.filter(time => {
        const isBehind = time.from >= at.to;
        const [from, to] = isBehind ? [at.to, time.from] : [time.to, at.from];
        if (to < from || to - from > REACH || partsMoments.test(text.slice(from, to))) return false;
        return !isBehind || !hasVerb(within(account.annotations.tokens, { from, to }));
      });
      const [time] = own;
      if (time === undefined || own.length > 1) return [];
      const told = text.slice(at.from, Math.max(at.to, time.from));
      return [
        {
          key,
          time,
          names: [...told.matchAll(namedMoment)].map(([name]) => name),
          what: match.groups?.what?.toLowerCase(),
        },
      ];
    }),
  );
};

/** The zone that a time of day is told in; null for none. */
const zoneOf = ({ document: { text, language } }: Account, { from, to }: Time): string | null => {
  const { zoneTold, zoneInside } = languageOf(language).moments;
  return zoneInside.exec(text.slice(from, to))?.[1] ?? zoneTold.exec(text.slice(to, to + REACH))?.[1] ?? null;
};

/** Days that some times name. */
const daysIn = (times: readonly Time[]): ReadonlySet<string> =>
  new Set(times.flatMap(({ value }) => DAY_OF_YEAR.exec(value)?.[0] ?? []));

/** "In 2001 a fire broke out at 3.25": a time of day in a year alone is of something that the account goes back to. */
export const isOfYear = (times: readonly Time[]): boolean => times.some(({ value }) => YEAR.test(value));

/** Times of day to the minute that an account gives, halves of an hour left out: two places may share those by chance. */
const clockOf = ({ annotations }: Account): ReadonlySet<string> =>
  new Set(
    annotations.times.flatMap(({ value }) => {
      const [, hour = '', minute = ''] = CLOCK.exec(value) ?? [];
      return hour === '' || Number(minute) % QUARTER === 0 ? [] : [`${hour}:${minute}`];
    }),
  );

/** A time of day as an answer, with the other times of its sentence; null where it is no time of day. */
export const clockedAt = (account: Account, { time, names, what }: Timed, times: readonly Time[]): Clocked | null => {
  const { document } = account;
  const [, hour, minute] = CLOCK.exec(time.value) ?? [];
  if (hour === undefined) return null;
  const { aboutMinutes, eitherHalf, localTold } = languageOf(document.language).moments;
  const span = { from: time.from, to: time.to };
  const words = document.text.slice(time.from, time.to);
  return {
    account,
    answer: {
      value: `XXXX-XX-XXT${hour}:${minute ?? '00'}`,
      document: document.id,
      ...span,
      ...holderAt(account, span),
      derived: false,
    },
    exact: !aboutMinutes.test(document.text.slice(Math.max(0, time.from - ABOUT), time.to)),
    addends: [],
    apart: [],
    minute: Number(hour) * 60 + Number(minute),
    names,
    things: new Set(what === undefined ? [] : [what]),
    zone: zoneOf(account, time),
    local: localTold.test(words) || localTold.test(document.text.slice(time.to, time.to + REACH)),
    eitherHalf: eitherHalf.test(words),
    days: daysIn(times),
    clock: clockOf(account),
  };
};

/** Of an account that gives one moment several times of day by one holder, it is not known which is meant. */
export const settled = (claims: readonly Clocked[]): Clocked[] => {
  const first = new Map<string, Clocked>();
  const unclear = new Set<string>();
  for (const claim of claims) {
    const key = `${claim.answer.document} ${claim.answer.holder}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, claim);
    else if (!fits(known, claim)) unclear.add(key);
  }
  return [...first].filter(([key]) => !unclear.has(key)).map(([, claim]) => claim);
};

/** At what time of day moments of the event were that two accounts give one of. */
export const weighClocks = (accounts: readonly Account[], lineage: Lineage): Weighed[] => {
  const claims = new Map<string, Clocked[]>();
  const asked = new Map<string, string>();
  for (const account of accounts) {
    const { sentences, times } = account.annotations;
    for (const { key, question } of languageOf(account.document.language).moments.moments) asked.set(key, question);
    for (const sentence of sentences) {
      const told = within(times, sentence).filter(t => holds(sentence, t));
      const inside = told.filter(t => CLOCK.test(t.value));
      if (inside.length === 0 || isOfYear(told)) continue;
      for (const moment of momentsIn(account, sentence, inside)) {
        const claim = clockedAt(account, moment, told);
        if (claim !== null) claims.set(moment.key, [...(claims.get(moment.key) ?? []), claim]);
      }
    }
  }
  return [...claims].flatMap(([key, all]) => {
    const kept = settled(all);
    if (new Set(kept.map(c => c.account)).size < 2) return [];
    const compared = compare(kept, measure);
    const question = { question: asked.get(key) ?? key, slot: `clock:${key}`, scope: null };
    return [ask(question, kept, compared, lineage)];
  });
};
