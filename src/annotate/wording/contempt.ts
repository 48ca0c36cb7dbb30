import type { Language } from '../../languages/language.js';
import { type Document, meets, type Span } from '../../model/index.js';

/** What can be worded: furniture and captions given twice cannot. */
const READ = new Set(['title', 'heading', 'paragraph', 'list', 'quote']);

/** Words and phrases of contempt, and those that open a headline to stir, in order of place; no two overlap. */
export const contemptIn = ({ text, blocks }: Document, { wording }: Language): Span[] => {
  const ofCrime = wording.underworld.test(text);
  return blocks.flatMap(({ from, to, kind }) => {
    if (!READ.has(kind)) return [];
    const words = text.slice(from, to);
    const opening = kind === 'title' || kind === 'heading' || from === 0 ? wording.stirring.exec(words) : null;
    const found: Span[] = opening === null ? [] : [{ from, to: from + opening[0].length }];
    for (const pattern of wording.contempt) {
      for (const match of words.matchAll(pattern)) {
        const span = { from: from + match.index, to: from + match.index + match[0].trimEnd().length };
        if (ofCrime && wording.nameOfUnderworld.test(text.slice(span.from, span.to))) continue;
        if (!found.some(other => meets(other, span))) found.push(span);
      }
    }
    return found.sort((a, b) => a.from - b.from);
  });
};
