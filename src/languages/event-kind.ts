/** A kind of happening that accounts are about, with the words of a language that name one. Keys are the same in all languages. */
export interface EventKind {
  readonly key: string;
  /** In a question: "When was the collapse?" */
  readonly name: string;
  /** Lemmas of nouns. */
  readonly nouns: readonly string[];
  /** Lemmas of verbs that say that it happened. */
  readonly verbs: readonly string[];
}
