import { FORBIDDEN, viterbi } from '../../sequence/decode.js';
import type { Unit } from '../words.js';
import { CONTENT, CUE, WIDTH } from './labels.js';

/** States of the decoder: each label before any content was seen, and after. */
const STATES = 2 * WIDTH;

/** Whether label `b` may follow label `a`: a span goes on only where it has begun. */
const follows = (a: number, b: number): boolean => b % 2 === 1 || b === 0 || a === b || a === b - 1;

const sanes = new WeakMap<Float32Array, Float32Array>();

/** The transitions without those that cannot be. */
const sane = (transitions: Float32Array): Float32Array => {
  let known = sanes.get(transitions);
  if (!known) {
    known = transitions.map((weight, k) => (follows(Math.floor(k / WIDTH), k % WIDTH) ? weight : FORBIDDEN));
    sanes.set(transitions, known);
  }
  return known;
};

/** Transitions between states: a span goes on only where it has begun, and content once seen stays seen. */
const expand = (transitions: Float32Array): Float32Array => {
  const states = new Float32Array(STATES * STATES).fill(FORBIDDEN);
  for (let a = 0; a < WIDTH; a += 1) {
    for (let b = 0; b < WIDTH; b += 1) {
      if (!follows(a, b)) continue;
      const weight = transitions[a * WIDTH + b]!;
      states[(a + WIDTH) * STATES + b + WIDTH] = weight;
      if (a >= CONTENT) continue;
      states[a * STATES + b + (b >= CONTENT ? WIDTH : 0)] = weight;
    }
  }
  return states;
};

const expanded = new WeakMap<Float32Array, Float32Array>();

/**
 * The best labels of a window that has a cue at `head` and at least one token of content. `breaks` are the positions at which a sentence
 * begins outside quotation marks: no span goes on there.
 */
export const decodeWindow = (
  transitions: Float32Array,
  emissions: Float32Array,
  head: number,
  breaks: Uint8Array,
): Uint8Array => {
  const n = emissions.length / WIDTH;
  const allowed = emissions.slice();
  for (let i = 0; i < n; i += 1) {
    for (let y = 0; y < WIDTH; y += 1) {
      const other = i === head && y !== CUE && y !== CUE + 1;
      const goesOn = y > 0 && y % 2 === 0 && (i === 0 || breaks[i] === 1);
      const wrong = other || goesOn;
      if (wrong) allowed[i * WIDTH + y] = FORBIDDEN;
    }
  }
  // The best labels of all are the best with a content where they have one, which is nearly always.
  const best = viterbi(WIDTH, sane(transitions), allowed);
  if (best.some(label => label >= CONTENT)) return best;
  let states = expanded.get(transitions);
  if (!states) {
    states = expand(transitions);
    expanded.set(transitions, states);
  }
  const scores = new Float32Array(n * STATES).fill(FORBIDDEN);
  for (let i = 0; i < n; i += 1) {
    for (let y = 0; y < WIDTH; y += 1) {
      const score = allowed[i * WIDTH + y]!;
      if (y < CONTENT && i < n - 1) scores[i * STATES + y] = score;
      if (y >= CONTENT || i > 0) scores[i * STATES + y + WIDTH] = score;
    }
  }
  return viterbi(STATES, states, scores).map(state => state % WIDTH);
};

/** The spans of a kind (`SOURCE`, `CUE`, `CONTENT`) in a window's labels, as tokens of the document. */
export const spansIn = (labels: Uint8Array, kind: number, first: number): Unit[] => {
  const found: { first: number; last: number }[] = [];
  let open = false;
  labels.forEach((label, i) => {
    const last = found.at(-1);
    if (label === kind + 1 && open && last) last.last = first + i + 1;
    else if (label === kind || label === kind + 1) found.push({ first: first + i, last: first + i + 1 });
    open = label === kind || label === kind + 1;
  });
  return found;
};
