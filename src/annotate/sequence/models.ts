import { hasModel, modelBytes, type ModelName } from '../../languages/models.js';
import { readClusters, type WordClasses } from './clusters.js';
import { readModel, type SequenceModel } from './model.js';

const models = new WeakMap<Uint8Array, SequenceModel>();
const classes = new WeakMap<Uint8Array, WordClasses>();

/** A trained sequence model of a language, read from its bytes at the first call. */
export const modelOf = (
  language: string,
  name: Exclude<ModelName, 'word-classes' | 'syntax' | 'background' | 'loaded-words'>,
): SequenceModel => {
  const bytes = modelBytes(language, name);
  const known = models.get(bytes) ?? readModel(bytes);
  models.set(bytes, known);
  return known;
};

/** No word has a class. */
const NONE: WordClasses = new Map();

/** Classes of a language's words, read from their bytes at the first call; none in a language without such a file. */
export const classesOf = (language: string): WordClasses => {
  if (!hasModel(language, 'word-classes')) return NONE;
  const bytes = modelBytes(language, 'word-classes');
  let known = classes.get(bytes);
  if (!known) {
    let text = '';
    const step = 8192;
    for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step));
    known = readClusters(text);
    classes.set(bytes, known);
  }
  return known;
};
