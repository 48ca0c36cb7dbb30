import { type Language, languageOf } from '../../languages/index.js';
import { numberWords } from '../../languages/values.js';
import { type Account, cover, holds, type Quantity, type Span, type Violation, within } from '../../model/index.js';
import { list } from '../../text/list.js';
import type { Figure } from '../figure.js';
import { isRound } from '../interval.js';
import { areOutcomes, isPeople, isToldNearby } from './groups.js';
import { deadBehind } from './continued.js';
import { itemsAt } from './items.js';
import { type Breakdown, isSlip, partingOf } from './partings.js';
import { differentHolders, exactly, heldBy, placeOf } from './told.js';

/** How far behind a list one more part may be told, in code units. */
const BEHIND = 200;

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
    const ofPeople = wholes.some(q => isPeople(language, q) || q.status !== null);
    const items = wholes.length > 0 ? itemsAt(account, at, sentence.to, ofPeople) : null;
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

/** What a list right at the beginning of a sentence is of: the one count of people of the sentence before, if what became of each is told, or where each died. */
const countedBefore = (account: Account, language: Language, index: number, first: Quantity): readonly Quantity[] => {
  const before = countsIn(account, language, account.annotations.sentences[index - 1]);
  const [whole] = before;
  const isOne = whole !== undefined && before.length === 1 && (first.unit === null || first.unit === whole.unit);
  return isOne && first.status !== null && [null, first.status].includes(whole.status) ? before : [];
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
  if (ahead === '')
    return read(first.from, countedBefore(account, language, index, first)).filter(
      ({ items }) => areOutcomes(items) || items.every((item, i) => item.status === (i === 0 ? 'dead' : item.status)),
    );
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
  const parting = partingOf(language, told, whole, ofPeople);
  if (!ofPeople && parting?.likely !== true && !isOfThings(language, told, whole)) return [];
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
        parting.likely !== true &&
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
