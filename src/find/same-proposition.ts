import type { Party, Proposition } from '../model/index.js';

const conflicting = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some(one => b.includes(one));

/** Whether a party of one telling is surely the one of another: the same noun, no other name, no other number. */
const sameParty = (told: Party, stated: Party): boolean => {
  if (told.head !== stated.head || conflicting(told.numbers, stated.numbers)) return false;
  if (told.named && !stated.named) return false;
  return !(told.named && stated.named && conflicting(told.modifiers, stated.modifiers));
};

const shared = (told: readonly Party[], stated: readonly Party[]): Party[] =>
  told.filter(one => stated.some(other => sameParty(one, other)));

/**
 * The parties that two tellings of one deed share, where what is `stated` says all that is `told`: whoever does it and to whom it is done
 * are the same, as far as the told one names them. Null where they are two propositions, or too little shows that they are one.
 */
export const sameProposition = (told: Proposition, stated: Proposition): Party[] | null => {
  if (told.deed !== stated.deed) return null;
  if (told.light && (told.doers.length === 0 || told.done.length === 0)) return null;
  const doers = shared(told.doers, stated.doers);
  const done = shared(told.done, stated.done);
  if ((told.doers.length > 0 && doers.length === 0) || (told.done.length > 0 && done.length === 0)) return null;
  const both = [...doers, ...done];
  // One party alone must be told by a name or by more than a bare noun.
  const enough = (doers.length > 0 && done.length > 0) || both.some(one => one.named && one.modifiers.length > 0);
  return enough && both.some(one => one.named || one.modifiers.length > 0) ? both : null;
};

/** Two tellings of one deed done to the same, with others who did it. */
export const rivals = (one: Proposition, other: Proposition): boolean =>
  one.deed === other.deed &&
  one.doers.length > 0 &&
  other.doers.length > 0 &&
  shared(one.done, other.done).some(party => party.named || party.modifiers.length > 0) &&
  one.doers.every(a =>
    other.doers.every(b => (a.named && b.named && a.head !== b.head) || conflicting(a.modifiers, b.modifiers)),
  );

/** What a proposition is looked up by: its deed with each of its parties. */
export const keysOf = ({ deed, doers, done }: Proposition): string[] =>
  [...doers, ...done].map(({ head }) => `${deed} ${head}`);
