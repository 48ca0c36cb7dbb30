/** A question that a quantity answers, told by the words beside it. */
export interface AmountSlot {
  readonly key: string;
  /** What kind of unit the quantity must have: things counted, money, a plain number, a share, or a measure. */
  readonly kind: 'count' | 'money' | 'number' | 'percent' | 'length' | 'area' | 'speed';
  /** The question in plain words; `unit` is what is counted, in the plural. */
  readonly question: (unit: string) => string;
  /** Matches to the end of what stands before the quantity in its sentence. */
  readonly before: RegExp;
  /** Matches from the beginning of what stands behind it. */
  readonly behind: RegExp;
  /** How the figure moves while an event unfolds; a later account that differs this way is a revision. */
  readonly moves: 'up' | 'down' | 'either' | 'fixed';
}
