import { languageOf } from '../../languages/index.js';
import { type Account, indexAt, type Span } from '../../model/index.js';
import { alignLists } from '../../text/align-words.js';
import { stem } from '../../text/stem.js';
import { type Word, words } from '../../text/words.js';

/** A word of one sentence beside the same word of another, whatever its form; null where it is not there. */
export interface Beside {
  readonly here: Word;
  readonly there: Word | null;
  /** Whether it stands there in another order: a clause was moved, or a passive made active. */
  readonly moved: boolean;
}

/** Letters of a word of matter: shorter ones are mostly grammar, and out of their order say nothing. */
const LONG = 4;

/** So many words in a row that stand elsewhere are a phrase that was moved, where a word of matter is among them. */
const IN_A_ROW = 2;

/** Two sentences whose words are being paired. */
interface Pairing {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  readonly partner: Map<Word, Word>;
  readonly moved: Set<Word>;
  /** Whether two words, neither of them paired yet, are forms of one. */
  readonly same: (one: Word | undefined, other: Word | undefined) => boolean;
  /** Whether a word is no grammar. */
  readonly isMatter: (word: Word | undefined) => boolean;
}

const join = ({ partner, moved }: Pairing, one: Word, other: Word, isMoved: boolean): void => {
  partner.set(one, other).set(other, one);
  if (isMoved) moved.add(one).add(other);
};

/** The dictionary form of a word: "broke" and "broken" have one. */
const lemmaOf = ({ annotations: { tokens } }: Account, { from, norm }: Word): string => {
  const token = tokens[indexAt(tokens, from)];
  return token?.from === from ? token.lemma : norm;
};

const pairing = (a: Account, b: Account, left: readonly Word[], right: readonly Word[]): Pairing => {
  const partner = new Map<Word, Word>();
  const { functionWords } = languageOf(a.document.language).reuse;
  const lemmas = new Map([
    ...left.map(word => [word, lemmaOf(a, word)] as const),
    ...right.map(word => [word, lemmaOf(b, word)] as const),
  ]);
  const stems = new Map([...left, ...right].map(word => [word, stem(word.norm)]));
  return {
    left,
    right,
    partner,
    moved: new Set(),
    same: (one, other) =>
      one !== undefined &&
      other !== undefined &&
      !partner.has(one) &&
      !partner.has(other) &&
      (lemmas.get(one) === lemmas.get(other) || stems.get(one) === stems.get(other)),
    isMatter: word => word !== undefined && word.norm.length >= LONG && !functionWords.has(word.norm),
  };
};

/** Letters that two forms of an irregular verb have in common from the beginning, where the tagger knew one of them for none. */
const ROOT = 4;

const posOf = ({ annotations: { tokens } }: Account, { from }: Word): string => {
  const token = tokens[indexAt(tokens, from)];
  return token?.from === from ? token.pos : '';
};

/** Whether two words in one place are forms of a verb that was taken for something else: "mistaken", "mistook". */
const isMisread = (a: Account, one: Word, b: Account, other: Word): boolean =>
  one.norm.length > ROOT &&
  other.norm.length > ROOT &&
  one.norm.slice(0, ROOT) === other.norm.slice(0, ROOT) &&
  posOf(a, one) !== posOf(b, other);

/** The words that stand in both in the same order, and between them those of one dictionary form. */
const pairInOrder = (of: Pairing, a: Account, b: Account): void => {
  const { casualties, reuse } = languageOf(a.document.language);
  const aligned = alignLists(
    { text: a.document.text, words: of.left },
    { text: b.document.text, words: of.right },
    { negations: casualties.negations, numberWords: reuse.numberWords },
  );
  let [gone, come]: [Word[], Word[]] = [[], []];
  const isOneVerb = (one: Word, other: Word): boolean =>
    lemmaOf(a, one) === lemmaOf(b, other) || isMisread(a, one, b, other);
  // the last of a group of verbs is the one that counts: "is thought to have been", "was"
  const close = (): void => {
    let next = come.length;
    for (const one of gone.toReversed()) {
      const at = come.findLastIndex((other, i) => i < next && isOneVerb(one, other));
      const other = come[at];
      if (other === undefined) continue;
      join(of, one, other, false);
      next = at;
    }
    [gone, come] = [[], []];
  };
  for (const { how, change, a: one, b: other } of aligned) {
    if (one !== null && other !== null && (how === 'matched' || change === 'inflection')) {
      close();
      join(of, one, other, false);
    } else {
      if (one !== null) gone.push(one);
      if (other !== null) come.push(other);
    }
  }
  close();
};

/** How many words in a row from a place on stand in a row from another, none of them paired yet. */
const rowAt = ({ left, right, same }: Pairing, i: number, j: number): number => {
  let length = 0;
  while (same(left[i + length], right[j + length])) length += 1;
  return length;
};

/** The longest phrase that stands elsewhere; null where there is none. */
const longestRow = (of: Pairing): { readonly i: number; readonly j: number; readonly length: number } | null => {
  let best = { i: 0, j: 0, length: 0 };
  of.left.forEach((_, i) => {
    of.right.forEach((__, j) => {
      const length = rowAt(of, i, j);
      if (length > best.length && of.left.slice(i, i + length).some(of.isMatter)) best = { i, j, length };
    });
  });
  return best.length < IN_A_ROW ? null : best;
};

/** Phrases and clauses that stand elsewhere, the longest first. */
const pairRows = (of: Pairing): void => {
  for (let row = longestRow(of); row !== null; row = longestRow(of)) {
    const { i, j, length } = row;
    of.left.slice(i, i + length).forEach((one, n) => {
      const other = of.right[j + n];
      if (other !== undefined) join(of, one, other, true);
    });
  }
};

/** Words of matter that either sentence has once more, wherever they stand. */
const pairAlone = (of: Pairing): void => {
  for (const one of of.left) {
    if (!of.isMatter(one)) continue;
    const [other, second] = of.right.filter(word => of.same(one, word));
    if (other !== undefined && second === undefined) join(of, one, other, true);
  }
};

/**
 * The words of two sentences beside each other, from the first to the second and back: in order, then phrases that were moved, then single words of
 * matter. Time grows with the product of their lengths.
 */
export const beside = (a: Account, b: Account, x: Span, y: Span): readonly [Beside[], Beside[]] => {
  const of = pairing(a, b, words(a.document.text, [x]), words(b.document.text, [y]));
  pairInOrder(of, a, b);
  pairRows(of);
  pairAlone(of);
  const side = (all: readonly Word[]): Beside[] =>
    all.map(here => ({ here, there: of.partner.get(here) ?? null, moved: of.moved.has(here) }));
  return [side(of.left), side(of.right)];
};
