import { meets, type Position, type Shift } from '../model/index.js';
import type { Held } from './positions.js';

/** Positions of one holder in one slot that are compared; with more, it is hardly one holder. */
const MANY = 60;

/** Firm: told as it is, or as probable. */
const FIRM = 2;

type Order = 'before' | 'after' | 'unknown' | 'together';

/** Whether one is told as said at first or as said now, in words that put the other on the other side of it. */
const isMarkedBefore = (a: Position, b: Position): boolean =>
  (a.told === 'first' && b.told !== 'first') ||
  (b.told === 'now' && a.told === null && a.document === b.document && a.dated !== 'sentence');

/** Which of two was said first, as far as the accounts tell. */
const orderOf = (a: Position, b: Position): Order => {
  if (a.when !== null && b.when !== null && a.when !== b.when) return a.when < b.when ? 'before' : 'after';
  const sure = a.dated === 'sentence' && b.dated === 'sentence';
  if (!sure || a.document === b.document) {
    if (isMarkedBefore(a, b)) return 'before';
    if (isMarkedBefore(b, a)) return 'after';
  }
  return a.document === b.document || sure ? 'together' : 'unknown';
};

const isFirm = ({ position: { polarity, rung } }: Held): boolean => polarity === 'asserts' && rung >= FIRM;

/** In order of time; those of unknown time stay in the order of the accounts. */
const inTime = (all: readonly Held[]): Held[] =>
  all
    .map((held, i) => ({ held, i }))
    .sort((a, b) => {
      const order = orderOf(a.held.position, b.held.position);
      const [x, y] = [a.held.position.when, b.held.position.when];
      if (x !== null && y !== null && x !== y) return x < y ? -1 : 1;
      return order === 'before' ? -1 : order === 'after' ? 1 : a.i - b.i;
    })
    .map(({ held }) => held);

const grouped = (all: readonly Held[], keyOf: (held: Held) => string | null): Held[][] => {
  const groups = new Map<string, Held[]>();
  for (const held of all) {
    const key = keyOf(held);
    if (key === null) continue;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [held]);
    else if (own.length < MANY) own.push(held);
  }
  return [...groups.values()];
};

type Side = readonly [Held, ...Held[]];

const sideOf = (all: readonly Held[]): Side | null => {
  const [first, ...rest] = inTime(all);
  return first === undefined ? null : [first, ...rest];
};

const places = ([first, ...rest]: Side): readonly [Position, ...Position[]] => [
  first.position,
  ...rest.map(h => h.position),
];

/** Two sets of positions as a shift, the earlier first; null where some are said in one breath, or nothing but their order could tell them apart. */
const shiftOf = (kind: Shift['kind'], a: Side, b: Side, needsOrder: boolean): Shift | null => {
  const orders = a.flatMap(one => b.map(other => orderOf(one.position, other.position)));
  if (orders.includes('together')) return null;
  const order = orderOf(a[0].position, b[0].position);
  if (order === 'unknown') return needsOrder ? null : { kind, before: places(a), after: places(b), ordered: false };
  const [before, after] = order === 'before' ? [a, b] : [b, a];
  return { kind, before: places(before), after: places(after), ordered: true };
};

const some = <T>(value: T | null): T[] => (value === null ? [] : [value]);

/** Whether nothing shows that two claims of one topic are of two things: what more they say of it, where both do, has words in common. */
const mayBeOne = ({ claim: { rest: a } }: Held, { claim: { rest: b } }: Held): boolean =>
  a.length === 0 || b.length === 0 || a.some(word => b.includes(word));

/** Said and denied, or only held possible and ruled out, by one holder of one thing. */
const polarityShifts = (topic: readonly Held[]): Shift[] => {
  const firmly = topic.filter(isFirm);
  const denied = sideOf(topic.filter(h => h.position.polarity === 'denies' && firmly.every(f => mayBeOne(h, f))));
  if (denied === null) return [];
  const firm = sideOf(firmly);
  if (firm !== null) return some(shiftOf('reversal', firm, denied, false));
  const possible = sideOf(topic.filter(h => h.position.polarity === 'asserts'));
  return possible === null ? [] : some(shiftOf('narrowing', possible, denied, true));
};

/** Whether the account itself tells when it was said. */
const isDated = ({ dated, told }: Position): boolean => dated === 'sentence' || told !== null;

/**
 * The softest and the firmest wording of one claim. Paraphrases of one statement differ as much, so that the account of the later must say when it was said: what was
 * said on a day is not what another had published before.
 */
const rungShifts = (topic: readonly Held[]): Shift[] => {
  const asserted = topic.filter(({ position: p }) => p.polarity === 'asserts' && (p.when !== null || p.told !== null));
  const dated = new Set(asserted.flatMap(({ position: p }) => (isDated(p) ? [p.document] : [])));
  const told = asserted.filter(({ position: p }) => isDated(p) || !dated.has(p.document));
  const rungs = told.map(h => h.position.rung);
  const [low, high] = [Math.min(...rungs), Math.max(...rungs)];
  const [soft, firm] = [low, high].map(rung => sideOf(told.filter(h => h.position.rung === rung)));
  if (!soft || !firm || low === high) return [];
  const shift = shiftOf('escalation', soft, firm, true);
  const [after, ...more] = shift?.after.filter(isDated) ?? [];
  if (shift === null || after === undefined) return [];
  return [{ ...shift, after: [after, ...more], kind: shift.before[0].rung === low ? 'escalation' : 'softening' }];
};

/** Somebody who had declined to say then says it. */
const newClaims = (topic: readonly Held[]): Shift[] => {
  const declined = sideOf(topic.filter(h => h.position.polarity === 'declines'));
  const said = sideOf(topic.filter(isFirm));
  if (declined === null || said === null) return [];
  const shift = shiftOf('new-claim', declined, said, true);
  return shift?.before[0].polarity === 'declines' ? [shift] : [];
};

/** Whether all of one set exclude all of the other. */
const areApart = (a: readonly Held[], b: readonly Held[]): boolean =>
  a.every(one => b.every(other => one.claim.excludes(other.claim)));

/** One claim in place of another that cannot be beside it. */
const replacements = (topics: readonly (readonly Held[])[]): Shift[] => {
  const firm = topics.flatMap(topic => some(sideOf(topic.filter(isFirm))));
  return firm.flatMap((a, i) =>
    firm.slice(i + 1).flatMap(b => (areApart(a, b) ? some(shiftOf('replaced', a, b, false)) : [])),
  );
};

/** What two bodies of one state say that cannot both be. */
const sideShifts = (own: readonly Held[]): Shift[] => {
  const byHolder = grouped(own, h => `${h.position.holder.key} ${h.claim.topic}`);
  const found: Shift[] = [];
  const seen = new Set<string>();
  byHolder.forEach((a, i) => {
    for (const b of byHolder.slice(i + 1)) {
      const [one, other] = [a[0], b[0]];
      if (!one || !other || one.position.holder.key === other.position.holder.key) continue;
      const same = one.claim.topic === other.claim.topic;
      const denies = (all: readonly Held[]): Held[] => all.filter(h => h.position.polarity === 'denies');
      const pairs = same
        ? [[a.filter(isFirm), denies(b)] as const, [denies(a), b.filter(isFirm)] as const]
        : [[a.filter(isFirm), b.filter(isFirm)] as const];
      for (const [x, y] of pairs) {
        const [left, right] = [sideOf(x), sideOf(y)];
        const key = [one.claim.topic, other.claim.topic].sort().join(' ');
        if (!left || !right || seen.has(key) || (!same && !areApart(left, right))) continue;
        seen.add(key);
        const order = orderOf(left[0].position, right[0].position);
        const [before, after] = order === 'after' ? [right, left] : [left, right];
        found.push({
          kind: 'same-side',
          before: places(before),
          after: places(after),
          ordered: order === 'before' || order === 'after',
        });
      }
    }
  });
  return found;
};

/** How the positions of one holder differ over time, and those of bodies of one state. */
export const shiftsOf = (all: readonly Held[]): Shift[] => {
  const own = grouped(all, h => (h.one === null ? null : `${h.claim.slot}\u001f${h.one}`)).flatMap(positions => {
    const topics = grouped(positions, h => h.claim.topic);
    return [
      ...topics.flatMap(topic => [...polarityShifts(topic), ...rungShifts(topic), ...newClaims(topic)]),
      ...replacements(topics),
    ];
  });
  const sides = grouped(all, ({ claim, position: { holder } }) =>
    holder.side === null ? null : `${claim.slot}\u001f${holder.side}`,
  ).flatMap(sideShifts);
  return [...own, ...sides];
};

/** Shifts without those whose two sides show words that another one shows on its two sides, whichever it puts first: the first of them stays. */
export const withoutDoubles = (shifts: readonly Shift[]): Shift[] => {
  const kept: Shift[] = [];
  const shows = (side: Shift['before'], words: Position): boolean =>
    side.some(p => p.document === words.document && meets(p, words));
  for (const shift of shifts) {
    const [before, after] = [shift.before[0], shift.after[0]];
    const isShown = (a: Position, b: Position): boolean => kept.some(k => shows(k.before, a) && shows(k.after, b));
    if (!isShown(before, after) && !isShown(after, before)) kept.push(shift);
  }
  return kept;
};
