/**
 * Keeps database handles and statements from ever being collected. On Node 24 better-sqlite3 12 aborts the process when one of its objects is
 * collected, and its version 13, which mends that, does not run on Node 20. A process opens a case or two, so that this costs nothing.
 */
const held: unknown[] = [];

/** The same thing, kept for the life of the process. */
export const hold = <T>(thing: T): T => {
  held.push(thing);
  return thing;
};
