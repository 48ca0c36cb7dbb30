import { disjointSets } from '../model/index.js';
import type { Compared } from './pairs.js';

/** Two groups, each of at least so many documents, … */
const LARGE = 3;

/** … are joined through a partly derived pair only where that shares this many words of narration, or a second pair joins them too. */
const FIRM = 30;

/**
 * Families of documents: connected through related pairs. So that one doubtful pair cannot make one family of two large ones, pairs are
 * taken from the firmest down, and between two groups that are both large already a partly derived pair counts only when it shares
 * plenty of narration or a second pair agrees. Every document is in exactly one family; documents are numbers below `count`, families
 * are ordered by their first member.
 */
export const families = (count: number, pairs: readonly Compared[]): number[][] => {
  const { root, join, sizeOf } = disjointSets(count);
  const related = pairs
    .filter(p => p.label !== 'independent')
    .sort(
      (p, q) =>
        Number(q.label === 'derived') - Number(p.label === 'derived') ||
        q.evidence - p.evidence ||
        p.left - q.left ||
        p.right - q.right,
    );
  let doubtful: Compared[] = [];
  for (const p of related) {
    const [x, y] = [root(p.left), root(p.right)];
    if (x === y) continue;
    const firm = p.label === 'derived' || p.evidence >= FIRM || Math.min(sizeOf(x), sizeOf(y)) < LARGE;
    if (firm) join(x, y);
    else doubtful.push(p);
  }
  for (let joined = true; joined; ) {
    joined = false;
    const seen = new Set<string>();
    const left: Compared[] = [];
    for (const p of doubtful) {
      const [x, y] = [root(p.left), root(p.right)];
      if (x === y) continue;
      const between = x < y ? `${String(x)} ${String(y)}` : `${String(y)} ${String(x)}`;
      if (seen.has(between)) {
        join(x, y);
        joined = true;
      } else {
        seen.add(between);
        left.push(p);
      }
    }
    doubtful = left;
  }

  const members = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const r = root(i);
    const list = members.get(r);
    if (list === undefined) members.set(r, [i]);
    else list.push(i);
  }
  return [...members.values()];
};
