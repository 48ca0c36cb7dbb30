import { languageOf } from '../languages/index.js';
import { type Account, disjointSets, type Entity, type HolderName } from '../model/index.js';
import { bareWords } from '../text/bare-words.js';
import { apposedTo, bodyOf, type Called, callsOf, nameIn, type Unheld } from './called.js';
import { officesIn } from './offices.js';

/** Finds an entity by a name. */
interface Index {
  /** By a name in one document. */
  readonly inDocument: ReadonlyMap<string, number>;
  /** By a name of its own in any; null where several go by it. */
  readonly anywhere: ReadonlyMap<string, number | null>;
}

const indexOf = (entities: readonly Unheld[]): Index => {
  const inDocument = new Map<string, number>();
  const anywhere = new Map<string, number | null>();
  entities.forEach(({ members, kind }, i) => {
    for (const { document, names } of members) {
      for (const name of names.map(bareWords)) {
        inDocument.set(nameIn(document, name), i);
        const other = anywhere.get(name);
        if (kind === 'named') anywhere.set(name, other === undefined || other === i ? i : null);
      }
    }
  });
  return { inDocument, anywhere };
};

/** The one thing that all say, or null. */
const onlyOf = <T>(all: Iterable<T>): T | null => {
  const [first, ...rest] = new Set(all);
  return first === undefined || rest.length > 0 ? null : first;
};

/** A named body of a document, with the nouns that say what kind of body it is. */
interface Body {
  readonly at: number;
  readonly kinds: ReadonlySet<string>;
}

/** The named bodies of each document. The kind of one is the last word of its name, and the word in front of “of”. */
const bodiesIn = (entities: readonly Unheld[], accounts: readonly Account[]): ReadonlyMap<string, readonly Body[]> => {
  const languages = new Map(accounts.map(({ document }) => [document.id, languageOf(document.language)]));
  const found = new Map<string, Body[]>();
  entities.forEach(({ kind, type, members }, at) => {
    if (kind !== 'named' || type === 'person') return;
    for (const { document, names } of members) {
      const words = names.map(name => bareWords(name).split(' ')).filter(all => all.length > 1);
      const ofWords = languages.get(document)?.names.ofWords ?? new Set();
      const kinds = new Set(
        words.flatMap(all => [all.at(-1) ?? '', all[all.findIndex(w => ofWords.has(w)) - 1] ?? '']),
      );
      found.set(document, [...(found.get(document) ?? []), { at, kinds }]);
    }
  });
  return found;
};

/**
 * Whose claims each entity's are: those who speak for a person or a body, a minister and the ministry, the head of a body and the body are one holder with it.
 * A description that is joined with nothing is one holder with the same description. `side` is the state of whose own bodies it is.
 */
export const withHolders = (entities: readonly Unheld[], accounts: readonly Account[]): Entity[] => {
  const calls = callsOf(entities, accounts);
  const offices = officesIn(entities, calls, accounts);
  const { inDocument, anywhere } = indexOf(entities);
  const { root, join } = disjointSets(entities.length);
  const find = (document: string, name: string): number | null =>
    inDocument.get(nameIn(document, bareWords(name))) ?? anywhere.get(bareWords(name)) ?? null;

  const heads = new Map<string, number>();
  entities.forEach((_, i) => {
    const { key } = offices.of(i);
    if (key === null) return;
    const other = heads.get(key);
    if (other === undefined) heads.set(key, i);
    else join(other, i);
  });

  const bodiesOf = bodiesIn(entities, accounts);
  const bodies = new Set<number>();
  const speakers = new Set<number>();
  const unmet = new Map<number, string>(); // bodies that no entity is: "police"
  const speakFor = (i: number, body: number): void => {
    if (body === i) return;
    join(body, i);
    bodies.add(body);
    speakers.add(i);
  };
  /** The only named body of a document of whose kind a single word is: “ministry” beside “Interior Ministry”. */
  const shortFor = (document: string, words: string): number | undefined => {
    const noun = bareWords(words);
    if (noun === '' || noun.includes(' ')) return undefined;
    const own = bodiesOf.get(document) ?? [];
    return onlyOf(own.filter(({ kinds }) => kinds.has(noun)).map(({ at }) => root(at))) ?? undefined;
  };
  const spokenBy = (i: number, { name }: Unheld, call: Called): boolean => {
    const { document } = call.account;
    const language = languageOf(document.language);
    const body = bodyOf(language, call, name);
    if (body === null) return false;
    const office = offices.named(body.words, document.id, language);
    const head = office === null ? undefined : heads.get(office);
    const at = find(document.id, body.name ?? body.words) ?? head ?? shortFor(document.id, body.words);
    if (at === undefined) unmet.set(i, body.words);
    else speakFor(i, at);
    return true;
  };
  entities.forEach((entity, i) => {
    const own = calls[i] ?? [];
    const body =
      entity.type === 'person' && entity.speaksFor !== null ? anywhere.get(bareWords(entity.speaksFor)) : null;
    if (body != null) speakFor(i, body);
    else if (entity.type === 'person' || entity.kind === 'described') own.some(call => spokenBy(i, entity, call));
    if (entity.kind === 'named') return;
    const name = onlyOf(own.flatMap(call => apposedTo(call) ?? []));
    const apposed = name === null ? null : (anywhere.get(bareWords(name)) ?? null);
    if (apposed !== null) join(apposed, i);
  });

  const members = new Map<number, number[]>();
  entities.forEach((_, i) => {
    const own = members.get(root(i));
    if (own === undefined) members.set(root(i), [i]);
    else own.push(i);
  });
  const holders = new Map([...members].map(([set, own]) => [set, holderOf(own)]));
  return entities.map((entity, i) => ({ ...entity, holder: holders.get(root(i)) ?? holderOf([i]) }));

  /** How well an entity stands for its set: whatever is spoken for and has a name before persons, those before descriptions, and speakers last. */
  function rank(i: number): number {
    const { kind, type } = entities[i] ?? {};
    if (kind === 'named' && type !== 'person') return 0;
    if (bodies.has(i)) return 1;
    if (kind === 'described' && offices.of(i).key !== null) return 2;
    if (kind === 'named') return 3;
    return speakers.has(i) ? 5 : 4;
  }

  function holderOf(own: readonly number[]): HolderName {
    const first = [...own].sort((a, b) => rank(a) - rank(b) || a - b)[0] ?? 0;
    const entity = entities[first];
    const isNamed = entity?.kind === 'named';
    const told = own.map(offices.of);
    const office = told.find(o => o.key !== null)?.key ?? null;
    // one who holds an office after another is not the other: they are the office
    const holders = own.filter(i => entities[i]?.kind === 'named' && entities[i].type === 'person');
    const isOffice = office !== null && entity?.type === 'person' && holders.length > 1;
    const called = isNamed ? entity.name : (unmet.get(first) ?? entity?.name ?? '');
    const name = isOffice ? office.trim() : called;
    return {
      key: isNamed ? entity.id : (office ?? bareWords(name)),
      name,
      named: isNamed || office !== null,
      side: onlyOf(told.flatMap(o => o.side ?? [])),
    };
  }
};
