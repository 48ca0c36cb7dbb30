import { type Answer, type DocumentId, type Independence, type Lineage, originGroups } from '../../model/index.js';
import type { Places } from './places.js';
import type { TracedView } from './view.js';
import { listWords, originWords } from './words.js';

/** Accounts of one family that are drawn, families of one group, groups, and lines of the whole drawing: more are not taken in at a glance. */
const ACCOUNTS = 5;
const FAMILIES = 6;
const GROUPS = 8;
const LINES = 24;

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

/** The accounts of one family that give an answer, in order, and whom they cite for it in the end. */
interface Voiced {
  readonly number: number;
  readonly answers: readonly Answer[];
  readonly names: readonly string[];
  /** Names of the sources, by key. */
  readonly sources: ReadonlyMap<string, string>;
}

const voicedBy = (number: number, answers: readonly Answer[], { sourceOf }: Lineage, places: Places): Voiced => {
  const names = new Map<DocumentId, string>();
  const sources = new Map<string, string>();
  for (const answer of answers) {
    const entry = places.entry(answer.document);
    const source = sourceOf(answer);
    if (entry !== undefined) names.set(answer.document, `A${String(entry.name.number)}`);
    if (source !== null && !sources.has(source.key)) sources.set(source.key, source.name);
  }
  return { number, answers, names: [...names.values()], sources };
};

/** Sources that several families cite. */
const sharedSources = (families: readonly Voiced[]): string[] => {
  const citing = new Map<string, { readonly name: string; times: number }>();
  for (const { sources } of families) {
    for (const [key, name] of sources) {
      const known = citing.get(key);
      if (known === undefined) citing.set(key, { name, times: 1 });
      else known.times += 1;
    }
  }
  return [...citing.values()].filter(c => c.times > 1).map(c => c.name);
};

const accountsOf = (families: readonly Voiced[]): number => families.reduce((sum, f) => sum + f.names.length, 0);

/** A group as it is drawn, with at most so many lines. */
const groupView = (
  families: readonly Voiced[],
  lines: number,
  sourceOf: Lineage['sourceOf'],
  places: Places,
): Group => {
  const via = indexed<string>();
  const origins = indexed<Group['origins'][number]>();
  let left = lines;
  const drawn: Group['families'][number][] = [];
  for (const { number, answers, names } of families.slice(0, FAMILIES)) {
    if (left <= 0) break;
    const rows: Line[] = [];
    const seen = new Set<string>();
    const accounts = new Set<DocumentId>();
    for (const answer of answers) {
      const entry = places.entry(answer.document);
      const source = sourceOf(answer);
      const through = join(answer.chain.slice(0, -1));
      const key = `${answer.document} ${through ?? ''} ${source?.key ?? ''}`;
      const isNew = !accounts.has(answer.document);
      if (entry === undefined || seen.has(key) || rows.length >= left || (isNew && accounts.size >= ACCOUNTS)) continue;
      const ref = places.ref(answer);
      if (ref === null) continue;
      seen.add(key);
      accounts.add(answer.document);
      rows.push({
        ref,
        account: entry.name,
        via: through === null ? null : via.at(through.toLowerCase(), () => through),
        origin:
          source === null
            ? origins.at(`own ${String(number)}`, () => ({ name: null }))
            : origins.at(`named ${source.key}`, () => ({ name: source.name })),
      });
    }
    left -= rows.length;
    drawn.push({ lines: rows, more: names.length - accounts.size });
  }
  const rest = families.slice(drawn.length);
  return {
    families: drawn,
    more: rest.length === 0 ? null : { families: rest.length, accounts: accountsOf(rest) },
    via: via.list,
    origins: origins.list,
  };
};

/**
 * The ways by which an answer reaches its accounts, for a drawing: accounts by family, whom they cite for it, and whom it goes back to.
 * Groups are as `independence` counts them: one origin at least, and one for each family at most.
 */
export const tracedView = (
  answers: readonly Answer[],
  lineage: Lineage,
  { min, max }: Independence,
  places: Places,
): TracedView => {
  const byFamily = new Map<number, Answer[]>();
  for (const answer of answers) {
    const family = lineage.families.get(answer.document) ?? -1;
    const list = byFamily.get(family);
    if (list === undefined) byFamily.set(family, [answer]);
    else list.push(answer);
  }
  const groups = originGroups(answers, lineage).map(numbers =>
    numbers.map(number => voicedBy(number, byFamily.get(number) ?? [], lineage, places)),
  );
  let left = LINES;
  const drawn: Group[] = [];
  for (const group of groups.slice(0, GROUPS)) {
    if (left <= 0) break;
    const view = groupView(group, left, lineage.sourceOf, places);
    left -= view.families.reduce((sum, f) => sum + f.lines.length, 0);
    drawn.push(view);
  }
  const rest = groups.slice(drawn.length);
  return {
    groups: drawn,
    more: rest.length === 0 ? null : { groups: rest.length, accounts: accountsOf(rest.flat()) },
    range: originWords({ min, max }),
    because: reasonsOf(groups.map(group => ({ families: group.map(f => f.names), shared: sharedSources(group) }))),
  };
};
