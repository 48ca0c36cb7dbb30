import type { Language } from '../../languages/language.js';
import { isPeople } from './people.js';
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

const isState = ({ casualties }: Language, word: Word): boolean =>
  casualties.statusAdjectives.has(word.lower) || casualties.participles.has(word.lower);

const mayModify = (language: Language, word: Word): boolean =>
  word.kind === 'word' &&
  (word.pos === 'ADJ' ||
    word.pos === 'NOUN' ||
    word.pos === 'PROPN' ||
    language.counting.insideCounted.has(word.lower) ||
    isState(language, word) ||
    (word.pos === 'VERB' && language.counting.participleEnding.test(word.lower)) ||
    (word.pos === 'ADV' && language.counting.adverbEnding.test(word.lower)));

const isNoun = ({ casualties, counting, nouns, numbers }: Language, word: Word): boolean =>
  word.kind === 'word' &&
  // no verb ends in -s after a plural number: "10 rebounds"
  (word.pos === 'NOUN' ||
    word.pos === 'PROPN' ||
    casualties.people.has(nouns.singular(word.lower)) ||
    (word.pos === 'VERB' && nouns.singular(word.lower) !== word.lower)) &&
  !/['’]s?$/.test(word.lower) &&
  !counting.notCounted.has(word.lower) &&
  !numbers.months.has(word.lower);

/** The unit that a head noun makes: with the noun before it where it says little alone ("crew member"). */
const unitOf = (language: Language, words: readonly Word[], head: number, start: number): string => {
  const { casualties, nouns } = language;
  const word = words[head];
  const one = nouns.singular(word?.lower ?? '');
  const last = words[head - 1];
  const worth =
    casualties.needsModifier.has(one) &&
    head - 1 >= start &&
    last?.kind === 'word' &&
    last.pos === 'NOUN' &&
    !isState(language, last);
  return worth ? `${nouns.singular(last.lower)} ${one}` : one;
};

/**
 * Whether a hyphen at `at` makes one word of a number and a noun: "48-page", and "two - door" as tokenised text has it, where more of the
 * phrase follows.
 */
export const compoundAt = ({ nouns }: Language, words: readonly Word[], at: number): boolean => {
  const [mark, word, then] = [words[at], words[at + 1], words[at + 2]];
  if (!mark || !HYPHEN.test(mark.text) || word?.kind !== 'word') return false;
  if (mark.glued) return word.glued;
  if (word.glued || word.pos !== 'NOUN' || nouns.isPlural(word.lower) || !then) return false;
  return then.pos === 'NOUN' || then.pos === 'ADJ' || HYPHEN.test(then.text);
};

/** How far before what follows a number the noun for a sum stands: "a toll of at least 23 makes". */
const SUM_REACH = 5;

/** "The death toll of 23 makes it the worst": a verb of the toll, and nothing that is counted; `at` is behind the number. */
const isVerbOfSum = (
  { casualties, counting, nouns, particles }: Language,
  words: readonly Word[],
  at: number,
): boolean =>
  (words[at]?.pos === 'VERB' || counting.verbsOfSums.test(words[at]?.lower ?? '')) &&
  words
    .slice(Math.max(0, at - SUM_REACH), at)
    .some(
      ({ lower }, i, before) =>
        (casualties.tollNouns.has(lower) || casualties.collectives.has(nouns.singular(lower))) &&
        particles.of.has(before[i + 1]?.lower ?? ''),
    );

/**
 * The noun phrase that begins at `at`. A plural noun ends it, since what follows a plural is no longer part of the name ("passengers killed",
 * "crew members"); after a hyphen it is the one word there ("48-page"). `one`: the number is one, so the noun is singular.
 */
export const countedAt = (language: Language, words: readonly Word[], at: number, one: boolean): Counted | null => {
  const { counting, nouns, particles } = language;
  const first = words[at];
  if (!first || isVerbOfSum(language, words, at)) return null;
  if (compoundAt(language, words, at)) {
    const word = words[at + 1];
    if (word?.kind !== 'word') return null;
    const twice = HYPHEN.test(words[at + 2]?.text ?? '') && words[at + 2]?.glued && words[at + 3]?.kind === 'word';
    if (twice && counting.extents.test(words[at + 3]?.lower ?? ''))
      return { start: at + 1, end: at + 4, unit: nouns.singular(word.lower), plural: true, state: false };
    return { start: at + 1, end: at + 2, unit: nouns.singular(word.lower), plural: true, state: false };
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
    if (!mayModify(language, word) && !isNoun(language, word)) break;
    if (isNoun(language, word) && !(isState(language, word) && head >= 0)) {
      if (HYPHEN.test(words[i + 1]?.text ?? '') && words[i + 1]?.glued) continue;
      head = i;
      if (nouns.isPlural(word.lower) && !(one && particles.crew.has(word.lower))) {
        // "crew members": a noun that is its own plural may stand before its head
        const own = nouns.singular(word.lower) === word.lower;
        const [then, further] = [words[i + 1], words[i + 2]];
        // "12 dead wild birds": the word for a state may have an adjective between it and the head
        const goesOn =
          then?.pos === 'NOUN' ||
          (isState(language, word) && then?.pos === 'ADJ' && further?.pos === 'NOUN' && nouns.isPlural(further.lower));
        if (!own || then?.kind !== 'word' || !goesOn || isState(language, then)) break;
      }
      const then = words[i + 1];
      if (then && isState(language, then)) {
        const onward = words[i + 2];
        if (!onward || !isNoun(language, onward)) break;
      }
    } else if (head >= 0 && (isState(language, word) || word.pos === 'VERB' || word.pos === 'ADV')) break;
  }
  if (head < 0) return null;
  // a name is counted only where it looks like one of many ("12 Karvians")
  const noun = words[head];
  if (noun?.pos === 'PROPN' && /^\p{Lu}/u.test(noun.text) && !one && !nouns.isPlural(noun.lower)) return null;
  const unit = unitOf(language, words, head, at);
  // "112 passengers and crew" are people of both kinds
  const [and, other] = [words[head + 1], words[head + 2]];
  if (
    !one &&
    particles.and.has(and?.lower ?? '') &&
    other?.kind === 'word' &&
    nouns.isPlural(other.lower) &&
    !isState(language, other)
  ) {
    if (
      isPeople(language, unit) &&
      isPeople(language, nouns.singular(other.lower)) &&
      !(noun && isState(language, noun))
    ) {
      const member = words[head + 3];
      const longer =
        nouns.isPlural(member?.lower ?? '') &&
        member?.pos === 'NOUN' &&
        isPeople(language, nouns.singular(member.lower));
      return { start: at, end: head + (longer ? 4 : 3), unit: counting.person, plural: true, state: false };
    }
  }
  return {
    start: at,
    end: head + 1,
    unit,
    plural: nouns.isPlural(noun?.lower ?? ''),
    state: noun !== undefined && (isState(language, noun) || particles.others.has(noun.lower)),
  };
};
