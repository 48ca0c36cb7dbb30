/** An hour of the day in minutes past midnight; `sure` where its half of the day is known. */
export interface Hour {
  readonly minutes: number;
  readonly sure: boolean;
}

/** An hour of the day where it stands. */
export interface Clock extends Hour {
  readonly from: number;
  readonly to: number;
}

/** Minutes in half a day. */
export const NOON = 720;

/** Whether two hours may be one: where the half of the day is not known of both, it is left out. */
export const sameClock = (a: Hour, b: Hour): boolean =>
  a.sure && b.sure ? a.minutes === b.minutes : a.minutes % NOON === b.minutes % NOON;
