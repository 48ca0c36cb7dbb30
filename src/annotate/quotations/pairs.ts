import type { Span } from '../../model/index.js';
import type { Mark } from './marks.js';

/** A pair of marks; `to` is the end of the block where the quotation runs on and the next block opens it again. */
export interface Pair extends Span {
  readonly inner: Span;
  readonly depth: number;
}

/** Quotations inside quotations deeper than this are stray marks. */
const DEEPEST = 12;

interface Open {
  readonly mark: Mark;
  readonly at: number;
}

const isSingle = ({ family }: Mark): boolean => family === '‘' || family === "'";

/** Whether a closing mark of one family may answer an opening one of the other: writers mix curly and straight. */
const answers = (open: Mark, close: Mark): boolean => {
  if (open.family === close.family) return true;
  const pair = open.family + close.family;
  return pair === '“"' || pair === '"“' || pair === `‘'` || pair === `'‘`;
};

/** The next mark that could close the single quotation is no apostrophe, so that a doubtful one before it is. */
const laterClose = (marks: readonly Mark[], at: number): boolean => {
  const next = marks[at + 1];
  return next !== undefined && isSingle(next) && next.role !== 'open';
};

/**
 * Pairs the marks of one block. `runsOn` says whether the next block opens the same family again, which is what makes an opening mark
 * without a closing one a quotation up to the block's end. Any other mark that finds no partner is dropped.
 */
export const pairsOf = (marks: readonly Mark[], block: Span, runsOn: (family: Mark['family']) => boolean): Pair[] => {
  const stack: Open[] = [];
  const pairs: { open: Mark; to: number; innerTo: number }[] = [];
  marks.forEach((mark, at) => {
    let i = stack.length - 1;
    for (; i >= 0; i -= 1) {
      const above = stack[i];
      if (above && answers(above.mark, mark)) break;
    }
    const open = stack[i];
    // A single mark may close only what was opened last: inside a double pair it is an apostrophe.
    const closable = open !== undefined && mark.role !== 'open' && !(isSingle(mark) && i < stack.length - 1);
    if (closable && !(mark.doubtful && laterClose(marks, at))) {
      stack.length = i;
      pairs.push({ open: open.mark, to: mark.to, innerTo: mark.from });
    } else if (mark.role === 'open' || (mark.role === 'either' && open === undefined && !mark.doubtful)) {
      stack.push({ mark, at });
      // Whatever was opened so long ago and never closed is a stray mark.
      if (stack.length > DEEPEST) stack.shift();
    }
  });
  const first = stack[0]?.mark;
  if (first && runsOn(first.family)) {
    // What stands between an unclosed opener and a later pair of its own family was closed by nobody: only the last opener runs on.
    const last = [...stack].reverse().find(({ mark }) => mark.family === first.family)?.mark ?? first;
    pairs.push({ open: last, to: block.to, innerTo: block.to });
  }
  const sorted = pairs
    .filter(({ open, innerTo }) => innerTo > open.to)
    .sort((a, b) => a.open.from - b.open.from || b.to - a.to);
  const ends: number[] = [];
  return sorted.map(({ open, to, innerTo }) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= open.from) ends.pop();
    ends.push(to);
    return { from: open.from, to, inner: { from: open.to, to: innerTo }, depth: ends.length - 1 };
  });
};
