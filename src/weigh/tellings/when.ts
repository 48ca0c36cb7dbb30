import { languageOf } from '../../languages/index.js';
import { type Account, type Lineage, type Time, within } from '../../model/index.js';
import { compatible } from '../../text/timex.js';
import { ask, type Weighed } from '../ask.js';
import { type Clocked, clockedAt, isOfYear, measure, settled } from '../clocks.js';
import { compare } from '../compare.js';
import { askWhen } from '../dates.js';
import { dayOf } from '../event.js';
import { clockOf } from '../minutes.js';
import { askedOf } from './asked.js';
import { isAnybody, isAside, isOneHappening } from './same.js';
import type { Telling } from './telling.js';
import { areOfOneVoice, type Told } from './voice.js';

/** Whether two dates can be of one deed. */
const fit = (a: readonly Time[], b: readonly Time[]): boolean =>
  a.some(x => b.some(y => compatible(dayOf(x), dayOf(y))));

const placeOf = ({ account, proposition: { at } }: Telling): Told => ({ account, at });

/** Years in which one of many of a kind is told of: two accounts that mean one do not lie further apart. */
const NEAR = 1;

/** Whether two tellings of one of many are of years too far apart to be two versions of one. */
const areFar = (a: Telling, b: Telling): boolean =>
  [a, b].some(t => t.theme.every(p => isAnybody(t.account, p))) &&
  !datesOf(a).some(x =>
    datesOf(b).some(y => !(Math.abs(Number(x.value.slice(0, 4)) - Number(y.value.slice(0, 4))) > NEAR)),
  );

const datesOf = ({ times }: Telling): readonly Time[] => times.filter(t => t.type === 'DATE');

/** Whether a deed is told with one date only, and is one that is done once. */
const isDatedOnce = (telling: Telling): boolean => {
  const { tellings } = languageOf(telling.account.document.language);
  const dates = datesOf(telling);
  const [first] = dates;
  return (
    first !== undefined &&
    dates.every(t => compatible(dayOf(t), dayOf(first))) &&
    !tellings.recurring.has(telling.proposition.lemma)
  );
};

/** Whether some pair of two accounts' tellings of one happening differs. */
const someDiffer = <T>(all: readonly T[], differ: (a: T, b: T) => boolean): boolean =>
  all.some((a, i) => all.slice(i + 1).some(b => differ(a, b)));

/** On what day: an account that gives several for the deed tells of several, and is no answer. */
const whichDay = (told: readonly Telling[], lineage: Lineage): Weighed[] => {
  const byAccount = new Map<Account, Telling[]>();
  for (const one of told.filter(isDatedOnce)) byAccount.set(one.account, [...(byAccount.get(one.account) ?? []), one]);
  const once = [...byAccount].filter(([, own]) => own.every(t => own.every(o => fit(datesOf(t), datesOf(o)))));
  const all = once.flatMap(([, own]) => own);
  const [first] = all;
  if (
    first === undefined ||
    !someDiffer(
      all,
      (a, b) =>
        !fit(datesOf(a), datesOf(b)) &&
        isOneHappening(a, b) &&
        !areOfOneVoice(placeOf(a), placeOf(b), lineage) &&
        !areFar(a, b),
    )
  )
    return [];
  const dates = new Map(once.map(([account, own]) => [account, own.flatMap(datesOf)]));
  const { question, scope } = askedOf(first, 'when');
  return askWhen({ question, slot: `date:${first.deed}`, scope }, dates, true, lineage);
};

interface ClockedTelling {
  readonly telling: Telling;
  readonly clocked: Clocked;
}

/** At what time of day. */
const whichHour = (told: readonly Telling[], lineage: Lineage): Weighed[] => {
  const all = told.flatMap((telling): ClockedTelling[] => {
    const { account, sentence, times } = telling;
    const inside = within(account.annotations.times, sentence);
    const own = times.filter(t => clockOf(t.value) !== null);
    const [time] = own;
    if (time === undefined || own.length > 1 || isOfYear(inside)) return [];
    const clocked = clockedAt(account, { time, names: [], what: undefined }, inside);
    return clocked === null ? [] : [{ telling, clocked }];
  });
  const kept = settled(all.map(a => a.clocked));
  const [first] = all;
  const differing = all.filter(a => kept.includes(a.clocked));
  const differ = (a: ClockedTelling, b: ClockedTelling): boolean =>
    !measure.fits(a.clocked, b.clocked) &&
    isOneHappening(a.telling, b.telling) &&
    !areOfOneVoice(placeOf(a.telling), placeOf(b.telling), lineage);
  if (first === undefined || !someDiffer(differing, differ)) return [];
  const { question, scope } = askedOf(first.telling, 'when');
  return [ask({ question, slot: `clock:${first.telling.deed}`, scope }, kept, compare(kept, measure), lineage)];
};

/** When deeds were done that two accounts tell of and date: asked where the days, or the times of day, do not fit. */
export const weighWhen = (happenings: readonly (readonly Telling[])[], lineage: Lineage): Weighed[] =>
  happenings.flatMap(all => {
    const told = all.filter(t => !isAside(t));
    return [...whichDay(told, lineage), ...whichHour(told, lineage)];
  });
