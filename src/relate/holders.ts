import { type Language, languageOf } from '../languages/index.js';
import { stateOf } from '../languages/states.js';
import { type Account, type Attribution, cover, type Entity, type HolderName, indexAt } from '../model/index.js';
import { bareWords } from '../text/bare-words.js';
import { sourceWords } from '../text/source-words.js';
import { type Office, officeOf } from './offices.js';

/** An entity before it is known who holds claims with it. */
export type Unheld = Omit<Entity, 'holder'>;

/** Words for a source that are read at most, in code units. */
const READ = 160;

/** Sets of strings, each known by the member that was put in first. */
const sets = () => {
  const parent = new Map<string, string>();
  const root = (of: string): string => {
    let at = of;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    if (at !== of) parent.set(of, at);
    else if (!parent.has(of)) parent.set(of, of);
    return at;
  };
  const join = (a: string, b: string): void => {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent.set(y, x);
  };
  return { root, join };
};

/** Words by which a document names an entity as a source. */
interface Called {
  readonly account: Account;
  readonly attribution: Attribution | null;
  readonly words: string;
}

const keyOf = (document: string, name: string): string => `${document}\u001f${name}`;

/** By what words each entity is called where it speaks, and by its own names. */
const callsOf = (entities: readonly Unheld[], accounts: readonly Account[]): Called[][] => {
  const index = new Map(
    entities.flatMap(({ members }, i) => members.flatMap(m => m.names.map(n => [keyOf(m.document, n), i] as const))),
  );
  const calls: Called[][] = entities.map(() => []);
  for (const account of accounts) {
    const { document, annotations } = account;
    for (const attribution of annotations.attributions) {
      const { source, speaker, chain } = attribution;
      const own = speaker ?? sourceWords(document.text, source);
      for (const name of new Set([own, ...chain])) {
        const i = index.get(keyOf(document.id, name));
        if (i === undefined) continue;
        const { from, to } = name === own && source.length > 0 ? cover(source) : { from: 0, to: 0 };
        calls[i]?.push({ account, attribution, words: name });
        if (to > from)
          calls[i]?.push({ account, attribution, words: document.text.slice(from, Math.min(to, from + READ)) });
      }
    }
  }
  return calls;
};

/** Names of states: those that every language knows, and those of which an adjective stands before an office. */
const statesIn = (calls: readonly (readonly Called[])[], accounts: readonly Account[]): ReadonlySet<string> => {
  const places = new Set(accounts.flatMap(a => a.annotations.mentions.map(m => m.name.toLowerCase())));
  const found = new Set<string>();
  for (const { account, words } of calls.flat()) {
    const language = languageOf(account.document.language);
    for (const word of words.split(/[\s,]+/u)) {
      if (!/^\p{Lu}/u.test(word)) continue;
      const lower = word.toLowerCase();
      const state = stateOf(word, language.places, one => one !== lower && places.has(one));
      if (state !== null) found.add(state);
    }
  }
  return found;
};

/** The body that a description says somebody speaks for: as an entity of its document where it is one, else its bare words. */
const bodyOf = (
  { offices }: Language,
  { account: { document, annotations }, attribution, words }: Called,
): { readonly name: string | null; readonly words: string } | null => {
  const body = (offices.speakerFor.exec(words) ?? offices.speakerWith.exec(words))?.[1]?.trim();
  if (body === undefined || body === '') return null;
  if (attribution === null || attribution.source.length === 0) return { name: null, words: body };
  const { from, to } = cover(attribution.source);
  const { mentions } = annotations;
  for (let i = indexAt(mentions, from); (mentions[i]?.from ?? to) < to; i += 1) {
    const mention = mentions[i];
    if (mention !== undefined && body.endsWith(document.text.slice(mention.from, mention.to)))
      return { name: mention.name, words: body };
  }
  return { name: null, words: body };
};

/** The name by which a description goes in the same breath: "the owner, Marl Freight". */
const apposedTo = ({ account: { document, annotations }, attribution }: Called): string | null => {
  if (attribution === null || attribution.source.length === 0) return null;
  const { from, to } = cover(attribution.source);
  const parts = document.text.slice(from, to).replace(/,\s*$/u, '').split(', ');
  const [description = '', name = ''] = parts;
  if (parts.length !== 2 || name === '') return null;
  const named = annotations.mentions[indexAt(annotations.mentions, from + description.length + 2)];
  return named?.from === from + description.length + 2 && named.to - named.from === name.length ? named.name : null;
};

/** The one thing that all say, or null. */
const onlyOf = <T>(all: readonly T[]): T | null => {
  const [first, ...rest] = new Set(all);
  return first === undefined || rest.length > 0 ? null : first;
};

/**
 * Whose claims each entity's are: those who speak for a person or a body, a minister and the ministry, the head of a body and the body are one holder with it.
 * An office without a state is taken for that of the only state that has one of the name. `side` is the state of whose own bodies it is.
 */
export const withHolders = (entities: readonly Unheld[], accounts: readonly Account[]): Entity[] => {
  const calls = callsOf(entities, accounts);
  const known = statesIn(calls, accounts);
  const { root, join } = sets();
  const node = (i: number): string => `e${String(i)}`;
  const byName = new Map<string, number>();
  const anywhere = new Map<string, number | null>();
  entities.forEach(({ members, kind }, i) => {
    for (const { document, names } of members) {
      for (const name of names.map(bareWords)) {
        byName.set(keyOf(document, name), i);
        if (kind !== 'named') continue;
        const other = anywhere.get(name);
        anywhere.set(name, other === undefined || other === i ? i : null);
      }
    }
  });

  const isState = (language: Language) => (name: string) => language.regionNames.has(name) || known.has(name);
  const read = calls.map((own, i) =>
    own.flatMap(({ account, words }): (Office & { readonly document: string })[] => {
      const language = languageOf(account.document.language);
      // "Karvia’s interior ministry" may be heard as Karvia: a state is its government by whatever words
      const bare = (entities[i]?.name ?? words).replace(language.entities.anyArticle, '').toLowerCase();
      const { id: document } = account.document;
      if (isState(language)(bare)) return [{ office: language.offices.government, state: bare, document }];
      const seat = language.entities.spokenForBy(words)?.replace(language.entities.governmentOf, '').toLowerCase();
      if (seat !== undefined) return [{ office: null, state: seat, document }];
      const office = officeOf(language, words, isState(language));
      return office === null ? [] : [{ ...office, document }];
    }),
  );

  // an office without a state is that of the only state that has one in the case, unless its document tells of another state's offices
  const offices = read.flat();
  const statesOf = new Map<string, Set<string>>();
  const add = (key: string, state: string): void => void statesOf.set(key, (statesOf.get(key) ?? new Set()).add(state));
  for (const { office, state, document } of offices) {
    if (state === null) continue;
    add(document, state);
    if (office === null) continue;
    add(keyOf(document, office), state);
    add(keyOf('', office), state);
  }
  const only = (key: string): string | null => onlyOf([...(statesOf.get(key) ?? [])]);
  const stateFor = ({ office, state, document }: (typeof offices)[number]): string | null => {
    if (state !== null || office === null) return state;
    const near = only(keyOf(document, office));
    if (near !== null) return near;
    const known = only(keyOf('', office));
    return known !== null && [...(statesOf.get(document) ?? [])].every(one => one === known) ? known : null;
  };
  const states = read.map(own => {
    const told = own.map(one => ({ office: one.office, state: stateFor(one) }));
    return { office: onlyOf(told.flatMap(o => o.office ?? [])), state: onlyOf(told.flatMap(o => o.state ?? [])), told };
  });
  const inOffice = new Set<number>();
  states.forEach(({ office, state, told }, i) => {
    const two = new Set(told.flatMap(o => o.state ?? [])).size > 1;
    if (office === null || two || (state === null && statesOf.has(keyOf('', office)))) return;
    join(`o ${state ?? ''} ${office}`, node(i));
    inOffice.add(i);
  });

  const bodies = new Set<string>();
  const spokespeople = new Set<number>();
  entities.forEach(({ kind, name, speaksFor, type }, i) => {
    if (kind === 'described') join(`d ${bareWords(name)}`, node(i));
    const body = speaksFor === null || type !== 'person' ? null : (anywhere.get(bareWords(speaksFor)) ?? null);
    if (body !== null && body !== i) {
      join(node(body), node(i));
      bodies.add(node(body));
    }
    if (kind === 'named') return;
    const called = onlyOf((calls[i] ?? []).flatMap(call => apposedTo(call) ?? []));
    const apposed = called === null ? undefined : anywhere.get(bareWords(called));
    if (apposed !== undefined && apposed !== null) join(node(apposed), node(i));
    for (const call of calls[i] ?? []) {
      const found = bodyOf(languageOf(call.account.document.language), call);
      if (found === null) continue;
      const { id } = call.account.document;
      const at = byName.get(keyOf(id, bareWords(found.name ?? found.words))) ?? anywhere.get(bareWords(found.words));
      const own = at === undefined || at === null ? `d ${bareWords(found.words)}` : node(at);
      join(own, node(i));
      bodies.add(own);
      spokespeople.add(i);
      break;
    }
  });

  const members = new Map<string, number[]>();
  entities.forEach((_, i) => members.set(root(node(i)), [...(members.get(root(node(i))) ?? []), i]));
  const holders = new Map<string, HolderName>();
  for (const [set, own] of members) holders.set(set, holderOf(own));
  return entities.map((entity, i) => ({ ...entity, holder: holders.get(root(node(i))) ?? holderOf([i]) }));

  /** The holder of a set: called by the body that is spoken for, else by what has a name and is no person. */
  function holderOf(own: readonly number[]): HolderName {
    const rank = (i: number): number => {
      const entity = entities[i];
      if (entity === undefined) return 6;
      if (entity.kind === 'named' && entity.type !== 'person') return 0;
      if (bodies.has(node(i))) return 1;
      if (entity.kind === 'named') return 3;
      return spokespeople.has(i) ? 5 : inOffice.has(i) ? 2 : 4;
    };
    const first = [...own].sort((a, b) => rank(a) - rank(b) || a - b)[0] ?? 0;
    const entity = entities[first];
    const name = entity?.name ?? '';
    return {
      key: entity?.kind === 'named' ? entity.id : bareWords(name),
      name,
      named: entity?.kind === 'named' || own.some(i => inOffice.has(i)),
      side: onlyOf(own.flatMap(i => states[i]?.told.flatMap(o => o.state ?? []) ?? [])),
    };
  }
};
