import type { HedgeGuard } from '../../languages/hedge-phrase.js';
import type { Language } from '../../languages/language.js';
import type { Token } from '../../model/index.js';

/** A phrase in its place. */
export interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Lower case forms of all tokens. */
  readonly lower: readonly string[];
  /** The phrase's first token, and the one behind its last. */
  readonly first: number;
  readonly last: number;
}

/** What may stand behind a modal: its verb, an adverb or "not" between, or its subject in a question. */
const BEHIND_MODAL = new Set('VERB AUX ADV PART PRON DET PROPN NOUN ADJ PUNCT CCONJ'.split(' '));
/** What a sentence, or what somebody says in it, may begin behind. */
const OPENING = new Set('. ! ? : “ " ‘ «'.split(' '));

const before = ({ lower, first }: Place): string => lower[first - 1] ?? '';
const after = ({ lower, last }: Place): string => lower[last] ?? '';
const posOf = ({ tokens }: Place, i: number): string => tokens[i]?.pos ?? 'PUNCT';

type Words = Language['hedges'];

const isModal = ({ beforeMonth, beforeNoun }: Words, place: Place): boolean => {
  const { text, tokens, first, last } = place;
  const from = tokens[first]?.from ?? 0;
  const name = posOf(place, first) === 'PROPN' || beforeMonth.has(before(place));
  // Only a question or a wish begins with the modal; a capital elsewhere is a name's or the month's.
  if (/\p{Lu}/u.test(text.charAt(from)) && (name || (first > 0 && !OPENING.has(before(place))))) return false;
  return !beforeNoun.has(before(place)) && BEHIND_MODAL.has(posOf(place, last)) && !/^\d/.test(after(place));
};

/** Whether a phrase in its place may be the hedge, and is no month, name or word of another sense. */
export const guards: Readonly<Record<HedgeGuard, (words: Words, place: Place) => boolean>> = {
  none: () => true,
  modal: isModal,
  // "could not explain" tells that somebody failed, "could not have known" that it is held impossible.
  ability: ({ abilityVerbs, negations, perfect }, place) =>
    negations.has(after(place)) ? perfect.has(place.lower[place.last + 1] ?? '') : !abilityVerbs.has(after(place)),
  superlative: ({ notHedged }, place) => !notHedged.has(before(place)),
  // "more than expected" compares.
  verb: ({ comparing }, place) => ['VERB', 'AUX'].includes(posOf(place, place.first)) && !comparing.has(before(place)),
  attribute: ({ copulas }, place) =>
    ['NOUN', 'ADJ'].includes(posOf(place, place.last)) && !copulas.has(place.tokens[place.first - 1]?.lemma ?? ''),
  result: ({ copulas, resultNouns }, { tokens, first, last }) =>
    copulas.has(tokens[first - 1]?.lemma ?? '') ||
    resultNouns.has(tokens[last]?.lemma ?? '') ||
    resultNouns.has(tokens[last + 1]?.lemma ?? ''),
  clause: ({ afterNoCondition, beforeNoCondition }, place) =>
    !beforeNoCondition.has(before(place)) && !afterNoCondition.has(after(place)),
};
