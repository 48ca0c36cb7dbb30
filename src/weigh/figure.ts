import type { Account, Answer, Span } from '../model/index.js';
import type { Held } from './holder.js';
import type { Interval } from './interval.js';

/** A count of people that an account gives or that follows from what it gives. */
export interface Figure {
  readonly account: Account;
  /** What became of those counted: `Quantity.status`. */
  readonly status: string;
  /** The part of the people that is counted, "passenger"; null for everybody. */
  readonly part: string | null;
  readonly value: Answer['value'];
  readonly interval: Interval;
  /** The number where it is exact, else null. */
  readonly exact: number | null;
  /** Where it stands; for a derived figure, the figures that it follows from. */
  readonly span: Span;
  readonly sentence: Span;
  readonly held: Held;
  /** It counts only some of those whom the question is about, and is no answer by itself. */
  readonly partial: boolean;
  /** It counts some of a set of people that was told right before, be they everybody or not: “Of the 27 people at work nine died.” */
  readonly ofSet: boolean;
  /** A bare number that somebody is said to give, beside a count of the same: “The ministry says nine.” */
  readonly alone: boolean;
  /** How it follows, in words; null where it is stated. */
  readonly derivation: string | null;
}
