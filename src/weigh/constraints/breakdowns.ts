import { type Language, languageOf } from '../../languages/index.js';
import { numberWords } from '../../languages/values.js';
import { type Account, cover, holds, type Quantity, type Span, type Violation, within } from '../../model/index.js';
import { list } from '../../text/list.js';
import type { Figure } from '../figure.js';
import { isRound } from '../interval.js';
import { areOneSort, groupingOf, isPeople, isToldNearby } from './groups.js';
import { deadBehind } from './continued.js';
import { type Item, itemsAt } from './items.js';
import { differentHolders, exactly, heldBy, placeOf } from './told.js';

/** A whole may lie so far from the sum of a list that need not have everybody, as a share of it, or by one. */
const NEAR = 0.01;

/** A list that goes down to groups of so few leaves no other group out, or hardly one. */
const SMALL_GROUP = 3;

/** A list of what each thing is makes too many by no more than this share of its whole: then it is a slip, and nothing has two of them. */
const OVER = 0.02;

/** A list of fewer parts than this has everybody only where its words say so. */
const LEAST = 3;
const FEWEST = 2;

/** How far behind a list one more part may be told, in code units. */
const BEHIND = 200;

/** A list and the whole that it is told to be of. */
interface Breakdown {
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
interface Parting {
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
}

/** The noun by which each part is told: its own, or the one that it is said to be; "" where there is none. */
const nounsOf = ({ breakdowns, nouns }: Language, items: readonly Item[]): string[] =>
  items.map(({ unit, words }) => {
    const predicate = breakdowns.itemIs.exec(words)?.[1]?.split(' ').at(-1);
    return predicate === undefined ? (unit ?? '') : nouns.singular(predicate);
  });

const areAllDifferent = (words: readonly (string | undefined)[]): boolean =>
  words.every(word => word !== undefined && word !== '') && new Set(words).size === words.length;

/** How a list parts its whole; `ofPeople` where the whole is of people. Null where it may have somebody twice in any case. */
const partingOf = (language: Language, { items, full, open }: Breakdown, ofPeople: boolean): Parting | null => {
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
    };
  if (items.length < LEAST || !oneNoun || items.some(i => breakdowns.overlapping.test(i.words))) return null;
  const fates = items.map(({ words }) => breakdowns.itemFate.exec(words)?.[1]?.toLowerCase());
  return { apart: areAllDifferent(fates), all: false, loose: true, least: LEAST, named };
};

/** The numbers of a sentence before a place that may be the whole of a list there: the last one, and no other beside it. */
const wholeBefore = (account: Account, language: Language, sentence: Span, at: number): readonly Quantity[] => {
  const { text } = account.document;
  const before = within(account.annotations.quantities, { from: sentence.from, to: at });
  const whole = before.at(-1);
  if (whole === undefined) return [];
  const between = text.slice(whole.to, at);
  const isWhole = language.breakdowns.partsFollow.test(between) && !language.breakdowns.someFollow.test(between);
  const rivals = before.filter(q => q !== whole && isPeople(language, q));
  return isWhole && rivals.length === 0 ? [whole] : [];
};

/** A colon or a dash behind a whole, and its parts behind that. */
const announced = (account: Account, language: Language, sentence: Span): Breakdown[] => {
  const words = account.document.text.slice(sentence.from, sentence.to);
  return [...words.matchAll(/:\s+|\s(?:–|—|--?)\s+/gu)].flatMap(mark => {
    const at = sentence.from + mark.index + mark[0].length;
    const wholes = wholeBefore(account, language, sentence, at);
    const items = wholes.length > 0 ? itemsAt(account, at, sentence.to) : null;
    return items === null ? [] : [{ wholes, items, tied: true, full: true, open: false }];
  });
};

/** Counts of people in a sentence; what counts anything else is left out. */
const countsIn = (account: Account, language: Language, sentence: Span | undefined): readonly Quantity[] =>
  sentence === undefined
    ? []
    : within(account.annotations.quantities, sentence).filter(q => isPeople(language, q) || q.status !== null);

/** A list whose first part stands before its whole: "Twelve of the 40 hostages were shot, 20 were freed and eight escaped". What is told of it stands behind the whole. */
const behindWhole = ({ document }: Account, told: Breakdown, whole: Quantity): Breakdown => ({
  ...told,
  items: told.items.map((item, i) => {
    const at = document.text.slice(item.to, whole.to).length;
    return i === 0 ? { ...item, words: item.words.slice(at) } : item;
  }),
});

/** The one number of a sentence that a list behind it may be of; what only says where or since when is left out. Of people, and else of things. */
const countedIn = (account: Account, language: Language, sentence: Span | undefined): readonly Quantity[] => {
  const people = countsIn(account, language, sentence);
  if (people.length > 0 || sentence === undefined) return people;
  const { text } = account.document;
  return within(account.annotations.quantities, sentence).filter(
    q => !language.breakdowns.onlyWhere.test(text.slice(sentence.from, q.from)),
  );
};

const BRACKETS = /\s*\([^()]*\)/gu;

/** The first number behind another one that does not stand in brackets, and the words between them without those in brackets. */
const nextNumber = ({ document: { text } }: Account, [first, ...rest]: readonly Quantity[]) => {
  if (first === undefined) return null;
  const depth = (words: string): number => words.split('(').length - words.split(')').length;
  const next = rest.find(q => depth(text.slice(first.to, q.from)) === 0);
  return next === undefined ? null : { next, between: text.slice(first.to, next.from).replace(BRACKETS, '') };
};

/** A list with which a sentence opens: of what the sentence before counts, of the number said again, or of the dead of the account. */
const opening = (account: Account, language: Language, index: number, figures: readonly Figure[]): Breakdown[] => {
  const { breakdowns } = language;
  const { text } = account.document;
  const { sentences, quantities } = account.annotations;
  const sentence = sentences[index];
  const inside = sentence === undefined ? [] : within(quantities, sentence);
  const [first] = inside;
  if (sentence === undefined || first === undefined) return [];
  const ahead = text.slice(sentence.from, first.from);
  const full = breakdowns.theyWere.test(ahead);
  const read = (at: number, wholes: readonly Quantity[]): Breakdown[] => {
    const items = wholes.length > 0 ? itemsAt(account, at, sentence.to) : null;
    if (items === null) return [];
    const dead = deadBehind(account, items, sentences[index + 1]);
    return [{ wholes, items: [...items, ...dead], tied: false, full, open: dead.length > 0 }];
  };
  const behind = nextNumber(account, inside);
  if (behind !== null && breakdowns.ofTheWhole.test(`${ahead}#${behind.between}`))
    return exactly(first) === null ? [] : read(behind.next.from, [first]);
  if (behind !== null && ahead.trim() === '' && breakdowns.partOfNext.test(behind.between))
    return exactly(behind.next) === null
      ? []
      : read(first.from, [behind.next]).map(told => behindWhole(account, told, behind.next));
  if (breakdowns.ofThese.test(ahead)) {
    const before = countedIn(account, language, sentences[index - 1]);
    return before.length === 1 ? read(first.from, before) : [];
  }
  if (!breakdowns.theDeadAre.test(ahead)) return [];
  const dead = figures.filter(f => f.status === 'dead' && f.part === null && !f.partial && f.exact !== null);
  return read(
    first.from,
    quantities.filter(q => exactly(q) !== null && dead.some(f => holds(f.span, q) && f.derivation === null)),
  );
};

/** The least that a whole may be, and the most; null where no number is told. */
const boundsOf = (whole: Quantity): { least: number; most: number } | null => {
  const exact = exactly(whole);
  if (exact !== null) return { least: exact, most: exact };
  return whole.bound.startsWith('>') && whole.low !== null && whole.high === null
    ? { least: whole.low, most: Number.POSITIVE_INFINITY }
    : null;
};

/** Whether a sum so far from its whole is a slip, and nothing that the list leaves out or has twice. */
const isSlip = (
  { apart, all, loose, least, named }: Parting,
  numbers: readonly number[],
  sum: number,
  whole: number,
): boolean => {
  const smallest = Math.min(...numbers);
  const off = Math.abs(sum - whole);
  if (Math.max(...numbers) >= whole) return false;
  if (sum > whole && named === true && numbers.length >= least && off <= whole * OVER) return true;
  if (sum > whole && !apart) return false;
  if (all) return true;
  if (numbers.length < least) return false;
  if (sum > whole && !loose) return true;
  const isFull = numbers.length >= LEAST && smallest <= SMALL_GROUP && off <= smallest;
  const isClose = !loose || off <= Math.max(1, whole * NEAR);
  return isClose && (off < smallest || isFull);
};

/** Whether a whole that is not of people counts things, and its parts the same ones: nothing measured, and nothing of days. */
const isOfThings = ({ units }: Language, { items, tied }: Breakdown, { unit }: Quantity): boolean =>
  unit === null
    ? !tied
    : !units.unitNames.has(unit) && !units.timeUnits.has(unit) && items.every(i => i.unit === null || i.unit === unit);

const violation = (account: Account, told: Breakdown): Violation[] => {
  const { wholes, items, tied, open } = told;
  const language = languageOf(account.document.language);
  const { text } = account.document;
  const numbers = items.map(i => i.value);
  const sum = numbers.reduce((a, b) => a + b, 0);
  const bounded = wholes.flatMap(whole => {
    const bounds = boundsOf(whole);
    return bounds === null ? [] : [{ whole, ...bounds }];
  });
  if (bounded.length === 0 || bounded.some(b => sum >= b.least && sum <= b.most)) return [];
  const { whole, least } = bounded.reduce((a, b) => (Math.abs(b.least - sum) < Math.abs(a.least - sum) ? b : a));
  const ofPeople = isPeople(language, whole) || whole.status !== null;
  const parting = partingOf(language, told, ofPeople);
  if (!ofPeople && !isOfThings(language, told, whole)) return [];
  if (parting === null || (open && sum < least) || !isSlip(parting, numbers, sum, least)) return [];
  const held = heldBy(account, [whole, ...items]);
  const { to } = cover(items);
  const isCounted = (q: Quantity): boolean =>
    q.unit === null ? q.value !== 1 : isPeople(language, q) || q.unit === whole.unit;
  if (
    held === null ||
    isToldNearby(account, [whole], Math.abs(sum - least), q => isCounted(q) && !items.some(i => i.from === q.from))
  )
    return [];
  if (sum < least && language.sums.moreToCome.test(text.slice(to, to + BEHIND))) return [];
  const exact = exactly(whole) !== null;
  return [
    {
      kind: 'sum',
      constraint: 'whole = sum of its parts',
      explanation: `${list(numbers.map(numberWords))} make ${numberWords(sum)}, and the whole is given as ${exact ? '' : 'at least '}${numberWords(least)}`,
      certain:
        exact &&
        tied &&
        !parting.loose &&
        (parting.all || sum > least) &&
        !isRound(least) &&
        new Set(held.map(h => h.holder)).size === 1,
      places: [placeOf(account, whole), ...items.map(i => placeOf(account, i))],
      because: differentHolders(held),
    },
  ];
};

/** Lists that are told to be all of a whole and do not make it: behind a colon, in a sentence of their own ("Of these, …"), of the dead of the account. */
export const inBreakdownsOf = (account: Account, figures: readonly Figure[]): Violation[] => {
  const language = languageOf(account.document.language);
  return account.annotations.sentences.flatMap((sentence, i) =>
    [...announced(account, language, sentence), ...opening(account, language, i, figures)].flatMap(told =>
      violation(account, told),
    ),
  );
};
