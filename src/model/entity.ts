import type { MentionType } from './annotation.js';
import type { DocumentId } from './document.js';

/**
 * Why two names are taken for one: `spelling` the same letters by the rules of transliteration, `short-form` a surname for its full name,
 * `initial` "A. Ruiz" for "Ana Ruiz", `fuller-name` a further given name, `name-order` surname first, `word-order` "the Harbour Ministry
 * of Karvia" and "Karvia's Harbour Ministry", `acronym` where an account gives both.
 */
export type JoinReason =
  | 'spelling'
  | 'short-form'
  | 'initial'
  | 'fuller-name'
  | 'name-order'
  | 'word-order'
  | 'acronym';

/** Another way in which accounts write a name, and why it is taken for the same. */
export interface Alias {
  readonly name: string;
  readonly because: JoinReason;
}

/** What one document calls an entity. */
export interface Member {
  readonly document: DocumentId;
  /** The names by which the document's mentions, speakers and chains know it. */
  readonly names: readonly string[];
}

/** Whose claims those of an entity are. */
export interface HolderName {
  /** Equal for all who are one holder: a person or body, and those who speak for it. */
  readonly key: string;
  /** Of those the one whose claims they are, as the accounts name it most fully. */
  readonly name: string;
  /** Whether it is one and the same wherever the accounts call it so: it has a name, or is an office of a state. */
  readonly named: boolean;
  /** The state of whose own bodies it is, lower case: its government, a ministry, an official. Null where it is of none, or of none that is known. */
  readonly side: string | null;
}

/** Somebody or something that accounts name or describe, over all of them. */
export interface Entity {
  readonly id: string;
  /** Its fullest name. */
  readonly name: string;
  /** `named` by a name of its own; `described` ("officials in the port") and then never joined beyond one family of texts. */
  readonly kind: 'named' | 'described';
  readonly type: MentionType;
  /** Other names of it, each with why it is joined; one document's own short forms are not listed. */
  readonly also: readonly Alias[];
  /** In whose name it speaks: "the government of Lodenia" for its capital, a ministry for its spokeswoman. Never merged with that. Null where it speaks for itself or nothing is known. */
  readonly speaksFor: string | null;
  readonly holder: HolderName;
  readonly members: readonly [Member, ...Member[]];
}
