import type { Read } from '../relate/steps.js';
import { lastAtMost } from '../text/last-at-most.js';
import { readIn } from './batch.js';
import type { Plan } from './plan.js';
import { openSections, type Sections } from './sections.js';

/** Bytes that a word of a document takes in memory, near enough, and a document without any. */
const WORD_BYTES = 32;
const DOCUMENT_BYTES = 1500;

/** Batch files that are open at once. */
const MOST_OPEN = 2048;

/** The documents of a run, by rank, from their files. Those last asked for are kept. */
export interface Shelf {
  readonly document: (rank: number) => Read;
  readonly batch: (i: number) => Sections;
  readonly close: () => void;
}

/** The shelf of this thread, and the run that it is of. */
let own: { readonly folder: string; readonly shelf: Shelf } | null = null;

/** The shelf of a run that all tasks of this thread share, which keeps documents of up to so many bytes, near enough. It stays open. */
export const shelfOf = (plan: Plan, bytes: number): Shelf => {
  if (own?.folder !== plan.folder) {
    closeShelf();
    own = { folder: plan.folder, shelf: openShelf(plan, bytes) };
  }
  return own.shelf;
};

/** Closes the shelf of this thread. */
export const closeShelf = (): void => {
  own?.shelf.close();
  own = null;
};

/** A shelf that keeps documents of up to so many bytes, near enough. */
export const openShelf = ({ batches, starts, numbers }: Plan, bytes: number): Shelf => {
  const open = new Map<number, Sections>();
  const batch = (i: number): Sections => {
    let sections = open.get(i);
    if (sections === undefined) {
      if (open.size >= MOST_OPEN) close();
      sections = openSections(batches[i] ?? '');
      open.set(i, sections);
    }
    return sections;
  };
  const close = (): void => {
    for (const sections of open.values()) sections.close();
    open.clear();
  };
  const kept = new Map<number, Read>(); // the one asked for longest ago first
  let held = 0;
  const sizeOf = (read: Read): number => DOCUMENT_BYTES + WORD_BYTES * read.hashes.length;
  return {
    batch,
    close,
    document: rank => {
      let read = kept.get(rank);
      if (read === undefined) {
        const number = numbers[rank] ?? 0;
        const i = lastAtMost(starts, number);
        read = readIn(() => batch(i), number - (starts[i] ?? 0));
        held += sizeOf(read);
      } else kept.delete(rank);
      kept.set(rank, read);
      for (const [oldest, old] of kept) {
        if (held <= bytes || oldest === rank) break;
        kept.delete(oldest);
        held -= sizeOf(old);
      }
      return read;
    },
  };
};
