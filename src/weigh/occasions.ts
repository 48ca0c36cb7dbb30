import { type Language, languageOf } from '../languages/index.js';
import type { Account, Lineage, Occasion, Time } from '../model/index.js';
import { compatible } from '../text/timex.js';
import type { Weighed } from './ask.js';
import { askWhen } from './dates.js';
import { dayOf, type MainEvent } from './event.js';
import { farApart } from './frame.js';

/** An occasion as one account tells it. */
interface Told {
  readonly account: Account;
  readonly occasion: Occasion;
  readonly times: readonly Time[];
  /** Keys of those named, equal over all accounts. */
  readonly keys: ReadonlySet<string>;
}

/** What all accounts tell of one occasion. */
interface Thing {
  readonly told: Told[];
}

type Kind = Language['occasions']['occasionKinds'][number];

/** So many of the same people, bodies and places make two meetings one, where their dates fit too. */
const SHARED_NAMES = 2;

/** Names by which an occasion is called. */
const CALLED_BY = 3;

const kindOf = (account: Account, key: string): Kind | undefined =>
  languageOf(account.document.language).occasions.occasionKinds.find(k => k.key === key);

const keyOf = ({ sourceOf }: Lineage, account: Account, name: string): string =>
  sourceOf({ document: account.document.id, chain: [], holder: name })?.key ?? name.toLowerCase();

const toldIn = (account: Account, main: string | null, lineage: Lineage): Told[] =>
  account.annotations.occasions
    .filter(o => o.kind !== main && o.dates.length > 0)
    .map(occasion => ({
      account,
      occasion,
      times: account.annotations.times.filter(t => occasion.dates.some(d => d.from === t.from && d.to === t.to)),
      keys: new Set(occasion.names.map(name => keyOf(lineage, account, name))),
    }));

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0;
  for (const key of a) if (b.has(key)) n += 1;
  return n;
};

/** Whether two accounts tell of one and the same: a document by its stage and office, what befell a person by the person, all else by who met where. */
const isOne = (a: Told, b: Told): boolean => {
  const kind = kindOf(a.account, a.occasion.kind);
  const common = shared(a.keys, b.keys);
  const fits = (near: boolean): boolean =>
    a.times.some(s => b.times.some(t => compatible(dayOf(s), dayOf(t)) || (near && !farApart(dayOf(s), dayOf(t)))));
  if (kind?.once !== true) return common >= SHARED_NAMES && fits(false);
  if (a.occasion.stage !== b.occasion.stage || !fits(true)) return false;
  if (a.occasion.stage === null) return common > 0 && common === Math.min(a.keys.size, b.keys.size);
  return common > 0 || (a.account === b.account && Math.min(a.keys.size, b.keys.size) === 0) || sameDay(a, b);
};

/** The days of an occasion that are known with their year. */
const days = ({ times }: Told): string[] => times.map(dayOf).filter(day => /^\d{4}-\d\d-\d\d$/.test(day));

const sameDay = (a: Told, b: Told): boolean => days(a).some(day => days(b).includes(day));

/** What two accounts of one occasion have in common one of at least. */
const tracesOf = (told: Told): string[] => {
  const { kind, stage } = told.occasion;
  const documents = stage === null ? [] : [told.account.document.id, ...days(told)].map(one => `${stage} ${one}`);
  return [...told.keys, ...documents].map(trace => `${kind} ${trace}`);
};

/** What is told of each occasion, each once over all accounts; what has a trace in common is held against each other. */
const thingsOf = (all: readonly Told[]): Thing[] => {
  const things: Thing[] = [];
  const traced = new Map<string, Set<Thing>>();
  for (const told of all) {
    const traces = tracesOf(told);
    const near = new Set(traces.flatMap(trace => [...(traced.get(trace) ?? [])]));
    const known = [...near].find(thing => thing.told.some(t => isOne(t, told)));
    const thing = known ?? { told: [] };
    thing.told.push(told);
    if (known === undefined) things.push(thing);
    for (const trace of traces) traced.set(trace, (traced.get(trace) ?? new Set()).add(thing));
  }
  return things;
};

/** What tells an occasion from others: its stage, and the names that most accounts give it. */
const scopeOf = ({ told }: Thing, lineage: Lineage): string => {
  const [first] = told;
  const names = new Map<string, { name: string; n: number }>();
  for (const { account, occasion } of told) {
    for (const name of occasion.names) {
      const key = keyOf(lineage, account, name);
      const known = names.get(key);
      const fullest =
        lineage.sourceOf({ document: account.document.id, chain: [], holder: name })?.entity?.name ?? name;
      if (known === undefined) names.set(key, { name: fullest, n: 1 });
      else known.n += 1;
    }
  }
  const called = [...names.values()].filter(({ n }) => n * 2 >= told.length).slice(0, CALLED_BY);
  const stage = first?.occasion.stage;
  return [...(stage == null ? [] : [`${stage} ${first?.occasion.kind ?? ''}`]), ...called.map(({ name }) => name)].join(
    ', ',
  );
};

/**
 * Which occasion of the case a mention of one is, by name: the only dated one of its kind and stage that it shares a person with, or several names where it
 * is of a kind that happens often; null where there is none, or several.
 */
export const sharedThings = (
  accounts: readonly Account[],
  event: MainEvent | null,
  lineage: Lineage,
): ((account: Account, occasion: Occasion) => string | null) => {
  const all = thingsOf(accounts.flatMap(account => toldIn(account, event?.kind.key ?? null, lineage)));
  const own = new Map<Occasion, string>();
  const named = new Map<string, Set<string>>();
  const counts = new Map<string, ReadonlySet<string>[]>();
  all.forEach(({ told }, i) => {
    for (const { occasion, keys } of told) {
      const thing = `${occasion.kind} ${occasion.stage ?? ''} ${String(i)}`;
      own.set(occasion, thing);
      const sets = counts.get(thing);
      if (sets) sets.push(keys);
      else counts.set(thing, [keys]);
      for (const key of keys) {
        const trace = `${occasion.kind} ${occasion.stage ?? ''} ${key}`;
        named.set(trace, (named.get(trace) ?? new Set()).add(thing));
      }
    }
  });
  return (account, occasion) => {
    const known = own.get(occasion);
    if (known !== undefined) return known;
    const keys = new Set(occasion.names.map(name => keyOf(lineage, account, name)));
    const least = kindOf(account, occasion.kind)?.once === true ? 1 : SHARED_NAMES;
    const near = new Set(
      [...keys].flatMap(k => [...(named.get(`${occasion.kind} ${occasion.stage ?? ''} ${k}`) ?? [])]),
    );
    const [only, ...more] = [...near].filter(thing => (counts.get(thing) ?? []).some(k => shared(k, keys) >= least));
    return only === undefined || more.length > 0 ? null : only;
  };
};

/**
 * When the occasions were that accounts date beside the event: a document that has a stage, which tells it from the office's others, and what two
 * accounts tell of. Two dates that do not fit are two occasions, unless it is a thing that is once and the dates are near each other.
 */
export const weighOccasions = (accounts: readonly Account[], event: MainEvent | null, lineage: Lineage): Weighed[] => {
  const things = thingsOf(accounts.flatMap(account => toldIn(account, event?.kind.key ?? null, lineage)));
  const scopes = new Set<string>();
  return things.flatMap(thing => {
    const [first] = thing.told;
    if (first === undefined) return [];
    const { account, occasion } = first;
    const documents = new Set(thing.told.map(t => t.account));
    if (documents.size < 2 && occasion.stage === null) return [];
    const slot = `date:${occasion.kind}`;
    const plain = scopeOf(thing, lineage);
    const scope = scopes.has(`${slot} ${plain}`) ? `${plain}, ${first.times.map(dayOf).join(', ')}` : plain;
    scopes.add(`${slot} ${scope}`);
    const question = kindOf(account, occasion.kind)?.question ?? `When was the ${occasion.kind.replaceAll('-', ' ')}?`;
    const dates = new Map<Account, Time[]>();
    for (const { account: of, times } of thing.told) dates.set(of, [...(dates.get(of) ?? []), ...times]);
    return askWhen({ question, slot, scope }, dates, true, lineage);
  });
};
