import type { Place } from './origin.js';
import type { Span } from './span.js';

/**
 * How firmly a thing is told, the firmest first: in the narrator's own voice; as somebody's word; as probable; as possible; as hearsay or a
 * charge; as what somebody denies. "Probable" and "possible" are classes of words of estimative probability (ICD 203), never percentages.
 */
export const rungs = ['stated', 'attributed', 'probable', 'possible', 'alleged', 'denied'] as const;
export type Rung = (typeof rungs)[number];

/** How one account tells a claim: its words, with those that say how firmly. */
export interface Telling extends Place {
  readonly rung: Rung;
  /** The words that other accounts have too. */
  readonly claim: Span;
  /** The words that put it on its rung, in order of place: who says so and with what verb, and what takes it back. None where it is stated. */
  readonly by: readonly Span[];
}

/** One claim that several accounts tell with different strength, the firmest telling first. */
export interface Ladder {
  readonly tellings: readonly [Telling, Telling, ...Telling[]];
}
