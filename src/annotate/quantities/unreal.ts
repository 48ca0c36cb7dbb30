import type { Language } from '../../languages/language.js';
import { lower } from './group.js';
import type { Count } from './count.js';
import type { Word } from './words.js';

/** How far behind a count its verb, and a rate that makes a rule of it, may stand. */
const BEHIND = 12;
/** How far before a count the word that opens its clause, or the verb that governs it, is looked for. */
const AHEAD = 12;
/** Auxiliaries and adverbs between a modal and the verb. */
const LONGEST_GROUP = 5;

const ends = (word: Word | undefined): boolean => word === undefined || /^[,;:.?!()“”"«»–—]$/.test(word.text);

const tells = ({ casualties }: Language, word: Word | undefined): boolean =>
  word !== undefined &&
  (casualties.participles.has(word.lower) ||
    casualties.intransitives.has(word.lower) ||
    casualties.transitives.has(word.lower) ||
    casualties.statusAdjectives.has(word.lower));

/** Whether a modal governs the verb at `at`: "would have killed", "could die"; a passive or perfect group is looked through. */
const isModal = ({ counting, particles, unreal }: Language, words: readonly Word[], at: number): boolean => {
  let have = false;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_GROUP); i -= 1) {
    const word = words[i];
    if (word === undefined || ends(word)) return false;
    if (unreal.modals.has(word.lower)) return true;
    if (unreal.guessing.has(word.lower)) return !have && word.pos === 'AUX';
    if (particles.have.has(word.lower)) have = true;
    else if (!counting.insideModal.test(word.lower)) return false;
  }
  return false;
};

/** Whether the verb at `at` is a mere aim, a chance or something that nearly came about. */
const isMereIdea = (language: Language, words: readonly Word[], at: number): boolean => {
  const { counting, particles, unreal } = language;
  const [verb, last, other] = [lower(words, at), lower(words, at - 1), lower(words, at - 2)];
  if (unreal.notQuite.has(last) && !ends(words[at - 2])) return true;
  if (particles.to.has(last) && unreal.infinitives.has(verb)) return !unreal.achieved.has(other);
  if (particles.been.has(last) || particles.be.has(last) || particles.being.has(last)) {
    if (unreal.notQuite.has(other)) return true;
    if (particles.being.has(last) && particles.from.has(other)) return true;
  }
  if (
    counting.gerundEnding.test(verb) &&
    (unreal.merelyMeant.has(last) || (particles.of.has(last) && unreal.merelyMeant.has(other)))
  )
    return true;
  return isModal(language, words, at);
};

/** "Every year", "a day", "annually" in the count's clause: a rate. */
const isRate = ({ counting, particles, unreal }: Language, words: readonly Word[], from: number): boolean => {
  for (let i = from; i < Math.min(words.length, from + BEHIND); i += 1) {
    const word = words[i];
    if (word === undefined || /^[;:.?!]$/.test(word.text)) return false;
    if (unreal.rateAdverbs.has(word.lower)) return true;
    if (!unreal.rateUnits.has(lower(words, i + 1)) || !unreal.rateWords.has(word.lower)) continue;
    const article = particles.a.has(word.lower) || particles.an.has(word.lower);
    if (!article) return true;
    // "a year later", "half a day", "for a week", "a day of fighting": a length or a point of time
    const before = lower(words, i - 1);
    const after = lower(words, i + 2);
    const close = words[i + 2];
    const span = counting.spanBefore.test(before);
    if (!span && !unreal.pointWords.has(after) && (ends(close) || counting.rateBehind.test(after))) return true;
  }
  return false;
};

/** Whether the count stands in a condition or a rule: "if 12 people die", "when one is killed". */
const isCondition = ({ unreal }: Language, words: readonly Word[], { start, end }: Count): boolean => {
  for (let i = start - 1; i >= Math.max(0, start - AHEAD); i -= 1) {
    const word = words[i];
    if (ends(word)) return false;
    if (unreal.conditions.has(word?.lower ?? '')) return true;
    if (unreal.openings.has(word?.lower ?? '')) return i >= start - 2 && unreal.present.has(lower(words, end));
  }
  return false;
};

/** The verb or noun before a count that governs it: "to kill 12", "attempted murder of two", "might have been two". */
const governs = (language: Language, words: readonly Word[], start: number): boolean => {
  const { counting, particles, unreal } = language;
  let at = start - 1;
  while (counting.beforeGoverned.test(lower(words, at))) at -= 1;
  const word = words[at];
  if (word === undefined) return false;
  if (particles.of.has(word.lower)) return unreal.merelyMeant.has(lower(words, at - 2));
  if (counting.beenForms.test(word.lower)) return isModal(language, words, at);
  return tells(language, word) && isMereIdea(language, words, at);
};

/**
 * Whether a count that seems to tell what became of people tells an aim, a chance, a condition or a rule instead: "tried to kill three", "nearly
 * killed two", "would have killed dozens", "if 20 people die", "300 people drown every year".
 */
export const isUnreal = (language: Language, words: readonly Word[], count: Count): boolean => {
  const { particles } = language;
  if (
    governs(language, words, count.start) ||
    isCondition(language, words, count) ||
    isRate(language, words, count.end)
  )
    return true;
  for (let i = count.end; i < Math.min(words.length, count.end + BEHIND); i += 1) {
    const word = words[i];
    if (
      word === undefined ||
      /^[,;:.?!]$/.test(word.text) ||
      particles.and.has(word.lower) ||
      particles.but.has(word.lower)
    )
      return false;
    if (tells(language, word)) return isMereIdea(language, words, i);
  }
  return false;
};
