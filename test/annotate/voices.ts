import { attributions } from '../../src/annotate/attributions.js';
import { hedges } from '../../src/annotate/hedges.js';
import { mentions } from '../../src/annotate/mentions.js';
import { quotations } from '../../src/annotate/quotations.js';
import { sentences } from '../../src/annotate/sentences.js';
import { tokens } from '../../src/annotate/tokens.js';
import { languageOf } from '../../src/languages/index.js';
import { type Account, type Block, type BlockKind, type Document, noAnnotations } from '../../src/model/index.js';
import { blankDocument } from '../documents.js';

/** A document with a block for every line that is not empty; `kind` says of a line what it is. */
export const documentOf = (text: string, kind: (line: string) => BlockKind = () => 'paragraph'): Document =>
  blankDocument('test', {
    text,
    blocks: [...text.matchAll(/\S[^\n]*/g)].map((match): Block => {
      const words = match[0].trimEnd();
      return { from: match.index, to: match.index + words.length, kind: kind(words) };
    }),
  });

/** Who says what in a document: the annotators of this folder's topic, in the order in which they run. */
export const read = (document: Document): Account => {
  let all = noAnnotations;
  for (const annotator of [sentences, tokens, quotations, mentions, hedges, attributions] as const) {
    all = { ...all, [annotator.writes]: annotator.annotate(document, all, languageOf(document.language)) };
  }
  return { document, annotations: all };
};

/** The same for a text of paragraphs. */
export const readText = (text: string): Account => read(documentOf(text));
