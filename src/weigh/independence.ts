import type { Answer, DocumentId, Independence } from '../model/index.js';

/**
 * Origins behind answers that agree. Accounts of one family are one origin, so the families are the most there can be. Families that cite one
 * holder for the answer may rest on one statement: counting those that are joined by shared holders once gives the least.
 */
export const independence = (answers: readonly Answer[], families: ReadonlyMap<DocumentId, number>): Independence => {
  const origins = new Set<number>();
  /** For each family another one that it is joined with, itself where it is the first of its group. */
  const joined = new Map<number, number>();
  const firstOf = (family: number): number => {
    const next = joined.get(family) ?? family;
    return next === family ? family : firstOf(next);
  };
  const citing = new Map<string, number>();
  for (const { document, holder } of answers) {
    const family = families.get(document);
    if (family === undefined) throw new RangeError(`document ${document} is in no family`);
    origins.add(family);
    if (holder === 'narrator') continue;
    const known = citing.get(holder.toLowerCase());
    if (known === undefined) citing.set(holder.toLowerCase(), family);
    else joined.set(firstOf(family), firstOf(known));
  }
  return { min: new Set([...origins].map(firstOf)).size, max: origins.size };
};
