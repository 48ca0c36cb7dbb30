import type { State } from './state.js';

/** A feature as a number of 32 well-mixed bits: where the tables look for it, and how they know it (see `SyntaxModel`). */
const row = (value: number): number => {
  let hash = Math.imul(value, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

/** Two numbers in one. */
const both = (a: number, b: number): number => Math.imul(a, 0x9e3779b1) + b;

/** Distances, coarser as they grow: 0 to 7. */
const far = (d: number): number => (d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : 7);

/** How many children, as far as it matters: 0 to 3. */
const few = (n: number): number => (n < 3 ? n : 3);

/** How many features `tagFeatures` writes. */
export const TAG_FEATURES = 20;

/** Features for the fine part of speech of token `i`: those of the words before are known, those of the words after are guessed. */
export const tagFeatures = (
  { word, tag, guess, pos, suffix, fine, coarse }: State,
  i: number,
  rows: Int32Array,
): void => {
  const T1 = tag[i - 1]!;
  const T2 = i > 1 ? tag[i - 2]! : 0;
  const G0 = guess[i]!;
  const G1 = guess[i + 1]!;
  const G2 = guess[i + 2]!;
  const w = word[i]!;
  const before = word[i - 1]!;
  const after = word[i + 1]!;
  const p = pos[i]!;
  const s = suffix[i]!;
  rows[0] = row(both(w, 0x1a2b3c81));
  rows[1] = row(both(w, T1 + 0x2b3c4d82));
  rows[2] = row(both(w, G1 + 0x3c4d5e83));
  rows[3] = row(both(both(w, p), 0x4d5e6f84));
  rows[4] = row(both(both(s, p), 0x5e6f7185));
  rows[5] = row(both(s, T1 + 0x6f718286));
  rows[6] = row(both(before, G0 + 0x71829387));
  rows[7] = row(both(after, G0 + 0x02939488));
  rows[8] = row(both(G0 | (T1 << 6), 0x13a4a589));
  rows[9] = row(both(G0 | (T1 << 6) | (T2 << 12), 0x24b5b68a));
  rows[10] = row(both(G0 | (G1 << 6), 0x35c6c78b));
  rows[11] = row(both(G0 | (T1 << 6) | (G1 << 12), 0x46d7d88c));
  rows[12] = row(both(G0 | (G1 << 6) | (G2 << 12), 0x57e8e98d));
  rows[13] = row(both(G0 | (fine[i]! << 6), 0x68f9fa8e));
  rows[14] = row(both(G0 | (coarse[i]! << 6) | (T1 << 13), 0x790a0b8f));
  rows[15] = row(both(i > 1 ? word[i - 2]! : 1, G0 + (T1 << 6) + 0x0a1b1c90));
  rows[16] = row(both(before, (G1 << 6) + G0 + 0x1b2c2d91));
  rows[17] = row(both(G0 | (fine[i - 1]! << 6), 0x2c3d3e92));
  rows[18] = row(both(G0 | (coarse[i + 1]! << 6) | (coarse[i - 1]! << 13), 0x3d4e4f93));
  rows[19] = row(both(p, T1 + 0x4e5f6094));
};

/** How many features `moveFeatures` writes. */
export const MOVE_FEATURES = 32;

/**
 * Features for the choice of the next transition: the two or three tokens on top of the stack, the next three of the sentence, and the
 * outermost children of these (after Zhang and Nivre 2011). Each template has a constant of its own, so that templates share no rows.
 */
export const moveFeatures = (state: State, rows: Int32Array): void => {
  const { word, tag, fine, coarse, quote, stack, top, next, left, right, lefts, rights } = state;
  const s0 = stack[top]!;
  const s1 = stack[top - 1]!;
  const s2 = top > 2 ? stack[top - 2]! : 0;
  const sl = left[s0]!;
  const sr = right[s0]!;
  const s1r = right[s1]!;
  const bl = left[next]!;
  const S0 = tag[s0]!;
  const S1 = tag[s1]!;
  const S2 = tag[s2]!;
  const B0 = tag[next]!;
  const B1 = tag[next + 1]!;
  const B2 = tag[next + 2]!;
  const SL = tag[sl]!;
  const SR = tag[sr]!;
  const S1R = tag[s1r]!;
  const S1L = tag[left[s1]!]!;
  const BL = tag[bl]!;
  const w0 = word[s0]!;
  const w1 = word[s1]!;
  const v0 = word[next]!;
  const v1 = word[next + 1]!;
  const f0 = fine[s0]!;
  const g0 = fine[next]!;
  const S0B0 = S0 | (B0 << 6);
  const S1S0B0 = S1 | (S0 << 6) | (B0 << 12);
  const distance = far(next - s0);
  rows[0] = row(both(w0, 0x1a2b3c01));
  rows[1] = row(both(v0, 0x2b3c4d02));
  rows[2] = row(both(w1, 0x3c4d5e03));
  rows[3] = row(both(v1, B0 + 0x4d5e6f04));
  rows[4] = row(both(both(w0, v0), 0x5e6f7105));
  rows[5] = row(both(w0, S0B0 + 0x6f718206));
  rows[6] = row(both(v0, S0B0 + 0x71829307));
  rows[7] = row(both(S0B0 | (B1 << 12), 0x02939408));
  rows[8] = row(both(S0B0 | (B1 << 12) | (B2 << 18), 0x13a4a509));
  rows[9] = row(both(S1S0B0, 0x24b5b60a));
  rows[10] = row(both(S1S0B0 | (B1 << 18), 0x35c6c70b));
  rows[11] = row(both(S1S0B0 | (S2 << 18), 0x46d7d80c));
  rows[12] = row(both(S0B0 | (SL << 12) | (SR << 18), 0x57e8e90d));
  rows[13] = row(both(S1S0B0 | (SR << 18), 0x68f9fa0e));
  rows[14] = row(both(S1S0B0 | (S1R << 18), 0x790a0b0f));
  rows[15] = row(both(S0B0 | (BL << 12), 0x0a1b1c10));
  rows[16] = row(both(S1S0B0 | (BL << 18), 0x1b2c2d11));
  rows[17] = row(both(f0 | (g0 << 10), 0x2c3d3e12));
  rows[18] = row(both(f0 | (B0 << 10) | (B1 << 16), 0x3d4e4f13));
  rows[19] = row(both(g0 | (S0 << 10) | (S1 << 16), 0x4e5f6014));
  rows[20] = row(both(S0B0 | (distance << 12) | (few(rights[s0]!) << 16), 0x5f607115));
  rows[21] = row(both(w0, ((few(rights[s0]!) << 4) | few(lefts[s0]!)) + 0x60718216));
  rows[22] = row(both(S0B0 | (few(lefts[next]!) << 12) | (few(lefts[s0]!) << 14), 0x71829317));
  rows[23] = row(both(S0B0 | (quote[s0]! << 12) | (quote[next]! << 14), 0x0293a418));
  rows[24] = row(both(w1, S0B0 + 0x13a4b519));
  rows[25] = row(both(both(w1, w0), B0 + 0x24b5c61a));
  rows[26] = row(both(coarse[s1]! | (coarse[s0]! << 7) | (coarse[next]! << 14), 0x35c6d71b));
  rows[27] = row(both(fine[s1]! | (f0 << 10) | (B0 << 20), 0x46d7e81c));
  rows[28] = row(both(word[sl]!, S0B0 + 0x57e8f91d));
  rows[29] = row(both(word[s1r]!, S1S0B0 + 0x68f90a1e));
  rows[30] = row(both(v1, S0B0 + 0x790a1b1f));
  rows[31] = row(both(S1S0B0 | (S1L << 18) | (few(rights[s1]!) << 24) | (few(s0 - s1) << 26), 0x0a1b2c20));
};

/** How many features `labelFeatures` writes. */
export const LABEL_FEATURES = 28;

/** No child of this head has a relation yet. */
export const NO_LABEL = 31;

/**
 * Features for the relation of token `d` to its head, once the whole sentence has been parsed: both words, what stands about them, the
 * outermost children, and the relation of the child that the head had before this one (`before`).
 */
export const labelFeatures = (state: State, d: number, before: number, rows: Int32Array): void => {
  const { word, tag, fine, coarse, quote, heads, left, right, lefts, rights } = state;
  const h = heads[d]!;
  const D = tag[d]!;
  const H = tag[h]!;
  const g = heads[h]!;
  const dl = left[d]!;
  const dr = right[d]!;
  const hl = left[h]!;
  const DL = tag[dl]!;
  const DR = tag[dr]!;
  const HL = tag[hl]!;
  const HR = tag[right[h]!]!;
  const side = d < h ? 0 : 1;
  const DH = D | (H << 6) | (side << 12);
  const distance = far(d < h ? h - d : d - h);
  const wd = word[d]!;
  const wh = word[h]!;
  const fd = fine[d]!;
  const fh = fine[h]!;
  rows[0] = row(both(wd, side + 0x1a2b3c41));
  rows[1] = row(both(wh, side + 0x2b3c4d42));
  rows[2] = row(both(wd, DH + 0x3c4d5e43));
  rows[3] = row(both(wh, DH + 0x4d5e6f44));
  rows[4] = row(both(both(wd, wh), side + 0x5e6f7145));
  rows[5] = row(both(DH, 0x6f718246));
  rows[6] = row(both(DH | (distance << 13), 0x71829347));
  rows[7] = row(both(DH | (DL << 13) | (DR << 19), 0x02939448));
  rows[8] = row(both(DH | (HL << 13) | (HR << 19), 0x13a4a549));
  rows[9] = row(both(DH | (before << 13), 0x24b5b64a));
  rows[10] = row(both(wh, (before << 7) + (D << 1) + side + 0x35c6c74b));
  rows[11] = row(both(word[dl]!, DH + 0x46d7d84c));
  rows[12] = row(both(both(word[dl]!, wh), side + 0x57e8e94d));
  rows[13] = row(both(DH | (tag[d - 1]! << 13) | (tag[d + 1]! << 19), 0x68f9fa4e));
  rows[14] = row(both(DH | (tag[h - 1]! << 13) | (tag[h + 1]! << 19), 0x790a0b4f));
  rows[15] = row(both(fd | (fh << 10) | (side << 20), 0x0a1b1c50));
  rows[16] = row(both(fd | (H << 10) | (side << 16), 0x1b2c2d51));
  rows[17] = row(both(fh | (D << 10) | (side << 16) | (DL << 17), 0x2c3d3e52));
  rows[18] = row(both(DH | (tag[g]! << 13) | ((h < g ? 1 : 0) << 19), 0x3d4e4f53));
  rows[19] = row(both(DH | (quote[d]! << 13) | (quote[h]! << 15) | (quote[d - 1]! << 17), 0x4e5f6054));
  rows[20] = row(
    both(
      DH | (few(lefts[d]!) << 13) | (few(rights[d]!) << 15) | (few(lefts[h]!) << 17) | (few(rights[h]!) << 19),
      0x5f607155,
    ),
  );
  rows[21] = row(both(word[d - 1]!, DH + 0x60718256));
  rows[22] = row(both(word[d + 1]!, DH + 0x71829357));
  rows[23] = row(both(coarse[d]! | (coarse[h]! << 7) | (coarse[dl]! << 14) | (side << 21), 0x0293a458));
  rows[24] = row(both(word[hl]!, DH + 0x13a4b559));
  rows[25] = row(both(word[h - 1]!, DH + 0x24b5c65a));
  rows[26] = row(both(word[dr]!, DH + 0x35c6d75b));
  rows[27] = row(both(before | (DL << 5) | (D << 11) | (HL << 17) | (side << 23), 0x46d7e85c));
};
