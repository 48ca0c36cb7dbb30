import type { HedgePhrase } from '../../languages/hedge-phrase.js';
import type { Language } from '../../languages/language.js';
import type { Token } from '../../model/index.js';
import { hashOf } from '../sequence/features.js';
import { oncePerLanguage } from '../once-per-language.js';
import { guards } from './guards.js';

/** A phrase of the lexicon, with a number for its words. */
export interface Entry extends HedgePhrase {
  readonly id: number;
}

/** Tokens from `first` to before `last` that may be a hedge. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly entry: Entry;
}

/** The phrases by their first word, the longest first. */
const byFirst = oncePerLanguage(({ hedges }): ReadonlyMap<string, readonly Entry[]> => {
  const found = new Map<string, Entry[]>();
  for (const phrase of hedges.hedgePhrases) {
    const [first = ''] = phrase.words;
    const entry = { ...phrase, id: hashOf(phrase.words.join(' ')) };
    const list = found.get(first);
    if (list) list.push(entry);
    else found.set(first, [entry]);
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
});

/** Stands in a phrase for one word of these parts of speech, or for nothing. */
const ANY = '~';
const SLIGHT = new Set(['ADV', 'ADJ', 'DET']);

/** Where the phrase that begins at `first` ends, or -1 where it does not stand there before `end`. */
const endOf = (
  lower: readonly string[],
  tokens: readonly Token[],
  first: number,
  end: number,
  words: readonly string[],
): number => {
  let at = first + 1;
  for (let k = 1; k < words.length; k += 1) {
    if (words[k] === ANY) {
      if (at < end && lower[at] !== words[k + 1] && SLIGHT.has(tokens[at]?.pos ?? '')) at += 1;
    } else if (at < end && lower[at] === words[k]) at += 1;
    else return -1;
  }
  return at;
};

/** The longest phrase of the lexicon that stands at `first`, ends before `end` and may be a hedge there. */
export const candidateAt = (
  language: Language,
  text: string,
  tokens: readonly Token[],
  lower: readonly string[],
  first: number,
  end: number,
): Candidate | null => {
  for (const entry of byFirst(language).get(lower[first] ?? '') ?? []) {
    const last = endOf(lower, tokens, first, end, entry.words);
    if (last !== -1 && guards[entry.guard](language.hedges, { text, tokens, lower, first, last }))
      return { first, last, entry };
  }
  return null;
};
