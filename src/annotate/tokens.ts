import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { prose, type Token } from '../model/index.js';
import type { Annotator } from './annotator.js';

const nlp = winkNLP(model, ['sbd', 'pos']);

/** Words and marks with part of speech and lemma, by wink-nlp. It gives no places: each token is looked for from the end of the last. */
export const tokens: Annotator<'tokens'> = {
  writes: 'tokens',
  version: 1,
  reads: [],
  annotate(document) {
    const found: Token[] = [];
    for (const block of prose(document)) {
      const read = nlp.readDoc(document.text.slice(block.from, block.to)).tokens();
      const words = read.out();
      const tags = read.out(nlp.its.pos) as string[];
      const lemmas = read.out(nlp.its.lemma as ItsFunction<string>) as string[];
      let at = block.from;
      words.forEach((word, i) => {
        const from = document.text.indexOf(word, at);
        if (from < 0 || from + word.length > block.to) return;
        at = from + word.length;
        found.push({ from, to: at, pos: tags[i] ?? 'X', lemma: (lemmas[i] ?? word).toLowerCase() });
      });
    }
    return found;
  },
};
