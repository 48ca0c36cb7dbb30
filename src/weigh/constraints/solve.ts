import type { Interval } from '../interval.js';

/** `whole` is the sum of `parts`; each names a number that the account tells. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** What is known of each number. */
export type Domains = ReadonlyMap<string, Interval>;

/** A count that nothing is told of: from nobody to any number. */
const OPEN: Interval = { low: 0, high: Number.POSITIVE_INFINITY };

/** Every round narrows something or is the last; a few sums over a few numbers need two or three. */
const MOST_ROUNDS = 20;

/** Sums of decimals ("1.2 million") are not exact in binary. */
const EPSILON = 1e-6;

const meet = (a: Interval, b: Interval): Interval => ({ low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) });

const isEmpty = ({ low, high }: Interval): boolean => low > high + EPSILON * Math.max(1, Math.abs(high));

/** The sum of the intervals. */
export const added = (intervals: readonly Interval[]): Interval => ({
  low: intervals.reduce((sum, i) => sum + i.low, 0),
  high: intervals.reduce((sum, i) => sum + i.high, 0),
});

/** What every sum leaves of each number in turn; null where it leaves none. */
const once = (sums: readonly Sum[], known: Domains): Domains | null => {
  const domains = new Map(known);
  const at = (name: string): Interval => domains.get(name) ?? OPEN;
  const narrow = (name: string, to: Interval): boolean => {
    const left = meet(at(name), to);
    domains.set(name, left);
    return !isEmpty(left);
  };
  for (const { whole, parts } of sums) {
    if (!narrow(whole, added(parts.map(at)))) return null;
    for (const part of parts) {
      const others = added(parts.filter(p => p !== part).map(at));
      if (!narrow(part, { low: at(whole).low - others.high, high: at(whole).high - others.low })) return null;
    }
  }
  return domains;
};

const isSame = (a: Interval | undefined, b: Interval): boolean =>
  a !== undefined && b.low <= a.low + EPSILON && b.high >= a.high - EPSILON;

/**
 * Narrows what is known until every end of every number fits into the sums (bounds consistency); null where something has no number left.
 * Numbers of which nothing is known may be any from 0 on.
 */
export const propagate = (sums: readonly Sum[], known: Domains): Domains | null => {
  let domains = known;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = once(sums, domains);
    if (next === null) return null;
    const before = domains;
    domains = next;
    if ([...next].every(([name, interval]) => isSame(before.get(name), interval))) break;
  }
  return domains;
};

/** One thing that is told of a number. */
export interface Stated {
  readonly of: string;
  readonly interval: Interval;
}

/** Whether all that is told can be right together, besides what is `given` anyway. */
export const feasible = (sums: readonly Sum[], stated: readonly Stated[], given: Domains): boolean => {
  const domains = new Map(given);
  for (const { of, interval } of stated) {
    const now = meet(domains.get(of) ?? OPEN, interval);
    if (isEmpty(now)) return false;
    domains.set(of, now);
  }
  return propagate(sums, domains) !== null;
};

/**
 * The part of an infeasible set that is to blame: what can be left out without making it feasible is left out, the last first (deletion
 * filter), so that what remains is minimal by inclusion.
 */
export const smallestConflict = <S extends Stated>(
  sums: readonly Sum[],
  stated: readonly S[],
  given: Domains,
): readonly S[] =>
  [...stated].reverse().reduce<readonly S[]>((kept, one) => {
    const without = kept.filter(s => s !== one);
    return feasible(sums, without, given) ? kept : without;
  }, stated);
