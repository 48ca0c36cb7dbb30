import { type Account, around, type Sentence } from '../../model/index.js';
import { type Range, type Told, toldIn } from './clause.js';

/** Sentences before one that are looked at for what a pronoun stands for. */
const FAR = 3;

/** The sentences before one in its block, the nearest first. */
const before = ({ document, annotations }: Account, sentence: Sentence): readonly Sentence[] => {
  const block = around(document.blocks, sentence);
  if (block === undefined) return [];
  return annotations.sentences
    .filter(s => s.from >= block.from && s.to <= sentence.from)
    .slice(-FAR)
    .reverse();
};

const isNoun = (told: Told, i: number): boolean => /^(?:NOUN|PROPN)$/u.test(told.tokens[i]?.pos ?? '');

/** The key of the subject that a sentence begins with, or that it begins by counting: “Of the nine gunmen, …”; null where it begins otherwise. */
const subjectOf = (told: Told, last: number, isCounted: boolean): string | null => {
  const { tokens, words, language } = told;
  let counted = !isCounted;
  for (let i = 0; i < last; i += 1) {
    const { pos = '' } = tokens[i] ?? {};
    if (pos === 'NUM' || language.disputes.wholeWords.has(words[i] ?? '')) counted = true;
    if (isNoun(told, i) && !isNoun(told, i + 1)) return counted ? (told.keys[i] ?? null) : null;
    const opens = i === 0 && language.deeds.ofName.has(words[i] ?? '');
    if (!isNoun(told, i) && !opens && !/^(?:DET|ADJ|NUM|PUNCT)$/u.test(pos)) return null;
  }
  return null;
};

/** Whether a word that denies is “none” without a noun. */
export const standsAlone = ({ words, tokens, language }: Told, at: number): boolean =>
  words[at] === language.disputes.nonePronoun && /^(?:VERB|AUX)$/u.test(tokens[at + 1]?.pos ?? '');

/**
 * The key of what a word that denies at a place stands for: “none” for those counted in the words before it or for their subject, “nobody inside” for whoever is meant
 * by that. Null where nothing tells.
 */
export const antecedentOf = (told: Told, at: number, clause: Range): string | null => {
  const { language, words, tokens, account, sentence } = told;
  const { disputes } = language;
  const meant = disputes.nobodyWords.has(words[at] ?? '') ? disputes.thoseIn.get(words[at + 1] ?? '') : undefined;
  if (meant !== undefined && /^(?:VERB|AUX)$/u.test(tokens[at + 2]?.pos ?? '')) return meant;
  if (!standsAlone(told, at)) return null;
  const own = subjectOf(told, clause.first, false);
  if (own !== null) return own;
  for (const earlier of before(account, sentence)) {
    const other = toldIn(account, earlier);
    const found = subjectOf(other, other.tokens.length, true);
    if (found !== null) return found;
  }
  return null;
};
