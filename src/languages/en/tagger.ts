import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Tagger } from '../tagger.js';

const nlp = winkNLP(model, ['sbd', 'pos']);

// wink remembers every word that it has met, and takes "Rell’s" for one word or for two by whether it met it so before: what stands in a
// document would depend on the documents before it. Set off by a space, the possessive is always a token of its own.
const POSSESSIVE = /(?<=[\p{L}\p{N}])(?=['’]s(?![\p{L}\p{N}]))/giu;

/** Words and marks of English with part of speech and lemma, by wink-nlp. */
export const tagger: Tagger = text => {
  const read = nlp.readDoc(text.replace(POSSESSIVE, ' ')).tokens();
  // wink's readers are plain functions that it types as methods.
  /* eslint-disable @typescript-eslint/unbound-method */
  const tags = read.out<string>(nlp.its.pos as ItsFunction<string>);
  const lemmas = read.out<string>(nlp.its.lemma as ItsFunction<string>);
  /* eslint-enable @typescript-eslint/unbound-method */
  return read.out().map((word, i) => ({ word, pos: tags[i] ?? 'X', lemma: lemmas[i] ?? word }));
};
