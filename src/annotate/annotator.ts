import type { Language } from '../languages/language.js';
import type { AnnotationKind, Annotations, Document } from '../model/index.js';

/** One way of reading a document. It sees that document, what earlier annotators found in it, its language, and nothing else. */
export interface Annotator<K extends AnnotationKind> {
  /** The kind of annotation it makes. */
  readonly writes: K;
  /** Raised whenever its output may change, so that what is remembered from an older one is made again. */
  readonly version: number;
  /** What must have been made before it runs; the order of the list in `index.ts` is checked against this. */
  readonly reads: readonly AnnotationKind[];
  annotate(document: Document, earlier: Annotations, language: Language): Annotations[K];
}
