import fc from 'fast-check';
import { expect, it } from 'vitest';
import { families } from '../../src/relate/families.js';
import type { Compared } from '../../src/relate/pairs.js';

const edge = (
  left: number,
  right: number,
  evidence: number,
  label: Compared['label'] = 'partly-derived',
): Compared => ({
  left,
  right,
  weighed: [],
  containment: [0, 0],
  narration: [0, 0],
  evidence,
  label,
});

const two = [edge(0, 1, 50), edge(1, 2, 50), edge(3, 4, 50), edge(4, 5, 50)];

it('does not chain two large families by one doubtful pair', () => {
  expect(families(6, [...two, edge(2, 3, 20)])).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ]);
});

it('joins them by a firm pair, by a derived one, or by two that agree', () => {
  for (const more of [[edge(2, 3, 40)], [edge(2, 3, 20, 'derived')], [edge(2, 3, 20), edge(0, 5, 20)]]) {
    expect(families(6, [...two, ...more])).toEqual([[0, 1, 2, 3, 4, 5]]);
  }
});

it('lets one document join a family by a doubtful pair', () => {
  expect(families(4, [...two.slice(0, 2), edge(2, 3, 20)])).toEqual([[0, 1, 2, 3]]);
});

it('puts every document into one family, whatever the pairs and their order', () => {
  const pair = fc
    .tuple(
      fc.nat(19),
      fc.nat(19),
      fc.nat(60),
      fc.constantFrom('derived' as const, 'partly-derived' as const, 'independent' as const),
    )
    .filter(([a, b]) => a !== b)
    .map(([a, b, evidence, label]) => edge(Math.min(a, b), Math.max(a, b), evidence, label));
  fc.assert(
    fc.property(
      fc.uniqueArray(pair, { selector: p => `${String(p.left)} ${String(p.right)}`, maxLength: 40 }),
      pairs => {
        const found = families(20, pairs);
        expect(found.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
        expect(families(20, [...pairs].reverse())).toEqual(found);
      },
    ),
  );
});
