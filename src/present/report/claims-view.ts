import type { AccountName, Ref } from './excerpt-view.js';

/** Evidence that somebody cites, at its words. */
export interface CitedView {
  readonly words: string;
  readonly ref: Ref;
}

/** Somebody who says something of a cause, with the words; `name` is null for an account's own voice. */
export interface HolderView {
  readonly name: string | null;
  /** Other names under which it is heard: those who speak for it. */
  readonly as: readonly string[];
  /** The account that is shown for it: the first that carries it. */
  readonly account: AccountName;
  /** The day or days on which what it says was published; null where none is known. */
  readonly when: string | null;
  /** The evidence cited for it, in its words. */
  readonly citing: readonly CitedView[];
  readonly refs: readonly Ref[];
  readonly more: number;
}

/** A cause with what every holder says of it. */
export interface CauseRowView {
  readonly value: string;
  /** Other words for it. */
  readonly others: readonly string[];
  /** Independent origins that assert it, in words; null where nobody does. */
  readonly origins: string | null;
  /** For each stand of the matrix, who takes it. */
  readonly cells: readonly { readonly holders: readonly HolderView[]; readonly more: number }[];
  /** For each origin, how many are left without it; null where none is. */
  readonly remains: readonly {
    readonly without: readonly AccountName[];
    readonly citing: readonly string[];
    readonly origins: string | null;
  }[];
}

/** Causes by how holders stand to them. */
export interface CausesView {
  readonly question: Ref;
  /** "asserts", "as possible", "denies": those that somebody takes, in this order. */
  readonly stands: readonly string[];
  readonly rows: readonly CauseRowView[];
  readonly moreRows: number;
}

/** A claim as one account tells it: its words, those marked that say how firmly. */
export interface TellingView {
  readonly account: AccountName;
  readonly ref: Ref;
  readonly before: string;
  readonly words: readonly { readonly text: string; readonly marked: boolean }[];
  readonly after: string;
}

/** The accounts that tell a claim with one strength. */
export interface RungView {
  /** "as probable or believed" */
  readonly name: string;
  readonly tellings: readonly TellingView[];
  /** Other places, named only, and how many more there are. */
  readonly also: readonly Ref[];
  readonly more: number;
}

/** A claim that several accounts tell with different strength, from the firmest wording to the softest. */
export interface LadderView {
  readonly id: string;
  readonly number: number;
  /** What the accounts have in common, in the words of the firmest. */
  readonly claim: string;
  readonly rungs: readonly RungView[];
  /** Findings about these words. */
  readonly findings: readonly Ref[];
}

/** What a holder says at one time, with every account that has it. */
export interface PositionView {
  /** What is asked; null where the line before answers the same. */
  readonly question: string | null;
  /** "3 May 2031", "by 3 May 2031", "at first"; null where nothing tells it. */
  readonly when: string | null;
  /** "gives “fog”", "denies responsibility", "31". */
  readonly words: string;
  /** Who speaks for the holder; null where it speaks itself. */
  readonly speaker: string | null;
  /** The other party through whom alone it is known; null where it is known otherwise. */
  readonly through: string | null;
  /** How it differs from what was said before or elsewhere: "the reverse of what was said before"; null where it does not. */
  readonly change: string | null;
  readonly refs: readonly Ref[];
  readonly more: number;
}

/** One holder with its positions in order of time, question by question. */
export interface PositionsView {
  readonly holders: readonly {
    readonly name: string;
    readonly lines: readonly PositionView[];
    readonly more: number;
  }[];
  readonly more: number;
}
