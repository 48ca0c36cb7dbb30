import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Piscina } from 'piscina';
import type { Account, Annotations, Document } from '../model/index.js';
import type { Depth, Task } from './read-document.js';
import { MOST_THREADS } from './limits.js';

/**
 * Code units that this thread annotates itself before others are started. A thread is ready after about half a second; until this
 * much has been read the whole work may be over before that.
 */
const ALONE = 100_000;

/** Documents handed to each other thread at once: enough that none waits for the next one while this thread is at a document of its own. */
const HANDED = 4;

/** Documents under way at once for each thread, those among them that are done and wait for an earlier one. */
const AHEAD = 8;

/** Annotates documents, on threads where there are enough of them. The result is the same for any number of threads. */
export interface Annotator {
  /** Of an outline without tokens, which nothing reads. Rejects where an annotator fails, which is a fault of the program. */
  readonly annotate: (document: Document) => Promise<Account>;
  /** How many documents are worth having under way at once. */
  readonly window: number;
  readonly close: () => Promise<void>;
}

/**
 * An annotator with `threads` threads, as many as the machine has where that is null. This thread is one of them: it
 * annotates what the others have no need of yet.
 */
export const startAnnotator = async (threads: number | null, depth: Depth = 'all'): Promise<Annotator> => {
  const count = threads ?? Math.min(availableParallelism(), MOST_THREADS);
  const { readDocument } = await import('./read-document.js');
  let read = 0;
  let handed = 0;
  let pool: Promise<Piscina<Task, Annotations>> | null = null;

  const here = async (document: Document): Promise<Account> => {
    // A turn of the event loop, so that Ctrl-C, the progress line and the other threads get theirs.
    await setImmediate();
    return { document, annotations: readDocument({ document, depth }) };
  };
  const start = async () => {
    const { Piscina } = await import('piscina');
    const filename = new URL('./annotate-worker.js', import.meta.url).href;
    return new Piscina<Task, Annotations>({ filename, minThreads: count - 1, maxThreads: count - 1 });
  };
  const elsewhere = async (document: Document): Promise<Account> => {
    handed += 1;
    try {
      pool ??= start();
      return { document, annotations: await (await pool).run({ document, depth }) };
    } finally {
      handed -= 1;
    }
  };
  return {
    window: count * AHEAD,
    annotate: document => {
      read += document.text.length;
      return read > ALONE && handed < (count - 1) * HANDED ? elsewhere(document) : here(document);
    },
    close: async () => {
      await (await pool)?.close();
    },
  };
};
