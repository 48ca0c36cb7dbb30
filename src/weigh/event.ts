import { type EventKind, eventKinds } from '../languages/en/events.js';
import { type Account, holds, type Span, type Time } from '../model/index.js';

/** The event that a case is about, as far as its accounts agree on what kind of thing it is. */
export interface MainEvent {
  readonly kind: EventKind;
  /** For each account, the date expressions that date the event. */
  readonly dates: ReadonlyMap<Account, readonly Time[]>;
  /** The earliest year that a date of the event names; null where none does. */
  readonly year: number | null;
}

/** The year of a TIMEX3 value, or null where it is open. */
const yearOf = ({ value }: Time): number | null => (/^\d{4}/.test(value) ? Number(value.slice(0, 4)) : null);

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
  const years = [...dates.values()]
    .flat()
    .map(yearOf)
    .filter(year => year !== null);
  return { kind, dates, year: years.length > 0 ? Math.min(...years) : null };
};

/** Whether a sentence is about a time before the event, so that its figures are of something else: "a fire in 2019 that killed nine". */
export const isElsewhere = (event: MainEvent | null, { annotations }: Account, sentence: Span): boolean =>
  event?.year != null &&
  annotations.times.some(t => {
    const year = t.type === 'DATE' && holds(sentence, t) ? yearOf(t) : null;
    return year !== null && event.year !== null && year < event.year;
  });

/** The earliest day that a date of the event names, ISO, or null. */
export const firstDay = (event: MainEvent | null): string | null =>
  [...(event?.dates.values() ?? [])]
    .flat()
    .map(t => t.value.slice(0, 10))
    .filter(day => /^\d{4}-\d\d-\d\d$/.test(day))
    .sort()[0] ?? null;
