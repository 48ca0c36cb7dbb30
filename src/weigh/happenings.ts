import { languageOf } from '../languages/index.js';
import { type Account, byPlace, indexAt, type Occasion, type Span, type Time } from '../model/index.js';
import type { MainEvent } from './event.js';

/** A word of an account that names or tells a happening, the case's own event or one beside it. */
export interface Happening extends Span {
  /** Whether it is the event that the case is about. */
  readonly main: boolean;
  readonly kind: string | null;
  readonly stage: string | null;
  readonly names: readonly string[];
  /** The expressions that date it in its sentence. */
  readonly dates: readonly Span[];
  /** The occasion that it is, where it is one. */
  readonly occasion: Occasion | null;
}

/** What an account tells or mentions as having happened, in order of place; what its words mark as another one of its kind is left out. */
const happeningsIn = ({ annotations }: Account, event: MainEvent | null): readonly Happening[] => {
  const events = annotations.events.filter(e => !e.other);
  const own = new Set(annotations.events.map(e => e.from));
  const beside = annotations.occasions.filter(o => !own.has(o.from));
  return [
    ...events.map(e => ({
      from: e.from,
      to: e.to,
      main: event !== null && (e.kind === null || e.kind === event.kind.key),
      kind: e.kind,
      stage: null,
      names: [],
      dates: e.dates,
      occasion: null,
    })),
    ...beside.map(o => ({ ...o, main: false, occasion: o })),
  ].sort(byPlace);
};

/** Whether its article says that the reader knows it: "the vote", "his arrest"; a verb tells it as known. */
const isKnown = ({ document, annotations }: Account, { from }: Happening): boolean => {
  const { tokens } = annotations;
  const { definite } = languageOf(document.language).occasions;
  const at = indexAt(tokens, from);
  if (tokens[at]?.pos === 'VERB') return true;
  for (let i = at - 1; i >= Math.max(0, at - MODIFIERS); i -= 1) {
    const token = tokens[i];
    if (token === undefined || !['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'PART', 'PRON'].includes(token.pos))
      return false;
    if (definite.has(document.text.slice(token.from, token.to).toLowerCase())) return true;
  }
  return false;
};

/** Words that may stand between an article and its noun. */
const MODIFIERS = 4;

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some(name => b.includes(name));

/** Whether two happenings of one account may be one by what they are called. */
const isLike = (a: Happening, b: Happening): boolean =>
  a.kind === b.kind &&
  a.stage === b.stage &&
  (a.names.length === 0 || b.names.length === 0 || shares(a.names, b.names));

/** By what an account dates its happenings. */
export interface Dating {
  readonly happenings: readonly Happening[];
  /** The expressions that date a happening, in its own sentence or elsewhere in the account; none where several of its kind are told of. */
  readonly datesOf: (happening: Happening) => readonly Time[];
  /** Equal for mentions of one happening, dated or not; null where it is not known which of its kind is meant. */
  readonly keyOf: (happening: Happening) => string | null;
}

/** How an account dates what it tells of. */
export const datingOf = (account: Account, event: MainEvent | null): Dating => {
  const { times } = account.annotations;
  const happenings = happeningsIn(account, event);
  const timesOf = (spans: readonly Span[]): readonly Time[] => spans.flatMap(s => times[indexAt(times, s.from)] ?? []);
  const byKind = new Map<string | null, Happening[]>();
  for (const one of happenings) {
    const own = byKind.get(one.kind);
    if (own) own.push(one);
    else byKind.set(one.kind, [one]);
  }
  const unclear = new Map<string | null, boolean>();
  const isUnclear = (kind: string | null): boolean => {
    const known = unclear.get(kind);
    if (known !== undefined) return known;
    const is = (byKind.get(kind) ?? []).some(h => h.dates.length === 0 && !isKnown(account, h));
    unclear.set(kind, is);
    return is;
  };
  const alike = new Map<string, readonly Span[]>();
  const datesLike = (happening: Happening): readonly Span[] => {
    const key = [happening.kind, happening.stage, ...happening.names].join('|');
    const known = alike.get(key);
    if (known !== undefined) return known;
    const dates = (byKind.get(happening.kind) ?? []).filter(h => isLike(h, happening)).flatMap(h => h.dates);
    alike.set(key, dates);
    return dates;
  };
  return {
    happenings,
    keyOf: ({ main, occasion, kind, stage, names }) => {
      if (main) return '';
      return occasion === null || isUnclear(kind) ? null : [kind, stage, ...[...names].sort()].join('|');
    },
    datesOf: happening => {
      if (happening.dates.length > 0) return timesOf(happening.dates);
      if (happening.main) return event?.dates.get(account) ?? [];
      if (happening.occasion === null || isUnclear(happening.kind)) return [];
      return timesOf(datesLike(happening));
    },
  };
};
