import { type Language, languageOf } from '../languages/index.js';
import { type Account, cover, holds, type Quantity } from '../model/index.js';
import type { Figure } from './figure.js';
import { type Frame, isElsewhere } from './frame.js';
import { holderAt } from './holder.js';
import { type Interval, intervalOf, isExact } from './interval.js';

const wordsOf = ({ document }: Account): Language['groups'] => languageOf(document.language).groups;

const partOf = (account: Account, unit: string | null): string | null =>
  unit === null || wordsOf(account).everybody.has(unit) ? null : unit;

/** The number where there is one, else both ends, null for an open one. */
const valueOf = ({ value, low, high, bound }: Quantity, interval: Interval): Figure['value'] =>
  value !== null && (bound === '=' || bound === '~')
    ? value
    : [low === null ? null : interval.low, high === null ? null : interval.high];

const stated = (account: Account, quantity: Quantity): Figure | null => {
  const interval = intervalOf(quantity);
  if (interval === null || quantity.status === null) return null;
  return {
    account,
    status: quantity.status,
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

const exactly = (n: number): Pick<Figure, 'value' | 'exact' | 'interval'> => ({
  value: n,
  exact: n,
  interval: { low: n, high: n },
});

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
        return [{ ...first, ...exactly(sum), part: null, span, derivation }];
      }),
  );

/** The one exact figure for everybody of a status, or null where there is none or several. */
const only = (figures: readonly Figure[], status: string): Figure | null => {
  const found = figures.filter(f => f.status === status && f.part === null);
  const [first] = found;
  return first?.exact != null && found.every(f => f.exact === first.exact) ? first : null;
};

/** The dead as those aboard less the survivors, where an account gives no toll and leaves nobody unaccounted for. */
const remainder = (account: Account, figures: readonly Figure[]): Figure[] => {
  const aboard = only(figures, 'aboard');
  const survived = only(figures, 'survived');
  const given = figures.some(f => ['dead', 'missing', 'rescued'].includes(f.status));
  if (!aboard || !survived || given || wordsOf(account).unaccounted.test(account.document.text)) return [];
  const dead = (aboard.exact ?? 0) - (survived.exact ?? 0);
  if (dead < 0) return [];
  const derivation = `${String(aboard.exact)} aboard less ${String(survived.exact)} survivors = ${String(dead)}`;
  return [{ ...survived, ...exactly(dead), status: 'dead', part: null, derivation }];
};

/** All counts of people that an account states about the case's own event. */
export const statedIn = (account: Account, event: Frame): Figure[] =>
  account.annotations.quantities
    .filter(q => q.status !== null)
    .map(q => stated(account, q))
    .filter(f => f !== null)
    .filter(f => !isElsewhere(event, account, f) && (f.held.polarity === 'asserts' || f.held.polarity === 'demands'));

/** What follows from the figures that an account states: totals of its groups, and the dead where only the others are counted. */
export const derivedFrom = (account: Account, figures: readonly Figure[]): Figure[] => {
  const whole = figures.filter(f => !f.partial);
  const sums = totals(account, whole);
  return [...sums, ...remainder(account, [...whole, ...sums])];
};
