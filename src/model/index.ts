export type { Account } from './account.js';
export {
  type AnnotationKind,
  type Annotations,
  type Bound,
  type Cause,
  type EventMention,
  type Occasion,
  type Hedge,
  type Mention,
  type MentionType,
  type Party,
  type Proposition,
  type Quantity,
  type Quotation,
  type Sentence,
  type Time,
  type TimeType,
  type Token,
  type Wording,
  noAnnotations,
} from './annotation.js';
export { type Attribution, attributionOf, type Certainty, type Polarity, type SourceType } from './attribution.js';
export { type Block, type BlockKind, type Document, type DocumentId, prose } from './document.js';
export { type DisjointSets, disjointSets, grouped, joined } from './disjoint-sets.js';
export type { Alias, Entity, HolderName, JoinReason, Member } from './entity.js';
export { type Evidence, evidence, verifies } from './evidence.js';
export { type Finding, type Level, levels } from './finding.js';
export { type Ladder, type Rung, rungs, type Telling } from './ladder.js';
export type { Note, NoteKind } from './note.js';
export type {
  Direction,
  Echo,
  Independence,
  Links,
  Pair,
  Passage,
  PassageKind,
  Place,
  Quoted,
  Statement,
} from './origin.js';
export type { Outcome, Problem } from './outcome.js';
export type { Position, Shift } from './position.js';
export { namedAsPrimary, type Primary, type Salient, type Standing, standings, type ToldOf } from './primary.js';
export type { Provenance } from './provenance.js';
export {
  type Answer,
  type Difference,
  type Disorder,
  type Ledger,
  type Question,
  type Status,
  statuses,
  type Violation,
} from './question.js';
export { around, byPlace, cover, holds, indexAt, meets, type Span, within } from './span.js';
export { tellersOf, type Unseen, type UnseenTelling } from './unseen.js';
export { independence, type Lineage, lineageOf, originGroups, type Source } from './independence.js';
