import type { Account, Annotations, Document } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { sentences } from './sentences.js';
import { tokens } from './tokens.js';

/** All annotators, in the order in which they run. */
export const annotators = [sentences, tokens] as const;

const NOTHING: Annotations = {
  sentences: [],
  tokens: [],
  quotations: [],
  mentions: [],
  quantities: [],
  times: [],
  events: [],
  hedges: [],
  attributions: [],
};

/** Everything that stands in one document by itself. */
export const annotate = (document: Document): Account => {
  let annotations = NOTHING;
  for (const annotator of annotators as readonly Annotator<keyof Annotations>[]) {
    annotations = { ...annotations, [annotator.writes]: annotator.annotate(document, annotations) };
  }
  return { document, annotations };
};
