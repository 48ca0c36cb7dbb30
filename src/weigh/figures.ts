import { type Language, languageOf } from '../languages/index.js';
import { type Account, holds, type Quantity } from '../model/index.js';
import { ellipticIn } from './elliptic.js';
import type { Figure } from './figure.js';
import { type Frame, isElsewhere } from './frame.js';
import { holderAt } from './holder.js';
import { type Interval, intervalOf, isExact } from './interval.js';

/** How far behind a count it is looked for what became of those counted, in code units. */
const REACH = 60;

const wordsOf = ({ document }: Account): Language['groups'] => languageOf(document.language).groups;

const partOf = (account: Account, unit: string | null): string | null =>
  unit === null || wordsOf(account).everybody.has(unit) ? null : unit;

/** The number where there is one, else both ends, null for an open one. */
const valueOf = ({ value, low, high, bound }: Quantity, interval: Interval): Figure['value'] =>
  value !== null && (bound === '=' || bound === '~')
    ? value
    : [low === null ? null : interval.low, high === null ? null : interval.high];

/** What became of those counted, by the words of the quantity, else by those right behind it: of "12 of the 40 people aboard" the whole was aboard. */
const statusOf = (account: Account, { status, from, to, unit }: Quantity): string | null => {
  if (status !== null) return status;
  const { victim, mourned } = wordsOf(account);
  if (unit === victim && mourned.test(account.document.text.slice(Math.max(0, from - REACH), from))) return 'dead';
  const behind = account.document.text.slice(to, to + REACH);
  const found = wordsOf(account).statusBehind.find(([, words]) => words.test(behind));
  return found === undefined || (unit === null && found[0] !== 'aboard') ? null : found[0];
};

const stated = (account: Account, quantity: Quantity): Figure | null => {
  const interval = intervalOf(quantity);
  const status = statusOf(account, quantity);
  if (interval === null || status === null) return null;
  return {
    account,
    status,
    part: partOf(account, quantity.unit),
    value: valueOf(quantity, interval),
    interval,
    exact: isExact(quantity) ? quantity.value : null,
    span: { from: quantity.from, to: quantity.to },
    sentence: account.annotations.sentences.find(s => holds(s, quantity)) ?? quantity,
    held: holderAt(account, quantity),
    partial: false,
    alone: false,
    derivation: null,
  };
};

/** Counts of which only somebody's word is told, of the kind that the count before them has: "Twelve people died. The ministry says nine." */
const saidAlone = (account: Account): Figure[] => {
  const isToll = ({ status, unit }: Quantity): boolean =>
    status !== null && status !== 'aboard' && partOf(account, unit) === null;
  return ellipticIn(account, isToll).flatMap(({ quantity, sentence, held, kindOf }) => {
    const figure = stated(account, { ...quantity, status: kindOf.status });
    return figure === null ? [] : [{ ...figure, sentence, held, alone: true }];
  });
};

/** All counts of people that an account states about the case's own event. */
export const statedIn = (account: Account, event: Frame): Figure[] =>
  [...account.annotations.quantities.map(q => stated(account, q)), ...saidAlone(account)]
    .filter(f => f !== null)
    .filter(f => !isElsewhere(event, account, f) && (f.held.polarity === 'asserts' || f.held.polarity === 'demands'));
