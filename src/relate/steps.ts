/** The steps of comparing documents, one by one, for a collection that does not fit into memory (`src/corpus`). `passages.ts` takes them in a row. */
export { type CloserLook, closerLook } from './closer.js';
export { columnsOf, type Head, type Read } from './columns.js';
export { type Judged, judge, type Related, relatedOf, thirds, throughThird } from './direction.js';
export { type Grams, stemGrams, wordGrams } from './grams.js';
export { pairSetBytes } from './pair-set.js';
export { compare, passagesOf } from './pairs.js';
export { digestOf, groupsOfSame } from './passages.js';
export {
  add,
  type GramKind,
  grouped,
  type Groups,
  has,
  hashSet,
  type HashSet,
  limitOf,
  LONE_BUDGET,
  type Postings,
  repeatedIn,
  seedsUnder,
  type Spreads,
  spreadsOf,
  summed,
} from './postings.js';
export {
  addRarePairs,
  documentKey,
  emitSeeds,
  NO_SEEDS,
  type SeedColumns,
  seedColumns,
  type SeededPair,
  seededPairs,
  seedsOfSame,
} from './seeds.js';
