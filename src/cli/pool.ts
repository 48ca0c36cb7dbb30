import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Piscina } from 'piscina';
import type { Account, Annotations, Document } from '../model/index.js';
import { MOST_THREADS } from './limits.js';

/**
 * Code units that this thread annotates itself before others are started. A thread is ready after about half a second; until this
 * much has been read the whole work may be over before that.
 */
const ALONE = 100_000;

/** Documents under way at once for each thread: enough that none waits for the next one. */
const AHEAD = 4;

/** Annotates documents, on threads where there are enough of them. The result is the same for any number of threads. */
export interface Annotator {
  /** Without tokens, which no later stage reads. Rejects where an annotator fails, which is a fault of the program. */
  readonly annotate: (document: Document) => Promise<Account>;
  /** How many documents are worth having under way at once. */
  readonly window: number;
  readonly close: () => Promise<void>;
}

/** An annotator with `threads` threads, as many as the machine has where that is null. */
export const startAnnotator = async (threads: number | null): Promise<Annotator> => {
  const count = threads ?? Math.min(availableParallelism(), MOST_THREADS);
  await import('../ready.js');
  const { annotate } = await import('../pipeline.js');
  let read = 0;
  let pool: Promise<Piscina<Document, Annotations>> | null = null;

  const alone = async (document: Document): Promise<Account> => {
    // A turn of the event loop, so that Ctrl-C and the progress line get theirs.
    await setImmediate();
    return { document, annotations: { ...annotate(document).annotations, tokens: [] } };
  };
  const start = async () => {
    const { Piscina } = await import('piscina');
    const filename = new URL('./annotate-worker.js', import.meta.url).href;
    return new Piscina<Document, Annotations>({ filename, minThreads: count, maxThreads: count });
  };
  return {
    window: count * AHEAD,
    annotate: async document => {
      read += document.text.length;
      if (count === 1 || read <= ALONE) return alone(document);
      pool ??= start();
      return { document, annotations: await (await pool).run(document) };
    },
    close: async () => {
      await (await pool)?.close();
    },
  };
};
