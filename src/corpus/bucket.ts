import { existsSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { passageRow } from '../present/passage-row.js';
import {
  type CloserLook,
  closerLook,
  compare,
  judge,
  NO_SEEDS,
  passagesOf,
  type Read,
  type Related,
  relatedOf,
  type SeedColumns,
  type SeededPair,
  seededPairs,
  seedsOfSame,
} from '../relate/steps.js';
import { jsonLine } from '../text/json-line.js';
import { KINDS, PARTITIONS } from './batch.js';
import { columnsIn } from './columns-file.js';
import { NONE, type Plan, resultsPath, seedsPath } from './plan.js';
import { openSections, type Sections, writeSections } from './sections.js';
import { openShelf, type Shelf } from './shelf.js';

/** What became of a pair of documents. */
export interface Told {
  readonly left: number;
  readonly right: number;
  /** Bytes of the lines of its passages. */
  readonly bytes: number;
  /** Where the two are related. */
  readonly related: Related | null;
  /** Whether a third document may tell more of its direction. */
  readonly open: boolean;
}

/** The seeds of a bucket. */
const seedsIn = (plan: Plan, bucket: number): SeedColumns => {
  const parts = KINDS.flatMap(kind =>
    Array.from({ length: PARTITIONS }, (_, partition) => {
      const file = openSections(seedsPath(plan, { kind, partition }));
      try {
        return columnsIn(file.read(bucket), 5);
      } finally {
        file.close();
      }
    }),
  );
  const size = parts.reduce((sum, [left]) => sum + left.length, 0);
  const all = Array.from({ length: 5 }, () => new Uint32Array(size));
  let at = 0;
  for (const part of parts) {
    part.forEach((column, k) => all[k]?.set(column, at));
    at += part[0].length;
  }
  const [left, right, leftAt, rightAt, known] = all as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  return { left, right, leftAt, rightAt, known };
};

/** Neighbours among documents of the same words, of which one at least is fresh. */
function* copiesIn(plan: Plan, shelf: Shelf, from: number, to: number): Generator<SeededPair> {
  for (let left = from; left < to; left++) {
    const right = plan.copies[left] ?? NONE;
    if (right === NONE || (plan.fresh[left] !== 1 && plan.fresh[right] !== 1)) continue;
    yield { left, right, words: seedsOfSame(shelf.document(left).block), stems: NO_SEEDS };
  }
}

const encoder = new TextEncoder();

/** Compares two documents, and puts what is to be told of them into lines. */
const tell = (pair: SeededPair, a: Read, b: Read, look: CloserLook): { told: Told; lines: Uint8Array } | null => {
  const compared = compare(a, b, pair, look);
  if (compared === null || compared.weighed.length === 0) return null;
  const related = compared.label === 'independent' ? null : relatedOf(compared);
  const judged = judge(a, b, compared);
  const lines = encoder.encode(
    passagesOf(a, b, compared, judged)
      .map(passage => `${jsonLine(passageRow(passage))}\n`)
      .join(''),
  );
  const open = related !== null && judged.direction === 'undetermined';
  return { told: { left: pair.left, right: pair.right, bytes: lines.length, related, open }, lines };
};

/** Compares the pairs of a bucket. The bytes that documents may take while it is at it are the plan's. */
export const compareBucket = (plan: Plan, bucket: number, lone: boolean): void => {
  const path = resultsPath(plan, bucket);
  if (existsSync(path)) return;
  const shelf = openShelf(plan, plan.memory / 2);
  const look = closerLook();
  const found: { told: Told; lines: Uint8Array }[] = [];
  const keep = (pair: SeededPair): void => {
    const one = tell(pair, shelf.document(pair.left), shelf.document(pair.right), look);
    if (one !== null) found.push(one);
  };
  try {
    for (const pair of seededPairs(seedsIn(plan, bucket), lone)) keep(pair);
    const from = bucket * plan.bucket;
    for (const pair of copiesIn(plan, shelf, from, Math.min(from + plan.bucket, plan.numbers.length))) keep(pair);
  } finally {
    shelf.close();
  }
  found.sort((p, q) => p.told.left - q.told.left || p.told.right - q.told.right);
  writeSections(path, [serialize(found.map(({ told }) => told)), Buffer.concat(found.map(({ lines }) => lines))]);
};

/** What became of the pairs of a bucket. */
export const toldIn = (file: Sections): Told[] => deserialize(file.read(0)) as Told[];

/** The lines of their passages, one pair after the other. */
export const linesIn = (file: Sections): Uint8Array => file.read(1);
