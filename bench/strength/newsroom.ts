import type { Planted } from './planted.js';

/** An event with what the earlier and the later account tell of it around the sentence that matters. */
export interface Event {
  /** What the first account has before the sentence, and behind it. */
  readonly earlier: readonly [before: string, behind: string];
  /** The same of the second account. */
  readonly later: readonly [before: string, behind: string];
  /** When each was published, ISO dates; [null, null] where neither says so. */
  readonly published: readonly [string | null, string | null];
  readonly pairs: readonly Pair[];
}

/** One sentence or two as the first account has them and as the second tells them; `rule` as in `Planted`. */
export type Pair = readonly [kind: string, rule: Planted['rule'], first: string, second: string];

const around = ([before, behind]: readonly [string, string], words: string): string =>
  `${before}\n\n${words}\n\n${behind}`;

/** Every pair of some events as two whole accounts. */
export const accountsOf = (events: readonly Event[]): Planted[] =>
  events.flatMap(({ earlier, later, published, pairs }) =>
    pairs.map(([kind, rule, first, second]) => ({
      kind,
      rule,
      texts: [around(earlier, first), around(later, second)],
      published,
    })),
  );
