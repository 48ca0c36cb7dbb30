import { COMMON, GRAMMAR, QUOTED, type Read } from './columns.js';
import { GRAM } from './grams.js';

/** Places where two documents have the same gram, in order of the left one. */
export interface Starts {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Words of two documents set against each other: `left[k]` and `right[k]` are the indices of the k-th word that both have, ascending. */
export interface Aligned {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** So many words may be added, dropped or replaced between two matching stretches: a name with a title before it, a changed clause opening. */
const GAP = 3;

/** A stretch after a gap counts from this many words on; from one fewer where one of them is not grammar. */
const AFTER_GAP = 3;

/** Stretches of one pair that are looked at, longest first. A pair of honest texts has a few dozen. */
const MOST_RUNS = 2000;

interface Run {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

const same = (a: Read, i: number, b: Read, j: number): boolean =>
  i >= 0 && j >= 0 && i < a.hashes.length && j < b.hashes.length && a.hashes[i] === b.hashes[j];

/** Exact stretches around the seeds, inside one block on either side, longest first. */
const runsOf = (a: Read, b: Read, seeds: Starts, least: number): Run[] => {
  const reached = new Map<number, number>(); // by diagonal: the left end of the last stretch
  const runs: Run[] = [];
  seeds.left.forEach((i, k) => {
    const j = seeds.right[k] ?? 0;
    if ((reached.get(i - j) ?? 0) > i) return;
    let start = 0;
    while (
      same(a, i - start - 1, b, j - start - 1) &&
      a.block[i - start - 1] === a.block[i] &&
      b.block[j - start - 1] === b.block[j]
    )
      start++;
    let end = 0;
    while (same(a, i + end, b, j + end) && a.block[i + end] === a.block[i] && b.block[j + end] === b.block[j]) end++;
    if (start + end < least) return; // equal hashes, other words
    reached.set(i - j, i + end);
    runs.push({ left: i - start, right: j - start, length: start + end });
  });
  runs.sort((x, y) => y.length - x.length || x.left - y.left || x.right - y.right);
  return runs.length > MOST_RUNS ? runs.slice(0, MOST_RUNS) : runs;
};

/** How many words match from a place on, forwards or backwards, inside the blocks given. */
const matching = (a: Read, i: number, b: Read, j: number, step: 1 | -1, blockA: number, blockB: number): number => {
  let n = 0;
  while (
    same(a, i + n * step, b, j + n * step) &&
    a.block[i + n * step] === blockA &&
    b.block[j + n * step] === blockB
  ) {
    n++;
  }
  return n;
};

/** Where the next stretch begins beyond a gap of at most `GAP` words on either side, nearest first; null where there is none. */
const beyondGap = (
  a: Read,
  i: number,
  b: Read,
  j: number,
  step: 1 | -1,
  blockA: number,
  blockB: number,
): Run | null => {
  for (let total = 1; total <= 2 * GAP; total++) {
    let best: Run | null = null;
    for (let skipA = Math.max(0, total - GAP); skipA <= Math.min(GAP, total); skipA++) {
      const left = i + skipA * step;
      const right = j + (total - skipA) * step;
      const length = matching(a, left, b, right, step, blockA, blockB);
      if (length < AFTER_GAP - 1 || length <= (best?.length ?? 0)) continue;
      const bears = length >= AFTER_GAP || isMatter(a, left) || isMatter(a, left + step);
      if (bears) best = { left, right, length };
    }
    if (best !== null) return best;
  }
  return null;
};

const isMatter = ({ sorts }: Read, i: number): boolean => (sorts[i] ?? GRAMMAR) >= COMMON;

/** The words matched from a place on, across small gaps, in the order in which they are met. */
const grow = (a: Read, b: Read, run: Run, step: 1 | -1): Run[] => {
  const blockA = a.block[run.left] ?? 0;
  const blockB = b.block[run.right] ?? 0;
  const found: Run[] = [];
  let i = step === 1 ? run.left + run.length : run.left - 1;
  let j = step === 1 ? run.right + run.length : run.right - 1;
  for (;;) {
    const next = beyondGap(a, i, b, j, step, blockA, blockB);
    if (next === null) return found;
    found.push(next);
    i = next.left + next.length * step;
    j = next.right + next.length * step;
  }
};

const allMarked = (marks: Uint8Array, from: number, length: number): boolean => {
  for (let i = from; i < from + length; i++) if (marks[i] !== 1) return false;
  return true;
};

/** Cuts where words quoted on either side meet others, so that a quotation and the narration around it are told apart. Short ends stay on. */
const cutAtQuotes = (a: Read, b: Read, { left, right }: Aligned): Aligned[] => {
  const quoted = left.map((i, k) => (((a.flags[i] ?? 0) | (b.flags[right[k] ?? 0] ?? 0)) & QUOTED) !== 0);
  const pieces: [from: number, to: number][] = [];
  for (let k = 0; k < left.length; ) {
    let end = k + 1;
    while (end < left.length && quoted[end] === quoted[k]) end++;
    const last = pieces[pieces.length - 1];
    if (last !== undefined && (end - k < GRAM || last[1] - last[0] < GRAM)) last[1] = end;
    else pieces.push([k, end]);
    k = end;
  }
  return pieces.map(([from, to]) => ({ left: left.slice(from, to), right: right.slice(from, to) }));
};

/**
 * The stretches that two documents share: every seed grown over small gaps as far as it goes, never out of its block. A stretch whose
 * words stand in longer ones already, on both sides, is left out. `least` is how many words an exact stretch has at the least.
 */
export const align = (a: Read, b: Read, seeds: Starts, least = GRAM): Aligned[] => {
  const runs = runsOf(a, b, seeds, least);
  const found: Aligned[] = [];
  const doneLeft = new Uint8Array(runs.length > 1 ? a.hashes.length : 0);
  const doneRight = new Uint8Array(runs.length > 1 ? b.hashes.length : 0);
  for (const run of runs) {
    if (found.length > 0 && allMarked(doneLeft, run.left, run.length) && allMarked(doneRight, run.right, run.length))
      continue;
    const left: number[] = [];
    const right: number[] = [];
    for (const before of grow(a, b, run, -1).reverse()) {
      for (let n = before.length - 1; n >= 0; n--) {
        left.push(before.left - n);
        right.push(before.right - n);
      }
    }
    for (const after of [run, ...grow(a, b, run, 1)]) {
      for (let n = 0; n < after.length; n++) {
        left.push(after.left + n);
        right.push(after.right + n);
      }
    }
    if (runs.length > 1) {
      for (const i of left) doneLeft[i] = 1;
      for (const j of right) doneRight[j] = 1;
    }
    found.push(...cutAtQuotes(a, b, { left, right }));
  }
  return found.sort((x, y) => (x.left[0] ?? 0) - (y.left[0] ?? 0) || (x.right[0] ?? 0) - (y.right[0] ?? 0));
};
