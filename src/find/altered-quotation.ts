import { type Clock, sameClock } from '../languages/clock.js';
import { type Language, languageOf } from '../languages/index.js';
import type { Level, Statement } from '../model/index.js';
import { type AlignedWord, alignWords, type WordChange } from '../text/align-words.js';
import { type Case, called, type Draft, list, type Rule } from './rule.js';

type Quoted = Statement['quotations'][number];

/** How grave a change inside a quotation is; what is not here is none. A changed number or negation is never "nearly the same". */
const GRAVITY: Partial<Record<WordChange, Level>> = {
  number: 'conflict',
  negation: 'conflict',
  word: 'question',
  inflection: 'note',
};

const NAMES: Partial<Record<WordChange, string>> = {
  number: 'a number',
  negation: 'a negation',
  word: 'a word',
  inflection: 'the ending of a word',
};

const levels: readonly Level[] = ['conflict', 'question', 'note'];

/** Wordings of one statement that are compared with each other; a statement quoted in more ways is a translation seen many times over. */
const MOST_WORDINGS = 8;

/** Changes told in the message; the sides show the rest. */
const TOLD = 4;

const textOf = (of: Case, { document }: Quoted): string => of.account(document).document.text;

/** The pack that two wordings are compared with: that of the first. Words of two languages are never the same statement. */
const packOf = (of: Case, { document }: Quoted): Language => languageOf(of.account(document).document.language);

const align = (of: Case, a: Quoted, b: Quoted): AlignedWord[] => {
  const { negations, numberWords } = packOf(of, a).reuse;
  return alignWords(
    { text: textOf(of, a), spans: [a] },
    { text: textOf(of, b), spans: [b] },
    { negations, numberWords },
  );
};

/** So many words at either end may have been exchanged, where both quotations have as many there. */
const EDGE = 2;

/**
 * The stretch that both quote. What only one of them has before or after was not altered but cut; a word or two at an end that stand one for
 * one in each other's place were exchanged.
 */
const shared = (words: readonly AlignedWord[]): AlignedWord[] => {
  const matched = words.map(w => w.how === 'matched');
  const [first, last] = [matched.indexOf(true), matched.lastIndexOf(true)];
  const exchanged = (edge: readonly AlignedWord[]): readonly AlignedWord[] =>
    edge.length <= EDGE && edge.every(w => w.how === 'substituted') ? edge : [];
  return [...exchanged(words.slice(0, first)), ...words.slice(first, last + 1), ...exchanged(words.slice(last + 1))];
};

/** The words of one side, each in the form that stands for all its spellings. */
const spelledOut = ({ spelling }: Language, words: readonly AlignedWord[], side: 'a' | 'b'): string =>
  words.flatMap(w => (w[side] ? [spelling.spelled(w[side].norm)] : [])).join(' ');

const isTime = ({ spelling }: Language, text: string, word: AlignedWord['a']): boolean =>
  word !== null &&
  spelling.isClock(text.slice(Math.max(0, word.from - 3), word.from), text.slice(word.to, word.to + 8));

/** The clock time that a word of a quotation is part of. */
const clockAt = (clocks: readonly Clock[], quoted: Quoted, word: AlignedWord['a']): Clock | undefined =>
  word ? clocks.find(c => c.from <= word.from - quoted.from && word.to - quoted.from <= c.to) : undefined;

/** What differs inside the stretch that both quote, house style apart. */
const changesOf = (of: Case, a: Quoted, b: Quoted): AlignedWord[] => {
  const language = packOf(of, a);
  const { spelled, clocksIn } = language.spelling;
  const { negations } = language.reuse;
  const words = shared(align(of, a, b));
  const [left, right] = [spelledOut(language, words, 'a'), spelledOut(language, words, 'b')];
  if (left === right) return [];
  const nots = (text: string): number => text.split(' ').filter(w => negations.has(w)).length;
  const moved = nots(left) === nots(right);
  const [inA, inB] = [a, b].map(q => clocksIn(textOf(of, q).slice(q.from, q.to))) as [Clock[], Clock[]];
  // "6:41pm" and "18:41" are one hour in two notations.
  const isSameHour = (w: AlignedWord): boolean => {
    const [x, y] = [clockAt(inA, a, w.a), clockAt(inB, b, w.b)];
    return (
      (x !== undefined && inB.some(other => sameClock(x, other))) ||
      (y !== undefined && inA.some(other => sameClock(other, y)))
    );
  };
  return words
    .filter(w => !isSameHour(w))
    .filter(w => GRAVITY[w.change] !== undefined && !(w.a && w.b && spelled(w.a.norm) === spelled(w.b.norm)))
    .map(w => {
      // A negation that moved, and the hour in another notation, are other words for the same.
      const milder =
        w.change === 'negation' ? moved : isTime(language, textOf(of, a), w.a) || isTime(language, textOf(of, b), w.b);
      return milder ? { ...w, change: 'word' } : w;
    });
};

const isSame = (of: Case, a: Quoted, b: Quoted): boolean => {
  const words = align(of, a, b);
  const language = packOf(of, a);
  return spelledOut(language, words, 'a') === spelledOut(language, words, 'b');
};

/** The quotations of a statement, those with the very same words together. */
const wordings = (of: Case, { quotations }: Statement): Quoted[][] => {
  const found: Quoted[][] = [];
  for (const quoted of quotations) {
    const same = found.find(([first]) => first && isSame(of, first, quoted));
    if (same) same.push(quoted);
    else if (found.length < MOST_WORDINGS) found.push([quoted]);
  }
  return found;
};

const told = ({ a, b, change }: AlignedWord, left: string, right: string): string => {
  const words = (text: string, word: AlignedWord['a']): string =>
    word ? `“${text.slice(word.from, word.to)}”` : 'nothing';
  return `${words(left, a)} against ${words(right, b)} (${NAMES[change] ?? change})`;
};

const draft = (of: Case, { speaker }: Statement, left: readonly Quoted[], right: readonly Quoted[]): Draft[] => {
  const [a, b] = [left[0], right[0]];
  if (!a || !b || left.some(x => right.some(y => x.document === y.document))) return [];
  const changes = changesOf(of, a, b);
  const level = levels.find(l => changes.some(c => GRAVITY[c.change] === l));
  if (level === undefined) return [];
  const sure = speaker !== null || level !== 'conflict';
  const place = ({ document, from, to }: Quoted): Draft['sides'][0] => ({ document, from, to });
  const clauses = changes.slice(0, TOLD).map(c => told(c, textOf(of, a), textOf(of, b)));
  const more = changes.length > TOLD ? ` and ${String(changes.length - TOLD)} more` : '';
  const names = list([a, b].map(q => called(of, q.document)));
  return [
    {
      level: sure ? level : 'question',
      message: `${names} quote the same words${speaker === null ? '' : ` of ${speaker}`} differently: ${clauses.join('; ')}${more}.`,
      sides: [place(a), place(b), ...left.slice(1, 3).map(place), ...right.slice(1, 3).map(place)],
      because: [
        speaker === null
          ? 'no account that quotes them names another speaker'
          : `all that name a speaker name ${speaker}`,
        'nearly all other words stand in both, in the same order',
      ],
      otherReadings: [
        'two translations of one statement',
        'the speaker said it more than once',
        'a transcript that was corrected',
      ],
    },
  ];
};

/** Different words between quotation marks for what is the same statement. */
export const alteredQuotation: Rule = {
  id: 'altered-quotation',
  find: of =>
    of.links.statements.flatMap(statement => {
      const ways = wordings(of, statement);
      return ways.flatMap((right, i) => ways.slice(0, i).flatMap(left => draft(of, statement, left, right)));
    }),
};
