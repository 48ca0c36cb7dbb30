import { describe, expect, it } from 'vitest';
import { addPair, hasPair, pairSetBytes } from '../../src/relate/pair-set.js';
import { grouped, limitOf, type Postings, seedsUnder, spreadsOf } from '../../src/relate/postings.js';
import { emitSeeds, type SeededPair, seedColumns, seededPairs } from '../../src/relate/seeds.js';

const NO_RARE = { rare: new Int32Array(pairSetBytes(1) / 4), keys: new Uint32Array(1000) };

/** Postings of documents, each a list of grams (any numbers). */
const postingsOf = (documents: readonly (readonly number[])[]): Postings => ({
  hashes: Uint32Array.from(documents.flat()),
  documents: Uint32Array.from(documents.flatMap((grams, d) => grams.map(() => d))),
  at: Uint32Array.from(documents.flatMap(grams => grams.map((_, i) => i))),
});

const pairsOf = (documents: readonly (readonly number[])[], limit = Number.POSITIVE_INFINITY): SeededPair[] => {
  const { sink, columns } = seedColumns();
  emitSeeds('words', grouped(postingsOf(documents)), limit, NO_RARE, () => true, sink);
  return [...seededPairs(columns(), true)];
};

const names = (pairs: readonly SeededPair[]): string[] => pairs.map(p => `${String(p.left)}-${String(p.right)}`);

describe('grams that several documents have', () => {
  it('are seeds of every two of them, in order of place', () => {
    const pairs = pairsOf([[7, 8, 9], [1, 9, 7], [2, 3], [9]]);
    expect(names(pairs)).toEqual(['0-1', '0-3', '1-3']);
    expect(pairs[0]?.words).toEqual({
      left: [0, 2],
      right: [2, 1],
      spread: [2, 3],
      standing: [false, false],
    });
  });

  it('do not depend on the order of the postings', () => {
    const { hashes, documents, at } = postingsOf([
      [7, 8, 9],
      [1, 9, 7],
      [2, 3],
      [9, 9, 9],
    ]);
    const turned = { hashes: hashes.toReversed(), documents: documents.toReversed(), at: at.toReversed() };
    expect(grouped(turned)).toEqual(grouped({ hashes, documents, at }));
  });

  it('are followed at the first places only in a document that repeats them', () => {
    const refrain = Array.from({ length: 50 }, () => 5);
    expect(pairsOf([refrain, refrain])[0]?.words.left).toHaveLength(16);
  });

  it('are followed to the next document only where they are in more than the limit', () => {
    expect(names(pairsOf([[5], [5], [5], [5]], 3))).toEqual(['0-1', '1-2', '2-3']);
  });

  it('have a limit that keeps the seeds of all to the budget', () => {
    expect(limitOf('words', new Map([[300, 100]]), 300)).toBe(Number.POSITIVE_INFINITY);
    const crowded = new Map([[3000, 100]]);
    expect(limitOf('words', crowded, 3000)).toBeLessThan(3000);
    expect(seedsUnder('words', crowded, limitOf('words', crowded, 3000))).toBe(300_000);
    expect(spreadsOf(grouped(postingsOf([[1, 2], [1, 2], [2]])))).toEqual(
      new Map([
        [2, 1],
        [3, 1],
      ]),
    );
  });

  it('bring a document together with those later ones that share the most with it', () => {
    const first = Array.from({ length: 400 }, (_, i) => i);
    const others = first.map(i => (i < 300 ? [i] : [i, i - 1]));
    const pairs = pairsOf([first, ...others]).filter(p => p.left === 0);
    expect(pairs).toHaveLength(256);
    expect(pairs.filter(p => p.right > 300)).toHaveLength(100);
  });

  it('say nothing by one run of words where these are passed over', () => {
    const { sink, columns } = seedColumns();
    emitSeeds(
      'words',
      grouped(
        postingsOf([
          [1, 2],
          [1, 2],
          [2, 3],
        ]),
      ),
      16,
      NO_RARE,
      () => true,
      sink,
    );
    expect(names([...seededPairs(columns(), false)])).toEqual(['0-1']);
    emitSeeds('stems', grouped(postingsOf([[], [4], [4]])), 16, NO_RARE, () => true, sink);
    expect(names([...seededPairs(columns(), true)])).toEqual(['0-1', '0-2', '1-2']);
    expect(names([...seededPairs(columns(), false)])).toEqual(['0-1', '1-2']);
  });
});

describe('grams of stems', () => {
  it('say nothing where two documents share one of them and nothing else', () => {
    const { sink, columns } = seedColumns();
    emitSeeds('stems', grouped(postingsOf([[4, 5], [4, 5], [5]])), 16, NO_RARE, () => true, sink);
    expect(names([...seededPairs(columns(), true)])).toEqual(['0-1']);
  });

  it('are left out where they are in more documents than the limit', () => {
    const { sink, columns } = seedColumns();
    emitSeeds('stems', grouped(postingsOf([[4, 5, 6], [4, 5, 6], [4], [4]])), 3, NO_RARE, () => true, sink);
    expect(names([...seededPairs(columns(), true)])).toEqual(['0-1']);
    expect([...seededPairs(columns(), true)][0]?.stems.left).toEqual([1, 2]);
  });
});

describe('the set of pairs', () => {
  it('holds what was added and hardly anything else', () => {
    const set = new Int32Array(pairSetBytes(1000) / 4);
    for (let x = 0; x < 1000; x++) for (let k = 1; k <= 20; k++) addPair(set, x, x + k);
    for (let x = 0; x < 1000; x++) for (let k = 1; k <= 20; k++) expect(hasPair(set, x, x + k)).toBe(true);
    let seems = 0;
    for (let x = 0; x < 1000; x++) if (hasPair(set, x, x + 500)) seems++;
    expect(seems).toBeLessThan(30);
  });
});
