/** A way of hinting at what is not said. */
export interface Insinuation {
  /** Kind of hint, as a phrase for a sentence: "reads silence as an admission". */
  readonly does: string;
  /** What could stand there instead; null where nothing shorter than telling it outright would do. */
  readonly plainer: string | null;
  /** The words, from anywhere in a sentence; global and without a reach over more than some hundred code units. */
  readonly pattern: RegExp;
}
