import { languageOf } from '../languages/index.js';
import { type Account, holds, type Lineage, type Span, type Time, within } from '../model/index.js';
import { ask, type Weighed } from './ask.js';
import { type Claim, compare, type Measure } from './compare.js';
import { holderAt } from './holder.js';

/** A time of day as an account gives it for one moment. */
interface Clocked extends Claim {
  /** Minutes past midnight. */
  readonly minute: number;
  /** The zone that the account names; null where it names none. */
  readonly zone: string | null;
  /** The names in the words for the moment: "the order to evacuate Ansel". */
  readonly names: readonly string[];
}

/** Times to the minute are rounded by as much as this, … */
const ROUNDED = 5;
/** … others by as much as this. */
const LOOSE = 30;

const DAY = 24 * 60;

/** Zones lie so many minutes apart, or several times that: such a difference may be one of zones. */
const ZONES = 30;

/** Between a moment and its time stand so many code units at most. */
const REACH = 70;

const CLOCK = /T(\d\d):(\d\d)/u;

const apart = (a: Clocked, b: Clocked): number => {
  const gap = Math.abs(a.minute - b.minute);
  return Math.min(gap, DAY - gap);
};

const fits = (a: Clocked, b: Clocked): boolean => {
  if (a.zone !== b.zone) return true;
  // of two places, or two people, there are two moments
  if (a.names.length > 0 && b.names.length > 0 && !a.names.some(name => b.names.includes(name))) return true;
  return apart(a, b) <= (a.exact && b.exact ? ROUNDED : LOOSE) || apart(a, b) % ZONES === 0;
};

const measure: Measure<Clocked> = {
  fits,
  order: (a, b) => a.minute - b.minute,
  makesUp: () => false,
  clash: () => null,
  explain: () => null,
};

/** The words for moments in a sentence and its times of day; a moment has the one that nothing parts from it. */
const momentsIn = (
  account: Account,
  sentence: Span,
  times: readonly Time[],
): { key: string; time: Time; names: readonly string[] }[] => {
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
        return !isBehind || within(account.annotations.tokens, { from, to }).every(({ pos }) => pos !== 'VERB');
      });
      const [time] = own;
      if (time === undefined || own.length > 1) return [];
      const told = text.slice(at.from, Math.max(at.to, time.from));
      return [{ key, time, names: [...told.matchAll(namedMoment)].map(([name]) => name) }];
    }),
  );
};

const claimOf = (account: Account, time: Time, names: readonly string[]): Clocked | null => {
  const { document } = account;
  const [, hour, minute] = CLOCK.exec(time.value) ?? [];
  if (hour === undefined) return null;
  const { aboutMinutes, zoneBehind } = languageOf(document.language).moments;
  const span = { from: time.from, to: time.to };
  return {
    account,
    answer: {
      value: `XXXX-XX-XXT${hour}:${minute ?? '00'}`,
      document: document.id,
      ...span,
      ...holderAt(account, span),
      derived: false,
    },
    exact: !aboutMinutes.test(document.text.slice(time.from, time.to)),
    addends: [],
    apart: [],
    minute: Number(hour) * 60 + Number(minute),
    names,
    zone: zoneBehind.exec(document.text.slice(time.to, time.to + REACH))?.[1] ?? null,
  };
};

/** Of an account that gives one moment several times of day by one holder, it is not known which is meant. */
const settled = (claims: readonly Clocked[]): Clocked[] => {
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
      const inside = within(times, sentence).filter(t => CLOCK.test(t.value) && holds(sentence, t));
      if (inside.length === 0) continue;
      for (const { key, time, names } of momentsIn(account, sentence, inside)) {
        const claim = claimOf(account, time, names);
        if (claim !== null) claims.set(key, [...(claims.get(key) ?? []), claim]);
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
