/** A partition of the numbers from 0 to below a count into sets, each known by its smallest member. */
export interface DisjointSets {
  /** The smallest member of the set that a number is in. */
  readonly root: (of: number) => number;
  /** Makes one set of the two that hold the numbers; whether they were apart. */
  readonly join: (a: number, b: number) => boolean;
  /** How many numbers are in the set that a number is in. */
  readonly sizeOf: (of: number) => number;
}

/** Every number in a set of its own (union–find with path halving, Tarjan and van Leeuwen 1984). */
export const disjointSets = (count: number): DisjointSets => {
  const parent = Uint32Array.from({ length: count }, (_, i) => i);
  const size = new Uint32Array(count).fill(1);
  const root = (of: number): number => {
    let at = of;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0;
      at = parent[at] ?? 0;
    }
    return at;
  };
  const join = (a: number, b: number): boolean => {
    const [x, y] = [root(a), root(b)];
    if (x === y) return false;
    const [first, second] = x < y ? [x, y] : [y, x];
    parent[second] = first;
    size[first] = (size[first] ?? 0) + (size[second] ?? 0);
    return true;
  };
  return { root, join, sizeOf: of => size[root(of)] ?? 0 };
};

/** Things of one set together; groups and members in the order given. */
const groupsOf = <T>(all: readonly T[], { root }: DisjointSets): [T, ...T[]][] => {
  const groups = new Map<number, [T, ...T[]]>();
  all.forEach((one, i) => {
    const group = groups.get(root(i));
    if (group) group.push(one);
    else groups.set(root(i), [one]);
  });
  return [...groups.values()];
};

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
  return groupsOf(all, sets);
};

/** Things that pairs join, directly or through others, together; what is in no pair stands alone. Groups and members in the order given. */
export const joined = <T>(all: readonly T[], pairs: readonly (readonly [T, T])[]): [T, ...T[]][] => {
  const place = new Map(all.map((one, i) => [one, i]));
  const sets = disjointSets(all.length);
  for (const [a, b] of pairs) sets.join(place.get(a) ?? 0, place.get(b) ?? 0);
  return groupsOf(all, sets);
};
