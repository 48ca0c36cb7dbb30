import { languageOf } from '../languages/index.js';
import { daysBetween } from '../text/calendar.js';
import { compareAsOf, type Told } from './as-of.js';
import type { CountSlot } from './slots/counts.js';
import { isOfFirstDays, isSettledBy, publishedOn, TOLL_DAYS, writtenFrom } from './written.js';

const isProvisional = ({ account, sentence }: Told): boolean =>
  languageOf(account.document.language).groups.provisional.test(
    account.document.text.slice(sentence.from, sentence.to),
  );

/** Whether an account gives the earlier figure and the later one, and says that the earlier one was of its time. */
const isSuperseded = (earlier: readonly Told[], later: readonly Told[]): boolean =>
  earlier.some(c => isProvisional(c) && later.some(l => l.account === c.account));

/** How far behind a figure its account may say that it is the last one, in code units. */
const FINAL = 200;

/** Whether an account says that its figure will not change: "61 were killed. The figure of 61 is final." */
const isFinal = ({ account: { document }, span, sentence }: Told): boolean => {
  const { final } = languageOf(document.language).groups;
  const found = final.exec(document.text.slice(sentence.from, span.to + FINAL));
  const number = found?.[1] ?? found?.[2];
  return number !== undefined && document.text.slice(span.from, span.to).includes(number);
};

/** Those who give the earlier figure and a date wrote before all who give the other; or in the first days, and the others tell no day. */
const explainByPublication = (all: readonly Told[], later: readonly Told[], since: string | null): string | null => {
  // who gives both looks back on the earlier one
  const earlier = all.filter(c => !later.some(l => l.account === c.account));
  if (earlier.some(c => isFinal(c) || (publishedOn(c.account, since) === null && isSettledBy(c.account, since))))
    return null;
  const before = earlier.map(c => publishedOn(c.account, since)).filter(day => day !== null);
  const after = later.map(c => writtenFrom(c.account, since)).filter(day => day !== null);
  const [last, first] = [before.sort().at(-1), after.sort()[0]];
  if (last === undefined) return null;
  if (first === undefined)
    return earlier.every(c => isOfFirstDays(c.account, since))
      ? `those who give the earlier figure wrote by ${last}, those who give the later one tell no day`
      : null;
  if (last >= first.padEnd(last.length, '-')) return null;
  if (since !== null && daysBetween(since, last) > TOLL_DAYS) return null;
  const undated = earlier.length - before.length + later.length - after.length;
  const aside = undated > 0 ? `; ${String(undated)} more give no date` : '';
  return `those who give the earlier figure wrote by ${last}, those who give the later one from ${first}${aside}`;
};

/**
 * Why two figures differ, of an event that is no older than `since`, ISO day: an account says that the one gave way to the other; their sentences say that they are of different times; the one
 * is provisional; or those who give it wrote earlier. Figures that are said to be of one time are not told apart by when they were written.
 */
export const explainMoved = (
  { moves }: Pick<CountSlot, 'moves'>,
  lower: readonly Told[],
  higher: readonly Told[],
  since: string | null,
): string | null => {
  const [rising, falling] = [[lower, higher] as const, [higher, lower] as const];
  const ways = moves === 'up' ? [rising] : moves === 'down' ? [falling] : [rising, falling];
  if (ways.some(([earlier, later]) => isSuperseded(earlier, later)))
    return 'an account gives the earlier figure as superseded by the later one';
  const asOf = compareAsOf(lower, higher);
  if (asOf?.kind === 'same') return null;
  if (asOf?.kind === 'apart' && moves !== 'fixed')
    return `one figure is said to be of “${asOf.earlier}”, the other of “${asOf.later}”`;
  if (ways.some(([earlier]) => earlier.every(isProvisional))) return 'the earlier figure is given as provisional';
  if (moves === 'fixed') return null;
  return ways.reduce<string | null>((found, way) => found ?? explainByPublication(...way, since), null);
};
