import type { Evidence } from './evidence.js';
import type { Level } from './finding.js';

/** What a note is about. */
export type NoteKind =
  | 'primary'
  | 'numbers'
  | 'dates'
  | 'quotations'
  | 'causes'
  | 'strength'
  | 'attribution'
  | 'wording';

/** What an editor would write beside a draft: a place in it, what to look at, and the words of the case. Like a finding it never says who is right. */
export interface Note {
  /** Hash of rule and places, so that a note is known again when the draft is checked anew. */
  readonly id: string;
  readonly kind: NoteKind;
  /** A rule of docs/rules, or one that only drafts have (docs/check.md). */
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  /** The words of the draft. */
  readonly at: Evidence;
  /** Line and column of the first of them in the draft's text, counted from 1, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** Words beside it: of the case, or of the draft itself where it does not fit together. */
  readonly sides: readonly Evidence[];
  readonly because: readonly string[];
  /** Innocent readings. */
  readonly otherReadings: readonly string[];
}
