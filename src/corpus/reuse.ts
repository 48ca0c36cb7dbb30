import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { lineName, sameId } from '../ingest/json-line.js'; // the rest of ingest is for the threads
import type { Problem } from '../model/index.js';
import {
  documentKey,
  groupsOfSame,
  type Judged,
  limitOf,
  LONE_BUDGET,
  pairSetBytes,
  type Related,
  seedsUnder,
  type Spreads,
  summed,
  thirds,
  throughThird,
} from '../relate/steps.js';
import { byCodeUnit } from '../text/by-code-unit.js';
import { jsonLine } from '../text/json-line.js';
import { claim } from './claim.js';
import { BATCH_DOCUMENTS, BATCH_LINE, type BatchList, KINDS, listOf, PARTITIONS } from './batch.js';
import { linesIn, type Told, toldIn } from './told.js';
import { finite, FORMAT, type Manifest, type Measured, readManifest, writeManifest } from './manifest.js';
import { bucketsOf, NONE, type Part, type Plan, resultsPath } from './plan.js';
import { openSections, writeWhole } from './sections.js';
import { startThreads, type Threads } from './threads.js';

/** A line of JSON Lines, with its number; null bytes for one that was passed over. */
export interface Line {
  readonly line: number;
  readonly bytes: Uint8Array | null;
}

/** How a collection is read. */
export interface CorpusOptions {
  /** The folder of the index, which is there. What stands in it from before is made use of, and stays. */
  readonly folder: string;
  /** How many threads work. */
  readonly threads: number;
  /** Bytes of memory that all of it together should not go much beyond. */
  readonly memory: number;
  /** Bytes of lines that are read in one go. Other batches, other files: an index is found again only with the same. */
  readonly batch?: number;
}

/** Whom the work tells how it goes. */
export interface Listener {
  readonly report: (problem: Problem) => void;
  readonly progress: (doing: string, done: number, total?: number) => void;
}

/** Bytes of lines in a batch; the first ones are a quarter of it, so that all threads have work from the beginning and none waits long at the end of a small collection. */
const BATCH_BYTES = 4 * 1024 * 1024;
const FIRST_BATCHES = 24;

/** Documents in a bucket, and in one of a collection of very many. */
const BUCKET = 512;
const LARGE_BUCKET = 2048;
const LARGE = 200_000;

/** Share of the memory that the threads' own work may take; the rest is the program, and what it knows of every document. */
const WORKING_SHARE = 0.5;

/** Lines put together for a batch. */
interface Lines {
  /** The number of its first line. */
  readonly first: number;
  readonly bytes: Uint8Array;
}

const NEWLINE = Buffer.from('\n');

/** Lines in batches: the same lines give the same batches, however they come. A very long line is a batch of its own. */
async function* batchesOf(lines: AsyncIterable<Line> | Iterable<Line>, most: number): AsyncGenerator<Lines> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let first = 0;
  let taken = 0;
  const take = (): Lines => {
    const batch = { first, bytes: Buffer.concat(parts) };
    parts = [];
    size = 0;
    taken++;
    return batch;
  };
  for await (const { line, bytes } of lines) {
    const long = bytes !== null && bytes.length > BATCH_LINE;
    if (
      parts.length > 0 &&
      (long || size >= (taken < FIRST_BATCHES ? most / 4 : most) || parts.length >= 2 * BATCH_DOCUMENTS)
    )
      yield take();
    if (parts.length === 0) first = line;
    if (bytes !== null) parts.push(bytes);
    else parts.push(new Uint8Array());
    parts.push(NEWLINE);
    size += bytes?.length ?? 0;
    if (long) yield take();
  }
  if (parts.length > 0) yield take();
}

/** A batch of this run or of an earlier one. */
interface Batch {
  readonly file: string;
  readonly list: BatchList;
  /** The number of its first line; null for one whose passages were told before. */
  readonly first: number | null;
}

const fileOf = (bytes: Uint8Array): string =>
  `batch-${createHash('sha256')
    .update(`${String(FORMAT)}\n`)
    .update(bytes)
    .digest('hex')
    .slice(0, 32)}`;

const listIn = (path: string): BatchList => {
  const batch = openSections(path);
  try {
    return listOf(batch);
  } finally {
    batch.close();
  }
};

/** Reads lines into batches; those that are there already are not read again. */
async function* readLines(
  lines: AsyncIterable<Line> | Iterable<Line>,
  { folder, batch = BATCH_BYTES }: CorpusOptions,
  threads: Threads,
): AsyncGenerator<Batch> {
  const coming: { readonly file: string; readonly first: number; readonly list: BatchList | null }[] = [];
  const tasks = async function* () {
    for await (const { first, bytes } of batchesOf(lines, batch)) {
      const file = fileOf(bytes);
      const path = join(folder, file);
      coming.push({ file, first, list: existsSync(path) ? listIn(path) : null });
      if (coming.at(-1)?.list === null) yield { bytes, path };
    }
  };
  const ready = function* (list: BatchList | null): Generator<Batch> {
    for (let given = list; coming.length > 0; ) {
      const known = coming[0]?.list ?? given;
      if (known === null) return;
      const [next] = coming.splice(0, 1);
      if (next === undefined) return;
      if (next.list === null) given = null;
      yield { file: next.file, first: next.first, list: known };
    }
  };
  for await (const list of threads.run('read', tasks())) yield* ready(list);
  yield* ready(null);
}

const shared = <Kind extends Uint32Array | Uint8Array | Int32Array>(
  make: new (buffer: SharedArrayBuffer) => Kind,
  bytes: number,
): Kind => new make(new SharedArrayBuffer(bytes));

/** What is known of the documents of all batches. */
interface Register {
  readonly ids: readonly string[];
  readonly digests: readonly number[];
  readonly fresh: readonly boolean[];
  /** Whether the document is left out: an earlier one has its id. */
  readonly out: readonly boolean[];
}

const register = (batches: readonly Batch[], { report }: Listener): Register => {
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

/** The plan of a run over these batches. */
const planOf = (
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

/** What all documents together say of how common grams are. */
const measure = (words: readonly Spreads[], stems: readonly Spreads[], { numbers, rare }: Plan): Measured => {
  const spreads = summed(words);
  const limit = limitOf('words', spreads, numbers.length);
  return {
    words: finite(limit),
    stems: finite(limitOf('stems', summed(stems), numbers.length)),
    lone: seedsUnder('words', spreads, limit) <= LONE_BUDGET,
    rare: rare.byteLength,
  };
};

const rarePath = (folder: string): string => join(folder, 'rare-pairs');
const relatedPath = (folder: string): string => join(folder, 'related-pairs');

/** A row of a passage of which a third document tells more. */
const withDirection = (line: string, { direction, basis }: Judged): string => {
  const row = JSON.parse(line) as { readonly kind: string; readonly basis: readonly string[] };
  return row.kind === 'narration' ? jsonLine({ ...row, direction, basis: [...row.basis, ...basis] }) : line;
};

/** Related pairs by the numbers of their documents, as an index keeps them. */
const keptPairs = (folder: string): Related[] =>
  existsSync(relatedPath(folder)) ? (deserialize(readFileSync(relatedPath(folder))) as Related[]) : [];

/** The results of a run, bucket by bucket. */
function* resultsOf(plan: Plan): Generator<{ readonly told: readonly Told[]; readonly lines: Uint8Array }> {
  for (let bucket = 0; bucket < bucketsOf(plan); bucket++) {
    const file = openSections(resultsPath(plan, bucket));
    try {
      yield { told: toldIn(file), lines: linesIn(file) };
    } finally {
      file.close();
    }
  }
}

/**
 * The passages that documents share, as lines of JSON in order of the documents' ids: those in which a document takes part that the index did not
 * have. Equal documents give equal bytes, whatever their order and the number of threads. Everything is done in steps that leave files: after a kill
 * the same call goes on where it was.
 */
export async function* reuseLines(
  lines: AsyncIterable<Line> | Iterable<Line>,
  options: CorpusOptions,
  listener: Listener,
): AsyncGenerator<Uint8Array> {
  const { folder } = options;
  const { progress } = listener;
  const release = claim(folder);
  let threads: Threads | null = null;
  try {
    const manifest = readManifest(folder);
    threads = await startThreads(options.threads);
    const batches: Batch[] = manifest.batches.map(file => ({ file, first: null, list: listIn(join(folder, file)) }));
    const told = new Set(manifest.batches);
    let documents = 0;
    for await (const batch of readLines(lines, options, threads)) {
      if (!told.has(batch.file)) batches.push(batch);
      documents += batch.list.documents.length;
      progress('Reading documents', documents);
    }
    const known = register(batches, listener);
    if (!known.fresh.some((fresh, number) => fresh && known.out[number] !== true)) return;
    const plan = planOf(options, batches, known, manifest.measured);
    mkdirSync(plan.folder, { recursive: true });
    const measured = await sortAll(plan, manifest, threads, listener, folder);
    await compareAll(plan, measured, threads, listener);
    yield* tell(plan, known, folder);
    finish(plan, batches, measured, folder);
  } finally {
    await threads?.close();
    release();
  }
}

const sortAll = async (
  plan: Plan,
  { measured }: Manifest,
  threads: Threads,
  { progress }: Listener,
  folder: string,
): Promise<Measured> => {
  const { parts } = plan;
  if (!plan.whole) new Uint8Array(plan.rare.buffer).set(readFileSync(rarePath(folder)));
  const words: Spreads[] = [];
  const stems: Spreads[] = [];
  let done = 0;
  for await (const counts of threads.run(
    'sort',
    parts.map(part => ({ plan, part })),
  )) {
    (parts[done]?.kind === 'words' ? words : stems).push(counts);
    done++;
    progress('Sorting runs of words, parts', done, parts.length);
  }
  return plan.whole || measured === null ? measure(words, stems, plan) : measured;
};

const compareAll = async (plan: Plan, measured: Measured, threads: Threads, { progress }: Listener): Promise<void> => {
  let done = 0;
  for await (const _ of threads.run(
    'seed',
    plan.parts.map(part => ({ plan, part, limit: measured[part.kind] })),
  )) {
    done++;
    progress('Finding pairs, parts', done, plan.parts.length);
  }
  const buckets = Array.from({ length: bucketsOf(plan) }, (_, bucket) => ({ plan, bucket, lone: measured.lone }));
  done = 0;
  for await (const _ of threads.run('compare', buckets)) {
    done++;
    progress('Comparing documents', Math.min(done * plan.bucket, plan.numbers.length), plan.numbers.length);
  }
};

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The lines of a run, with what third documents say of the pairs; keeps the related pairs. */
function* tell(plan: Plan, { ids }: Register, folder: string): Generator<Uint8Array> {
  const related: Related[] = [];
  const open: boolean[] = [];
  for (const { told } of resultsOf(plan)) {
    for (const pair of told) {
      if (pair.related === null) continue;
      related.push(pair.related);
      open.push(pair.open);
    }
  }
  const mine = related.length;
  const byNumber = (from: Uint32Array, { left, right, ...rest }: Related): Related => ({
    ...rest,
    left: from[left] ?? 0,
    right: from[right] ?? 0,
  });
  const rankOf = new Uint32Array(plan.ranks.length);
  plan.numbers.forEach((number, rank) => {
    rankOf[number] = rank;
  });
  related.push(...keptPairs(folder).map(pair => byNumber(rankOf, pair)));
  const through = thirds(related, k => k < mine && open[k] === true);
  let k = -1;
  for (const { told, lines } of resultsOf(plan)) {
    const pieces: Uint8Array[] = [];
    let from = 0;
    for (const pair of told) {
      const own = lines.subarray(from, from + pair.bytes);
      from += pair.bytes;
      if (pair.related !== null) k++;
      const third = pair.related === null ? undefined : through.get(k);
      if (third === undefined) pieces.push(own);
      else {
        const judged = throughThird(ids[plan.numbers[third] ?? 0] ?? '');
        const rows = decoder.decode(own).trimEnd().split('\n');
        pieces.push(encoder.encode(rows.map(row => `${withDirection(row, judged)}\n`).join('')));
      }
    }
    yield Buffer.concat(pieces);
  }
  writeWhole(join(plan.folder, 'related-pairs'), serialize(related.map(pair => byNumber(plan.numbers, pair))));
}

/** Keeps what a later run needs, and takes the files of this one away. */
const finish = (plan: Plan, batches: readonly Batch[], measured: Measured, folder: string): void => {
  writeWhole(relatedPath(folder), readFileSync(join(plan.folder, 'related-pairs')));
  writeWhole(rarePath(folder), new Uint8Array(plan.rare.buffer));
  writeManifest(folder, { ...readManifest(folder), batches: batches.map(({ file }) => file), measured });
  rmSync(plan.folder, { recursive: true, force: true });
};
