import type { Annotations, Span, Token } from '../../model/index.js';
import { LOADED_POS, type LoadedWords } from '../../languages/loaded-words.js';
import { indexAt } from '../search.js';

/**
 * From this chance on that one of its words is marked, a sentence is worded in a loaded way. Chosen by macro-F1 of sentences on five folds of
 * BABE (`scripts/train/wording.ts`); figures up to .4 differ by less than .01.
 */
export const SENTENCE = 0.3;

/** From this chance on, a word of such a sentence is given. Lower ones are wrong three times in four. */
export const WORD = 0.2;

/** A word in small letters or with a capital at most. */
const PLAIN_WORD = /^\p{L}\p{Ll}+(?:-\p{Ll}+)*$/u;

const inside = (spans: readonly Span[], { from }: Span): boolean => {
  const span = spans[indexAt(spans, from + 1) - 1];
  return span !== undefined && from < span.to;
};

/** Which tokens are looked at: words of matter that are no names and stand in none. */
export const isLooked = (text: string, { mentions }: Pick<Annotations, 'mentions'>): ((token: Token) => boolean) => {
  return token =>
    LOADED_POS.includes(token.pos) && !inside(mentions, token) && PLAIN_WORD.test(text.slice(token.from, token.to));
};

/** The chance that a reader marks a word as loaded, 0 to 1; 0 where the list does not have it. */
export const chanceOf = ({ pos, words }: LoadedWords, word: string, { pos: own }: Token): number => {
  const score = words.get(word.toLowerCase());
  return score === undefined ? 0 : 1 / (1 + Math.exp(-score - (pos.get(own) ?? 0)));
};

/** The chance that at least one of some words is loaded, were they independent. */
export const risk = (chances: readonly number[]): number => 1 - chances.reduce((none, p) => none * (1 - p), 1);
