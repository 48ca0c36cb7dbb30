import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Direction, Pair } from '../../src/model/index.js';
import { type Stemma, stemma } from '../../src/present/report/stemma.js';

const pair = (
  left: string,
  right: string,
  containment: readonly [number, number],
  direction: Direction = 'undetermined',
): Pair => ({ left, right, containment, label: 'derived', direction, basis: [] });

/** A stemma as indented lines: `>` draws on the line it hangs from, `<` the other way round, `-` undetermined. */
const drawn = ({ nodes }: Stemma): string[] =>
  nodes.map(({ document, depth, parent, draws }) => {
    const sign = parent === null ? '' : { 'on-parent': '> ', 'parent-on-it': '< ', undetermined: '- ' }[draws];
    return `${'  '.repeat(depth)}${sign}${document ?? '?'}`;
  });

it('hangs what draws on a text from that text', () => {
  const pairs = [
    pair('agency', 'daily', [0.4, 0.9], 'right-from-left'),
    pair('agency', 'tabloid', [0.4, 0.6], 'right-from-left'),
    pair('daily', 'tabloid', [0.3, 0.3]),
  ];
  expect(drawn(stemma(['agency', 'daily', 'tabloid'], pairs, 9))).toEqual(['agency', '  > daily', '  > tabloid']);
});

it('takes the text on which others draw for the root, wherever it stands in the case', () => {
  const pairs = [pair('a', 'c', [0.9, 0.4], 'left-from-right'), pair('b', 'c', [0.8, 0.4], 'left-from-right')];
  expect(drawn(stemma(['a', 'b', 'c'], pairs, 9))).toEqual(['c', '  > a', '  > b']);
});

it('follows the pairs with most in common', () => {
  const pairs = [pair('a', 'b', [0.2, 0.2]), pair('a', 'c', [0.5, 0.1]), pair('b', 'c', [0.1, 0.6])];
  const found = stemma(['a', 'b', 'c'], pairs, 9);
  expect(found.edges.map(p => p.left + p.right)).toEqual(['bc', 'ac']);
  expect(drawn(found)).toEqual(['c', '  - a', '  - b']);
});

it('gives a common source a node of its own, one for pairs that meet', () => {
  const pairs = [
    pair('a', 'b', [0.5, 0.5], 'common-source'),
    pair('b', 'c', [0.4, 0.5], 'common-source'),
    pair('c', 'd', [0.3, 0.9], 'right-from-left'),
  ];
  expect(drawn(stemma(['a', 'b', 'c', 'd'], pairs, 9))).toEqual(['?', '  > a', '  > b', '  > c', '    > d']);
});

it('shows an arrow that must run upwards as what it is', () => {
  const pairs = [pair('a', 'b', [0.9, 0.5], 'right-from-left'), pair('b', 'c', [0.8, 0.5], 'left-from-right')];
  expect(drawn(stemma(['a', 'b', 'c'], pairs, 9))).toEqual(['a', '  > b', '    < c']);
});

it('leaves texts apart that no pair joins', () => {
  expect(drawn(stemma(['a', 'b', 'c'], [pair('a', 'c', [0.5, 0.5])], 9))).toEqual(['a', '  - c', 'b']);
});

it('draws the part that hangs together most firmly where there is no room for all', () => {
  const ids = Array.from({ length: 10 }, (_, i) => `t${String(i)}`);
  const pairs = ids
    .slice(1)
    .map((id, i) => pair(ids[i] ?? '', id, [0.9 - Math.abs(i - 5) / 10, 0.1], 'right-from-left'));
  const found = stemma(ids, pairs, 4);
  expect(found.more).toBe(6);
  expect(drawn(found)).toEqual(['t4', '  > t5', '    > t6', '      > t7']);
});

it('has every text once and never a circle, whatever the pairs', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const directions: Direction[] = ['left-from-right', 'right-from-left', 'common-source', 'undetermined'];
  const some = fc.array(
    fc
      .tuple(fc.nat(5), fc.nat(5), fc.nat(10), fc.nat(10), fc.constantFrom(...directions))
      .filter(([x, y]) => x !== y)
      .map(([x, y, a, b, how]) => pair(ids[x] ?? '', ids[y] ?? '', [a / 10, b / 10], how)),
    { maxLength: 15 },
  );
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 7 }), (pairs, most) => {
      const { nodes, more } = stemma(ids, pairs, most);
      const documents = nodes.flatMap(n => n.document ?? []);
      expect(new Set(documents).size).toBe(documents.length);
      expect(documents.length + more).toBe(ids.length);
      expect(documents.length).toBeLessThanOrEqual(most);
      for (const [i, { parent, depth }] of nodes.entries()) {
        if (parent === null) expect(depth).toBe(0);
        else {
          expect(parent).toBeLessThan(i);
          expect(nodes[parent]?.depth).toBe(depth - 1);
        }
      }
    }),
  );
});
