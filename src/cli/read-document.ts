import '../ready.js';
import type { Account, Document } from '../model/index.js';
import { annotate, outline } from '../pipeline.js';

/** How much of a document is read: all that stands in it, or what shared words are told apart by. */
export type Depth = 'all' | 'outline';

/** A document for a thread of the pool. */
export interface Task {
  readonly document: Document;
  readonly depth: Depth;
}

/** What stands in one document. Of an outline the tokens stay on the thread that made them: nothing reads them, and they are most of the weight. */
export const readDocument = ({ document, depth }: Task): Account['annotations'] =>
  depth === 'all' ? annotate(document).annotations : { ...outline(document).annotations, tokens: [] };
