import { join } from 'node:path';
import type { GramKind } from '../relate/steps.js';

/** No document, or one that takes no part. */
export const NONE = 0xffffffff;

/**
 * What the tasks of one run go by. Documents have a number by which they were read (the batches in a row) and a rank (by id). Typed arrays are
 * shared memory: every thread sees the same.
 */
export interface Plan {
  /** The folder for the files of this run. */
  readonly folder: string;
  /** The files of the batches, and the number of the first document of each. */
  readonly batches: readonly string[];
  readonly starts: readonly number[];
  /** The number of each rank. */
  readonly numbers: Uint32Array;
  /** The rank of each number; NONE for one whose grams are not looked at: it is left out, or a copy of an earlier one. */
  readonly ranks: Uint32Array;
  /** By rank: what sets of pairs know a document by (`documentKey`), … */
  readonly keys: Uint32Array;
  /** … whether its passages are asked for, … */
  readonly fresh: Uint8Array;
  /** … and the rank of the next document with the same words, or NONE. */
  readonly copies: Uint32Array;
  /** Pairs of documents that share something rare. */
  readonly rare: Int32Array;
  /** Whether the grams of all documents are sorted, or only those that a fresh one has. */
  readonly whole: boolean;
  /** What the grams are sorted in. */
  readonly parts: readonly Part[];
  /** Documents in a bucket: the left ones of the pairs that are compared in one go. */
  readonly bucket: number;
  /** Bytes that a thread should not go much beyond. */
  readonly memory: number;
}

/** How many buckets a run has. */
export const bucketsOf = ({ numbers, bucket }: Plan): number => Math.ceil(numbers.length / bucket);

/** A part of the grams, which one task sorts: those of a kind that are in the partitions from one up to another, which is not among them. */
export interface Part {
  readonly kind: GramKind;
  readonly from: number;
  readonly to: number;
}

/** The file of the sorted grams of a part. */
export const groupsPath = ({ folder }: Plan, { kind, from }: Part): string =>
  join(folder, `groups-${kind}-${String(from)}`);

/** The file of its seeds. */
export const seedsPath = ({ folder }: Plan, { kind, from }: Part): string =>
  join(folder, `seeds-${kind}-${String(from)}`);

/** The file of what became of the pairs of a bucket. */
export const resultsPath = ({ folder }: Plan, bucket: number): string => join(folder, `results-${String(bucket)}`);
