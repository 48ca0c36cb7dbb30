import type { Account, Span } from '../../model/index.js';
import { matterOf } from './matter.js';
import { proseOf } from './prose.js';

/** Two sentences of accounts that share narration may tell the same, where so many words of matter stand in both, … */
const SHARED = 4;
/** … of a short sentence so many, where they are all that it has, and the other has hardly more, … */
const FEWEST = 3;
/** … and this share of those of the shorter one. */
const SHARE = 0.7;

/** A word that stands in more sentences of an account than this brings none of them together. */
const EVERYWHERE = 12;

/** The stems of a sentence's words of matter. */
interface Matter {
  readonly sentence: Span;
  readonly stems: ReadonlySet<string>;
}

interface Index {
  readonly sentences: readonly Matter[];
  readonly byStem: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<Account, Index>();

const indexOf = (account: Account): Index => {
  const found = known.get(account);
  if (found !== undefined) return found;
  const sentences = proseOf(account).map(sentence => ({
    sentence,
    stems: new Set(matterOf(account, sentence).map(({ key }) => key)),
  }));
  const byStem = new Map<string, number[]>();
  sentences.forEach(({ stems }, i) => {
    for (const one of stems) byStem.set(one, [...(byStem.get(one) ?? []), i]);
  });
  const index = { sentences, byStem };
  known.set(account, index);
  return index;
};

/** Whether so many words of matter in common are enough for two sentences of so many each. */
const isEnough = (count: number, one: number, other: number): boolean =>
  count < SHARED
    ? count >= FEWEST && count === Math.min(one, other) && Math.max(one, other) <= count + 1
    : count >= SHARE * Math.min(one, other);

/**
 * Sentences of two accounts that have most of their words of matter in common, in whatever order: those that were merged, split or turned round, and share no
 * words in a row. Time grows with the words of the two.
 */
export const toldAgain = (a: Account, b: Account): (readonly [Span, Span])[] => {
  const [left, right] = [indexOf(a), indexOf(b)];
  return left.sentences.flatMap(({ sentence, stems }) => {
    const counts = new Map<number, number>();
    for (const one of stems) {
      const there = right.byStem.get(one) ?? [];
      if (there.length <= EVERYWHERE) for (const i of there) counts.set(i, (counts.get(i) ?? 0) + 1);
    }
    return [...counts].flatMap(([i, count]): (readonly [Span, Span])[] => {
      const other = right.sentences[i];
      return other !== undefined && isEnough(count, stems.size, other.stems.size) ? [[sentence, other.sentence]] : [];
    });
  });
};
