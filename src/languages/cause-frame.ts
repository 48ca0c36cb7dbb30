/**
 * What a place in a statement of cause is filled with: what caused, named (`cause`) or told in a clause (`clause`); what was caused, named (`effect`) or
 * told by its verb (`told`); what was brought down; who says so. `cue`: the words of the frame are the cause.
 */
export type CausePart = 'cause' | 'clause' | 'effect' | 'told' | 'victim' | 'holder' | 'cue';

/** A way to say what caused what: its own words, and what stands before and behind them. */
export interface CauseFrame {
  /** The words of the frame itself. */
  readonly cue: RegExp;
  /** What the phrase before the cue is; null where it is not looked at. */
  readonly before: CausePart | null;
  /** What stands behind the cue in turn: phrases, and words between them that must be there. */
  readonly behind: readonly (CausePart | RegExp)[];
  /** `says`: it is said of the cause; `denies`: it is ruled out; `raises`: it is only brought up. */
  readonly stand: 'says' | 'denies' | 'raises';
  /** Only causes that the list of kinds knows, and clauses that tell a sudden failing, are read: the frame alone does not tell that it is about a cause. */
  readonly known: boolean;
  /** What was caused may stand further before the cue, in its clause: "crashed into a field because of". */
  readonly loose: boolean;
  /** Key of the kind of cause that the frame's own words tell: "shot down by"; null where they tell none. */
  readonly kind: string | null;
  /**
   * Its own words say that a cause is told: it is read wherever the document tells of a happening that has causes, near it or not, and “it” may stand for
   * the happening that the sentence before tells of.
   */
  readonly sure: boolean;
}

/** What a clause tells of a thing or of somebody, and the kind of cause that this makes of it. */
export interface Failing {
  readonly key: string;
  readonly words: RegExp;
  /** It tells a cause wherever it comes right before the happening; else only where the clause is said to be one. */
  readonly sudden: boolean;
}

/** Doers of a sort: what two of different sorts did was done by different ones. */
export interface DoerSort {
  readonly key: string;
  readonly words: RegExp;
}

/** A kind of cause by the words that name it. Keys are the same in all languages. */
export interface CauseKind {
  readonly key: string;
  readonly words: RegExp;
  /** The same for a text that is nothing else. */
  readonly whole: RegExp;
  /** Keys of kinds that may be the same thing, or have a part in it. */
  readonly fits: readonly string[];
  /** It names only what sort of thing it was, and may be the same as any kind that fits it. */
  readonly general: boolean;
}
