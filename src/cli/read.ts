import { createHash } from 'node:crypto';
import { ingest } from '../ingest/index.js';
import type { Document, Problem } from '../model/index.js';
import { readSource, type Source } from './files.js';
import { ours } from './ours.js';

/** A document as it was read from a file, and the bytes of the file. */
export interface Read {
  readonly document: Document;
  readonly bytes: Uint8Array;
}

/** What was said of a file whose bytes were there before under another name. */
const twice = (name: string, first: string): Problem => ({
  where: name,
  message: `is the very same as ${first}, byte for byte, and was read once, as ${first}`,
  severity: 'partial',
});

const failed = (where: string, error: unknown): Problem => ({
  where,
  message: `made Crossread fail (${error instanceof Error ? error.message : String(error)}), which is a fault of Crossread`,
  severity: 'unusable',
});

/**
 * The documents that ingest makes of files, one at a time and in their order. Files that give none, and files that are the same as
 * one before, are reported and passed over.
 */
export async function* documentsOf(
  sources: readonly Source[],
  report: (problem: Problem) => void,
): AsyncGenerator<Read> {
  const names = new Map<string, string>();
  for (const source of sources) {
    const { value: bytes, problems } = await readSource(source);
    problems.forEach(report);
    if (bytes === null) continue;
    const own = ours(bytes);
    if (own !== null) {
      report({ where: source.name, message: `is ${own}, not an account, and was passed over`, severity: 'partial' });
      continue;
    }
    const digest = createHash('sha256').update(bytes).digest('hex');
    const first = names.get(digest);
    if (first !== undefined) {
      report(twice(source.name, first));
      continue;
    }
    try {
      const outcome = await ingest({ name: source.name, bytes });
      outcome.problems.forEach(report);
      if (outcome.value === null) continue;
      names.set(digest, source.name);
      yield { document: outcome.value, bytes };
    } catch (error) {
      report(failed(source.name, error));
    }
  }
}

/** Runs `work`, which only a fault of the program makes fail; such a fault is reported of `where` and costs only this one. */
export const guarded = async <T>(
  where: string,
  report: (problem: Problem) => void,
  work: () => Promise<T>,
): Promise<T | null> => {
  try {
    return await work();
  } catch (error) {
    report(failed(where, error));
    return null;
  }
};
