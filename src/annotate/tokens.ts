import type { Tagger } from '../languages/tagger.js';
import { prose, type Span, type Token } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { pieces, runs } from './stretches.js';

/** Words and marks with part of speech and lemma, by the tagger of the language. It gives no places: each token is looked for from the end of the last. */
export const tokens: Annotator<'tokens'> = {
  writes: 'tokens',
  version: 2,
  reads: [],
  annotate(document, _, { tagger }) {
    const stretches = prose(document).flatMap(block =>
      pieces(document.text, block).flatMap(piece => runs(document.text, piece)),
    );
    return stretches.flatMap(({ from, to, word }): Token[] =>
      word
        ? tokensIn(tagger, document.text, { from, to })
        : [{ from, to, pos: 'X', lemma: document.text.slice(from, to).toLowerCase() }],
    );
  },
};

const tokensIn = (tagger: Tagger, text: string, { from, to }: Span): Token[] => {
  const found: Token[] = [];
  let at = from;
  for (const { word, pos, lemma } of tagger(text.slice(from, to))) {
    const start = text.indexOf(word, at);
    if (start < 0 || start + word.length > to) continue;
    at = start + word.length;
    found.push({ from: start, to: at, pos, lemma: lemma.toLowerCase() });
  }
  return found;
};
