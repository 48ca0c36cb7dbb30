import { deserialize } from 'node:v8';
import type { Account, Problem } from '../model/index.js';
import type { GramKind, Read } from '../relate/steps.js';
import { decodeRead } from './columns-file.js';
import type { Sections } from './sections.js';

/** Grams are sorted in so many parts of each kind, by the first bits of their hash. */
export const PARTITIONS = 128;
/** How far a hash is shifted to give its part. */
export const PARTITION_SHIFT = 25;

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
/** Bits in which a batch of several documents names a word. */
export const WORD_BITS = 20;

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

/** The list of a batch. */
export const listOf = (batch: Sections): BatchList => deserialize(batch.read(LIST)) as BatchList;

const countOf = (batch: Sections): number => (batch.count - RECORDS) / 2;

/** Grams of a kind and partition of a batch, as they are kept. */
export interface KeptGrams {
  readonly hashes: Uint32Array;
  /** Document and word of each in one number: see `documentOf` and `wordOf`. */
  readonly places: Uint32Array;
  /** Whether the batch has one document only, of which a place is the word. */
  readonly alone: boolean;
}

/** Grams of a kind and partition. */
export const gramsIn = (batch: Sections, kind: GramKind, partition: number): KeptGrams => {
  const bytes = batch.read(GRAMS + KINDS.indexOf(kind) * PARTITIONS + partition);
  const columns = new Uint32Array(bytes.buffer);
  const n = columns.length / 2;
  return { hashes: columns.subarray(0, n), places: columns.subarray(n), alone: countOf(batch) === 1 };
};

/** The number in its batch of the document that has a gram. */
export const documentOf = ({ places, alone }: KeptGrams, i: number): number =>
  alone ? 0 : (places[i] ?? 0) >>> WORD_BITS;

/** The word of the document that a gram starts with. */
export const wordOf = ({ places, alone }: KeptGrams, i: number): number =>
  alone ? (places[i] ?? 0) : (places[i] ?? 0) & ((1 << WORD_BITS) - 1);

/** The words of a document of a batch. Its text is read when it is asked for: `batch` opens it. */
export const readIn = (batch: () => Sections, document: number): Read =>
  decodeRead(batch().read(RECORDS + document), () => accountIn(batch(), document));

const accountIn = (batch: Sections, document: number): Account =>
  deserialize(batch.read(RECORDS + countOf(batch) + document)) as Account;
