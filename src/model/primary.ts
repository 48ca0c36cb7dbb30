import type { DocumentId } from './document.js';
import type { Place } from './origin.js';
import type { Span } from './span.js';

/**
 * How what an account attributes to a document stands to the document's own words. `same-words`, `other-words`: the document says it. `stronger`,
 * `weaker`: it says it less firmly, or more firmly. `different`: it says something else in its place. `absent`: nothing in it says it.
 * `not-comparable`: it cannot be told.
 */
export const standings = [
  'same-words',
  'other-words',
  'weaker',
  'stronger',
  'different',
  'absent',
  'not-comparable',
] as const;

export type Standing = (typeof standings)[number];

/** Something that an account attributes to a primary document. */
export interface ToldOf extends Place {
  readonly standing: Standing;
  /** The words of the document that it was held against; null where none are. */
  readonly beside: Span | null;
  /** Other primary documents that the account may mean as well. */
  readonly orOf: readonly DocumentId[];
}

/** A passage of a primary document that matters: a conclusion, a cause, a recommendation, a number of people. */
export interface Salient extends Span {
  readonly kind: 'conclusion' | 'cause' | 'recommendation' | 'count';
  /** Accounts that tell it, whether or not they name the document. */
  readonly told: readonly DocumentId[];
  /** Accounts of which it cannot be said whether they tell it. */
  readonly open: readonly DocumentId[];
}

/** The documents that somebody named as primary. */
export const namedAsPrimary = (primaries: readonly Primary[]): DocumentId[] =>
  primaries.filter(p => p.by === 'named').map(p => p.document);

/** A document that the accounts report on, and what they make of it. */
export interface Primary {
  readonly document: DocumentId;
  /** What tells that it is one: somebody named it, or its own heading does. */
  readonly by: 'named' | 'heading';
  /** What the accounts attribute to it, in the order of accounts and places. */
  readonly told: readonly ToldOf[];
  readonly salient: readonly Salient[];
}
