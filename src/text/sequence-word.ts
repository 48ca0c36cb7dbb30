import type { Token } from '../model/index.js';

/** Parts of speech of a noun phrase, or of a short subject with its auxiliaries. */
const NOMINAL = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'PART', 'PRON', 'AUX']);

/** Words of a noun phrase or a short subject that may stand between "after" and what happened. */
const PHRASE = 6;

/** "After" or "prior to" in front of a happening: which way it points, and the index of its first word. */
export interface SequenceWord {
  readonly way: 'after' | 'before';
  readonly first: number;
}

/** The word that puts something behind or before the happening at the word `i`, right in front of its phrase; null where none does. */
export const sequenceWord = (
  sequence: ReadonlyMap<string, 'after' | 'before'>,
  text: string,
  words: readonly Token[],
  i: number,
): SequenceWord | null => {
  const written = (k: number): string => text.slice(words[k]?.from ?? 0, words[k]?.to ?? 0).toLowerCase();
  let at = i - 1;
  for (let n = 0; n < PHRASE && NOMINAL.has(words[at]?.pos ?? '') && !sequence.has(written(at)); n += 1) at -= 1;
  if (at < 0) return null;
  const two = at > 0 ? sequence.get(`${written(at - 1)} ${written(at)}`) : undefined;
  const way = two ?? sequence.get(written(at));
  return way === undefined ? null : { way, first: two === undefined ? at : at - 1 };
};
