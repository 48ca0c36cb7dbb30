/** Words by which a document leaves something open, denies it, or says that it does not deal with it. */
export interface Reservation {
  /** `no-cause`: it is denied that something was a cause; `no-fault`: that somebody is to be blamed; `doer`: it is left open who did it, and nothing else. */
  readonly how: 'open' | 'doer' | 'denied' | 'no-cause' | 'no-fault' | 'unexamined';
  /** On which side of the words stands what they are about. */
  readonly reach: 'behind' | 'before' | 'around';
  /** Global, so that all places are found. */
  readonly pattern: RegExp;
}
