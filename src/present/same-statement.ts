import type { Language } from '../languages/index.js';
import { disjointSets, type Polarity } from '../model/index.js';
import { stem } from '../text/stem.js';
import { words } from '../text/words.js';

/** Two wordings in one family of texts are one statement where they share this much of the shorter one's words of matter, … */
const SHARED = 0.7;

/** … and at least so many. */
const LEAST = 3;

/** A word that stands in more sayings of a voice than this brings none of them together. */
const MOST = 60;

/** Words of a saying that are compared: the opening of a long one tells. */
const READ = 120;

/** A saying as it is compared. */
export interface Worded {
  /** The pack of its account's language. */
  readonly language: Language;
  readonly text: string;
  readonly polarity: Polarity;
  readonly family: number;
  /** Statements (see `relate/statements.ts`) that its words are quoted in. */
  readonly statements: readonly number[];
}

interface Bag {
  readonly matter: ReadonlySet<string>;
  /** Numbers and negations: sayings that differ in these are never one. */
  readonly telling: string;
  readonly exact: string;
}

const bagOf = ({ language, text, polarity }: Worded): Bag => {
  const { complementisers, functionWords, negations, numberWords } = language.reuse;
  const all = words(text, [{ from: 0, to: text.length }])
    .slice(0, READ)
    .map(w => w.norm);
  const telling = all.filter(w => /\p{N}/u.test(w) || numberWords.has(w) || negations.has(w)).sort();
  return {
    matter: new Set(all.filter(w => !functionWords.has(w)).map(stem)),
    telling: [polarity, ...telling].join(' '),
    exact: [polarity, ...all.filter(w => !complementisers.has(w))].join(' '),
  };
};

/**
 * Sayings of one voice as statements: for each the number of its statement, counted from 0 in order of first appearance. One statement are
 * those that quote the same utterance, those that say the same in the same words, and in one family of texts those that share
 * nearly all their words of matter, their numbers and their negations.
 */
export const statementsOf = (sayings: readonly Worded[]): number[] => {
  const { root, join } = disjointSets(sayings.length);
  const first = new Map<string, number>();
  const same = (key: string, i: number): void => {
    const other = first.get(key);
    if (other === undefined) first.set(key, i);
    else join(other, i);
  };
  const bags = sayings.map(bagOf);
  const holders = new Map<string, number[]>();
  sayings.forEach((saying, i) => {
    const bag = bags[i];
    if (bag === undefined) return;
    for (const statement of saying.statements) same(`s ${String(statement)} ${saying.polarity}`, i);
    same(`w ${bag.exact}`, i);
    const near = new Set<number>();
    for (const word of bag.matter) {
      const key = `${String(saying.family)} ${word}`;
      const known = holders.get(key) ?? [];
      holders.set(key, known);
      if (known.length <= MOST) for (const other of known) near.add(other);
      known.push(i);
    }
    for (const other of near) {
      const theirs = bags[other];
      if (theirs === undefined || root(other) === root(i) || theirs.telling !== bag.telling) continue;
      const shared = [...bag.matter].filter(w => theirs.matter.has(w)).length;
      if (shared >= LEAST && shared >= SHARED * Math.min(bag.matter.size, theirs.matter.size)) join(other, i);
    }
  });
  const numbers = new Map<number, number>();
  return sayings.map((_, i) => {
    const r = root(i);
    const number = numbers.get(r) ?? numbers.size;
    numbers.set(r, number);
    return number;
  });
};
