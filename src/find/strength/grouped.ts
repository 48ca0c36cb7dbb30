import { disjointSets } from '../../model/disjoint-sets.js';

/** Things that share a key, directly or through others, together; groups and members in the order given. Linear in the keys. */
export const grouped = <T>(all: readonly T[], keysOf: (one: T) => readonly string[]): [T, ...T[]][] => {
  const sets = disjointSets(all.length);
  const first = new Map<string, number>();
  all.forEach((one, i) => {
    for (const key of keysOf(one)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, i);
      else sets.join(known, i);
    }
  });
  const groups = new Map<number, [T, ...T[]]>();
  all.forEach((one, i) => {
    const group = groups.get(sets.root(i));
    if (group) group.push(one);
    else groups.set(sets.root(i), [one]);
  });
  return [...groups.values()];
};
