import type { Polarity } from './attribution.js';
import type { HolderName } from './entity.js';
import type { Place } from './origin.js';

/** What one holder says in one slot at one time, in one account. */
export interface Position extends Place {
  /** "cause:crash", "responsibility". */
  readonly slot: string;
  /** What it is about, in plain words: "What caused the crash?" */
  readonly question: string;
  /** Equal for positions of the slot that are of one thing. */
  readonly topic: string;
  /** The claim in words of the account, or of the slot. */
  readonly value: string;
  readonly holder: HolderName;
  /** Who speaks, as the account names it. */
  readonly speaker: string;
  readonly polarity: Polarity;
  /** 0 only brought up, 1 possible, 2 probable, 3 told as it is. */
  readonly rung: 0 | 1 | 2 | 3;
  /** ISO 8601 day of saying; null where nothing tells it. */
  readonly when: string | null;
  /** Whether the account gives that day, or it is the one of publication, by which it was said. */
  readonly dated: 'sentence' | 'publication' | null;
  /** The account tells it as what was said at first, or as what is said now. */
  readonly told: 'first' | 'now' | null;
  /** Another party by whom alone the account has it. */
  readonly through: string | null;
}

/**
 * Two positions that are not one. `reversal`: one holder says and denies it. `replaced`: one holder gives two claims that cannot both be. `narrowing`: what was held
 * possible is ruled out, or the reverse. `escalation` and `softening`: one claim, told more firmly or less. `new-claim`: a claim by one who had declined to say.
 * `same-side`: two bodies of one state say what cannot both be. `withdrawn`: an account tells that it is taken back. `not-repeated`: one tells that it is not said again.
 * `told`: one tells what was said at first and what was said then.
 */
export interface Shift {
  readonly kind:
    | 'reversal'
    | 'replaced'
    | 'narrowing'
    | 'escalation'
    | 'softening'
    | 'new-claim'
    | 'same-side'
    | 'withdrawn'
    | 'not-repeated'
    | 'told';
  /** The earlier first, where `ordered`; of each the one that was said first comes first. */
  readonly before: readonly [Position, ...Position[]];
  readonly after: readonly [Position, ...Position[]];
  /** Whether the accounts tell which came first. */
  readonly ordered: boolean;
}
