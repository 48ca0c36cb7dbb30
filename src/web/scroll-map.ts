/** A place in the left of two texts and its counterpart in the right, in pixels from their tops; `weight` is how much rests on it. */
export interface Anchor {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/**
 * The heaviest list of anchors that run the same way in both texts. Two texts may tell things in another order; those anchors would make
 * one text jump back while the other is read on.
 */
export const inStep = (anchors: readonly Anchor[]): readonly Anchor[] => {
  const sorted = [...anchors].sort((a, b) => a.left - b.left || a.right - b.right);
  const best = sorted.map(a => a.weight);
  const before = sorted.map(() => -1);
  let last = -1;
  for (const [i, anchor] of sorted.entries()) {
    for (let j = 0; j < i; j++) {
      const earlier = sorted[j];
      const weight = (best[j] ?? 0) + anchor.weight;
      if (earlier === undefined || earlier.left >= anchor.left || earlier.right >= anchor.right) continue;
      if (weight <= (best[i] ?? 0)) continue;
      best[i] = weight;
      before[i] = j;
    }
    if (last < 0 || (best[i] ?? 0) > (best[last] ?? 0)) last = i;
  }
  const chain: Anchor[] = [];
  for (let i = last; i >= 0; i = before[i] ?? -1) {
    const anchor = sorted[i];
    if (anchor !== undefined) chain.unshift(anchor);
  }
  return chain;
};

/** Where the other text stands when one stands at `place`: between two anchors, in proportion. `chain` runs the same way in both, from end to end. */
export const follow = (chain: readonly Anchor[], from: 'left' | 'right', place: number): number => {
  const to = from === 'left' ? 'right' : 'left';
  const next = chain.findIndex(a => a[from] > place);
  const a = chain[next < 0 ? chain.length - 1 : Math.max(0, next - 1)];
  const b = next < 0 ? undefined : chain[next];
  if (a === undefined) return place;
  if (b === undefined || b[from] === a[from]) return a[to];
  return a[to] + ((place - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
};
