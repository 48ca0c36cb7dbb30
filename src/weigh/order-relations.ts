import { type Language, languageOf } from '../languages/index.js';
import { type Account, around, indexAt, type Span, type Time, type Token, within } from '../model/index.js';
import { sequenceWord } from '../text/sequence-word.js';
import type { Happening } from './happenings.js';
import { lengthOf, type Minutes } from './minutes.js';

/** That something lies so and so to a happening: "on 9 March, two days after the collapse", "the vote came a week before the meeting". */
export interface Relation {
  /** What it hangs on. */
  readonly anchor: Happening;
  /** What is put behind or before it: a date, or another happening. */
  readonly told: { readonly date: Time } | { readonly happening: Happening };
  readonly way: 'after' | 'before';
  /** The least and the most minutes between the two. */
  readonly length: Minutes;
  /** The words that tell it. */
  readonly words: Span;
  /** The date might also be that of what it hangs on: "two days after the collapse, on 9 March, …". */
  readonly ambiguous: boolean;
}

/** A sentence of an account, as it is read for what comes after what. */
export interface Read {
  readonly account: Account;
  readonly sentence: Span;
  readonly words: readonly Token[];
  readonly times: readonly Time[];
  readonly language: Language;
}

/** The sentence that holds a span, with what stands in it. */
export const readAt = (account: Account, at: Span): Read => {
  const { sentences, tokens, times } = account.annotations;
  const sentence = around(sentences, at) ?? at;
  return {
    account,
    sentence,
    words: within(tokens, sentence),
    times: within(times, sentence),
    language: languageOf(account.document.language),
  };
};

/** How far before "after" or "before" the words that count stand, in code units. */
const REACH = 24;

const MARK = /[;:“”«»"–—()[\]]/u;

const between = ({ account }: Read, from: number, to: number): string => account.document.text.slice(from, to);

/** A distance in time, right before "after" or "before". */
interface Measured {
  readonly from: number;
  readonly length: Minutes;
}

const ANY: Minutes = [0, Number.POSITIVE_INFINITY];

/** The distance that the words before `start` give; one that they leave open lets everything be. */
const measureBefore = (read: Read, start: number): Measured => {
  const { occasions } = read.language;
  const time = read.times.find(
    t => t.type === 'DURATION' && t.to <= start && /^\s+$/u.test(between(read, t.to, start)),
  );
  const ahead = between(read, Math.max(read.sentence.from, start - REACH), start);
  const one = occasions.oneUnit.exec(ahead);
  const from = time?.from ?? (one === null ? start : start - ahead.length + one.index);
  const length = lengthOf(time?.value ?? occasions.unitLengths.get(one?.[1]?.toLowerCase() ?? '') ?? '');
  if (length === null) return { from, length: ANY };
  // the words for a bound may be part of the expression
  const inside = /^(?:\p{L}+ )+?than /iu.exec(between(read, from, start))?.[0] ?? '';
  const before = between(read, Math.max(read.sentence.from, from - REACH), from) + inside;
  if (occasions.atMost.test(before)) return { from, length: [0, length[1]] };
  if (occasions.atLeast.test(before)) return { from, length: [length[0], Number.POSITIVE_INFINITY] };
  return { from, length };
};

/** Whether the words between two places could let a date and a distance be of different things. */
const isDisturbed = ({ account, language }: Read, words: readonly Token[]): boolean =>
  words.some(
    t =>
      t.pos === 'CCONJ' ||
      t.pos === 'SCONJ' ||
      language.events.parting.has(t.lemma) ||
      language.occasions.relatives.has(t.lemma) ||
      MARK.test(account.document.text.slice(t.from, t.to)),
  );

/** "On 9 March the minister resigned, two days after …": one plain clause between a date that opens it and a comma. */
const isClause = (read: Read, date: Time, end: number): boolean => {
  const { words, language, account, times } = read;
  const inside = words.slice(indexAt(words, date.to), indexAt(words, end));
  const verbs = inside.filter(t => t.pos === 'VERB');
  return (
    indexAt(words, date.from) <= 1 &&
    account.document.text[inside.at(-1)?.from ?? -1] === ',' &&
    verbs.length === 1 &&
    !verbs.some(v => language.events.telling.has(v.lemma)) &&
    !isDisturbed(read, inside) &&
    !times.some(t => t.from >= date.to && t.to <= end)
  );
};

const isPoint = ({ type }: Time): boolean => type === 'DATE' || type === 'TIME';

/** The date before a distance that is counted to it. */
const dateBefore = (read: Read, end: number): Time | null => {
  const date = read.times.findLast(t => isPoint(t) && t.to <= end);
  if (date === undefined) return null;
  const [, comma, words] = /^(,?)\s+(?:(\p{L}+(?: than)?)\s+)?$/u.exec(between(read, date.to, end)) ?? [];
  const right = comma !== undefined && (words === undefined || read.language.occasions.nearly.test(words));
  return right || isClause(read, date, end) ? date : null;
};

/** The date behind what opens a sentence: "Two days after the collapse, on 9 March, …". */
const dateBehind = (read: Read, start: number, anchor: Happening): Time | null => {
  const { words, language } = read;
  const date = read.times.find(t => isPoint(t) && t.from >= anchor.to);
  if (date === undefined || indexAt(words, start) > 1) return null;
  const gap = words.slice(indexAt(words, anchor.to), indexAt(words, date.from));
  const comma = gap.findIndex(t => between(read, t.from, t.to) === ',');
  const phrase = gap.slice(0, comma);
  return comma >= 0 &&
    comma <= PHRASE &&
    phrase.every(t => ['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'PART'].includes(t.pos)) &&
    language.occasions.sameInDate.test(between(read, gap[comma]?.from ?? 0, date.from)) &&
    between(read, date.to, date.to + 1) === ','
    ? date
    : null;
};

/** Words that may stand between what is hung on and the comma: "the collapse of the bridge,". */
const PHRASE = 5;

/** The happening before a distance that it has to another one: "the vote came …", "Jon Marsh was arrested …". */
const subjectBefore = (read: Read, end: number, happenings: readonly Happening[]): Happening | null => {
  const { words, language } = read;
  const subject = happenings.findLast(h => h.to <= end);
  if (subject === undefined) return null;
  const gap = words.slice(indexAt(words, subject.to), indexAt(words, end));
  const plain = gap.every(
    t =>
      ['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'AUX', 'NUM', 'ADV'].includes(t.pos) ||
      (t.pos === 'VERB' && language.occasions.placedInTime.has(t.lemma)),
  );
  return plain && !isDisturbed(read, gap) ? subject : null;
};

/** Whether a sentence tells of what is to come, might have been, or was not. */
export const isOpen = ({ words, language }: Read): boolean =>
  words.some(
    w =>
      (w.pos === 'AUX' && language.occasions.auxiliariesToCome.has(w.lemma)) ||
      language.casualties.negations.has(w.lemma) ||
      language.occasions.unrealWords.has(w.lemma),
  );

const relationAt = (read: Read, anchor: Happening, happenings: readonly Happening[]): Relation | null => {
  const { words, account, language } = read;
  const sequence = sequenceWord(language.occasions.sequence, account.document.text, words, indexAt(words, anchor.from));
  if (sequence === null || isOpen(read)) return null;
  const start = words[sequence.first]?.from ?? 0;
  const { from, length } = measureBefore(read, start);
  const made = { anchor, way: sequence.way, length, words: { from, to: anchor.to } };
  const before = dateBefore(read, from);
  if (before !== null) return { ...made, told: { date: before }, ambiguous: false };
  const behind = dateBehind(read, from, anchor);
  if (behind !== null) return { ...made, told: { date: behind }, ambiguous: true };
  const happening = subjectBefore(read, from, happenings);
  return happening === null ? null : { ...made, told: { happening }, ambiguous: false };
};

/** What an account asserts of how dates and happenings lie to each other, in order of place. */
export const relationsIn = (account: Account, happenings: readonly Happening[]): readonly Relation[] =>
  happenings.flatMap(anchor => {
    const read = readAt(account, anchor);
    const near = within(happenings, read.sentence).filter(h => h !== anchor);
    return relationAt(read, anchor, near) ?? [];
  });
