/** Something wrong with an input, told to a person. Bad input is a value; only misuse throws. */
export interface Problem {
  /** The file, line or document it is about, as the user named it. */
  readonly where: string;
  /** What happened and what was done, one sentence. */
  readonly message: string;
  /** `unusable`: nothing of it could be read. `partial`: read, but not all of it, or not as it was named. */
  readonly severity: 'unusable' | 'partial';
}

/** A value together with what went wrong while it was made. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
