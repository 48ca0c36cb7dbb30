import type { Span } from '../model/index.js';

/** Index of the first span that begins at `place` or after it, in a list in order of place; its length where there is none. */
export const indexAt = (spans: readonly Span[], place: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};
