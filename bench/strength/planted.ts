/** Some accounts in which one edit of strength was planted, or none that a reader need know of. */
export interface Planted {
  /** The kind of edit or of control, "lost hedge: may have". */
  readonly kind: string;
  /** The rule that should fire, or those of which one should; null for a control. */
  readonly rule: string | readonly string[] | null;
  /** The texts of the accounts. */
  readonly texts: readonly string[];
  /** When each was published, ISO dates, where they say so. */
  readonly published?: readonly (string | null)[];
}

/** A word with a capital letter. */
export const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
