/** A link to words in the reader, with a label that can be followed on paper too: "A3 ¶4". */
export interface Ref {
  readonly href: string;
  readonly label: string;
}

/** A sentence in which the names of accounts are links to them. */
export type Told = readonly (string | Ref)[];

/** What an account is called all through the report. */
export interface AccountName {
  /** 1 for the first account of the case. */
  readonly number: number;
  readonly href: string;
  /** The outlet, or else the title, cut where it is long, or else the file. */
  readonly name: string;
  /** In plain words, "5 March 2031"; null where it is not known. */
  readonly published: string | null;
  readonly language: string;
}

/** Words of an account with a little of what stands around them. Nothing is changed but that long stretches are cut at "…". */
export interface Excerpt {
  readonly ref: Ref;
  readonly account: AccountName;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** Words of one paragraph that a finding rests on: several where they stand close together. */
export interface QuotedView {
  readonly account: AccountName;
  /** One link for each of the marked stretches. */
  readonly refs: readonly [Ref, ...Ref[]];
  readonly words: readonly { readonly text: string; readonly marked: boolean }[];
}

/**
 * A stretch of words beside another account's. `same`: both have it. `altered`: other words stand there in the other. `only`: the other
 * has nothing there. `gap`: no words, where the other has some.
 */
export interface Part {
  readonly text: string;
  readonly how: 'same' | 'altered' | 'only' | 'gap';
}

/** An excerpt whose words are compared with another's. */
export interface Side {
  readonly excerpt: Excerpt;
  readonly parts: readonly Part[];
}
