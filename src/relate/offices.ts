import { type Language, languageOf } from '../languages/index.js';
import { stateOf } from '../languages/states.js';
import type { Account } from '../model/index.js';
import { type Called, nameIn, type Unheld } from './called.js';

/** What the words for a source tell of the office behind it. */
export interface Office {
  /** The office of the state that it is or leads, lower case: "transport ministry"; null where it is none with a name of its own. */
  readonly office: string | null;
  /** The state, lower case; null where the words name none. */
  readonly state: string | null;
}

/** Longest name of a state, in words. */
const LONGEST = 3;

const plain = (word: string): string => word.toLowerCase().replace(/[.“”"]/gu, '');

/** The state that words begin with, by its name, its possessive or its adjective, and how many of them that takes. */
const stateBefore = (
  { offices, places }: Language,
  words: readonly string[],
  isState: (name: string) => boolean,
): readonly [string, number] | null => {
  for (let n = Math.min(LONGEST, words.length); n > 0; n -= 1) {
    const name = words.slice(0, n).join(' ');
    if (!/^\p{Lu}/u.test(name)) return null;
    const own = plain(name).replace(offices.possessive, '');
    const state = isState(own) ? own : stateOf(own, places, isState);
    if (state !== null) return [state, n];
  }
  return null;
};

/** The state that words end with: "in Karvia", "of the Republic"; also by its seat. */
const stateBehind = (
  language: Language,
  words: readonly string[],
  isState: (name: string) => boolean,
): string | null => {
  const { entities, offices } = language;
  if (!offices.ofState.has(plain(words[0] ?? ''))) return null;
  const name = words.slice(1).join(' ').replace(entities.definiteBefore, '');
  if (isState(plain(name))) return plain(name);
  return entities.spokenForBy(name)?.replace(entities.governmentOf, '').toLowerCase() ?? null;
};

/** Words behind "of", up to the next such word: what a ministry is for. */
const behindOf = ({ offices }: Language, words: readonly string[]): string[] => {
  if (!offices.ofOffice.has(plain(words[0] ?? ''))) return [];
  const rest = words.slice(1);
  const end = rest.findIndex(w => offices.ofState.has(plain(w)));
  return rest.slice(0, end < 0 ? rest.length : end).map(plain);
};

const segmentOffice = (language: Language, segment: string, isState: (name: string) => boolean): Office | null => {
  const { entities, offices } = language;
  const words = segment.trim().replace(entities.anyArticle, '').split(/\s+/u);
  const at = words.findIndex(w => {
    const word = plain(w).replace(offices.possessive, '');
    return offices.stateOffices.has(word);
  });
  if (at < 0) return null;
  const head = plain(words[at] ?? '').replace(offices.possessive, '');
  const before = words.slice(0, at);
  const small = before.map(plain);
  if (small.some(w => offices.pastHolders.has(w) || w.startsWith('ex-') || offices.ofState.has(w))) return null;
  if (words.some(w => offices.notOfState.has(plain(w)))) return null;
  const named = stateBefore(language, before, isState);
  const behind = words.slice(at + 1);
  const portfolio = small.slice(named?.[1] ?? 0).filter(w => !offices.ranks.has(w));
  const led = portfolio.length > 0 ? portfolio : behindOf(language, behind);
  const last = behind.findLastIndex(w => offices.ofState.has(plain(w)));
  const state = named?.[0] ?? (last < 0 ? null : stateBehind(language, behind.slice(last), isState));
  if (state === null && behind.some((w, k) => offices.seatedIn.has(plain(w)) && /^\p{Lu}/u.test(behind[k + 1] ?? '')))
    return null;
  const isPortfolio = led.length > 0 && !led.some(w => offices.noPortfolio.has(w)) && !isState(led.join(' '));
  if (offices.ministryHeads.has(head) && isPortfolio) {
    const what = led.filter(w => !offices.fillers.has(w)).join(' ');
    return { office: `${what} ${offices.ministry}`, state };
  }
  return { office: head === offices.government && state !== null ? head : null, state };
};

/** The office that words for a source name, or that the person whom they name leads; null where they name none. */
const officeOf = (language: Language, phrase: string, isState: (name: string) => boolean): Office | null => {
  for (const segment of phrase.split(',')) {
    const found = segmentOffice(language, segment, isState);
    if (found !== null) return found;
  }
  return null;
};

/** Names that tell ministries of one portfolio apart: in front of it or behind “of”, where another account calls the same ministry without it, or with another name. */
const statesOfMinistries = (calls: readonly Called[]): string[] => {
  const named = new Map<string, Set<string>>(); // "" where a ministry is called by its portfolio alone
  for (const { account, words } of calls) {
    const { entities, offices } = languageOf(account.document.language);
    for (const segment of words.split(',')) {
      const all = segment.trim().replace(entities.anyArticle, '').split(/\s+/u);
      const at = all.findIndex(w => offices.ministryHeads.has(plain(w).replace(offices.possessive, '')));
      const before = all.slice(0, Math.max(0, at)).filter(w => !offices.ranks.has(plain(w)));
      if (before.length === 0) continue;
      const [of = '', name = ''] = all.slice(at + 1);
      const behind =
        offices.ofState.has(plain(of)) && /^\p{Lu}/u.test(name) && all.length === at + 3 ? plain(name) : '';
      const calledBy: [string, string][] = [[before.map(plain).join(' '), behind]];
      const [first = '', ...portfolio] = before;
      if (/^\p{Lu}/u.test(first) && portfolio.length > 0 && behind === '')
        calledBy.push([portfolio.map(plain).join(' '), plain(first)]);
      for (const [key, state] of calledBy) named.set(key, (named.get(key) ?? new Set()).add(state));
    }
  }
  return [...named.values()].flatMap(states => (states.size > 1 ? [...states].filter(s => s !== '') : []));
};

/** Names of states: those of which an adjective stands among names, in words for sources or in causes ("Karvian" beside "Karvia"). */
const statesIn = (calls: readonly (readonly Called[])[], accounts: readonly Account[]): ReadonlySet<string> => {
  const places = new Set<string>();
  for (const { document, annotations } of accounts) {
    for (const { from, to, pos } of annotations.tokens)
      if (pos === 'PROPN' && /^\p{Lu}/u.test(document.text.slice(from, from + 2)))
        places.add(document.text.slice(from, to).toLowerCase());
    for (const { name } of annotations.mentions) places.add(name.toLowerCase());
  }
  // a surname has no adjective
  for (const { annotations } of accounts) {
    for (const { name, type } of annotations.mentions)
      if (type === 'person' && name.includes(' '))
        for (const part of name.toLowerCase().split(' ')) places.delete(part);
  }
  const found = new Set<string>();
  const read = ({ places: adjectives }: Language, words: string): void => {
    for (const word of words.split(/[\s,]+/u)) {
      if (!/^\p{Lu}/u.test(word)) continue;
      const lower = word.toLowerCase();
      const state = stateOf(word, adjectives, one => one !== lower && places.has(one));
      if (state !== null) found.add(state);
    }
  };
  for (const { account, words } of calls.flat()) read(languageOf(account.document.language), words);
  for (const state of statesOfMinistries(calls.flat())) found.add(state);
  for (const { document, annotations } of accounts) {
    const language = languageOf(document.language);
    for (const { agents } of annotations.causes) read(language, agents.join(' '));
    for (const { from, to } of annotations.mentions) read(language, document.text.slice(from, to));
  }
  return found;
};

/** An office as one document tells it. */
interface Told extends Office {
  readonly document: string;
}

/** The one thing that all say, or null. */
const onlyOf = <T>(all: Iterable<T>): T | null => {
  const [first, ...rest] = new Set(all);
  return first === undefined || rest.length > 0 ? null : first;
};

/** What is known of the offices of a case. */
export interface Offices {
  /** What the words for an entity tell of its office: a key that is equal for one office over all accounts, and the state; null where nothing is told or two things are. */
  readonly of: (entity: number) => { readonly key: string | null; readonly side: string | null };
  /** The key of the office that some words of a document name. */
  readonly named: (words: string, document: string, language: Language) => string | null;
}

/**
 * The offices that accounts name. One without a state is that of the only state that has one of the name in the case, unless its document tells of offices
 * of another state.
 */
export const officesIn = (
  entities: readonly Unheld[],
  calls: readonly (readonly Called[])[],
  accounts: readonly Account[],
): Offices => {
  const known = statesIn(calls, accounts);
  const isState =
    ({ regionNames }: Language) =>
    (name: string) =>
      regionNames.has(name) || known.has(name);
  const read = calls.map((own, i) =>
    own.flatMap(({ account: { document }, words }): Told[] => {
      const language = languageOf(document.language);
      // "Karvia’s interior ministry" may be heard as Karvia: a state is its government by whatever words
      const bare = (entities[i]?.name ?? words).replace(language.entities.anyArticle, '').toLowerCase();
      if (isState(language)(bare)) return [{ office: language.offices.government, state: bare, document: document.id }];
      const seat = language.entities.spokenForBy(words)?.replace(language.entities.governmentOf, '').toLowerCase();
      const office = seat === undefined ? officeOf(language, words, isState(language)) : { office: null, state: seat };
      return office === null ? [] : [{ ...office, document: document.id }];
    }),
  );
  const statesOf = new Map<string, Set<string>>();
  for (const { office, state, document } of read.flat()) {
    if (state === null) continue;
    const keys = office === null ? [document] : [document, nameIn(document, office), nameIn('', office)];
    for (const key of keys) statesOf.set(key, (statesOf.get(key) ?? new Set()).add(state));
  }
  const stateFor = ({ office, state, document }: Told): string | null => {
    if (state !== null || office === null) return state;
    const near = onlyOf(statesOf.get(nameIn(document, office)) ?? []);
    if (near !== null) return near;
    const only = onlyOf(statesOf.get(nameIn('', office)) ?? []);
    return only !== null && [...(statesOf.get(document) ?? [])].every(one => one === only) ? only : null;
  };
  const keyFor = (office: string | null, state: string | null): string | null =>
    office === null || (state === null && statesOf.has(nameIn('', office))) ? null : `${state ?? ''} ${office}`;
  return {
    of: i => {
      const told = read[i] ?? [];
      const states = new Set(told.flatMap(one => stateFor(one) ?? []));
      const side = onlyOf(states);
      return { key: states.size > 1 ? null : keyFor(onlyOf(told.flatMap(one => one.office ?? [])), side), side };
    },
    named: (words, document, language) => {
      const office = officeOf(language, words, isState(language));
      return office === null ? null : keyFor(office.office, stateFor({ ...office, document }));
    },
  };
};
