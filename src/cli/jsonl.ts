import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Problem } from '../model/index.js';
import { jsonLine } from './printable.js';

/** A line longer than this many bytes is no document; it is passed over without being kept. The same limit as for files. */
const LONGEST_LINE = 32 * 1024 * 1024;

/** What an object of the input must have and may have; all are strings. */
export interface Fields<Needed extends string, Optional extends string> {
  readonly needed: readonly Needed[];
  readonly optional: readonly Optional[];
}

/** The fields of an object of the input; what it has besides them is dropped. */
export type Values<Needed extends string, Optional extends string> = Readonly<
  Record<Needed, string> & Partial<Record<Optional, string>>
>;

/** An object of the input, with its line number, 1 for the first. */
export interface Row<Needed extends string, Optional extends string> {
  readonly line: number;
  readonly value: Values<Needed, Optional>;
}

/** What a document is on a line of `--jsonl`. */
export const DOCUMENT = {
  needed: ['id', 'text'],
  optional: ['title', 'published', 'url', 'outlet', 'language'],
} as const;

/** What a page is on a line of `extract --jsonl`. */
export const PAGE = { needed: ['id', 'html'], optional: ['url'] } as const;

interface Line {
  readonly line: number;
  /** Null for a line over the limit. */
  readonly bytes: Buffer | null;
}

const NEWLINE = 10;

/** Lines of a stream of bytes, one at a time, in constant memory. */
async function* linesOf(input: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
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

const parse = (bytes: Buffer, utf8: TextDecoder): { value: object } | { fault: string } | null => {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { fault: 'is not UTF-8' };
  }
  if (text.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { value }
      : { fault: 'is no JSON object' };
  } catch {
    return { fault: 'is not JSON' };
  }
};

/**
 * The objects of a JSON Lines stream that have the needed fields, one at a time. A line that holds none is given to `report`, named by
 * its number, and passed over; so is a line whose id was there before. Empty lines are nothing. Of what has passed only the ids are kept.
 */
export async function* rowsOf<Needed extends string, Optional extends string>(
  input: AsyncIterable<Buffer>,
  { needed, optional }: Fields<Needed | 'id', Optional>,
  report: (problem: Problem) => void,
  longest = LONGEST_LINE,
): AsyncGenerator<Row<Needed | 'id', Optional>> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const ids = new Set<string>();
  for await (const { line, bytes } of linesOf(input, longest)) {
    const say = (severity: Problem['severity'], message: string) => {
      report({ where: `line ${String(line)}`, message, severity });
    };
    const parsed =
      bytes === null ? { fault: `is longer than ${String(longest / 1024 / 1024)} MB` } : parse(bytes, utf8);
    if (parsed === null) continue;
    if ('fault' in parsed) {
      say('unusable', parsed.fault);
      continue;
    }
    const given = new Map<string, unknown>(Object.entries(parsed.value));
    const missing = needed.filter(key => typeof given.get(key) !== 'string');
    const id = given.get('id');
    if (missing.length > 0) {
      say('unusable', `has no ${missing.map(key => `"${key}"`).join(' and no ')} that is a string`);
    } else if (ids.has(id as string)) {
      say('unusable', `has an id that an earlier line has: ${JSON.stringify(id)}`);
    } else {
      ids.add(id as string);
      const odd = optional.filter(
        key => given.has(key) && given.get(key) !== null && typeof given.get(key) !== 'string',
      );
      for (const key of odd) say('partial', `has a "${key}" that is no string; read without it`);
      const entries = [...needed, ...optional].map(key => [key, given.get(key)] as const);
      const value = Object.fromEntries(entries.filter(([, v]) => typeof v === 'string'));
      yield { line, value: value as Values<Needed | 'id', Optional> };
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
