import type { Draft } from './draft.js';
import type { Unit, Words } from './words.js';

const meets = (a: Unit, b: Unit): boolean => a.first < b.last && b.first < a.last;

const holds = (outer: readonly Unit[], inner: readonly Unit[]): boolean =>
  inner.every(i => outer.some(o => o.first <= i.first && i.last <= o.last));

/** How far apart in the list two drafts of one sentence may be. */
const NEAR = 30;

/**
 * One attribution a cue, and no bare quotation that is already part of what somebody says: a quotation without a tag gives way to any
 * attribution whose content holds it, and of two rules that use one cue the first found stays.
 */
export const reconcile = (_words: Words, drafts: readonly Draft[]): Draft[] => {
  const sorted = drafts.map((one, index) => ({ one, index })).sort((a, b) => place(a.one) - place(b.one) || a.index - b.index);
  const gone = new Set<number>();
  sorted.forEach(({ one, index }, i) => {
    for (let j = Math.max(0, i - NEAR); j < Math.min(sorted.length, i + NEAR); j += 1) {
      const other = sorted[j];
      if (!other || other.index === index || gone.has(other.index) || gone.has(index)) continue;
      const sameCue = one.cue.some(a => other.one.cue.some(b => meets(a, b)));
      if (sameCue && other.index > index) gone.add(other.index);
      if (one.cue.length === 0 && other.one.cue.length > 0 && holds(other.one.content, one.content)) gone.add(index);
    }
  });
  const kept = drafts.map((_, i) => i).filter(i => !gone.has(i));
  const position = new Map(kept.map((old, now) => [old, now]));
  return kept.flatMap(old => {
    const one = drafts[old];
    if (!one) return [];
    return [{ ...one, follows: one.follows === null ? null : (position.get(one.follows) ?? null) }];
  });
};

const place = (one: Draft): number => one.content[0]?.first ?? 0;
