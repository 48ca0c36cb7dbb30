import { type Language, languageOf } from '../../languages/index.js';
import { numberWords } from '../../languages/values.js';
import { type Account, holds, type Quantity, type Span, type Violation } from '../../model/index.js';
import { list } from '../../text/list.js';
import type { Figure } from '../figure.js';
import { isRound } from '../interval.js';
import { areApart, areOneSort, groupingOf, isPeople, isToldNearby } from './groups.js';
import { behind, type Skeleton } from './skeleton.js';
import { differentHolders, exactly, heldBy, placeOf } from './told.js';

/** Fewer parts than this make a list only where they are groups of one partition: "twelve passengers and three crew". */
const LEAST = 3;

/** How far behind a list it is read on, in code units. */
const REACH = 80;

/** A list of people by who they were, none of whom is in two of its parts. */
export interface Roll {
  readonly parts: readonly Quantity[];
  /** How many figures of the sentence stand before it. */
  readonly at: number;
  /** What the parts are of everybody, by their nouns. */
  readonly grouping: ReturnType<typeof groupingOf>;
}

/** What a list is told to be of: its whole, and whether that may have others in it. */
interface Bound {
  readonly wholes: readonly Quantity[];
  readonly some: boolean;
  /** Told in one sentence with the whole. */
  readonly tied: boolean;
}

/** The list that the last figures of a sentence, or those up to one that is joined to no other, make; null where there is none. */
export const rollIn = (language: Language, skeleton: Skeleton<Quantity>): Roll | null => {
  const { sums, groups } = language;
  const { figures } = skeleton;
  const isPart = (q: Quantity | undefined): boolean => q !== undefined && isPeople(language, q) && exactly(q) !== null;
  const last = figures.findIndex(
    (q, i) => i > 0 && isPart(q) && isPart(figures[i - 1]) && sums.lastJoint.test(behind(skeleton, i - 1)),
  );
  if (last < 0) return null;
  let at = last - 1;
  while (
    at > 0 &&
    isPart(figures[at - 1]) &&
    !groups.everybody.has(figures[at - 1]?.unit ?? '') &&
    /,\s*$/u.test(behind(skeleton, at - 1)) &&
    sums.joint.test(behind(skeleton, at - 1))
  )
    at -= 1;
  const parts = figures.slice(at, last + 1);
  const units = parts.map(p => p.unit ?? '');
  const grouping = groupingOf(language, units);
  if (!areOneSort(language, units) || (parts.length < LEAST && grouping !== 'all')) return null;
  const inside = parts.slice(0, -1).map((_, i) => behind(skeleton, at + i));
  return inside.some(words => sums.noPart.test(words)) ? null : { parts, at, grouping };
};

/** The words behind the last part of a list, to the end of its sentence or so far as they are read. */
const wordsBehind = ({ document }: Account, { parts }: Roll, sentence: Span): string => {
  const { to } = parts.at(-1) ?? sentence;
  return document.text.slice(to, Math.min(sentence.to, to + REACH));
};

/** The whole right before a list in its own sentence: "nineteen citizens died, among them …", "14 people, twelve passengers and three crew". */
const inSentence = (account: Account, skeleton: Skeleton<Quantity>, roll: Roll): Bound | null => {
  const language = languageOf(account.document.language);
  const { groups, rolls, sums } = language;
  const whole = skeleton.figures[roll.at - 1];
  if (
    whole === undefined ||
    exactly(whole) === null ||
    !isPeople(language, whole) ||
    roll.parts.some(p => p.unit === whole.unit)
  )
    return null;
  const [between, after] = [behind(skeleton, roll.at - 1), wordsBehind(account, roll, skeleton.sentence)];
  // "nine people in Ferrow, six fishermen and four sailors in Ansel"
  if (!rolls.closes.test(after) || (groups.placing.test(between) && groups.placing.test(after))) return null;
  if (rolls.someFollow.test(between)) return { wholes: [whole], some: true, tied: true };
  const everybody = groups.everybody.has(whole.unit ?? '') || rolls.overlapping.has(whole.unit ?? '');
  if (!everybody || !rolls.partsFollow.test(between) || sums.noPart.test(between)) return null;
  return { wholes: [whole], some: false, tied: true };
};

/** The numbers that an account gives of its dead, and of what is lit or laid for each of them. */
const deadOf = ({ annotations, document }: Account, figures: readonly Figure[]): readonly Span[] => {
  const { rolls } = languageOf(document.language);
  const tributes = annotations.quantities.filter(q => {
    if (!rolls.tributes.has(q.unit ?? '')) return false;
    const sentence = annotations.sentences.find(s => holds(s, q));
    return sentence !== undefined && rolls.mourns.test(document.text.slice(sentence.from, sentence.to));
  });
  return [...figures.filter(f => f.status === 'dead').map(f => f.span), ...tributes];
};

/** What an account counts elsewhere of the one state that all parts of a list are told to be in, and not as a number of the first hour. */
const ofOneState = ({ document }: Account, { parts }: Roll, own: readonly Figure[]): readonly Figure[] => {
  const { provisional } = languageOf(document.language).groups;
  const [state, ...others] = new Set(parts.map(p => p.status));
  return state == null || others.length > 0
    ? []
    : own.filter(
        f =>
          f.status === state &&
          !parts.some(p => holds(f.sentence, p)) &&
          !provisional.test(document.text.slice(f.sentence.from, f.sentence.to)),
      );
};

/** The whole of a list that opens a sentence: what the sentence before counts, or the dead of the account. */
const outside = (
  account: Account,
  { words, sentence }: Skeleton<Quantity>,
  roll: Roll,
  figures: readonly Figure[],
): Bound | null => {
  if (roll.at > 0) return null;
  const { rolls } = languageOf(account.document.language);
  const { quantities, sentences } = account.annotations;
  const before = words.slice(0, words.indexOf('#'));
  const behindIt = wordsBehind(account, roll, sentence);
  const own = figures.filter(f => f.part === null && !f.partial && f.derivation === null && f.exact !== null);
  const at = (spans: readonly Span[]): Quantity[] =>
    quantities.filter(q => exactly(q) !== null && spans.some(s => s.from === q.from && s.to === q.to));
  const some = rolls.someOfThem.test(before);
  if (some || rolls.theyWere.test(before)) {
    const last = sentences[sentences.findIndex(s => s.from === sentence.from) - 1];
    const there = own.filter(f => last !== undefined && holds(last, f.span));
    const isOne = there.length === 1 && rolls.closes.test(behindIt);
    return isOne ? { wholes: at(there.map(f => f.span)), some, tied: false } : null;
  }
  const all = ofOneState(account, roll, own);
  if (all.length > 0 && rolls.nothingBefore.test(before))
    return { wholes: at(all.map(f => f.span)), some: true, tied: false };
  const someDead = rolls.someOfDead.test(before);
  const isDead = someDead || rolls.deadWere.test(before);
  const isBare = rolls.nothingBefore.test(before) && roll.grouping === 'all' && rolls.endsOrDied.test(behindIt);
  if (!(isDead && rolls.closes.test(behindIt)) && !isBare) return null;
  return { wholes: at(deadOf(account, own)), some: someDead, tied: false };
};

/** Lists of those counted by who they were that make more than the whole they are told to be of; or less, where the nouns leave nobody out. */
export const inRollsOf = (account: Account, skeleton: Skeleton<Quantity>, figures: readonly Figure[]): Violation[] => {
  const language = languageOf(account.document.language);
  const roll = rollIn(language, skeleton);
  const bound = roll && (inSentence(account, skeleton, roll) ?? outside(account, skeleton, roll, figures));
  if (!roll || !bound) return [];
  const { parts, grouping } = roll;
  const numbers = parts.map(p => p.value ?? 0);
  const sum = numbers.reduce((a, b) => a + b, 0);
  const [whole] = [...bound.wholes].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const total = whole?.value ?? 0;
  if (whole === undefined || bound.wholes.some(q => q.value === sum) || Math.max(...numbers) > total) return [];
  const isShort = sum < total;
  if (isShort && (bound.some || grouping !== 'all' || bound.wholes.length > 1)) return [];
  const held = heldBy(account, [whole, ...parts]);
  const isCounted = (q: Quantity): boolean => (q.unit === null ? q.value !== 1 : isPeople(language, q));
  const states = new Set([whole, ...parts].map(q => q.status).filter(status => status !== null));
  if (held === null || states.size > 1 || isToldNearby(account, [whole, ...parts], Math.abs(sum - total), isCounted))
    return [];
  const apart = parts.every((p, i) => parts.slice(i + 1).every(q => areApart(language, p.unit, q.unit)));
  return [
    {
      kind: 'sum',
      constraint: 'whole = sum of its parts',
      explanation: `${list(numbers.map(numberWords))} make ${numberWords(sum)}, and the whole is given as ${numberWords(total)}`,
      certain: bound.tied && apart && !isRound(total) && new Set(held.map(h => h.holder)).size === 1,
      places: [placeOf(account, whole), ...parts.map(p => placeOf(account, p))],
      because: [...(apart ? [] : ['nobody is likely to be in two of the groups']), ...differentHolders(held)],
    },
  ];
};
