import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BATCH_DOCUMENTS, BATCH_LINE, type BatchList, listOf } from './batch.js';
import { FORMAT } from './manifest.js';
import { openSections } from './sections.js';
import type { Threads } from './threads.js';

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

/** Bytes of lines in a batch; the first ones are a quarter of it, so that all threads have work from the beginning and none waits long at the end of a small collection. */
const BATCH_BYTES = 4 * 1024 * 1024;
const FIRST_BATCHES = 24;

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
export interface Batch {
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

/** The list of a batch in a file. */
export const listIn = (path: string): BatchList => {
  const batch = openSections(path);
  try {
    return listOf(batch);
  } finally {
    batch.close();
  }
};

/** A batch that is on its way: its list comes from the file that was there, or from the first of equal batches. */
interface Coming {
  readonly file: string;
  readonly first: number;
}

/** Reads lines into batches; those that are there already are not read again, nor is one that came before with the very same lines. */
export async function* readLines(
  lines: AsyncIterable<Line> | Iterable<Line>,
  { folder, batch = BATCH_BYTES }: CorpusOptions,
  threads: Threads,
): AsyncGenerator<Batch> {
  const coming: Coming[] = [];
  const lists = new Map<string, BatchList>();
  const reading: string[] = []; // files of the tasks under way, in order
  const begun = new Set<string>();
  const tasks = async function* () {
    for await (const { first, bytes } of batchesOf(lines, batch)) {
      const file = fileOf(bytes);
      const path = join(folder, file);
      coming.push({ file, first });
      if (begun.has(file)) continue;
      begun.add(file);
      if (existsSync(path)) lists.set(file, listIn(path));
      else {
        reading.push(file);
        yield { bytes, path };
      }
    }
  };
  const ready = function* (): Generator<Batch> {
    for (let next = coming[0]; next !== undefined; next = coming[0]) {
      const list = lists.get(next.file);
      if (list === undefined) return;
      coming.shift();
      yield { ...next, list };
    }
  };
  for await (const list of threads.run('read', tasks())) {
    const file = reading.shift();
    if (file !== undefined) lists.set(file, list);
    yield* ready();
  }
  yield* ready();
}
