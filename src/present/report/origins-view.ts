import type { PassageKind } from '../../model/index.js';
import type { AccountName, Ref, Side, Told } from './excerpt-view.js';

/** How an answer reaches its accounts: whom they cite for it, and whom it goes back to, for a drawing. */
export interface TracedView {
  /** What may be one origin: families that go back to one source, or a single family. */
  readonly groups: readonly {
    /** A family's accounts, each with a link to its words, whom it cites on the way and whom it goes back to, as indices. */
    readonly families: readonly {
      readonly lines: readonly {
        readonly ref: Ref;
        readonly account: AccountName;
        readonly via: number | null;
        readonly origin: number;
      }[];
      readonly more: number;
    }[];
    /** Families of the group that are not drawn; null as a rule. */
    readonly more: { readonly families: number; readonly accounts: number } | null;
    /** Those cited on the way: "an agency", "an agency, citing a ministry". */
    readonly via: readonly string[];
    /** Whom it goes back to; null is an account's own voice. */
    readonly origins: readonly { readonly name: string | null }[];
  }[];
  /** What the drawing has no room for. */
  readonly more: { readonly groups: number; readonly accounts: number } | null;
  /** Independent origins in words: "2", "1–3". */
  readonly range: string;
  /** Why they are so many, a sentence each. */
  readonly because: readonly string[];
}

/** Words that two accounts share, side by side. */
export interface PassageView {
  /** "p2-3-1": the first passage of A2 and A3. */
  readonly id: string;
  /** The number that both texts show at these words. */
  readonly number: number;
  readonly kind: PassageKind;
  readonly left: Side;
  readonly right: Side;
  /** Why it is of this kind. */
  readonly basis: readonly Told[];
}

/** Two accounts that share words, passage by passage. */
export interface PairView {
  /** "p2-3" for A2 and A3. */
  readonly id: string;
  readonly left: AccountName;
  readonly right: AccountName;
  /** "3 passages of narration, 1 quotation". */
  readonly shares: string;
  /** Who may have drawn on whom, in plain words; null of two that share no narration. */
  readonly direction: string | null;
  /** Which of the two draws on the other, where that is known. */
  readonly drawn: 'left' | 'right' | null;
  readonly basis: readonly Told[];
  /** Passages with their words, in the order of the left account. */
  readonly rows: readonly PassageView[];
  /** All passages by their places in the reader, in the same order. */
  readonly ties: readonly {
    readonly number: number;
    readonly kind: PassageKind;
    readonly left: Ref;
    readonly right: Ref;
  }[];
  /** Passages that are in `ties` no more, for want of room; 0 as a rule. */
  readonly unlinked: number;
  /** What is not set out or not linked; null where all is. */
  readonly leftOut: string | null;
}

/** A line of a stemma: an account, or a source that the case does not have. */
export interface StemmaLine {
  /** Null for an unknown common source. */
  readonly account: AccountName | null;
  readonly depth: number;
  /** Index of the line that it hangs from; null for the first of a tree. */
  readonly parent: number | null;
  /** Who draws on whom; `undetermined` where that cannot be told. */
  readonly draws: 'on-parent' | 'parent-on-it' | 'undetermined';
}

/** How the texts of one family may hang together: an aid to the eye, never counted with. */
export interface StemmaView {
  readonly lines: readonly StemmaLine[];
  /** The same in words: every connection that is drawn, with why. */
  readonly edges: readonly {
    readonly left: AccountName;
    readonly right: AccountName;
    readonly told: string;
    readonly basis: readonly Told[];
    /** The two side by side; null where they are not shown so. */
    readonly href: string | null;
  }[];
  /** Accounts of the family that are not drawn, to keep the drawing readable. */
  readonly more: number;
}

/** Accounts that share narration, and what they share. */
export interface FamilyView {
  readonly id: string;
  readonly number: number;
  readonly accounts: readonly AccountName[];
  readonly stemma: StemmaView;
  readonly pairs: readonly PairView[];
  /** Pairs of the family that share words and are not shown. */
  readonly morePairs: number;
}

/** One thing that somebody said, in all the wordings in which it is quoted. */
export interface StatementView {
  readonly speaker: string | null;
  /** Each wording with all the places that have it, the most frequent first. */
  readonly wordings: readonly { readonly side: Side; readonly also: readonly Ref[]; readonly speaker: string | null }[];
  readonly more: number;
}

/** Where the accounts come from, as far as their words tell. */
export interface OriginsView {
  /** Independent origins of the whole case, "3" or "2–4". */
  readonly origins: string;
  /** Why they are so many. */
  readonly because: string;
  readonly families: readonly FamilyView[];
  /** Accounts that share narration with no other. */
  readonly alone: readonly AccountName[];
  /** Pairs of accounts of different families: what they share is no sign of copying. */
  readonly other: readonly PairView[];
  readonly moreOther: number;
  readonly statements: readonly StatementView[];
  readonly moreStatements: number;
}
