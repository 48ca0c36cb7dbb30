import { describe, expect, it } from 'vitest';
import { collect } from '../../src/relate/collection.js';
import { indexGrams, seedsOf } from '../../src/relate/grams.js';
import { account } from './accounts.js';

const indexOf = (texts: readonly string[]) => {
  const collection = collect(texts.map((text, i) => account(String(i).padStart(5, '0'), text)));
  return indexGrams(
    collection,
    texts.map((_, i) => i),
  );
};

const lines = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `Note ${String(i)}. Heavy rain closed the ferry.`);

describe('five words that many documents share', () => {
  it('are followed to every later document while these are few', () => {
    expect(seedsOf(indexOf(lines(40)), 0)).toHaveLength(39);
  });

  it('are followed to the next document only where all pairs would be millions', () => {
    const index = indexOf(lines(2_500));
    expect(seedsOf(index, 0).map(([other]) => other)).toEqual([1]);
    expect(seedsOf(index, 2_000).map(([other]) => other)).toEqual([2_001]);
  });

  it('do not count anew for each word of a long stretch that the same documents share', () => {
    const story = 'The ferry left the quay at dusk with its lamps unlit and came back before anyone had missed it.';
    const index = indexOf(Array.from({ length: 1_200 }, (_, i) => `Note ${String(i)}. ${story}`));
    expect(seedsOf(index, 0)).toHaveLength(1_199);
  });
});
