import { existsSync } from 'node:fs';
import { serialize } from 'node:v8';
import { passageRow } from '../present/passage-row.js';
import {
  type CloserLook,
  closerLook,
  compare,
  judge,
  NO_SEEDS,
  passagesOf,
  type Read,
  relatedOf,
  type SeedColumns,
  type SeededPair,
  seededPairs,
  seedsOfSame,
} from '../relate/steps.js';
import { jsonLine } from '../text/json-line.js';
import { columnsIn } from './columns-file.js';
import { NONE, type Plan, resultsPath, seedsPath } from './plan.js';
import { openSections, writeSections } from './sections.js';
import { type Shelf, shelfOf } from './shelf.js';
import type { Told } from './told.js';

/** The seeds of a bucket. */
const seedsIn = (plan: Plan, bucket: number): SeedColumns => {
  const parts = plan.parts.map(part => {
    const file = openSections(seedsPath(plan, part));
    try {
      return columnsIn(file.read(bucket), 5);
    } finally {
      file.close();
    }
  });
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
  const shelf = shelfOf(plan, plan.memory / 2);
  const look = closerLook();
  const found: { told: Told; lines: Uint8Array }[] = [];
  const keep = (pair: SeededPair): void => {
    const one = tell(pair, shelf.document(pair.left), shelf.document(pair.right), look);
    if (one !== null) found.push(one);
  };
  for (const pair of seededPairs(seedsIn(plan, bucket), lone)) keep(pair);
  const from = bucket * plan.bucket;
  for (const pair of copiesIn(plan, shelf, from, Math.min(from + plan.bucket, plan.numbers.length))) keep(pair);
  found.sort((p, q) => p.told.left - q.told.left || p.told.right - q.told.right);
  writeSections(path, [serialize(found.map(({ told }) => told)), Buffer.concat(found.map(({ lines }) => lines))]);
};
