/** A question that a quantity answers, told by the words beside it. */
export interface AmountSlot {
  readonly key: string;
  /** What kind of unit the quantity must have: things counted, money, a plain number, a share, or a measure. */
  readonly kind: 'count' | 'money' | 'number' | 'percent' | 'length' | 'area' | 'speed' | 'temperature' | 'duration';
  /** The question in plain words; `unit` is what is counted, in the plural, `of` what the first group of the pattern took, or nothing. */
  readonly question: (unit: string, of: string) => string;
  /** Matches to the end of what stands before the quantity in its sentence. Its first group, if any, is what the amount is of. */
  readonly before: RegExp;
  /** Matches from the beginning of what stands behind it, likewise. */
  readonly behind: RegExp;
  /** Both must match, not only one. */
  readonly both: boolean;
  /** It is somebody's: who is named beside it tells it from others. */
  readonly owned: boolean;
  /** How the figure moves while an event unfolds; a later account that differs this way is a revision. */
  readonly moves: 'up' | 'down' | 'either' | 'fixed';
}
