import { segment } from 'sentencex-wasm';
import { prose, type Sentence } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { pieces } from './stretches.js';

/**
 * Sentences, by sentencex inside each block. Its pieces add up to the text they were cut from, so their lengths give the places.
 * The WebAssembly behind it must have been set up (`src/ready.ts`).
 */
export const sentences: Annotator<'sentences'> = {
  writes: 'sentences',
  version: 1,
  reads: [],
  annotate(document) {
    const found: Sentence[] = [];
    for (const part of prose(document).flatMap(block => pieces(document.text, block))) {
      let from = part.from;
      for (const piece of segment(document.language, document.text.slice(part.from, part.to)) as string[]) {
        const start = from + (piece.length - piece.trimStart().length);
        const end = from + piece.trimEnd().length;
        if (start < end) found.push({ from: start, to: end });
        from += piece.length;
      }
    }
    return found;
  },
};
