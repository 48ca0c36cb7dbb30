import { languageOf } from '../../languages/index.js';
import type { Account, Span, Time } from '../../model/index.js';
import { sameMaker, shared } from './alike.js';
import type { Maker } from './maker.js';
import { type Spoken, spokenIn } from './spoken.js';

/** One document that an account speaks of, with every place where it does. */
export interface Thread {
  readonly account: Account;
  readonly kind: string;
  readonly stage: string | null;
  readonly leaked: boolean;
  readonly maker: Maker | null;
  readonly about: ReadonlySet<string>;
  readonly dates: readonly Time[];
  readonly spoken: readonly Spoken[];
}

/** The documents of an account, and which of them each place is. */
export interface Threads {
  readonly all: readonly Thread[];
  /** All places in order, each with its document; null where it is one at hand, or one that is only mentioned in passing. */
  readonly places: readonly { readonly spoken: Spoken; readonly thread: number | null }[];
}

type Growing = { -readonly [Name in keyof Thread]: Thread[Name] } & { about: Set<string>; spoken: Spoken[]; dates: Time[] };

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

/** The documents that an account speaks of; `isAtHand` tells the places where it speaks of one that is among the accounts. */
export const threadsOf = (account: Account, isAtHand: (at: Span) => boolean): Threads => {
  const { names } = languageOf(account.document.language);
  const all: Growing[] = [];
  // those that were spoken of, the last one last; null is one that is left alone
  let recent: { readonly kind: string | null; readonly thread: number | null }[] = [];
  const fits = (thread: Growing, spoken: Spoken): boolean => {
    if (spoken.kind !== null && thread.kind !== spoken.kind) return false;
    const { stage } = spoken;
    // "the report", and then "the final report", which is to come
    if (stage !== null && stage !== thread.stage && (thread.stage !== null || names.stillToCome.has(stage))) return false;
    if (spoken.maker !== null && thread.maker !== null && !sameMaker(spoken.maker, thread.maker)) return false;
    return spoken.about.size === 0 || thread.about.size === 0 || shared(spoken.about, thread.about) > 0 || stage !== null;
  };
  const places = spokenIn(account).map(spoken => {
    const place = (thread: number | null): { spoken: Spoken; thread: number | null } => {
      recent = [...recent.filter(r => r.thread !== thread || thread === null), { kind: spoken.kind, thread }];
      return { spoken, thread };
    };
    if (spoken.foreign || isAtHand(spoken.at)) return place(null);
    const before = recent.toReversed();
    const known = before.find(({ kind, thread }) => {
      if (thread === null) return !tells(spoken) && (kind === spoken.kind || spoken.kind === null || kind === null);
      const one = all[thread];
      return one !== undefined && fits(one, spoken);
    });
    const thread = known?.thread ?? null;
    const one = thread === null ? undefined : all[thread];
    if (one !== undefined) {
      grow(one, spoken);
      return place(thread);
    }
    if (known !== undefined || spoken.kind === null) return place(null);
    return place(all.push(start(account, spoken, spoken.kind)) - 1);
  });
  return { all, places };
};
