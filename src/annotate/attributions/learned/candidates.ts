import type { Unit, Words } from '../words.js';
import type { Drafted, Facts } from './facts.js';

/** A stretch of tokens that may be a cue, and the tokens around it in which its source and content are looked for. */
export interface Candidate {
  readonly core: Unit;
  readonly window: Unit;
  /** Highest probability of a token of the core to be part of a cue, 0 to 1. */
  readonly chance: number;
  /** What a rule makes of the same cue. */
  readonly drafted: Drafted | null;
}

/** A token belongs to the core of a candidate from this probability on. */
const CORE = 0.2;

/** Most tokens on either side of the core: no sentence that is one is longer. */
const REACH = 150;

/** How far from the core a rule's content may reach, in tokens. */
const FAR = 400;

/** Most tokens of all windows of a paragraph, for each of its own tokens; prose needs two or three. */
const CROWDED = 12;

/** How far a window may reach in a crowded paragraph, on either side of the core. */
const NEAR = 20;

/** The candidates with smaller windows where there are so many that a paragraph would be read many times over: no prose is like that. */
const bounded = (candidates: Candidate[], { first, last }: Unit): Candidate[] => {
  const tokens = candidates.reduce((sum, { window }) => sum + window.last - window.first, 0);
  if (tokens <= CROWDED * (last - first) + 2 * FAR) return candidates;
  return candidates.map(candidate => {
    const { core, window } = candidate;
    const nearer = { first: Math.max(window.first, core.first - NEAR), last: Math.min(window.last, core.last + NEAR) };
    return { ...candidate, window: nearer };
  });
};

/** Cores within a paragraph; `cue` is the probability of each of the document's tokens to be in a cue, `begins` to begin one; `byCue` the rules' drafts by the tokens of their cues. */
export const candidatesIn = (
  words: Words,
  facts: Facts,
  cue: Float32Array,
  begins: Float32Array,
  paragraph: Unit,
  byCue: ReadonlyMap<number, Drafted>,
): Candidate[] => {
  const found: Candidate[] = [];
  let i = paragraph.first;
  while (i < paragraph.last) {
    if (cue[i]! < CORE) {
      i += 1;
      continue;
    }
    const first = i;
    let chance = cue[i]!;
    i += 1;
    // A token that begins a cue rather than going on with one ends the core before it.
    while (
      i < paragraph.last &&
      words.unitOf[i] === words.unitOf[first] &&
      cue[i]! >= CORE &&
      begins[i]! < 0.5 * cue[i]!
    ) {
      chance = Math.max(chance, cue[i]!);
      i += 1;
    }
    const core = { first, last: i };
    let drafted: Drafted | null = null;
    for (let k = first; k < i && !drafted; k += 1) drafted = byCue.get(k) ?? null;
    found.push({ core, window: windowOf(words, facts, core, paragraph, drafted), chance, drafted });
  }
  return bounded(found, paragraph);
};

/** The sentence of the core with the quotations that touch it, and the sentences within these. */
const windowOf = (words: Words, facts: Facts, core: Unit, paragraph: Unit, drafted: Drafted | null): Unit => {
  const unit = words.units[words.unitOf[core.first] ?? -1] ?? core;
  let { first, last } = unit;
  const quoted = (i: number): boolean => (facts.quote[i] ?? 0) !== 0;
  // Across the sentence's edges as long as words in quotation marks go on.
  if (first > paragraph.first && quoted(first - 1)) {
    first -= 1;
    while (first > paragraph.first && quoted(first - 1)) first -= 1;
    first = words.units[words.unitOf[first] ?? -1]?.first ?? first;
  }
  if (last < paragraph.last && (quoted(last) || quoted(last - 1))) {
    while (last < paragraph.last && quoted(last)) last += 1;
    last = words.units[words.unitOf[last - 1] ?? -1]?.last ?? last;
  }
  first = Math.max(paragraph.first, first, core.first - REACH);
  last = Math.min(paragraph.last, last, core.last + REACH);
  // Where a rule has found a longer quotation, over paragraphs, all of it is looked at.
  for (const part of drafted?.content ?? []) {
    if (part.first >= core.first - FAR) first = Math.min(first, part.first);
    if (part.last <= core.last + FAR) last = Math.max(last, part.last);
  }
  return { first, last };
};
