import type { Bound } from '../../model/index.js';

/** A quantity as words, before it is known what became of those counted. */
export interface Draft {
  /** Words `start` to `end` (half-open): number, modifiers of bound, unit or counted noun. */
  readonly start: number;
  readonly end: number;
  /** The number itself, with its currency sign. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly unit: string | null;
  /** The words that say what is counted. */
  readonly of: readonly { readonly start: number; readonly end: number }[];
  /** It counts things or people: no measure, no share, no part of a compound adjective. */
  readonly countable: boolean;
  /** It counts what follows "of": "two of the", "dozens of". */
  readonly partitive: boolean;
  /** "One", which is a count only where the clause says what became of it: "killing one", but "one must". */
  readonly tentative?: boolean;
}
