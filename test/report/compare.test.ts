import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare, shortened } from '../../src/present/report/compare.js';
import type { Part } from '../../src/present/report.js';

const marked = (parts: readonly Part[]): string[] =>
  parts.filter(p => p.how !== 'same').map(p => `${p.how} ${p.text}`.trim());

it('tells what only one side has, and shows the other where it is missing', () => {
  const [left, right] = compare('We do not rule out a leak', 'We rule out a slow leak');
  expect(marked(left)).toEqual(['only do not', 'gap']);
  expect(marked(right)).toEqual(['gap', 'only slow']);
  expect(right.map(p => p.text)).toEqual(['We', '', ' rule out a ', 'slow', ' leak']);
});

it('tells words that stand for others from words that were added', () => {
  const [left, right] = compare('some 30 men went ashore', 'about 40 men went quietly ashore at dawn');
  expect(marked(left)).toEqual(['altered some 30', 'gap', 'gap']);
  expect(marked(right)).toEqual(['altered about 40', 'only quietly', 'only at dawn']);
});

it('passes over case and punctuation', () => {
  const [left, right] = compare('“The gate was shut,”', 'the gate was shut');
  expect([...marked(left), ...marked(right)]).toEqual([]);
});

it('marks all of two texts that have nothing in common', () => {
  const [left, right] = compare('Rain fell', 'Nobody came');
  expect([marked(left), marked(right)]).toEqual([['altered Rain fell'], ['altered Nobody came']]);
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

it('compares long texts, too', () => {
  const long = 'word '.repeat(10_000);
  expect(marked(compare(`${long}x`, long)[0])).toEqual(['only x']);
});

it('cuts long words that both have, and never what differs', () => {
  const same = 'and so it went on for a long while '.repeat(20);
  const [left, right] = compare(`The first gate was shut ${same} at noon`, `The gate was shut ${same} at one`).map(
    shortened,
  );
  expect(marked(left ?? [])).toEqual(['only first', 'altered noon']);
  expect(marked(right ?? [])).toEqual(['gap', 'altered one']);
  expect((left ?? []).map(p => p.text).join('').length).toBeLessThan(200);
  expect((left ?? []).map(p => p.text).join('')).toContain('…');
});

it('keeps short texts whole, and long ones that share nothing within bounds', () => {
  const [short] = compare('The gate was shut', 'The gate stood open');
  expect(shortened(short)).toBe(short);
  const [long] = compare('rain '.repeat(900), 'snow '.repeat(900));
  expect(
    shortened(long)
      .map(p => p.text)
      .join('').length,
  ).toBeLessThanOrEqual(2001);
});
