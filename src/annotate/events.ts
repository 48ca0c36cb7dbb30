import { another, anyEvent, eventKinds, occurrence, soonAfter, telling } from '../languages/en/events.js';
import { type EventMention, holds, type Span, type Time, type Token } from '../model/index.js';
import type { Annotator } from './annotator.js';

const nouns = new Map(eventKinds.flatMap(kind => kind.nouns.map(noun => [noun, kind.key] as const)));
const verbs = new Map(eventKinds.flatMap(kind => kind.verbs.map(verb => [verb, kind.key] as const)));

/** How many words may stand between a happening and its date: "the crash of a small coaster near Port Ardel, Karvia, on 5 March". */
const REACH = 18;

const MARKS_THAT_PART = /[;:“”«»"–—]/u;

/** Words that begin another clause: a date before them is of that other one. */
const PARTING = new Set(['that', 'whether', 'if', 'because', 'after', 'before', 'since', 'until', 'as', 'while']);

/** The kind that a word names or tells; null for a word for whatever happened; undefined for any other word. */
const kindOf = ({ pos, lemma }: Token): string | null | undefined => {
  if (pos === 'VERB') return verbs.get(lemma);
  if (pos !== 'NOUN' && pos !== 'PROPN') return undefined;
  return anyEvent.has(lemma) ? null : nouns.get(lemma);
};

/** In "fire doors" and "crash site" the first word only says what kind of thing the second is. */
const isCompound = (word: Token, next: Token | undefined): boolean => word.pos === 'NOUN' && next?.pos === 'NOUN';

/** A day or a month, of a year that may be open. */
const isDate = ({ type, value }: Time): boolean => (type === 'DATE' || type === 'TIME') && /^[\dX]{4}-\d\d/.test(value);

/** Whether nothing else happens in the words between a happening and a date, so that the date is the happening's. */
const undisturbed = (text: string, between: readonly Token[]): boolean =>
  between.length <= REACH &&
  between.every(t => {
    const word = text.slice(t.from, t.to);
    if (MARKS_THAT_PART.test(word) || PARTING.has(t.lemma)) return false;
    return t.pos !== 'VERB' || word.endsWith('ing') || occurrence.has(t.lemma) || kindOf(t) !== undefined;
  });

/** Whether a date after a happening is that of what is told of it: "released a report on the fire on 9 June". */
const isTold = (words: readonly Token[], happening: number, date: Span): boolean => {
  const word = words[happening];
  if (!word || date.from < word.to || word.pos === 'VERB') return false;
  const verb = words.slice(0, happening).findLast(t => t.pos === 'VERB' && kindOf(t) === undefined);
  return verb !== undefined && telling.has(verb.lemma);
};

/**
 * Happenings and their dates. A date belongs to a happening of its sentence where nothing else happens between the two, or, after "shortly
 * thereafter", to the one that the sentence before was dated by.
 */
export const events: Annotator<'events'> = {
  writes: 'events',
  version: 1,
  reads: ['sentences', 'tokens', 'times'],
  annotate({ text }, { sentences, tokens, times }) {
    const found: EventMention[] = [];
    let next = 0;
    let before: readonly Span[] = [];
    for (const sentence of sentences) {
      while ((tokens[next]?.from ?? Number.POSITIVE_INFINITY) < sentence.from) next += 1;
      let end = next;
      while ((tokens[end]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) end += 1;
      const words = tokens.slice(next, end);
      next = end;
      const dates = times.filter(time => isDate(time) && holds(sentence, time));
      const soon = dates.length === 0 && soonAfter.test(text.slice(sentence.from, sentence.to));
      words.forEach((word, i) => {
        const kind = kindOf(word);
        if (kind === undefined || isCompound(word, words[i + 1])) return;
        const dating = dates.filter(date => {
          const [from, to] = date.to <= word.from ? [date.to, word.from] : [word.to, date.from];
          const between = words.filter(t => t.from >= from && t.to <= to);
          return !isTold(words, i, date) && undisturbed(text, between);
        });
        const previous = words[i - 1];
        const other = previous !== undefined && (another.has(previous.lemma) || /^\d{4}$/.test(previous.lemma));
        found.push({
          from: word.from,
          to: word.to,
          kind,
          other: other && !dating.some(date => previous !== undefined && holds(date, previous)),
          dates: soon ? before : dating.map(({ from, to }) => ({ from, to })),
        });
      });
      if (dates.length > 0) before = dates.slice(-1).map(({ from, to }) => ({ from, to }));
    }
    return found;
  },
};
