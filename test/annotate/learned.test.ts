import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWindow, spansIn } from '../../src/annotate/attributions/learned/decode.js';
import { CONTENT, CUE, SOURCE, WIDTH } from '../../src/annotate/attributions/learned/labels.js';

const weights = (length: number): fc.Arbitrary<Float32Array> =>
  fc
    .array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: length, maxLength: length })
    .map(values => Float32Array.from(values));

const window = fc.integer({ min: 2, max: 12 }).chain(n =>
  fc.record({
    n: fc.constant(n),
    transitions: weights(WIDTH ** 2),
    emissions: weights(n * WIDTH),
    head: fc.integer({ min: 0, max: n - 1 }),
    breaks: fc
      .array(fc.constantFrom(0, 0, 0, 1), { minLength: n, maxLength: n })
      .map(values => Uint8Array.from(values)),
  }),
);

describe('reading a window', () => {
  it('always has its cue and a content, and no span runs over the end of a sentence or begins in its middle', () => {
    fc.assert(
      fc.property(window, ({ n, transitions, emissions, head, breaks }) => {
        const labels = decodeWindow(transitions, emissions, head, breaks);
        expect(labels).toHaveLength(n);
        expect([CUE, CUE + 1]).toContain(labels[head]);
        // A cue that a sentence begins at cannot go on with one before it.
        expect([...labels].some(label => label >= CONTENT)).toBe(true);
        labels.forEach((label, i) => {
          if (label === 0 || label % 2 === 1) return;
          expect(breaks[i]).toBe(0);
          expect([label, label - 1]).toContain(labels[i - 1]);
        });
      }),
    );
  });

  it('gives the spans of its labels', () => {
    const labels = Uint8Array.from([SOURCE, SOURCE + 1, CUE, CONTENT, CONTENT + 1, 0, CONTENT, CONTENT]);
    expect(spansIn(labels, SOURCE, 10)).toEqual([{ first: 10, last: 12 }]);
    expect(spansIn(labels, CUE, 10)).toEqual([{ first: 12, last: 13 }]);
    expect(spansIn(labels, CONTENT, 10)).toEqual([
      { first: 13, last: 15 },
      { first: 16, last: 17 },
      { first: 17, last: 18 },
    ]);
  });
});
