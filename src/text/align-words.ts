import { type ChangeObject, diffArrays } from 'diff';
import type { Span } from '../model/index.js';
import { stem } from './stem.js';
import { type Word, words } from './words.js';

/**
 * What became of a word. `exact`: the same, with the same marks before it. `punctuation`: the same word, other marks before it.
 * `inflection`: another form of the same word. `number`: another number, or a number more or less. `negation`: a negation added or lost,
 * also as part of a word ("did", "didn't"). `word`: another word. `cut`: words that only one of the two has.
 */
export type WordChange = 'exact' | 'punctuation' | 'inflection' | 'number' | 'negation' | 'word' | 'cut';

/** A word of `a` beside the word of `b` that stands in its place; null where one of them has none. Places are of the original texts. */
export interface AlignedWord {
  readonly how: 'matched' | 'substituted' | 'inserted' | 'deleted';
  readonly change: WordChange;
  readonly a: Word | null;
  readonly b: Word | null;
}

/** A stretch of a text to be aligned. */
export interface Stretch {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** The difference of two stretches is looked for up to so many edits; beyond, what lies between their common ends counts as replaced. */
const MOST_EDITS = 400;

const DIGIT = /\p{N}/u;

/** What of a language an alignment must know, in folded forms. */
export interface Lexicon {
  /** Words that turn a sentence into its opposite; those in "n't" are known anyway. */
  readonly negations: ReadonlySet<string>;
  /** Numbers written as words. */
  readonly numberWords: ReadonlySet<string>;
}

const isNumber = (norm: string, { numberWords }: Lexicon): boolean => DIGIT.test(norm) || numberWords.has(norm);
const isNegation = (norm: string, { negations }: Lexicon): boolean => negations.has(norm) || norm.endsWith("n't");

/** The marks of a text between two words, quotation marks, spaces and ellipses aside. */
const marks = (text: string, from: number, to: number): string =>
  text.slice(from, to).replace(/[\s"“”„«»‘’‹›']|\.{3}|…|\[\s*\]/gu, '');

/** How a word compares with the one in its place. */
const changeOf = (a: Word, b: Word, lexicon: Lexicon): WordChange => {
  if (isNumber(a.norm, lexicon) || isNumber(b.norm, lexicon)) return 'number';
  if (isNegation(a.norm, lexicon) !== isNegation(b.norm, lexicon)) return 'negation';
  return stem(a.norm) === stem(b.norm) ? 'inflection' : 'word';
};

const lone = (word: Word, lexicon: Lexicon): WordChange =>
  isNegation(word.norm, lexicon) ? 'negation' : isNumber(word.norm, lexicon) ? 'number' : 'cut';

/** Pairs the words that stand between two matches: those of one stem first, in order, then one by one what is left over between them. */
const between = (gone: readonly Word[], come: readonly Word[], lexicon: Lexicon): AlignedWord[] => {
  const found: AlignedWord[] = [];
  let i = 0;
  let j = 0;
  const substitute = (toI: number, toJ: number): void => {
    while (i < toI && j < toJ) {
      const [a, b] = [gone[i], come[j]];
      if (a !== undefined && b !== undefined) {
        // A negation is never "replaced" by a word that says something else: it was lost, and the other word stands by itself.
        if (
          isNegation(a.norm, lexicon) !== isNegation(b.norm, lexicon) &&
          stem(a.norm.replace(/n't$/u, '')) !== stem(b.norm.replace(/n't$/u, ''))
        ) {
          if (isNegation(a.norm, lexicon)) {
            found.push({ how: 'deleted', change: 'negation', a, b: null });
            i++;
          } else {
            found.push({ how: 'inserted', change: 'negation', a: null, b });
            j++;
          }
          continue;
        }
        found.push({ how: 'substituted', change: changeOf(a, b, lexicon), a, b });
      }
      i++;
      j++;
    }
    for (; i < toI; i++) {
      const a = gone[i];
      if (a !== undefined) found.push({ how: 'deleted', change: lone(a, lexicon), a, b: null });
    }
    for (; j < toJ; j++) {
      const b = come[j];
      if (b !== undefined) found.push({ how: 'inserted', change: lone(b, lexicon), a: null, b });
    }
  };
  const stems = new Map<string, number[]>();
  come.forEach((word, k) => {
    const list = stems.get(stem(word.norm));
    if (list === undefined) stems.set(stem(word.norm), [k]);
    else list.push(k);
  });
  gone.forEach((word, k) => {
    const partner = stems.get(stem(word.norm))?.find(p => p >= j);
    if (k < i || partner === undefined) return;
    substitute(k, partner);
    const [a, b] = [gone[k], come[partner]];
    if (a !== undefined && b !== undefined) found.push({ how: 'substituted', change: changeOf(a, b, lexicon), a, b });
    i = k + 1;
    j = partner + 1;
  });
  substitute(gone.length, come.length);
  return found;
};

/**
 * Two stretches of words set against each other, word by word and in order. Words that match have the same folded form. An insertion is
 * a word that only `b` has, a deletion one that only `a` has. Time grows with length times difference and is bounded.
 */
export const alignWords = (a: Stretch, b: Stretch, lexicon: Lexicon): AlignedWord[] =>
  alignLists({ text: a.text, words: words(a.text, a.spans) }, { text: b.text, words: words(b.text, b.spans) }, lexicon);

/** Words of a text in order, in whatever form they are to be compared by. */
export interface Listed {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The same for words that are read already. */
export const alignLists = (a: Listed, b: Listed, lexicon: Lexicon): AlignedWord[] => {
  const [left, right] = [a.words, b.words];
  let head = 0;
  while (head < left.length && head < right.length && left[head]?.norm === right[head]?.norm) head++;
  let tail = 0;
  while (
    tail < left.length - head &&
    tail < right.length - head &&
    left[left.length - 1 - tail]?.norm === right[right.length - 1 - tail]?.norm
  ) {
    tail++;
  }
  const middleLeft = left.slice(head, left.length - tail);
  const middleRight = right.slice(head, right.length - tail);
  const changes: ChangeObject<string[]>[] | undefined = diffArrays<string>(
    middleLeft.map(w => w.norm),
    middleRight.map(w => w.norm),
    { maxEditLength: MOST_EDITS },
  );

  const found: AlignedWord[] = [];
  let i = 0;
  let j = 0;
  const match = (count: number): void => {
    for (const end = i + count; i < end; i++, j++) {
      const [x, y] = [left[i], right[j]];
      if (x === undefined || y === undefined) continue;
      const [beforeX, beforeY] = [left[i - 1], right[j - 1]];
      const follows = beforeX !== undefined && beforeY !== undefined && found[found.length - 1]?.how === 'matched';
      const alike = !follows || marks(a.text, beforeX.to, x.from) === marks(b.text, beforeY.to, y.from);
      found.push({ how: 'matched', change: alike ? 'exact' : 'punctuation', a: x, b: y });
    }
  };
  const replace = (gone: number, come: number): void => {
    found.push(...between(left.slice(i, i + gone), right.slice(j, j + come), lexicon));
    i += gone;
    j += come;
  };
  match(head);
  if (changes === undefined) replace(middleLeft.length, middleRight.length);
  else {
    let gone = 0;
    let come = 0;
    for (const change of changes) {
      if (change.removed) gone += change.count;
      else if (change.added) come += change.count;
      else {
        replace(gone, come);
        gone = 0;
        come = 0;
        match(change.count);
      }
    }
    replace(gone, come);
  }
  match(tail);
  return found;
};
