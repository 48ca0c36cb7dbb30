import type { Direction } from '../../model/index.js';

/** A direction, with the named reasons for it; none where it is undetermined. */
export interface Judged {
  readonly direction: Direction;
  readonly basis: readonly string[];
}

/** What is said where nothing tells who took from whom. */
export const UNDETERMINED: Judged = { direction: 'undetermined', basis: [] };

/** Which of two documents is meant. */
export type Side = 'left' | 'right';

/** The other one of the two. */
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** A weak piece of evidence: it speaks for one of the two being taken from the other, and decides only beside another of a different kind. */
export interface Sign {
  readonly kind: 'later' | 'contained' | 'translated' | 'cut-quotation' | 'lost-hedge';
  /** Which one is taken from the other. */
  readonly taken: Side;
  readonly because: string;
}

/** Different kinds of weak evidence that must agree. */
const ENOUGH = 2;

/** What weak pieces of evidence say together: nothing when there is only one kind, or when any of them disagrees. */
export const together = (signs: readonly Sign[]): Judged => {
  const [first] = signs;
  if (first === undefined || signs.some(s => s.taken !== first.taken)) return UNDETERMINED;
  if (new Set(signs.map(s => s.kind)).size < ENOUGH) return UNDETERMINED;
  return {
    direction: first.taken === 'left' ? 'left-from-right' : 'right-from-left',
    basis: signs.map(s => s.because),
  };
};
