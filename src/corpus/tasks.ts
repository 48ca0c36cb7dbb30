import { type BatchList, listOf } from './batch.js';
import { compareBucket } from './bucket.js';
import { seedPart, sortPart } from './partition.js';
import { readBatch } from './read-batch.js';
import type { Part, Plan } from './plan.js';
import { openSections, writeSections } from './sections.js';
import type { Spreads } from '../relate/steps.js';

/** What a thread is asked to do. Each task leaves a file, and does nothing where that is there already. */
export interface Tasks {
  /** Reads lines of JSON into the file of their batch. */
  readonly read: { readonly bytes: Uint8Array; readonly path: string };
  readonly sort: { readonly plan: Plan; readonly part: Part };
  readonly seed: { readonly plan: Plan; readonly part: Part; readonly limit: number };
  readonly compare: { readonly plan: Plan; readonly bucket: number; readonly lone: boolean };
}

/** What it gives. */
export interface Results {
  readonly read: BatchList;
  readonly sort: Spreads;
  readonly seed: undefined;
  readonly compare: undefined;
}

/** A task with its name. */
export type Task = { [Name in keyof Tasks]: { readonly name: Name } & Tasks[Name] }[keyof Tasks];

/** Does a task on this thread. */
export const perform = (task: Task): Results[keyof Results] => {
  switch (task.name) {
    case 'read': {
      writeSections(task.path, readBatch(task.bytes));
      const batch = openSections(task.path);
      try {
        return listOf(batch);
      } finally {
        batch.close();
      }
    }
    case 'sort':
      return sortPart(task.plan, task.part);
    case 'seed':
      seedPart(task.plan, task.part, task.limit);
      return undefined;
    case 'compare':
      compareBucket(task.plan, task.bucket, task.lone);
      return undefined;
  }
};
