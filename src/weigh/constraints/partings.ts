import type { Language } from '../../languages/index.js';
import type { Quantity } from '../../model/index.js';
import { areOneSort, areOutcomes, groupingOf } from './groups.js';
import type { Item } from './items.js';

/** A whole may lie so far from the sum of a list that need not have everybody, as a share of it, or by one. */
const NEAR = 0.01;

/** A list that goes down to groups of so few leaves no other group out, or hardly one. */
const SMALL_GROUP = 3;

/** A list of what each thing is makes too many by no more than this share of its whole: then it is a slip, and nothing has two of them. */
const OVER = 0.02;

/** Where somebody may be in two parts, the sum may lie so far from the whole, as a share of it: more is no slip. */
const LIKELY = 0.1;

/** A list of fewer parts than this has everybody only where its words say so. */
const LEAST = 3;
const FEWEST = 2;

/** A list and the whole that it is told to be of. */
export interface Breakdown {
  /** Those that it may be of; where they are several, none of them need be. */
  readonly wholes: readonly Quantity[];
  readonly items: readonly Item[];
  /** Announced with its whole in one sentence, by a colon or a dash. */
  readonly tied: boolean;
  /** Told as all of them, not as of some: "They were", or a colon. */
  readonly full: boolean;
  /** It goes on in the next sentence, and may go on further. */
  readonly open: boolean;
}

/** What a list parts its whole by. */
export interface Parting {
  /** Nobody is in two parts. */
  readonly apart: boolean;
  /** Nobody is in none. */
  readonly all: boolean;
  /** Nothing but the numbers tells that all are listed. */
  readonly loose: boolean;
  /** How few parts make a list. */
  readonly least: number;
  /** Each part is told by another word that says what those in it are. */
  readonly named?: boolean;
  /** Somebody may be in two parts, though nobody is likely to be: never more than a question. */
  readonly likely?: boolean;
  /** Nobody is in two parts, so that more than the whole is too many however few parts are told. */
  readonly once?: boolean;
}

/** The noun by which each part is told: its own, or the one that it is said to be; "" where there is none. */
const nounsOf = ({ breakdowns, nouns }: Language, items: readonly Item[]): string[] =>
  items.map(({ unit, words }) => {
    const predicate = breakdowns.itemIs.exec(words)?.[1]?.split(' ').at(-1);
    return predicate === undefined ? (unit ?? '') : nouns.singular(predicate);
  });

const areAllDifferent = (words: readonly (string | undefined)[]): boolean =>
  words.every(word => word !== undefined && word !== '') && new Set(words).size === words.length;

/** Parts of unlike kinds behind a colon, none of which is told by sex or age: "12 from the bus, three in cars, a farmer and two nurses". */
const areMixed = ({ breakdowns, casualties, rolls, units }: Language, items: readonly Item[]): boolean => {
  const told = items.map(({ unit, words }) => breakdowns.itemPlace.exec(words)?.[2]?.toLowerCase() ?? unit);
  const isTold = items.every(({ unit, words }) =>
    unit === null
      ? breakdowns.itemPlace.test(words)
      : !units.unitNames.has(unit) && (casualties.people.has(unit) || breakdowns.trade.test(unit)),
  );
  const isPlain = items.every(
    ({ unit }) => unit === null || !(rolls.bySexOrAge.has(unit) || rolls.overlapping.has(unit)),
  );
  return items.length >= LEAST && isTold && isPlain && areAllDifferent(told.map(words => words ?? undefined));
};

/** Things by kind: "26 animals: 15 cows and 11 pigs". */
const areKinds = ({ breakdowns }: Language, items: readonly Item[], whole: Quantity): boolean =>
  breakdowns.ofManyKinds.has(whole.unit?.split(' ').at(-1) ?? '') &&
  areAllDifferent(items.map(i => i.unit ?? undefined)) &&
  items.every(i => i.unit !== whole.unit);

/** How a list parts its `whole`; `ofPeople` where that is of people. Null where it may have somebody twice in any case. */
export const partingOf = (
  language: Language,
  { items, full, tied, open }: Breakdown,
  whole: Quantity,
  ofPeople: boolean,
): Parting | null => {
  if (open) return { apart: true, all: false, loose: false, least: LEAST };
  const { breakdowns, casualties, rolls } = language;
  const nouns = nounsOf(language, items);
  const grouping = groupingOf(language, nouns);
  const isPerson = (noun: string): boolean => {
    const head = noun.split(' ').at(-1) ?? noun;
    return casualties.people.has(head) || (ofPeople && breakdowns.trade.test(head));
  };
  if (areAllDifferent(nouns) && nouns.every(isPerson))
    return areOneSort(language, nouns)
      ? {
          apart: true,
          all: grouping === 'all',
          loose: grouping !== 'all',
          least: full && nouns.every(noun => rolls.bySexOrAge.has(noun)) ? FEWEST : LEAST,
        }
      : null;
  const causes = items.map(({ words }) => breakdowns.itemCause.exec(words)?.[1]?.toLowerCase());
  if (tied && whole.status === 'dead' && items.length >= LEAST && areAllDifferent(causes))
    return { apart: true, all: false, loose: false, least: LEAST };
  if (areOutcomes(items)) return { apart: true, all: false, loose: items.length < LEAST, least: LEAST };
  if (!ofPeople && areKinds(language, items, whole))
    return { apart: true, all: false, loose: false, least: FEWEST, likely: true };
  const oneNoun = new Set(items.map(i => i.unit).filter(unit => unit !== null)).size < 2;
  const named = oneNoun && areAllDifferent(items.map(i => breakdowns.itemPredicate.exec(i.words)?.[1]?.toLowerCase()));
  const places = items.map(({ words }) => breakdowns.itemPlace.exec(words));
  if (oneNoun && areAllDifferent(places.map(p => p?.[2]?.toLowerCase())))
    return {
      apart: places.every(p => breakdowns.oneOfThese.test(p?.[1] ?? '')),
      all: false,
      loose: !full,
      least: full ? FEWEST : LEAST,
      named,
      once: whole.status === 'dead' && new Set(places.map(p => p?.[1])).size === 1,
    };
  if (tied && ofPeople && areMixed(language, items))
    return { apart: true, all: false, loose: false, least: LEAST, likely: true };
  if (items.length < LEAST || !oneNoun || items.some(i => breakdowns.overlapping.test(i.words))) return null;
  const fates = items.map(({ words }) => breakdowns.itemFate.exec(words)?.[1]?.toLowerCase());
  return { apart: areAllDifferent(fates), all: false, loose: true, least: LEAST, named };
};

/** Whether a sum so far from its whole is a slip, and nothing that the list leaves out or has twice. */
export const isSlip = (
  { apart, all, loose, least, named, likely, once }: Parting,
  numbers: readonly number[],
  sum: number,
  whole: number,
): boolean => {
  const smallest = Math.min(...numbers);
  const off = Math.abs(sum - whole);
  if (Math.max(...numbers) >= whole) return false;
  if (sum > whole && named === true && numbers.length >= least && off <= whole * OVER) return true;
  if (sum > whole && !apart) return false;
  if (all || (sum > whole && once === true)) return true;
  if (numbers.length < least || (likely === true && off > whole * LIKELY)) return false;
  if (sum > whole && !loose) return true;
  const isFull = numbers.length >= LEAST && smallest <= SMALL_GROUP && off <= smallest;
  const isClose = !loose || off <= Math.max(1, whole * NEAR);
  return isClose && (off < smallest || isFull);
};
