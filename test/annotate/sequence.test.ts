import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emissionsOf, latticeOf, viterbi } from '../../src/annotate/sequence/decode.js';
import { featureList, hashOf } from '../../src/annotate/sequence/features.js';
import { packModel, readModel } from '../../src/annotate/sequence/model.js';
import { packClusters, readClusters } from '../../src/annotate/sequence/clusters.js';

const WIDTH = 3;

/** All sequences of labels of a length. */
const sequences = (length: number): number[][] =>
  length === 0 ? [[]] : sequences(length - 1).flatMap(before => [0, 1, 2].map(label => [...before, label]));

const scoreOf = (labels: readonly number[], transitions: Float32Array, emissions: Float32Array): number =>
  labels.reduce(
    (sum, y, i) =>
      sum + (emissions[i * WIDTH + y] ?? 0) + (i === 0 ? 0 : (transitions[(labels[i - 1] ?? 0) * WIDTH + y] ?? 0)),
    0,
  );

const weight = fc.double({ min: -4, max: 4, noNaN: true });
const given = fc
  .integer({ min: 1, max: 5 })
  .chain(n =>
    fc.record({
      emissions: fc.array(weight, { minLength: n * WIDTH, maxLength: n * WIDTH }),
      transitions: fc.array(weight, { minLength: WIDTH ** 2, maxLength: WIDTH ** 2 }),
    }),
  )
  .map(({ emissions, transitions }) => ({
    emissions: Float32Array.from(emissions),
    transitions: Float32Array.from(transitions),
  }));

describe('sequence models', () => {
  it('the decoder finds the best of all sequences', () => {
    fc.assert(
      fc.property(given, ({ emissions, transitions }) => {
        const all = sequences(emissions.length / WIDTH).map(labels => scoreOf(labels, transitions, emissions));
        const found = scoreOf([...viterbi(WIDTH, transitions, emissions)], transitions, emissions);
        expect(found).toBeCloseTo(Math.max(...all), 4);
      }),
    );
  });

  it('probabilities of labels and of pairs are those of all sequences added up', () => {
    fc.assert(
      fc.property(given, ({ emissions, transitions }) => {
        const n = emissions.length / WIDTH;
        const all = sequences(n).map(labels => ({ labels, mass: Math.exp(scoreOf(labels, transitions, emissions)) }));
        const total = all.reduce((sum, { mass }) => sum + mass, 0);
        const lattice = latticeOf(WIDTH, transitions, emissions);
        const { marginals, logZ } = lattice;
        expect(logZ).toBeCloseTo(Math.log(total), 3);
        for (let i = 0; i < n; i += 1) {
          for (let y = 0; y < WIDTH; y += 1) {
            const mass = all.reduce((sum, one) => sum + (one.labels[i] === y ? one.mass : 0), 0);
            expect(marginals[i * WIDTH + y]).toBeCloseTo(mass / total, 4);
          }
        }
        const pairs = new Float64Array(WIDTH ** 2);
        lattice.addPairs(pairs, 1);
        pairs.forEach((sum, pair) => {
          const expected = all.reduce((mass, one) => {
            const count = one.labels.filter((y, i) => i > 0 && (one.labels[i - 1] ?? 0) * WIDTH + y === pair).length;
            return mass + count * one.mass;
          }, 0);
          expect(sum).toBeCloseTo(expected / total, 4);
        });
      }),
    );
  });

  it('weights survive the file but for rounding', () => {
    const weights = Float32Array.from({ length: 8 * WIDTH }, (_, i) => Math.sin(i) * 2);
    const model = readModel(packModel(['a', 'b', 'c'], weights, new Float32Array(WIDTH ** 2).fill(0.5)));
    expect(model.mask).toBe(7);
    expect(model.transitions).toEqual(new Float32Array(WIDTH ** 2).fill(0.5));
    weights.forEach((value, i) => {
      expect(Math.abs((model.weights[i] ?? 0) * model.scale - value)).toBeLessThanOrEqual(model.scale / 2 + 1e-6);
    });
    const list = featureList(model.mask);
    list.add(1, hashOf('dam'));
    list.next();
    const { rows } = list.take();
    const row = rows[0] ?? -1;
    const scores = emissionsOf(model, list.take());
    for (let y = 0; y < WIDTH; y += 1)
      expect(scores[y]).toBeCloseTo((model.weights[row * WIDTH + y] ?? 0) * model.scale, 5);
  });

  it('a damaged file is refused', () => {
    const bytes = packModel(['a', 'b', 'c'], new Float32Array(8 * WIDTH), new Float32Array(WIDTH ** 2));
    expect(() => readModel(bytes.slice(0, -1))).toThrow(/damaged/);
  });

  it('features grow beyond what a list begins with, and begin anew', () => {
    const list = featureList(2 ** 16 - 1);
    for (let i = 0; i < 300; i += 1) {
      for (let k = 0; k < 30; k += 1) list.add(k, i);
      list.next();
    }
    const { rows, starts } = list.take();
    expect([rows.length, starts.length, starts.at(-1)]).toEqual([9000, 301, 9000]);
    const first = rows.slice(0, 30);
    list.clear();
    for (let k = 0; k < 30; k += 1) list.add(k, 0);
    list.next();
    expect(list.take().rows).toEqual(first);
  });

  it('classes of words are read as they were written', () => {
    const classes = readClusters(
      packClusters([
        { word: 'dam', fine: 3, coarse: 1 },
        { word: 'weir', fine: 3, coarse: 1 },
      ]),
    );
    expect(classes.get('weir')).toEqual({ fine: 3, coarse: 1 });
    expect(classes.get('gate')).toBeUndefined();
  });
});
