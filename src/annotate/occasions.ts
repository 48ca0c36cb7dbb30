import type { Language } from '../languages/language.js';
import {
  type EventMention,
  holds,
  indexAt,
  type Mention,
  type MentionType,
  type Occasion,
  type Span,
  type Time,
  type Token,
  within,
} from '../model/index.js';
import { sequenceWord } from '../text/sequence-word.js';
import { granularity } from '../text/timex.js';
import type { Annotator } from './annotator.js';

/** How many words may stand between an occasion and its date: "agreements reached by the presidents of Karvia and Lodenia, Ana Holt and Jon Marsh, in Brann in October". */
const REACH = 22;

/** How many words of a noun phrase may stand between a verb and the noun or name that it is about. */
const PHRASE = 6;

/** The granularity of a month: what is coarser dates no single occasion. */
const MONTH = 7;

const PARTING_MARK = /^[;:“”«»"–—()[\]]$/u;

/** A sentence as it is read for occasions. */
interface Clause {
  readonly text: string;
  readonly words: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly Time[];
  readonly events: readonly EventMention[];
  readonly language: Language;
}

const written = ({ text }: Clause, token: Token | undefined): string =>
  token === undefined ? '' : text.slice(token.from, token.to);

/** What begins something else: a mark that parts, a conjunction, "and" behind a comma. */
const parts = (clause: Clause, i: number): boolean => {
  const { words, language } = clause;
  const word = words[i];
  if (word === undefined) return true;
  if (PARTING_MARK.test(written(clause, word)) || language.events.parting.has(word.lemma)) return true;
  return word.pos === 'CCONJ' && written(clause, words[i - 1]) === ',';
};

/** Whether the words from `from` to `to` tell nothing else that could have the date. */
const undisturbed = (clause: Clause, from: number, to: number): boolean => {
  if (to - from > REACH) return false;
  for (let i = from; i < to; i += 1) {
    const word = clause.words[i];
    const relative = i === from && word !== undefined && clause.language.events.relativePronouns.has(word.lemma);
    if (word === undefined || (parts(clause, i) && !relative)) return false;
    if (word.pos === 'VERB' && !clause.language.occasions.heldWords.has(word.lemma)) return false;
  }
  return true;
};

/** Words of a noun phrase. */
const NOMINAL = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'PART', 'PRON']);

/** The words before a noun that belong to it, the article among them; the index of the first. */
const phraseStart = (words: readonly Token[], i: number): number => {
  let first = i;
  while (first > 0 && i - first < PHRASE && NOMINAL.has(words[first - 1]?.pos ?? '')) first -= 1;
  return first;
};

/** The dates that stand before or behind the words from `from` to `to` (excluded) and are theirs. */
const datesOf = (clause: Clause, from: number, to: number): Span[] => {
  const { words, dates } = clause;
  const [start, end] = [words[from]?.from ?? 0, words[to - 1]?.to ?? 0];
  const behind = dates.find(d => d.from >= end);
  const ahead = dates.findLast(d => d.to <= start);
  const inside = dates.filter(d => d.from >= start && d.to <= end);
  if (inside.length > 0) return inside;
  // "two days after the vote, on 7 March": the date is that of what came after it, or else the vote's
  const hangs = sequenceWord(clause.language.occasions.sequence, clause.text, words, from) !== null;
  if (hangs && written(clause, words[to]) === ',') return [];
  if (behind !== undefined && undisturbed(clause, to, indexAt(words, behind.from))) return [behind];
  if (ahead !== undefined && undisturbed(clause, indexAt(words, ahead.to), from)) return [ahead];
  return [];
};

/** Whether an occasion is only planned or denied: "will be released", "before a meeting". */
const isPlanned = (clause: Clause, from: number, to: number): boolean => {
  const { occasions } = clause.language;
  for (let i = Math.max(0, from - PHRASE); i < to + PHRASE; i += 1) {
    const word = clause.words[i];
    if (word === undefined) break;
    if (i < from && parts(clause, i)) continue;
    if (
      (word.pos !== 'NOUN' && word.pos !== 'PROPN' && occasions.planned.has(word.lemma)) ||
      clause.language.casualties.negations.has(word.lemma)
    )
      return true;
  }
  return false;
};

const PERSONS: readonly MentionType[] = ['person'];
const ACTORS_AND_PLACES: readonly MentionType[] = ['person', 'organisation', 'place'];

/** Letters by which the ending of a state's adjective is told from the end of any name. */
const TOLD_BY = 2;

/** "Karvian" in "a Karvian ferry" names no place of what happened. */
const isAdjective = ({ language, words }: Clause, { type, name, to }: Mention): boolean =>
  type === 'place' &&
  words[indexAt(words, to)]?.pos === 'NOUN' &&
  language.places.stateAdjectives.some(ending => ending.length >= TOLD_BY && name.endsWith(ending));

/** The names in the clause from the word `from` on, as far as no mark or conjunction behind `head` parts them from it. */
const namesFrom = (clause: Clause, from: number, head: number, types = ACTORS_AND_PLACES): string[] => {
  let last = head + 1;
  const relative = clause.language.events.relativePronouns.has(clause.words[last]?.lemma ?? '');
  if (relative) last += 1;
  while (last < clause.words.length && !parts(clause, last)) last += 1;
  const around = { from: clause.words[from]?.from ?? 0, to: clause.words[last - 1]?.to ?? 0 };
  const found = clause.mentions.filter(m => holds(around, m) && types.includes(m.type) && !isAdjective(clause, m));
  return [...new Set(found.map(m => m.name))];
};

/** Where the clause that a word stands in begins. */
const clauseStart = (clause: Clause, i: number): number => {
  let first = i;
  while (first > 0 && !parts(clause, first - 1)) first -= 1;
  return first;
};

/** The person whom a verb at `i` names. */
const personOf = (clause: Clause, i: number, of: 'subject' | 'object'): Mention | null => {
  const { words, mentions } = clause;
  const verb = words[i];
  if (verb === undefined) return null;
  let before = i - 1;
  while (['AUX', 'ADV', 'PART'].includes(words[before]?.pos ?? '')) before -= 1;
  const passive = words
    .slice(before + 1, i)
    .some(w => w.pos === 'AUX' && clause.language.occasions.heldWords.has(w.lemma));
  const person = (m: Mention): boolean => m.type === 'person';
  if ((of === 'object') === passive) {
    const end = words[before]?.to;
    return mentions.find(m => person(m) && m.to === end) ?? null;
  }
  if (of === 'subject') return null;
  const reach = words[Math.min(words.length - 1, i + PHRASE)]?.from ?? verb.to;
  const next = mentions.find(m => m.from >= verb.to && m.from <= reach);
  if (next === undefined || !person(next)) return null;
  const between = words.slice(i + 1, indexAt(words, next.from));
  return between.every(w => NOMINAL.has(w.pos)) ? next : null;
};

type Found = Omit<Occasion, 'from' | 'to'> & { readonly first: number; readonly last: number };

/** A document that came out: a verb of publishing with its noun, either before the other. */
const releasedAt = (clause: Clause, i: number): Found | null => {
  const { words, language, mentions } = clause;
  const { occasions } = language;
  const verb = words[i];
  if (verb === undefined || !occasions.releasing.has(verb.lemma)) return null;
  const noun = [1, -1]
    .flatMap(step => Array.from({ length: 2 * PHRASE }, (_, k) => i + step * (k + 1)))
    .find((k, n, all) => {
      const word = words[k];
      if (word === undefined || !occasions.releasedDocuments.has(word.lemma) || !/^(?:NOUN|PROPN)$/.test(word.pos))
        return false;
      const path = all.slice(k > i ? 0 : 2 * PHRASE, n);
      return path.every(p => !parts(clause, p) && words[p]?.pos !== 'VERB');
    });
  const document = noun === undefined ? undefined : words[noun];
  if (noun === undefined || document === undefined) return null;
  const [first, last] = [Math.min(i, noun), Math.max(i, noun)];
  const dates = isPlanned(clause, first, i) ? [] : datesOf(clause, first, last + 1);
  const mention = mentions.find(m => m.type === 'document' && m.to === document.to);
  const told = `${mention?.name ?? ''} ${clause.text.slice(words[phraseStart(words, noun)]?.from ?? 0, document.to)}`;
  const stage =
    told
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .find(w => occasions.stages.has(w)) ?? null;
  return {
    kind: occasions.released,
    stage,
    names: namesFrom(clause, clauseStart(clause, first), last),
    dates,
    first,
    last,
  };
};

/** An occasion that a noun names: "the meeting of Ana Holt and Jon Marsh in Brann in October". */
const namedAt = (clause: Clause, i: number): Found | null => {
  const { words, language } = clause;
  const word = words[i];
  if (word?.pos !== 'NOUN' || words[i + 1]?.pos === 'NOUN') return null;
  const kind = language.occasions.occasionKinds.find(k => k.nouns.has(word.lemma));
  if (kind === undefined) return null;
  const first = phraseStart(words, i);
  const own = words.slice(first, i);
  if (own.some(w => language.occasions.anotherOccasion.has(w.lemma))) return null;
  const dates = isPlanned(clause, first, i + 1) ? [] : datesOf(clause, first, i + 1);
  // where the date comes first, who met may stand between it and the noun
  const start = dates.length > 0 && dates.every(d => d.to <= word.from) ? clauseStart(clause, first) : first;
  const names = namesFrom(clause, start, i, kind.once ? PERSONS : ACTORS_AND_PLACES);
  return { kind: kind.key, stage: null, names, dates, first: i, last: i };
};

/** A happening of the kinds that an account may be about: it is an occasion beside where the account is about another. */
const eventAt = (clause: Clause, i: number): Found | null => {
  const event = clause.events.find(e => e.from === clause.words[i]?.from);
  if (event?.kind == null || event.other || event.dates.length === 0 || isPlanned(clause, i, i + 1)) return null;
  const dates = event.dates.filter(d => clause.dates.some(t => t.from === d.from));
  if (dates.length === 0) return null;
  return {
    kind: event.kind,
    stage: null,
    names: namesFrom(clause, phraseStart(clause.words, i), i),
    dates,
    first: i,
    last: i,
  };
};

/** What happened, as a verb tells it: to one person, "Jon Marsh was arrested on 5 March", or among several, "they met in Brann on 5 March". */
const happenedAt = (clause: Clause, i: number): Found | null => {
  const { words, language } = clause;
  const word = words[i];
  if (word?.pos !== 'VERB') return null;
  const kind = language.occasions.occasionKinds.find(k => k.verbs.has(word.lemma));
  if (kind === undefined) return null;
  if (kind.names === null) {
    const dates = isPlanned(clause, i, i + 1) ? [] : datesOf(clause, i, i + 1);
    const names = namesFrom(clause, clauseStart(clause, i), i);
    return { kind: kind.key, stage: null, names, dates, first: i, last: i };
  }
  const person = personOf(clause, i, kind.names);
  if (person === null) return null;
  const dates = isPlanned(clause, i, i + 1) ? [] : datesOf(clause, i, i + 1);
  return { kind: kind.key, stage: null, names: [person.name], dates, first: i, last: i };
};

/**
 * What is dated beside the event itself: documents that came out, meetings and agreements, what happened to a person (TimeML EVENT with a TLINK
 * to a TIMEX3). Only what is told as having been has its day or month; without one an occasion is a mention of it.
 */
export const occasions: Annotator<'occasions'> = {
  writes: 'occasions',
  version: 3,
  reads: ['sentences', 'tokens', 'mentions', 'times', 'events'],
  annotate({ text }, { sentences, tokens, mentions, times, events }, language) {
    return sentences.flatMap(sentence => {
      const dates = within(times, sentence).filter(t => t.type === 'DATE' && granularity(t.value) >= MONTH);
      const clause: Clause = {
        text,
        language,
        dates,
        words: within(tokens, sentence),
        mentions: within(mentions, sentence),
        events: within(events, sentence),
      };
      return clause.words.flatMap((_, i): Occasion[] => {
        const found = releasedAt(clause, i) ?? namedAt(clause, i) ?? happenedAt(clause, i) ?? eventAt(clause, i);
        if (found === null) return [];
        const { first, last, ...occasion } = found;
        return [{ from: clause.words[first]?.from ?? 0, to: clause.words[last]?.to ?? 0, ...occasion }];
      });
    });
  },
};
