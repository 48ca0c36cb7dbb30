import type { Hedge } from '../model/index.js';

/**
 * What must hold of a phrase for it to be looked at as a hedge; a word of that form may be something else altogether.
 * `modal`: no month, name or noun; `ability`: no "could see"; `superlative`: no "best possible"; `verb`: a verb, not compared with;
 * `attribute`: before its noun; `result`: of what is found step by step; `clause`: no "as if", "if any".
 */
export type HedgeGuard = 'modal' | 'ability' | 'superlative' | 'verb' | 'attribute' | 'result' | 'clause' | 'none';

/**
 * A word or phrase that may take something back from a claim; lower case, one entry a form. `~` in it stands for one adverb, adjective
 * or determiner, or for nothing.
 */
export interface HedgePhrase {
  readonly words: readonly string[];
  readonly kind: Hedge['kind'];
  readonly guard: HedgeGuard;
  /** Log-odds added to what the model says: `Infinity` for what is a hedge wherever it stands, 0 for what only its company tells. */
  readonly lean: number;
}
