import type { Account, Span } from '../../model/index.js';
import { sameMaker, shared } from './alike.js';
import type { Maker } from './maker.js';
import { type Dated, type Spoken, spokenIn } from './spoken.js';

/** What is known of a document that is only spoken of. */
export interface Described {
  readonly kind: string;
  readonly stage: string | null;
  readonly leaked: boolean;
  readonly maker: Maker | null;
  readonly about: ReadonlySet<string>;
  readonly dates: readonly Dated[];
}

/** One document that an account speaks of, with every place where it does. */
export interface Thread extends Described {
  readonly account: Account;
  readonly spoken: readonly Spoken[];
}

/** The documents of an account, and which of them each place is. */
export interface Threads {
  readonly all: readonly Thread[];
  /** All places in order, each with its document; null where it is one at hand, or one that is only mentioned in passing. */
  readonly places: readonly { readonly spoken: Spoken; readonly thread: number | null }[];
}

type Growing = { -readonly [Name in keyof Thread]: Thread[Name] } & {
  about: Set<string>;
  spoken: Spoken[];
  dates: Dated[];
};

/** Whether the words at a place tell by themselves which document it is. */
const tells = ({ stage, maker, about, leaked }: Spoken): boolean =>
  stage !== null || maker !== null || about.size > 0 || leaked;

const start = (account: Account, spoken: Spoken, kind: string): Growing => ({
  account,
  kind,
  stage: spoken.stage,
  leaked: spoken.leaked,
  maker: spoken.maker,
  about: new Set(spoken.about),
  dates: [...spoken.dates],
  spoken: [spoken],
});

const grow = (thread: Growing, spoken: Spoken): void => {
  thread.stage ??= spoken.stage;
  thread.leaked ||= spoken.leaked;
  if (spoken.maker !== null && spoken.maker.words.size > (thread.maker?.words.size ?? 0)) thread.maker = spoken.maker;
  for (const one of spoken.about) thread.about.add(one);
  thread.dates.push(...spoken.dates);
  thread.spoken.push(spoken);
};

/** Whether a place may be of a document that was spoken of before. */
const fits = (thread: Growing, spoken: Spoken): boolean => {
  if (spoken.kind !== null && thread.kind !== spoken.kind) return false;
  const { stage } = spoken;
  if (stage !== null && stage !== thread.stage && thread.stage !== null) return false;
  // "the report", and then "the final report will"
  if (spoken.toCome !== thread.spoken.every(s => s.toCome)) return false;
  if (spoken.maker !== null && thread.maker !== null && !sameMaker(spoken.maker, thread.maker)) return false;
  return spoken.about.size === 0 || thread.about.size === 0 || shared(spoken.about, thread.about) > 0 || stage !== null;
};

/** What was spoken of before: a document by its index, or one that is left alone. */
interface Recent {
  readonly kind: string | null;
  readonly thread: number | null;
}

/** The documents that an account speaks of; `isAtHand` tells the places where it speaks of one that is among the accounts. */
export const threadsOf = (account: Account, isAtHand: (at: Span) => boolean): Threads => {
  const all: Growing[] = [];
  let recent: Recent[] = [];
  const early: { readonly kind: string; readonly index: number }[] = [];
  const places: { spoken: Spoken; thread: number | null }[] = [];
  const place = (spoken: Spoken, thread: number | null): void => {
    recent = [...recent.filter(r => r.thread !== thread || thread === null), { kind: spoken.kind, thread }];
    places.push({ spoken, thread });
  };
  for (const spoken of spokenIn(account)) {
    if (spoken.foreign || isAtHand(spoken.at)) {
      place(spoken, null);
      continue;
    }
    if (spoken.kind === null && tells(spoken)) continue;
    const known = recent.toReversed().find(({ kind, thread }) => {
      if (thread === null) return !tells(spoken) && (kind === spoken.kind || spoken.kind === null || kind === null);
      const one = all[thread];
      return one !== undefined && fits(one, spoken);
    });
    const one = known?.thread == null ? undefined : all[known.thread];
    if (one !== undefined) grow(one, spoken);
    if (known !== undefined || spoken.kind === null) place(spoken, known?.thread ?? null);
    // a headline: what comes later tells which document it means
    else if (!tells(spoken) && !spoken.toCome)
      early.push({ kind: spoken.kind, index: places.push({ spoken, thread: null }) - 1 });
    else place(spoken, all.push(start(account, spoken, spoken.kind)) - 1);
  }
  for (const { kind, index } of early) {
    const at = places[index];
    if (at === undefined) continue;
    const later = all.findIndex(t => t.kind === kind && !t.spoken.every(s => s.toCome));
    const one = all[later];
    if (one !== undefined) grow(one, at.spoken);
    at.thread = one !== undefined ? later : all.push(start(account, at.spoken, kind)) - 1;
  }
  return { all, places };
};
