import { existsSync } from 'node:fs';
import {
  add,
  addRarePairs,
  emitSeeds,
  type GramKind,
  grouped,
  type Groups,
  has,
  hashSet,
  type HashSet,
  type Postings,
  repeatedIn,
  type SeedColumns,
  seedColumns,
  type Spreads,
  spreadsOf,
  summed,
} from '../relate/steps.js';
import { documentOf, gramsIn, type KeptGrams, wordOf } from './batch.js';
import { bytesOf, columnsIn } from './columns-file.js';
import { bucketsOf, groupsPath, NONE, type Part, type Plan, seedsPath } from './plan.js';
import { openSections, writeSections } from './sections.js';
import { openShelf, type Shelf } from './shelf.js';

/** Bytes that the sorting of a gram takes, near enough. */
const GRAM_BYTES = 48;

/** Bits of a hash behind those that chose the partition. */
const REST_BITS = 25;

/** Most turns in which a partition is sorted. */
const MOST_TURNS = 1024;

/** Grams of a batch, with the number of its first document. */
interface Kept extends KeptGrams {
  readonly start: number;
}

const rankOf = ({ ranks }: Plan, grams: Kept, i: number): number => ranks[grams.start + documentOf(grams, i)] ?? NONE;

/** The hashes that fresh documents have. */
const heldByFresh = (plan: Plan, all: readonly Kept[]): HashSet => {
  const isFresh = (rank: number): boolean => rank !== NONE && plan.fresh[rank] === 1;
  const some = all.filter((grams, k) => plan.ranks.subarray(grams.start, all[k + 1]?.start).some(isFresh));
  const held = hashSet(some.reduce((sum, { hashes }) => sum + hashes.length, 0));
  for (const grams of some) {
    grams.hashes.forEach((hash, i) => {
      if (isFresh(rankOf(plan, grams, i))) add(held, hash);
    });
  }
  return held;
};

/** Postings of documents that take part, whose hash is wanted. */
const picked = (plan: Plan, all: readonly Kept[], wanted: (hash: number) => boolean): Postings => {
  const each = (take: (grams: Kept, i: number, rank: number) => void): void => {
    for (const grams of all) {
      const { hashes } = grams;
      for (let i = 0; i < hashes.length; i++) {
        if (!wanted(hashes[i] ?? 0)) continue;
        const rank = rankOf(plan, grams, i);
        if (rank !== NONE) take(grams, i, rank);
      }
    }
  };
  let size = 0;
  each(() => size++);
  const found = { hashes: new Uint32Array(size), documents: new Uint32Array(size), at: new Uint32Array(size) };
  let n = 0;
  each((grams, i, rank) => {
    found.hashes[n] = grams.hashes[i] ?? 0;
    found.documents[n] = rank;
    found.at[n++] = wordOf(grams, i);
  });
  return found;
};

/** The grams of a partition that several documents have, of all batches. Where memory does not hold them they are sorted in turns, by further bits of the hash. */
const groupsOf = (plan: Plan, kind: GramKind, partition: number, shelf: Shelf): Groups[] => {
  const all = plan.starts.map((start, i) => ({ start, ...gramsIn(shelf.batch(i), kind, partition) }));
  const total = all.reduce((sum, { hashes }) => sum + hashes.length, 0);
  let turns = 1;
  while (turns < MOST_TURNS && (total / turns) * GRAM_BYTES > plan.memory) turns *= 2;
  const shift = REST_BITS - Math.log2(turns);
  const wanted = plan.whole ? repeatedIn(all.map(({ hashes }) => hashes)) : heldByFresh(plan, all);
  return Array.from({ length: turns }, (_, turn) =>
    grouped(picked(plan, all, hash => has(wanted, hash) && ((hash >>> shift) & (turns - 1)) === turn)),
  );
};

const writeGroups = (path: string, all: readonly Groups[]): void => {
  writeSections(
    path,
    all.flatMap(({ documents, at, starts, spread }) => [
      bytesOf([documents, at]),
      bytesOf([spread, starts.subarray(1)]),
    ]),
  );
};

const readGroups = (path: string): Groups[] => {
  const file = openSections(path);
  try {
    return Array.from({ length: file.count / 2 }, (_, k) => {
      const [documents, at] = columnsIn(file.read(2 * k), 2);
      const [spread, ends] = columnsIn(file.read(2 * k + 1), 2);
      const starts = new Uint32Array(ends.length + 1);
      starts.set(ends, 1);
      return { documents, at, starts, spread };
    });
  } finally {
    file.close();
  }
};

/** Sorts a part of the grams; what was sorted before a run was cut off is not sorted again. Gives how many grams stand in how many documents. */
export const sortPart = (plan: Plan, part: Part): Spreads => {
  const path = groupsPath(plan, part);
  const done = existsSync(path);
  const shelf = openShelf(plan, 0);
  try {
    const partitions = Array.from({ length: part.to - part.from }, (_, k) => part.from + k);
    const groups = done ? readGroups(path) : partitions.flatMap(p => groupsOf(plan, part.kind, p, shelf));
    if (!done) writeGroups(path, groups);
    if (part.kind === 'words') for (const one of groups) addRarePairs(plan.rare, one, plan.keys);
    return summed(groups.map(spreadsOf));
  } finally {
    shelf.close();
  }
};

/** Columns of seeds by bucket of their left documents, as sections. */
const byBucket = ({ left, right, leftAt, rightAt, known }: SeedColumns, plan: Plan): Uint8Array[] => {
  const buckets = bucketsOf(plan);
  const next = new Uint32Array(buckets + 1);
  const bucketOf = (d: number): number => Math.floor(d / plan.bucket);
  for (const d of left) next[bucketOf(d) + 1] = (next[bucketOf(d) + 1] ?? 0) + 1;
  for (let b = 1; b <= buckets; b++) next[b] = (next[b] ?? 0) + (next[b - 1] ?? 0);
  const starts = next.slice();
  const columns = [left, right, leftAt, rightAt, known].map(column => ({
    from: column,
    to: new Uint32Array(left.length),
  }));
  for (let e = 0; e < left.length; e++) {
    const b = bucketOf(left[e] ?? 0);
    const at = next[b] ?? 0;
    next[b] = at + 1;
    for (const { from, to } of columns) to[at] = from[e] ?? 0;
  }
  return Array.from({ length: buckets }, (_, b) =>
    bytesOf(columns.map(({ to }) => to.subarray(starts[b], starts[b + 1]))),
  );
};

/** Writes the seeds of a part of the grams, by bucket. `limit` says up to how many documents a gram joins every two of them. */
export const seedPart = (plan: Plan, part: Part, limit: number): void => {
  const path = seedsPath(plan, part);
  if (existsSync(path)) return;
  const { rare, keys, fresh } = plan;
  const { sink, columns } = seedColumns();
  for (const groups of readGroups(groupsPath(plan, part))) {
    emitSeeds(part.kind, groups, limit, { rare, keys }, (x, y) => fresh[x] === 1 || fresh[y] === 1, sink);
  }
  writeSections(path, byBucket(columns(), plan));
};
