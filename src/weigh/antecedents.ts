import { languageOf } from '../languages/index.js';
import { type Account, around, holds, indexAt, type Quantity } from '../model/index.js';
import { isPeople } from './constraints/groups.js';

/** How far before a bare number those may be told of whom it counts, in code units. */
const REACH = 260;

/** How far behind a number its verb begins, in code units. */
const VERB = 40;

/** Of whom a bare number counts. */
export interface Antecedent {
  /** The noun of those that were counted before. */
  readonly unit: string;
  /** What they were said to be, `Quantity.status`. */
  readonly status: string | null;
  /** Whether the number is no larger than theirs, and may be of them. */
  readonly isOfThem: boolean;
}

/** Whether the noun of what is counted stands in the quantity itself, and is not that of another number before it. */
const hasNoun = (quantity: Quantity): boolean => quantity.of.some(span => holds(quantity, span));

/** Whether a number stands as the subject of what became of people, with no noun: "Ten were killed." */
const isBareSubject = ({ document: { text, language } }: Account, quantity: Quantity): boolean =>
  quantity.status !== null &&
  !hasNoun(quantity) &&
  languageOf(language).groups.bareSubject.test(text.slice(quantity.to, quantity.to + VERB));

/**
 * The people counted last before a number that has no noun of its own, in its paragraph: of "There were eleven attackers. Ten were killed." the attackers.
 * Null where the number has a noun, or none is near.
 */
export const antecedentOf = (account: Account, quantity: Quantity): Antecedent | null => {
  const { document, annotations } = account;
  if (!isBareSubject(account, quantity)) return null;
  const language = languageOf(document.language);
  const block = around(document.blocks, quantity);
  const { quantities } = annotations;
  const before = quantities
    .slice(indexAt(quantities, quantity.from - REACH), indexAt(quantities, quantity.from))
    .findLast(q => q.to <= quantity.from && hasNoun(q) && isPeople(language, q));
  if (before === undefined || before.unit === null || block === undefined || before.from < block.from) return null;
  return {
    unit: before.unit,
    status: before.status,
    isOfThem: quantity.value !== null && quantity.value <= (before.value ?? before.high ?? Number.POSITIVE_INFINITY),
  };
};
