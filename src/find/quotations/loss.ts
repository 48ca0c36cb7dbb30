import type { Language } from '../../languages/index.js';
import type { Span } from '../../model/index.js';
import type { Word } from '../../text/words.js';
import { PART, SENTENCE_END, spanOf } from './chunks.js';

/**
 * What a cut takes from the words that are left. `limit`: what limits a denial or a word for all ("no conclusive evidence", "nobody since
 * Friday"); `doubt`: what takes them back behind them ("It is only a guess.").
 */
export type Loss = 'hedge' | 'condition' | 'negation' | 'contrast' | 'limit' | 'doubt';

/** A belief behind what is believed has so many words at most. */
const LONGEST_BELIEF = 6;

/** So many words may limit a denial in front of what is denied, */
const MOST_LIMITING = 2;

/** and so many behind it. */
const LONGEST_LIMIT = 6;

/** What parts two sentences, or two quotations of which the first may end in a comma: ",” he said. “". */
const BREAK = 40;
const SENTENCE_BREAK = /[.!?]["”’)]*\s+["“‘]?$/u;

/** What is taken back stands in the first so many sentences behind the words. */
const TAKEN_BACK = 2;

const ELLIPSIS = /\.{3}|…|\. \. \.|\*\s?\*\s?\*/u;

/** Whether an account marks that words are left out between two of its own, or breaks off there without making a sentence of what was none. */
export const isMarked = (
  { text, spans }: { readonly text: string; readonly spans: readonly Span[] },
  before: Word | null,
  after: Word | null,
  isRecast: boolean,
): boolean => {
  if (before === null) return after !== null && ELLIPSIS.test(text.slice(Math.max(0, after.from - 6), after.from));
  if (after === null) return ELLIPSIS.test(text.slice(before.to, before.to + 6));
  if (ELLIPSIS.test(text.slice(before.to, after.from))) return true;
  return !isRecast && spans.some(s => before.to <= s.to && s.to <= after.from);
};

/** Words that only one version has, in its text, with the places there that take something back. */
export interface Gone {
  readonly text: string;
  readonly hedges: readonly Span[];
  readonly gone: readonly Word[];
  /** Where the words stand that both versions have: behind these, before them, or both in one sentence. */
  readonly kept: 'after' | 'before' | 'both';
}

/** The words next to those that are gone which both versions have, in the text that has all; null at an end. */
export interface Beside {
  readonly before: Word | null;
  readonly after: Word | null;
  /** Words of the same sentence before those that are gone, which both have. */
  readonly clause: readonly Word[];
}

const SENTENCE_ENDS = new RegExp(SENTENCE_END, 'gu');

/** The words of a sentence that stand before a place in it. */
export const clauseBefore = (text: string, all: readonly Word[], at: number): Word[] => {
  const before = all.filter(w => w.to <= at);
  const broken = before.findLastIndex((w, i) => SENTENCE_END.test(text.slice(w.to, before[i + 1]?.from ?? at)));
  return before.slice(broken + 1);
};

/** The words of those gone that stand in one sentence with the words that are left: only these bear on them. */
const inTheirSentence = ({ text, gone, kept }: Gone): readonly Word[] => {
  const span = spanOf(gone);
  if (span === null) return [];
  const stretch = text.slice(span.from, kept === 'before' ? span.to : span.to + 2);
  const breaks = [...stretch.matchAll(SENTENCE_ENDS)].map(m => span.from + m.index);
  return gone.filter(w => breaks.every(b => (kept === 'before' ? w.from <= b : w.from >= b)));
};

/** Whether the words limit a denial right before them: "no [conclusive] evidence", "not [entirely] safe". */
const limitsDenial = ({ quoting, reuse }: Language, { text, gone }: Gone, { before, after }: Beside): boolean => {
  const span = spanOf(gone);
  if (span === null || before === null || after === null || gone.length > MOST_LIMITING) return false;
  if (!quoting.negating.has(before.norm) && !quoting.sweeping.has(before.norm)) return false;
  if (!/^\s*$/u.test(text.slice(before.to, span.from)) || !/^\s*$/u.test(text.slice(span.to, after.from))) return false;
  return gone.every(w => !reuse.functionWords.has(w.norm) && /^\p{Ll}/u.test(text.slice(w.from, w.to)));
};

/**
 * Words that limit a denial, or a word for all, of the clause around them: "nobody had fired [since Friday]", "we cannot [at this stage] say";
 * null where none do.
 */
const limitBehind = ({ quoting }: Language, lost: Gone, { after, clause }: Beside): readonly Word[] | null => {
  // What both have behind these may be the next sentence, of which the beginning is gone too.
  const own = inTheirSentence({ ...lost, kept: 'before' });
  const span = spanOf(own);
  if (span === null || own.length > LONGEST_LIMIT || !clause.some(w => quoting.sweeping.has(w.norm))) return null;
  const said = lost.text.slice(span.from, span.to).toLowerCase();
  const ends = after === null || SENTENCE_END.test(`${lost.text.slice(span.to, span.to + 3)} `);
  return (ends ? quoting.limits : quoting.limitsAmid).test(said) ? own : null;
};

/** Words in front of a denial, or of a word for all, that limit it: "[of the doors we tried,] none was locked"; null where none do. */
const limitInFront = ({ quoting }: Language, lost: Gone, { after }: Beside): readonly Word[] | null => {
  const own = inTheirSentence({ ...lost, kept: 'after' });
  const span = spanOf(own);
  if (span === null || after === null || lost.kept !== 'after' || !quoting.sweeping.has(after.norm)) return null;
  if (!/^\s*,\s*$/u.test(lost.text.slice(span.to, after.from))) return null;
  return quoting.limitsBefore.test(lost.text.slice(span.from, span.to).toLowerCase()) ? own : null;
};

/** Whether what follows the words takes them back, in the rest of their sentence or at the beginning of one of the next two. */
const takesBack = ({ quoting }: Language, { text, gone, kept }: Gone): boolean => {
  const span = spanOf(gone);
  if (span === null || kept !== 'before') return false;
  const behind = text.slice(span.from, span.to + 1).split(SENTENCE_END);
  const isWhole = SENTENCE_BREAK.test(text.slice(Math.max(0, span.from - BREAK), span.from));
  return behind
    .slice(0, isWhole ? TAKEN_BACK : TAKEN_BACK + 1)
    .some((words, i) => (i === 0 && !isWhole ? quoting.takenBack : quoting.takenBackBehind).test(words));
};

/** What a version loses, and where in the other the words stand that it loses with it. */
export interface Lost {
  readonly loses: Loss;
  readonly at: Span | null;
}

/** What a version loses that leaves these words out; null where it only says less. */
export const lossOf = (language: Language, lost: Gone, beside: Beside): Lost | null => {
  const limit = limitsDenial(language, lost, beside)
    ? inTheirSentence(lost)
    : (limitBehind(language, lost, beside) ?? limitInFront(language, lost, beside));
  if (limit !== null) return { loses: 'limit', at: spanOf(limit) };
  const loses = lostInSentence(language, lost);
  if (loses !== null) return { loses, at: spanOf(inTheirSentence(lost)) };
  // What takes the words back stands behind their sentence.
  return takesBack(language, lost) ? { loses: 'doubt', at: spanOf(lost.gone) } : null;
};

const lostInSentence = ({ quoting, hedges: hedging }: Language, lost: Gone): Loss | null => {
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
    if (quoting.numberJoints.has(first.norm)) return null;
    // "Every door was locked, [as far as I know]"
    const opening = quoting.beliefs.exec(near.map(w => w.norm).join(' '));
    if (opening?.index === 0 && near.length <= LONGEST_BELIEF) return 'hedge';
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
  const said = governing.map(w => w.norm).join(' ');
  if (governing.filter(isNegation).length % 2 === 1 && !quoting.emphatic.test(said)) return 'negation';
  if (quoting.beliefs.test(said)) return 'hedge';
  // "As we feared": what is so, and was held possible before.
  if (near.some(w => hedging.comparing.has(w.norm))) return null;
  return governing.some(w => isHedged(w) || hedging.hedgeStrength.has(w.norm)) ? 'hedge' : null;
};
