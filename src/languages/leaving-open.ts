/** Words by which something is left open, and how. */
export interface LeavingOpen {
  /**
   * `who` did it, `why` it happened, `whether` it was so at all; `likely`: it is held to be so, but not for certain; `part`: it had a part in bringing
   * something about; `main`: it did so more than anything else.
   */
  readonly how: 'who' | 'why' | 'whether' | 'likely' | 'part' | 'main';
  /** On which side of the words stands what they are about. */
  readonly reach: 'behind' | 'before' | 'around';
  /** Global, so that all places are found. */
  readonly pattern: RegExp;
}
