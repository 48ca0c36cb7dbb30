import type { Passage, Place } from '../model/index.js';

const place = ({ document, from, to }: Place) => ({ id: document, from, to });

/** A passage as `reuse` writes it. */
export const passageRow = ({ left, right, score, kind, direction, basis }: Passage) => ({
  left: place(left),
  right: place(right),
  score,
  kind,
  direction,
  basis,
});
