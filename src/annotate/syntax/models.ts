import { modelBytes } from '../../languages/models.js';
import { readSyntax, type SyntaxModel } from './model.js';

const models = new WeakMap<Uint8Array, SyntaxModel>();

/** The trained parser of a language, read from its bytes at the first call. Throws where they were not provided. */
export const syntaxModelOf = (language: string): SyntaxModel => {
  const bytes = modelBytes(language, 'syntax');
  const known = models.get(bytes) ?? readSyntax(bytes);
  models.set(bytes, known);
  return known;
};
