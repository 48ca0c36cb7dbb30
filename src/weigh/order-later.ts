import { languageOf } from '../languages/index.js';
import { type Account, type Place, type Span, type Time, within } from '../model/index.js';
import { clockOf, DAY, lengthOf, minutesOf } from './minutes.js';

/** Beside a day that is counted on, so much is allowed for. */
const COUNTED_LOOSELY = DAY;

/** Half a dial: who says "5:21" may leave out whether it was morning. */
const DIAL = DAY / 2;

const place = ({ document }: Account, { from, to }: Span): Place => ({ document: document.id, from, to });

/** A point that is told: the day, or the minute of the day. */
const pointOf = ({ value }: Time, isClock: boolean): number | null =>
  isClock ? clockOf(value) : (minutesOf(value.slice(0, 10))?.[0] ?? null);

/** How far two clock times lie apart, whichever half of the day each is of. */
const onDial = (minutes: number): number => {
  const rest = ((minutes % DIAL) + DIAL) % DIAL;
  return Math.min(rest, DIAL - rest);
};

/** What is counted on stands in the same sentence as what it is counted from, or in the next. */
const LAST = 2;

/** Behind more times than this an account is a chronicle, and nobody can tell what is counted from what. */
const MOST_TOLD = 200;

/**
 * "Two days later, on 12 March": what is counted on from a date told before, and dated itself, where neither that date nor any other that the account has told
 * before fits. The three places, or null.
 */
const laterAt = (account: Account, i: number): readonly [Place, ...Place[]] | null => {
  const { document, annotations } = account;
  const { occasions } = languageOf(document.language);
  const [counted, date] = annotations.times.slice(i, i + 2);
  if (i > MOST_TOLD) return null;
  if (counted === undefined || date === undefined || (date.type !== 'DATE' && date.type !== 'TIME')) return null;
  const words = document.text.slice(counted.from, counted.to);
  const direction = occasions.laterOrEarlier.exec(words)?.[1] ?? (occasions.nextDay.test(words) ? 'later' : null);
  if (direction === null || !occasions.sameInDate.test(document.text.slice(counted.to, date.from))) return null;
  const isClock = counted.type === 'DURATION';
  const before = annotations.times.slice(0, i).filter(t => t.type === 'DATE' || t.type === 'TIME');
  const told = before.filter(t => (isClock ? t.type === 'TIME' : true) && pointOf(t, isClock) !== null);
  const last = told.at(-1);
  const own = pointOf(date, isClock);
  if (last === undefined || own === null || (isClock ? date.type !== 'TIME' : !/^[\dX]{4}-\d\d-\d\d/u.test(date.value)))
    return null;
  const sentences = within(annotations.sentences, { from: last.from, to: counted.from });
  if (sentences.length > LAST) return null;
  const length = isClock ? lengthOf(counted.value) : null;
  if (isClock && (length === null || length[1] >= DIAL)) return null;
  const sign = occasions.earlierWords.test(direction) ? -1 : 1;
  const from = pointOf(last, isClock) ?? 0;
  const by = isClock ? 0 : (pointOf(counted, false) ?? Number.NaN) - from;
  // what was counted on from something else than the date told last is not known
  if (!isClock && !(by * sign > 0)) return null;
  const fits = (start: number): boolean => {
    if (length === null) return Math.abs(start + by - own) <= Math.max(COUNTED_LOOSELY, Math.abs(by) / 6);
    const middle = (length[0] + length[1]) / 2;
    return onDial(start + sign * middle - own) <= (length[1] - length[0]) / 2;
  };
  const published = isClock ? null : (minutesOf(document.published?.slice(0, 10) ?? '')?.[0] ?? null);
  if (told.some(t => fits(pointOf(t, isClock) ?? 0)) || (published !== null && fits(published))) return null;
  return [place(account, last), place(account, counted), place(account, date)];
};

/** What an account counts on from a date, and dates otherwise. */
export const miscounted = (account: Account): readonly (readonly [Place, ...Place[]])[] =>
  account.annotations.times.flatMap((_, i) => {
    const found = laterAt(account, i);
    return found === null ? [] : [found];
  });
