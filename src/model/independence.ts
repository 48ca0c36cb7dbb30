import type { DocumentId } from './document.js';
import type { Independence } from './origin.js';
import type { Answer } from './question.js';

/** Whom an answer goes back to, as far as the account tells: the end of its chain, else its holder; null for the narrator. */
export const sourceOf = ({ chain, holder }: Pick<Answer, 'chain' | 'holder'>): string | null =>
  chain.at(-1) ?? (holder === 'narrator' ? null : holder);

/**
 * The families behind answers that agree, in groups: families that cite one source, case aside, may rest on one statement of it and are
 * in one group. Both are in order of first appearance. Throws where a document is in no family.
 */
export const originGroups = (
  answers: readonly Answer[],
  families: ReadonlyMap<DocumentId, number>,
): readonly (readonly number[])[] => {
  /** For each family another one that it is joined with, itself where it is the first of its group. */
  const joined = new Map<number, number>();
  const firstOf = (family: number): number => {
    const next = joined.get(family) ?? family;
    return next === family ? family : firstOf(next);
  };
  const citing = new Map<string, number>();
  for (const answer of answers) {
    const family = families.get(answer.document);
    if (family === undefined) throw new RangeError(`document ${answer.document} is in no family`);
    if (!joined.has(family)) joined.set(family, family);
    const source = sourceOf(answer)?.toLowerCase();
    if (source === undefined) continue;
    const known = citing.get(source);
    if (known === undefined) citing.set(source, family);
    else joined.set(firstOf(family), firstOf(known));
  }
  const groups = new Map<number, number[]>();
  for (const family of joined.keys()) {
    const group = groups.get(firstOf(family));
    if (group === undefined) groups.set(firstOf(family), [family]);
    else group.push(family);
  }
  return [...groups.values()];
};

/**
 * Origins behind answers that agree. Accounts of one family are one origin, so the families are the most there can be. Families that cite one
 * source for the answer may rest on one statement: counting those that are joined by shared sources once gives the least. Throws where
 * a document is in no family.
 */
export const independence = (answers: readonly Answer[], families: ReadonlyMap<DocumentId, number>): Independence => {
  const groups = originGroups(answers, families);
  return { min: groups.length, max: groups.reduce((sum, group) => sum + group.length, 0) };
};
