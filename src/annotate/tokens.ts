import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { prose, type Span, type Token } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { pieces, runs } from './stretches.js';

const nlp = winkNLP(model, ['sbd', 'pos']);

// wink remembers every word that it has met, and takes "Rell’s" for one word or for two by whether it met it so before: what stands in a
// document would depend on the documents before it. Set off by a space, the possessive is always a token of its own.
const POSSESSIVE = /(?<=[\p{L}\p{N}])(?=['’]s(?![\p{L}\p{N}]))/giu;

/** Words and marks with part of speech and lemma, by wink-nlp. It gives no places: each token is looked for from the end of the last. */
export const tokens: Annotator<'tokens'> = {
  writes: 'tokens',
  version: 2,
  reads: [],
  annotate(document) {
    const stretches = prose(document).flatMap(block =>
      pieces(document.text, block).flatMap(piece => runs(document.text, piece)),
    );
    return stretches.flatMap(({ from, to, word }): Token[] =>
      word
        ? tokensIn(document.text, { from, to })
        : [{ from, to, pos: 'X', lemma: document.text.slice(from, to).toLowerCase() }],
    );
  },
};

const tokensIn = (text: string, { from, to }: Span): Token[] => {
  const found: Token[] = [];
  const read = nlp.readDoc(text.slice(from, to).replace(POSSESSIVE, ' ')).tokens();
  // wink's readers are plain functions that it types as methods.
  /* eslint-disable @typescript-eslint/unbound-method */
  const tags = read.out<string>(nlp.its.pos as ItsFunction<string>);
  const lemmas = read.out<string>(nlp.its.lemma as ItsFunction<string>);
  /* eslint-enable @typescript-eslint/unbound-method */
  let at = from;
  read.out().forEach((word, i) => {
    const start = text.indexOf(word, at);
    if (start < 0 || start + word.length > to) return;
    at = start + word.length;
    found.push({ from: start, to: at, pos: tags[i] ?? 'X', lemma: (lemmas[i] ?? word).toLowerCase() });
  });
  return found;
};
