import type { DocumentId } from './document.js';
import type { Place } from './origin.js';
import type { Standing } from './primary.js';
import type { Span } from './span.js';

/** How one account tells something that a document is said to say. */
export interface UnseenTelling extends Place {
  /** How it stands to the first telling; null of the first. `different`: the document cannot say both. */
  readonly standing: Exclude<Standing, 'absent'> | null;
  /** The words in it that are given as the document's own, without their marks. */
  readonly quoted: readonly Span[];
}

/** A document that accounts speak of and that is not among them, as they tell of it. */
export interface Unseen {
  /** What it is called: "interim report". */
  readonly name: string;
  /** Who made it, as an account calls that one most fully; null where none says so. */
  readonly by: string | null;
  /** Key of the kind of document in the language pack. */
  readonly kind: string;
  /** Which of several of its maker it is: "interim"; null where no account says so. */
  readonly stage: string | null;
  /** Where accounts give its date, with the TIMEX3 value. */
  readonly dates: readonly (Place & { readonly value: string })[];
  /** Where each account that speaks of it first does, in the order of the accounts. */
  readonly named: readonly Place[];
  /** What it is said to say: tellings of one thing together, the first account's first; what most accounts tell comes first. */
  readonly told: readonly (readonly UnseenTelling[])[];
}

/** The accounts that tell something of a document. */
export const tellersOf = ({ told }: Pick<Unseen, 'told'>): DocumentId[] => [
  ...new Set(told.flatMap(tellings => tellings.map(t => t.document))),
];
