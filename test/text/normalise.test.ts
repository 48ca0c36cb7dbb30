import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalise } from '../../src/text/normalise.js';

/** Text with what makes offsets slip: emoji, combining marks, Cyrillic, CRLF, byte order marks, ligatures, other widths, Korean letters. */
const awkward = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '👩‍🚒',
        '🇳🇴',
        'e\u0301',
        'и\u0306',
        'а\u0301',
        'Ёлка',
        '\r\n',
        '\uFEFF',
        'ﬁ',
        'Ｗ',
        '½',
        'İ',
        'ß',
        '“',
        '«',
        '—',
        'ʼ',
        '\u00AD',
        '\u200D',
        '각',
        'ﾊﾞ',
        ' ',
      ),
    ),
    { maxLength: 30 },
  )
  .map(parts => parts.join(''));

describe('fold', () => {
  it('gives one form to what means the same', () => {
    const forms: [string, string][] = [
      ['Café', 'cafe'],
      ['Cafe\u0301', 'cafe'],
      ['ЁЛКА', 'елка'],
      ['го\u0301род', 'город'],
      ['Ма\u0438\u0306', 'май'],
      ['“So—so’s”', '"so-so\'s"'],
      ['Straße', 'strasse'],
      ['ΛΟΓΟΣ', 'λογοσ'],
      ['İzmir', 'izmir'],
      ['co\u00ADoperate', 'cooperate'],
      ['ﬁre', 'fire'],
      ['\uFEFFFirst', 'first'],
    ];
    for (const [written, folded] of forms) expect(fold(written)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(awkward, text => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('normalise', () => {
  it('goes there and back at every place that starts a folded character', () => {
    fc.assert(
      fc.property(awkward, text => {
        const { text: folded, toNormal, toOriginal } = normalise(text);
        for (let at = 0; at <= text.length; at++) {
          const there = toNormal(at);
          expect(there).toBeGreaterThanOrEqual(0);
          expect(there).toBeLessThanOrEqual(folded.length);
          if (at > 0) expect(there).toBeGreaterThanOrEqual(toNormal(at - 1));
        }
        for (let at = 0; at <= folded.length; at++) {
          const back = toOriginal(at);
          expect(toNormal(back)).toBeLessThanOrEqual(at);
          expect(toOriginal(toNormal(back))).toBe(back);
          if (at > 0) expect(back).toBeGreaterThanOrEqual(toOriginal(at - 1));
        }
        expect(toNormal(text.length)).toBe(folded.length);
        expect(toOriginal(folded.length)).toBe(text.length);
      }),
    );
  });

  it('finds in the original what was found in the folded text', () => {
    fc.assert(
      fc.property(awkward, awkward, (before, after) => {
        const original = `${before}\nHarbour\n${after}`;
        const { text, toOriginal, toNormal } = normalise(original);
        const place = toNormal(before.length + 1);
        expect(text.slice(place, place + 7)).toBe('harbour');
        expect(original.slice(toOriginal(place), toOriginal(place + 7))).toBe('Harbour');
      }),
    );
  });

  it('makes one space of a line break', () => {
    expect(normalise('a\r\nb\u00A0c').text).toBe('a b c');
  });
});
