import { needsModifier, people, participles, statusAdjectives } from '../../languages/en/casualties.js';
import { months } from '../../languages/en/numbers.js';
import { isPeople } from './people.js';
import { isPlural, singular } from './singular.js';
import type { Word } from './words.js';

/** What a number counts: a noun phrase, in words `start` to `end` (half-open); `unit` is its head in the singular. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  /** The noun is a plural, or one that is its own. */
  readonly plural: boolean;
  /** The head is a word for a state or "others", as in "14 dead": it names no kind of thing. */
  readonly state: boolean;
}

/** A noun phrase behind a number is rarely longer. */
const LONGEST = 7;

const HYPHEN = /^[-‐‑]$/;
const NOT_NOUNS = new Set(
  `ago later earlier before after am pm each apiece percent per and or but than then now here there away more less fewer else together according
  times-tamp least most so such not also only both either early late today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday left`.split(
    /\s+/,
  ),
);
/** Adverbs and the like that may stand inside the phrase. */
const INSIDE = new Set(
  'more other most least further additional extra very mostly newly badly seriously critically severely so-called least-known different'.split(
    ' ',
  ),
);

const isState = (word: Word): boolean => statusAdjectives.has(word.lower) || participles.has(word.lower);

const mayModify = (word: Word): boolean =>
  word.kind === 'word' &&
  (word.pos === 'ADJ' ||
    word.pos === 'NOUN' ||
    word.pos === 'PROPN' ||
    INSIDE.has(word.lower) ||
    isState(word) ||
    (word.pos === 'VERB' && /(?:ed|ing|en)$/.test(word.lower)) ||
    (word.pos === 'ADV' && word.lower.endsWith('ly')));

const isNoun = (word: Word): boolean =>
  word.kind === 'word' &&
  // no verb ends in -s after a plural number: "10 rebounds"
  (word.pos === 'NOUN' ||
    word.pos === 'PROPN' ||
    people.has(singular(word.lower)) ||
    (word.pos === 'VERB' && singular(word.lower) !== word.lower)) &&
  !/['’]s?$/.test(word.lower) &&
  !NOT_NOUNS.has(word.lower) &&
  !months.has(word.lower);

/** The unit that a head noun makes: with the noun before it where it says little alone ("crew member"). */
const unitOf = (words: readonly Word[], head: number, start: number): string => {
  const word = words[head];
  const one = singular(word?.lower ?? '');
  const last = words[head - 1];
  const worth =
    needsModifier.has(one) && head - 1 >= start && last?.kind === 'word' && last.pos === 'NOUN' && !isState(last);
  return worth ? `${singular(last.lower)} ${one}` : one;
};

/**
 * Whether a hyphen at `at` makes one word of a number and a noun: "48-page", and "two - door" as tokenised text has it, where more of the
 * phrase follows.
 */
export const compoundAt = (words: readonly Word[], at: number): boolean => {
  const [mark, word, then] = [words[at], words[at + 1], words[at + 2]];
  if (!mark || !HYPHEN.test(mark.text) || word?.kind !== 'word') return false;
  if (mark.glued) return word.glued;
  if (word.glued || word.pos !== 'NOUN' || isPlural(word.lower) || !then) return false;
  return then.pos === 'NOUN' || then.pos === 'ADJ' || HYPHEN.test(then.text);
};

/**
 * The noun phrase that begins at `at`. A plural noun ends it, since what follows a plural is no longer part of the name ("passengers killed",
 * "crew members"); after a hyphen it is the one word there ("48-page"). `one`: the number is one, so the noun is singular.
 */
export const countedAt = (words: readonly Word[], at: number, one: boolean): Counted | null => {
  const first = words[at];
  if (!first) return null;
  if (compoundAt(words, at)) {
    const word = words[at + 1];
    if (word?.kind !== 'word') return null;
    const twice = HYPHEN.test(words[at + 2]?.text ?? '') && words[at + 2]?.glued && words[at + 3]?.kind === 'word';
    if (twice && /^(?:old|long|high|tall|wide|deep)$/.test(words[at + 3]?.lower ?? ''))
      return { start: at + 1, end: at + 4, unit: singular(word.lower), plural: true, state: false };
    return { start: at + 1, end: at + 2, unit: singular(word.lower), plural: true, state: false };
  }
  let head = -1;
  for (let i = at; i < Math.min(at + LONGEST, words.length); i += 1) {
    const word = words[i];
    if (!word) break;
    // "1,200 U.S. sailors"
    if (word.text === '.' && word.glued && /^\p{Lu}$/u.test(words[i - 1]?.text ?? '') && i > at) continue;
    if (HYPHEN.test(word.text) && (word.glued || i > at)) {
      if (i === at || !words[i + 1] || words[i + 1]?.kind !== 'word') break;
      continue;
    }
    if (!mayModify(word) && !isNoun(word)) break;
    if (isNoun(word) && !(isState(word) && head >= 0)) {
      if (HYPHEN.test(words[i + 1]?.text ?? '') && words[i + 1]?.glued) continue;
      head = i;
      if (isPlural(word.lower) && !(one && word.lower === 'crew')) {
        // "crew members": a noun that is its own plural may stand before its head
        const own = singular(word.lower) === word.lower;
        const then = words[i + 1];
        if (!own || then?.kind !== 'word' || then.pos !== 'NOUN' || isState(then)) break;
      }
      const then = words[i + 1];
      if (then && isState(then)) {
        const onward = words[i + 2];
        if (!onward || !isNoun(onward)) break;
      }
    } else if (head >= 0 && (isState(word) || word.pos === 'VERB' || word.pos === 'ADV')) break;
  }
  if (head < 0) return null;
  // a name is counted only where it looks like one of many ("12 Karvians")
  const noun = words[head];
  if (noun?.pos === 'PROPN' && /^\p{Lu}/u.test(noun.text) && !one && !isPlural(noun.lower)) return null;
  const unit = unitOf(words, head, at);
  // "112 passengers and crew" are people of both kinds
  const [and, other] = [words[head + 1], words[head + 2]];
  if (!one && and?.lower === 'and' && other?.kind === 'word' && isPlural(other.lower) && !isState(other)) {
    if (isPeople(unit) && isPeople(singular(other.lower)) && !(noun && isState(noun))) {
      const member = words[head + 3];
      const longer = isPlural(member?.lower ?? '') && member?.pos === 'NOUN' && isPeople(singular(member.lower));
      return { start: at, end: head + (longer ? 4 : 3), unit: 'person', plural: true, state: false };
    }
  }
  return {
    start: at,
    end: head + 1,
    unit,
    plural: isPlural(noun?.lower ?? ''),
    state: noun !== undefined && (isState(noun) || noun.lower === 'others'),
  };
};
