import { languageOf } from '../../languages/index.js';
import { type Account, indexAt, meets, type Passage, type Span } from '../../model/index.js';
import { type AlignedWord, alignWords } from '../../text/align-words.js';
import { type Word, words } from '../../text/words.js';
import type { Case } from '../rule.js';

/** One sentence of an account beside the sentence of another that tells the same, word by word. */
export interface Counterpart {
  readonly own: Account;
  readonly other: Account;
  readonly sentence: Span;
  readonly otherSentence: Span;
  /** The words of `own` in order; `there` is the same word in `other`, null where it is not there. */
  readonly words: readonly { readonly here: Word; readonly there: Word | null }[];
}

/** Longer sentences are lists. */
const LONGEST = 1200;

/** The word in its dictionary form: "broke" and "broken" are one word. */
const lemmaOf = ({ annotations: { tokens } }: Account, { from }: Word): string | undefined =>
  tokens[indexAt(tokens, from)]?.lemma;

/** The word of the other text that each word of the two is, whatever its form: the aligned ones, and between them those of one lemma in order. */
const partnersOf = (a: Account, b: Account, aligned: readonly AlignedWord[]): ReadonlyMap<Word, Word> => {
  const partners = new Map<Word, Word>();
  const join = (one: Word, other: Word): void => void partners.set(one, other).set(other, one);
  let [gone, come]: [Word[], Word[]] = [[], []];
  const close = (): void => {
    let next = 0;
    for (const one of gone) {
      const at = come.findIndex((other, i) => i >= next && lemmaOf(a, one) === lemmaOf(b, other));
      const other = come[at];
      if (other === undefined) continue;
      join(one, other);
      next = at + 1;
    }
    [gone, come] = [[], []];
  };
  for (const { how, change, a: one, b: other } of aligned) {
    if (one !== null && other !== null && (how === 'matched' || change === 'inflection')) {
      close();
      join(one, other);
    } else {
      if (one !== null) gone.push(one);
      if (other !== null) come.push(other);
    }
  }
  close();
  return partners;
};

const sidesOf = (
  aligned: readonly AlignedWord[],
  partners: ReadonlyMap<Word, Word>,
  side: 'a' | 'b',
): Counterpart['words'] =>
  aligned.flatMap(word => {
    const here = word[side];
    return here === null ? [] : [{ here, there: partners.get(here) ?? null }];
  });

const pairOf = (a: Account, b: Account, x: Span, y: Span): Counterpart[] => {
  if (x.to - x.from > LONGEST || y.to - y.from > LONGEST) return [];
  const { casualties, reuse } = languageOf(a.document.language);
  const aligned = alignWords(
    { text: a.document.text, spans: [x] },
    { text: b.document.text, spans: [y] },
    { negations: casualties.negations, numberWords: reuse.numberWords },
  );
  const partners = partnersOf(a, b, aligned);
  return [
    { own: a, other: b, sentence: x, otherSentence: y, words: sidesOf(aligned, partners, 'a') },
    { own: b, other: a, sentence: y, otherSentence: x, words: sidesOf(aligned, partners, 'b') },
  ];
};

/**
 * Sentences that share a stock phrase or a fact are set beside each other where this share of the words of the shorter stands in the longer, …
 */
const NEARLY_ALL = 0.7;
/** … so many words at least, or the same share of the longer too. */
const LEAST = 8;

const sharedIn = ({ words }: Counterpart): number => words.filter(({ there }) => there !== null).length;

const isNearlyAll = (pair: Counterpart): boolean => sharedIn(pair) >= pair.words.length * NEARLY_ALL;

/** Whether two sentences, one beside the other, tell the same, or the one all of the other and more. */
const tellTheSame = (pair: readonly Counterpart[]): boolean =>
  pair.every(isNearlyAll) || pair.some(one => isNearlyAll(one) && sharedIn(one) >= LEAST);

/** The sentences that stand in a passage, those in which it begins and ends with them. */
const sentencesIn = ({ annotations: { sentences } }: Account, { from, to }: Span): readonly Span[] =>
  sentences
    .slice(Math.max(0, indexAt(sentences, from + 1) - 1), indexAt(sentences, to))
    .filter(s => meets(s, { from, to }));

/** A sentence is looked for so many sentences around the same place of the other account's passage. */
const AROUND = 2;

/** For each sentence of the one account's passage the one of the other's, near the same place, with which it has most words in common. */
const sentencePairs = (
  a: Account,
  b: Account,
  lefts: readonly Span[],
  rights: readonly Span[],
): (readonly [Span, Span])[] => {
  const normsOf = ({ document }: Account, span: Span): string[] => words(document.text, [span]).map(w => w.norm);
  const there = rights.map(y => new Set(normsOf(b, y)));
  return lefts.flatMap((x, i): (readonly [Span, Span])[] => {
    const middle = Math.round((i * rights.length) / lefts.length);
    const first = Math.max(0, middle - AROUND);
    const norms = new Set(normsOf(a, x));
    const shared = there.slice(first, middle + AROUND + 1).map(set => [...norms].filter(norm => set.has(norm)).length);
    const most = Math.max(0, ...shared);
    const y = rights[first + shared.indexOf(most)];
    return y === undefined || most === 0 ? [] : [[x, y]];
  });
};

/** The sentences of a passage beside each other. */
const between = (of: Case, { kind, left, right }: Passage): Counterpart[] => {
  const [a, b] = [of.account(left.document), of.account(right.document)];
  const pairs = sentencePairs(a, b, sentencesIn(a, left), sentencesIn(b, right)).map(([x, y]) => pairOf(a, b, x, y));
  return (kind === 'narration' || kind === 'quotation' ? pairs : pairs.filter(tellTheSame)).flat();
};

const known = new WeakMap<Case, readonly Counterpart[]>();

/** Every sentence that shares words of telling with one of another account, beside that one; both ways round, each pair once. */
export const counterparts = (of: Case): readonly Counterpart[] => {
  const found = known.get(of) ?? all(of);
  known.set(of, found);
  return found;
};

const all = (of: Case): Counterpart[] => {
  const seen = new Set<string>();
  return of.links.passages
    .flatMap(passage => between(of, passage))
    .filter(({ own, other, sentence, otherSentence }) => {
      const key = [own.document.id, sentence.from, other.document.id, otherSentence.from].join(' ');
      return !seen.has(key) && seen.add(key);
    });
};
