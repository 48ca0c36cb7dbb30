import { languageOf } from '../languages/index.js';
import type { Account } from '../model/index.js';
import type { Figure } from './figure.js';

/** Statuses: whom an unfinished count leaves open, and who may still go from the living to the dead. */
const [DEAD, SURVIVED, MISSING, INJURED] = ['dead', 'survived', 'missing', 'injured'] as const;

/** How far from a count an account may tell of those who died later, in code units. */
const REACH = 240;

/** A figure with the bounds of what it says. */
type Counted = Pick<Figure, 'account' | 'interval' | 'sentence'>;

/** How many people each account counts with a status, at least; it may do so more than once as the search goes on. */
export type Tally = ReadonlyMap<Account, number>;

const tallyOf = (figures: readonly Figure[], of: string): Tally => {
  const found = new Map<Account, number>();
  for (const { account, status, part, interval, partial } of figures)
    if (status === of && part === null && !partial) found.set(account, Math.max(interval.low, found.get(account) ?? 0));
  return found;
};

/** The dead and the missing of each account. */
export interface Toll {
  readonly dead: Tally;
  readonly missing: Tally;
  /** Accounts that give the dead only as “at least” so many, as is done while they are still being found. */
  readonly open: ReadonlySet<Account>;
}

/** The dead and the missing that each account counts as a whole, the highest of each. */
export const tollOf = (figures: readonly Figure[]): Toll => ({
  dead: tallyOf(figures, DEAD),
  missing: tallyOf(figures, MISSING),
  open: new Set(
    figures
      .filter(f => f.status === DEAD && f.part === null && !f.partial && f.interval.high === Number.POSITIVE_INFINITY)
      .map(f => f.account),
  ),
});

const numberOf = (account: Account, { from, to }: { readonly from: number; readonly to: number }): number =>
  account.annotations.quantities.find(q => q.from < to && from < q.to)?.value ?? 1;

/** How many of those counted died after the others, as the words around a figure tell; 0 where they tell of nobody. */
const laterDeaths = ({ account, sentence }: Counted): number => {
  const { text, language } = account.document;
  const start = Math.max(0, sentence.from - REACH);
  const stretch = text.slice(start, sentence.to + REACH);
  return [...stretch.matchAll(languageOf(language).groups.diedLater)].reduce((most, found) => {
    const from = start + found.index;
    return Math.max(most, numberOf(account, { from, to: from + (found[1]?.length ?? 0) }));
  }, 0);
};

const most = (counts: readonly number[]): number => Math.max(0, ...counts);

/** What an account counts as dead and as missing. */
interface Standing {
  readonly dead: number;
  readonly missing: number;
}

/** The standing that a figure is part of: what it counts itself, and what its account counts besides. */
const standingOf = ({ dead, missing }: Toll, status: string, { account, interval }: Counted): Standing => ({
  dead: status === DEAD ? interval.low : (dead.get(account) ?? 0),
  missing: status === MISSING ? interval.low : (missing.get(account) ?? 0),
});

/** Whether an earlier standing leaves enough people missing that the later one may have come of it. */
const leadsTo = (early: Standing, late: Standing, after: number): boolean =>
  early.missing > 0 && early.dead + early.missing + after >= late.dead + late.missing;

/**
 * Why two counts of one event may both have been right in their time: whoever gives the lower toll also counts people as missing, enough to make the
 * higher, and the missing become fewer as the dead become more; or an account tells of somebody who died after the others, and the counts differ by
 * no more; or whoever counts the hurt otherwise also counts fewer dead, and only “at least” so many. Null where none holds.
 */
export const explainOpen = (
  status: string,
  lower: readonly Counted[],
  higher: readonly Counted[],
  toll: Toll,
): string | null => {
  const [low, high] = [most(lower.map(f => f.interval.low)), most(higher.map(f => f.interval.low))];
  const died = most([...lower, ...higher].map(laterDeaths));
  if ((status === SURVIVED || status === DEAD) && died > 0 && high - low <= died)
    return 'an account tells of somebody who died after the others were counted';
  if (status === INJURED) {
    const isEarly = (early: readonly Counted[], late: readonly Counted[]): boolean => {
      const least = Math.min(...late.map(f => toll.dead.get(f.account) ?? 0));
      return early.every(f => toll.open.has(f.account) && (toll.dead.get(f.account) ?? 0) < least);
    };
    return isEarly(lower, higher) || isEarly(higher, lower)
      ? 'those who give the one figure also give fewer dead, and only as a least number'
      : null;
  }
  if (status !== DEAD && status !== MISSING) return null;
  const [early, late] = (status === DEAD ? [lower, higher] : [higher, lower]).map(all =>
    all.map(f => standingOf(toll, status, f)),
  ) as [Standing[], Standing[]];
  const isOpen = early.every(e => late.every(l => e.dead < l.dead && leadsTo(e, l, died)));
  if (!isOpen) return null;
  return status === DEAD
    ? 'those who give the lower figure also count people as missing'
    : 'those who count fewer people as missing count more as dead';
};
