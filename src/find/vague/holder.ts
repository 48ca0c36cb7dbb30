import { cover, holds, indexAt, type SourceType, type Span } from '../../model/index.js';
import type { Reading } from './reading.js';

/** How many attributions before and after one may hold it: all are in one sentence or quotation. */
const NEAR = 24;

/** How many code units before a cue are read for "a phrase that". */
const BEFORE = 48;

/**
 * Whether somebody else answers for an attribution: it stands in a quotation, or in what another source is said to say. Sources of the types
 * in `passing` only pass it on.
 */
export const hasHolder = (
  { text, attributions, speech, language: { vague } }: Reading,
  i: number,
  passing: readonly SourceType[] = [],
): boolean => {
  const one = attributions[i];
  if (!one) return false;
  const own: Span = cover([...one.source, ...one.cue]);
  const quotation = speech[indexAt(speech, own.from + 1) - 1];
  if (quotation && holds(quotation, own)) return true;
  // What remarks on quoted words is the narrator's, however far the reported sentence is taken to go.
  const first = cover(one.cue).from;
  if (vague.remark.test(text.slice(Math.max(0, first - BEFORE), first))) return false;
  return attributions
    .slice(Math.max(0, i - NEAR), i + NEAR)
    .some(
      other =>
        other !== one &&
        other.source.length > 0 &&
        !passing.includes(other.sourceType) &&
        other.content.some(part => holds(part, own)),
    );
};
