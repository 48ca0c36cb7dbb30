import type { EventKind } from '../languages/event-kind.js';
import { languageOfMost } from '../languages/index.js';
import type { Account, Time } from '../model/index.js';
import { granularity } from '../text/timex.js';

/** The event that a case is about, as far as its accounts agree on what kind of thing it is. */
export interface MainEvent {
  readonly kind: EventKind;
  /** For each account, the date expressions that date the event. */
  readonly dates: ReadonlyMap<Account, readonly Time[]>;
  /** The day or month that most accounts give, TIMEX3; null where none is given. */
  readonly when: string | null;
}

/** The granularity of a day. */
const TO_THE_DAY = 10;

/** The date that most accounts give, of those the more definite, of those the earlier. */
const mostGiven = (dates: MainEvent['dates']): string | null => {
  const given = new Map<string, number>();
  for (const times of dates.values()) {
    for (const day of new Set(times.map(dayOf))) given.set(day, (given.get(day) ?? 0) + 1);
  }
  const rank = ([a, n]: [string, number], [b, m]: [string, number]): number =>
    m - n || granularity(b) - granularity(a) || (a < b ? -1 : 1);
  const [when, times] = [...given].sort(rank)[0] ?? [null, 0];
  // one account's "in April" is as likely another event's
  return when !== null && granularity(when) < TO_THE_DAY && times === 1 && dates.size > 1 ? null : when;
};

/** The day that an expression names, without the hour. */
export const dayOf = ({ value }: Time): string => value.replace(/T.*$/, '');

/**
 * The kind that most accounts speak of, of those the one they speak of most; where several accounts share none, whatever happened if they
 * date that, else null.
 */
const mainKind = (accounts: readonly Account[]): EventKind | null => {
  const { eventKinds, anyKind } = languageOfMost(accounts.map(a => a.document.language)).events;
  let best: { kind: EventKind; accounts: number; mentions: number } | null = null;
  for (const kind of eventKinds) {
    const counts = accounts
      .map(a => a.annotations.events.filter(e => e.kind === kind.key && !e.other).length)
      .filter(n => n > 0);
    const mentions = counts.reduce((a, b) => a + b, 0);
    if (!best || counts.length > best.accounts || (counts.length === best.accounts && mentions > best.mentions)) {
      best = { kind, accounts: counts.length, mentions };
    }
  }
  const least = Math.min(2, accounts.length);
  if (best && best.mentions > 0 && best.accounts >= least) return best.kind;
  const dated = accounts.filter(a => a.annotations.events.some(e => e.kind === null && !e.other && e.dates.length > 0));
  return dated.length > 0 && dated.length >= least ? anyKind : null;
};

/** What the accounts are about and when they say it was, or null where they share no kind of event; `telling` are those of them that decide it. */
export const mainEvent = (accounts: readonly Account[], telling = accounts): MainEvent | null => {
  const kind = mainKind(telling);
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
  return { kind, dates, when: mostGiven(new Map(telling.map(account => [account, dates.get(account) ?? []]))) };
};

/** The day of the event, ISO; null where it is not known to the day. */
export const eventDay = (event: MainEvent | null): string | null =>
  event?.when != null && /^\d{4}-\d\d-\d\d$/.test(event.when) ? event.when : null;
