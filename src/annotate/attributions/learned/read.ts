import { emissionsOf, latticeOf } from '../../sequence/decode.js';
import { featureList } from '../../sequence/features.js';
import type { SequenceModel } from '../../sequence/model.js';
import type { Unit, Words } from '../words.js';
import { type Candidate, candidatesIn } from './candidates.js';
import { addCueFeatures, type Hints } from './cue-features.js';
import { decodeWindow, spansIn } from './decode.js';
import type { Drafted, Facts } from './facts.js';
import { CONTENT, CUE, SOURCE, WIDTH } from './labels.js';
import { addTokenFeatures } from './token-features.js';

/** The two models: which tokens are sources, cues and contents; and what source and content each cue has. */
export interface AttributionModels {
  readonly tokens: SequenceModel;
  readonly cues: SequenceModel;
}

/** An attribution as the models read it, in tokens. */
export interface Reading {
  readonly source: readonly Unit[];
  readonly cue: readonly Unit[];
  readonly content: readonly Unit[];
  /** Probability that there is an attribution with this cue, 0 to 1. */
  readonly chance: number;
  /** The rule's draft with the same cue. */
  readonly drafted: Drafted | null;
}

/** Candidates of a document, and what the first model makes of its tokens. */
export interface Suspected {
  readonly candidates: readonly Candidate[];
  readonly hints: Hints;
}

/** Probabilities in tenths, 0 to 9. */
const tenths = (chance: number): number => Math.min(9, Math.floor(chance * 10));

/** What the first model suspects: a paragraph at a time, so that memory is bounded by the longest. */
export const suspect = (words: Words, facts: Facts, drafts: readonly Drafted[], model: SequenceModel): Suspected => {
  const n = facts.count;
  const cue = new Float32Array(n);
  const begins = new Float32Array(n);
  const hints = { source: new Uint8Array(n), cue: new Uint8Array(n), content: new Uint8Array(n) };
  const candidates: Candidate[] = [];
  const byCue = new Map<number, Drafted>();
  for (const one of drafts)
    for (const { first, last } of one.cue) for (let i = first; i < last; i += 1) byCue.set(i, one);
  const list = featureList(model.mask);
  for (let p = 0; p + 1 < facts.paragraphs.length; p += 1) {
    const first = facts.paragraphs[p]!;
    const last = facts.paragraphs[p + 1]!;
    if (first === last) continue;
    list.clear();
    addTokenFeatures(list, facts, words, first, last);
    const { marginals } = latticeOf(WIDTH, model.transitions, emissionsOf(model, list.take()));
    const chance = (i: number, kind: number): number =>
      marginals[(i - first) * WIDTH + kind]! + marginals[(i - first) * WIDTH + kind + 1]!;
    for (let i = first; i < last; i += 1) {
      cue[i] = chance(i, CUE);
      begins[i] = marginals[(i - first) * WIDTH + CUE]!;
      hints.source[i] = tenths(chance(i, SOURCE));
      hints.cue[i] = tenths(cue[i]!);
      hints.content[i] = tenths(chance(i, CONTENT));
    }
    candidates.push(...candidatesIn(words, facts, cue, begins, { first, last }, byCue));
  }
  return { candidates, hints };
};

/** Where a sentence begins outside quotation marks, in a window. */
const breaksIn = (words: Words, facts: Facts, { first, last }: Unit): Uint8Array => {
  const breaks = new Uint8Array(last - first);
  for (let i = first + 1; i < last; i += 1) {
    if (words.unitOf[i] === words.unitOf[i - 1]) continue;
    if (facts.quote[i] !== 1 && facts.quote[i] !== 3) breaks[i - first] = 1;
  }
  return breaks;
};

/** A cue less likely than this is nothing to go by: no reading of it would be given (see `merge`). */
const LEAST = 0.25;

/** What the second model makes of each candidate, in the order of their cores. */
const readWith = (words: Words, facts: Facts, { candidates, hints }: Suspected, model: SequenceModel): Reading[] => {
  const list = featureList(model.mask);
  return candidates.flatMap((candidate): Reading[] => {
    const { core, window, drafted } = candidate;
    list.clear();
    addCueFeatures(list, facts, words, hints, candidate);
    const emissions = emissionsOf(model, list.take());
    const { marginals } = latticeOf(WIDTH, model.transitions, emissions);
    let head = -1;
    let chance = LEAST;
    for (let i = core.first - window.first; i < core.last - window.first; i += 1) {
      const own = marginals[i * WIDTH + CUE]! + marginals[i * WIDTH + CUE + 1]!;
      if (own <= chance) continue;
      chance = own;
      head = i;
    }
    // One token has no room for a cue and its content.
    if (head < 0 || window.last - window.first < 2) return [];
    const labels = decodeWindow(model.transitions, emissions, head, breaksIn(words, facts, window));
    return [
      {
        source: spansIn(labels, SOURCE, window.first),
        cue: spansIn(labels, CUE, window.first),
        content: spansIn(labels, CONTENT, window.first),
        chance,
        drafted,
      },
    ];
  });
};

/** What the models read in a document; `drafts` is what the rules found, which the models take as a hint. */
export const readingsOf = (
  words: Words,
  facts: Facts,
  drafts: readonly Drafted[],
  { tokens, cues }: AttributionModels,
): Reading[] => readWith(words, facts, suspect(words, facts, drafts, tokens), cues);
