import type { Features } from './features.js';
import type { SequenceModel } from './model.js';

/** What may not follow what, and what may not stand where: log-potentials are lowered to this. */
export const FORBIDDEN = -1e6;

/** How many labels are summed at once. */
const LANES = 4;

/** Log-potentials of each label at each position: positions × labels. */
export const emissionsOf = ({ labels, weights, scale }: SequenceModel, { rows, starts }: Features): Float32Array => {
  const width = labels.length;
  const n = starts.length - 1;
  const scores = new Float32Array(n * width);
  for (let i = 0; i < n; i += 1) {
    const begin = starts[i]!;
    const end = starts[i + 1]!;
    // Four labels at a time in plain numbers: the machine keeps them in registers, and a row is read while it is near.
    for (let y = 0; y < width; y += LANES) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      const most = width - y;
      for (let f = begin; f < end; f += 1) {
        const at = rows[f]! * width + y;
        a += weights[at]!;
        if (most > 1) b += weights[at + 1]!;
        if (most > 2) c += weights[at + 2]!;
        if (most > 3) d += weights[at + 3]!;
      }
      const to = i * width + y;
      scores[to] = a * scale;
      if (most > 1) scores[to + 1] = b * scale;
      if (most > 2) scores[to + 2] = c * scale;
      if (most > 3) scores[to + 3] = d * scale;
    }
  }
  return scores;
};

/** The best sequence of labels (Viterbi 1967), as indexes. */
export const viterbi = (width: number, transitions: Float32Array, emissions: Float32Array): Uint8Array => {
  const n = emissions.length / width;
  const path = new Uint8Array(n);
  if (n === 0) return path;
  const back = new Uint8Array(n * width);
  let before = emissions.slice(0, width);
  let now = new Float32Array(width);
  for (let i = 1; i < n; i += 1) {
    for (let y = 0; y < width; y += 1) {
      let best = -Infinity;
      let from = 0;
      for (let x = 0; x < width; x += 1) {
        const score = before[x]! + transitions[x * width + y]!;
        if (score > best) {
          best = score;
          from = x;
        }
      }
      now[y] = best + emissions[i * width + y]!;
      back[i * width + y] = from;
    }
    [before, now] = [now, before];
  }
  let last = 0;
  for (let y = 1; y < width; y += 1) if (before[y]! > before[last]!) last = y;
  for (let i = n - 1; i >= 0; i -= 1) {
    path[i] = last;
    last = back[i * width + last] ?? 0;
  }
  return path;
};

/** What forward-backward gives (Rabiner 1989, with his scaling). All arrays but `pairs` are positions × labels. */
export interface Lattice {
  /** Probability of each label at each position, 0 to 1. */
  readonly marginals: Float32Array;
  /** Log of the partition sum. */
  readonly logZ: number;
  /** Adds the probability of each pair of labels that follow each other, over the whole sequence, to `sums` (labels × labels), times `factor`. */
  addPairs(sums: Float64Array, factor: number): void;
}

/** A sum this small is that of a sequence which cannot be. */
const LEAST = 1e-300;

/** Probabilities of labels, and of pairs of labels, under the model. */
export const latticeOf = (width: number, transitions: Float32Array, emissions: Float32Array): Lattice => {
  const n = emissions.length / width;
  const moves = Float64Array.from(transitions, Math.exp);
  const local = new Float64Array(n * width);
  const forward = new Float64Array(n * width);
  const backward = new Float64Array(n * width);
  const scales = new Float64Array(n);
  let logZ = 0;
  for (let i = 0; i < n; i += 1) {
    const at = i * width;
    let most = -Infinity;
    for (let y = 0; y < width; y += 1) most = Math.max(most, emissions[at + y]!);
    let sum = 0;
    for (let y = 0; y < width; y += 1) {
      const own = Math.exp(emissions[at + y]! - most);
      local[at + y] = own;
      let reach = i === 0 ? 1 : 0;
      if (i > 0) {
        for (let x = 0; x < width; x += 1) reach += forward[at - width + x]! * moves[x * width + y]!;
      }
      forward[at + y] = reach * own;
      sum += reach * own;
    }
    sum = Math.max(sum, LEAST);
    for (let y = 0; y < width; y += 1) forward[at + y] = forward[at + y]! / sum;
    scales[i] = sum;
    logZ += Math.log(sum) + most;
  }
  const marginals = new Float32Array(n * width);
  const ahead = new Float64Array(width);
  for (let i = n - 1; i >= 0; i -= 1) {
    const at = i * width;
    if (i === n - 1) for (let y = 0; y < width; y += 1) backward[at + y] = 1;
    else {
      const scale = scales[i + 1]!;
      for (let y = 0; y < width; y += 1) {
        ahead[y] = (local[at + width + y]! * backward[at + width + y]!) / scale;
      }
      for (let x = 0; x < width; x += 1) {
        let sum = 0;
        for (let y = 0; y < width; y += 1) sum += moves[x * width + y]! * ahead[y]!;
        backward[at + x] = sum;
      }
    }
    for (let y = 0; y < width; y += 1) marginals[at + y] = forward[at + y]! * backward[at + y]!;
  }
  return {
    marginals,
    logZ,
    addPairs(sums, factor) {
      for (let i = 1; i < n; i += 1) {
        const at = i * width;
        const scale = factor / scales[i]!;
        for (let x = 0; x < width; x += 1) {
          const left = forward[at - width + x]! * scale;
          for (let y = 0; y < width; y += 1) {
            sums[x * width + y] =
              sums[x * width + y]! + left * moves[x * width + y]! * local[at + y]! * backward[at + y]!;
          }
        }
      }
    },
  };
};
