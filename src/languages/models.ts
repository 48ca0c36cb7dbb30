/** The trained models of a language, by name: weights of the sequence models, classes of words, and phrases that stand in texts of every subject. */
export type ModelName =
  | 'attributions'
  | 'cues'
  | 'names'
  | 'hedges'
  | 'syntax'
  | 'word-classes'
  | 'background'
  | 'loaded-words';

const provided = new Map<string, Uint8Array | (() => Uint8Array)>();

/**
 * Hands a model file to the core, which cannot read files: its bytes, or what reads them when they are first asked for. Called once a process or
 * thread, before anything is annotated.
 */
export const provideModel = (language: string, name: ModelName, bytes: Uint8Array | (() => Uint8Array)): void => {
  provided.set(`${language}/${name}`, bytes);
};

/** Whether a language has a model. Throws where no language has any: `src/ready.ts` was not imported. */
export const hasModel = (language: string, name: ModelName): boolean => {
  if (provided.size === 0) throw new Error('No model was loaded: import ready.js before annotating.');
  return provided.has(`${language}/${name}`);
};

/** The bytes of a model file. Throws where `provideModel` was not called for it: `src/ready.ts` was not imported. */
export const modelBytes = (language: string, name: ModelName): Uint8Array => {
  const given = provided.get(`${language}/${name}`);
  if (!given)
    throw new Error(
      `The model “${name}” of the language “${language}” was not loaded: import ready.js before annotating.`,
    );
  if (given instanceof Uint8Array) return given;
  const bytes = given();
  provided.set(`${language}/${name}`, bytes);
  return bytes;
};
