import { expect, test } from 'vitest';
import { grouped, joined } from '../../src/model/index.js';

test('pairs join things directly or through others, in the order given', () => {
  const pairs = [
    ['d', 'b'],
    ['b', 'a'],
  ] as const;
  expect(joined(['a', 'b', 'c', 'd'], pairs)).toEqual([['a', 'b', 'd'], ['c']]);
});

test('things that share a key are together, through others too', () => {
  const words = ['ab', 'cd', 'bc', 'xy'];
  expect(grouped(words, word => word.split(''))).toEqual([['ab', 'cd', 'bc'], ['xy']]);
});
