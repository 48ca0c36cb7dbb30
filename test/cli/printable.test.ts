import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, shellWord } from '../../src/cli/printable.js';
import { jsonLine } from '../../src/text/json-line.js';

// biome-ignore lint: the very characters that must not get through
const DANGEROUS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe('printable', () => {
  test('shows what would move the cursor, set a colour or turn the writing', () => {
    expect(printable('a\u001b[31mb\nc\td\u202etxt.exe\u009b1m\u007f')).toBe(
      'a\\u{1b}[31mb\\nc\\td\\u{202e}txt.exe\\u{9b}1m\\u{7f}',
    );
    expect(printable('half \ud83d character')).toBe('half \\u{d83d} character');
  });

  test('leaves words of all scripts and emoji alone', () => {
    for (const text of ['naïve – «été» ¿qué?', 'Новини дня', '新闻', 'می‌خواهم', '👩‍🚒 🏳️‍🌈', 'e\u0301']) {
      expect(printable(text)).toBe(text);
    }
  });

  test('lets nothing dangerous through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(printable(text)).not.toMatch(DANGEROUS);
      }),
    );
  });
});

test('a line of JSON has nothing dangerous and means the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(jsonLine({ text })).not.toMatch(DANGEROUS);
      expect(JSON.parse(jsonLine({ text }))).toEqual({ text });
    }),
  );
});

test('a word for a shell is quoted where it must be', () => {
  expect(shellWord('dam/a-1.txt')).toBe('dam/a-1.txt');
  expect(shellWord("it's here")).toBe(`'it'\\''s here'`);
  expect(shellWord('$(rm x)')).toBe("'$(rm x)'");
  expect(shellWord('')).toBe("''");
});
