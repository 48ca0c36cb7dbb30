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
