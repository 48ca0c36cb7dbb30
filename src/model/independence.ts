import { disjointSets } from './disjoint-sets.js';
import type { DocumentId } from './document.js';
import type { Entity, HolderName } from './entity.js';
import type { Independence, Links } from './origin.js';
import type { Answer } from './question.js';

/** Whom an answer goes back to. */
export interface Source {
  /** As the account names it. */
  readonly name: string;
  /** Equal for all names of one and the same. */
  readonly key: string;
  /** Who it is over all accounts; null where its document does not know it by a name of its own. */
  readonly entity: Entity | null;
}

/** What origins are counted by. */
export interface Lineage {
  /** The family of texts that each document is in. */
  readonly families: ReadonlyMap<DocumentId, number>;
  /** Whom an answer goes back to, as far as the account tells: the end of its chain, else its holder; null for the narrator. */
  readonly sourceOf: (answer: Pick<Answer, 'document' | 'chain' | 'holder'>) => Source | null;
  /** Whose claim an answer is: its source's, or the body's for which that speaks. An account's own voice holds its claims with its family of texts. */
  readonly holderOf: (answer: Pick<Answer, 'document' | 'chain' | 'holder'>) => HolderName;
}

/**
 * The lineage of documents from what `relate` found: names that it joined over all accounts are one source, others are one where they are spelled
 * alike, case aside.
 */
export const lineageOf = ({ families, entities }: Pick<Links, 'families' | 'entities'>): Lineage => {
  const inDocument = new Map<string, Entity>();
  const described = new Map<string, Entity>();
  const anywhere = new Map<string, string | null>(); // null where several go by the name
  for (const entity of entities) {
    const { id, kind, members } = entity;
    for (const { document, names } of members) {
      for (const name of names.map(n => n.toLowerCase())) {
        if (kind !== 'named') {
          described.set(`${document} ${name}`, entity);
          continue;
        }
        inDocument.set(`${document} ${name}`, entity);
        const known = anywhere.get(name);
        anywhere.set(name, known === undefined || known === id ? id : null);
      }
    }
  }
  const familyOf = new Map(families.flatMap((ids, i) => ids.map(id => [id, i] as const)));
  const sourceOf: Lineage['sourceOf'] = ({ document, chain, holder }) => {
    const name = chain.at(-1) ?? (holder === 'narrator' ? null : holder);
    if (name === null) return null;
    const folded = name.toLowerCase();
    const entity = inDocument.get(`${document} ${folded}`) ?? null;
    return { name, key: entity?.id ?? anywhere.get(folded) ?? folded, entity };
  };
  return {
    families: familyOf,
    sourceOf,
    holderOf: answer => {
      const source = sourceOf(answer);
      if (source === null) {
        return {
          key: `narrator ${String(familyOf.get(answer.document) ?? answer.document)}`,
          name: 'narrator',
          named: false,
          side: null,
        };
      }
      const { name, key, entity } = source;
      const known = entity ?? described.get(`${answer.document} ${name.toLowerCase()}`);
      return known?.holder ?? { key, name, named: false, side: null };
    },
  };
};

/**
 * The families behind answers that agree, in groups: families that cite one source may rest on one statement of it and are
 * in one group. Both are in order of first appearance. Throws where a document is in no family.
 */
export const originGroups = (
  answers: readonly Answer[],
  { families, sourceOf }: Lineage,
): readonly (readonly number[])[] => {
  const numbers = new Map<number, number>();
  const cited: [Source, number][] = [];
  for (const answer of answers) {
    const family = families.get(answer.document);
    if (family === undefined) throw new RangeError(`document ${answer.document} is in no family`);
    const number = numbers.get(family) ?? numbers.size;
    numbers.set(family, number);
    const source = sourceOf(answer);
    if (source !== null) cited.push([source, number]);
  }
  const { root, join } = disjointSets(numbers.size);
  const citing = new Map<string, number>();
  for (const [{ key }, number] of cited) {
    const known = citing.get(key);
    if (known === undefined) citing.set(key, number);
    else join(number, known);
  }
  const groups = new Map<number, number[]>();
  for (const [family, number] of numbers) groups.set(root(number), [...(groups.get(root(number)) ?? []), family]);
  return [...groups.values()];
};

/**
 * Origins behind answers that agree. Accounts of one family are one origin, so the families are the most there can be. Families that cite one
 * source for the answer may rest on one statement: counting those that are joined by shared sources once gives the least. Throws where
 * a document is in no family.
 */
export const independence = (answers: readonly Answer[], lineage: Lineage): Independence => {
  const groups = originGroups(answers, lineage);
  return { min: groups.length, max: groups.reduce((sum, group) => sum + group.length, 0) };
};
