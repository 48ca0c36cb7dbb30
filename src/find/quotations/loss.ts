import type { Language } from '../../languages/index.js';
import type { Span } from '../../model/index.js';
import type { Word } from '../../text/words.js';
import { PART, SENTENCE_END, spanOf } from './chunks.js';

/** What a cut takes from the words that are left. */
export type Loss = 'hedge' | 'condition' | 'negation' | 'contrast';

const ELLIPSIS = /\.{3}|…|\. \. \.|\*\s?\*\s?\*/u;

/** Whether an account marks that words are left out between two of its own, or breaks off there. */
export const isMarked = (
  { text, spans }: { readonly text: string; readonly spans: readonly Span[] },
  before: Word | null,
  after: Word | null,
): boolean => {
  if (before === null) return after !== null && ELLIPSIS.test(text.slice(Math.max(0, after.from - 6), after.from));
  if (after === null) return ELLIPSIS.test(text.slice(before.to, before.to + 6));
  return ELLIPSIS.test(text.slice(before.to, after.from)) || spans.some(s => before.to <= s.to && s.to <= after.from);
};

/** Words that only one version has, in its text, with the places there that take something back. */
export interface Gone {
  readonly text: string;
  readonly hedges: readonly Span[];
  readonly gone: readonly Word[];
  /** Where the words stand that both versions have: behind these, before them, or both in one sentence. */
  readonly kept: 'after' | 'before' | 'both';
}

const SENTENCE_ENDS = new RegExp(SENTENCE_END, 'gu');

/** The words of those gone that stand in one sentence with the words that are left: only these bear on them. */
const inTheirSentence = ({ text, gone, kept }: Gone): readonly Word[] => {
  const span = spanOf(gone);
  if (span === null) return [];
  const stretch = text.slice(span.from, kept === 'before' ? span.to : span.to + 2);
  const breaks = [...stretch.matchAll(SENTENCE_ENDS)].map(m => span.from + m.index);
  return gone.filter(w => breaks.every(b => (kept === 'before' ? w.from <= b : w.from >= b)));
};

/** What a version loses that leaves these words out; null where it only says less. */
export const lossOf = ({ quoting, hedges: hedging }: Language, lost: Gone): Loss | null => {
  const { text, hedges, kept } = lost;
  const near = inTheirSentence(lost);
  const [first, second] = near;
  if (first === undefined) return null;
  const isHedged = (w: Word): boolean => hedges.some(h => h.from <= w.from && w.to <= h.to);
  const isNegation = ({ norm }: Word): boolean => quoting.negating.has(norm);
  if (kept === 'before') {
    if (/[.!?]/u.test(text.slice(Math.max(0, first.from - 3), first.from))) return null;
    const open = near.slice(0, 2).map(w => w.norm);
    if (open.some(norm => quoting.conditions.has(norm))) return 'condition';
    if (open.some(norm => quoting.contrasts.has(norm))) return 'contrast';
    return near.length <= PART && near.some(isHedged) && !near.some(isNegation) ? 'hedge' : null;
  }
  if (quoting.conditions.has(first.norm)) return 'condition';
  if (second && quoting.smallWords.has(first.norm) && quoting.conditions.has(second.norm)) return 'condition';
  // The clause that the words hang on: what is before a comma or a joint is one of its own.
  const inFront = text.slice(first.from, near.at(-1)?.to);
  const joint = Math.max(...[...inFront.matchAll(/[,;:—–]\s/gu)].map(m => m.index), -1);
  const governing = near.filter(w => w.from > first.from + joint);
  const last = governing.at(-1);
  if (last === undefined || quoting.contrasts.has(last.norm) || quoting.numberJoints.has(last.norm)) return null;
  if (kept === 'after' && /^[,;:—–-]/u.test(text.slice(last.to, last.to + 2).trimStart()))
    return governing.length <= PART && governing.some(isHedged) ? 'hedge' : null;
  if (kept === 'both' && quoting.contrasts.has(first.norm)) return 'contrast';
  if (governing.filter(isNegation).length % 2 === 1) return 'negation';
  if (quoting.beliefs.test(governing.map(w => w.norm).join(' '))) return 'hedge';
  // "As we feared": what is so, and was held possible before.
  if (near.some(w => hedging.comparing.has(w.norm))) return null;
  return governing.some(w => isHedged(w) || hedging.hedgeStrength.has(w.norm)) ? 'hedge' : null;
};
