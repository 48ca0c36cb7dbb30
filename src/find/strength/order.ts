import type { Account, Pair } from '../../model/index.js';
import type { Case } from '../rule.js';
import type { Counterpart } from './counterparts.js';

/** How an account came after another whose narration it shares: it draws on it, or was published on a later day and nobody can tell. */
export type After = 'draws-on' | 'later';

const known = new WeakMap<Case, ReadonlyMap<string, Pair>>();

const pairsOf = (of: Case): ReadonlyMap<string, Pair> => {
  const found =
    known.get(of) ??
    new Map(
      of.links.pairs.filter(p => p.label !== 'independent').map(pair => [`${pair.left} ${pair.right}`, pair] as const),
    );
  known.set(of, found);
  return found;
};

/** The day of an ISO 8601 date. */
const DAY = /^\d{4}-\d{2}-\d{2}/u;

const isLater = ({ document: { published: late } }: Account, { document: { published: soon } }: Account): boolean => {
  const [a, b] = [DAY.exec(late ?? '')?.[0], DAY.exec(soon ?? '')?.[0]];
  return a !== undefined && b !== undefined && a > b;
};

/** How `one` came after `other`; null where it did not, or they share no narration. */
export const after = (of: Case, one: Account, other: Account): After | null => {
  const [a, b] = [one.document.id, other.document.id];
  const left = pairsOf(of).get(`${a} ${b}`);
  const right = pairsOf(of).get(`${b} ${a}`);
  const direction = left?.direction ?? right?.direction;
  if (direction === (left === undefined ? 'right-from-left' : 'left-from-right')) return 'draws-on';
  return direction === 'undetermined' && isLater(one, other) ? 'later' : null;
};

/** Two accounts that tell the same with different strength, and the place at which the firm one does. */
export interface Drift {
  readonly soft: Account;
  readonly firm: Account;
  readonly at: number;
}

/** The drift of a pair of sentences of which the other one is the firm one. */
export const driftOf = ({ own, other, otherSentence }: Counterpart): Drift => ({
  soft: own,
  firm: other,
  at: otherSentence.from,
});

/**
 * Drifts told apart: where every soft account came after the firm one, the claim was weakened; where one did not, it may have lost something on its way.
 * Order is kept.
 */
export const byOrder = <T>(
  of: Case,
  all: readonly T[],
  driftOf: (one: T) => Drift,
): { readonly lost: T[]; readonly weakened: T[] } => {
  const key = (one: T): string => `${driftOf(one).firm.document.id} ${String(driftOf(one).at)}`;
  const isWeakened = (one: T): boolean => after(of, driftOf(one).soft, driftOf(one).firm) !== null;
  const lost = new Set(all.filter(one => !isWeakened(one)).map(key));
  return { lost: all.filter(one => lost.has(key(one))), weakened: all.filter(one => !lost.has(key(one))) };
};
