/** A count in a sentence, as words: what is needed to see its part in the clause. */
export interface Count {
  /** First word of its modifiers. */
  readonly start: number;
  /** Word after the number itself. */
  readonly numberEnd: number;
  /** Word after the counted noun. */
  readonly end: number;
  /** What is counted, singular; null for a number alone. */
  readonly unit: string | null;
  /** It may have a status: no measure, no share, no part of a compound adjective. */
  readonly countable: boolean;
  /** More than one is counted, so that no verb in the singular is told of them. */
  readonly plural: boolean;
}
