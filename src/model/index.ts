export type { Account } from './account.js';
export type {
  AnnotationKind,
  Annotations,
  Bound,
  EventMention,
  Hedge,
  Mention,
  MentionType,
  Quantity,
  Quotation,
  Sentence,
  Time,
  TimeType,
  Token,
} from './annotation.js';
export type { Attribution, Certainty, Polarity, SourceType } from './attribution.js';
export { type Block, type BlockKind, type Document, type DocumentId, prose } from './document.js';
export { type Evidence, evidence, verifies } from './evidence.js';
export type { Finding, Level } from './finding.js';
export type { Direction, Independence, Links, Pair, Passage, PassageKind, Place, Statement } from './origin.js';
export type { Outcome, Problem } from './outcome.js';
export type { Provenance } from './provenance.js';
export type { Answer, Difference, Ledger, Question, Status, Violation } from './question.js';
export { byPlace, cover, holds, meets, type Span } from './span.js';
