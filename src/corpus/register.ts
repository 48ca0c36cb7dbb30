import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { lineName, sameId } from '../ingest/json-line.js'; // the rest of ingest is for the threads
import type { Problem } from '../model/index.js';
import { documentKey, groupsOfSame, pairSetBytes } from '../relate/steps.js';
import { byCodeUnit } from '../text/by-code-unit.js';
import { KINDS, PARTITIONS } from './batch.js';
import type { Batch, CorpusOptions } from './batches.js';
import type { Measured } from './manifest.js';
import { NONE, type Part, type Plan } from './plan.js';

/** Documents in a bucket, and in one of a collection of very many. */
const BUCKET = 512;
const LARGE_BUCKET = 2048;
const LARGE = 200_000;

/** Share of the memory that the threads' own work may take; the rest is the program, and what it knows of every document. */
const WORKING_SHARE = 0.5;

const shared = <Kind extends Uint32Array | Uint8Array | Int32Array>(
  make: new (buffer: SharedArrayBuffer) => Kind,
  bytes: number,
): Kind => new make(new SharedArrayBuffer(bytes));

/** What is known of the documents of all batches. */
export interface Register {
  readonly ids: readonly string[];
  readonly digests: readonly number[];
  readonly fresh: readonly boolean[];
  /** Whether the document is left out: an earlier one has its id. */
  readonly out: readonly boolean[];
}

/** Goes through the documents of all batches; says what is wrong with lines of this run. */
export const register = (batches: readonly Batch[], report: (problem: Problem) => void): Register => {
  const known = new Map<string, boolean>();
  const all = { ids: [] as string[], digests: [] as number[], fresh: [] as boolean[], out: [] as boolean[] };
  for (const { list, first } of batches) {
    if (first !== null) {
      for (const { line, ...problem } of list.problems) report({ ...problem, where: lineName(first + line) });
    }
    for (const { id, line, digest } of list.documents) {
      const before = known.get(id);
      if (before !== undefined && first !== null) {
        report(before ? sameId(first + line, id) : inIndex(first + line, id));
      }
      if (before === undefined) known.set(id, first !== null);
      all.ids.push(id);
      all.digests.push(digest);
      all.fresh.push(first !== null);
      all.out.push(before !== undefined);
    }
  }
  return all;
};

const inIndex = (line: number, id: string): Problem => ({
  where: lineName(line),
  message: `has an id that the index has already, ${JSON.stringify(id)}, and was passed over`,
  severity: 'partial',
});

/** Names a run by what it is about, so that one that was cut off is found again. */
const signature = (batches: readonly Batch[]): string => {
  const hash = createHash('sha256');
  for (const { file, first } of batches) hash.update(`${file} ${first === null ? 'told' : 'fresh'}\n`);
  return hash.digest('hex').slice(0, 16);
};

/** Partitions in a part of a small collection, where each is little work; in one of very many documents each is a part. */
const PARTITIONS_AT_ONCE = 8;

const partsOf = (documents: number): Part[] => {
  const step = documents > LARGE ? 1 : PARTITIONS_AT_ONCE;
  return KINDS.flatMap(kind =>
    Array.from({ length: PARTITIONS / step }, (_, k) => ({ kind, from: k * step, to: (k + 1) * step })),
  );
};

/** The plan of a run over these batches. */
export const planOf = (
  { folder, threads, memory }: CorpusOptions,
  batches: readonly Batch[],
  { ids, digests, fresh, out }: Register,
  measured: Measured | null,
): Plan => {
  const order = ids.flatMap((_, number) => (out[number] === true ? [] : [number]));
  order.sort((x, y) => byCodeUnit(ids[x] ?? '', ids[y] ?? ''));
  const count = order.length;
  const starts: number[] = [];
  let total = 0;
  for (const { list } of batches) {
    starts.push(total);
    total += list.documents.length;
  }
  const plan = {
    folder: join(folder, `run-${signature(batches)}`),
    batches: batches.map(({ file }) => join(folder, file)),
    starts,
    numbers: shared(Uint32Array, 4 * count),
    ranks: shared(Uint32Array, 4 * ids.length).fill(NONE),
    keys: shared(Uint32Array, 4 * count),
    fresh: shared(Uint8Array, count),
    copies: shared(Uint32Array, 4 * count).fill(NONE),
    rare: shared(Int32Array, pairSetBytes(count)),
    whole: fresh.every(Boolean) || measured?.rare !== pairSetBytes(count),
    parts: partsOf(count),
    bucket: count > LARGE ? LARGE_BUCKET : BUCKET,
    memory: (memory * WORKING_SHARE) / threads,
  };
  order.forEach((number, rank) => {
    plan.numbers[rank] = number;
    plan.keys[rank] = documentKey(ids[number] ?? '');
    plan.fresh[rank] = fresh[number] === true ? 1 : 0;
  });
  for (const group of groupsOfSame(order.map(number => digests[number] ?? 0))) {
    const [first = 0] = group;
    plan.ranks[order[first] ?? 0] = first;
    for (let k = 1; k < group.length; k++) plan.copies[group[k - 1] ?? 0] = group[k] ?? NONE;
  }
  return plan;
};
