import { type Answer, type DocumentId, type Independence, originGroups, sourceOf } from '../../model/index.js';
import type { Places } from './places.js';
import type { TracedView } from './view.js';
import { listWords, originWords } from './words.js';

/** Accounts of one family that are drawn, and origins of one answer: more do not fit a drawing that is taken in at a glance. */
const ACCOUNTS = 5;
const GROUPS = 8;

type Group = TracedView['groups'][number];
type Line = Group['families'][number]['lines'][number];

const join = (through: readonly string[]): string | null => (through.length === 0 ? null : through.join(', citing '));

/** A list that hands out the index of each entry, adding it where it is new. */
const indexed = <T>() => {
  const list: T[] = [];
  const known = new Map<string, number>();
  return {
    list,
    at: (key: string, make: () => T): number => {
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, list.length);
      list.push(make());
      return list.length - 1;
    },
  };
};

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

interface Told {
  /** Names of the accounts of each family. */
  readonly families: readonly (readonly string[])[];
  /** Sources that several of the families cite. */
  readonly shared: readonly string[];
}

/** Why the origins of one answer are counted as they are, a sentence each. */
const reasonsOf = (groups: readonly Told[]): string[] => {
  const families = groups.flatMap(g => g.families);
  if (families.flat().length === 1) return [`${families.flat().join('')} alone gives it: one origin.`];
  const apart = groups
    .filter(g => g.families.length === 1 && g.families.flat().length === 1)
    .flatMap(g => g.families.flat());
  return [
    ...families
      .filter(names => names.length > 1)
      .map(names => `${listWords(names)} share their narration: one origin at most.`),
    ...groups
      .filter(g => g.families.length > 1)
      .map(g => {
        const who = g.families.map(([first = '', ...rest]) => (rest.length === 0 ? first : `the family of ${first}`));
        return `${upper(listWords(who))} share no narration, but go back to ${listWords(g.shared)}: one origin at least, ${String(who.length)} at most.`;
      }),
    ...(apart.length === 0
      ? []
      : [
          apart.length === 1
            ? `${apart.join('')} shares neither narration nor a source with the others: one origin.`
            : `${listWords(apart)} share neither narration nor a source with any other: one origin each.`,
        ]),
  ];
};

/**
 * The ways by which an answer reaches its accounts, for a drawing: accounts by family, whom they cite for it, and whom it goes back to.
 * Groups are as `independence` counts them: one origin at least, and one for each family at most.
 */
export const tracedView = (
  answers: readonly Answer[],
  familyOf: ReadonlyMap<DocumentId, number>,
  { min, max }: Independence,
  places: Places,
): TracedView => {
  const groups = originGroups(answers, familyOf).map(numbers => {
    const inside = new Set(numbers);
    const own = answers.filter(a => inside.has(familyOf.get(a.document) ?? -1));
    return { numbers, answers: own };
  });
  const told: Told[] = [];
  const views = groups.map(({ numbers, answers: own }): Group & { readonly accounts: number } => {
    const via = indexed<string>();
    const origins = indexed<Group['origins'][number]>();
    const citing = new Map<string, { readonly name: string; readonly families: Set<number> }>();
    const names: string[][] = [];
    const families = numbers.map(number => {
      const lines: Line[] = [];
      const seen = new Set<string>();
      const accounts = new Map<DocumentId, string>();
      for (const answer of own) {
        if (familyOf.get(answer.document) !== number) continue;
        const entry = places.entry(answer.document);
        if (entry === undefined) continue;
        accounts.set(answer.document, `A${String(entry.name.number)}`);
        const source = sourceOf(answer);
        if (source !== null) {
          const key = source.toLowerCase();
          const known = citing.get(key) ?? { name: source, families: new Set() };
          citing.set(key, { ...known, families: known.families.add(number) });
        }
        const through = join(answer.chain.slice(0, -1));
        const key = `${answer.document} ${through ?? ''} ${source?.toLowerCase() ?? ''}`;
        if (seen.has(key) || accounts.size > ACCOUNTS) continue;
        seen.add(key);
        const ref = places.ref(answer);
        if (ref === null) continue;
        lines.push({
          ref,
          account: entry.name,
          via: through === null ? null : via.at(through.toLowerCase(), () => through),
          origin:
            source === null
              ? origins.at(`own ${String(number)}`, () => ({ name: null }))
              : origins.at(`named ${source.toLowerCase()}`, () => ({ name: source })),
        });
      }
      names.push([...accounts.values()]);
      return { lines, more: Math.max(0, accounts.size - ACCOUNTS) };
    });
    const shared = [...citing.values()].filter(c => c.families.size > 1).map(c => c.name);
    told.push({ families: names, shared });
    return { families, via: via.list, origins: origins.list, accounts: names.flat().length };
  });
  const rest = views.slice(GROUPS);
  return {
    groups: views.slice(0, GROUPS).map(({ families, via, origins }) => ({ families, via, origins })),
    more: rest.length === 0 ? null : { groups: rest.length, accounts: rest.reduce((sum, g) => sum + g.accounts, 0) },
    range: originWords({ min, max }),
    because: reasonsOf(told),
  };
};
