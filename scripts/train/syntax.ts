/**
 * Trains the parser (`src/annotate/syntax`) on trees of GUM: log-linear choices over hashed features, the transitions with a dynamic
 * oracle and exploration (Goldberg and Nivre 2013), the relations on gold trees and on those that a parser makes of sentences which it was not
 * trained on.
 *
 *     npx tsx scripts/train/syntax.ts GUM/train OUT.bin [EPOCHS]
 */
import '../../src/ready.js';
import { writeFileSync } from 'node:fs';
import {
  LABEL_FEATURES,
  labelFeatures,
  MOVE_FEATURES,
  moveFeatures,
  NO_LABEL,
  TAG_FEATURES,
  tagFeatures,
} from '../../src/annotate/syntax/features.js';
import {
  LABELS,
  LEFT,
  MOVES,
  packSyntax,
  readSyntax,
  RIGHT,
  SHIFT,
  type SyntaxModel,
  TAGS,
} from '../../src/annotate/syntax/model.js';
import { parseSentences } from '../../src/annotate/syntax/parse.js';
import {
  attachLeft,
  attachRight,
  begin,
  endingKey,
  FIRST_TAG,
  shift,
  stateFor,
  SURE,
  type State,
  wordKey,
} from '../../src/annotate/syntax/state.js';
import { tagWords } from '../../src/annotate/syntax/tag.js';
import { chance } from './crf.js';
import { readTrees, type Tree, type TreeDocument } from './gum.js';

/** Bits of the place of a feature in each table. */
const MOVE_BITS = 17;
const TAG_BITS = 13;
const LABEL_BITS = 14;
const CHECK_BITS = 8;
/** A feature must occur this often to be learned. */
const LEAST = 6;
const LABEL_LEAST = 10;
const TAG_LEAST = 6;
const TAG_EPOCHS = 3;
const TAG_FOLDS = 4;
/** Bytes of the table of fine parts of speech. */
const TAG_TABLE = 1 << 16;
/** How often a word must occur as a part of speech for its fine one to be learned from itself, not from its ending. */
const OFTEN = 3;
/** A word so often of one fine part of speech, in this share, is not looked at again. */
const ALWAYS = 20;
const ALWAYS_SHARE = 0.995;
/** First step of AdaGrad. */
const RATE = 0.1;
/** From this epoch on the parser follows its own choice, right or wrong, with the chance given. */
const EXPLORE_FROM = 1;
const EXPLORE = 0.9;
/** Weights beyond this quantile are cut, so that the others keep their differences in 8 bits. */
const CUT = 0.9995;

interface Example {
  readonly document: TreeDocument;
  readonly tree: Tree;
}

type Tags = Pick<SyntaxModel, 'tags' | 'taggerMask' | 'tagger' | 'taggerChecks'> & { readonly table: Uint8Array };

/** A sentence and the tagger that was not trained on it. */
interface Tagged extends Example {
  readonly tags: Tags;
}

/** The commonest fine part of speech of each word and of each ending, by the part of speech that the tagger gave. */
const tagsOf = (examples: readonly Example[], names: Map<string, number>): Pick<Tags, 'tags'> => {
  const rows = new Map<number, { all: number; word: boolean; by: Map<number, number> }>();
  const count = (key: number, word: boolean, tag: number): void => {
    const row = rows.get(key) ?? { all: 0, word, by: new Map<number, number>() };
    row.all += 1;
    row.by.set(tag, (row.by.get(tag) ?? 0) + 1);
    rows.set(key, row);
  };
  for (const { document, tree } of examples) {
    tree.tags.forEach((name, k) => {
      if (name === '') return;
      const tag = names.get(name) ?? names.size + FIRST_TAG;
      names.set(name, tag);
      const i = tree.first + k;
      const pos = document.facts.pos[i]!;
      count(wordKey(document.facts.word[i]!, pos), true, tag);
      count(endingKey(document.facts.suffix[i]!, pos), false, tag);
      count(endingKey(0, pos), false, tag);
    });
  }
  if (names.size > TAGS) throw new Error(`${String(names.size)} fine parts of speech are too many`);
  const tags = new Uint8Array(TAG_TABLE);
  // The rarest first: where two have one place the more frequent stays.
  for (const [key, { all, word, by }] of [...rows].sort((a, b) => a[1].all - b[1].all || a[0] - b[0])) {
    if (word && all < OFTEN) continue;
    const [best = [0, 0]] = [...by].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const at = ((key >>> 8) << 1) & (TAG_TABLE - 1);
    tags[at] = best[0] + (word && all >= ALWAYS && best[1] >= ALWAYS_SHARE * all ? SURE : 0);
    tags[at + 1] = key & 0xff;
  }
  return { tags };
};

/** A log-linear model of a choice, trained with AdaGrad (Duchi, Hazan and Singer 2011). Only features that were counted have weights. */
interface Learner {
  readonly width: number;
  /** Bits of place and check together. */
  readonly bits: number;
  /** Number of each feature, 0 for those without weights. */
  readonly ids: Int32Array;
  /** Feature of each number. */
  readonly keys: Int32Array;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  /** Sum of the weights after each epoch that is averaged. */
  readonly mean: Float32Array;
}

const learner = (placeBits: number, width: number, counts: Uint8Array, least: number): Learner => {
  const ids = new Int32Array(counts.length);
  const keys = [0];
  counts.forEach((count, key) => {
    if (count < least) return;
    ids[key] = keys.length;
    keys.push(key);
  });
  process.stderr.write(`${String(keys.length - 1)} features\n`);
  const size = keys.length * width;
  return {
    width,
    bits: placeBits + CHECK_BITS,
    ids,
    keys: Int32Array.from(keys),
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(1e-2),
    mean: new Float32Array(size),
  };
};

const score = (
  { weights, width, ids, bits }: Learner,
  rows: Int32Array,
  features: number,
  scores: Float64Array,
): void => {
  scores.fill(0);
  const mask = (1 << bits) - 1;
  for (let k = 0; k < features; k += 1) {
    const id = ids[rows[k]! & mask]!;
    if (id === 0) continue;
    for (let y = 0; y < width; y += 1) scores[y] = scores[y]! + weights[id * width + y]!;
  }
};

/** One step towards `right`, among the first `choices`. */
const update = (
  p: Learner,
  rows: Int32Array,
  features: number,
  scores: Float64Array,
  choices: number,
  right: number,
): void => {
  let most = -Infinity;
  for (let y = 0; y < choices; y += 1) most = Math.max(most, scores[y]!);
  let sum = 0;
  for (let y = 0; y < choices; y += 1) sum += Math.exp(scores[y]! - most);
  const mask = (1 << p.bits) - 1;
  for (let y = 0; y < choices; y += 1) {
    const gradient = (y === right ? 1 : 0) - Math.exp(scores[y]! - most) / sum;
    if (Math.abs(gradient) < 1e-3) continue;
    for (let k = 0; k < features; k += 1) {
      const id = p.ids[rows[k]! & mask]!;
      if (id === 0) continue;
      const at = id * p.width + y;
      p.squares[at] = p.squares[at]! + gradient * gradient;
      p.weights[at] = p.weights[at]! + (RATE * gradient) / Math.sqrt(p.squares[at]);
    }
  }
};

const count = (counts: Uint8Array, rows: Int32Array, features: number): void => {
  const mask = counts.length - 1;
  for (let k = 0; k < features; k += 1) {
    const key = rows[k]! & mask;
    if (counts[key]! < 255) counts[key] = counts[key]! + 1;
  }
};

const addMean = ({ mean, weights }: Learner): void => {
  for (let i = 0; i < mean.length; i += 1) mean[i] = mean[i]! + weights[i]!;
};

/** The weights as bytes about 128, each feature in one of its two places; the strongest come first, and what finds no place is lost. */
const bytesOf = ({ mean, keys, width, bits }: Learner, choices: number): { table: Uint8Array; checks: Uint8Array } => {
  const places = 1 << (bits - CHECK_BITS);
  // The same for all choices says nothing: a feature's weights are about their mean.
  for (let id = 1; id < keys.length; id += 1) {
    let sum = 0;
    for (let y = 0; y < choices; y += 1) sum += mean[id * width + y]!;
    for (let y = 0; y < choices; y += 1) mean[id * width + y] = mean[id * width + y]! - sum / choices;
  }
  const sizes = mean
    .filter(w => w !== 0)
    .map(Math.abs)
    .sort();
  const most = sizes[Math.floor(sizes.length * CUT)] ?? 1;
  process.stderr.write(`largest ${String((sizes[sizes.length - 1] ?? 0) / most)} of the cut\n`);
  const strength = Float32Array.from(keys, (_, id) => {
    let sum = 0;
    for (let y = 0; y < choices; y += 1) sum += mean[id * width + y]! ** 2;
    return sum;
  });
  const order = Uint32Array.from(keys, (_, id) => id)
    .subarray(1)
    .sort((a, b) => strength[b]! - strength[a]!);
  const table = new Uint8Array(places * width).fill(128);
  const checks = new Uint8Array(places);
  const taken = new Uint8Array(places);
  let lost = 0;
  for (const id of order) {
    const key = keys[id]!;
    const check = key & 0xff;
    const home = key >>> CHECK_BITS;
    const place = taken[home] === 0 ? home : taken[home ^ 1] === 0 ? home ^ 1 : -1;
    // Two features of one check in one pair of places could not be told apart.
    if (place < 0 || (taken[place ^ 1] === 1 && checks[place ^ 1] === check)) {
      lost += 1;
      continue;
    }
    taken[place] = 1;
    checks[place] = check;
    for (let y = 0; y < choices; y += 1) {
      const w = mean[id * width + y]!;
      table[place * width + y] = Math.max(1, Math.min(255, 128 + Math.round((w / most) * 127)));
    }
  }
  // An empty place must not look like the feature beside it.
  for (let i = 0; i < places; i += 1) if (taken[i] === 0) checks[i] = checks[i ^ 1]! ^ 0xff;
  process.stderr.write(`${String(lost)} of ${String(order.length)} features found no place\n`);
  return { table, checks };
};

const shuffled = <T>(items: readonly T[], random: () => number): T[] => {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] as T;
    order[i] = order[j] as T;
    order[j] = kept;
  }
  return order;
};

const longestOf = (examples: readonly Example[]): number =>
  Math.max(...examples.map(({ tree }) => tree.last - tree.first));

/** The tagger's tables, trained on the examples. */
const trainTags = (examples: readonly Example[], names: ReadonlyMap<string, number>, epochs: number): Tags => {
  const tags = tagsOf(examples, names as Map<string, number>);
  const state = stateFor(longestOf(examples));
  const rows = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(TAGS);
  const counts = new Uint8Array(1 << (TAG_BITS + CHECK_BITS));
  let p = learner(TAG_BITS, TAGS, counts, TAG_LEAST);
  const random = chance(4);
  for (let epoch = -1; epoch < epochs; epoch += 1) {
    let wrong = 0;
    let steps = 0;
    for (const { document, tree } of shuffled(examples, random)) {
      begin(state, document.facts, tree.first, tree.last, tags);
      for (let i = 1; i <= state.size; i += 1) {
        if (state.tag[i] !== 0) continue;
        const gold = (names.get(tree.tags[i - 1] ?? '') ?? 0) - FIRST_TAG;
        tagFeatures(state, i, rows);
        score(p, rows, TAG_FEATURES, scores);
        let chosen = 0;
        for (let y = 1; y < names.size; y += 1) if (scores[y]! > scores[chosen]!) chosen = y;
        state.tag[i] = (epoch < 0 && gold >= 0 ? gold : chosen) + FIRST_TAG;
        if (gold < 0) continue;
        steps += 1;
        if (gold !== chosen) wrong += 1;
        if (epoch < 0) count(counts, rows, TAG_FEATURES);
        else update(p, rows, TAG_FEATURES, scores, names.size, gold);
      }
    }
    if (epoch < 0) p = learner(TAG_BITS, TAGS, counts, TAG_LEAST);
    else if (epoch >= epochs / 2) addMean(p);
    process.stderr.write(
      `parts of speech, epoch ${String(epoch + 1)}: ${((100 * wrong) / steps).toFixed(2)} % wrong\n`,
    );
  }
  const { table, checks } = bytesOf(p, names.size);
  const { taggerMask, tagger, taggerChecks } = readSyntax(
    packSyntax(new Uint8Array(MOVES), new Uint8Array(LABELS), new Uint8Array(1), tags.tags, table, checks),
  );
  return { tags: tags.tags, taggerMask, tagger, taggerChecks, table };
};

const sums = new Int32Array(TAGS / 2);
const tagRows = new Int32Array(TAG_FEATURES);
/** A sentence at the start of parsing, tagged. */
const beginTagged = (state: State, { document, tree, tags }: Tagged): void => {
  begin(state, document.facts, tree.first, tree.last, tags);
  tagWords(state, tags, tagRows, sums);
};

const trainMoves = (examples: readonly Tagged[], epochs: number, loud: boolean): Uint8Array => {
  const counts = new Uint8Array(1 << (MOVE_BITS + CHECK_BITS));
  let p = learner(MOVE_BITS, MOVES, counts, LEAST);
  const state = stateFor(longestOf(examples));
  const rows = new Int32Array(MOVE_FEATURES);
  const scores = new Float64Array(MOVES);
  const cost = new Int32Array(3);
  const gold = new Int32Array(state.heads.length);
  const random = chance(5);
  // Before the first epoch the features on the right way are counted.
  for (let epoch = -1; epoch < epochs; epoch += 1) {
    let wrong = 0;
    let steps = 0;
    for (const example of shuffled(examples, random)) {
      const { tree } = example;
      beginTagged(state, example);
      const { size, stack } = state;
      // The root hangs on a token past the end that never comes.
      for (let i = 1; i <= size; i += 1) {
        gold[i] = tree.heads[i - 1]! < 0 ? size + 1 : tree.heads[i - 1]! + 1;
      }
      while (state.next <= size) {
        if (state.top === 1) {
          shift(state);
          continue;
        }
        const s0 = stack[state.top]!;
        const s1 = stack[state.top - 1]!;
        const { next } = state;
        // What each transition puts out of reach (Goldberg and Nivre 2013, arc-hybrid).
        cost.fill(0);
        for (let k = 2; k <= state.top; k += 1) {
          const s = stack[k]!;
          if (gold[s] === next) cost[SHIFT] = cost[SHIFT]! + 1;
          if (s !== s0 && gold[next] === s) cost[SHIFT] = cost[SHIFT]! + 1;
        }
        for (let b = next; b <= size; b += 1) {
          if (gold[b] !== s0) continue;
          cost[LEFT] = cost[LEFT]! + 1;
          cost[RIGHT] = cost[RIGHT]! + 1;
        }
        const head = gold[s0]!;
        if (head > next || head === s1) cost[LEFT] = cost[LEFT]! + 1;
        if (head >= next) cost[RIGHT] = cost[RIGHT]! + 1;
        const moves = state.top > 2 ? 3 : 2;
        moveFeatures(state, rows);
        score(p, rows, MOVE_FEATURES, scores);
        let least = Infinity;
        for (let m = 0; m < moves; m += 1) least = Math.min(least, cost[m]!);
        let chosen = 0;
        let good = -1;
        for (let m = 0; m < moves; m += 1) {
          if (scores[m]! > scores[chosen]!) chosen = m;
          if (cost[m] === least && (good < 0 || scores[m]! > scores[good]!)) good = m;
        }
        steps += 1;
        if (cost[chosen] !== least) wrong += 1;
        if (epoch < 0) count(counts, rows, MOVE_FEATURES);
        else update(p, rows, MOVE_FEATURES, scores, moves, good);
        const follow = epoch >= EXPLORE_FROM && random() < EXPLORE ? chosen : good;
        if (follow === SHIFT) shift(state);
        else if (follow === LEFT) attachLeft(state);
        else attachRight(state);
      }
    }
    if (epoch < 0) p = learner(MOVE_BITS, MOVES, counts, LEAST);
    else if (epoch >= epochs / 2) addMean(p);
    if (loud) {
      process.stderr.write(`transitions, epoch ${String(epoch + 1)}: ${((100 * wrong) / steps).toFixed(2)} % wrong\n`);
    }
  }
  const { table, checks } = bytesOf(p, 3);
  checks.forEach((check, i) => {
    table[i * MOVES + 3] = check;
  });
  return table;
};

/** A sentence with a tree to learn relations in. */
interface Parsed extends Tagged {
  readonly heads: Int32Array;
}

const trainLabels = (examples: readonly Parsed[], epochs: number): { table: Uint8Array; checks: Uint8Array } => {
  const counts = new Uint8Array(1 << (LABEL_BITS + CHECK_BITS));
  let p = learner(LABEL_BITS, LABELS, counts, LABEL_LEAST);
  const state = stateFor(longestOf(examples));
  const rows = new Int32Array(LABEL_FEATURES);
  const scores = new Float64Array(LABELS);
  const latest = new Uint8Array(state.heads.length);
  const random = chance(6);
  for (let epoch = -1; epoch < epochs; epoch += 1) {
    let wrong = 0;
    let steps = 0;
    for (const example of shuffled(examples, random)) {
      const { tree, heads } = example;
      beginTagged(state, example);
      latest.fill(NO_LABEL);
      const { size } = state;
      for (let i = 1; i <= size; i += 1) {
        const head = heads[i - 1]! + 1;
        state.heads[i] = head;
        if (head > i) {
          if (state.left[head] === 0) state.left[head] = i;
          state.lefts[head] = state.lefts[head]! + 1;
        } else if (head > 0) {
          state.right[head] = i;
          state.rights[head] = state.rights[head]! + 1;
        }
      }
      for (let i = 1; i <= size; i += 1) {
        const head = state.heads[i]!;
        if (head === 0) continue;
        labelFeatures(state, i, latest[head]!, rows);
        score(p, rows, LABEL_FEATURES, scores);
        let chosen = 0;
        for (let y = 1; y < LABELS; y += 1) if (scores[y]! > scores[chosen]!) chosen = y;
        const gold = tree.relations[i - 1]!;
        latest[head] = epoch < 0 ? gold : chosen;
        // Of a word with a wrong head no relation is right.
        if (tree.heads[i - 1] !== head - 1 || gold >= LABELS) continue;
        steps += 1;
        if (gold !== chosen) wrong += 1;
        if (epoch < 0) count(counts, rows, LABEL_FEATURES);
        else update(p, rows, LABEL_FEATURES, scores, LABELS, gold);
      }
    }
    if (epoch < 0) p = learner(LABEL_BITS, LABELS, counts, LABEL_LEAST);
    else if (epoch >= epochs / 2) addMean(p);
    process.stderr.write(`relations, epoch ${String(epoch + 1)}: ${((100 * wrong) / steps).toFixed(2)} % wrong\n`);
  }
  return bytesOf(p, LABELS);
};

const [source, target, epochsGiven] = process.argv.slice(2);
if (source === undefined || target === undefined) throw new Error('usage: syntax.ts GUM/train OUT.bin [EPOCHS]');
const epochs = Number(epochsGiven ?? 4);
const { documents, dropped } = readTrees(source);
const examples: Example[] = documents.flatMap(document => document.trees.map(tree => ({ document, tree })));
process.stderr.write(`${String(examples.length)} sentences, ${String(dropped)} left out\n`);
const names = new Map<string, number>();
const tags = trainTags(examples, names, TAG_EPOCHS);
const tagged: Tagged[] = [];
for (let fold = 0; fold < TAG_FOLDS; fold += 1) {
  const inside = (example: Example): boolean => documents.indexOf(example.document) % TAG_FOLDS === fold;
  const own = trainTags(
    examples.filter(e => !inside(e)),
    names,
    TAG_EPOCHS,
  );
  tagged.push(...examples.filter(inside).map(example => ({ ...example, tags: own })));
}
const noLabels = new Uint8Array(LABELS);

/** Trees by a parser that was trained on the other half of the documents. */
const FOLDS = 2;
const parsed: Parsed[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const inside = (example: Example): boolean => documents.indexOf(example.document) % FOLDS === fold;
  const moves = trainMoves(
    tagged.filter(e => !inside(e)),
    Math.ceil(epochs / 2),
    false,
  );
  for (const example of tagged.filter(inside)) {
    const model = {
      ...readSyntax(packSyntax(moves, noLabels, new Uint8Array(1), tags.tags, tags.table, tags.taggerChecks)),
      ...example.tags,
    };
    const { first, last } = example.tree;
    const { heads } = parseSentences(example.document.facts, [{ first, last }], model);
    parsed.push({ ...example, heads: heads.slice(first, last).map(h => (h < 0 ? -1 : h - first)) });
  }
}
const goldTrees = tagged.map((example): Parsed => ({ ...example, heads: example.tree.heads }));
const labels = trainLabels([...goldTrees, ...parsed], Math.ceil(epochs / 2));
const moves = trainMoves(tagged, epochs, true);
writeFileSync(target, packSyntax(moves, labels.table, labels.checks, tags.tags, tags.table, tags.taggerChecks));
