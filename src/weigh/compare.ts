import type { Account, Answer } from '../model/index.js';

/** An account's answer to a question, with what is needed to hold it against others. */
export interface Claim {
  readonly account: Account;
  readonly answer: Answer;
  /** As definite as an answer to the question can be: a number without a bound, a day of a known year. */
  readonly exact: boolean;
  /** Numbers of the same account that may be parts of somebody else's whole. */
  readonly addends: readonly number[];
  /** Numbers of people whom somebody else's whole may leave out. */
  readonly apart: readonly number[];
}

/** How answers of one kind of question are held against each other. */
export interface Measure<C extends Claim> {
  /** Whether both can be right. */
  readonly fits: (a: C, b: C) => boolean;
  /** Whether the answers of one account together make up what another account says, though none of them fits it. */
  readonly makesUp: (own: readonly C[], other: C) => boolean;
  /** The order in which values are shown; also "lower" and "higher" of `explain`. */
  readonly order: (a: C, b: C) => number;
  /** Why two answers are likely to be of one state of things although they differ; null where nothing says so. */
  readonly clash: (a: C, b: C) => string | null;
  /** Why the lower answers gave way to the higher ones or the other way round, or null where nothing says so. */
  readonly explain: (lower: readonly C[], higher: readonly C[]) => string | null;
  /** Whether the answers may be of two states of things, or of other things, although nothing says so; never where it is left out. */
  readonly mayMove?: (lower: readonly C[], higher: readonly C[]) => boolean;
}

/** What the answers to one question make of each other. */
export interface Comparison<C extends Claim> {
  /** Answers that fit together, in the measure's order. */
  readonly groups: readonly (readonly C[])[];
  /** The groups that no reading brings together. */
  readonly conflicting: readonly (readonly C[])[];
  /** Of some two of these it may be that the answers are of two states of things, or of other things. */
  readonly mayHaveMoved: boolean;
  /** Answers that might have been explained, or fit if taken loosely, and are likely to be of one state of things all the same, one group a value. */
  readonly clashing: readonly (readonly C[])[];
  /** How it is known that they are. */
  readonly clashes: readonly string[];
  /** The groups that differ and are explained. */
  readonly revised: readonly (readonly C[])[];
  readonly reasons: readonly string[];
  /** One account lets one holder say two things that do not fit, and nothing explains it. */
  readonly inconsistent: boolean;
  /** The first two such things of each such account. */
  readonly contradictions: readonly (readonly [C, C])[];
}

/** What each account says, of some claims or figures. */
export const byAccount = <C extends Pick<Claim, 'account'>>(
  claims: readonly C[],
): ReadonlyMap<Account, readonly C[]> => {
  const map = new Map<Account, C[]>();
  for (const claim of claims) {
    const own = map.get(claim.account);
    if (own) own.push(claim);
    else map.set(claim.account, [claim]);
  }
  return map;
};

/** With more values than this a question is not about one thing: then only neighbouring values are held against each other. */
const MANY = 64;

/**
 * Exact answers with equal values make a group. A vague one joins the group that it fits; where it fits several it takes no side, and where
 * it fits none it makes a group of its own.
 */
const groupsOf = <C extends Claim>(claims: readonly C[], { fits, order }: Measure<C>): C[][] => {
  const groups: C[][] = [];
  for (const claim of [...claims.filter(c => c.exact), ...claims.filter(c => !c.exact)]) {
    const fitting = groups.filter(([first]) => first !== undefined && fits(first, claim));
    if (fitting.length === 0) groups.push([claim]);
    else if (fitting.length === 1 || claim.exact) fitting[0]?.push(claim);
  }
  return groups.sort(([a], [b]) => (a && b ? order(a, b) : 0));
};

/** Accounts that answer alike are looked at once, however many they are: their claims under one key. */
const profilesOf = <C extends Claim>(claims: readonly C[]): (readonly C[])[] => {
  const seen = new Map<string, readonly C[]>();
  for (const own of byAccount(claims).values()) {
    const values = [...new Set(own.map(c => JSON.stringify(c.answer.value)))].sort();
    seen.set(`${values.join()} ${String(own[0]?.addends)} ${String(own[0]?.apart)}`, own);
  }
  return [...seen.values()];
};

/** Whether two accounts can both be right: something that they say fits, or what one says makes up what the other says. */
const agree = <C extends Claim>(p: readonly C[], q: readonly C[], { fits, makesUp }: Measure<C>): boolean =>
  p.some(a => q.some(b => fits(a, b))) || q.some(b => makesUp(p, b)) || p.some(a => makesUp(q, a));

/**
 * The answers that one account alone gives beside another that it shares with other accounts: it agrees with them, and what else it counts
 * ("the nine of the night shift") is rather of something else.
 */
const strayOf = <C extends Claim>(groups: readonly (readonly C[])[]): ReadonlySet<readonly C[]> => {
  const accountsOf = groups.map(group => new Set(group.map(c => c.account)));
  const sharing = new Set(accountsOf.filter(of => of.size > 1).flatMap(of => [...of]));
  return new Set(
    groups.filter((_, i) => accountsOf[i]?.size === 1 && [...(accountsOf[i] ?? [])].every(a => sharing.has(a))),
  );
};

/** Two exact answers of one account and one holder that do not fit, the first in order; null where all fit. */
const contradictionIn = <C extends Claim>(own: readonly C[], { fits }: Measure<C>): readonly [C, C] | null => {
  for (const a of own) {
    const b = own.find(c => a.exact && c.exact && a.answer.holder === c.answer.holder && !fits(a, c));
    if (b !== undefined) return [a, b];
  }
  return null;
};

/** Two answers that clash, the one before the other in order. */
interface Clash<C> {
  readonly lower: C;
  readonly higher: C;
  readonly because: string;
}

const clashesOf = <C extends Claim>(claims: readonly C[], { clash, order }: Measure<C>): Clash<C>[] =>
  claims.length > MANY
    ? []
    : claims.flatMap((a, i) =>
        claims.slice(i + 1).flatMap((b): Clash<C>[] => {
          const because = clash(a, b);
          if (because === null) return [];
          return [order(a, b) <= 0 ? { lower: a, higher: b, because } : { lower: b, higher: a, because }];
        }),
      );

/** Answers that clash, in order, those that nothing orders in one group: vague ones too, which may stand in another's group otherwise. */
const clashingGroups = <C extends Claim>(clashes: readonly Clash<C>[], { order }: Measure<C>): C[][] => {
  const found: C[][] = [];
  for (const claim of new Set(clashes.flatMap(({ lower, higher }) => [lower, higher]))) {
    const known = found.find(([first]) => first !== undefined && order(first, claim) === 0);
    if (known === undefined) found.push([claim]);
    else known.push(claim);
  }
  return found.sort(([a], [b]) => (a && b ? order(a, b) : 0));
};

/**
 * Holds all answers to a question against each other. Two accounts differ only where nothing that the one says fits anything that the
 * other says, so that an account that gives an old and a new figure contradicts neither; and where one agrees with others by one answer, a
 * further one that it alone gives contradicts nobody.
 */
export const compare = <C extends Claim>(claims: readonly C[], measure: Measure<C>): Comparison<C> => {
  const groups = groupsOf(claims, measure);
  const profiles = profilesOf(claims);
  const answering = groups.map(group =>
    profiles.filter(p => p.some(claim => group.some(member => measure.fits(claim, member)))),
  );
  const conflicting = new Set<readonly C[]>();
  let mayHaveMoved = false;
  const conflict = (lower: readonly C[], higher: readonly C[], ofOneState: boolean): void => {
    conflicting.add(lower).add(higher);
    mayHaveMoved ||= !ofOneState && (measure.mayMove?.(lower, higher) ?? false);
  };
  const revised = new Set<readonly C[]>();
  const reasons = new Set<string>();
  const stray = strayOf(groups);
  const clashes = clashesOf(claims, measure);
  // what one account sets side by side may still have changed for the others
  const across = clashes.filter(c => c.lower.account !== c.higher.account);
  groups.forEach((higher, i) => {
    for (let j = groups.length > MANY ? Math.max(0, i - 1) : 0; j < i; j += 1) {
      const lower = groups[j] ?? [];
      const [low, high] = [answering[j] ?? [], answering[i] ?? []];
      const apart = !stray.has(lower) && !stray.has(higher) && low.some(p => high.some(q => !agree(p, q, measure)));
      const inOne = low.some(p => high.includes(p));
      if (!apart && !inOne) continue;
      const reason = measure.explain(lower, higher);
      if (apart && across.some(c => lower.includes(c.lower) && higher.includes(c.higher))) {
        // found to be of one state, whatever might explain it
        if (reason === null) conflict(lower, higher, true);
      } else if (reason !== null) {
        reasons.add(reason);
        revised.add(lower).add(higher);
      } else if (apart) conflict(lower, higher, false);
    }
  });
  const contradictions =
    revised.size > 0
      ? []
      : [...byAccount(claims).values()].flatMap(own => {
          const pair = contradictionIn(own, measure);
          return pair === null || claims.some(c => measure.makesUp(own, c)) ? [] : [pair];
        });
  // what conflicts anyhow is told as that
  const open = clashes.filter(
    ({ lower, higher }) =>
      ![...conflicting].some(g => g.includes(lower)) || ![...conflicting].some(g => g.includes(higher)),
  );
  return {
    groups,
    conflicting: groups.filter(g => conflicting.has(g)),
    mayHaveMoved,
    clashing: clashingGroups(open, measure),
    clashes: [...new Set(open.map(c => c.because))],
    revised: groups.filter(g => revised.has(g)),
    reasons: [...reasons],
    inconsistent: contradictions.length > 0,
    contradictions,
  };
};
