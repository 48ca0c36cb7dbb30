import '../ready.js';
import type { Account, Document } from '../model/index.js';
import { annotate } from '../pipeline.js';

/** One document annotated, on a thread of the pool. Tokens stay here: no later stage reads them, and they are most of the weight. */
const annotateDocument = (document: Document): Account['annotations'] => ({
  ...annotate(document).annotations,
  tokens: [],
});

export default annotateDocument;
