import type { Evidence, Note } from '../../model/index.js';
import { type CheckedDraft, documentOf } from './notes.js';

const sourceOf = (checked: CheckedDraft, words: Evidence): string => {
  const { sha256 } = documentOf(checked, words);
  return `urn:sha256:${sha256}`;
};

const targetOf = (checked: CheckedDraft, words: Evidence): object => ({
  source: sourceOf(checked, words),
  selector: [
    { type: 'TextQuoteSelector', exact: words.exact, prefix: words.prefix, suffix: words.suffix },
    { type: 'TextPositionSelector', start: words.from, end: words.to },
  ],
});

const bodyOf = (value: string, purpose: string): object => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  language: 'en',
  purpose,
});

/** What a note says, with the words beside it, as one text. */
const textOf = (checked: CheckedDraft, { message, sides, otherReadings }: Note): string =>
  [
    message,
    ...sides.map(side => `${documentOf(checked, side).name}: “${side.exact}”`),
    ...otherReadings.map(reading => `Or: ${reading}.`),
  ].join('\n');

/**
 * The notes on a draft as a page of W3C Web Annotations (JSON-LD). Each has a place in the draft as its target, by position and by quotation, so
 * that it is found again when the draft was edited; the words of the case are further bodies.
 */
export const notesAnnotations = (checked: CheckedDraft): object => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `urn:sha256:${checked.draft.sha256}#notes`,
  type: 'AnnotationPage',
  items: checked.notes.map(note => ({
    id: `urn:crossread:note:${note.id}`,
    type: 'Annotation',
    motivation: 'commenting',
    body: [
      bodyOf(textOf(checked, note), 'commenting'),
      bodyOf(note.rule, 'tagging'),
      bodyOf(note.level, 'classifying'),
      ...note.sides.map(side => ({ type: 'SpecificResource', purpose: 'linking', ...targetOf(checked, side) })),
    ],
    target: targetOf(checked, note.at),
  })),
});
