import { type Account, meets, type Sentence } from '../../model/index.js';
import type { Meaning } from './meant.js';
import { openingOf } from './plain.js';

/** A sentence in which an account speaks of a primary document or of its office, whatever it tells of it. */
export interface Speaking {
  readonly sentence: Sentence;
  /** The documents that may be meant, as indices. */
  readonly may: readonly number[];
  /** The document or its office is the subject, or the source of what is reported; else it is only named. */
  readonly isTeller: boolean;
}

/** The sentences that have a document or its office as their subject, name a document, or report what one says. */
export const speakingOf = (account: Account, meaning: Meaning): Speaking[] => {
  const { annotations } = account;
  return annotations.sentences.flatMap((sentence): Speaking[] => {
    const opening = openingOf(account, meaning, sentence)?.may ?? [];
    const given = annotations.attributions
      .filter(a => a.source.some(s => meets(s, sentence)) && a.cue.some(c => meets(c, sentence)))
      .flatMap(a => [...meaning.of(a), ...meaning.madeBy(a)]);
    const named = opening.length > 0 ? opening : meaning.namedIn(sentence);
    const may = [...new Set(named.length > 0 ? named : given)];
    const isTeller = may.some(k => opening.includes(k) || given.includes(k));
    return may.length === 0 ? [] : [{ sentence, may, isTeller }];
  });
};
