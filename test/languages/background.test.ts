import { describe, expect, it } from 'vitest';
import { backgroundOf, isBackground, packBackground, readBackground } from '../../src/languages/background.js';
import { hashWord, shingles } from '../../src/text/shingles.js';

const hashOf = (phrase: string): number => {
  const words = phrase.split(' ');
  return shingles(Uint32Array.from(words, hashWord), words.length)[0] ?? 0;
};

describe('a table of phrases', () => {
  const hashes = [7, 0xffffffff, 0, 0x80000000, 0x80000001, 7];
  const table = readBackground(packBackground(4, hashes));

  it('holds what was put into it and nothing else', () => {
    expect(table.size).toBe(4);
    expect(hashes.filter(hash => !isBackground(table, hash))).toEqual([]);
    expect([1, 6, 8, 0x7fffffff, 0x80000002, 0xfffffffe].filter(hash => isBackground(table, hash))).toEqual([]);
  });

  it('has the same bytes in whatever order its phrases come', () => {
    expect(packBackground(4, [...hashes].reverse())).toEqual(packBackground(4, hashes));
  });

  it('is read from the middle of a buffer', () => {
    const bytes = packBackground(4, hashes);
    const longer = new Uint8Array(bytes.length + 3);
    longer.set(bytes, 3);
    expect(readBackground(longer.subarray(3))).toEqual(table);
  });

  it('may be empty', () => {
    expect(isBackground(readBackground(packBackground(4, [])), 0)).toBe(false);
  });

  it('is not read from other bytes', () => {
    for (const bytes of [[], [4, 0, 0], [0, 0, 0, 0], [4, 0, 0, 0, 1]])
      expect(() => readBackground(Uint8Array.from(bytes))).toThrow(RangeError);
  });
});

describe('the phrases of English', () => {
  const english = backgroundOf('en');

  it('hold matter and no names or numbers, by the hashes that documents are compared by', () => {
    expect(english?.size).toBe(4);
    const held = (phrase: string): boolean => english !== null && isBackground(english, hashOf(phrase));
    expect(['at the end of', 'a crucial role in', 'the vast majority of'].filter(phrase => !held(phrase))).toEqual([]);
    // grammar alone, a number, names, words that nobody writes
    const others = [
      'of the one and',
      'the end of 1987',
      'in the united states',
      'the university of california',
      'geese broke the hedge',
    ];
    expect(others.filter(held)).toEqual([]);
  });

  it('are read once, and are those of no other language', () => {
    expect(backgroundOf('en')).toBe(english);
    expect(backgroundOf('es')).toBeNull();
  });
});
