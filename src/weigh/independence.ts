import type { Answer, DocumentId, Independence } from '../model/index.js';

/**
 * Origins behind answers that agree. Accounts of one family are one origin, so the families are the most there can be. Where all that a
 * family knows of the answer is somebody's word, and another family cites the same holder, the two may rest on one statement: counted
 * once, that gives the least.
 */
export const independence = (answers: readonly Answer[], families: ReadonlyMap<DocumentId, number>): Independence => {
  const holders = new Map<number, Set<string>>();
  for (const answer of answers) {
    const family = families.get(answer.document);
    if (family === undefined) throw new Error(`document ${answer.document} is in no family`);
    const known = holders.get(family) ?? new Set();
    known.add(answer.holder === 'narrator' ? `narrator of ${String(family)}` : answer.holder.toLowerCase());
    holders.set(family, known);
  }
  const sources = new Set<string>();
  let min = 0;
  for (const known of holders.values()) {
    if (![...known].some(holder => sources.has(holder))) min += 1;
    for (const holder of known) sources.add(holder);
  }
  return { min, max: holders.size };
};
