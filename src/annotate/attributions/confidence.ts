import type { Draft } from './draft.js';

/** From a probability of the model on, the share of such attributions that are right. */
type Steps = readonly (readonly [from: number, share: number])[];

/**
 * Share that is right, by the rule and the model's probability of the cue: source and content agree with the corpus (PolNeAR, development
 * part; bench/README.md tells how many there were of each). Passives, nouns and quotations without a tag, of which the corpus marks few,
 * by reading.
 */
const MEASURED: Readonly<Record<Draft['rule'], Steps>> = {
  direct: [[0, 0.95]],
  transcript: [[0, 0.95]],
  list: [[0, 0.9]],
  headline: [[0, 0.9]],
  according: [[0, 0.9]],
  passive: [[0, 0.85]],
  nominal: [[0, 0.85]],
  object: [[0, 0.7]],
  clause: [
    [1, 0.8],
    [0.97, 0.95],
    [0.9, 0.8],
    [0.8, 0.75],
    [0, 0.6],
  ],
  trailing: [[0, 0.8]],
  learned: [
    [0.97, 0.7],
    [0.9, 0.65],
    [0.82, 0.6],
    [0.7, 0.5],
    [0, 0.4],
  ],
};

/** The same of words in quotation marks that nobody is told to have said. */
const UNTAGGED = 0.6;

/** How often a draft of the kind is right, 0 to 1. */
export const confidenceOf = ({ chance, rule, cue }: Draft): number =>
  cue.length === 0 ? UNTAGGED : (MEASURED[rule].find(([from]) => chance >= from)?.[1] ?? 0);
