import type { Annotations } from './annotation.js';
import type { Document } from './document.js';

/** A document with what stands in it: what every stage after `annotate` works on. */
export interface Account {
  readonly document: Document;
  readonly annotations: Annotations;
}
