import { deserialize, serialize } from 'node:v8';
import { outline } from '../annotate/outline.js';
import { DOCUMENT, ingestRow, lineName, rowOf } from '../ingest/index.js';
import type { Account, Problem } from '../model/index.js';
import {
  columnsOf,
  digestOf,
  type GramKind,
  type Grams,
  type Postings,
  type Read,
  stemGrams,
  wordGrams,
} from '../relate/steps.js';
import { decodeRead, encodeRead } from './columns-file.js';
import type { Sections } from './sections.js';

/** Grams are sorted in so many parts of each kind, by the first bits of their hash. */
export const PARTITIONS = 128;
const PARTITION_SHIFT = 25;

/** The kinds of gram, in the order of their sections. */
export const KINDS = ['words', 'stems'] as const satisfies readonly GramKind[];

/**
 * A batch is a file of sections: the list of its documents; for each kind and partition the grams that fall there; the words of each document; the
 * text of each. A document of a batch is named in 12 bits and a word in 20; a document too long for that is a batch of its own.
 */
const LIST = 0;
const GRAMS = 1;
const RECORDS = GRAMS + KINDS.length * PARTITIONS;

/** Documents that a batch has at most. */
export const BATCH_DOCUMENTS = 4096;
/** Bytes that a line has at most in a batch of several. */
export const BATCH_LINE = 2 * 1024 * 1024;
const WORD_BITS = 20;

/** A document of a batch. */
export interface Listed {
  readonly id: string;
  /** Its line, 0 for the first of the batch. */
  readonly line: number;
  /** See `digestOf`. */
  readonly digest: number;
  readonly words: number;
}

/** The documents of a batch, and what was wrong with its lines, which are numbered from 0. */
export interface BatchList {
  readonly documents: readonly Listed[];
  readonly problems: readonly (Problem & { readonly line: number })[];
}

const NEWLINE = 10;

/** The lines of a piece of JSON Lines. */
function* linesIn(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, from);
    const to = end < 0 ? bytes.length : end;
    yield bytes.subarray(from, to);
    from = to + 1;
  }
}

/** Puts the grams of documents into partitions: hashes, then places. */
const partitioned = (lists: readonly Grams[]): Uint8Array[] => {
  const sizes = new Uint32Array(PARTITIONS);
  for (const { hashes } of lists)
    for (const hash of hashes) sizes[hash >>> PARTITION_SHIFT] = (sizes[hash >>> PARTITION_SHIFT] ?? 0) + 1;
  const columns = Array.from(sizes, size => new Uint32Array(2 * size));
  const next = new Uint32Array(PARTITIONS);
  lists.forEach(({ hashes, at }, d) => {
    const name = lists.length === 1 ? 0 : d << WORD_BITS;
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] ?? 0;
      const p = hash >>> PARTITION_SHIFT;
      const column = columns[p];
      const k = next[p] ?? 0;
      if (column === undefined) continue;
      column[k] = hash;
      column[(sizes[p] ?? 0) + k] = (name | (at[i] ?? 0)) >>> 0;
      next[p] = k + 1;
    }
  });
  return columns.map(column => new Uint8Array(column.buffer));
};

const GRAMS_OF: Readonly<Record<GramKind, (read: Read) => Grams>> = { words: wordGrams, stems: stemGrams };

/** Reads lines of JSON as documents: the sections of their batch. A line that is none costs only itself. */
export const readBatch = (bytes: Uint8Array): Uint8Array[] => {
  const problems: (Problem & { line: number })[] = [];
  const listed: Listed[] = [];
  const grams = KINDS.map((): Grams[] => []);
  const records: Uint8Array[] = [];
  const texts: Uint8Array[] = [];
  let line = -1;
  for (const one of linesIn(bytes)) {
    line++;
    const report = (problem: Problem): void => {
      problems.push({ ...problem, line });
    };
    const row = rowOf(line, one, DOCUMENT, report);
    if (row === null) continue;
    try {
      const read = columnsOf(outline(ingestRow(row.value)));
      listed.push({ id: row.value.id, line, digest: digestOf(read), words: read.hashes.length });
      KINDS.forEach((kind, k) => grams[k]?.push(GRAMS_OF[kind](read)));
      records.push(encodeRead(read));
      texts.push(serialize(withoutSentences(read.account)));
    } catch (error) {
      report(fault(line, error));
    }
  }
  const list: BatchList = { documents: listed, problems };
  return [serialize(list), ...grams.flatMap(partitioned), ...records, ...texts];
};

/** What is said of a line that a fault of the program made fail. */
const fault = (line: number, error: unknown): Problem => ({
  where: lineName(line),
  message: `made Crossread fail (${error instanceof Error ? error.message : String(error)}), which is a fault of Crossread`,
  severity: 'unusable',
});

/** The columns say which sentence a word stands in. */
const withoutSentences = ({ document, annotations }: Account): Account => ({
  document,
  annotations: { ...annotations, sentences: [] },
});

/** The list of a batch. */
export const listOf = (batch: Sections): BatchList => deserialize(batch.read(LIST)) as BatchList;

const countOf = (batch: Sections): number => (batch.count - RECORDS) / 2;

/** Grams of a kind and partition. Documents are numbered in the batch. */
export const gramsIn = (batch: Sections, kind: GramKind, partition: number): Postings => {
  const bytes = batch.read(GRAMS + KINDS.indexOf(kind) * PARTITIONS + partition);
  const columns = new Uint32Array(bytes.buffer);
  const n = columns.length / 2;
  const places = columns.subarray(n);
  const alone = countOf(batch) === 1;
  return {
    hashes: columns.subarray(0, n),
    documents: alone ? new Uint32Array(n) : places.map(place => place >>> WORD_BITS),
    at: alone ? places : places.map(place => place & ((1 << WORD_BITS) - 1)),
  };
};

/** The words of a document of a batch. Its text is read when it is asked for: `batch` opens it. */
export const readIn = (batch: () => Sections, document: number): Read =>
  decodeRead(batch().read(RECORDS + document), () => accountIn(batch(), document));

const accountIn = (batch: Sections, document: number): Account =>
  deserialize(batch.read(RECORDS + countOf(batch) + document)) as Account;
