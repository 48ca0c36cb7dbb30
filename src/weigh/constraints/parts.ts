import { type Language, languageOf } from '../../languages/index.js';
import { numberWords } from '../../languages/values.js';
import { type Account, cover, type Quantity, type Violation } from '../../model/index.js';
import { isRound } from '../interval.js';
import { areApart, areOutcomes, groupingOf, isPeople, isToldNearby } from './groups.js';
import { behind, figuresAt, type Skeleton } from './skeleton.js';
import { list } from '../../text/list.js';
import { differentHolders, exactly, heldBy, lostBy, placeOf } from './told.js';

/** A whole and what is told to be its parts, in order of place. */
interface Told {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  /** `all`: the words say that no part is left out. `list`: a list that has an end seems to have all. `apart`: only that nobody is in two of them. */
  readonly parting: 'all' | 'list' | 'apart';
}

const sumOf = (parts: readonly Quantity[]): number => parts.reduce((sum, q) => sum + (q.value ?? 0), 0);

/** Whether some of the numbers, the last one with them, make the whole: then the others are parts of parts. */
const someMake = (parts: readonly Quantity[], whole: number): boolean => {
  const last = parts.at(-1)?.value ?? 0;
  let sums = new Set([last]);
  for (const { value } of parts.slice(0, -1)) sums = new Set([...sums, ...[...sums].map(s => s + (value ?? 0))]);
  return sums.has(whole);
};

/** Whether the parts may be counted in what the whole is counted in. */
const isOneKind = (language: Language, { whole, parts }: Told): boolean =>
  parts.every(p => p.unit === null || whole.unit === null || p.unit === whole.unit) ||
  [whole, ...parts].every(
    q => q.unit === null || isPeople(language, q) || (q === whole && language.breakdowns.trade.test(q.unit)),
  );

const isSame = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** Whether nobody can be in two of the parts by their nouns. */
const areDisjoint = (language: Language, parts: readonly Quantity[]): boolean =>
  parts.every((p, i) => parts.slice(i + 1).every(q => isSame(p.unit, q.unit) || areApart(language, p.unit, q.unit)));

/** Whether something different became of each of the parts ("12 died, 20 were rescued"), one of which need not be a known state. */
const areDifferent = (language: Language, parts: readonly Quantity[]): boolean => {
  const statuses = parts.map(p => p.status).filter(status => status !== null);
  const states = new Set(statuses).size === statuses.length && statuses.length >= parts.length - 1;
  return states || parts.every((p, i) => parts.slice(i + 1).every(q => areApart(language, p.unit, q.unit)));
};

/** The longest run of figures that ends before figure `end` and is joined as a list is. */
const listBefore = ({ sums }: Language, skeleton: Skeleton<Quantity>, end: number, first = 0): number => {
  let start = end - 1;
  while (start > first && sums.joint.test(behind(skeleton, start - 1))) start -= 1;
  return start;
};

const isClosed = ({ sums }: Language, skeleton: Skeleton<Quantity>, end: number): boolean =>
  sums.lastJoint.test(behind(skeleton, end - 2));

const wordsFrom = <F extends Quantity>(skeleton: Skeleton<F>, start: number, end: number): string =>
  Array.from({ length: end - start }, (_, i) => behind(skeleton, start + i)).join('#');

/** "12 in Ferrow and seven in Ansel, 19 in all". */
const withTotal = (language: Language, skeleton: Skeleton<Quantity>): Told[] => {
  const { sums } = language;
  const match = sums.total.exec(skeleton.words);
  if (!match) return [];
  const [whole] = figuresAt(skeleton, match.index, match.index + match[0].length);
  if (!whole || sums.concurrent.test(skeleton.words)) return [];
  const end = skeleton.figures.indexOf(whole);
  if (end < 2 || !isClosed(language, skeleton, end)) return [];
  const start = listBefore(language, skeleton, end);
  const between = wordsFrom(skeleton, Math.max(0, start - 1), end);
  const parts = skeleton.figures.slice(start, end);
  const statuses = new Set(parts.map(p => p.status).filter(status => status !== null));
  // "grains in one silo and 800 in the other": the first number of the list belongs to what stands before it
  const inside = start > 0 && sums.insidePart.test(behind(skeleton, start - 1));
  if (parts.length < 2 || inside || sums.noPart.test(between) || statuses.size > 1) return [];
  return [{ whole, parts, parting: 'all' }];
};

/** "Of the 40 people on the bus, 12 were killed and the other 28 were hurt". */
const withRest = (language: Language, skeleton: Skeleton<Quantity>): Told[] => {
  const { sums } = language;
  const match = sums.remainder.exec(skeleton.words);
  if (!match) return [];
  const [last] = figuresAt(skeleton, match.index, match.index + match[0].length);
  const wholes = [...skeleton.words.slice(0, match.index).matchAll(sums.ofWhole)];
  const of = wholes.at(-1);
  if (!last || !of || wholes.length > 1) return [];
  const whole = figuresAt(skeleton, of.index, of.index + of[0].length).at(-1);
  if (!whole) return [];
  const [at, end] = [skeleton.figures.indexOf(whole), skeleton.figures.indexOf(last)];
  // "12 of the 40 died": the part stands before its whole
  const before = skeleton.words.slice(0, of.index).endsWith('# ') ? skeleton.figures.slice(at - 1, at) : [];
  const parts = [...before, ...skeleton.figures.slice(at + 1, end + 1)];
  const between = wordsFrom(skeleton, at, end);
  // "three of the five men and the other four women": another noun, another whole
  const otherKind = last.unit !== whole.unit && areApart(language, last.unit, whole.unit);
  return parts.length < 2 || otherKind || sums.noPart.test(between) ? [] : [{ whole, parts, parting: 'all' }];
};

/** The list of parts right behind the words that announce it, to the last figure of the sentence; null where it is none. */
const announced = (
  language: Language,
  skeleton: Skeleton<Quantity>,
  form: RegExp,
): { whole: Quantity; parts: readonly Quantity[] } | null => {
  const { sums } = language;
  const match = form.exec(skeleton.words);
  if (!match) return null;
  const end = skeleton.figures.length;
  const whole = figuresAt(skeleton, match.index, match.index + match[0].length).at(-1);
  if (!whole) return null;
  const at = skeleton.figures.indexOf(whole);
  if (end - at < 3 || listBefore(language, skeleton, end, at + 1) !== at + 1) return null;
  if (!isClosed(language, skeleton, end) || sums.noPart.test(wordsFrom(skeleton, at + 1, end))) return null;
  return { whole, parts: skeleton.figures.slice(at + 1) };
};

/** What is told of each of the parts, to the next one. */
const toldOfEach = ({ document }: Account, { sentence }: Skeleton<Quantity>, parts: readonly Quantity[]): string[] =>
  parts.map((p, i) => document.text.slice(p.from, parts[i + 1]?.from ?? sentence.to));

/** Whether each part is told with a place of its own: "12 in Ferrow and seven in Ansel". */
const areByPlace = (
  { groups }: Language,
  account: Account,
  skeleton: Skeleton<Quantity>,
  parts: readonly Quantity[],
): boolean => {
  const places = toldOfEach(account, skeleton, parts).map(words => groups.placing.exec(words)?.[1]);
  return new Set(places).size === parts.length && places.every(place => place !== undefined);
};

/** "All 40 miners are accounted for: 12 died, 20 were rescued and eight walked out". */
const brokenDown = (language: Language, account: Account, skeleton: Skeleton<Quantity>): Told[] => {
  const list = announced(language, skeleton, language.sums.brokenDown);
  if (!list) return [];
  const { whole, parts } = list;
  return areByPlace(language, account, skeleton, parts) || areDifferent(language, parts)
    ? [{ whole, parts, parting: 'all' }]
    : [];
};

/** "The 40 people aboard – 31 pupils, seven teachers and two drivers – were unhurt"; "20 people were killed: 12 in Ferrow and eight in Ansel". */
const listed = (language: Language, account: Account, skeleton: Skeleton<Quantity>): Told[] => {
  const list = announced(language, skeleton, language.sums.announcing);
  if (!list) return [];
  const { whole, parts } = list;
  // "killed nine people and hurt 31 others: 21 men, 12 women and seven children"
  const others = skeleton.figures.slice(0, skeleton.figures.indexOf(whole)).filter(q => isPeople(language, q));
  if (others.length > 0 && sumOf([...others, whole]) === sumOf(parts)) return [];
  const sorts = new Set(parts.map(p => p.unit));
  const people = parts.every(p => isPeople(language, p) && !language.casualties.statusAdjectives.has(p.unit ?? ''));
  const bySort = people && sorts.size === parts.length && !sorts.has(whole.unit);
  const byPlace =
    (isPeople(language, whole) || whole.status !== null) && areByPlace(language, account, skeleton, parts);
  return bySort || byPlace ? [{ whole, parts, parting: 'list' }] : [];
};

/** Parts of which nobody is in two: "of the 120 votes, 70 were for and 55 against", "of the 40 miners, 12 died and 29 were rescued". */
const apart = (language: Language, account: Account, skeleton: Skeleton<Quantity>): Told[] => {
  const { sums } = language;
  const { figures } = skeleton;
  const [of] = skeleton.words.matchAll(sums.ofWhole);
  const whole = of && figuresAt(skeleton, of.index, of.index + of[0].length).at(-1);
  if (!whole) return [];
  const at = figures.indexOf(whole);
  const end = figures.length;
  if (end - at < 3 || listBefore(language, skeleton, end, at + 1) !== at + 1) return [];
  const parts = figures.slice(at + 1);
  const told = toldOfEach(account, skeleton, parts);
  const ballots = told.every(t => sums.ballot.test(t)) && told.some(t => sums.voteAgainst.test(t));
  if (!(ballots || areOutcomes(parts)) || sums.noPart.test(wordsFrom(skeleton, at, end))) return [];
  return [{ whole, parts, parting: 'apart' }];
};

/** "The 19 victims, 12 men and six women, were flown home". */
const aside = (language: Language, skeleton: Skeleton<Quantity>): Told[] => {
  const { sums, groups, breakdowns } = language;
  const match = sums.aside.exec(skeleton.words);
  const ahead = skeleton.words.slice(0, match?.index);
  if (!match || sums.noPart.test(ahead)) return [];
  const [whole, ...parts] = figuresAt(skeleton, match.index, match.index + match[0].length);
  const isAll = breakdowns.allOfThem.test(ahead) && breakdowns.trade.test(whole?.unit ?? '');
  if (!whole || !(isAll || groups.everybody.has(whole.unit ?? ''))) return [];
  const grouping = groupingOf(
    language,
    parts.map(p => p.unit ?? ''),
  );
  // "five people, 12 men and six women": one more of a list
  if (grouping === null || parts.some(p => (p.value ?? 0) > (whole.value ?? 0))) return [];
  const parting = grouping === 'all' ? 'all' : grouping === 'some' ? 'apart' : 'list';
  return [{ whole, parts, parting }];
};

/** "Of the 67 people on board, 61 were passengers and six were crew". */
const grouped = (language: Language, skeleton: Skeleton<Quantity>): Told[] => {
  const { sums } = language;
  const { figures } = skeleton;
  const [of] = skeleton.words.matchAll(sums.ofWhole);
  const whole = of && figuresAt(skeleton, of.index, of.index + of[0].length).at(-1);
  if (!whole) return [];
  const at = figures.indexOf(whole);
  const parts = figures.slice(at + 1);
  if (parts.length < 2 || listBefore(language, skeleton, figures.length, at + 1) !== at + 1) return [];
  const nouns = parts.map((_, i) => sums.isGroup.exec(behind(skeleton, at + 1 + i))?.[1] ?? '');
  const grouping = groupingOf(language, nouns);
  if (grouping === null || sums.noPart.test(wordsFrom(skeleton, at, figures.length))) return [];
  return [{ whole, parts, parting: grouping === 'all' ? 'all' : 'apart' }];
};

/** So many purposes, each with a sum of its own, are likely to be all that money went to; fewer are some of them. */
const PURPOSES = 3;

/** "The strike cost 19 million euros: 12 million in wages and seven million in sales"; "weighs 19 kilograms, namely 12 kilograms of tin and eight kilograms of lead". */
const madeUp = (language: Language, skeleton: Skeleton<Quantity>): Told[] => {
  const { sums, units } = language;
  const list = announced(language, skeleton, sums.madeUp);
  const unit = list?.whole.unit ?? null;
  if (list === null || unit === null) return [];
  const isMoney = [...units.currencyNames.values()].includes(unit) || units.moneyNouns.has(unit);
  if (!isMoney && !(units.unitNames.has(unit) && list.parts.every(p => p.unit === unit))) return [];
  const at = skeleton.figures.length - list.parts.length;
  const isSome = sums.madeUpOfSome.test(behind(skeleton, at - 1));
  const isTold = list.parts.every((_, i) => sums.isOfOrFor.test(behind(skeleton, at + i)));
  return isTold && !(isSome && list.parts.length < PURPOSES) ? [{ ...list, parting: 'list' }] : [];
};

/** How far behind the last part one more may be told, in code units. */
const BEHIND = 200;

const violation = (language: Language, account: Account, told: Told): Violation[] => {
  const { whole, parts, parting } = told;
  const total = exactly(whole);
  const held = heldBy(account, [whole, ...parts]);
  if (total === null || held === null || parts.some(p => exactly(p) === null) || !isOneKind(language, told)) return [];
  const sum = sumOf(parts);
  const lost = [whole, ...parts].reduce((all, q) => all + lostBy(language, q), 0);
  if (
    Math.abs(sum - total) <= lost ||
    isToldNearby(account, [whole, ...parts], Math.abs(sum - total)) ||
    (sum < total && parting === 'apart')
  )
    return [];
  if (sum > total && parting !== 'apart' && (someMake(parts, total) || !areDisjoint(language, parts))) return [];
  const end = cover([whole, ...parts]).to;
  if (sum < total && language.sums.moreToCome.test(account.document.text.slice(end, end + BEHIND))) return [];
  // a list may leave out the largest group for a sentence of its own, or one that is as large as those it has
  const numbers = parts.map(p => p.value ?? 0);
  if (parting === 'list' && (total - sum >= Math.min(...numbers) || Math.max(...numbers) >= total)) return [];
  const figuresTold = list(numbers.map(numberWords));
  return [
    {
      kind: 'sum',
      constraint: 'whole = sum of its parts',
      explanation: `${figuresTold} make ${numberWords(sum)}, and the whole is given as ${numberWords(total)}`,
      certain: new Set(held.map(h => h.holder)).size === 1 && !isRound(total) && (sum > total || parting === 'all'),
      places: [placeOf(account, whole), ...parts.map(p => placeOf(account, p))],
      because: differentHolders(held),
    },
  ];
};

/** Parts that are told in one sentence with their whole and do not make it. */
export const inPartsOf = (account: Account, skeleton: Skeleton<Quantity>): Violation[] => {
  const language = languageOf(account.document.language);
  const [told] = [
    ...withTotal(language, skeleton),
    ...withRest(language, skeleton),
    ...brokenDown(language, account, skeleton),
    ...listed(language, account, skeleton),
    ...apart(language, account, skeleton),
    ...aside(language, skeleton),
    ...grouped(language, skeleton),
    ...madeUp(language, skeleton),
  ];
  return told ? violation(language, account, told) : [];
};

/** A part of a whole in one phrase that is larger than the whole: "12 of the 10 members". */
export const inSubsetsOf = (account: Account, skeleton: Skeleton<Quantity>): Violation[] => {
  const { casualties, sums } = languageOf(account.document.language);
  const { text } = account.document;
  return [...skeleton.words.matchAll(sums.partOfWhole)].flatMap((match): Violation[] => {
    const [part, whole] = figuresAt(skeleton, match.index, match.index + match[0].length);
    if (!part || !whole || (part.unit !== null && part.unit !== whole.unit)) return [];
    // "30 of the two villages' houses", "30 of the 12-nation league's ships"
    const group = whole.unit === null || casualties.collectives.has(whole.unit);
    const words = text.slice(whole.from, whole.to + 1);
    if (group || sums.ownsWhatFollows.test(words)) return [];
    const [some, all] = [exactly(part), exactly(whole)];
    const held = heldBy(account, [part, whole]);
    if (some === null || all === null || held === null || some <= all) return [];
    return [
      {
        kind: 'sum',
        constraint: 'a part is no larger than its whole',
        explanation: `${numberWords(some)} are told to be of ${numberWords(all)}`,
        certain: true,
        places: [placeOf(account, part), placeOf(account, whole)],
        because: differentHolders(held),
      },
    ];
  });
};
