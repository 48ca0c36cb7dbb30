/** What a place in a statement of cause is filled with: what caused, what was caused, what was brought down, or who says so. */
export type CausePart = 'cause' | 'effect' | 'victim' | 'holder';

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
  /** Only causes that the list of kinds knows are read: the frame alone does not tell that it is about a cause. */
  readonly known: boolean;
  /** What was caused may stand further before the cue, in its clause: "crashed into a field because of". */
  readonly loose: boolean;
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
