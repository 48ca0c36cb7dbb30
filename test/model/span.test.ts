import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, byPlace, cover, holds, indexAt, meets, type Span } from '../../src/model/index.js';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
  .map(([from, length]): Span => ({ from, to: from + length }));

/** Spans in order that do not overlap, as sentences and blocks are. */
const apart = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 9 })), { maxLength: 12 }).map(list => {
  let at = 0;
  return list.map(([gap, length]): Span => {
    const from = at + gap;
    at = from + length;
    return { from, to: at };
  });
});

describe('places in a list', () => {
  it('indexAt is the first span that begins at a place or after it', () => {
    fc.assert(
      fc.property(fc.array(span), fc.nat(80), (list, place) => {
        const sorted = [...list].sort(byPlace);
        const first = sorted.findIndex(s => s.from >= place);
        expect(indexAt(sorted, place)).toBe(first < 0 ? sorted.length : first);
      }),
    );
  });

  it('around is the span that a look at every one would find', () => {
    fc.assert(
      fc.property(apart, span, (list, inner) => {
        expect(around(list, inner)).toBe(list.find(s => holds(s, inner)));
      }),
    );
  });
});

describe('two spans', () => {
  it('meet where they share a code unit, and not where one ends as the other begins', () => {
    expect(meets({ from: 0, to: 3 }, { from: 2, to: 5 })).toBe(true);
    expect(meets({ from: 0, to: 3 }, { from: 3, to: 5 })).toBe(false);
  });

  it('are covered by the smallest span that holds both; nothing covers nothing', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), list => {
        const whole = cover(list);
        expect(list.every(s => holds(whole, s))).toBe(true);
        expect(list.some(s => s.from === whole.from) && list.some(s => s.to === whole.to)).toBe(true);
      }),
    );
    expect(() => cover([])).toThrow(RangeError);
  });
});
