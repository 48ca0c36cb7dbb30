import type { UnseenTelling } from '../../model/index.js';
import type { AccountName, Excerpt, Ref } from './excerpt-view.js';

/** How one account tells something that a document is said to say. */
export interface UnseenTellingView {
  readonly excerpt: Excerpt;
  /** How it stands to the first telling, and the same in words; null of the first. */
  readonly standing: UnseenTelling['standing'];
  readonly how: string | null;
  /** Words of it are given as the document's own. */
  readonly quotes: boolean;
}

/** One thing that a document is said to say, as each account tells it. */
export interface UnseenRowView {
  readonly tellings: readonly UnseenTellingView[];
  readonly more: number;
}

/** A document that accounts speak of and that is not among them. */
export interface UnseenView {
  readonly id: string;
  /** "interim report". */
  readonly name: string;
  readonly by: string | null;
  /** Where each account first speaks of it. */
  readonly named: readonly { readonly account: AccountName; readonly ref: Ref }[];
  readonly moreNamed: number;
  /** Its dates in plain words, each with the places that give it. */
  readonly dates: readonly { readonly when: string; readonly refs: readonly Ref[] }[];
  /** What several accounts have it say. */
  readonly rows: readonly UnseenRowView[];
  readonly moreRows: number;
  /** What one account alone has it say. */
  readonly alone: readonly UnseenTellingView[];
  readonly moreAlone: number;
}
