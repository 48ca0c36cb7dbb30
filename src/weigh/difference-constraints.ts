/**
 * That one point of time lies at most `most` minutes behind another: `later - earlier <= most`. A negative `most` says that it lies before
 * it (a difference constraint; Dechter, Meiri and Pearl 1991, "Temporal constraint networks").
 */
export interface Bound<Reason> {
  readonly earlier: string;
  readonly later: string;
  readonly most: number;
  readonly reason: Reason;
}

interface Step<Reason> {
  readonly total: number;
  readonly by: Bound<Reason> | null;
}

/** An account with more bounds than this is a chronicle; its bounds are then not held against each other. */
const MOST_BOUNDS = 200;

const backFrom = <Reason>(
  rounds: readonly ReadonlyMap<string, Step<Reason>>[],
  length: number,
  end: string,
): readonly Bound<Reason>[] => {
  const path: Bound<Reason>[] = [];
  let at = end;
  for (let round = length; round > 0; round -= 1) {
    const by = rounds[round]?.get(at)?.by;
    if (by == null) throw new RangeError('a path has a bound for every step');
    path.unshift(by);
    at = by.earlier;
  }
  return path;
};

/**
 * The fewest bounds that cannot all hold: a cycle whose sum is negative, in order; null where all can hold. Paths grow by one bound a round
 * (Bellman-Ford), so that the first negative cycle through a point has the fewest.
 */
export const impossible = <Reason>(bounds: readonly Bound<Reason>[]): readonly Bound<Reason>[] | null => {
  if (bounds.length > MOST_BOUNDS) return null;
  const points = [...new Set(bounds.flatMap(b => [b.earlier, b.later]))].sort();
  let best: readonly Bound<Reason>[] | null = null;
  for (const start of points) {
    const rounds: Map<string, Step<Reason>>[] = [new Map([[start, { total: 0, by: null }]])];
    const longest: number = best === null ? points.length : best.length - 1;
    for (let length = 1; length <= longest; length += 1) {
      const after = new Map<string, Step<Reason>>();
      for (const by of bounds) {
        const before = rounds[length - 1]?.get(by.earlier);
        if (before === undefined) continue;
        const total = before.total + by.most;
        const known = after.get(by.later);
        if (known === undefined || total < known.total) after.set(by.later, { total, by });
      }
      rounds.push(after);
      if ((after.get(start)?.total ?? 0) >= 0) continue;
      best = backFrom(rounds, length, start);
      break;
    }
  }
  return best;
};
