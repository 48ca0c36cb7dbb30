import type { Language } from './language.js';
import { languages } from './list.js';

export type { Language } from './language.js';
export { languages } from './list.js';

/** The pack for a BCP 47 tag, by its primary subtag ("en-GB" is "en"); the first of the list where the language is unknown or has no pack. */
export const languageOf = (tag: string | null | undefined): Language => {
  const code = /^[A-Za-z]+/.exec(tag ?? '')?.[0].toLowerCase();
  return languages.find(language => language.code === code) ?? languages[0];
};

/** The pack that most of these tags have; of packs with equally many, the one that comes first. The first of the list where there is no tag. */
export const languageOfMost = (tags: readonly string[]): Language => {
  const counts = new Map<Language, number>();
  for (const tag of tags) {
    const language = languageOf(tag);
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let most: readonly [Language, number] = [languages[0], 0];
  for (const entry of counts) if (entry[1] > most[1]) most = entry;
  return most[0];
};
