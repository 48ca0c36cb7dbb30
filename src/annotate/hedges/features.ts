import type { Language } from '../../languages/language.js';
import type { Token } from '../../model/index.js';
import type { WordClasses } from '../sequence/clusters.js';
import { type FeatureList, hashOf, mix } from '../sequence/features.js';
import type { Candidate } from './candidates.js';

/** A sentence as the model sees it: its tokens from `first` to before `last`, and the phrases in it that may be hedges. */
export interface Frame {
  readonly tokens: readonly Token[];
  /** Lower case forms of all tokens. */
  readonly lower: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly candidates: readonly Candidate[];
}

/** What stands before the first and after the last word of a sentence. */
const EDGE = hashOf('<edge>');
/** Classes of what is outside the sentence and of words that have none. */
const OUTSIDE = -1;
const UNKNOWN = -2;
/** How far before a word "be" may stand so that the word is its predicate: "has been widely believed". */
const BE_NEAR = 3;
/** How far behind a word its clause may open: "believe, as do others, that". */
const CLAUSE_NEAR = 4;
/** How far the verb that a modal governs and the noun before it may be. */
const WORD_NEAR = 6;
/** More modals than this in a sentence say no more. */
const MODALS = 3;

const posNumbers = new Map<string, number>();
/** A number for a part of speech. They are few: kept. */
const posNumber = (pos: string): number => {
  const known = posNumbers.get(pos) ?? hashOf(pos);
  posNumbers.set(pos, known);
  return known;
};

const NAMING = new Set(['NOUN', 'PROPN', 'PRON']);

/**
 * What the model looks at, one position a candidate of the sentence: the phrase and the words and parts of speech around it, the
 * classes of these words, what it governs and of what it is said, and whether the sentence has a condition.
 */
export const addFeatures = (
  { hedges: { clauseOpeners, conditionWords, formsOfBe, modalWords } }: Language,
  features: FeatureList,
  classes: WordClasses,
  frame: Frame,
): void => {
  const { tokens, lower, first, last, candidates } = frame;
  const inside = (i: number): boolean => i >= first && i < last;
  const at = (i: number): string => lower[i] ?? '';
  const tokenPos = (i: number): string => tokens[i]?.pos ?? '';
  const word = (i: number): number => (inside(i) ? hashOf(at(i)) : EDGE);
  const pos = (i: number): number => (inside(i) ? posNumber(tokenPos(i)) : EDGE);
  const fine = (i: number): number => (inside(i) ? (classes.get(at(i))?.fine ?? UNKNOWN) : OUTSIDE);
  const coarse = (i: number): number => (inside(i) ? (classes.get(at(i))?.coarse ?? UNKNOWN) : OUTSIDE);
  const lemmaOf = (i: number): number => (inside(i) ? hashOf(tokens[i]?.lemma ?? '') : EDGE);

  let conditions = 0;
  let modals = 0;
  for (let i = first; i < last; i += 1) {
    conditions |= conditionWords.get(at(i)) ?? 0;
    if (modalWords.has(at(i))) modals += 1;
  }
  modals = Math.min(modals, MODALS);
  const question = at(last - 1) === '?' ? 1 : 0;

  candidates.forEach(({ first: from, last: to, entry }, c) => {
    const { id } = entry;
    const lemma = to - from === 1 ? lemmaOf(from) : id;
    const own = pos(from);
    const left = pos(from - 1);
    const right = pos(to);
    const before = word(from - 1);
    const after = word(to);

    let be = 0;
    for (let i = from - 1; i >= Math.max(first, from - BE_NEAR); i -= 1) if (formsOfBe.has(at(i))) be = 1;
    let clause = 0;
    for (let i = to; i < Math.min(last, to + CLAUSE_NEAR); i += 1) clause |= clauseOpeners.get(at(i)) ?? 0;
    let verb = to;
    while (verb < Math.min(last, to + WORD_NEAR) && tokenPos(verb) !== 'VERB') verb += 1;
    let noun = from - 1;
    while (noun > Math.max(first, from - WORD_NEAR) && !NAMING.has(tokenPos(noun))) noun -= 1;

    let kind = 0;
    const add = (value: number): void => {
      kind += 1;
      features.add(kind, value);
    };
    add(hashOf(entry.kind));
    add(own);
    add(id);
    add(mix(lemma, own));
    add(mix(id, own));
    // The words around it.
    add(mix(id, before));
    add(mix(id, after));
    add(mix(lemma, before));
    add(mix(lemma, after));
    add(mix(mix(id, after), word(to + 1)));
    add(mix(mix(id, before), word(from - 2)));
    add(mix(mix(id, before), after));
    add(mix(own, before));
    add(mix(own, after));
    // Their parts of speech.
    add(mix(id, left));
    add(mix(id, right));
    add(mix(mix(lemma, own), left));
    add(mix(mix(lemma, own), right));
    add(mix(mix(id, left), right));
    add(mix(mix(own, left), right));
    add(mix(lemma, mix(right, pos(to + 1))));
    add(mix(lemma, mix(left, pos(from - 2))));
    // Their classes, for what the corpus does not hold.
    add(mix(lemma, fine(to)));
    add(mix(lemma, coarse(to)));
    add(mix(lemma, fine(from - 1)));
    add(mix(lemma, coarse(from - 1)));
    add(mix(lemma, coarse(to + 1)));
    add(mix(lemma, coarse(from - 2)));
    // The sentence: conditions, questions, the other phrases.
    add(mix(id, conditions));
    add(mix(id, modals));
    add(mix(id, question));
    add(mix(id, from === first ? 1 : 0));
    const previous = candidates[c - 1]?.entry.id ?? EDGE;
    const next = candidates[c + 1]?.entry.id ?? EDGE;
    add(previous);
    add(next);
    add(mix(id, previous));
    add(mix(id, next));
    // Its syntax, roughly: a passive, a clause that it opens, its verb, its subject.
    add(mix(mix(lemma, own), be));
    add(mix(mix(own, be), right));
    add(mix(lemma, clause));
    add(mix(own, clause));
    add(mix(lemma, tokenPos(verb) === 'VERB' ? lemmaOf(verb) : EDGE));
    add(mix(lemma, tokenPos(verb) === 'VERB' ? coarse(verb) : OUTSIDE));
    add(mix(lemma, lemmaOf(noun)));
    add(mix(lemma, coarse(noun)));
    features.next();
  });
};
