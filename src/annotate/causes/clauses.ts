import type { Failing } from '../../languages/cause-frame.js';
import type { EventMention } from '../../model/index.js';
import { type Clause, eventIn, phraseAt, phraseBefore, type Range, spanOf, topBefore, wordAt } from './phrases.js';

/** Longest clause that tells a cause, in words: a longer one tells more than that. */
const LONGEST = 26;

/** How many words may stand between a happening and what tells its cause: "sank off Ferrow on Monday because". */
const REACH = 14;

const ENDS = /^[,;:—–()“”"«»]$/u;
const PARTS = /^[;:—–()]$/u;

/** A cause: a phrase, or a clause with the phrase that is its subject. */
export interface Named extends Range {
  /** Null where the cause is a phrase. */
  readonly subject: Range | null;
}

const posAt = ({ words }: Clause, i: number): string => words[i]?.pos ?? '';

const hasVerb = (clause: Clause, { first, last }: Range): boolean =>
  clause.words.slice(first, last).some(w => w.pos === 'VERB' || w.pos === 'AUX');

/** The subject that a clause begins with: also one whose first words the tagger takes for a verb, "its left engine caught fire". */
const subjectAt = (clause: Clause, { first, last }: Range): Range | null => {
  const phrase = phraseAt(clause, first);
  if (phrase !== null) return phrase;
  const { causes } = clause.language;
  if (causes.subjects.has(wordAt(clause, first))) return { first, last: first + 1 };
  if (posAt(clause, first) !== 'DET' && !causes.possessives.has(wordAt(clause, first))) return null;
  for (let i = first + 2; i < last; i += 1)
    if (posAt(clause, i - 1) === 'NOUN' && ['VERB', 'AUX'].includes(posAt(clause, i))) return { first, last: i };
  return null;
};

/** A noun phrase that is a clause after all, since its last word tells a failing: "a gas pipe burst". */
const withoutVerb = (clause: Clause, phrase: Range): Range | null => {
  const { causes } = clause.language;
  const last = wordAt(clause, phrase.last - 1);
  return phrase.last - phrase.first > 2 && causes.failings.some(f => f.words.test(last))
    ? { first: phrase.first, last: phrase.last - 1 }
    : null;
};

/** A range read as a clause: it has a subject and, behind it, a verb; null where it has not, or is too long. */
const asClause = (clause: Clause, range: Range): Named | null => {
  const start = subjectAt(clause, range);
  if (start === null || range.last - range.first > LONGEST) return null;
  const subject = hasVerb(clause, { first: start.last, last: range.last }) ? start : withoutVerb(clause, start);
  return subject === null ? null : { ...range, subject };
};

/** Where the clause that goes on at a word ends: before a mark or another clause. */
const endOf = (clause: Clause, start: number): number => {
  let last = start;
  while (last < clause.words.length && last - start <= LONGEST) {
    const word = clause.text.slice(clause.words[last]?.from, clause.words[last]?.to);
    if (ENDS.test(word) || (/^[.?!…]$/u.test(word) && last >= clause.words.length - 2)) break;
    if (last > start && (posAt(clause, last) === 'SCONJ' || clause.language.causes.but.has(wordAt(clause, last))))
      break;
    last += 1;
  }
  return last;
};

/** The clause that begins at a word. */
export const clauseAt = (clause: Clause, first: number): Named | null =>
  asClause(clause, { first, last: endOf(clause, first) });

/** A phrase with what it does behind it: "welders working without a permit"; null where it does nothing. */
export const doingAt = (clause: Clause, first: number): Named | null => {
  const subject = phraseAt(clause, first);
  if (subject === null || posAt(clause, subject.last) !== 'VERB') return null;
  if (!clause.language.causes.going.test(wordAt(clause, subject.last))) return null;
  const last = endOf(clause, subject.last);
  return last - first > LONGEST ? null : { first, last, subject };
};

/** The clause that ends before a word, without what else it is said to have led to: "a valve failed" of "a valve failed, flooding the hold and". */
export const clauseBefore = (clause: Clause, end: number): Named | null => {
  const { words, language } = clause;
  const isGoing = (i: number): boolean =>
    posAt(clause, i) === 'VERB' && language.causes.going.test(wordAt(clause, i)) && wordAt(clause, i - 1) === ',';
  let last = end;
  let first = end;
  while (first > 0 && last - first <= LONGEST) {
    if (isGoing(first)) last = first - 1;
    const word = words[first - 1];
    const before = wordAt(clause, first - 1);
    if (word === undefined || (ENDS.test(before) && !isGoing(first)) || word.pos === 'SCONJ') break;
    if (language.causes.relative.has(before)) break;
    first -= 1;
  }
  return asClause(clause, { first, last });
};

/** Whether a verb is told as done: no "to", "would" or "not" stands in its group. */
const isDone = (clause: Clause, verb: number): boolean => {
  for (let i = verb - 1; i >= 0 && ['AUX', 'ADV', 'PART'].includes(posAt(clause, i)); i -= 1)
    if (clause.language.causes.notDone.has(wordAt(clause, i))) return false;
  return true;
};

/** The happening that a verb tells of, itself or as its subject: "sank", "the sinking happened". */
const eventOfVerb = (clause: Clause, verb: number): EventMention | null => {
  const { words, events, language } = clause;
  const own = events.find(e => e.from === words[verb]?.from);
  if (own !== undefined) return own.other || language.events.lasting.has(own.kind ?? '') ? null : own;
  if (!language.causes.tookPlace.has(words[verb]?.lemma ?? '') && !isBreakingOut(clause, verb)) return null;
  const subject = topBefore(clause, verb, language.causes.placing);
  return subject === null ? null : eventIn(clause, subject);
};

/** "The blaze broke out". */
const isBreakingOut = (clause: Clause, verb: number): boolean =>
  clause.language.events.occurrence.has(clause.words[verb]?.lemma ?? '') &&
  clause.words[verb + 1]?.pos !== 'DET' &&
  ['ADP', 'ADV', 'PART', 'SCONJ'].includes(posAt(clause, verb + 1));

/** The same word, or, in "not because it rained but because", the first. */
const behindOther = ({ words, text, language }: Clause, cue: number): number => {
  const other = words[cue - 1];
  if (other === undefined || !language.causes.but.has(text.slice(other.from, other.to).toLowerCase())) return cue;
  return Math.max(
    0,
    words.slice(0, cue).findLastIndex(w => w.lemma === words[cue]?.lemma),
  );
};

/** The happening that the clause before a word tells as having taken place, with nothing told between. */
export const toldBefore = (clause: Clause, cue: number): EventMention | null => {
  const at = behindOther(clause, cue);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    if (PARTS.test(wordAt(clause, i)) || posAt(clause, i) === 'SCONJ') return null;
    if (posAt(clause, i) === 'VERB') return isDone(clause, i) ? eventOfVerb(clause, i) : null;
    if (posAt(clause, i) === 'AUX' && i === at - 1) {
      const subject = phraseBefore(clause, i);
      return subject === null ? null : eventIn(clause, subject);
    }
  }
  return null;
};

/** The happening that the clause at a word tells as having taken place, before it tells anything else. */
export const toldAt = (clause: Clause, at: number): { event: EventMention; last: number } | null => {
  for (let i = at; i < Math.min(clause.words.length, at + REACH); i += 1) {
    if (ENDS.test(wordAt(clause, i)) || posAt(clause, i) === 'SCONJ') return null;
    if (posAt(clause, i) !== 'VERB') continue;
    const event = isDone(clause, i) ? eventOfVerb(clause, i) : null;
    return event === null ? null : { event, last: i + 1 };
  }
  return null;
};

/** What of a clause makes it a cause; null where nothing does, or where nothing but a talk, a plan or the like failed. */
export const failingOf = (clause: Clause, { first, last, subject }: Named): Failing | null => {
  const { causes } = clause.language;
  const { from, to } = spanOf(clause, { first, last });
  const about = clause.words[(subject?.last ?? last) - 1];
  if (about !== undefined && causes.noThings.has(clause.language.nouns.singular(about.lemma))) return null;
  const words = clause.text.slice(from, to);
  return causes.failings.find(one => one.words.test(words)) ?? null;
};
