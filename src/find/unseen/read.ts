import {
  type Account,
  byPlace,
  joined,
  type Place,
  type Span,
  type Unseen,
  type UnseenTelling,
} from '../../model/index.js';
import { type Case } from '../rule.js';
import { knownOf } from '../primary/document.js';
import { meaningOf } from '../primary/meant.js';
import { type Relation, relationOf } from './beside.js';
import { type Gathered, gathered, nameOf } from './same.js';
import { type Telling, tellingsOf } from './tellings.js';
import { type Thread, threadsOf } from './threads.js';

/** Two accounts' tellings of one document, with how the first stands to the second. */
export interface Pair {
  readonly document: Gathered;
  readonly left: Telling;
  readonly right: Telling;
  readonly relation: Relation;
}

/** A document that is not at hand, with what the accounts say that it says. */
export interface UnseenRead {
  readonly document: Gathered;
  readonly tellings: readonly Telling[];
  readonly pairs: readonly Pair[];
  readonly view: Unseen;
}

/** Tellings of one document that are held against each other at most; with more, those of the first accounts. */
const MOST = 400;

/** Dates of a document that are listed. */
const DATES = 24;

const placeOf = (account: Account, { from, to }: Span): Place => ({ document: account.document.id, from, to });

/** Every pair of tellings of two accounts that tell of one thing. What has no key in common is not looked at. */
const pairsOf = (document: Gathered, tellings: readonly Telling[]): Pair[] => {
  const byKey = new Map<string, number[]>();
  return tellings.flatMap((right, j): Pair[] => {
    const counts = new Map<number, number>();
    for (const key of right.keys) {
      const before = byKey.get(key) ?? [];
      for (const i of before) counts.set(i, (counts.get(i) ?? 0) + 1);
      byKey.set(key, [...before, j]);
    }
    return [...counts.keys()]
      .sort((a, b) => a - b)
      .flatMap((i): Pair[] => {
        const left = tellings[i];
        if (left === undefined || left.account === right.account) return [];
        const relation = relationOf(left, right);
        return relation === null ? [] : [{ document, left, right, relation }];
      });
  });
};

const STANDING: Readonly<Record<Relation['how'], readonly [UnseenTelling['standing'], UnseenTelling['standing']]>> = {
  'same-words': ['same-words', 'same-words'],
  'other-words': ['other-words', 'other-words'],
  alike: ['not-comparable', 'not-comparable'],
  firmer: ['weaker', 'stronger'],
  softer: ['stronger', 'weaker'],
  different: ['different', 'different'],
};

/** How a telling stands to the first of its row, by the pair of the two. */
const standingTo = (first: Telling, own: Telling, pairs: readonly Pair[]): UnseenTelling['standing'] => {
  if (first === own) return null;
  for (const { left, right, relation } of pairs) {
    if (left === first && right === own) return STANDING[relation.how][0];
    if (left === own && right === first) return STANDING[relation.how][1];
  }
  return 'not-comparable';
};

/** Tellings of one thing together, what most accounts tell first. */
const rowsOf = (tellings: readonly Telling[], pairs: readonly Pair[]): UnseenTelling[][] => {
  const rows = joined(
    tellings,
    pairs.map(({ left, right }) => [left, right] as const),
  );
  return rows
    .sort((a, b) => new Set(b.map(t => t.account)).size - new Set(a.map(t => t.account)).size)
    .map(row =>
      row.map(telling => ({
        ...placeOf(telling.account, telling.shown),
        standing: standingTo(row[0], telling, pairs),
        quoted: telling.quotations.map(({ inner: { from, to } }) => ({ from, to })),
      })),
    );
};

const viewOf = (of: Case, document: Gathered, tellings: readonly Telling[], pairs: readonly Pair[]): Unseen => {
  const { kind, stage, maker, threads } = document;
  const order = new Map(of.accounts.map((a, i) => [a, i]));
  const ordered = [...threads].sort((a, b) => (order.get(a.account) ?? 0) - (order.get(b.account) ?? 0));
  const dates = ordered.flatMap(({ account, dates: own }) =>
    own.map(t => ({ ...placeOf(account, t), value: t.value })),
  );
  return {
    name: nameOf(document),
    by: maker?.name ?? null,
    kind,
    stage,
    dates: dates.slice(0, DATES),
    named: ordered.flatMap(({ account, spoken: [first] }) => (first === undefined ? [] : [placeOf(account, first.at)])),
    told: rowsOf(tellings, pairs),
  };
};

/** Where an account speaks of a document that is among the accounts. */
const atHand = (of: Case): ((account: Account) => (at: Span) => boolean) => {
  if (of.primary.length === 0) return () => () => false;
  const known = of.primary.map(id => knownOf(of.account(id)));
  return account => {
    const meaning = meaningOf(account, known);
    return at => meaning.at(at).length > 0;
  };
};

/** What is read of the documents of a case that are not at hand. */
interface Reading {
  /** Those that several accounts speak of. */
  readonly documents: readonly Gathered[];
  /** Of these, those that an account has say something. */
  readonly told: readonly UnseenRead[];
}

const read = (of: Case): Reading => {
  const others = of.accounts.filter(a => !of.primary.includes(a.document.id));
  if (others.length < 2) return { documents: [], told: [] };
  const isAtHand = atHand(of);
  const threads: Thread[] = [];
  const told = new Map<Thread, Telling[]>();
  for (const account of others) {
    const own = threadsOf(account, isAtHand(account));
    threads.push(...own.all);
    for (const telling of tellingsOf(account, own))
      told.set(telling.thread, [...(told.get(telling.thread) ?? []), telling]);
  }
  const order = new Map(of.accounts.map((a, i) => [a, i]));
  const documents = gathered(threads).filter(d => d.threads.length > 1);
  const read = documents.flatMap((document): UnseenRead[] => {
    const tellings = document.threads
      .flatMap(thread => told.get(thread) ?? [])
      .sort((a, b) => (order.get(a.account) ?? 0) - (order.get(b.account) ?? 0) || byPlace(a.span, b.span))
      .slice(0, MOST);
    if (tellings.length === 0) return [];
    const pairs = pairsOf(document, tellings);
    return [{ document, tellings, pairs, view: viewOf(of, document, tellings, pairs) }];
  });
  return { documents, told: read };
};

const known = new WeakMap<Case, Reading>();

/** Read once for a case. */
const readingOf = (of: Case): Reading => {
  const found = known.get(of) ?? read(of);
  known.set(of, found);
  return found;
};

/** The documents that several accounts speak of and that are not at hand. */
export const unseenDocuments = (of: Case): readonly Gathered[] => readingOf(of).documents;

/** Those of which an account says what they say, with all that is said. */
export const unseenReading = (of: Case): readonly UnseenRead[] => readingOf(of).told;

/** The same as the report shows it, those that most accounts speak of first. */
export const unseenOf = (of: Case): Unseen[] =>
  unseenReading(of)
    .map(r => r.view)
    .sort((a, b) => b.named.length - a.named.length);
