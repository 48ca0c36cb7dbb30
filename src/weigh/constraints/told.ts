import type { Language } from '../../languages/index.js';
import { valueWords } from '../../languages/values.js';
import type { Account, Place, Quantity, Span } from '../../model/index.js';
import type { Figure } from '../figure.js';
import { type Held, holderAt } from '../holder.js';
import { type Interval, intervalOf, isExact, loose, roundingOf, widened } from '../interval.js';

/** A place in an account, as a violation shows it. */
export const placeOf = ({ document }: Account, { from, to }: Span): Place => ({ document: document.id, from, to });

/** What a figure leaves possible in a sum. */
export const roomOf = ({ exact, value, interval }: Figure): Interval =>
  exact === null && typeof value === 'number' ? widened(value) : loose(interval);

/** A figure in words, its bound with it: "at least 30", "about 70". */
export const figureWords = ({ exact, value }: Figure): string =>
  exact === null && typeof value === 'number' ? `about ${valueWords(value)}` : valueWords(value);

/** An interval in words: "68", "at least 71", "30–40". */
export const roomWords = ({ low, high }: Interval): string =>
  valueWords([low > 0 ? low : null, Number.isFinite(high) ? high : null]);

/** What a number that stands in an account leaves possible, or null where it says none. */
export const roomOfQuantity = (quantity: Quantity): Interval | null =>
  quantity.bound === '~' && quantity.value !== null ? widened(quantity.value) : intervalOf(quantity);

/** Whether it can be added without room for error. */
export const exactly = (quantity: Quantity): number | null => (isExact(quantity) ? quantity.value : null);

/** How much a number that stands in an account may have lost by rounding. */
export const lostBy = ({ units }: Language, { value, unit }: Quantity): number =>
  roundingOf(value ?? 0, unit !== null && (units.unitNames.has(unit) || units.moneyNouns.has(unit)));

/** Why the figures may be of different people's counts: nothing where one holder gives them all. */
export const differentHolders = (held: readonly Held[]): string[] => {
  const holders = [...new Set(held.map(h => h.holder))];
  return holders.length > 1 ? [`the figures have different holders: ${holders.join(', ')}`] : [];
};

/** Who says each of the figures of an account; null where one of them is denied or only asked for. */
export const heldBy = (account: Account, spans: readonly Span[]): Held[] | null => {
  const held = spans.map(span => holderAt(account, span));
  return held.every(h => h.polarity === 'asserts') ? held : null;
};
