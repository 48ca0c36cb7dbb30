import { languageOf } from '../languages/index.js';
import { stateOf } from '../languages/states.js';
import { type Account, holds, indexAt, type Lineage, type Span } from '../model/index.js';
import { ask, type Weighed } from './ask.js';
import { byAccount, type Claim, compare, type Measure } from './compare.js';
import type { MainEvent } from './event.js';
import { holderAt } from './holder.js';

/** How far behind a happening its place is looked for, in code units. */
const REACH = 140;

/** Where an account says that the event was, before states are known. */
interface Placed {
  readonly account: Account;
  /** From the preposition on. */
  readonly span: Span;
  /** The name of the place, lower case; null where only a state is named. */
  readonly name: string | null;
  /** The state, lower case, or an adjective of it. */
  readonly state: { readonly name: string } | { readonly adjective: string } | null;
}

interface PlaceClaim extends Claim {
  readonly state: string | null;
}

/** Two places in different states cannot both be right; of any others nothing is known. */
const measure: Measure<PlaceClaim> = {
  fits: (a, b) => a.state === null || b.state === null || a.state === b.state,
  order: (a, b) => (String(a.answer.value) < String(b.answer.value) ? -1 : 1),
  makesUp: () => false,
  clash: () => null,
  explain: () => null,
};

/** Whether a name only says whose or what kind the noun right behind it is: "at Karvia embassies". */
const isAttribute = ({ document, annotations }: Account, { to }: Span): boolean => {
  const next = annotations.tokens[indexAt(annotations.tokens, to)];
  return next?.pos === 'NOUN' && /^ $/u.test(document.text.slice(to, next.from));
};

/** What stands behind the preposition at `from`, which begins with a name at `at`. */
const placeAt = (account: Account, from: number, at: number): Placed | null => {
  const { document, annotations } = account;
  const { places, regionNames } = languageOf(document.language);
  const named = (place: number): Span | undefined =>
    annotations.mentions.find(m => m.type === 'place' && m.from === place);
  const words = ({ from: start, to }: Span): string => document.text.slice(start, to).toLowerCase();
  const of = places.ofState.exec(document.text.slice(at, at + REACH));
  const adjective = of?.[1];
  if (of !== null && adjective !== undefined) {
    return { account, span: { from, to: at + of[0].length }, name: null, state: { adjective } };
  }
  const place = named(at);
  if (place === undefined || (regionNames.has(words(place)) && isAttribute(account, place))) return null;
  if (regionNames.has(words(place))) {
    return { account, span: { from, to: place.to }, name: null, state: { name: words(place) } };
  }
  const behind = document.text.startsWith(', ', place.to) ? named(place.to + 2) : undefined;
  const state = behind !== undefined && isAttribute(account, behind) ? undefined : behind;
  return {
    account,
    span: { from, to: state?.to ?? place.to },
    name: words(place),
    state: state === undefined ? null : { name: words(state) },
  };
};

/** Where an account puts the event of the case, in its own voice or another's. */
const placedIn = (account: Account, { kind }: MainEvent): Placed[] => {
  const { document, annotations } = account;
  const { places } = languageOf(document.language);
  return annotations.events
    .filter(e => !e.other && e.kind === kind.key)
    .flatMap(event => {
      const end = annotations.sentences.find(s => holds(s, event))?.to ?? event.to;
      const behind = document.text.slice(event.to, Math.min(end, event.to + REACH));
      for (const { index, 0: preposition } of behind.matchAll(places.placing)) {
        if (!places.beforePlace.test(behind.slice(0, index))) continue;
        const found = placeAt(account, event.to + index + 1, event.to + index + preposition.length);
        if (found !== null) return [found];
      }
      return [];
    });
};

/** Each account's places as claims, one for each holder and state. */
const claimsOf = (all: readonly Placed[]): PlaceClaim[] => {
  const states = new Set<string>();
  const stateOfPlace = new Map<string, string>();
  for (const { name, state } of all) {
    if (state === null || !('name' in state)) continue;
    states.add(state.name);
    if (name !== null) stateOfPlace.set(name, state.name);
  }
  const claims = new Map<string, PlaceClaim>();
  for (const { account, span, name, state } of all) {
    const { places, regionNames } = languageOf(account.document.language);
    const known =
      state === null
        ? (stateOfPlace.get(name ?? '') ?? null)
        : 'name' in state
          ? state.name
          : stateOf(state.adjective, places, one => states.has(one) || regionNames.has(one));
    const held = holderAt(account, span);
    if (held.polarity !== 'asserts' || (known === null && name === null)) continue;
    const value = account.document.text.slice(span.from, span.to);
    const key = [account.document.id, held.holder, known ?? name].join('|');
    if (claims.has(key)) continue;
    const answer = { value, document: account.document.id, ...span, ...held, derived: false };
    claims.set(key, { account, answer, exact: known !== null, addends: [], apart: [], state: known });
  }
  return [...claims.values()];
};

/** Where the case's own event was, where several accounts say so or one says two things that cannot both be. */
export const weighPlaces = (accounts: readonly Account[], event: MainEvent | null, lineage: Lineage): Weighed[] => {
  if (event === null) return [];
  const claims = claimsOf(accounts.flatMap(account => placedIn(account, event)));
  const compared = compare(claims, measure);
  if (byAccount(claims).size < 2 && !compared.inconsistent) return [];
  const asked = { question: `Where was the ${event.kind.name}?`, slot: `place:${event.kind.key}`, scope: null };
  return [ask(asked, claims, compared, lineage)];
};
