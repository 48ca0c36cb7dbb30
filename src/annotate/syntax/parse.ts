import { LABEL_FEATURES, labelFeatures, MOVE_FEATURES, moveFeatures, NO_LABEL, TAG_FEATURES } from './features.js';
import { LABELS, LEFT, RIGHT, SHIFT, type SyntaxModel, TAGS } from './model.js';
import { ROOT } from './relations.js';
import { attachLeft, attachRight, begin, shift, type State, stateFor, type SyntaxFacts } from './state.js';
import { tagWords } from './tag.js';

/** Heads of words. Both arrays have one entry a token of the document. */
export interface Syntax {
  /** The token that a token depends on; -1 for the root of a sentence and for what stands in none. */
  readonly heads: Int32Array;
  /** Index in `RELATIONS`. */
  readonly relations: Uint8Array;
}

/** Both lanes of a number. */
const LANES = 0x00ff00ff;

/** All bits where two bytes are equal, else none. */
const same = (a: number, b: number): number => ((a ^ b) - 1) >> 31;

/** The best transition that may be made: `SHIFT`, `LEFT` or `RIGHT`. There is at least one token on the stack and one to come. */
const bestMove = (state: State, { moves, moveMask }: SyntaxModel, rows: Int32Array): number => {
  moveFeatures(state, rows);
  let even = 0;
  let odd = 0;
  for (let k = 0; k < MOVE_FEATURES; k += 1) {
    const feature = rows[k]!;
    const check = feature & 0xff;
    const at = (feature >>> 8) & moveMask;
    const a = moves[at]!;
    const b = moves[at ^ 1]!;
    // One of the two at most is this feature.
    const weights = (a & same(a >>> 24, check)) | (b & same(b >>> 24, check));
    even += weights & LANES;
    odd += (weights >>> 8) & 0xff;
  }
  const shifts = even & 0xffff;
  const rights = state.top > 2 ? even >>> 16 : -1;
  if (shifts >= odd && shifts >= rights) return SHIFT;
  return odd >= rights ? LEFT : RIGHT;
};

/** Gives every token of the sentence a head but one (arc-hybrid transitions; Kuhlmann, Gómez-Rodríguez and Satta 2011). */
const attach = (state: State, model: SyntaxModel, rows: Int32Array): void => {
  while (state.next <= state.size) {
    const move = state.top === 1 ? SHIFT : bestMove(state, model, rows);
    if (move === SHIFT) shift(state);
    else if (move === LEFT) attachLeft(state);
    else attachRight(state);
  }
  while (state.top > 2) attachRight(state);
};

/** The best relation of a token to its head. */
const bestLabel = (
  state: State,
  token: number,
  before: number,
  { labels, labelChecks, labelMask }: SyntaxModel,
  rows: Int32Array,
): number => {
  labelFeatures(state, token, before, rows);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let k = 0; k < LABEL_FEATURES; k += 1) {
    const feature = rows[k]!;
    const check = feature & 0xff;
    let place = (feature >>> 8) & labelMask;
    if (labelChecks[place] !== check) place ^= 1;
    if (labelChecks[place] !== check) continue;
    const at = place << 2;
    const w = labels[at]!;
    const x = labels[at + 1]!;
    const y = labels[at + 2]!;
    const z = labels[at + 3]!;
    a += w & LANES;
    b += (w >>> 8) & LANES;
    c += x & LANES;
    d += (x >>> 8) & LANES;
    e += y & LANES;
    f += (y >>> 8) & LANES;
    g += z & LANES;
    h += (z >>> 8) & LANES;
  }
  // The score stands above its label: the most of these numbers is the best label's.
  const low = (sum: number, label: number): number => ((sum & 0xffff) << 4) | label;
  const high = (sum: number, label: number): number => ((sum >>> 16) << 4) | label;
  const best = Math.max(
    Math.max(Math.max(low(a, 0), low(b, 1)), Math.max(high(a, 2), high(b, 3))),
    Math.max(Math.max(low(c, 4), low(d, 5)), Math.max(high(c, 6), high(d, 7))),
    Math.max(Math.max(low(e, 8), low(f, 9)), Math.max(high(e, 10), high(f, 11))),
    Math.max(Math.max(low(g, 12), low(h, 13)), Math.max(high(g, 14), high(h, 15))),
  );
  return best & (LABELS - 1);
};

/**
 * Heads and relations of the words of each sentence, `first` to before `last`: a greedy parser, linear in the length of a sentence. Each
 * sentence has one root; no arcs cross.
 */
export const parseSentences = (
  facts: SyntaxFacts,
  units: readonly { readonly first: number; readonly last: number }[],
  model: SyntaxModel,
): Syntax => {
  const count = facts.word.length;
  const heads = new Int32Array(count).fill(-1);
  const relations = new Uint8Array(count).fill(ROOT);
  const state = stateFor(units.reduce((most, { first, last }) => Math.max(most, last - first), 0));
  const rows = new Int32Array(Math.max(MOVE_FEATURES, LABEL_FEATURES, TAG_FEATURES));
  const sums = new Int32Array(TAGS / 2);
  const latest = new Uint8Array(state.word.length);
  for (const { first, last } of units) {
    if (first >= last) continue;
    begin(state, facts, first, last, model);
    tagWords(state, model, rows, sums);
    attach(state, model, rows);
    const { size } = state;
    latest.fill(NO_LABEL, 0, size + 1);
    for (let i = 1; i <= size; i += 1) {
      const head = state.heads[i]!;
      if (head === 0) continue;
      const label = bestLabel(state, i, latest[head]!, model, rows);
      latest[head] = label;
      heads[first + i - 1] = first + head - 1;
      relations[first + i - 1] = label;
    }
  }
  return { heads, relations };
};
