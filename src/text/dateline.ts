const DATELINE = /^\p{Lu}[\p{Lu}\s,.'’-]{2,40}(?:,|\s)[^—–]{0,60}\s[—–-]{1,2}\s/u;

/** The dateline that a report opens with ("OSTREL, March 15, 2031 (Agency) —"), with the space behind it, or null. */
export const dateline = (block: string): string | null => DATELINE.exec(block)?.[0] ?? null;
