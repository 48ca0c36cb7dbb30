import { type FeatureList, hashOf, mix } from '../../sequence/features.js';
import type { Unit, Words } from '../words.js';
import type { Candidate } from './candidates.js';
import type { Facts } from './facts.js';
import { GOVERNED } from './token-features.js';

/** Probabilities of the document's tokens, by the first model, in tenths: to be in a source, a cue, a content. */
export interface Hints {
  readonly source: Uint8Array;
  readonly cue: Uint8Array;
  readonly content: Uint8Array;
}

const bucket = (d: number): number => (d < 7 ? d : d < 10 ? 7 : d < 15 ? 8 : d < 25 ? 9 : d < 50 ? 10 : 11);

const finite: ReadonlySet<number> = new Set(['VERB', 'AUX'].map(hashOf));

/** Most features of a token. */
const MOST = 80;

/** How many tokens from the core the parts of speech between are read. */
const PATH = 5;

/** The token of the core that hangs on none of the others. */
const headOf = ({ heads }: Facts, { first, last }: Unit): number => {
  for (let i = last - 1; i >= first; i -= 1) {
    const head = heads[i]!;
    if (head < first || head >= last) return i;
  }
  return last - 1;
};

/** A token stands above the core, in no branch of it, or is the core's own. */
const ABOVE = 40;
const NOWHERE = 41;
const CORE = 42;

/**
 * For each token of the window the branch of the core that it stands in: the relation to the core of the topmost token between, or that
 * the core hangs on it, or neither.
 */
const branches = ({ heads, relations }: Facts, window: Unit, core: Unit, root: number): Uint8Array => {
  const under = new Uint8Array(window.last - window.first);
  for (let i = core.first; i < core.last; i += 1) under[i - window.first] = CORE;
  for (let i = heads[root]!, steps = 0; i >= window.first && i < window.last && steps < 12; i = heads[i]!, steps += 1) {
    if (under[i - window.first] === 0) under[i - window.first] = ABOVE;
  }
  const trail: number[] = [];
  for (let start = window.first; start < window.last; start += 1) {
    let i = start;
    trail.length = 0;
    while (i >= window.first && i < window.last && under[i - window.first] === 0) {
      trail.push(i);
      i = heads[i]!;
    }
    const end = i >= window.first && i < window.last ? under[i - window.first]! : NOWHERE;
    for (let k = trail.length - 1; k >= 0; k -= 1) {
      const token = trail[k]!;
      const value =
        end === CORE
          ? k === trail.length - 1
            ? relations[token]! + 1
            : under[trail[k + 1]! - window.first]!
          : end === ABOVE
            ? NOWHERE
            : end;
      under[token - window.first] = value;
    }
  }
  return under;
};

/**
 * Adds the features of the tokens of a candidate's window, as seen from its core: on which side, how far, past what, and how the core
 * governs.
 */
export const addCueFeatures = (
  list: FeatureList,
  facts: Facts,
  words: Words,
  hints: Hints,
  { core, window, chance, drafted }: Candidate,
): void => {
  const root = headOf(facts, core);
  const { word, lemma, pos, suffix, coarse, lexical, quote, name, reports } = facts;
  const get = (values: Int32Array | Uint8Array, i: number): number =>
    i < window.first || i >= window.last ? -1 : values[i]!;
  // The core's own nature: its last reporting verb, or its last word.
  let head = core.last - 1;
  for (let i = core.first; i < core.last; i += 1) if (reports[i] === 1) head = i;
  const cueLemma = lemma[head]!;
  const cueWord = word[head]!;
  const cueLexical = lexical[head]!;
  const cueQuote = quote[head]!;
  const cueClass = coarse[head]!;
  const before = get(word, core.first - 1);
  const after = get(word, core.last);
  const sure = Math.min(9, Math.floor(chance * 10));
  const { mask } = list;
  const unit = words.unitOf[core.first] ?? -1;
  const frame = facts.dependents[root]! & GOVERNED;

  const emit = (
    i: number,
    side: number,
    d: number,
    commas: number,
    marks: number,
    verbs: number,
    others: number,
    path: number,
  ): void => {
    const rows = list.room(MOST);
    let n = list.used;
    const w = get(word, i);
    const p = get(pos, i);
    const q = get(quote, i);
    const b = bucket(d);
    const p1 = get(pos, i + 1);
    const p_ = get(pos, i - 1);
    const w1 = get(word, i + 1);
    const w_ = get(word, i - 1);
    rows[n++] = mix(101, mix(b, side)) & mask;
    rows[n++] = mix(102, mix(w, side)) & mask;
    rows[n++] = mix(103, mix(p, side)) & mask;
    rows[n++] = mix(104, mix(mix(p, p1), side)) & mask;
    rows[n++] = mix(105, mix(mix(p_, p), side)) & mask;
    rows[n++] = mix(106, mix(mix(b, p), side)) & mask;
    if (d <= 3) rows[n++] = mix(107, mix(mix(b, w), side)) & mask;
    if (d <= 4) rows[n++] = mix(108, mix(mix(mix(cueLemma, b), p), side)) & mask;
    rows[n++] = mix(109, mix(mix(cueLemma, p), side)) & mask;
    rows[n++] = mix(110, mix(mix(cueLemma, w), side)) & mask;
    rows[n++] = mix(111, mix(mix(cueLexical, w), side)) & mask;
    rows[n++] = mix(112, mix(mix(mix(cueLexical, b), p), side)) & mask;
    const qq = mix(q, cueQuote);
    rows[n++] = mix(113, mix(qq, side)) & mask;
    rows[n++] = mix(114, mix(mix(mix(get(quote, i - 1), q), get(quote, i + 1)), side)) & mask;
    rows[n++] = mix(115, mix(mix(qq, Math.min(commas, 3)), side)) & mask;
    const between = mix(mix(Math.min(commas, 3), Math.min(marks, 2)), mix(Math.min(verbs, 3), Math.min(others, 2)));
    rows[n++] = mix(116, mix(between, side)) & mask;
    rows[n++] = mix(117, mix(mix(between, p), side)) & mask;
    rows[n++] = mix(118, mix(mix(between, qq), side)) & mask;
    rows[n++] = mix(119, mix(mix(after, b), side)) & mask;
    rows[n++] = mix(121, mix(mix(before, p), side)) & mask;
    const hs = hints.source[i]!;
    const hc = hints.cue[i]!;
    const hx = hints.content[i]!;
    rows[n++] = mix(122, mix(hs, side)) & mask;
    rows[n++] = mix(123, mix(hc, side)) & mask;
    rows[n++] = mix(124, mix(hx, side)) & mask;
    rows[n++] = mix(125, mix(mix(hs, hx), side)) & mask;
    rows[n++] = mix(126, mix(mix(mix(hx, i > window.first ? hints.content[i - 1]! : 10), b), side)) & mask;
    rows[n++] = mix(128, mix(mix(get(name, i), b), side)) & mask;
    rows[n++] = mix(130, mix(mix(others, q), side)) & mask;
    rows[n++] = mix(131, mix(mix(sure, b), side)) & mask;
    const u = words.units[words.unitOf[i] ?? -1];
    const toEnd = u ? u.last - i : 99;
    const fromStart = u ? i - u.first : 99;
    const same = words.unitOf[i] === unit ? 1 : 0;
    rows[n++] = mix(133, mix(mix(bucket(toEnd), mix(same, q)), side)) & mask;
    rows[n++] = mix(135, mix(mix(bucket(fromStart), mix(same, q)), side)) & mask;
    rows[n++] = mix(136, mix(mix(fromStart === 0 ? 1 : 0, p), side)) & mask;
    if (d <= PATH) rows[n++] = mix(137, mix(path, side)) & mask;
    rows[n++] = mix(139, mix(get(coarse, i), side)) & mask;
    rows[n++] = mix(142, mix(mix(w_, w), side)) & mask;
    rows[n++] = mix(143, mix(mix(w, w1), side)) & mask;
    rows[n++] = mix(144, mix(get(lexical, i), side)) & mask;
    rows[n++] = mix(145, mix(mix(get(lexical, i), b), side)) & mask;
    rows[n++] = mix(146, mix(mix(p_, mix(p, p1)), side)) & mask;
    rows[n++] = mix(149, mix(mix(cueClass, mix(b, p)), side)) & mask;
    rows[n++] = mix(151, mix(get(suffix, i), side)) & mask;
    rows[n++] = mix(154, mix(mix(cueLemma, mix(qq, Math.min(commas, 2))), side)) & mask;
    rows[n++] = mix(159, mix(1, side)) & mask;
    const k = i - window.first;
    const branch = under[k]!;
    const branchBefore = k > 0 ? under[k - 1]! : -1;
    const branchAfter = k + 1 < under.length ? under[k + 1]! : -1;
    rows[n++] = mix(170, mix(branch, side)) & mask;
    rows[n++] = mix(171, mix(mix(branch, p), side)) & mask;
    rows[n++] = mix(172, mix(mix(branch, branchBefore), side)) & mask;
    rows[n++] = mix(173, mix(mix(branch, branchAfter), side)) & mask;
    rows[n++] = mix(174, mix(mix(branch, cueLexical), side)) & mask;
    rows[n++] = mix(175, mix(mix(branch, cueLemma), side)) & mask;
    rows[n++] = mix(178, mix(mix(mix(branch, frame), qq), side)) & mask;
    const rule = own[k]!;
    const ruleBefore = k > 0 ? own[k - 1]! : -1;
    const ruleAfter = k + 1 < own.length ? own[k + 1]! : -1;
    rows[n++] = mix(182, mix(mix(rule, ruledHere), side)) & mask;
    rows[n++] = mix(183, mix(mix(mix(rule, ruleBefore), ruledHere), side)) & mask;
    rows[n++] = mix(184, mix(mix(mix(rule, ruleAfter), ruledHere), side)) & mask;
    rows[n++] = mix(185, mix(mix(mix(rule, ruledHere), facts.ruled[i]!), side)) & mask;
    rows[n++] = mix(186, mix(mix(mix(rule, ruledHere), hx), side)) & mask;
    if (side === 0) {
      rows[n++] = mix(160, mix(mix(cueWord, sure), side)) & mask;
      rows[n++] = mix(161, mix(mix(before, after), side)) & mask;
    }
    list.used = n;
    list.next();
  };

  const under = branches(facts, window, core, root);
  const own = new Uint8Array(window.last - window.first);
  const mark = (units: readonly Unit[], bit: number): void => {
    for (const { first, last } of units) {
      for (let i = Math.max(first, window.first); i < Math.min(last, window.last); i += 1) {
        own[i - window.first] = own[i - window.first]! | bit;
      }
    }
  };
  if (drafted) {
    mark(drafted.source, 1);
    mark(drafted.cue, 2);
    mark(drafted.content, 4);
  }
  const ruledHere = drafted ? 1 : 0;

  // Left to right; what lies between is counted from the core outwards.
  const n = window.last - window.first;
  const commas = new Uint16Array(n);
  const marks = new Uint16Array(n);
  const verbs = new Uint16Array(n);
  const others = new Uint16Array(n);
  const paths = new Int32Array(n);
  const walk = (from: number, to: number, step: number): void => {
    let c = 0;
    let m = 0;
    let v = 0;
    let o = 0;
    let path = 7;
    for (let i = from; i !== to; i += step) {
      const k = i - window.first;
      path = mix(path, pos[i]!);
      commas[k] = c;
      marks[k] = m;
      verbs[k] = v;
      others[k] = o;
      paths[k] = path;
      if (words.lower[i] === ',') c += 1;
      if (quote[i]! > 1) m += 1;
      if (finite.has(pos[i]!)) v += 1;
      if (hints.cue[i]! >= 3) o += 1;
    }
  };
  walk(core.first - 1, window.first - 1, -1);
  walk(core.last, window.last, 1);
  for (let i = window.first; i < window.last; i += 1) {
    const k = i - window.first;
    const side = i < core.first ? 1 : i >= core.last ? 2 : 0;
    const d = side === 1 ? core.first - i : side === 2 ? i - core.last + 1 : 0;
    emit(i, side, d, commas[k]!, marks[k]!, verbs[k]!, others[k]!, paths[k]!);
  }
};
