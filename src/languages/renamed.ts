/** A name that went out of use on a known day, and the one that came after it. */
export interface Renamed {
  /** The former names, as they are written. */
  readonly former: readonly string[];
  readonly now: string;
  /** ISO 8601 date, or month, from which the new name was official. */
  readonly since: string;
  /** What says so. */
  readonly source: string;
}
