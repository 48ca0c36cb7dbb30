/** Trains the weights of `src/annotate/sequence/model.ts`: conditional likelihood with AdaGrad (Duchi, Hazan and Singer 2011), averaged over steps. */
import { latticeOf } from '../../src/annotate/sequence/decode.js';
import type { Features } from '../../src/annotate/sequence/features.js';

/** One sequence with the labels that it should have, as indexes. */
export interface Example extends Features {
  readonly gold: Uint8Array;
}

/** What training is told. */
export interface Training {
  readonly labels: number;
  /** Rows of the table of features, a power of two. */
  readonly rows: number;
  readonly epochs: number;
  /** First step of AdaGrad. */
  readonly rate: number;
  /** Strength of L2, a share of the weight a touch. */
  readonly decay: number;
  /** Share of the features that a step does not see (Wang and Manning 2013); the weights are scaled for all of them. */
  readonly dropout?: number;
  /** What AdaGrad's sum of squares begins with: the larger, the smaller the first steps. */
  readonly calm?: number;
  /** How much a missed token of a label counts against one found too much; 1 each where not given (softmax-margin, Gimpel and Smith 2010). */
  readonly cost?: Float32Array;
  readonly report?: (epoch: number, loss: number) => void;
}

export interface Weights {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Same order on every machine (mulberry32). */
export const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

const shuffle = (order: Uint32Array, random: () => number): void => {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
};

/** The features that a step sees. */
const thinned = ({ rows, starts }: Example, dropout: number, random: () => number): Features => {
  if (dropout === 0) return { rows, starts };
  const kept = new Int32Array(rows.length);
  const bounds = new Int32Array(starts.length);
  let used = 0;
  for (let i = 0; i + 1 < starts.length; i += 1) {
    for (let k = starts[i]!; k < starts[i + 1]!; k += 1) {
      if (random() < dropout) continue;
      kept[used] = rows[k]!;
      used += 1;
    }
    bounds[i + 1] = used;
  }
  return { rows: kept, starts: bounds };
};

/** Trains on the examples. Deterministic: the same examples give the same weights. */
export const train = (
  examples: readonly Example[],
  { labels, rows, epochs, rate, decay, dropout = 0, calm = 1e-3, cost, report }: Training,
): Weights => {
  const w = new Float32Array(rows * labels);
  const g2 = new Float32Array(rows * labels).fill(calm);
  const t = new Float32Array(labels * labels);
  const t2 = new Float32Array(labels * labels).fill(calm);
  // The mean over the later half of the training is the result: one step's chance falls out.
  const meanW = new Float32Array(rows * labels);
  const meanT = new Float32Array(labels * labels);
  let means = 0;
  const order = Uint32Array.from(examples, (_, i) => i);
  const random = chance(11);
  const gradT = new Float64Array(labels * labels);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { gold } = example;
      const n = gold.length;
      if (n === 0) continue;
      const { rows: f, starts } = thinned(example, dropout, random);
      const emissions = new Float32Array(n * labels);
      for (let i = 0; i < n; i += 1) {
        const to = starts[i + 1]!;
        for (let k = starts[i]!; k < to; k += 1) {
          const row = f[k]! * labels;
          for (let y = 0; y < labels; y += 1) {
            emissions[i * labels + y] = emissions[i * labels + y]! + w[row + y]!;
          }
        }
        if (cost) {
          const own = gold[i]!;
          for (let y = 0; y < labels; y += 1) {
            if (y !== own) emissions[i * labels + y] = emissions[i * labels + y]! + cost[own * labels + y]!;
          }
        }
      }
      const lattice = latticeOf(labels, t, emissions);
      const { marginals, logZ } = lattice;
      let score = 0;
      gradT.fill(0);
      for (let i = 0; i < n; i += 1) {
        const y = gold[i]!;
        score += emissions[i * labels + y]!;
        if (i === 0) continue;
        const x = gold[i - 1]!;
        score += t[x * labels + y]!;
        gradT[x * labels + y] = gradT[x * labels + y]! + 1;
      }
      lattice.addPairs(gradT, -1);
      loss += logZ - score;
      for (let i = 0; i < n; i += 1) {
        const own = gold[i]!;
        const to = starts[i + 1]!;
        for (let y = 0; y < labels; y += 1) {
          const gradient = (y === own ? 1 : 0) - marginals[i * labels + y]!;
          if (Math.abs(gradient) < 1e-4) continue;
          for (let k = starts[i]!; k < to; k += 1) {
            const at = f[k]! * labels + y;
            const grad = gradient - decay * w[at]!;
            g2[at] = g2[at]! + grad * grad;
            w[at] = w[at]! + (rate * grad) / Math.sqrt(g2[at]);
          }
        }
      }
      for (let k = 0; k < t.length; k += 1) {
        const grad = gradT[k]! - decay * t[k]!;
        t2[k] = t2[k]! + grad * grad;
        t[k] = t[k]! + (rate * grad) / Math.sqrt(t2[k]!);
      }
    }
    if (epoch >= epochs / 2) {
      means += 1;
      for (let k = 0; k < w.length; k += 1) meanW[k] = meanW[k]! + w[k]!;
      for (let k = 0; k < t.length; k += 1) meanT[k] = meanT[k]! + t[k]!;
    }
    report?.(epoch + 1, loss);
  }
  return { weights: meanW.map(v => (v / means) * (1 - dropout)), transitions: meanT.map(v => v / means) };
};
