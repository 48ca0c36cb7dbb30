import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feasible, propagate, smallestConflict, type Stated, type Sum } from '../../src/weigh/constraints/solve.js';

const sums: readonly Sum[] = [
  { whole: 'all', parts: ['a', 'b', 'c'] },
  { whole: 'a', parts: ['x', 'y'] },
];
const NONE = new Map();

const exactly = (of: string, n: number): Stated => ({ of, interval: { low: n, high: n } });

describe('propagate', () => {
  test('narrows a number to what the others leave', () => {
    const known = new Map([
      ['all', { low: 67, high: 67 }],
      ['a', { low: 30, high: 31 }],
      ['c', { low: 0, high: 0 }],
    ]);
    expect(propagate(sums, known)?.get('b')).toEqual({ low: 36, high: 37 });
  });

  test('sees through one sum into another', () => {
    const known = new Map([
      ['all', { low: 40, high: 40 }],
      ['b', { low: 10, high: 10 }],
      ['c', { low: 5, high: 5 }],
      ['x', { low: 20, high: 20 }],
    ]);
    expect(propagate(sums, known)?.get('y')).toEqual({ low: 5, high: 5 });
  });

  test('takes away no number that is possible', () => {
    const small = fc.integer({ min: 0, max: 50 });
    const room = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(small, small, small, small, fc.array(room, { minLength: 6, maxLength: 6 }), (x, y, b, c, rooms) => {
        const truth = { all: x + y + b + c, a: x + y, b, c, x, y };
        const known = new Map(
          Object.entries(truth).map(([name, n], i) => [
            name,
            { low: n - (rooms[i]?.[0] ?? 0), high: n + (rooms[i]?.[1] ?? 0) },
          ]),
        );
        const narrowed = propagate(sums, known);
        for (const [name, n] of Object.entries(truth)) {
          expect(narrowed?.get(name)?.low).toBeLessThanOrEqual(n);
          expect(narrowed?.get(name)?.high).toBeGreaterThanOrEqual(n);
        }
      }),
    );
  });
});

describe('smallestConflict', () => {
  test('leaves out what is not to blame, the last first', () => {
    const stated = [exactly('all', 20), exactly('b', 30), exactly('c', 1), exactly('a', 5)];
    expect(smallestConflict(sums, stated, NONE)).toEqual(stated.slice(0, 2));
  });

  test('is infeasible, and feasible without any one of its members', () => {
    const one = fc.record({
      of: fc.constantFrom('all', 'a', 'b', 'c', 'x', 'y'),
      low: fc.integer({ min: 0, max: 30 }),
      wide: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 8 }), drawn => {
        const stated = drawn.map(({ of, low, wide }) => ({ of, interval: { low, high: low + wide } }));
        fc.pre(!feasible(sums, stated, NONE));
        const conflict = smallestConflict(sums, stated, NONE);
        expect(feasible(sums, conflict, NONE)).toBe(false);
        for (const member of conflict) {
          expect(
            feasible(
              sums,
              conflict.filter(s => s !== member),
              NONE,
            ),
          ).toBe(true);
        }
      }),
    );
  });
});
