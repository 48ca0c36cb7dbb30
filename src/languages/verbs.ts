import type { Attribution } from '../model/index.js';

/** What may follow a verb that reports. */
export type Frame =
  /** A quotation: "said: “…”". */
  | 'quote'
  /** "that" and a clause. */
  | 'that'
  /** A clause without "that". */
  | 'zero'
  /** An infinitive that is the content: "declined to answer". */
  | 'to'
  /** A person asked or told, then an infinitive: "urged the council to resign". */
  | 'object-to'
  /** An addressee before the content: "told reporters that". */
  | 'addressee'
  /** A question: whether, why, how. */
  | 'wh'
  /** A thing that is the content, of a kind: "rejected the claim that", "denied any part". */
  | 'thing'
  /** A thing with what is said of it: "called the plan absurd", "described it as". */
  | 'as'
  /** "attributed X to Y", "blamed X on Y", "accused X of Y". */
  | 'link';

/** A verb that reports, with what it says of its content and of the narrator. */
export interface ReportingVerb {
  readonly lemma: string;
  /** A particle that belongs to it: "point out"; "" where there is none. */
  readonly particle: string;
  readonly act: Attribution['act'];
  readonly polarity: Attribution['polarity'];
  readonly stance: Attribution['stance'];
  /** The verb itself makes its content certain, as far as its speaker goes. */
  readonly certain: boolean;
  readonly frames: ReadonlySet<Frame>;
}

/** How a form of a verb is used: "say" and "says" and "said" have a subject of their own, "saying" may borrow one. */
export type FormKind = 'base' | 'third' | 'past' | 'ing';

/** A form of a reporting verb, with all the entries that it may be. */
export interface VerbForm {
  readonly kind: FormKind;
  readonly verbs: readonly ReportingVerb[];
}
