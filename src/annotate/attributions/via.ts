import type { Draft } from './draft.js';
import { headOf } from './clauses.js';
import { type Phrase, phraseRight } from './phrases.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

/** Whether the phrase names a paper, an agency, a channel. */
export const isPress = (words: Words, phrase: Phrase): boolean => {
  const { sources } = words.language;
  if (sources.pressNouns.has(wordAt(words, headOf(words, phrase)))) return true;
  for (let i = phrase.first; i < phrase.last; i += 1) {
    const word = wordAt(words, i);
    if (posOf(words, i) === 'PROPN' && sources.outletWords.has(word)) return true;
    if (sources.storyNouns.has(word)) return false;
  }
  return false;
};

/** Through whom a source reaches the reader: "Ortiz, quoted by the Gazette, said", "a source told the agency", "told the Gazette's Ana Ruiz". */
export const viaOf = (words: Words, one: Draft): readonly Phrase[] => {
  const { attributing, particles } = words.language;
  if (one.via.length > 0) return one.via;
  const source = one.source[0];
  const cue = one.cue[0];
  if (!source || !cue) return [];
  const unit: Unit | undefined = words.units[words.unitOf[cue.first] ?? -1];
  if (!unit) return [];
  for (let i = source.first; i < Math.min(source.last + 2, unit.last); i += 1) {
    if (!attributing.quotedForms.test(wordAt(words, i)) || !particles.by.has(wordAt(words, i + 1))) continue;
    const paper = phraseRight(words, i + 2, unit.last);
    return paper ? [paper] : [];
  }
  if (!attributing.addressing.test(wordAt(words, cue.last - 1))) return [];
  const whom = phraseRight(words, cue.last, unit.last);
  return whom && isPress(words, whom) ? [whom] : [];
};
