import { type Language, languageOf, languageOfMost } from '../languages/index.js';
import {
  type Account,
  type Alias,
  type DocumentId,
  type Entity,
  type JoinReason,
  type Member,
  type MentionType,
} from '../model/index.js';
import { bareWords } from '../text/bare-words.js';
import { fingerprint } from '../text/fingerprint.js';
import { sourceWords } from '../text/source-words.js';
import { foldName, foldVowels, looksArabic } from './fold-name.js';
import { generationOf, isAcronym, isNamed, partsOf, stateFirst } from './name-parts.js';
import type { Unheld } from './called.js';
import { withHolders } from './holders.js';
import { withBodies } from './spokespeople.js';

/** A single name is taken for another spelling of one only where it keeps so many letters when folded: "Li" and "Lee" are two. */
const LEAST_FOLDED = 4;

/** Something that one document names. */
interface Local {
  readonly document: number;
  readonly name: string;
  readonly type: MentionType;
  readonly names: Set<string>;
  readonly acronyms: Set<string>;
  readonly at: number;
}

/** All that is called by the same parts, and what it was joined with. */
interface Node {
  readonly parts: readonly string[];
  readonly folded: readonly string[];
  readonly person: boolean;
  /** "jr" or "sr", or "". */
  readonly generation: string;
  readonly locals: Local[];
  into: Node | null;
  because: JoinReason | null;
}

const rootOf = (node: Node): Node => {
  let at = node;
  while (at.into !== null) at = at.into;
  return at;
};

/** What a document names or describes, each once. */
const localsOf = (language: Language, { document, annotations }: Account, index: number): Local[] => {
  const known = new Map<string, Local>();
  const byName = new Map<string, Local>();
  const add = (key: string, name: string, type: MentionType, at: number): Local => {
    const local = known.get(key) ?? {
      document: index,
      name,
      type,
      names: new Set<string>(),
      acronyms: new Set<string>(),
      at,
    };
    known.set(key, local);
    local.names.add(name);
    byName.set(name, local);
    return local;
  };
  for (const mention of annotations.mentions) {
    const local = add(`m ${mention.entity}`, mention.name, mention.type, mention.from);
    const written = document.text.slice(mention.from, mention.to);
    if (written !== mention.name && isAcronym(written)) local.acronyms.add(written);
  }
  for (const attribution of annotations.attributions) {
    const at = attribution.source[0]?.from ?? attribution.content[0]?.from ?? 0;
    const own = attribution.speaker ?? sourceWords(document.text, attribution.source);
    for (const name of [own, ...attribution.chain]) {
      if (name !== '' && !byName.has(name)) add(`s ${bareWords(name)}`, name, 'other', at);
    }
  }
  const { outlet } = document;
  if (outlet !== null && outlet.trim() !== '' && !byName.has(outlet)) {
    const bare = bareWords(outlet).replace(language.entities.articleBefore, '');
    const same = [...known.values()].find(l => bareWords(l.name).replace(language.entities.articleBefore, '') === bare);
    if (same === undefined) add('outlet', outlet, 'organisation', -1);
    else same.names.add(outlet);
  }
  return [...known.values()];
};

/** Kinds that a name has, the one that most documents give it first; "other" only where nothing else is known. */
const typeOf = (locals: readonly Local[]): MentionType => {
  const votes = new Map<MentionType, number>();
  for (const { type } of locals) votes.set(type, (votes.get(type) ?? 0) + (type === 'other' ? 0 : 1));
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'other';
};

const group = <T>(list: readonly T[], keyOf: (item: T) => string | null): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    if (key === null) continue;
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [item]);
    else same.push(item);
  }
  return [...groups.values()];
};

/** Names as nodes: equal parts are one node; a single name of a person is never that of a thing. */
const nodesOf = (language: Language, locals: readonly Local[]): Node[] => {
  const classed = group(locals, local => partsOf(language, local.name, 'other').join(' ')).flatMap(same => {
    const several = (same[0] === undefined ? [] : partsOf(language, same[0].name, 'other')).length > 1;
    const persons = same.filter(l => l.type === 'person');
    if (several) return [{ person: typeOf(same) === 'person', locals: same }];
    const things = same.filter(l => l.type !== 'person');
    return [
      { person: true, locals: persons },
      { person: false, locals: things },
    ].filter(c => c.locals.length > 0);
  });
  // Titles and company forms fall away once it is known what a name is of.
  return group(classed, c => {
    const parts = partsOf(language, c.locals[0]?.name ?? '', c.person ? 'person' : typeOf(c.locals));
    return `${c.person ? `p ${generationOf(language, c.locals[0]?.name ?? '')}` : 't'} ${parts.join(' ')}`;
  }).map(same => {
    const all = same.flatMap(c => c.locals);
    const person = same[0]?.person === true;
    const parts = partsOf(language, all[0]?.name ?? '', person ? 'person' : typeOf(all));
    const generation = person ? generationOf(language, all[0]?.name ?? '') : '';
    return { parts, folded: parts.map(foldName), person, generation, locals: all, into: null, because: null };
  });
};

/** Documents of everything that was joined into a node. */
const documentsOf = (nodes: readonly Node[], root: Node): Set<number> =>
  new Set(nodes.filter(n => rootOf(n) === root).flatMap(n => n.locals.map(l => l.document)));

const moreHeard = (a: Node, b: Node): number =>
  b.parts.length - a.parts.length ||
  b.locals.length - a.locals.length ||
  (a.locals[0]?.document ?? 0) - (b.locals[0]?.document ?? 0) ||
  (a.locals[0]?.at ?? 0) - (b.locals[0]?.at ?? 0);

const join = (node: Node, into: Node, because: JoinReason): void => {
  const [a, b] = [rootOf(node), rootOf(into)];
  if (a === b) return;
  a.into = b;
  node.because ??= because;
};

/** Joins the nodes that have a key in common. None of them where one document has two: it tells them apart. */
const joinEqual = (nodes: readonly Node[], keyOf: (node: Node) => string | null, because: JoinReason): void => {
  for (const same of group(nodes, keyOf)) {
    const roots = [...new Set(same.map(rootOf))].sort(moreHeard);
    const [first, ...rest] = roots;
    if (first === undefined || rest.length === 0) continue;
    const seen = new Set<number>();
    const apart = roots.some(root => {
      const own = new Set(same.filter(n => rootOf(n) === root).flatMap(n => n.locals.map(l => l.document)));
      const twice = [...own].some(d => seen.has(d));
      for (const d of own) seen.add(d);
      return twice;
    });
    const generations = new Set(same.map(n => n.generation).filter(g => g !== ''));
    if (!apart && generations.size < 2) for (const root of rest) join(root, first, because);
  }
};

/** Persons with at least a given name and a surname, by the folded form of either end of the name. */
const fullPersons = (
  language: Language,
  nodes: readonly Node[],
): { readonly byLast: Map<string, Node[]>; readonly byFirst: Map<string, Node[]> } => {
  const byLast = new Map<string, Node[]>();
  const byFirst = new Map<string, Node[]>();
  const put = (map: Map<string, Node[]>, key: string | undefined, node: Node): void => {
    if (key !== undefined && key !== '') map.set(key, [...(map.get(key) ?? []), node]);
  };
  for (const node of nodes) {
    if (!node.person || node.parts.length < 2) continue;
    put(byLast, node.folded.at(-1), node);
    if (language.entities.familyNamesFirst.has(node.parts[0] ?? '')) put(byFirst, node.folded[0], node);
  }
  return { byLast, byFirst };
};

const fits = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** "A. Ruiz" for "Ana Ruiz", "Ana Ruiz" for "Ana Maria Ruiz": only where one person alone can be meant. */
const joinGiven = (language: Language, nodes: readonly Node[]): void => {
  const { byLast } = fullPersons(language, nodes);
  for (const all of byLast.values()) {
    if (all.length < 2) continue;
    // A person is an initial's only where nobody else's name begins with it, and a shorter name's only where one longer one has it.
    const joins: [Node, Node, JoinReason][] = [];
    for (const node of all) {
      const given = node.folded.slice(0, -1);
      const initial = given.every(g => g.length === 1);
      const others = all.filter(other => {
        if (rootOf(other) === rootOf(node)) return false;
        if (node.generation !== '' && other.generation !== '' && node.generation !== other.generation) return false;
        const theirs = other.folded.slice(0, -1);
        if (initial) return theirs.length >= given.length && given.every((g, i) => theirs[i]?.startsWith(g));
        if (theirs.every(g => g.length === 1)) return false;
        if (given.length === theirs.length) {
          const same = given.every((g, i) => fits(g, theirs[i] ?? ''));
          return same && given[0] === theirs[0] && given.join('').length < theirs.join('').length;
        }
        return given.length < theirs.length && given.every((g, i) => g === theirs[i]);
      });
      const roots = new Set(others.map(rootOf));
      const [only] = others;
      if (roots.size === 1 && only !== undefined) joins.push([node, only, initial ? 'initial' : 'fuller-name']);
    }
    for (const [node, into, because] of joins) {
      const apart = documentsOf(all, rootOf(into));
      if (!node.locals.some(l => apart.has(l.document))) join(node, into, because);
    }
  }
};

/** A surname for the one person of the case who has it; for none where two have. */
const joinSurnames = (language: Language, nodes: readonly Node[]): void => {
  const { names } = language;
  const { byLast, byFirst } = fullPersons(language, nodes);
  const endsWith = (whole: readonly string[], end: readonly string[]): boolean =>
    end.length < whole.length && end.every((part, i) => part === whole[whole.length - end.length + i]);
  for (const node of nodes) {
    const start = node.parts[0] ?? '';
    const short = node.parts.length === 1 || names.particles.has(start) || language.entities.surnameStarts.has(start);
    if (!short || node.folded.includes('')) continue;
    const last = node.folded.at(-1) ?? '';
    if (last.length < 2) continue;
    const whole = [
      ...(byLast.get(last) ?? []).filter(n => endsWith(n.folded, node.folded)),
      ...(node.parts.length === 1 ? (byFirst.get(last) ?? []) : []),
    ].filter(n => n !== node);
    // What no account says to be a person must be spelled as the surname is.
    const exact = whole.filter(n => n.parts.includes(node.parts.at(-1) ?? ''));
    const named = node.person && last.length >= LEAST_FOLDED ? whole : exact;
    if (!node.person && typeOf(node.locals) !== 'other') continue;
    const roots = new Set(whole.map(rootOf));
    const [only] = named;
    if (roots.size === 1 && only !== undefined) join(node, only, 'short-form');
  }
};

/** Whether an acronym that a document uses for a name can be one of it: several words, and its first letter. */
const isShortOf = (acronym: string, { parts }: Pick<Node, 'parts'>): boolean =>
  parts.length > 1 && parts[0]?.charAt(0) === acronym.charAt(0).toLowerCase();

/** Acronyms for the one long form that some account gives with them. */
const joinAcronyms = (nodes: readonly Node[], accounts: readonly Account[]): void => {
  const nodeOf = new Map(nodes.flatMap(node => node.locals.map(local => [local, node] as const)));
  const meanings = new Map<string, Set<Node>>();
  const mean = (acronym: string, node: Node): void => {
    const key = acronym.replace(/\./gu, '').toLowerCase();
    meanings.set(key, (meanings.get(key) ?? new Set()).add(node));
  };
  const byDocument = new Map<number, Local[]>();
  for (const [local, node] of nodeOf) {
    for (const acronym of local.acronyms) if (isShortOf(acronym, node)) mean(acronym, node);
    byDocument.set(local.document, [...(byDocument.get(local.document) ?? []), local]);
  }
  // "Lake Safety Board (LSB)" where the two were read as two.
  accounts.forEach(({ document, annotations }, index) => {
    const locals = byDocument.get(index) ?? [];
    annotations.mentions.forEach((mention, i) => {
      const next = annotations.mentions[i + 1];
      if (next === undefined || document.text.slice(mention.to, next.from) !== ' (') return;
      if (document.text.charAt(next.to) !== ')' || !isAcronym(document.text.slice(next.from, next.to))) return;
      const long = locals.find(l => l.names.has(mention.name));
      const node = long && nodeOf.get(long);
      if (node !== undefined && node.parts.length > 1 && mention.entity !== next.entity)
        mean(document.text.slice(next.from, next.to), node);
    });
  });
  for (const node of nodes) {
    if (node.person || node.parts.length !== 1 || !node.locals.every(l => isAcronym(l.name))) continue;
    const roots = new Set([...(meanings.get(node.parts[0] ?? '') ?? [])].filter(n => n !== node).map(rootOf));
    const [only] = roots;
    if (roots.size === 1 && only !== undefined) join(node, only, 'acronym');
  }
};

const joinAll = (language: Language, nodes: readonly Node[], accounts: readonly Account[]): void => {
  const several = nodes.filter(n => n.parts.length > 1 && !n.folded.includes(''));
  const kind = (n: Node): string => (n.person ? 'p' : 't');
  joinEqual(several, n => `${kind(n)} ${n.folded.join(' ')}`, 'spelling');
  // One spelling with the signs of such a name is enough: the other has lost them.
  const byVowels = group(
    several.filter(n => n.person),
    n => n.folded.map(foldVowels).join(' '),
  );
  joinEqual(
    byVowels.filter(same => same.some(n => looksArabic(language, n.parts))).flat(),
    n => n.folded.map(foldVowels).join(' '),
    'spelling',
  );
  joinEqual(
    several.filter(
      n => n.person && n.parts.length <= 3 && n.parts.some(p => language.entities.familyNamesFirst.has(p)),
    ),
    n => [...n.folded].sort().join(' '),
    'name-order',
  );
  joinEqual(
    nodes.filter(n => !n.person && n.parts.length > 2),
    n => (stateFirst(language, n.parts) ?? n.parts).join(' '),
    'word-order',
  );
  joinGiven(language, nodes);
  joinSurnames(language, nodes);
  joinEqual(
    nodes.filter(n => n.person && n.parts.length === 1 && (n.folded[0]?.length ?? 0) >= LEAST_FOLDED),
    n => n.folded.join(' '),
    'spelling',
  );
  joinAcronyms(nodes, accounts);
};

/** The fullest name: of those with most parts the one that most documents use, then the first. */
const nameOf = (language: Language, locals: readonly Local[], type: MentionType): string => {
  const uses = new Map<string, number>();
  for (const { name } of locals) uses.set(name, (uses.get(name) ?? 0) + 1);
  const length = (name: string): number => partsOf(language, name, type).filter(p => p.length > 1).length;
  return [...uses].sort((a, b) => length(b[0]) - length(a[0]) || b[1] - a[1])[0]?.[0] ?? '';
};

const membersOf = (locals: readonly Local[], accounts: readonly Account[]): Entity['members'] => {
  const names = new Map<number, Set<string>>();
  for (const local of locals) {
    const own = names.get(local.document) ?? new Set<string>();
    names.set(local.document, own);
    for (const name of local.names) own.add(name);
  }
  const members = [...names]
    .sort(([a], [b]) => a - b)
    .map(([d, own]): Member => ({ document: accounts[d]?.document.id ?? '', names: [...own].sort() }));
  const [first, ...rest] = members;
  if (first === undefined) throw new RangeError('an entity is of no document');
  return [first, ...rest];
};

const byPlace = (a: Local, b: Local): number => a.document - b.document || a.at - b.at;

const entityOf = (
  language: Language,
  kind: Entity['kind'],
  nodes: readonly Pick<Node, 'parts' | 'locals' | 'because'>[],
  accounts: readonly Account[],
): { readonly entity: Unheld; readonly first: Local | undefined } => {
  const locals = nodes.flatMap(n => n.locals).sort(byPlace);
  const type = typeOf(locals);
  const name = nameOf(language, locals, type);
  const also = new Map<string, Alias>();
  for (const node of nodes) {
    const { because } = node;
    for (const local of node.locals) {
      for (const acronym of local.acronyms)
        if (acronym !== name && isShortOf(acronym, node)) also.set(acronym, { name: acronym, because: 'acronym' });
      if (because !== null && local.name !== name && !also.has(local.name))
        also.set(local.name, { name: local.name, because });
    }
  }
  const members = membersOf(locals, accounts);
  const entity: Unheld = {
    id: fingerprint('entity', kind, type, ...members.flatMap(m => [m.document, ...m.names])),
    name,
    kind,
    type,
    also: [...also.values()],
    speaksFor: kind === 'named' && type !== 'person' ? language.entities.spokenForBy(name) : null,
    members,
  };
  return { entity, first: locals[0] };
};

/**
 * Who or what the accounts name or describe, each once over all accounts, in order of first appearance. Names are joined where their
 * parts are equal, or by a rule that is kept as the reason (see `JoinReason`) where only one can be meant; two given names that are
 * spelled by no rule alike are two people, and what one document tells apart is never joined. A description is joined with the same
 * description in accounts of one family only, and never with a name. `accounts` in the order of the case.
 */
export const entities = (accounts: readonly Account[], families: readonly (readonly DocumentId[])[]): Entity[] => {
  const languages = accounts.map(({ document }) => languageOf(document.language));
  // Names of several accounts are compared as the language of most has them.
  const language = languageOfMost(accounts.map(({ document }) => document.language));
  const familyOf = new Map(families.flatMap((ids, i) => ids.map(id => [id, i] as const)));
  const locals = accounts.flatMap((account, i) => localsOf(languages[i] ?? language, account, i));
  const named = locals.filter(
    l => isNamed(languages[l.document] ?? language, l.name) && partsOf(language, l.name, l.type).length > 0,
  );
  const taken = new Set(named);
  const nodes = nodesOf(language, named);
  joinAll(language, nodes, accounts);
  const joined = new Map<Node, Node[]>();
  for (const node of nodes) joined.set(rootOf(node), [...(joined.get(rootOf(node)) ?? []), node]);
  const described = group(
    locals.filter(l => !taken.has(l)),
    l => {
      const id = accounts[l.document]?.document.id ?? '';
      return `${String(familyOf.get(id) ?? id)} ${bareWords(l.name).replace(language.entities.anyArticleBefore, '')}`;
    },
  );
  const all = [
    ...[...joined.values()].map(same => entityOf(language, 'named', same, accounts)),
    ...described.map(own => entityOf(language, 'described', [{ parts: [], locals: own, because: null }], accounts)),
  ]
    .sort((a, b) => (a.first && b.first ? byPlace(a.first, b.first) : 0))
    .map(({ entity }) => entity);
  return withHolders(withBodies(all, accounts), accounts);
};
