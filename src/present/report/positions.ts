import { positionWords, timeWords } from '../../languages/values.js';
import type { Ledger, Position, Shift } from '../../model/index.js';
import { bareWords } from '../../text/bare-words.js';
import { type Places, present } from './places.js';
import type { PositionsView, PositionView } from './view.js';

/** Holders, positions of one and places of one position that are shown; the others are counted. */
const HOLDERS = 24;
const LINES = 12;
const PLACES = 4;

/** What a shift makes of the later of two positions, where the accounts tell which is later and where not. */
const CHANGES: Readonly<Record<Shift['kind'], readonly [ordered: string, otherwise: string]>> = {
  reversal: ['the reverse of what was said before', 'elsewhere the reverse'],
  replaced: ['not what was said before', 'elsewhere another'],
  narrowing: ['held otherwise before', 'elsewhere held otherwise'],
  escalation: ['firmer than before', 'elsewhere less firm'],
  softening: ['less firm than before', 'elsewhere firmer'],
  'new-claim': ['declined to say before', 'elsewhere declined to say'],
  withdrawn: ['takes back what was said before', 'elsewhere not taken back'],
  'not-repeated': ['not said again', 'elsewhere said'],
  told: ['not what was said at first', 'elsewhere another'],
  'same-side': ['not what % says', 'not what % says'],
};

const placeKey = ({ document, from, to, slot }: Position): string =>
  `${document} ${String(from)} ${String(to)} ${slot}`;

const changesOf = (shifts: readonly Shift[]): ReadonlyMap<string, string> =>
  new Map(
    [...shifts]
      .reverse()
      .flatMap(({ kind, before, after, ordered }) =>
        after.map(p => [placeKey(p), CHANGES[kind][ordered ? 0 : 1].replace('%', before[0].holder.name)] as const),
      ),
  );

/** Times in order: what was said at first, dated days, what has no date, what is said now. */
const timeKey = ({ when, told }: Position): string =>
  when !== null ? `1 ${when}` : told === 'first' ? '0' : told === 'now' ? '3' : '2';

const whenWords = ({ when, dated, told }: Position): string | null => {
  if (when !== null) return dated === 'sentence' ? timeWords(when) : `by ${timeWords(when)}`;
  return told === 'first' ? 'at first' : told === 'now' ? 'now' : null;
};

const gather = <T>(all: readonly T[], keyOf: (one: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
};

const stand = ({ slot, topic, polarity, rung }: Position): string => [slot, topic, polarity, String(rung)].join(' ');

/** The position that many accounts have, told as the first of them tells it. */
const lineOf = (
  same: readonly Position[],
  places: Places,
  changes: ReadonlyMap<string, string>,
): Omit<PositionView, 'question'> | null => {
  const [first] = same;
  if (first === undefined) return null;
  const refs = [...new Map(present(same.map(p => places.ref(p))).map(ref => [ref.href, ref])).values()];
  const [holder, speaker] = [bareWords(first.holder.name), bareWords(first.speaker)];
  return {
    when: whenWords(first),
    words: positionWords(first),
    speaker: holder.includes(speaker) || speaker.includes(holder) ? null : first.speaker,
    through: same.every(p => p.through !== null) ? first.through : null,
    change: same.map(p => changes.get(placeKey(p))).find(c => c !== undefined) ?? null,
    refs: refs.slice(0, PLACES),
    more: Math.max(0, refs.length - PLACES),
  };
};

const linesOf = (own: readonly Position[], places: Places, changes: ReadonlyMap<string, string>): PositionView[] =>
  gather(own, p => p.slot).flatMap(inSlot => {
    const sorted = inSlot
      .map((p, i) => ({ p, i }))
      .sort((a, b) => (timeKey(a.p) === timeKey(b.p) ? a.i - b.i : timeKey(a.p) < timeKey(b.p) ? -1 : 1))
      .map(({ p }) => p);
    const lines = present(gather(sorted, p => `${timeKey(p)} ${stand(p)}`).map(same => lineOf(same, places, changes)));
    return lines.map((line, i) => ({ question: i === 0 ? (inSlot[0]?.question ?? null) : null, ...line }));
  });

/** Who held what, when: holders of whom more than one position on something is known, those whose positions differ most first. */
export const positionsView = ({ positions, shifts }: Ledger, places: Places): PositionsView => {
  const changes = changesOf(shifts);
  const shifting = new Set(shifts.flatMap(s => [...s.before, ...s.after]).map(placeKey));
  const several = gather(positions, p => p.holder.key)
    .map(all =>
      all.filter(p => new Set(all.filter(o => o.slot === p.slot).map(stand)).size > 1 || shifting.has(placeKey(p))),
    )
    .filter(own => own.length > 0)
    .map(own => ({ own, changed: own.filter(p => shifting.has(placeKey(p))).length }))
    .sort((a, b) => b.changed - a.changed);
  return {
    holders: several.slice(0, HOLDERS).map(({ own }) => {
      const lines = linesOf(own, places, changes);
      return {
        name: own[0]?.holder.name ?? '',
        lines: lines.slice(0, LINES),
        more: Math.max(0, lines.length - LINES),
      };
    }),
    more: Math.max(0, several.length - HOLDERS),
  };
};
