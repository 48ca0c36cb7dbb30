import { expect, it } from 'vitest';
import { alternatives } from '../../src/text/alternatives.js';
import { bareWords } from '../../src/text/bare-words.js';
import { byCodeUnit } from '../../src/text/by-code-unit.js';

it('puts the longer alternative first, and any white space for a space', () => {
  const pattern = new RegExp(`^(?:${alternatives(['posted', 'posted on'])})`);
  expect(pattern.exec('posted \n on Monday')?.[0]).toBe('posted \n on');
});

it('compares lines by their words alone', () => {
  expect(bareWords('  “The Ferry’s Last Night” — live! ')).toBe('the ferry s last night live');
  expect(bareWords('Ночь на озере…')).toBe('ночь на озере');
  expect(bareWords('— …')).toBe('');
});

it('orders by code units, whatever the locale', () => {
  expect(['b', 'ä', 'a', 'B', 'a'].sort(byCodeUnit)).toEqual(['B', 'a', 'a', 'b', 'ä']);
});
