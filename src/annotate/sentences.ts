import { segment } from 'sentencex-wasm';
import type { Language } from '../languages/language.js';
import { prose, type Sentence } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { pieces } from './stretches.js';

/** Longest abbreviation at which a sentence may have been cut in two, and longest beginning of the other half, in code units. */
const NEAR = 16;

/** Whether what stands before a place and what stands behind it are one sentence: "Ms." and "Holt". */
const goesOn = ({ clauses }: Language, text: string, end: number, start: number): boolean =>
  clauses.unfinished.some(
    ({ before, behind }) =>
      before.test(text.slice(Math.max(0, end - NEAR), end)) && behind.test(text.slice(start, start + NEAR)),
  );

/**
 * Sentences, by sentencex inside each block; those that it cuts in two at an abbreviation are put together. Its pieces add up to the text they were cut from, so their lengths give the places.
 * The WebAssembly behind it must have been set up (`src/ready.ts`).
 */
export const sentences: Annotator<'sentences'> = {
  writes: 'sentences',
  version: 2,
  reads: [],
  annotate(document, _, language) {
    const found: Sentence[] = [];
    for (const part of prose(document).flatMap(block => pieces(document.text, block))) {
      let from = part.from;
      for (const piece of segment(document.language, document.text.slice(part.from, part.to)) as string[]) {
        const start = from + (piece.length - piece.trimStart().length);
        const end = from + piece.trimEnd().length;
        const before = found.at(-1);
        if (before && before.from >= part.from && goesOn(language, document.text, before.to, start))
          found[found.length - 1] = { from: before.from, to: end };
        else if (start < end) found.push({ from: start, to: end });
        from += piece.length;
      }
    }
    return found;
  },
};
