import { type Language, languageOf } from '../../languages/index.js';
import { numberWords } from '../../languages/values.js';
import type { Account, Quantity, Violation } from '../../model/index.js';
import { isRound } from '../interval.js';
import { behind, figuresAt, type Skeleton } from './skeleton.js';
import { differentHolders, exactly, heldBy, joined, placeOf } from './told.js';

/** A whole and what is told to be its parts, in order of place. */
interface Told {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  /** `all`: the words say that no part is left out. `apart`: only that nobody is in two of them. */
  readonly parting: 'all' | 'apart';
}

const sumOf = (parts: readonly Quantity[]): number => parts.reduce((sum, q) => sum + (q.value ?? 0), 0);

/** Whether some of the numbers, the last one with them, make the whole: then the others are parts of parts. */
const someMake = (parts: readonly Quantity[], whole: number): boolean => {
  const last = parts.at(-1)?.value ?? 0;
  let sums = new Set([last]);
  for (const { value } of parts.slice(0, -1)) sums = new Set([...sums, ...[...sums].map(s => s + (value ?? 0))]);
  return sums.has(whole);
};

/** Whether two nouns cannot be of one person. */
const areApart = ({ groups }: Language, a: string | null, b: string | null): boolean =>
  groups.partitions.some(sets => {
    const [i, j] = [a, b].map(unit => sets.findIndex(nouns => unit !== null && nouns.includes(unit)));
    return i !== undefined && j !== undefined && i >= 0 && j >= 0 && i !== j;
  });

const isPeople = ({ casualties }: Language, { unit }: Quantity): boolean =>
  unit !== null && casualties.people.has(unit.split(' ').at(-1) ?? unit);

/** Whether the parts may be counted in what the whole is counted in. */
const isOneKind = (language: Language, { whole, parts }: Told): boolean =>
  parts.every(p => p.unit === null || whole.unit === null || p.unit === whole.unit) ||
  ([whole, ...parts].every(q => q.unit === null || isPeople(language, q)) &&
    (whole.unit === null || language.groups.everybody.has(whole.unit)));

/** Whether nobody can be in two of the parts by their nouns. */
const areDisjoint = (language: Language, parts: readonly Quantity[]): boolean =>
  parts.every((p, i) => parts.slice(i + 1).every(q => p.unit === q.unit || areApart(language, p.unit, q.unit)));

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
  if (!whole) return [];
  const end = skeleton.figures.indexOf(whole);
  if (end < 2 || !isClosed(language, skeleton, end)) return [];
  const start = listBefore(language, skeleton, end);
  const between = wordsFrom(skeleton, start, end);
  const parts = skeleton.figures.slice(start, end);
  const statuses = new Set(parts.map(p => p.status));
  if (parts.length < 2 || sums.noPart.test(between) || statuses.size > 1) return [];
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
  return parts.length < 2 || sums.noPart.test(between) ? [] : [{ whole, parts, parting: 'all' }];
};

/** "All 40 miners are accounted for: 12 died, 20 were rescued and eight walked out". */
const brokenDown = (language: Language, skeleton: Skeleton<Quantity>): Told[] => {
  const { sums } = language;
  const match = sums.brokenDown.exec(skeleton.words);
  if (!match) return [];
  const end = skeleton.figures.length;
  const whole = figuresAt(skeleton, match.index, match.index + match[0].length).at(-1);
  if (!whole) return [];
  const at = skeleton.figures.indexOf(whole);
  if (end - at < 3 || listBefore(language, skeleton, end, at + 1) !== at + 1) return [];
  if (!isClosed(language, skeleton, end) || sums.noPart.test(wordsFrom(skeleton, at + 1, end))) return [];
  return [{ whole, parts: skeleton.figures.slice(at + 1), parting: 'all' }];
};

/** Votes of one ballot: "of the 120 votes, 70 were for and 50 against". */
const cast = (language: Language, { document }: Account, skeleton: Skeleton<Quantity>): Told[] => {
  const { sums } = language;
  const { figures, sentence } = skeleton;
  const [of] = skeleton.words.matchAll(sums.ofWhole);
  const whole = of && figuresAt(skeleton, of.index, of.index + of[0].length).at(-1);
  if (!whole) return [];
  const at = figures.indexOf(whole);
  const end = figures.length;
  if (end - at < 3 || listBefore(language, skeleton, end, at + 1) !== at + 1) return [];
  const parts = figures.slice(at + 1);
  const told = parts.map((p, i) => document.text.slice(p.from, parts[i + 1]?.from ?? sentence.to));
  const ballots = told.every(t => sums.ballot.test(t));
  return ballots && !sums.noPart.test(wordsFrom(skeleton, at, end)) ? [{ whole, parts, parting: 'apart' }] : [];
};

const violation = (language: Language, account: Account, told: Told): Violation[] => {
  const { whole, parts, parting } = told;
  const total = exactly(whole);
  const held = heldBy(account, [whole, ...parts]);
  if (total === null || held === null || parts.some(p => exactly(p) === null) || !isOneKind(language, told)) return [];
  const sum = sumOf(parts);
  if (sum === total || (sum < total && parting === 'apart')) return [];
  if (sum > total && parting === 'all' && (someMake(parts, total) || !areDisjoint(language, parts))) return [];
  const list = joined(parts.map(p => numberWords(p.value ?? 0)));
  return [
    {
      kind: 'sum',
      constraint: 'whole = sum of its parts',
      explanation: `${list} make ${numberWords(sum)}, and the whole is given as ${numberWords(total)}`,
      certain: new Set(held.map(h => h.holder)).size === 1 && !isRound(total),
      places: [placeOf(account, whole), ...parts.map(p => placeOf(account, p))],
      because: differentHolders(held),
    },
  ];
};

/** Parts that are told in one sentence with their whole and do not make it. */
export const inPartsOf = (account: Account, skeleton: Skeleton<Quantity>): Violation[] => {
  const language = languageOf(account.document.language);
  const [told] = [withTotal, withRest, brokenDown]
    .flatMap(read => read(language, skeleton))
    .concat(cast(language, account, skeleton));
  return told ? violation(language, account, told) : [];
};

/** A part of a whole in one phrase that is larger than the whole: "12 of the 10 members". */
export const inSubsetsOf = (account: Account, skeleton: Skeleton<Quantity>): Violation[] => {
  const { sums } = languageOf(account.document.language);
  return [...skeleton.words.matchAll(sums.partOfWhole)].flatMap((match): Violation[] => {
    const [part, whole] = figuresAt(skeleton, match.index, match.index + match[0].length);
    if (!part || !whole || (part.unit !== null && part.unit !== whole.unit)) return [];
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
