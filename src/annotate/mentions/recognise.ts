import type { Language } from '../../languages/language.js';
import { hasModel } from '../../languages/models.js';
import type { MentionType } from '../../model/index.js';
import { emissionsOf, FORBIDDEN, viterbi } from '../sequence/decode.js';
import { featureList } from '../sequence/features.js';
import type { SequenceModel } from '../sequence/model.js';
import { modelOf } from '../sequence/models.js';
import { addFeatures } from './features.js';
import { type Case, candidates, type Prepared, type Stretch, type Styled } from './prepared.js';

/** The kinds of names that the model tells apart. */
export type NameType = Exclude<MentionType, 'document'>;

/** All of them, in the order of the labels. */
export const nameTypes: readonly NameType[] = ['person', 'organisation', 'place', 'event', 'other'];

/** Labels of the model: no name, then beginning and inside of each kind. */
export const nameLabels: readonly string[] = ['O', ...nameTypes.flatMap(type => [`B-${type}`, `I-${type}`])];

/** A name by its tokens, with the score of each kind in the order of `nameTypes`: log-potentials, the higher the likelier. */
export interface Recognised extends Stretch {
  readonly type: NameType;
  readonly scores: readonly number[];
  readonly style: Case;
}

/**
 * How much likelier than nothing a name must be by log-potential, by how its block uses capitals: without the help of capitals the model
 * is wrong more often. Chosen on GUM dev (`bench/names.ts`).
 */
const RESERVE: Readonly<Record<Case, number>> = { sentence: -0.5, title: 0.5, upper: 0.5, lower: 2 };

/** Longest sequence that is decoded at once: a block all in capitals may be as long as its file. */
const LONGEST = 2_000;

/** So many words are looked at before they are decoded: memory does not grow with the document. */
const BATCH = 1_000;

const width = nameLabels.length;

/** Log-potentials of the steps that may be taken: the inside of a name only follows its beginning. */
const stepsOf = (() => {
  const made = new WeakMap<SequenceModel, Float32Array>();
  return (model: SequenceModel): Float32Array => {
    let steps = made.get(model);
    if (!steps) {
      steps = model.transitions.slice();
      for (let from = 0; from < width; from += 1) {
        for (let to = 2; to < width; to += 2) if (from !== to && from !== to - 1) steps[from * width + to] = FORBIDDEN;
      }
      made.set(model, steps);
    }
    return steps;
  };
})();

/** The names in a sequence, whose emissions begin at `offset`. */
const decode = (
  model: SequenceModel,
  emissions: Float32Array,
  offset: number,
  { first, last, block: { style } }: Sequence,
  found: Recognised[],
): void => {
  const n = last - first;
  const own = emissions.subarray(offset * width, (offset + n) * width);
  for (let i = 0; i < n; i += 1) own[i * width] = (own[i * width] ?? 0) + RESERVE[style];
  for (let y = 2; y < width; y += 2) own[y] = FORBIDDEN;
  const path = viterbi(width, stepsOf(model), own);
  for (let i = 0; i < n; i += 1) {
    const label = path[i] ?? 0;
    if (label % 2 === 0) continue;
    let to = i + 1;
    while (to < n && path[to] === label + 1) to += 1;
    const scores: number[] = [];
    for (let t = 1; t < width; t += 2) {
      let sum = own[i * width + t] ?? 0;
      for (let k = i + 1; k < to; k += 1) sum += own[k * width + t + 1] ?? 0;
      scores.push(sum / (to - i));
    }
    found.push({ first: first + i, last: first + to, type: nameTypes[(label - 1) / 2] ?? 'other', scores, style });
    i = to - 1;
  }
};

/** A sequence that is put to the model, and its block. */
export interface Sequence extends Stretch {
  readonly block: Styled;
}

/** All sequences of a document, in order of place. */
export const sequencesOf = (all: Prepared): Sequence[] =>
  all.blocks.flatMap(block =>
    candidates(all, block).flatMap(({ first, last }) => {
      const parts: Sequence[] = [];
      for (let at = first; at < last; at += LONGEST)
        parts.push({ first: at, last: Math.min(last, at + LONGEST), block });
      return parts;
    }),
  );

/** The names that a model finds in a document, in order of place. */
export const recogniseWith = (language: Language, model: SequenceModel, all: Prepared): Recognised[] => {
  const list = featureList(model.mask);
  const found: Recognised[] = [];
  const waiting: Sequence[] = [];
  let size = 0;
  const flush = (): void => {
    const emissions = emissionsOf(model, list.take());
    let offset = 0;
    for (const one of waiting) {
      decode(model, emissions, offset, one, found);
      offset += one.last - one.first;
    }
    list.clear();
    waiting.length = 0;
    size = 0;
  };
  for (const one of sequencesOf(all)) {
    addFeatures(language, all, one.block, one, list);
    waiting.push(one);
    size += one.last - one.first;
    if (size >= BATCH) flush();
  }
  flush();
  return found;
};

/** The names in a document, in order of place; none in a language that has no model of them. */
export const recognise = (language: Language, all: Prepared): Recognised[] =>
  hasModel(language.code, 'names') ? recogniseWith(language, modelOf(language.code, 'names'), all) : [];
