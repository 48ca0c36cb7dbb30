import { type Account, joined, type Lineage, type Question } from '../../model/index.js';
import type { Weighed } from '../ask.js';
import type { MainEvent } from '../event.js';
import { isAsked } from './asked-before.js';
import { isOneHappening, keysOf } from './same.js';
import { type Telling, tellingsIn } from './telling.js';
import { weighWhen } from './when.js';
import { weighWho } from './who.js';

/** Tellings that have one deed and one noun in common, at most: with more, the noun names nothing in particular. */
const MANY = 40;

/** Tellings of one happening, over all accounts. */
const happeningsOf = (tellings: readonly Telling[]): Telling[][] => {
  const near = new Map<string, Telling[]>();
  for (const one of tellings)
    for (const key of new Set(keysOf(one))) {
      const known = near.get(key);
      if (known === undefined) near.set(key, [one]);
      else known.push(one);
    }
  const pairs = [...near.values()].flatMap(own =>
    own.length > MANY
      ? []
      : own.flatMap((a, i) => own.slice(i + 1).flatMap(b => (isOneHappening(a, b) ? [[a, b] as const] : []))),
  );
  const paired = new Set(pairs.flat());
  return joined(
    tellings.filter(one => paired.has(one)),
    pairs,
  );
};

/**
 * When and by whom deeds were done that several accounts tell of, whatever the deeds: the clauses of all accounts are put together by deed and by
 * what it was done to, and asked for where they differ. What `others` ask already is not asked again.
 */
export const weighTellings = (
  accounts: readonly Account[],
  event: MainEvent | null,
  lineage: Lineage,
  others: readonly Question[],
): Weighed[] => {
  const happenings = happeningsOf(accounts.flatMap(account => tellingsIn(account, event?.kind.key ?? null, lineage)));
  return [...weighWhen(happenings, lineage), ...weighWho(happenings, lineage)].filter(w => !isAsked(w, others));
};
