import { type EventKind, eventKinds } from '../languages/en/events.js';
import { type Account, holds, type Span, type Time } from '../model/index.js';
import { compatible, granularity } from '../text/timex.js';

/** The event that a case is about, as far as its accounts agree on what kind of thing it is. */
export interface MainEvent {
  readonly kind: EventKind;
  /** For each account, the date expressions that date the event. */
  readonly dates: ReadonlyMap<Account, readonly Time[]>;
  /** The day or month that most accounts give, TIMEX3; null where none is given. */
  readonly when: string | null;
}

/** The date that most accounts give, of those the more definite, of those the earlier. */
const mostGiven = (dates: MainEvent['dates']): string | null => {
  const given = new Map<string, number>();
  for (const times of dates.values()) {
    for (const day of new Set(times.map(dayOf))) given.set(day, (given.get(day) ?? 0) + 1);
  }
  const rank = ([a, n]: [string, number], [b, m]: [string, number]): number =>
    m - n || granularity(b) - granularity(a) || (a < b ? -1 : 1);
  return [...given].sort(rank)[0]?.[0] ?? null;
};

/** The day that an expression names, without the hour. */
export const dayOf = ({ value }: Time): string => value.replace(/T.*$/, '');

/** The year of a TIMEX3 value, or null where it is open. */
const yearOf = (value: string): number | null => (/^\d{4}/.test(value) ? Number(value.slice(0, 4)) : null);

/** The kind that most accounts speak of, of those the one they speak of most; null where several accounts share none. */
const mainKind = (accounts: readonly Account[]): EventKind | null => {
  let best: { kind: EventKind; accounts: number; mentions: number } | null = null;
  for (const kind of eventKinds) {
    const counts = accounts.map(a => a.annotations.events.filter(e => e.kind === kind.key).length).filter(n => n > 0);
    const mentions = counts.reduce((a, b) => a + b, 0);
    if (!best || counts.length > best.accounts || (counts.length === best.accounts && mentions > best.mentions)) {
      best = { kind, accounts: counts.length, mentions };
    }
  }
  return best && best.mentions > 0 && best.accounts >= Math.min(2, accounts.length) ? best.kind : null;
};

/** What the accounts are about and when they say it was, or null where they share no kind of event. */
export const mainEvent = (accounts: readonly Account[]): MainEvent | null => {
  const kind = mainKind(accounts);
  if (!kind) return null;
  const dates = new Map<Account, readonly Time[]>();
  for (const account of accounts) {
    const { events, times } = account.annotations;
    const spans = events.filter(e => !e.other && (e.kind === kind.key || e.kind === null)).flatMap(e => e.dates);
    dates.set(
      account,
      times.filter(t => spans.some(s => s.from === t.from && s.to === t.to)),
    );
  }
  return { kind, dates, when: mostGiven(dates) };
};

/**
 * Whether a sentence is about another time than the event, so that its figures are of something else: it names an earlier year ("a fire in
 * 2019 that killed nine"), or dates a happening by what cannot be the event's date ("in February a quake killed 600").
 */
export const isElsewhere = (event: MainEvent | null, { annotations }: Account, sentence: Span): boolean => {
  const when = event?.when ?? null;
  if (when === null) return false;
  const inside = annotations.times.filter(t => holds(sentence, t) && t.type === 'DATE');
  const year = yearOf(when);
  if (year !== null && inside.some(t => (yearOf(t.value) ?? year) < year)) return true;
  return annotations.events.some(
    e =>
      holds(sentence, e) &&
      e.dates.length > 0 &&
      e.dates.every(d => inside.some(t => t.from === d.from && t.to === d.to && !compatible(dayOf(t), when))),
  );
};

/** The day of the event, ISO; null where it is not known to the day. */
export const eventDay = (event: MainEvent | null): string | null =>
  event?.when != null && /^\d{4}-\d\d-\d\d$/.test(event.when) ? event.when : null;
