/**
 * What stands on news pages around the account itself. Entries are lower case and are compared with a whole short block whose marks and arrows
 * have been taken off, never with a part of one, so that prose is safe.
 */
export interface PageWords {
  /** Blocks that are furniture when they say just this. */
  readonly phrases: readonly string[];
  /**
   * Openings that make furniture of a short block which has no more than a link's worth of words after them. Each ends where a word ends;
   * those that also open sentences need their colon.
   */
  readonly openings: readonly string[];
  /** Names of ways to pass a page on; a short block that is made of these alone is furniture. */
  readonly sharing: readonly string[];
  /** Labels of a part of a paper, put above a headline; names of countries and parts of the world are such labels too. */
  readonly sections: readonly string[];
  /** Words that open a line about when a page came out; `modified` for a later change. */
  readonly dateLabels: { readonly published: readonly string[]; readonly modified: readonly string[] };
  /** What a text that somebody gives out is called ("press release"), and the words before whose it is. Lower case. */
  readonly releaseWords: {
    readonly kinds: readonly string[];
    readonly by: readonly string[];
    /** What an outlet calls what it gives out, and itself: "edition", "third lead", "magazine". */
    readonly issues: readonly string[];
    /** What was done with a text on its day: "posted", "revised". */
    readonly given: readonly string[];
  };
  /** Words that stand before an author's name. */
  readonly bylineLabels: readonly string[];
  /** Words in small letters that may stand in a line of names: "and", "staff reporter". */
  readonly bylineWords: readonly string[];
  /** What makes a line the words under a picture, where it stands in brackets at the end or opens the line. */
  readonly pictureWords: readonly string[];
  /** Words between such a word and a name: "photo by". */
  readonly pictureJoints: readonly string[];
  /** Words in small letters that may stand in the name of who made a picture. */
  readonly pictureNameWords: readonly string[];
  /** A notice of rights, as a whole block. */
  readonly rights: RegExp;
  /** A block that only counts: "12 comments", "3 min read". Lower case. */
  readonly counted: RegExp;
  /** A block that only says where one is: "page 2 of 5". Lower case. */
  readonly position: RegExp;
  /** Words before the time of a clock: "at 10:30". */
  readonly clockWords: readonly string[];
  /** Words behind the time of a clock that say whose it is: "local time". */
  readonly zoneWords: readonly string[];
  /** Pattern of the days of the week, with their short forms. */
  readonly weekdays: string;
  /** Words in small letters with which the name of an outlet may begin. */
  readonly outletArticles: readonly string[];
  /** Short forms whose full stop ends no sentence, as they are written. */
  readonly abbreviations: readonly string[];
}
