import { availableParallelism, tmpdir } from 'node:os';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { passageRow } from '../present/passage-row.js';
import { onInterrupt } from './interrupt.js';
import { type Line, linesOf, quietEnd, rowsOn, tooLong } from './jsonl.js';
import { MOST_THREADS } from './limits.js';
import { startAnnotator } from './pool.js';
import { printable } from './printable.js';
import { STATUS, type Status, Stop } from './status.js';
import { type Terminal, terminalOn } from './terminal.js';
import type { Account } from '../model/index.js';

/** The options of `crossread reuse`. */
export interface ReuseOptions {
  readonly jsonl?: boolean;
  readonly documents?: boolean;
  readonly threads?: number;
  /** Megabytes. */
  readonly memory?: number;
  /** A folder. */
  readonly index?: string;
}

/** Bytes of input that are compared in memory: with less than this, files would cost more than they save. */
const SMALL = 4 * 1024 * 1024;

/** Megabytes of memory that are used where nothing else is said. */
const MEMORY = 2048;
const MEGABYTE = 1024 * 1024;

/** The first lines of a stream, up to some bytes, and whether these are all; the stream goes on where they end. */
const firstLines = async (lines: AsyncIterator<Line>): Promise<{ readonly lines: Line[]; readonly all: boolean }> => {
  const first: Line[] = [];
  for (let size = 0; size <= SMALL; ) {
    const next = await lines.next();
    if (next.done === true) return { lines: first, all: true };
    first.push(next.value);
    size += next.value.bytes?.length ?? 0;
  }
  return { lines: first, all: false };
};

/** Lines that were read already, then the rest. */
async function* following(first: readonly Line[], rest: AsyncIterator<Line>): AsyncGenerator<Line> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Lines, those reported and passed over that are too long. */
async function* checked(lines: AsyncIterable<Line>, report: Terminal['report']): AsyncGenerator<Line> {
  for await (const line of lines) {
    if (line.bytes === null) report(tooLong(line.line));
    yield line;
  }
}

/** Compares documents in memory: all of a small collection, or every pair of one. */
const inMemory = async (
  lines: AsyncIterable<Line>,
  { documents = false, threads }: ReuseOptions,
  terminal: Terminal,
): Promise<Status> => {
  const rows = rowsOn(process.stdout);
  const annotator = await startAnnotator(threads ?? null, 'outline');
  const { accountsOf, rowDocuments } = await import('./annotate.js');
  const { comparePairs, shared } = await import('../pipeline.js');
  const accounts: Account[] = [];
  try {
    for await (const account of accountsOf(rowDocuments(lines, terminal), annotator, terminal)) {
      accounts.push(account);
      terminal.progress('Reading documents', accounts.length);
    }
  } finally {
    terminal.clear();
    await annotator.close();
  }
  if (accounts.length === 0) return STATUS.nothing;
  if (documents) for (const pair of comparePairs(accounts)) await rows.write(pair);
  else for (const passage of shared(accounts).passages) await rows.write(passageRow(passage));
  return terminal.status();
};

/** Makes the folder of an index, or one that is taken away afterwards. */
const folderOf = (index: string | undefined): string => {
  if (index === undefined) return mkdtempSync(join(tmpdir(), 'crossread-'));
  try {
    mkdirSync(index, { recursive: true });
    return index;
  } catch (error) {
    throw new Stop(
      `The index ${printable(index)} cannot be made: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

/** Compares documents by files: a collection of any size, or one that an index keeps. */
const onDisk = async (lines: AsyncIterable<Line>, options: ReuseOptions, terminal: Terminal): Promise<Status> => {
  const { index } = options;
  const folder = folderOf(index);
  const takeAway = (): void => {
    if (index === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', takeAway); // also where the reader of the output goes away
  const release = onInterrupt(terminal, () => {
    return index === undefined
      ? 'Stopped. With --index FOLDER a run that is stopped goes on where it was.'
      : `Stopped. The same command goes on where it was; the index is ${printable(index)}.`;
  });
  quietEnd(process.stdout);
  const { reuseLines } = await import('../corpus/reuse.js');
  const { aboutFiles } = await import('../corpus/index-error.js');
  const settings = {
    folder,
    threads: options.threads ?? Math.min(availableParallelism(), MOST_THREADS),
    memory: (options.memory ?? MEMORY) * MEGABYTE,
  };
  const counts = { documents: 0, fresh: 0 };
  const listener = {
    ...terminal,
    counted: (documents: number, fresh: number) => {
      Object.assign(counts, { documents, fresh });
    },
  };
  try {
    for await (const bytes of reuseLines(checked(lines, terminal.report), settings, listener)) {
      // Only what has gone out is taken for told.
      await new Promise(resolve => process.stdout.write(bytes, resolve));
    }
    if (counts.documents > 0 && counts.fresh === 0 && index !== undefined) {
      terminal.say(`Nothing new: ${printable(index)} has all of these documents.`);
    }
    return counts.documents === 0 ? STATUS.nothing : terminal.status();
  } catch (error) {
    const told = aboutFiles(error);
    if (told === null) throw error;
    throw new Stop(told);
  } finally {
    release();
    terminal.clear();
    takeAway();
  }
};

/** `crossread reuse`: what documents share, one JSON object a pair of passages, or a pair of documents. */
export const reuse = async (options: ReuseOptions): Promise<Status> => {
  if (options.jsonl !== true) {
    throw new Stop('crossread reuse reads documents from standard input: crossread reuse --jsonl < FILE', STATUS.usage);
  }
  if (options.documents === true && options.index !== undefined) {
    throw new Stop(
      '--documents compares every pair of documents, which no index keeps: leave --index out',
      STATUS.usage,
    );
  }
  const terminal = terminalOn(process.stderr);
  const stream = linesOf(process.stdin);
  if (options.documents === true) return inMemory(stream, options, terminal);
  if (options.index !== undefined) return onDisk(stream, options, terminal);
  const { lines, all } = await firstLines(stream);
  const rest = following(lines, stream);
  return all ? inMemory(rest, options, terminal) : onDisk(rest, options, terminal);
};
