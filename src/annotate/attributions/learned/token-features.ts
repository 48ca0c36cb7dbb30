import { type FeatureList, mix } from '../../sequence/features.js';
import { type Relation, RELATIONS } from '../../syntax/relations.js';
import type { Words } from '../words.js';
import type { Facts } from './facts.js';

const bucket = (distance: number): number => {
  const d = Math.abs(distance);
  return (d < 6 ? d : d < 9 ? 6 : d < 14 ? 7 : d < 22 ? 8 : 9) + (distance < 0 ? 16 : 0);
};

const at = (values: Int32Array | Uint8Array, i: number, first: number, last: number): number =>
  i < first || i >= last ? -1 : values[i]!;

/** What stands around each token of a paragraph, as seen from the reporting verbs of its sentence. */
interface Around {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** The nearest word that may report, left and right, in the same sentence; -1 for none. */
const reportersAround = (facts: Facts, words: Words, first: number, last: number): Around => {
  const left = new Int32Array(last - first).fill(-1);
  const right = new Int32Array(last - first).fill(-1);
  let near = -1;
  for (let i = first; i < last; i += 1) {
    if (i > first && words.unitOf[i] !== words.unitOf[i - 1]) near = -1;
    left[i - first] = near;
    if (facts.reports[i] === 1) near = i;
  }
  near = -1;
  for (let i = last - 1; i >= first; i -= 1) {
    if (i < last - 1 && words.unitOf[i] !== words.unitOf[i + 1]) near = -1;
    right[i - first] = near;
    if (facts.reports[i] === 1) near = i;
  }
  return { left, right };
};

/** How many tokens back the parts of speech between a reporting verb and a token are read. */
const PATH = 6;

const bits = (...names: readonly Relation[]): number =>
  names.reduce((sum, name) => sum | (1 << RELATIONS.indexOf(name)), 0);

/** Relations of a clause to what it hangs on. */
const CLAUSES = bits('ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl', 'parataxis', 'root');

/** What the dependents of a verb tell of its frame. */
export const GOVERNED = bits('nsubj', 'nsubj:pass', 'obj', 'ccomp', 'xcomp', 'parataxis');

/** Most features of a token. */
const MOST = 80;

/** How many heads up a clause is looked for. */
const CLIMB = 10;

/** Adds the features of a paragraph's tokens, `first` to before `last`: what each word is, and where it stands. */
export const addTokenFeatures = (list: FeatureList, facts: Facts, words: Words, first: number, last: number): void => {
  const { word, lemma, pos, suffix, shape, fine, coarse, lexical, quote, name, heads, relations, dependents, ruled } =
    facts;
  const { left, right } = reportersAround(facts, words, first, last);
  let sinceQuote = 60;
  const { mask } = list;
  for (let i = first; i < last; i += 1) {
    const rows = list.room(MOST);
    let n = list.used;
    const wL2 = at(word, i - 2, first, last);
    const wL1 = at(word, i - 1, first, last);
    const w0 = word[i]!;
    const wR1 = at(word, i + 1, first, last);
    const wR2 = at(word, i + 2, first, last);
    const pL1 = at(pos, i - 1, first, last);
    const p0 = pos[i]!;
    const pR1 = at(pos, i + 1, first, last);
    const pR2 = at(pos, i + 2, first, last);
    const l0 = lemma[i]!;
    const fL1 = at(fine, i - 1, first, last);
    const f0 = fine[i]!;
    const fR1 = at(fine, i + 1, first, last);
    const cL1 = at(coarse, i - 1, first, last);
    const c0 = coarse[i]!;
    const xL1 = at(lexical, i - 1, first, last);
    const x0 = lexical[i]!;
    const xR1 = at(lexical, i + 1, first, last);
    const qL1 = at(quote, i - 1, first, last);
    const q0 = quote[i]!;
    const qR1 = at(quote, i + 1, first, last);
    const mL1 = at(name, i - 1, first, last);
    const m0 = name[i]!;
    const mR1 = at(name, i + 1, first, last);
    rows[n++] = mix(1, w0) & mask;
    rows[n++] = mix(2, wL1) & mask;
    rows[n++] = mix(3, wR1) & mask;
    rows[n++] = mix(4, wL2) & mask;
    rows[n++] = mix(5, wR2) & mask;
    rows[n++] = mix(6, l0) & mask;
    rows[n++] = mix(7, p0) & mask;
    rows[n++] = mix(8, pL1) & mask;
    rows[n++] = mix(9, pR1) & mask;
    rows[n++] = mix(10, mix(p0, pR1)) & mask;
    rows[n++] = mix(11, mix(pL1, p0)) & mask;
    rows[n++] = mix(12, mix(mix(pL1, p0), pR1)) & mask;
    rows[n++] = mix(13, mix(mix(p0, pR1), pR2)) & mask;
    rows[n++] = mix(15, mix(wL1, w0)) & mask;
    rows[n++] = mix(16, mix(w0, wR1)) & mask;
    rows[n++] = mix(17, suffix[i]!) & mask;
    rows[n++] = mix(18, shape[i]!) & mask;
    rows[n++] = mix(19, f0) & mask;
    rows[n++] = mix(20, fL1) & mask;
    rows[n++] = mix(21, fR1) & mask;
    rows[n++] = mix(22, c0) & mask;
    rows[n++] = mix(23, mix(cL1, c0)) & mask;
    rows[n++] = mix(25, x0) & mask;
    rows[n++] = mix(26, xL1) & mask;
    rows[n++] = mix(27, xR1) & mask;
    rows[n++] = mix(28, mix(x0, wR1)) & mask;
    rows[n++] = mix(30, mix(x0, wL1)) & mask;
    rows[n++] = mix(32, m0) & mask;
    rows[n++] = mix(33, mix(mL1, m0)) & mask;
    rows[n++] = mix(34, mix(m0, mR1)) & mask;
    rows[n++] = mix(35, q0) & mask;
    rows[n++] = mix(36, mix(mix(qL1, q0), qR1)) & mask;
    rows[n++] = mix(37, mix(q0, w0)) & mask;
    rows[n++] = mix(38, mix(q0, x0)) & mask;
    // Where in its sentence, and beside which quotation.
    const unit = words.units[words.unitOf[i] ?? -1];
    const from = unit ? i - unit.first : 99;
    const to = unit ? unit.last - i : 99;
    rows[n++] = mix(42, bucket(from)) & mask;
    rows[n++] = mix(43, mix(bucket(to), w0)) & mask;
    rows[n++] = mix(44, mix(from === 0 ? 1 : 0, w0)) & mask;
    if (q0 === 3) sinceQuote = 0;
    else sinceQuote += 1;
    rows[n++] = mix(45, mix(bucket(sinceQuote), q0)) & mask;
    rows[n++] = mix(47, mix(Math.min(sinceQuote, 5), x0)) & mask;
    // The reporting verbs on either side.
    const a = left[i - first]!;
    const b = right[i - first]!;
    const al = a < 0 ? -1 : lemma[a]!;
    const bl = b < 0 ? -1 : lemma[b]!;
    const ax = a < 0 ? -1 : lexical[a]!;
    const bx = b < 0 ? -1 : lexical[b]!;
    const ad = a < 0 ? 99 : bucket(i - a);
    const bd = b < 0 ? 99 : bucket(b - i);
    const aq = a < 0 ? 9 : quote[a]!;
    rows[n++] = mix(48, mix(al, ad)) & mask;
    rows[n++] = mix(49, mix(bl, bd)) & mask;
    rows[n++] = mix(50, mix(mix(ax, ad), p0)) & mask;
    rows[n++] = mix(51, mix(mix(bx, bd), p0)) & mask;
    rows[n++] = mix(52, mix(al, w0)) & mask;
    rows[n++] = mix(53, mix(bl, w0)) & mask;
    rows[n++] = mix(54, mix(mix(ax, aq), q0)) & mask;
    if (a >= 0) {
      // What lies between the verb and the token: its first words, and the parts of speech.
      let path = 0;
      for (let k = a + 1; k <= Math.min(i, a + PATH); k += 1) path = mix(path, pos[k]!);
      rows[n++] = mix(56, mix(path, Math.min(i - a, PATH + 1))) & mask;
      rows[n++] = mix(57, mix(mix(ax, word[a + 1]!), Math.min(i - a, 3))) & mask;
    }
    if (b >= 0) {
      let path = 0;
      for (let k = b - 1; k >= Math.max(i, b - PATH); k -= 1) path = mix(path, pos[k]!);
      rows[n++] = mix(59, mix(path, Math.min(b - i, PATH + 1))) & mask;
    }
    rows[n++] = mix(62, 1) & mask;
    // Syntax: what the token is to its head, what it governs, in what kind of clause it stands.
    const h = heads[i]!;
    const r = relations[i]!;
    const hw = h < 0 ? -1 : lemma[h]!;
    const hx = h < 0 ? -1 : lexical[h]!;
    const kids = dependents[i]!;
    rows[n++] = mix(63, mix(r, h < i ? 1 : 0)) & mask;
    rows[n++] = mix(64, mix(r, hw)) & mask;
    rows[n++] = mix(65, mix(r, hx)) & mask;
    rows[n++] = mix(66, mix(r, p0)) & mask;
    rows[n++] = mix(67, mix(kids, x0)) & mask;
    rows[n++] = mix(68, mix(kids, p0)) & mask;
    rows[n++] = mix(69, mix(kids & GOVERNED, l0)) & mask;
    rows[n++] = mix(70, mix(kids & GOVERNED, f0)) & mask;
    let clause = i;
    for (let steps = 0; steps < CLIMB && clause >= 0; steps += 1) {
      if (((1 << relations[clause]!) & CLAUSES) !== 0) break;
      clause = heads[clause]!;
    }
    const cr = clause < 0 ? 31 : relations[clause]!;
    const above = clause < 0 ? -1 : heads[clause]!;
    const al2 = above < 0 ? -1 : lemma[above]!;
    const ax2 = above < 0 ? -1 : lexical[above]!;
    const side = above < i ? 1 : 0;
    rows[n++] = mix(71, mix(mix(cr, side), ax2)) & mask;
    rows[n++] = mix(72, mix(mix(cr, side), al2)) & mask;
    // The rules' own reading.
    const oL1 = at(ruled, i - 1, first, last);
    const o0 = ruled[i]!;
    const oR1 = at(ruled, i + 1, first, last);
    rows[n++] = mix(74, o0) & mask;
    rows[n++] = mix(75, mix(oL1, o0)) & mask;
    rows[n++] = mix(76, mix(o0, oR1)) & mask;
    list.used = n;
    list.next();
  }
};
