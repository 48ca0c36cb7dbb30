import type { Mention } from '../../model/index.js';
import { indexAt } from '../search.js';
import type { Phrase } from './phrases.js';
import { posOf, type Words, wordAt } from './words.js';

/** What a text says of somebody, "he" or "she". */
export type Gender = 'female' | 'male';

/** How far before a name its title may stand, and how far behind it an apposition says what the person is, in tokens. */
const BEFORE = 3;
const BEHIND = 12;

/** The gender that a word tells by itself: a title, a noun for a relative, a rank. */
const genderOfWord = (words: Words, word: string): Gender | null => {
  const { genders } = words.language;
  const plain = word.replace(/\.$/, '');
  return genders.feminine.has(plain) ? 'female' : genders.masculine.has(plain) ? 'male' : null;
};

/** The gender that the words of a phrase tell, up to its first comma or preposition: "the spokeswoman". */
export const genderOfPhrase = (words: Words, { first, last }: Phrase): Gender | null => {
  const { particles } = words.language;
  let found: Gender | null = null;
  for (let i = first; i < last; i += 1) {
    if (wordAt(words, i) === ',' || posOf(words, i) === 'ADP') break;
    // "the king's sister"
    found = particles.possessiveS.has(wordAt(words, i)) ? null : (genderOfWord(words, wordAt(words, i)) ?? found);
  }
  return found;
};

/**
 * The genders of a document's persons, by entity, from titles before the name, an apposition behind it, "herself", and the given name
 * where that tells one. Who is called two ways has none.
 */
export const gendersOf = (words: Words, persons: readonly Mention[]): Map<string, Gender> => {
  const { attributing, givenNames, particles } = words.language;
  const found = new Map<string, Gender>();
  const torn = new Set<string>();
  const note = (entity: string, gender: Gender | null): void => {
    if (gender === null || torn.has(entity)) return;
    const known = found.get(entity);
    if (known !== undefined && known !== gender) {
      torn.add(entity);
      found.delete(entity);
    } else found.set(entity, gender);
  };
  for (const person of persons) {
    const first = indexAt(words.tokens, person.from);
    const last = indexAt(words.tokens, person.to);
    for (let i = first; i >= Math.max(0, first - BEFORE); i -= 1) {
      const word = wordAt(words, i);
      // A title stands at the name, but for its stop and the words of an office.
      if (i < first && !/^(?:NOUN|PROPN|ADJ|X|PUNCT)$/.test(posOf(words, i))) break;
      if (/^[,;:“”"()]$/.test(word) || particles.possessiveS.has(word)) break;
      note(person.entity, i === first && last - first > 1 ? titleOnly(words, word) : genderOfWord(words, word));
    }
    note(person.entity, attributing.reflexives.get(wordAt(words, last)) ?? null);
    if (wordAt(words, last) !== ',' || !attributing.articles.test(wordAt(words, last + 1))) continue;
    for (let i = last + 2; i < last + BEHIND; i += 1) {
      if (posOf(words, i) !== 'NOUN' && posOf(words, i) !== 'ADJ' && posOf(words, i) !== 'PROPN') break;
      note(person.entity, genderOfWord(words, wordAt(words, i)));
    }
  }
  // What a given name tells counts only where the text itself says nothing.
  for (const { entity, name } of persons) {
    if (found.has(entity) || torn.has(entity)) continue;
    const parts = name.split(/\s+/);
    const told = parts.length > 1 ? givenNames.genderOf(parts[0] ?? '') : null;
    if (told) found.set(entity, told);
  }
  return found;
};

/** A title inside a name: "Dame Ana Ruiz". */
const titleOnly = (words: Words, word: string): Gender | null =>
  words.language.attributing.titles.test(word) ? genderOfWord(words, word) : null;
