import type { Day } from '../../text/calendar.js';

/** The quarter whose results a text reports, so that "the latest period" and "a year earlier" are of it. */
export interface Period {
  /** Null where the year is open. */
  readonly year: number | null;
  readonly years: readonly number[];
  readonly quarter: number;
}

/** What of a resolved expression bears on the quarter that is reported on. */
interface Reported {
  readonly value: string;
  readonly told: (Omit<Period, 'quarter'> & { readonly quarter: number | null }) | null;
}

const MONTHS_OF_YEAR = 12;
const MONTHS_OF_QUARTER = 3;

/** Lengths over which results are summed up, so that what comes after them is of no quarter any more: "the first nine months". */
const SEVERAL_QUARTERS = /^P[69]M$/;

/**
 * The quarter that is reported on after an expression: the latest that is told and is over by publication. One that is still to come
 * ("will lead to a charge in the fourth quarter") does not take the place of the last.
 */
export const periodAfter = (period: Period | null, { value, told }: Reported, published: Day | null): Period | null => {
  if (SEVERAL_QUARTERS.test(value)) return null;
  if (told?.quarter == null) return period;
  const { year, years, quarter } = told;
  if (year === null || published === null) return { year, years, quarter };
  const isOver =
    year * MONTHS_OF_YEAR + quarter * MONTHS_OF_QUARTER <= published.year * MONTHS_OF_YEAR + published.month;
  const isLater = period?.year == null || year * 4 + quarter >= period.year * 4 + period.quarter;
  return isOver && isLater ? { year, years, quarter } : period;
};
