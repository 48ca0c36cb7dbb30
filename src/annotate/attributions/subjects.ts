import { sourceOf } from './clauses.js';
import type { Phrase } from './phrases.js';
import type { VerbGroup } from './verb-groups.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

/** What a source is called where "who", "which" and the like borrow it is a fair subject only if it is somebody or says something. */
export const fit = (words: Words, source: Phrase | null): source is Phrase =>
  source !== null &&
  !(source.last - source.first === 1 && words.language.attributing.noSubjects.test(wordAt(words, source.first)));

/** Whether the subject of a bare verb form is more than one: "officials say", "the two say". */
export const subjectIsPlural = (words: Words, group: VerbGroup, unit: Unit): boolean => {
  const { attributing, particles } = words.language;
  const { source } = sourceOf(words, group, unit);
  if (!source) return false;
  for (let i = source.first; i < source.last; i += 1) {
    const word = wordAt(words, i);
    if (particles.and.has(word) || attributing.pluralSubjects.test(word)) return true;
    if ((posOf(words, i) === 'NOUN' || posOf(words, i) === 'PROPN') && attributing.pluralEnding.test(word)) return true;
  }
  return false;
};
