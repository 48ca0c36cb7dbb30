import type { Certainty, Polarity } from './attribution.js';
import type { DocumentId } from './document.js';
import type { Independence, Place } from './origin.js';
import type { Span } from './span.js';
import type { Position, Shift } from './position.js';

/**
 * `agreed`: the answers fit together and come from two or more origins. `single-origin`: they fit, but one origin gave them all.
 * `contested`: accounts differ and nothing explains it. `inconsistent`: an account does not fit with itself. `open`: nothing can be told.
 */
export type Status = 'agreed' | 'single-origin' | 'contested' | 'inconsistent' | 'open';

/** All statuses, worst first: what a desk must look at before it publishes comes before what stands. */
export const statuses: readonly Status[] = ['inconsistent', 'contested', 'open', 'single-origin', 'agreed'];

/** One account's answer to a question, at its words. */
export interface Answer extends Place {
  /** A number, or a TIMEX3 date, or words; a range of numbers is [low, high] with null for an open end. */
  readonly value: number | string | readonly [number | null, number | null];
  /** "narrator" for what the document says in its own voice, else the full name of the one who says it. */
  readonly holder: string;
  readonly chain: readonly string[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** Computed from other figures of the same document, which then stand in `from`–`to`. */
  readonly derived: boolean;
  /** How it follows, "20 aboard less 8 survivors = 12"; only where it is derived. */
  readonly derivation?: string;
  /** Of a cause: its holder only brings it up, as a theory or a possibility, and does not say that it was so. */
  readonly raised?: true;
  /** Of a cause: the evidence that its sentence cites, in the same document. */
  readonly grounds?: Span;
}

/** A question that the accounts answer, and all their answers. */
export interface Question {
  readonly id: string;
  /** In plain words: "How many people died?" */
  readonly question: string;
  /** "count:dead", "date:collapse". */
  readonly slot: string;
  readonly scope: string | null;
  readonly status: Status;
  /** Origins behind the best-supported answer. */
  readonly independent: Independence;
  readonly answers: readonly Answer[];
  /**
   * The answers that the comparison put together, as indices into `answers`, in the order of their values. An answer that fits several groups takes
   * no side and stands in none.
   */
  readonly groups: readonly (readonly number[])[];
}

/** Answers to one question that do not fit together. */
export interface Difference {
  readonly question: string;
  /**
   * `conflicting`: nothing explains it. `revised`: a later as-of does. `inconsistent`: one account lets one holder say both. Of causes, `rival`: two that
   * different holders assert; `disputed`: those who assert one, then those who deny it.
   */
  readonly kind: 'conflicting' | 'revised' | 'inconsistent' | 'rival' | 'disputed';
  /** The answers that fit together, one group a value; two groups or more, by value or date. */
  readonly groups: readonly (readonly [Answer, ...Answer[]])[];
  readonly because: readonly string[];
  /** Of what conflicts: it is not sure that the answers are of one state of things. */
  readonly unsure?: true;
}

/** A smallest set of one account's figures that cannot all be right. */
export interface Violation {
  /** What was counted or reckoned: parts of a whole, a share of it, a length of time between two points, or the members of a list. */
  readonly kind: 'sum' | 'share' | 'span' | 'list';
  /** Key of the constraint: "aboard = dead + survived + missing". */
  readonly constraint: string;
  /** In plain words, with the figures: "12 dead and 7 survivors make 19, and 20 were aboard". */
  readonly explanation: string;
  /** Whether the figures exclude each other, or only leave somebody unaccounted for. */
  readonly certain: boolean;
  readonly places: readonly [Place, ...Place[]];
  readonly because: readonly string[];
}

/** What is asserted of times that cannot all be right. */
export interface Disorder {
  /**
   * `asserted`: dates and distances that the words of one account give; `across`: those of several together; `published`: a date that an account tells as
   * past lies behind its own.
   */
  readonly kind: 'asserted' | 'across' | 'published';
  /** The fewest places that show it, in order of document and text. */
  readonly places: readonly [Place, ...Place[]];
}

/** What `weigh` makes of the accounts. */
export interface Ledger {
  readonly questions: readonly Question[];
  readonly differences: readonly Difference[];
  readonly violations: readonly Violation[];
  readonly disorders: readonly Disorder[];
  /** What holders who are one and the same wherever they are named say in slots of claims, in order of the slots and the accounts. */
  readonly positions: readonly Position[];
  /** How positions of one holder, or of one side, differ. */
  readonly shifts: readonly Shift[];
  readonly origins: { readonly families: readonly (readonly DocumentId[])[]; readonly independent: Independence };
}
