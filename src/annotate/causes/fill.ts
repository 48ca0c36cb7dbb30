import type { CauseFrame } from '../../languages/cause-frame.js';
import { cover, type EventMention, holds, indexAt, type Span } from '../../model/index.js';
import { clauseAt, clauseBefore, doingAt, type Named, toldAt, toldBefore } from './clauses.js';
import {
  causesAt,
  causesBefore,
  type Clause,
  eventIn,
  isGeneral,
  phraseAt,
  phraseBefore,
  type Range,
  spanOf,
  topBefore,
  wordAt,
} from './phrases.js';

/** How many words may lie between a happening and "because of" or "after hitting". */
const REACH = 14;

/** A frame filled: its causes, what they are said to have caused, and the words of all. */
export interface Filled {
  readonly causes: readonly Named[];
  /** Phrases that are turned down beside the cause: "not a mine". */
  readonly against: readonly Named[];
  readonly event: EventMention | null;
  readonly by: Range | null;
  readonly told: Span;
  /** Whether only a cause that the list of kinds knows can be meant. */
  readonly known: boolean;
}

/** The happening told before a word in its clause: the verb itself, or the noun that the clause is about. */
const eventBefore = (clause: Clause, at: number): EventMention | null => {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const word = clause.words[i];
    if (word === undefined || /^[;:()–—]$/u.test(wordAt(clause, i)) || word.pos === 'SCONJ') return null;
    const event = clause.events.find(e => e.from === word.from);
    if (event !== undefined)
      return event.other || hangs(clause, i) || isGeneral(clause, Math.max(0, i - 3), i) ? null : event;
    if (word.pos === 'VERB' && !clause.language.events.occurrence.has(word.lemma)) return null;
  }
  return null;
};

/** Whether a noun only says more of another before it: "the victims of the crash". */
const hangs = (clause: Clause, i: number): boolean => {
  let first = i;
  while (['ADJ', 'DET', 'NUM', 'NOUN', 'PROPN'].includes(clause.words[first - 1]?.pos ?? '')) first -= 1;
  return clause.words[first - 1]?.pos === 'ADP' && ['NOUN', 'PROPN'].includes(clause.words[first - 2]?.pos ?? '');
};

/** What is caused, right behind a word: "the crash", "the roof to collapse". */
const effectAt = (clause: Clause, at: number): { event: EventMention; last: number } | null => {
  const phrase = phraseAt(clause, at);
  if (phrase === null) return null;
  const event = eventIn(clause, phrase);
  if (event !== null) return { event, last: phrase.last };
  const { causes } = clause.language;
  if (!causes.toDo.has(wordAt(clause, phrase.last))) return null;
  const word = clause.words[phrase.last + 1];
  const told = clause.events.find(
    e => !e.other && e.from >= (word?.from ?? clause.span.to) && indexAt(clause.words, e.from) <= phrase.last + 3,
  );
  return told === undefined ? null : { event: told, last: indexAt(clause.words, told.from) + 1 };
};

/** Whether a phrase is about what may be hit, its name behind it or not: "the ferry", "the ferry Tern". */
const isVictim = (clause: Clause, { first, last }: Range): boolean => {
  let head = last - 1;
  while (head > first && /^\p{Lu}/u.test(clause.text.charAt(clause.words[head]?.from ?? 0))) head -= 1;
  return (
    [head, last - 1].some(i => clause.language.causes.victims.has(clause.words[i]?.lemma ?? '')) ||
    clause.struck.has(wordAt(clause, last - 1))
  );
};

const phrases = (ranges: readonly Range[]): Named[] => ranges.map(range => ({ ...range, subject: null }));

/** A phrase as it is turned down, with its end; none where no phrase is there. */
const turnedDown = (range: Range | null): Named[] => (range === null ? [] : phrases([range]));

/** What is turned down beside a cause: "not a mine but" before it, ", not a mine" behind it. */
const besides = (clause: Clause, { first }: Range, last: number): Named[] => {
  const { text, span, words, language } = clause;
  const at = language.causes.but.has(wordAt(clause, first - 1)) ? first - 1 : first - 2;
  const before =
    language.causes.but.has(wordAt(clause, at)) && at > 0
      ? phraseBefore(clause, wordAt(clause, at - 1) === ',' ? at - 1 : at, false)
      : null;
  const isTurned =
    before !== null && language.causes.notBefore.test(text.slice(span.from, spanOf(clause, before).from));
  const end = words[last - 1]?.to ?? span.to;
  const not = language.causes.notBehind.exec(text.slice(end, span.to));
  const behind = not === null ? null : phraseAt(clause, indexAt(words, end + not[0].length));
  return [...(isTurned ? turnedDown(before) : []), ...turnedDown(behind)];
};

/** Whether a clause names a thing that can be brought down before a word: "the plane, with 30 aboard, was". */
const victimBefore = (clause: Clause, at: number, pronoun: boolean): Range | null => {
  const before = overAuxiliaries(clause, at);
  if (pronoun && clause.language.causes.pronouns.has(wordAt(clause, before)))
    return { first: before, last: before + 1 };
  const open = asideBefore(clause, before);
  const top = topBefore(clause, open ?? at, clause.language.causes.tying);
  return top !== null && isVictim(clause, top) ? top : null;
};

/** Longest aside between commas that stands between a thing and its verb, in words. */
const ASIDE = 14;

/** Where an aside between commas begins that ends at a word: ", on a flight from Brann to Ferrow,"; null where none ends there. */
const asideBefore = (clause: Clause, close: number): number | null => {
  if (wordAt(clause, close) !== ',') return null;
  for (let i = close - 1; i > Math.max(0, close - ASIDE); i -= 1) if (wordAt(clause, i) === ',') return i;
  return null;
};

/** Over the auxiliaries of a verb, to the word behind which they stand. */
const overAuxiliaries = (clause: Clause, at: number): number => {
  let before = at - 1;
  while (before > 0 && ['AUX', 'ADV', 'PART'].includes(clause.words[before]?.pos ?? '')) before -= 1;
  return before;
};

/** Whether the subject of a verb is "it". */
const isIt = (clause: Clause, at: number): boolean =>
  clause.language.causes.it.has(wordAt(clause, overAuxiliaries(clause, at)));

/** Before an aside between commas that ends before a verb: "the freezer" of "the freezer, a Polo 300, was"; the verb where none does. */
const behindAside = (clause: Clause, at: number): number => asideBefore(clause, overAuxiliaries(clause, at)) ?? at;

/** The index of the word that begins at a place or after it, behind what only leads in. */
const behindLeadIn = (clause: Clause, place: number): number => {
  const { text, span, words, language } = clause;
  let at = place;
  for (let n = 0; n < 3; n += 1) {
    const lead = language.causes.leadIn.exec(text.slice(at, span.to));
    if (lead === null) break;
    at += lead[0].length;
  }
  return indexAt(words, at);
};

/** With the closing mark of a quotation that begins in it. */
const closed = ({ text, span }: Clause, { from, to }: Span): Span => {
  const close = /^[,.]?[”"»’]/u.exec(text.slice(to, Math.min(span.to, to + 2)))?.[0] ?? '';
  return /[“"«‘][^”"»]*$/u.test(text.slice(from, to)) ? { from, to: to + close.length } : { from, to };
};

/** Fills a frame whose words stand at `cue`; null where something that it needs is not there. */
export const fill = (clause: Clause, frame: CauseFrame, cue: Span): Filled | null => {
  const { text, span, words, language } = clause;
  const start = indexAt(words, cue.from);
  let at = cue.to;
  let event: EventMention | null = null;
  let by: Range | null = null;
  let causes: readonly Named[] = [];
  let aside: readonly Named[] = [];
  let { known } = frame;
  const parts: Span[] = [cue];
  for (const part of frame.behind) {
    if (typeof part !== 'string') {
      const found = part.exec(text.slice(at, span.to));
      if (found?.index !== 0) return null;
      at += found[0].length;
      parts.push({ from: at - found[0].trimStart().length, to: at - (found[0].length - found[0].trimEnd().length) });
      continue;
    }
    if (part === 'cue') {
      causes = phrases([{ first: start, last: indexAt(words, cue.to) }]);
      continue;
    }
    if (part === 'clause') {
      const told = clauseAt(clause, indexAt(words, at));
      if (told === null) return null;
      causes = [told];
      at = spanOf(clause, told).to;
      parts.push(spanOf(clause, told));
      continue;
    }
    if (part === 'told') {
      const found = toldAt(clause, indexAt(words, at));
      if (found === null) return null;
      ({ event } = found);
      parts.push(event);
      continue;
    }
    if (part === 'cause') {
      const of = language.causes.ruledOutOf.exec(text.slice(at, span.to));
      const next = behindLeadIn(clause, at + (of?.[0].length ?? 0));
      const doing =
        frame.stand === 'says' && (!frame.known || frame.loose) && frame.behind.at(-1) === part
          ? doingAt(clause, next)
          : null;
      causes = doing === null ? phrases(causesAt(clause, next)) : [doing];
      const last = causes.at(-1);
      if (last === undefined) return null;
      at = spanOf(clause, last).to;
      parts.push(...causes.map(c => spanOf(clause, c)));
      continue;
    }
    const next = indexAt(words, at);
    if (part === 'effect') {
      const found = effectAt(clause, next);
      if (found === null) return null;
      ({ event } = found);
      // "the crash near Ferrow on", "the collapse of the dam to"
      at = words[found.last - 1]?.to ?? at;
      const rest = frame.behind[frame.behind.indexOf(part) + 1];
      if (rest instanceof RegExp) {
        const reached = behindEffect(clause, found.last, rest);
        if (reached === null) return null;
        at = reached;
      }
      parts.push({ from: event.from, to: Math.max(event.to, words[found.last - 1]?.to ?? 0) });
    } else {
      const phrase = phraseAt(clause, next);
      if (phrase === null || !isVictim(clause, phrase)) return null;
      at = spanOf(clause, phrase).to;
      parts.push(spanOf(clause, phrase));
    }
  }
  if (frame.before === 'effect') {
    const hedge = language.causes.hedgeAside.exec(text.slice(span.from, cue.from));
    const top = topBefore(
      clause,
      hedge === null ? start : indexAt(words, span.from + hedge.index),
      language.causes.placing,
    );
    event = (top === null ? null : eventIn(clause, top)) ?? (frame.loose ? eventBefore(clause, start) : null);
    if (event !== null) parts.push(event);
    else {
      event = frame.sure && isIt(clause, start) ? clause.earlier : null;
      if (event === null) return null;
      known = true;
    }
  } else if (frame.before === 'told') {
    event = toldBefore(clause, start);
    if (event === null) return null;
    parts.push(event);
  } else if (frame.before === 'clause') {
    const told = clauseBefore(clause, start);
    if (told === null) return null;
    causes = [told];
    parts.push(spanOf(clause, told));
  } else if (frame.before === 'victim') {
    const victim = victimBefore(clause, start, frame.loose);
    if (victim === null) return null;
    parts.push(spanOf(clause, victim));
  } else if (frame.before === 'cause') {
    const end = relativeBefore(clause, start);
    known ||= end < start;
    const not = language.causes.notAside.exec(text.slice(span.from, cue.from));
    const ends = not === null ? end : indexAt(words, span.from + not.index);
    if (not !== null) {
      const inner = indexAt(words, span.from + not.index + (not[0].length - not[0].replace(/^,\s*/u, '').length));
      aside = turnedDown(phraseAt(clause, behindLeadIn(clause, words[inner]?.from ?? span.to)));
    }
    causes = phrases(causesBefore(clause, behindAside(clause, ends)));
    if (causes.length === 0) return null;
    parts.push(...causes.map(c => spanOf(clause, c)));
  } else if (frame.before === 'holder') {
    by = phraseBefore(clause, start);
    const before = overAuxiliaries(clause, start);
    if (by === null && language.causes.pronouns.has(wordAt(clause, before))) by = { first: before, last: before + 1 };
    if (by === null && frame.stand === 'raises') return null;
  }
  if (frame.behind.includes('victim') && event === null)
    event = clause.events.find(e => holds(cue, e) && !e.other) ?? null;
  const against = [
    ...aside,
    ...causes
      .filter(c => c.subject === null)
      .flatMap(c => besides(clause, c, Math.max(c.last, indexAt(words, cover(parts).to)))),
  ];
  return { causes, against, event, by, told: closed(clause, cover(parts)), known };
};

/** Where the words of a pattern begin behind what was caused and where and of what it was; null where other words come first. */
const behindEffect = ({ text, span, words, language }: Clause, first: number, link: RegExp): number | null => {
  for (let i = first; i < Math.min(words.length, first + REACH); i += 1) {
    const at = words[i - 1]?.to ?? span.to;
    if (link.exec(text.slice(at, span.to))?.index === 0) return at;
    const word = words[i];
    if (word === undefined || word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'SCONJ') return null;
    if (/^[;:.]$/u.test(text.slice(word.from, word.to)) || language.causes.relative.has(word.lemma)) return null;
  }
  return null;
};

/** Over "that" and "which", to the word that they say more of. */
const relativeBefore = (clause: Clause, start: number): number => {
  let at = start;
  while (at > 0 && ['AUX', 'ADV', 'PART'].includes(clause.words[at - 1]?.pos ?? '')) at -= 1;
  return clause.language.causes.relative.has(wordAt(clause, at - 1)) ? at - 1 : start;
};
