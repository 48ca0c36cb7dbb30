import { hashWord } from '../text/shingles.js';
import { addPair, hasPair, type PairSet } from './pair-set.js';
import type { GramKind, Groups } from './postings.js';

/** Words that stand in so many documents may be standing words, whosever they are. */
const EVERYWHERE = 8;

/** Pairs of the documents with one gram that are looked at. */
const SAMPLE = 16;

/** Standing words join documents of which fewer than this share have anything rarer in common. */
const RELATED_SHARE = 0.25;

/** What is known of a seed besides its places, in one number: the kind of its gram, whether it is of standing words, and its spread. */
const STEMS = 1;
const STANDING = 2;
const SPREAD_SHIFT = 2;

/** Places where two documents have the same gram, as columns in no order. */
export interface SeedColumns {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly leftAt: Uint32Array;
  readonly rightAt: Uint32Array;
  /** Kind, standing and spread. */
  readonly known: Uint32Array;
}

/** Takes seeds, one at a time. */
export type Sink = (left: number, right: number, leftAt: number, rightAt: number, known: number) => void;

/** The documents of a group, each once, in order. */
const membersOf = (documents: Uint32Array, from: number, to: number): number[] => {
  const members: number[] = [];
  for (let i = from; i < to; i++) {
    const document = documents[i] ?? 0;
    if (document !== members[members.length - 1]) members.push(document);
  }
  return members;
};

/**
 * Adds the pairs of documents that share a gram which few documents have: what standing words are told apart by. `keys` holds a number for each
 * document (`documentKey`), which it keeps when others come.
 */
export const addRarePairs = (set: PairSet, { documents, starts, spread }: Groups, keys: Uint32Array): void => {
  for (let g = 0; g < spread.length; g++) {
    if ((spread[g] ?? 0) >= EVERYWHERE) continue;
    const members = membersOf(documents, starts[g] ?? 0, starts[g + 1] ?? 0);
    members.forEach((x, i) => {
      for (let j = i + 1; j < members.length; j++) addPair(set, keys[x] ?? 0, keys[members[j] ?? 0] ?? 0);
    });
  }
};

/** What standing words are told by: the pairs of documents that share something rare, and the numbers by which the set knows documents. */
export interface Standing {
  readonly rare: PairSet;
  readonly keys: Uint32Array;
}

/** The number by which a set of pairs knows a document. */
export const documentKey = (id: string): number => hashWord(id);

/**
 * Whether the words of a gram are standing words, those of a footer or a notice: many documents have them, and of two that do hardly any
 * share something rarer. What is told of one event is shared by documents that share more. `members` ascend.
 */
const standing = (members: readonly number[], { rare, keys }: Standing): boolean => {
  if (members.length < EVERYWHERE) return false;
  // Pairs from the two halves: neighbours by name are often of one outlet or on one event.
  const half = members.length >> 1;
  const stride = Math.max(1, Math.floor(half / SAMPLE));
  let looked = 0;
  let related = 0;
  for (let i = 0; i < half; i += stride) {
    looked++;
    if (hasPair(rare, keys[members[i] ?? 0] ?? 0, keys[members[i + half] ?? 0] ?? 0)) related++;
  }
  return related < RELATED_SHARE * looked;
};

/**
 * The seeds of groups of grams: every two documents of a gram that stands in at most `limit` of them, and each document with the next one of
 * others, where these are words. `wanted` says which pairs are asked for.
 */
export const emitSeeds = (
  kind: GramKind,
  { documents, at, starts, spread }: Groups,
  limit: number,
  known: Standing,
  wanted: (left: number, right: number) => boolean,
  sink: Sink,
): void => {
  for (let g = 0; g < spread.length; g++) {
    const from = starts[g] ?? 0;
    const end = starts[g + 1] ?? 0;
    const n = spread[g] ?? 0;
    if (n > limit && kind === 'stems') continue;
    const isStanding = n >= EVERYWHERE && standing(membersOf(documents, from, end), known);
    const knows = (n << SPREAD_SHIFT) | (isStanding ? STANDING : 0) | (kind === 'stems' ? STEMS : 0);
    for (let i = from; i < end; i++) {
      const left = documents[i] ?? 0;
      let next = -1;
      for (let j = i + 1; j < end; j++) {
        const right = documents[j] ?? 0;
        if (right === left) continue;
        if (n > limit) {
          if (next >= 0 && right !== next) break;
          next = right;
        }
        if (wanted(left, right)) sink(left, right, at[i] ?? 0, at[j] ?? 0, knows);
      }
    }
  }
};

/** Columns that grow as seeds are put into them. */
export const seedColumns = (): { readonly sink: Sink; readonly columns: () => SeedColumns } => {
  let size = 0;
  let room = 1024;
  let all = Array.from({ length: 5 }, () => new Uint32Array(room));
  const sink: Sink = (...seed) => {
    if (size === room) {
      room *= 2;
      all = all.map(column => {
        const wider = new Uint32Array(room);
        wider.set(column);
        return wider;
      });
    }
    for (let k = 0; k < 5; k++) (all[k] as Uint32Array)[size] = seed[k] ?? 0;
    size++;
  };
  const column = (k: number): Uint32Array => (all[k] as Uint32Array).subarray(0, size);
  return {
    sink,
    columns: () => ({
      left: column(0),
      right: column(1),
      leftAt: column(2),
      rightAt: column(3),
      known: column(4),
    }),
  };
};

/** Where two documents have the same grams of one kind, in order of place; what all documents together say of each. */
export interface Seeds {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** In how many documents the gram of each stands. */
  readonly spread: readonly number[];
  /** Whether it is of standing words. */
  readonly standing: readonly boolean[];
}

/** None. */
export const NO_SEEDS: Seeds = { left: [], right: [], spread: [], standing: [] };

/** Where two documents share grams of words, and where grams of stems. */
export type PairSeeds = Readonly<Record<GramKind, Seeds>>;

/** Two documents and where they share grams. */
export interface SeededPair extends PairSeeds {
  readonly left: number;
  readonly right: number;
}

/**
 * A document is compared with so many later ones at most, those that it shares the most grams with: 20,000 one-line files that share five
 * words with every fourteenth other one are 14 million pairs.
 */
const MOST_PAIRS = 256;

/** The order in which the entries from `from` to `to` of `order` come by a key below 2^24 or so, equal keys as they were. */
const sortStretch = (order: Uint32Array, from: number, to: number, key: (e: number) => number): void => {
  if (to - from < 2) return;
  const size = to - from;
  const keys = new Float64Array(size);
  const old = order.slice(from, to);
  for (let k = 0; k < size; k++) keys[k] = key(old[k] ?? 0) * size + k;
  keys.sort();
  for (let k = 0; k < size; k++) order[from + k] = old[(keys[k] ?? 0) % size] ?? 0;
};

/** Seeds by pair of documents, pairs in order. `lone` says whether pairs that share one run of words and nothing else are worth looking at; those that share one gram of stems never are. */
export function* seededPairs(columns: SeedColumns, lone: boolean): Generator<SeededPair> {
  const { left, right, leftAt, rightAt, known } = columns;
  const n = left.length;
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  const [first, last] = bounds(left);
  const next = new Uint32Array(n === 0 ? 1 : last - first + 2);
  for (const d of left) next[d - first + 1] = (next[d - first + 1] ?? 0) + 1;
  for (let k = 1; k < next.length; k++) next[k] = (next[k] ?? 0) + (next[k - 1] ?? 0);
  const starts = next.slice();
  for (let e = 0; e < n; e++) {
    const place = (left[e] ?? 0) - first;
    order[next[place] ?? 0] = e;
    next[place] = (next[place] ?? 0) + 1;
  }
  const seeds = (kind: number, from: number, to: number): Seeds => {
    const found = { left: [] as number[], right: [] as number[], spread: [] as number[], standing: [] as boolean[] };
    for (let k = from; k < to; k++) {
      const e = order[k] ?? 0;
      const knows = known[e] ?? 0;
      if ((knows & STEMS) !== kind) continue;
      found.left.push(leftAt[e] ?? 0);
      found.right.push(rightAt[e] ?? 0);
      found.spread.push(knows >>> SPREAD_SHIFT);
      found.standing.push((knows & STANDING) !== 0);
    }
    return found;
  };
  for (let place = 0; place + 1 < starts.length; place++) {
    const from = starts[place] ?? 0;
    const to = starts[place + 1] ?? 0;
    sortStretch(order, from, to, e => right[e] ?? 0);
    const pairs: { readonly from: number; readonly to: number }[] = [];
    for (let k = from; k < to; ) {
      let end = k + 1;
      while (end < to && right[order[end] ?? 0] === right[order[k] ?? 0]) end++;
      if (end - k > 1 || (lone && ((known[order[k] ?? 0] ?? 0) & STEMS) === 0)) pairs.push({ from: k, to: end });
      k = end;
    }
    const firmest =
      pairs.length <= MOST_PAIRS
        ? pairs
        : pairs
            .sort((p, q) => q.to - q.from - (p.to - p.from) || p.from - q.from)
            .slice(0, MOST_PAIRS)
            .sort((p, q) => p.from - q.from);
    for (const pair of firmest) {
      sortStretch(order, pair.from, pair.to, e => rightAt[e] ?? 0);
      sortStretch(order, pair.from, pair.to, e => leftAt[e] ?? 0);
      yield {
        left: first + place,
        right: right[order[pair.from] ?? 0] ?? 0,
        words: seeds(0, pair.from, pair.to),
        stems: seeds(STEMS, pair.from, pair.to),
      };
    }
  }
}

const bounds = (numbers: Uint32Array): readonly [number, number] => {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const n of numbers) {
    if (n < low) low = n;
    if (n > high) high = n;
  }
  return [low, high];
};

/** Seeds for two documents of the same words: the start of every block. */
export const seedsOfSame = (block: Uint32Array): Seeds => {
  const left: number[] = [];
  for (let i = 0; i < block.length; i++) if (i === 0 || block[i] !== block[i - 1]) left.push(i);
  return { left, right: left, spread: left.map(() => 0), standing: left.map(() => false) };
};
