/** A word or mark of punctuation, as a tagger gives it. */
export interface TaggedWord {
  /** As it stands in the text. */
  readonly word: string;
  /** Universal part of speech. */
  readonly pos: string;
  /** Dictionary form. */
  readonly lemma: string;
}

/**
 * Takes text apart into words and marks, in order. Every word stands in the text as it is given; white space is left out. The same text gives
 * the same words, whatever was read before it.
 */
export type Tagger = (text: string) => readonly TaggedWord[];
