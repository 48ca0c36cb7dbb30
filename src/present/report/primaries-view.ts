import type { Primary, Standing } from '../../model/index.js';
import type { AccountName, Excerpt } from './excerpt-view.js';

/** Something that an account says of a document. */
export interface ToldView {
  readonly standing: Standing;
  /** The same in words. */
  readonly how: string;
  readonly excerpt: Excerpt;
  /** Other documents that may be meant. */
  readonly orOf: readonly AccountName[];
}

/** A passage of a document with what the accounts say that it says. */
export interface PrimaryRowView {
  readonly excerpt: Excerpt;
  /** Why it matters: "a recommendation"; null where something is only held against it. */
  readonly kind: string | null;
  readonly told: readonly ToldView[];
  readonly more: number;
}

/** A document that the accounts report on. */
export interface PrimaryView {
  readonly account: AccountName;
  /** What tells that it is one: somebody named it, or its own heading does. */
  readonly by: Primary['by'];
  readonly rows: readonly PrimaryRowView[];
  readonly moreRows: number;
  /** What is said of it that no passage can be set beside. */
  readonly apart: readonly ToldView[];
  readonly moreApart: number;
}
