import type { Language } from '../../languages/language.js';
import { type Document, meets, prose, type Span } from '../../model/index.js';

/** Headlines, headings and captions ask and shorten by custom; lists hold questions that the account answers. */
const READ = new Set(['paragraph']);

/** Insinuations in the paragraphs of a document, in order of place; no two overlap. */
export const hintsIn = (document: Document, { wording: { insinuating, insinuations } }: Language): Span[] =>
  prose(document).flatMap(({ from, to, kind }) => {
    const words = document.text.slice(from, to);
    if (!READ.has(kind) || !insinuating.test(words)) return [];
    const found: Span[] = [];
    for (const { pattern } of insinuations) {
      for (const match of words.matchAll(pattern)) {
        const span = { from: from + match.index, to: from + match.index + match[0].length };
        if (!found.some(other => meets(other, span))) found.push(span);
      }
    }
    return found.sort((a, b) => a.from - b.from);
  });
