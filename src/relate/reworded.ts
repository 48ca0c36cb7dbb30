import type { Aligned, Starts } from './align.js';
import { COMMON, FORMULA, GRAMMAR, NAME, NUMBER, RARE, type Read } from './columns.js';

/** What a stem weighs in a sentence, by its sort: names and numbers, which every account of an event has, weigh less than what is told of them. */
const WEIGHT: readonly number[] = (() => {
  const weights: number[] = [];
  weights[GRAMMAR] = 0;
  weights[COMMON] = 1;
  weights[RARE] = 1.5;
  weights[NUMBER] = 0.5;
  weights[NAME] = 0.5;
  return weights;
})();

/** Two sentences tell the same in other words when their weighted stems agree so far (Dice's coefficient), … */
const ALIKE = 0.45;
/** … so many words of matter that are no names and no numbers stand in both, … */
const PLAIN = 4;
/** … and this share of all words of the longer one stands in the other in the same order. Independent sentences on one event stay below. */
const IN_ORDER = 0.4;

/** Between relatives, who have other words in common, less is enough. */
const ALIKE_RELATED = 0.45;
const PLAIN_RELATED = 3;
const IN_ORDER_RELATED = 0.3;

/** Sentences of relatives are set against each other when they share so many stems of plain words. */
const SHARED = 3;

/** A stem that stands in more sentences of a document than this brings none of them together. */
const EVERYWHERE = 12;

/** Longer sentences are lists, or were not split: their opening is compared. */
const LONGEST = 120;

/** Words of a document from `from` up to `to`, which is not one of them. */
interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** The sentence that a word stands in. */
const sentenceAt = ({ sentence }: Read, i: number): Sentence => {
  let from = i;
  let to = i + 1;
  while (from > 0 && sentence[from - 1] === sentence[i]) from--;
  while (to < sentence.length && to - from < LONGEST && sentence[to] === sentence[i]) to++;
  return { from, to };
};

const weightOf = ({ sorts, flags }: Read, i: number): number =>
  ((flags[i] ?? 0) & FORMULA) === 0 ? (WEIGHT[sorts[i] ?? GRAMMAR] ?? 0) : 0;

const isPlain = (weight: number): boolean => weight >= 1;

/** Longest common subsequence of the stems of two sentences: the words that both have in the same order. */
const inOrder = (a: Read, x: Sentence, b: Read, y: Sentence): Aligned => {
  const n = x.to - x.from;
  const m = y.to - y.from;
  const table = new Uint16Array((n + 1) * (m + 1));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const next = (i + 1) * (m + 1) + j;
      table[i * (m + 1) + j] =
        a.stems[x.from + i] === b.stems[y.from + j]
          ? (table[next + 1] ?? 0) + 1
          : Math.max(table[next] ?? 0, table[i * (m + 1) + j + 1] ?? 0);
    }
  }
  const left: number[] = [];
  const right: number[] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (a.stems[x.from + i] === b.stems[y.from + j]) {
      left.push(x.from + i++);
      right.push(y.from + j++);
    } else if ((table[(i + 1) * (m + 1) + j] ?? 0) >= (table[i * (m + 1) + j + 1] ?? 0)) i++;
    else j++;
  }
  return { left, right };
};

/** How far the weighted stems of two sentences agree, 0 to 1, and how many plain words stand in both, in any order. */
const agreement = (a: Read, x: Sentence, b: Read, y: Sentence): { readonly alike: number; readonly plain: number } => {
  const counts = new Map<number, number>();
  let all = 0;
  for (let i = x.from; i < x.to; i++) {
    const weight = weightOf(a, i);
    if (weight === 0) continue;
    all += weight;
    const stem = a.stems[i] ?? 0;
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  let both = 0;
  let plain = 0;
  for (let j = y.from; j < y.to; j++) {
    const weight = weightOf(b, j);
    if (weight === 0) continue;
    all += weight;
    const stem = b.stems[j] ?? 0;
    const left = counts.get(stem) ?? 0;
    if (left === 0) continue;
    counts.set(stem, left - 1);
    both += weight;
    if (isPlain(weight)) plain++;
  }
  return { alike: all === 0 ? 0 : (2 * both) / all, plain };
};

/** Sentences set against each other, and how far their weighted stems agree, 0 to 1. */
export interface Reworded extends Aligned {
  readonly alike: number;
}

/** The alignment of two sentences that tell the same; null where they do not. */
const alignSentences = (a: Read, x: Sentence, b: Read, y: Sentence, related: boolean): Reworded | null => {
  const { alike, plain } = agreement(a, x, b, y);
  if (alike < (related ? ALIKE_RELATED : ALIKE) || plain < (related ? PLAIN_RELATED : PLAIN)) return null;
  const { left, right } = inOrder(a, x, b, y);
  const share = left.length / Math.max(x.to - x.from, y.to - y.from);
  return share < (related ? IN_ORDER_RELATED : IN_ORDER) ? null : { left, right, alike };
};

/** Each sentence in one pair only, the most alike first. */
const best = (found: readonly Reworded[], a: Read, b: Read): Reworded[] => {
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  const kept: Reworded[] = [];
  const order = [...found].sort(
    (p, q) => q.alike - p.alike || (p.left[0] ?? 0) - (q.left[0] ?? 0) || (p.right[0] ?? 0) - (q.right[0] ?? 0),
  );
  for (const one of order) {
    const { left, right } = one;
    const [x, y] = [a.sentence[left[0] ?? 0] ?? 0, b.sentence[right[0] ?? 0] ?? 0];
    if (usedLeft.has(x) || usedRight.has(y)) continue;
    usedLeft.add(x);
    usedRight.add(y);
    kept.push(one);
  }
  return kept;
};

/** Words that no passage found so far has, on either side. */
export interface Free {
  readonly left: (i: number) => boolean;
  readonly right: (j: number) => boolean;
}

/** A sentence with this share of its words in passages has been told of. */
const COVERED = 0.7;

const covered = ({ from, to }: Sentence, free: (i: number) => boolean): boolean => {
  let taken = 0;
  for (let i = from; i < to; i++) if (!free(i)) taken++;
  return taken >= COVERED * (to - from);
};

/** Whether a stretch lies in another one, on both sides. */
export const liesIn = (inner: Aligned, outer: Aligned): boolean =>
  inside(inner.left, outer.left) && inside(inner.right, outer.right);

const inside = (inner: readonly number[], outer: readonly number[]): boolean =>
  (inner[0] ?? 0) >= (outer[0] ?? 0) && (inner[inner.length - 1] ?? 0) <= (outer[outer.length - 1] ?? 0);

/**
 * Sentences of two documents that tell the same in other words: from the places where the same stems follow each other (`seeds`), where
 * most of them is in no passage yet. After Smith & Waterman on sentences, weighted as in Clough's METER measures, without their thresholds on documents.
 */
export const rewordedAt = (a: Read, b: Read, seeds: Starts, free: Free): Reworded[] => {
  const seen = new Set<string>();
  const found: Reworded[] = [];
  seeds.left.forEach((i, k) => {
    const j = seeds.right[k] ?? 0;
    const key = `${String(a.sentence[i])} ${String(b.sentence[j])}`;
    if (seen.has(key)) return;
    seen.add(key);
    const [x, y] = [sentenceAt(a, i), sentenceAt(b, j)];
    if (covered(x, free.left) || covered(y, free.right)) return;
    const one = alignSentences(a, x, b, y, false);
    if (one !== null) found.push(one);
  });
  return best(found, a, b);
};

/** First words of the sentences of a document, by the stems of their plain words that are free. */
const sentencesByStem = (read: Read, free: (i: number) => boolean): Map<number, readonly number[]> => {
  const by = new Map<number, number[]>();
  let first = 0;
  for (let i = 0; i < read.stems.length; i++) {
    if (i > 0 && read.sentence[i] !== read.sentence[i - 1]) first = i;
    if (!free(i) || !isPlain(weightOf(read, i))) continue;
    const stem = read.stems[i] ?? 0;
    const list = by.get(stem);
    if (list === undefined) by.set(stem, [first]);
    else if (list[list.length - 1] !== first) list.push(first);
  }
  return by;
};

/** The same between two documents that are known to be related: every two sentences that share some stems are compared, by milder measures. */
export const rewordedBetween = (a: Read, b: Read, free: Free): Reworded[] => {
  const byStem = sentencesByStem(b, free.right);
  const found: Reworded[] = [];
  for (const [x, stems] of stemsBySentence(sentencesByStem(a, free.left))) {
    const counts = new Map<number, number>();
    for (const stem of stems) {
      const list = byStem.get(stem);
      if (list === undefined || list.length > EVERYWHERE) continue;
      for (const y of list) counts.set(y, (counts.get(y) ?? 0) + 1);
    }
    for (const [y, shared] of counts) {
      if (shared < SHARED) continue;
      const one = alignSentences(a, sentenceAt(a, x), b, sentenceAt(b, y), true);
      if (one !== null) found.push(one);
    }
  }
  return best(found, a, b);
};

const stemsBySentence = (byStem: ReadonlyMap<number, readonly number[]>): Map<number, number[]> => {
  const by = new Map<number, number[]>();
  for (const [stem, firsts] of byStem) {
    for (const first of firsts) {
      const list = by.get(first);
      if (list === undefined) by.set(first, [stem]);
      else list.push(stem);
    }
  }
  return by;
};
