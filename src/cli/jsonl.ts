import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { type Fields, lineName, type Row, rowOf, sameId } from '../ingest/json-line.js';
import type { Problem } from '../model/index.js';
import { jsonLine } from '../text/json-line.js';

/** A line longer than this many bytes is no document; it is passed over without being kept. The same limit as for files. */
const LONGEST_LINE = 32 * 1024 * 1024;

/** A line of the input, with its number, 1 for the first. */
export interface Line {
  readonly line: number;
  /** Null for a line over the limit. */
  readonly bytes: Buffer | null;
}

const NEWLINE = 10;

/** Lines of a stream of bytes, one at a time, in constant memory. */
export async function* linesOf(input: AsyncIterable<Buffer>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let line = 1;
  let parts: Buffer[] = [];
  let size = 0;
  const add = (part: Buffer) => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const bytes = size <= longest ? Buffer.concat(parts) : null;
    parts = [];
    size = 0;
    return { line: line++, bytes };
  };
  for await (const chunk of input) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, to));
      from = to + 1;
      yield take();
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

/** What is wrong with a line over the limit. */
export const tooLong = (line: number, longest = LONGEST_LINE): Problem => ({
  where: lineName(line),
  message: `is longer than ${String(longest / 1024 / 1024)} MB`,
  severity: 'unusable',
});

/**
 * The objects on lines that have the needed fields, one at a time. A line that holds none is given to `report`, named by
 * its number, and passed over; so is a line whose id was there before. Empty lines are nothing. Of what has passed only the ids are kept.
 */
export async function* rowsOf<Needed extends string, Optional extends string>(
  lines: AsyncIterable<Line>,
  fields: Fields<Needed | 'id', Optional>,
  report: (problem: Problem) => void,
  longest = LONGEST_LINE,
): AsyncGenerator<Row<Needed | 'id', Optional>> {
  const ids = new Set<string>();
  for await (const { line, bytes } of lines) {
    if (bytes === null) {
      report(tooLong(line, longest));
      continue;
    }
    const row = rowOf<Needed, Optional>(line, bytes, fields, report);
    if (row === null) continue;
    const { id } = row.value as { readonly id: string };
    if (ids.has(id)) report(sameId(line, id));
    else {
      ids.add(id);
      yield row;
    }
  }
}

/** Writes values as JSON Lines, as fast as the reader takes them. */
export interface Rows {
  readonly write: (value: unknown) => Promise<void>;
}

/** Rows on a stream. Where the reader goes away (`| head`) nobody wants the rest, and the program ends quietly. */
export const rowsOn = (output: Writable): Rows => {
  quietEnd(output);
  return {
    write: async value => {
      if (!output.write(`${jsonLine(value)}\n`)) await once(output, 'drain');
    },
  };
};

/** Ends the program quietly when the reader of its output has gone. */
export const quietEnd = (output: Writable): void => {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
};
