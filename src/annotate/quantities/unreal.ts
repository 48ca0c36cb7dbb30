import { intransitives, participles, statusAdjectives, transitives } from '../../languages/en/casualties.js';
import {
  achieved,
  conditions,
  guessing,
  infinitives,
  merelyMeant,
  modals,
  notQuite,
  openings,
  pointWords,
  present,
  rateAdverbs,
  rateUnits,
  rateWords,
} from '../../languages/en/unreal.js';
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

const tells = (word: Word | undefined): boolean =>
  word !== undefined &&
  (participles.has(word.lower) ||
    intransitives.has(word.lower) ||
    transitives.has(word.lower) ||
    statusAdjectives.has(word.lower));

/** Whether a modal governs the verb at `at`: "would have killed", "could die"; a passive or perfect group is looked through. */
const isModal = (words: readonly Word[], at: number): boolean => {
  let have = false;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_GROUP); i -= 1) {
    const word = words[i];
    if (word === undefined || ends(word)) return false;
    if (modals.has(word.lower)) return true;
    if (guessing.has(word.lower)) return !have && word.pos === 'AUX';
    if (word.lower === 'have') have = true;
    else if (
      !/^(?:be|been|being|get|also|even|well|easily|not|never|n’t|n't|only|just|still|probably|likely|possibly|eventually)$/.test(
        word.lower,
      )
    )
      return false;
  }
  return false;
};

/** Whether the verb at `at` is a mere aim, a chance or something that nearly came about. */
const isMereIdea = (words: readonly Word[], at: number): boolean => {
  const [verb, last, other] = [lower(words, at), lower(words, at - 1), lower(words, at - 2)];
  if (notQuite.has(last) && !ends(words[at - 2])) return true;
  if (last === 'to' && infinitives.has(verb)) return !achieved.has(other);
  if (last === 'been' || last === 'be' || last === 'being') {
    if (notQuite.has(other)) return true;
    if (last === 'being' && other === 'from') return true;
  }
  if (verb.endsWith('ing') && (merelyMeant.has(last) || (last === 'of' && merelyMeant.has(other)))) return true;
  return isModal(words, at);
};

/** "Every year", "a day", "annually" in the count's clause: a rate. */
const isRate = (words: readonly Word[], from: number): boolean => {
  for (let i = from; i < Math.min(words.length, from + BEHIND); i += 1) {
    const word = words[i];
    if (word === undefined || /^[;:.?!]$/.test(word.text)) return false;
    if (rateAdverbs.has(word.lower)) return true;
    if (!rateUnits.has(lower(words, i + 1)) || !rateWords.has(word.lower)) continue;
    const article = word.lower === 'a' || word.lower === 'an';
    if (!article) return true;
    // "a year later", "half a day", "for a week", "a day of fighting": a length or a point of time
    const before = lower(words, i - 1);
    const after = lower(words, i + 2);
    const close = words[i + 2];
    const span = /^(?:for|half|in|within|of|after|over|about|such|than|once|only|just|on|during|to|with)$/.test(before);
    if (!span && !pointWords.has(after) && (ends(close) || /^(?:in|and|across|worldwide|nationwide|on)$/.test(after)))
      return true;
  }
  return false;
};

/** Whether the count stands in a condition or a rule: "if 12 people die", "when one is killed". */
const isCondition = (words: readonly Word[], { start, end }: Count): boolean => {
  for (let i = start - 1; i >= Math.max(0, start - AHEAD); i -= 1) {
    const word = words[i];
    if (ends(word)) return false;
    if (conditions.has(word?.lower ?? '')) return true;
    if (openings.has(word?.lower ?? '')) return i >= start - 2 && present.has(lower(words, end));
  }
  return false;
};

/** The verb or noun before a count that governs it: "to kill 12", "attempted murder of two", "might have been two". */
const governs = (words: readonly Word[], start: number): boolean => {
  let at = start - 1;
  while (
    /^(?:the|all|these|those|its|their|his|her|another|other|some|up|as|many|much|both|around)$/.test(lower(words, at))
  )
    at -= 1;
  const word = words[at];
  if (word === undefined) return false;
  if (word.lower === 'of') return merelyMeant.has(lower(words, at - 2));
  if (/^(?:been|be)$/.test(word.lower)) return isModal(words, at);
  return tells(word) && isMereIdea(words, at);
};

/**
 * Whether a count that seems to tell what became of people tells an aim, a chance, a condition or a rule instead: "tried to kill three", "nearly
 * killed two", "would have killed dozens", "if 20 people die", "300 people drown every year".
 */
export const isUnreal = (words: readonly Word[], count: Count): boolean => {
  if (governs(words, count.start) || isCondition(words, count) || isRate(words, count.end)) return true;
  for (let i = count.end; i < Math.min(words.length, count.end + BEHIND); i += 1) {
    const word = words[i];
    if (word === undefined || /^[,;:.?!]$/.test(word.text) || word.lower === 'and' || word.lower === 'but')
      return false;
    if (tells(word)) return isMereIdea(words, i);
  }
  return false;
};
