import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare } from '../../src/present/report/compare.js';

const own = (parts: readonly { text: string; same: boolean }[]): string[] =>
  parts.filter(p => !p.same).map(p => p.text);

it('tells what only one side has, without the space around it', () => {
  const [left, right] = compare('We do not rule out a leak', 'We rule out a slow leak');
  expect(own(left)).toEqual(['do not']);
  expect(own(right)).toEqual(['slow']);
});

it('passes over case and punctuation', () => {
  const [left, right] = compare('“The gate was shut,”', 'the gate was shut');
  expect([...own(left), ...own(right)]).toEqual([]);
});

it('gives the words back whole', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
      const [left, right] = compare(a, b);
      expect(left.map(p => p.text).join('')).toBe(a);
      expect(right.map(p => p.text).join('')).toBe(b);
    }),
  );
});

it('does not try where the texts are too long', () => {
  const long = 'word '.repeat(10_000);
  expect(compare(long, `${long}x`)[1]).toEqual([{ text: `${long}x`, same: true }]);
});
