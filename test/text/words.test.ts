import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWord, shingles } from '../../src/text/shingles.js';
import { stem } from '../../src/text/stem.js';
import { eachWord, words } from '../../src/text/words.js';
import { processorTime } from '../processor-time.js';

const norms = (text: string): string[] => words(text, [{ from: 0, to: text.length }]).map(w => w.norm);

describe('words', () => {
  it('reads words, numbers and initialisms', () => {
    expect(norms('The dam’s co-operation, 1,200.5 U.S. and 3,5')).toEqual([
      'the',
      "dam's",
      'co',
      'operation',
      '1200.5',
      'u.s',
      'and',
      '3,5',
    ]);
    expect(norms('«Ёлка» — «го\u0301род»')).toEqual(['елка', 'город']);
    expect(norms('漢字かな交じり')).toEqual(['漢', '字', 'か', 'な', '交', 'じ', 'り']);
    expect(norms('')).toEqual([]);
  });

  it('keeps places of the original, through marks, emoji and line breaks', () => {
    const text = '\uFEFF👩‍🚒 E\u0301clair\r\nfell.';
    const found = words(text, [{ from: 0, to: text.length }]);
    expect(found.map(w => text.slice(w.from, w.to))).toEqual(['E\u0301clair', 'fell']);
    expect(found.map(w => w.norm)).toEqual(['eclair', 'fell']);
  });

  it('never crosses the edge of a span', () => {
    const found = words('harbourmaster gone', [
      { from: 0, to: 7 },
      { from: 7, to: 18 },
    ]);
    expect(found.map(w => w.norm)).toEqual(['harbour', 'master', 'gone']);
  });

  it('gives words in order, without overlap, each with a form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
        let end = 0;
        for (const word of words(text, [{ from: 0, to: text.length }])) {
          expect(word.from).toBeGreaterThanOrEqual(end);
          expect(word.to).toBeGreaterThan(word.from);
          expect(word.to).toBeLessThanOrEqual(text.length);
          expect(word.norm).not.toBe('');
          end = word.to;
        }
      }),
    );
  });

  it('takes time in proportion on awkward text', () => {
    for (const text of [
      'a'.repeat(1e6),
      "a'".repeat(5e5),
      '1,'.repeat(5e5),
      'A.'.repeat(5e5),
      '\u0301'.repeat(1e6),
      '漢'.repeat(3e5),
    ]) {
      expect(processorTime(() => words(text, [{ from: 0, to: text.length }]))).toBeLessThan(3000);
    }
  });
});

describe('stem', () => {
  it('is one for the forms of a word, and not for other words', () => {
    for (const forms of [
      ['attack', 'attacks', 'attacked', 'attacking', "attack's"],
      ['stop', 'stops', 'stopped', 'stopping'],
      ['city', 'cities', "city's"],
      ['blame', 'blames', 'blamed', 'blaming'],
      ['crash', 'crashes', 'crashed'],
    ]) {
      expect(new Set(forms.map(stem)).size, forms.join(' ')).toBe(1);
    }
    for (const [a, b] of [
      ['red', 'r'],
      ['bring', 'br'],
      ['bus', 'bu'],
      ['glass', 'gla'],
    ] as const) {
      expect(stem(a)).not.toBe(stem(b));
    }
  });
});

describe('shingles', () => {
  const hashes = (text: string): Uint32Array => Uint32Array.from(norms(text), hashWord);

  it('are equal for equal runs of words and differ with their order', () => {
    const [first] = shingles(hashes('the dam broke at dawn'), 5);
    expect([...shingles(hashes('then the dam broke at dawn today'), 5)][1]).toBe(first);
    expect(shingles(hashes('dawn at broke dam the'), 5)[0]).not.toBe(first);
  });

  it('are size - 1 fewer than the words, and none where there are too few', () => {
    expect(shingles(hashes('one two three'), 2)).toHaveLength(2);
    expect(shingles(hashes('one two'), 5)).toHaveLength(0);
    expect(() => shingles(hashes('one'), 0)).toThrow(RangeError);
  });

  it('seldom meet by chance', () => {
    const many = new Set(Array.from({ length: 100_000 }, (_, i) => hashWord(`w${String(i)}`)));
    expect(many.size).toBeGreaterThan(99_990);
  });
});

describe('the places of words', () => {
  /** What a word is (src/text/words.ts), said by one pattern. */
  const WORD =
    /\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]|['’ʼ＇](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))*/gu;

  it('are those that the pattern gives, in plain text and in any other', () => {
    const tricky = fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        '3',
        ' ',
        '.',
        ',',
        "'",
        '’',
        '-',
        '"',
        '\n',
        'é',
        'e\u0301',
        '\u00AD',
        '½',
        'Ж',
        '٣',
        '😀',
        'x',
        'U.S.',
        '1,200.5 ',
        "o'c",
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(tricky, text => {
        const found: [number, number][] = [];
        eachWord(text, [{ from: 0, to: text.length }], (from, to) => found.push([from, to]));
        expect(found).toEqual([...text.matchAll(WORD)].map(m => [m.index, m.index + m[0].length]));
      }),
      { numRuns: 3000 },
    );
  });

  it('stay inside their span', () => {
    const found: string[] = [];
    const text = "a.b U.S. 1,2 o'clock";
    eachWord(
      text,
      [
        { from: 0, to: 6 },
        { from: 6, to: 10 },
        { from: 10, to: 14 },
        { from: 14, to: 16 },
      ],
      (from, to) => found.push(text.slice(from, to)),
    );
    expect(found).toEqual(['a', 'b', 'U', 'S', '1', '2', 'o', 'c']);
  });
});
