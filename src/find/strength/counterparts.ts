import { languageOf } from '../../languages/index.js';
import { type Account, around, type Passage, type Span } from '../../model/index.js';
import { type AlignedWord, alignWords } from '../../text/align-words.js';
import type { Word } from '../../text/words.js';
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

const sidesOf = (aligned: readonly AlignedWord[], side: 'a' | 'b'): Counterpart['words'] => {
  const other = side === 'a' ? 'b' : 'a';
  return aligned.flatMap(word => {
    const here = word[side];
    const same = word.how === 'matched' || word.change === 'inflection';
    return here === null ? [] : [{ here, there: same ? word[other] : null }];
  });
};

const pairOf = (a: Account, b: Account, x: Span, y: Span): Counterpart[] => {
  if (x.to - x.from > LONGEST || y.to - y.from > LONGEST) return [];
  const { casualties, reuse } = languageOf(a.document.language);
  const aligned = alignWords(
    { text: a.document.text, spans: [x] },
    { text: b.document.text, spans: [y] },
    { negations: casualties.negations, numberWords: reuse.numberWords },
  );
  return [
    { own: a, other: b, sentence: x, otherSentence: y, words: sidesOf(aligned, 'a') },
    { own: b, other: a, sentence: y, otherSentence: x, words: sidesOf(aligned, 'b') },
  ];
};

/** The sentences in which a passage begins, and those in which it ends. */
const between = (of: Case, { left, right }: Passage): Counterpart[] => {
  const [a, b] = [of.account(left.document), of.account(right.document)];
  const at = ({ annotations }: Account, from: number): Span | undefined =>
    around(annotations.sentences, { from, to: from + 1 });
  const ends = [
    [at(a, left.from), at(b, right.from)],
    [at(a, left.to - 1), at(b, right.to - 1)],
  ] as const;
  return ends.flatMap(([x, y]) => (x === undefined || y === undefined ? [] : pairOf(a, b, x, y)));
};

/** Every sentence that shares words of telling with one of another account, beside that one; both ways round, each pair once. */
export const counterparts = (of: Case): Counterpart[] => {
  const seen = new Set<string>();
  return of.links.passages
    .filter(({ kind }) => kind === 'narration' || kind === 'quotation')
    .flatMap(passage => between(of, passage))
    .filter(({ own, other, sentence, otherSentence }) => {
      const key = [own.document.id, sentence.from, other.document.id, otherSentence.from].join(' ');
      return !seen.has(key) && seen.add(key);
    });
};
