import type { DocumentId } from './document.js';
import type { Independence } from './origin.js';
import type { Answer } from './question.js';

/** Whom an answer goes back to, as far as the account tells: the end of its chain, else its holder; null for the narrator. */
const sourceOf = ({ chain, holder }: Answer): string | null =>
  (chain.at(-1) ?? (holder === 'narrator' ? null : holder))?.toLowerCase() ?? null;

/**
 * Origins behind answers that agree. Accounts of one family are one origin, so the families are the most there can be. Families that cite one
 * source for the answer may rest on one statement: counting those that are joined by shared sources once gives the least. Throws where
 * a document is in no family.
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
  for (const answer of answers) {
    const family = families.get(answer.document);
    if (family === undefined) throw new RangeError(`document ${answer.document} is in no family`);
    origins.add(family);
    const source = sourceOf(answer);
    if (source === null) continue;
    const known = citing.get(source);
    if (known === undefined) citing.set(source, family);
    else joined.set(firstOf(family), firstOf(known));
  }
  return { min: new Set([...origins].map(firstOf)).size, max: origins.size };
};
