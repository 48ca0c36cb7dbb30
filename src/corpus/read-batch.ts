import { serialize } from 'node:v8';
import { outline } from '../annotate/outline.js';
import { ingestRow } from '../ingest/index.js';
import { DOCUMENT, lineName, rowOf } from '../ingest/json-line.js';
import type { Account, Problem } from '../model/index.js';
import { columnsOf, digestOf, type GramKind, type Grams, type Read, stemGrams, wordGrams } from '../relate/steps.js';
import { type BatchList, KINDS, type Listed, PARTITION_SHIFT, PARTITIONS, WORD_BITS } from './batch.js';
import { encodeRead } from './columns-file.js';

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
