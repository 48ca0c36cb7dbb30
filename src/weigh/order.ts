import {
  type Account,
  byPlace,
  type Disorder,
  type Lineage,
  type Place,
  type Span,
  type Time,
} from '../model/index.js';
import { type Bound, impossible } from './difference-constraints.js';
import { dayOf, type MainEvent } from './event.js';
import { type Dating, datingOf, type Happening } from './happenings.js';
import { DAY, type Minutes, minutesOf, nearestYear } from './minutes.js';
import { sharedThings } from './occasions.js';
import { miscounted } from './order-later.js';
import { isOpen, readAt, type Relation, relationsIn } from './order-relations.js';

/** How far two dates of one happening may lie apart by where the clocks stood. */
const TIME_ZONES = DAY;

/** Days this far beyond what can be are rather of another happening than another version of one. */
const SAME_HAPPENING = 10 * DAY;

/** Orders that are told of one account; and of several together, with how often they are sought. */
const MOST_CYCLES = 8;
const MOST_ACROSS = 3;
const MOST_TRIES = 24;

/** Where a bound is asserted. */
type Reason = readonly Place[];

const place = ({ document }: Account, { from, to }: Span): Place => ({ document: document.id, from, to });

const CALENDAR = 'calendar';

/** The two bounds that a date gives a point. */
const dated = (point: string, [first, last]: Minutes, reason: Reason): Bound<Reason>[] => [
  { earlier: CALENDAR, later: point, most: last, reason },
  { earlier: point, later: CALENDAR, most: -first, reason },
];

/** The bounds of a distance: `later` lies so many minutes behind `earlier`. */
const apart = (earlier: string, later: string, [least, most]: Minutes, reason: Reason): Bound<Reason>[] => [
  { earlier: later, later: earlier, most: -least, reason },
  ...(Number.isFinite(most) ? [{ earlier, later, most, reason }] : []),
];

/** The places of some bounds, each once, in order of document and text. */
const placesOf = (cycle: readonly Bound<Reason>[]): [Place, ...Place[]] => {
  const places = new Map(
    cycle.flatMap(b => b.reason).map(p => [`${p.document} ${String(p.from)} ${String(p.to)}`, p] as const),
  );
  const order = (a: Place, b: Place): number =>
    a.document < b.document ? -1 : a.document > b.document ? 1 : byPlace(a, b);
  const [first, ...rest] = [...places.values()].sort(order);
  if (first === undefined) throw new RangeError('a cycle has a bound');
  return [first, ...rest];
};

/** A date with the minutes that it may mean. */
interface Known {
  readonly time: Time;
  readonly minutes: Minutes;
}

/** The date that an account gives a happening; null where it gives none, or two: an account that dates it twice is not held to either. */
const knownDate = ({ datesOf }: Dating, happening: Happening): Known | null => {
  const values = datesOf(happening).flatMap((time): Known[] => {
    const minutes = minutesOf(time.value);
    return minutes === null ? [] : [{ time, minutes }];
  });
  const [first] = values;
  return first === undefined || values.some(v => v.minutes[0] !== first.minutes[0]) ? null : first;
};

const written = ({ document }: Account, { from, to }: Span): string => document.text.slice(from, to);

/** The minutes of a date, of an open year in the one nearest to what is known; null where its year or day is not known. */
const minutesNear = (account: Account, time: Time, near: Minutes | undefined): Minutes | null =>
  near === undefined ? minutesOf(time.value) : nearestYear(time.value, written(account, time), near[0]);

const overlap = (a: Minutes, b: Minutes): boolean => a[0] <= b[1] && b[0] <= a[1];

/** The bounds of one relation in its own account: the date of the one, the distance, the date of the other. */
const boundsOf = (account: Account, dating: Dating, relation: Relation, index: number): Bound<Reason>[] => {
  const { anchor, told, way, length, words } = relation;
  const known = knownDate(dating, anchor);
  const pointOf = (happening: Happening, what: string): string => dating.keyOf(happening) ?? `${what} ${String(index)}`;
  const hook = pointOf(anchor, 'anchor');
  const own = 'date' in told ? `told ${String(index)}` : pointOf(told.happening, 'told');
  const time = 'date' in told ? told.date : knownDate(dating, told.happening)?.time;
  const minutes = time === undefined ? null : minutesNear(account, time, known?.minutes);
  if (hook === own || (minutes === null && time !== undefined) || time?.from === known?.time.from) return [];
  if (relation.ambiguous && (known === null || minutes === null || overlap(known.minutes, minutes))) return [];
  const [earlier, later] = way === 'after' ? [hook, own] : [own, hook];
  return [
    ...(time === undefined || minutes === null ? [] : dated(own, minutes, [place(account, time)])),
    ...(known === null ? [] : dated(hook, known.minutes, [place(account, known.time)])),
    ...apart(earlier, later, length, [place(account, words)]),
  ];
};

/** What an account puts on a day after the one on which it was published, in words that tell it as having been. */
const afterPublication = (account: Account, event: MainEvent): Disorder[] => {
  const { published } = account.document;
  const day = published === null ? null : minutesOf(published.slice(0, 10));
  if (day === null) return [];
  return (event.dates.get(account) ?? []).flatMap(time => {
    const minutes = minutesOf(time.value.slice(0, 10));
    if (minutes === null || minutes[0] <= day[1] + TIME_ZONES || !/\d{4}/u.test(written(account, time))) return [];
    return isOpen(readAt(account, time)) ? [] : [{ kind: 'published', places: [place(account, time)] }];
  });
};

/** Sets of bounds that cannot all hold, the fewest first, none of whose distances stands in two of them. */
const cyclesIn = (bounds: readonly Bound<Reason>[]): (readonly Bound<Reason>[])[] => {
  const found: (readonly Bound<Reason>[])[] = [];
  let left = bounds;
  while (found.length < MOST_CYCLES) {
    const cycle = impossible(left);
    if (cycle === null) break;
    found.push(cycle);
    const told = cycle.filter(b => b.earlier !== CALENDAR && b.later !== CALENDAR);
    left = left.filter(b => !told.some(t => t.reason === b.reason));
    if (told.length === 0) break;
  }
  return found;
};

/** An account with what it asserts of order. */
interface Ordered {
  readonly account: Account;
  readonly dating: Dating;
  readonly relations: readonly Relation[];
}

const orderedIn = (account: Account, event: MainEvent | null): Ordered => {
  const dating = datingOf(account, event);
  return { account, dating, relations: relationsIn(account, dating.happenings) };
};

/** Orders in one account that cannot be, the fewest words that show each. */
const disordersIn = ({ account, dating, relations }: Ordered, event: MainEvent | null): Disorder[] => {
  const found = cyclesIn(relations.flatMap((relation, i) => boundsOf(account, dating, relation, i)));
  const late = event === null ? [] : afterPublication(account, event);
  return [
    ...found.map(cycle => ({ kind: 'asserted' as const, places: placesOf(cycle) })),
    ...miscounted(account).map(places => ({ kind: 'asserted' as const, places })),
    ...late.slice(0, 1),
  ];
};

/** A point of time that several accounts tell of, by its name; null where a happening is not known to be one of those. */
type PointOf = (account: Account, happening: Happening) => string | null;

const EVENT = 'event';

/** The days, to the day, that an account gives a happening, of those that the accounts put into one year. */
const daysOf = ({ datesOf }: Dating, happening: Happening): Known[] =>
  datesOf(happening).flatMap(time => {
    const minutes = minutesOf(dayOf(time));
    return minutes === null ? [] : [{ time, minutes }];
  });

/** The first and the last day that any account gives a point: no choice among them lies outside. */
interface Hull {
  readonly first: Known & { readonly account: Account };
  readonly last: Known & { readonly account: Account };
}

const hullsOf = (all: readonly Ordered[], pointOf: PointOf): ReadonlyMap<string, Hull> => {
  const hulls = new Map<string, Hull>();
  for (const { account, dating } of all) {
    for (const happening of dating.happenings) {
      const point = happening.dates.length === 0 ? null : pointOf(account, happening);
      if (point === null) continue;
      for (const known of daysOf(dating, happening)) {
        const own = { ...known, account };
        const hull = hulls.get(point) ?? { first: own, last: own };
        hulls.set(point, {
          first: own.minutes[0] < hull.first.minutes[0] ? own : hull.first,
          last: own.minutes[1] > hull.last.minutes[1] ? own : hull.last,
        });
      }
    }
  }
  return hulls;
};

/** The bounds that a relation gives the points of the case; none where its account dates by itself what it hangs on. */
const sharedBounds = (
  { account, dating }: Ordered,
  { anchor, told, way, length, words, ambiguous }: Relation,
  pointOf: PointOf,
  hulls: ReadonlyMap<string, Hull>,
): Bound<Reason>[] => {
  const point = pointOf(account, anchor);
  const hull = point === null ? undefined : hulls.get(point);
  if (point === null || hull === undefined || daysOf(dating, anchor).length > 0) return [];
  const [least, most]: Minutes = [length[0] - TIME_ZONES, length[1] + TIME_ZONES];
  // hours and minutes say nothing of days
  if (Number.isFinite(most) && length[1] < DAY) return [];
  const reason = [place(account, words)];
  if ('happening' in told) {
    const own = daysOf(dating, told.happening).length > 0 ? null : pointOf(account, told.happening);
    if (own !== null && own !== point)
      return way === 'after' ? apart(point, own, [least, most], reason) : apart(own, point, [least, most], reason);
  }
  const time = 'date' in told ? told.date : knownDate(dating, told.happening)?.time;
  const day = time === undefined ? null : minutesNear(account, { ...time, value: dayOf(time) }, hull.first.minutes);
  if (time === undefined || day === null || ambiguous) return [];
  const both = [place(account, time), ...reason];
  const [from, to] = way === 'after' ? [day[0] - most, day[1] - least] : [day[0] + least, day[1] + most];
  return [
    ...(Number.isFinite(to) ? [{ earlier: CALENDAR, later: point, most: to, reason: both }] : []),
    ...(Number.isFinite(from) ? [{ earlier: point, later: CALENDAR, most: -from, reason: both }] : []),
  ];
};

/** Of bounds that say the same the first: copies of an account say nothing new. */
const once = (bounds: readonly Bound<Reason>[]): Bound<Reason>[] =>
  [
    ...new Map([...bounds].reverse().map(b => [`${b.earlier}|${b.later}|${String(b.most)}`, b] as const)).values(),
  ].reverse();

/**
 * Orders that no account asserts by itself, and that several of them together make impossible: distances of some against the days of others, where no
 * choice among all days that accounts give a happening fits.
 */
const disordersAcross = (all: readonly Ordered[], lineage: Lineage, event: MainEvent | null): Disorder[] => {
  const things = sharedThings(
    all.map(({ account }) => account),
    event,
    lineage,
  );
  const pointOf: PointOf = (account, happening) =>
    happening.main ? EVENT : happening.occasion === null ? null : things(account, happening.occasion);
  const hulls = hullsOf(all, pointOf);
  const days = [...hulls].flatMap(([point, { first, last }]): Bound<Reason>[] => [
    { earlier: CALENDAR, later: point, most: last.minutes[1], reason: [place(last.account, last.time)] },
    { earlier: point, later: CALENDAR, most: -first.minutes[0], reason: [place(first.account, first.time)] },
  ]);
  let relations = once(all.flatMap(own => own.relations.flatMap(r => sharedBounds(own, r, pointOf, hulls))));
  const found: Disorder[] = [];
  for (let tries = 0; tries < MOST_TRIES && found.length < MOST_ACROSS && relations.length > 0; tries += 1) {
    const cycle = impossible([...relations, ...days]);
    if (cycle === null) break;
    relations = relations.filter(b => !cycle.includes(b));
    const places = placesOf(cycle);
    const off = -cycle.reduce((sum, b) => sum + b.most, 0);
    if (off <= SAME_HAPPENING && new Set(places.map(p => p.document)).size > 1) found.push({ kind: 'across', places });
  }
  return found;
};

/**
 * What accounts put into an order that cannot be, each by itself and then all together: only dates and distances that their words assert are held against
 * each other; what merely follows from the order of telling is not.
 */
export const disordersOf = (accounts: readonly Account[], event: MainEvent | null, lineage: Lineage): Disorder[] => {
  const all = accounts.map(account => orderedIn(account, event));
  return [...all.flatMap(own => disordersIn(own, event)), ...disordersAcross(all, lineage, event)];
};
