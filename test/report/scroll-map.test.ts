import fc from 'fast-check';
import { expect, it } from 'vitest';
import { follow, inStep } from '../../src/web/scroll-map.js';

const anchor = (left: number, right: number, weight = 1) => ({ left, right, weight });

it('keeps the anchors that run the same way in both texts, by weight', () => {
  const moved = anchor(20, 5);
  expect(inStep([anchor(30, 30), moved, anchor(10, 10)])).toEqual([anchor(10, 10), anchor(30, 30)]);
  const heavy = { ...moved, weight: 5 };
  expect(inStep([anchor(10, 10), heavy, anchor(30, 30)])).toEqual([heavy, anchor(30, 30)]);
});

it('leads from an anchor to its counterpart, and between two in proportion', () => {
  const chain = [anchor(0, 0), anchor(100, 300), anchor(200, 400)];
  expect(follow(chain, 'left', 100)).toBe(300);
  expect(follow(chain, 'left', 50)).toBe(150);
  expect(follow(chain, 'right', 350)).toBe(150);
  expect(follow(chain, 'left', 250)).toBe(400);
});

it('never runs back while one reads on, and comes back to where it was', () => {
  const some = fc.array(
    fc.record({ left: fc.integer({ min: 1, max: 999 }), right: fc.integer({ min: 1, max: 999 }), weight: fc.nat(50) }),
  );
  fc.assert(
    fc.property(some, fc.nat(1000), fc.nat(1000), (list, a, b) => {
      const chain = [anchor(0, 0), ...inStep(list), anchor(1000, 1000)];
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(follow(chain, 'left', low)).toBeLessThanOrEqual(follow(chain, 'left', high));
      expect(follow(chain, 'right', follow(chain, 'left', a))).toBeCloseTo(a, 6);
    }),
  );
});
