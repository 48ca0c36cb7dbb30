import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cut, fit } from '../../src/web/fit.js';

it('leaves what fits and cuts the rest', () => {
  expect(cut('harbour office', 14)).toBe('harbour office');
  expect(cut('harbour office', 9)).toBe('harbour…');
});

it('counts letters of square scripts twice', () => {
  expect(cut('港口办公室', 10)).toBe('港口办公室');
  expect(cut('港口办公室', 8)).toBe('港口办…');
});

it('breaks at spaces, and cuts in the last line', () => {
  expect(fit('Teskian Wire Service', 12, 3)).toEqual(['Teskian Wire', 'Service']);
  expect(fit('a spokeswoman for the harbour master', 12, 2)).toEqual(['a', 'spokeswoman…']);
  expect(fit('Donaudampfschifffahrt', 8, 3)).toEqual(['Donauda…']);
});

it('never has a line too wide or too many, nor half a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 3, max: 20 }),
      fc.integer({ min: 1, max: 3 }),
      (text, room, most) => {
        const lines = fit(text, room, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) {
          expect(Array.from(line).length).toBeLessThanOrEqual(room);
          expect(/\p{Surrogate}/u.test(line)).toBe(false);
        }
      },
    ),
  );
});
