import type { DocumentId } from './document.js';
import type { Entity } from './entity.js';
import type { Span } from './span.js';

/** A place in one of several documents. */
export interface Place extends Span {
  readonly document: DocumentId;
}

/** What shared words are. Only rare `narration` is a sign of derivation. */
export type PassageKind = 'narration' | 'quotation' | 'stock' | 'fact';

export type Direction = 'left-from-right' | 'right-from-left' | 'common-source' | 'undetermined';

/** Words that two documents share. `left` is the document that comes first in the case. */
export interface Passage {
  readonly left: Place;
  readonly right: Place;
  /** Share of the words of the longer side that stand in both, 0 to 1. */
  readonly score: number;
  readonly kind: PassageKind;
  readonly direction: Direction;
  /** The named reasons for kind and direction. */
  readonly basis: readonly string[];
}

/** How two documents stand to each other. */
export interface Pair {
  readonly left: DocumentId;
  readonly right: DocumentId;
  /** Share of left's words found in right, and of right's in left, 0 to 1. */
  readonly containment: readonly [number, number];
  readonly label: 'derived' | 'partly-derived' | 'independent';
  readonly direction: Direction;
  readonly basis: readonly string[];
}

/** A place where somebody's words stand, with the one whom its account names. */
export interface Quoted extends Place {
  readonly speaker: string | null;
}

/** One thing that somebody said, with every quotation of it. */
export interface Statement {
  readonly id: string;
  /** The speaker that the accounts agree on, or null. */
  readonly speaker: string | null;
  /** The quoted words without their marks, one entry a quotation, in order of documents. */
  readonly quotations: readonly Quoted[];
}

/**
 * Words in two accounts that are of one utterance and no statement that both quote of one speaker. `other-speaker`: two quotations, each account names another
 * person or body. `rendering`: `left` quotes what `right` gives in words of its own, of the same person. `other-wording`: two sentences or less
 * between quotation marks, of one speaker, too short or too different to be one statement by their words alone.
 */
export interface Echo {
  readonly kind: 'other-speaker' | 'rendering' | 'other-wording';
  readonly left: Quoted;
  readonly right: Quoted;
}

/** What `relate` finds between documents. */
export interface Links {
  readonly passages: readonly Passage[];
  /** Every related pair; a pair that is not here is independent. */
  readonly pairs: readonly Pair[];
  /** Every document in exactly one family; a document that shares narration with no other is a family of its own. */
  readonly families: readonly (readonly DocumentId[])[];
  readonly statements: readonly Statement[];
  readonly echoes: readonly Echo[];
  /** Who is named or described, each once over all documents, in order of first appearance. */
  readonly entities: readonly Entity[];
}

/** A number of independent origins: at least `min`, at most `max`. */
export interface Independence {
  readonly min: number;
  readonly max: number;
}
