import type { Language } from '../../languages/index.js';
import { type Account, cover, indexAt, type Quantity } from '../../model/index.js';

/** Whether two nouns cannot be of one person. */
export const areApart = ({ groups }: Language, a: string | null, b: string | null): boolean =>
  groups.partitions.some(sets => {
    const [i, j] = [a, b].map(unit => sets.findIndex(nouns => unit !== null && nouns.includes(unit)));
    return i !== undefined && j !== undefined && i >= 0 && j >= 0 && i !== j;
  });

/** Whether a quantity counts people, by the head of its noun. */
export const isPeople = ({ casualties }: Language, { unit }: Quantity): boolean =>
  unit !== null && casualties.people.has(unit.split(' ').at(-1) ?? unit);

/**
 * What groups of one partition, each of them once, are of everybody: all, or all but the last, which is told last where there is one; null where
 * the nouns are no such groups.
 */
export const groupingOf = (
  { groups }: Language,
  nouns: readonly string[],
): 'all' | 'all but the last' | 'some' | null => {
  for (const sets of groups.partitions) {
    const named = sets.map(names => nouns.some(noun => names.some(n => n === noun || groups.plural(n) === noun)));
    if (nouns.length < 2 || named.filter(Boolean).length < nouns.length) continue;
    if (named.every(Boolean)) return 'all';
    return named.slice(0, -1).every(Boolean) ? 'all but the last' : 'some';
  }
  return null;
};

/** The mark of a note: "[1]". */
const NOTE = /^\[\p{N}+\]$/u;

/** How far before a whole and its parts, and behind them, another part of it may be told, in code units. */
const NEARBY = 400;

/**
 * Whether what is too many or too few is a number told close by: one more part, or a part of a part. `isCounted` tells the numbers that may be of people
 * from those that are not.
 */
export const isToldNearby = (
  { annotations, document }: Account,
  own: readonly Quantity[],
  difference: number,
  isCounted: (quantity: Quantity) => boolean = () => true,
): boolean => {
  const { from, to } = cover(own);
  const { quantities } = annotations;
  const near = quantities.slice(indexAt(quantities, from - NEARBY), indexAt(quantities, to + NEARBY));
  const isNote = (q: Quantity): boolean => NOTE.test(document.text.slice(q.from - 1, q.to + 1));
  return near.some(q => q.value === difference && !own.includes(q) && isCounted(q) && !isNote(q));
};

/** Whether nobody is likely to be in two of the parts: all are by sex or age, or all by what they did. */
export const areOneSort = ({ groups, rolls }: Language, units: readonly string[]): boolean => {
  const byAge = units.filter(unit => rolls.bySexOrAge.has(unit)).length;
  return (
    new Set(units).size === units.length &&
    (byAge === 0 || byAge === units.length) &&
    units.every(unit => !rolls.overlapping.has(unit) && !groups.everybody.has(unit))
  );
};

/** States of which nobody is in two. */
const outcomes: readonly ReadonlySet<string>[] = [
  new Set(['dead']),
  new Set(['survived', 'rescued', 'unhurt']),
  new Set(['missing', 'trapped']),
];

/** Whether something different became of each of the parts: dead, alive, missing. */
export const areOutcomes = (parts: readonly Pick<Quantity, 'status'>[]): boolean => {
  const of = parts.map(({ status }) => outcomes.findIndex(states => status !== null && states.has(status)));
  return of.every(i => i >= 0) && new Set(of).size === parts.length;
};
