import type { Draft } from './draft.js';
import { type Unit, type Words, wordAt } from './words.js';

const holds = (outer: readonly Unit[], inner: readonly Unit[]): boolean =>
  inner.every(i => outer.some(o => o.first <= i.first && i.last <= o.last));

/** The quotation that the cue stands in, or -1. */
const quoteAround = (words: Words, one: Draft): number => words.quoteOf[one.cue[0]?.first ?? -1] ?? -1;

/** What makes a draft fall: its cue is an earlier draft's, or it only repeats what another holds, or hangs in the air. */
const fallen = (words: Words, drafts: readonly Draft[]): Set<number> => {
  const { attributing } = words.language;
  const gone = new Set<number>();
  const cues = new Map<number, number>();
  const holders = new Map<number, number[]>();
  drafts.forEach((one, i) => {
    // What would begin in the next paragraph is nothing.
    if ([...one.source, ...one.cue, ...one.content].some(({ first, last }) => first >= last)) {
      gone.add(i);
      return;
    }
    const taken = one.cue.some(({ first, last }) => {
      for (let t = first; t < last; t += 1) if (cues.has(t)) return true;
      return false;
    });
    if (taken) {
      gone.add(i);
      return;
    }
    for (const { first, last } of one.cue) for (let t = first; t < last; t += 1) cues.set(t, i);
    if (one.cue.length === 0) return;
    const inside = quoteAround(words, one);
    const seen = new Set<number>();
    for (const { first, last } of one.content) {
      for (let t = first; t < last; t += 1) {
        const quote = words.quoteOf[t] ?? -1;
        if (quote !== -1 && quote !== inside) seen.add(quote);
      }
    }
    for (const quote of seen) holders.set(quote, [...(holders.get(quote) ?? []), i]);
  });
  const bare = new Set<number>();
  drafts.forEach((one, i) => {
    if (one.cue.length > 0 || gone.has(i)) return;
    const quote = words.quoteOf[one.content[0]?.first ?? -1] ?? -1;
    if ((holders.get(quote) ?? []).some(j => holds(drafts[j]?.content ?? [], one.content))) gone.add(i);
    else for (const { first } of one.content) bare.add(words.quoteOf[first] ?? -1);
  });
  drafts.forEach((one, i) => {
    const quote = quoteAround(words, one);
    // A quoted transcript names its speakers inside its marks.
    if (quote === -1 || gone.has(i) || one.rule === 'transcript') return;
    const own = wordAt(words, one.source[0]?.first ?? -1);
    // Inside quotation marks that nobody is said to have used a report hangs in the air; "I think" is the speaker's own voice.
    if ((!holders.has(quote) && !bare.has(quote)) || attributing.selves.test(own)) gone.add(i);
  });
  return gone;
};

/**
 * One attribution a cue, and no bare quotation that is already part of what somebody says: a quotation without a tag gives way to any
 * attribution whose content holds it, and of two rules that use one cue the first found stays.
 */
export const reconcile = (words: Words, drafts: readonly Draft[]): Draft[] => {
  const gone = fallen(words, drafts);
  const kept = drafts.map((_, i) => i).filter(i => !gone.has(i));
  const position = new Map(kept.map((old, now) => [old, now]));
  return kept.flatMap(old => {
    const one = drafts[old];
    if (!one) return [];
    return [{ ...one, follows: one.follows === null ? null : (position.get(one.follows) ?? null) }];
  });
};
