import type { Language } from '../languages/language.js';

/** What is derived from the words of a pack, made at the first call for each pack and kept. */
export const oncePerLanguage = <T>(make: (language: Language) => T): ((language: Language) => T) => {
  const made = new WeakMap<Language, { readonly value: T }>();
  return language => {
    const known = made.get(language) ?? { value: make(language) };
    made.set(language, known);
    return known.value;
  };
};
