import { type Language, languageOf } from '../languages/index.js';
import { type Account, cover, holds, type Quantity } from '../model/index.js';
import { propagate } from './constraints/solve.js';
import { figureWords, roomWords } from './constraints/told.js';
import { aboard as whole, givenIn } from './constraints/wholes.js';
import type { Figure } from './figure.js';
import { type Frame, isElsewhere } from './frame.js';
import { holderAt } from './holder.js';
import { type Interval, intervalOf, isExact } from './interval.js';

/** How far behind a count it is looked for that it is of those aboard, in code units. */
const REACH = 20;

const wordsOf = ({ document }: Account): Language['groups'] => languageOf(document.language).groups;

const partOf = (account: Account, unit: string | null): string | null =>
  unit === null || wordsOf(account).everybody.has(unit) ? null : unit;

/** The number where there is one, else both ends, null for an open one. */
const valueOf = ({ value, low, high, bound }: Quantity, interval: Interval): Figure['value'] =>
  value !== null && (bound === '=' || bound === '~')
    ? value
    : [low === null ? null : interval.low, high === null ? null : interval.high];

/** What became of those counted; in "12 of the 40 people aboard" the whole has no other status than that they were aboard. */
const statusOf = (account: Account, { status, to }: Quantity): string | null => {
  const { text } = account.document;
  return status ?? (wordsOf(account).aboardBehind.test(text.slice(to, to + REACH)) ? 'aboard' : null);
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
    derivation: null,
  };
};

const worth = (interval: Interval): Pick<Figure, 'value' | 'exact' | 'interval'> =>
  interval.low === interval.high
    ? { value: interval.low, exact: interval.low, interval }
    : { value: [interval.low, interval.high], exact: null, interval };

/** Totals of groups that together are everybody and stand side by side: "71 passengers and seven crew" are 78. */
const totals = (account: Account, figures: readonly Figure[]): Figure[] =>
  wordsOf(account).partitions.flatMap(groups =>
    figures
      .filter(f => f.exact !== null && f.part !== null && groups[0]?.includes(f.part))
      .flatMap(first => {
        const parts = groups
          .map(nouns =>
            figures.find(
              f =>
                f.sentence === first.sentence &&
                f.status === first.status &&
                f.exact !== null &&
                f.part !== null &&
                nouns.includes(f.part),
            ),
          )
          .filter(f => f !== undefined);
        if (parts.length < groups.length) return [];
        const sum = parts.reduce((total, f) => total + (f.exact ?? 0), 0);
        const span = cover(parts.map(f => f.span));
        const derivation = `${parts.map(f => `${String(f.exact)} (${f.part ?? ''})`).join(' + ')} = ${String(sum)}`;
        return [{ ...first, ...worth({ low: sum, high: sum }), part: null, span, derivation }];
      }),
  );

/** The figure for everybody of a status where all that is told of it is one and the same, and what it leaves possible has two ends; else null. */
const only = (figures: readonly Figure[], status: string): Figure | null => {
  const found = figures.filter(f => f.status === status && f.part === null);
  const [first] = found;
  const same = found.every(f => f.interval.low === first?.interval.low && f.interval.high === first.interval.high);
  const sure = first !== undefined && (first.exact !== null || typeof first.value !== 'number');
  return same && sure && Number.isFinite(first.interval.high) ? first : null;
};

/**
 * The dead as those aboard less the survivors, where an account gives no toll and leaves nobody unaccounted for. A range of survivors leaves
 * a range of dead.
 */
const remainder = (account: Account, figures: readonly Figure[]): Figure[] => {
  const aboard = only(figures, whole.whole);
  const survived = only(figures, 'survived');
  const given = figures.some(f => ['dead', 'missing', 'rescued'].includes(f.status));
  if (!aboard || !survived || given) return [];
  const known = new Map([...givenIn(account, figures), ['aboard', aboard.interval], ['survived', survived.interval]]);
  const dead = propagate([whole], known)?.get('dead');
  if (!known.has('missing') || dead === undefined) return [];
  const derivation = `${figureWords(aboard)} aboard less ${figureWords(survived)} survivors = ${roomWords(dead)}`;
  return [{ ...survived, ...worth(dead), status: 'dead', part: null, derivation }];
};

/** All counts of people that an account states about the case's own event. */
export const statedIn = (account: Account, event: Frame): Figure[] =>
  account.annotations.quantities
    .map(q => stated(account, q))
    .filter(f => f !== null)
    .filter(f => !isElsewhere(event, account, f) && (f.held.polarity === 'asserts' || f.held.polarity === 'demands'));

/** What follows from the figures that an account states: totals of its groups, and the dead where only the others are counted. */
export const derivedFrom = (account: Account, figures: readonly Figure[]): Figure[] => {
  const whole = figures.filter(f => !f.partial);
  const sums = totals(account, whole);
  return [...sums, ...remainder(account, [...whole, ...sums])];
};
