import { languageOf } from '../../languages/index.js';
import { type Account, indexAt } from '../../model/index.js';
import type { Case } from '../rule.js';
import { type Counterpart, counterparts, inOrder } from './counterparts.js';

/** Two sentences that follow each other are copies where this share of the words of the shorter stands in the other, in the same order, … */
const SHARE = 0.75;
/** … so many words at least, … */
const LEAST = 6;
/** … so many of them no grammar. */
const MATTER = 3;

/** How many sentences may have been left out between two that were copied. */
const GAP = 1;

const isCopy = (of: Counterpart): boolean => {
  const pair = inOrder(of);
  const { functionWords } = languageOf(of.own.document.language).reuse;
  const shared = pair.words.filter(({ there }) => there !== null);
  return (
    shared.length >= LEAST &&
    shared.length >= pair.words.length * SHARE &&
    shared.filter(({ here }) => !functionWords.has(here.norm)).length >= MATTER
  );
};

const numberOf = ({ annotations: { sentences } }: Account, { from }: { readonly from: number }): number =>
  indexAt(sentences, from);

const pairKey = ({ own, other }: Counterpart): string =>
  [own.document.id, other.document.id].toSorted((a, b) => (a < b ? -1 : 1)).join(' ');

/** Where a pair stands: the number of its sentence in the account that comes first by its id, and of the other one. */
const standsAt = ({ own, other, sentence, otherSentence }: Counterpart): readonly [number, number] =>
  own.document.id < other.document.id
    ? [numberOf(own, sentence), numberOf(other, otherSentence)]
    : [numberOf(other, otherSentence), numberOf(own, sentence)];

type Copies = ReadonlyMap<string, readonly (readonly [number, number])[]>;

const known = new WeakMap<Case, Copies>();

const copiesOf = (of: Case): Copies => {
  const found = known.get(of);
  if (found !== undefined) return found;
  const copies = new Map<string, (readonly [number, number])[]>();
  for (const pair of counterparts(of).filter(isCopy)) {
    copies.set(pairKey(pair), [...(copies.get(pairKey(pair)) ?? []), standsAt(pair)]);
  }
  known.set(of, copies);
  return copies;
};

/** Whether the sentence right before or behind a pair, or the next but one, was copied too, in the same order: the pair stands in the midst of shared text. */
export const isInRun = (of: Case, pair: Counterpart): boolean => {
  const [x, y] = standsAt(pair);
  return (copiesOf(of).get(pairKey(pair)) ?? []).some(([a, b]) => {
    const [left, right] = [a - x, b - y];
    return left * right > 0 && Math.max(Math.abs(left), Math.abs(right)) <= GAP + 1;
  });
};
