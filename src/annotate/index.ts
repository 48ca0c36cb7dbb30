import { type Language, languageOf } from '../languages/index.js';
import { type Account, type Annotations, type Document, noAnnotations } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { attributions } from './attributions.js';
import { causes } from './causes.js';
import { events } from './events.js';
import { hedges } from './hedges.js';
import { mentions } from './mentions.js';
import { occasions } from './occasions.js';
import { propositions } from './propositions.js';
import { quantities } from './quantities.js';
import { quotations } from './quotations.js';
import { sentences } from './sentences.js';
import { times } from './times.js';
import { tokens } from './tokens.js';
import { wording } from './wording.js';

/** All annotators, in the order in which they run. */
export const annotators = [
  sentences,
  tokens,
  quotations,
  mentions,
  times,
  quantities,
  events,
  occasions,
  causes,
  hedges,
  attributions,
  propositions,
  wording,
] as const;

/** Everything that stands in one document by itself, read with the pack of its language. */
export const annotate = (document: Document, language: Language = languageOf(document.language)): Account => {
  let annotations = noAnnotations;
  for (const annotator of annotators as readonly Annotator<keyof Annotations>[]) {
    annotations = { ...annotations, [annotator.writes]: annotator.annotate(document, annotations, language) };
  }
  return { document, annotations };
};

/** Names and versions of all annotators, so that what they made is made anew when one of them changes. */
export const annotateVersion = annotators.map(({ writes, version }) => `${writes}@${String(version)}`).join(' ');
