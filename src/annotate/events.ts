import type { Language } from '../languages/language.js';
import { type EventMention, holds, indexAt, type Span, type Time, type Token } from '../model/index.js';
import { dateline } from '../text/dateline.js';
import { sequenceWord } from '../text/sequence-word.js';
import type { Annotator } from './annotator.js';

/** How many words may stand between a happening and its date: "the crash of a small coaster near Port Ardel, Karvia, on 5 March". */
const REACH = 18;

const MARKS_THAT_PART = /[;:“”«»"–—]/u;

/** The kind that a word names or tells; null for a word for whatever happened; undefined for any other word. */
const kindOf = (language: Language, text: string, { pos, lemma, from, to }: Token): string | null | undefined => {
  if (pos === 'VERB') return language.events.deadly.has(lemma) ? null : language.events.eventVerbs.get(lemma);
  if (pos !== 'NOUN' && pos !== 'PROPN') return undefined;
  if (language.events.anyEvent.has(lemma) || language.events.anyEvents.has(text.slice(from, to))) return null;
  // a plural that begins a sentence is taken for a name and keeps its ending
  return language.events.eventNouns.get(pos === 'PROPN' ? language.nouns.singular(lemma) : lemma);
};

/** Whether a word that is tagged as a verb is a noun all the same, with its article and adjective before it: "an earlier crash". */
const isNoun = (language: Language, words: readonly Token[], i: number): boolean => {
  const [word, modifier, article] = [words[i], words[i - 1], words[i - 2]];
  return (
    word?.pos === 'VERB' &&
    (modifier?.pos === 'ADV' || modifier?.pos === 'ADJ') &&
    article?.pos === 'DET' &&
    language.events.eventNouns.has(word.lemma) &&
    word.to - word.from === word.lemma.length
  );
};

/** How many words before a verb the noun of its subject may stand: "the ferry Marlin Queen went down". */
const SUBJECT = 6;

/** What has happened to the subject of a verb that tells it with the words behind it; undefined for any other verb. */
const toldTogether = (language: Language, text: string, words: readonly Token[], i: number): string | undefined => {
  const word = words[i];
  const ways = word?.pos === 'VERB' ? language.events.toldTogether.get(word.lemma) : undefined;
  if (word === undefined || ways === undefined) return undefined;
  const behind = text.slice(word.to, (words[i + 4] ?? words.at(-1) ?? word).to);
  const fitting = ways.filter(way => way.behind.test(behind));
  if (fitting.length === 0) return undefined;
  let at = i - 1;
  while (['AUX', 'ADV'].includes(words[at]?.pos ?? '')) at -= 1;
  const end = at;
  while (at > end - SUBJECT && words[at]?.pos === 'PROPN') at -= 1;
  // "the roof of the market hall": its head stands before "of"
  let first = at;
  while (first > end - SUBJECT && ['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET'].includes(words[first]?.pos ?? '')) first -= 1;
  if (language.events.ofWords.has(words[first]?.lemma ?? '')) at = first - 1;
  const subject = words[at];
  const noun = subject === undefined ? '' : language.nouns.singular(text.slice(subject.from, subject.to).toLowerCase());
  return fitting.find(({ subjects }) => subjects === null || subjects.has(noun))?.kind;
};

/** In "fire doors", "crash site" and "Accident Board" the first word only says what kind of thing the second is. */
const isCompound = (word: Token, next: Token | undefined): boolean =>
  (word.pos === 'NOUN' || word.pos === 'PROPN') &&
  (next?.pos === 'NOUN' || (word.pos === 'PROPN' && next?.pos === 'PROPN'));

/** "The third shell did not explode": what is said not to have happened. */
const negationBefore = ({ casualties }: Language, words: readonly Token[], i: number): Token | null =>
  words[i]?.pos === 'VERB'
    ? (words.slice(Math.max(0, i - 2), i).find(w => casualties.negations.has(w.lemma)) ?? null)
    : null;

/** "Ten people were killed": of the one sentence that tells how many, not of each who was. */
const tellsToll = (words: readonly Token[], i: number): boolean => {
  let first = i - 1;
  while (words[first]?.pos === 'AUX') first -= 1;
  if (first === i - 1) return false;
  while (['NOUN', 'ADJ'].includes(words[first]?.pos ?? '')) first -= 1;
  return words[first]?.pos === 'NUM';
};

/** Before a word that may be part of a turn of phrase, so many code units are read. */
const TURN = 24;

/** A day or a month, of a year that may be open. */
const isDate = ({ type, value }: Time): boolean => (type === 'DATE' || type === 'TIME') && /^[\dX]{4}-\d\d/.test(value);

/** "The deadliest in March", "another on 3 May": a word that makes it another happening and has no noun of its own. */
const isAnotherOfThem = ({ events }: Language, written: string, next: Token | undefined): boolean =>
  events.another.has(written.toLowerCase()) && (next === undefined || next.pos === 'ADP');

/** Whether nothing else happens in the words between a happening and a date, so that the date is the happening's. */
const undisturbed = (language: Language, text: string, between: readonly Token[]): boolean =>
  between.length <= REACH &&
  between.every((t, i) => {
    const word = text.slice(t.from, t.to);
    const relative =
      language.events.relativePronouns.has(t.lemma) && language.events.occurrence.has(between[i + 1]?.lemma ?? '');
    if (MARKS_THAT_PART.test(word) || (language.events.parting.has(t.lemma) && !relative)) return false;
    if (isAnotherOfThem(language, word, between[i + 1])) return false;
    const modifies = language.events.modifierEnding.test(word) && between[i - 1]?.pos !== 'AUX';
    const held = language.events.holding.has(t.lemma) && between[i - 1]?.pos === 'AUX';
    return (
      t.pos !== 'VERB' ||
      modifies ||
      held ||
      language.events.occurrence.has(t.lemma) ||
      language.events.eventVerbs.has(t.lemma)
    );
  });

/** Whether a date after a happening is that of what is told of it: "released a report on the fire on 9 June". */
const isTold = (language: Language, words: readonly Token[], happening: number, date: Span): boolean => {
  const word = words[happening];
  if (!word || date.from < word.to || word.pos === 'VERB') return false;
  const verb = words.slice(0, happening).findLast(t => t.pos === 'VERB' && !language.events.eventVerbs.has(t.lemma));
  return verb !== undefined && language.events.telling.has(verb.lemma);
};

/** In so many sentences at the beginning "a fire" is how an account brings in its own event; later it is another one. */
const OPENING = 3;

/**
 * The word that makes a happening another one than the account's own, or null: "a similar fire", "the 2019 fire", "the worst fire in years", "a fire at a nearby mill", and,
 * once the account is under way, "a fire".
 */
const markOfAnother = (
  language: Language,
  text: string,
  words: readonly Token[],
  i: number,
  opening: boolean,
): Token | null => {
  if (words[i]?.pos === 'VERB' && !isNoun(language, words, i)) return null;
  for (let k = i - 1; k >= Math.max(0, i - 4); k -= 1) {
    const word = words[k];
    if (!word) return null;
    if (language.events.ofWords.has(word.lemma) && language.events.openWhether.has(words[k - 1]?.lemma ?? ''))
      return word;
    if (!['ADJ', 'ADV', 'NOUN', 'PROPN', 'NUM', 'DET', 'PART'].includes(word.pos)) return null;
    const written = text.slice(word.from, word.to).toLowerCase();
    if (language.events.another.has(written) || language.events.another.has(word.lemma) || /^\d{4}$/.test(word.lemma))
      return word;
    if (word.pos === 'DET') {
      if (opening || !language.events.indefiniteArticle.test(word.lemma)) break;
      return word;
    }
  }
  const [where, what] = [words[i + 1], words.slice(i + 2, i + 4)];
  return where?.pos === 'ADP' ? (what.find(t => language.events.elsewhere.has(t.lemma)) ?? null) : null;
};

/** Parts of speech that may stand between a date and the noun that it is an attribute of: "the 20 June fatal shooting". */
const ATTRIBUTIVE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);

/** Whether a date before a happening belongs to a verb before the date: "arrested on Friday near the scene of the shooting". */
const isOfVerb = (
  language: Language,
  text: string,
  words: readonly Token[],
  date: Span,
  between: readonly Token[],
): boolean => {
  if (between.every(t => ATTRIBUTIVE.has(t.pos) || text[t.from] === ',')) return false;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (!word || word.to > date.from) continue;
    if (MARKS_THAT_PART.test(text.slice(word.from, word.to)) || language.events.parting.has(word.lemma)) return false;
    if (word.pos === 'VERB')
      return !language.events.eventVerbs.has(word.lemma) && !language.events.occurrence.has(word.lemma);
  }
  return false;
};

/** Whether what is told is the place or the memory of the happening: "at the scene of the fire on Monday". */
const isAftermath = (language: Language, words: readonly Token[], happening: number): boolean => {
  let i = happening - 1;
  while (words[i] && ['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'PART'].includes(words[i]?.pos ?? '')) i -= 1;
  // without a verb before it, the whole is a noun phrase, as in a caption, and the date is the happening's
  const told = words.slice(0, Math.max(0, i)).some(t => t.pos === 'VERB' || t.pos === 'AUX');
  return (
    told &&
    language.events.ofWords.has(words[i]?.lemma ?? '') &&
    language.events.aftermath.has(words[i - 1]?.lemma ?? '')
  );
};

/** The word before the noun phrase of a happening, where it is a preposition behind another noun: "over" of "the trial over the fire"; null for any other. */
const hangingOn = (words: readonly Token[], i: number): Token | null => {
  let at = i - 1;
  while (['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'PART', 'PRON'].includes(words[at]?.pos ?? '')) at -= 1;
  const word = words[at];
  return word?.pos === 'ADP' && ['NOUN', 'PROPN'].includes(words[at - 1]?.pos ?? '') ? word : null;
};

/** Whether a date is that of what a happening only hangs on: "the trial over the fire begins on 12 May", "on 12 May the trial over the fire began". */
const isOfHead = (
  language: Language,
  words: readonly Token[],
  i: number,
  dateFirst: boolean,
  between: readonly Token[],
): boolean => {
  const link = words[i]?.pos === 'VERB' ? null : hangingOn(words, i);
  if (link === null) return false;
  if (dateFirst)
    return language.events.aboutWords.has(link.lemma) && between.some(t => t.pos === 'NOUN' || t.pos === 'PROPN');
  return (
    between.some(t => t.pos === 'VERB' || t.pos === 'AUX') && !language.occasions.relatives.has(between[0]?.lemma ?? '')
  );
};

/** Whether a date of the sentence belongs to the happening at `i`. */
const isDated = (language: Language, text: string, words: readonly Token[], i: number, date: Span): boolean => {
  const word = words[i];
  if (!word || isTold(language, words, i, date)) return false;
  const dateFirst = date.to <= word.from;
  const between = words.filter(t =>
    dateFirst ? t.from >= date.to && t.to <= word.from : t.from >= word.to && t.to <= date.from,
  );
  if (!undisturbed(language, text, between) || isOfHead(language, words, i, dateFirst, between)) return false;
  // "two days after the fire, on 7 March": the date is that of what came after it, or else the fire's
  if (!dateFirst && text[between[0]?.from ?? -1] === ',' && sequenceWord(language.occasions.sequence, text, words, i))
    return false;
  if (dateFirst) return !between.some(t => t.pos === 'CCONJ') && !isOfVerb(language, text, words, date, between);
  return !isAftermath(language, words, i);
};

/**
 * Happenings and their dates. A date belongs to a happening of its sentence where nothing else happens between the two, or, after "shortly
 * thereafter", to the one that the sentence before was dated by.
 */
export const events: Annotator<'events'> = {
  writes: 'events',
  version: 7,
  reads: ['sentences', 'tokens', 'times'],
  annotate({ text }, { sentences, tokens, times }, language) {
    const found: EventMention[] = [];
    let next = 0;
    let before: readonly Span[] = [];
    sentences.forEach((sentence, order) => {
      while ((tokens[next]?.from ?? Number.POSITIVE_INFINITY) < sentence.from) next += 1;
      const start = next;
      while ((tokens[next]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) next += 1;
      const words = tokens.slice(start, next);
      // the day of a dateline is that of the report
      const filed = sentence.from + (dateline(text.slice(sentence.from, sentence.to))?.length ?? 0);
      const dates = times
        .slice(indexAt(times, sentence.from), indexAt(times, sentence.to))
        .filter(time => isDate(time) && time.from >= filed && holds(sentence, time))
        .map(({ from, to }) => ({ from, to }));
      const soon = dates.length === 0 && language.events.soonAfter.test(text.slice(sentence.from, sentence.to));
      words.forEach((word, i) => {
        const named = kindOf(language, text, word);
        const kind = named === undefined ? toldTogether(language, text, words, i) : named;
        if (kind === undefined || isCompound(word, words[i + 1])) return;
        if (word.pos === 'VERB' && kind === null && (order >= OPENING || !tellsToll(words, i))) return;
        if (language.events.notSuch.test(text.slice(Math.max(sentence.from, word.from - TURN), word.from))) return;
        const own = dates.filter(date => isDated(language, text, words, i, date));
        const mark = markOfAnother(language, text, words, i, order < OPENING) ?? negationBefore(language, words, i);
        const other = mark !== null && !own.some(date => holds(date, mark));
        found.push({ from: word.from, to: word.to, kind, other, dates: soon ? before : own });
      });
      if (dates.length > 0) before = dates.slice(-1);
    });
    return found;
  },
};
