/** Exit status, as other programs rely on it. */
export const STATUS = {
  done: 0,
  /** Done, but some inputs were unusable; each was named. */
  partly: 1,
  /** The command line was wrong. */
  usage: 2,
  /** Nothing could be done. */
  nothing: 3,
  /** Stopped by Ctrl-C, as shells count it. */
  interrupted: 130,
} as const;

export type Status = (typeof STATUS)[keyof typeof STATUS];

/** A reason to stop that the user can mend. Its message is shown as it is, without a stack. */
export class Stop extends Error {
  constructor(
    message: string,
    readonly status: Status = STATUS.nothing,
  ) {
    super(message);
    this.name = 'Stop';
  }
}
