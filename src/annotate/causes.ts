import type { CauseFrame } from '../languages/cause-frame.js';
import type { Language } from '../languages/language.js';
import { type Cause, cover, type EventMention, holds, indexAt, meets, type Span, type Token } from '../model/index.js';
import { stem } from '../text/stem.js';
import type { Annotator } from './annotator.js';
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
} from './causes/phrases.js';

/** How many words may lie between a happening and "because of" or "after hitting". */
const REACH = 14;

/** Frames read in a sentence at most: a longer list is no prose. */
const MOST = 40;

/** How many sentences back a happening is told of which a cause is named without it. */
const BEFORE = 2;

/** How far before the words of a frame its own auxiliaries stand, in code units. */
const GROUP = 40;

/** A frame filled: its causes, what they are said to have caused, and the words of all. */
interface Filled {
  readonly causes: readonly Range[];
  readonly event: EventMention | null;
  readonly by: Range | null;
  readonly told: Span;
  /** Whether only a cause that the list of kinds knows can be meant. */
  readonly known: boolean;
}

const CAPITAL = /^\p{Lu}/u;

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
  const told = clause.events.find(e => e.from === word?.from && !e.other);
  return told === undefined ? null : { event: told, last: phrase.last + 2 };
};

const isVictim = (clause: Clause, { last }: Range): boolean =>
  clause.language.causes.victims.has(clause.words[last - 1]?.lemma ?? '');

/** Whether a clause names a thing that can be brought down before a word: "the plane, with 30 aboard, was". */
const victimBefore = (clause: Clause, at: number): Range | null => {
  const top = topBefore(clause, at, clause.language.causes.tying);
  return top !== null && isVictim(clause, top) ? top : null;
};

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
const fill = (clause: Clause, frame: CauseFrame, cue: Span): Filled | null => {
  const { text, span, words, language } = clause;
  const start = indexAt(words, cue.from);
  let at = cue.to;
  let event: EventMention | null = null;
  let by: Range | null = null;
  let causes: readonly Range[] = [];
  let { known } = frame;
  const parts: Span[] = [cue];
  for (const part of frame.behind) {
    if (typeof part !== 'string') {
      const found = part.exec(text.slice(at, span.to));
      if (found?.index !== 0) return null;
      at += found[0].length;
      continue;
    }
    if (part === 'cause') {
      const of = language.causes.ruledOutOf.exec(text.slice(at, span.to));
      causes = causesAt(clause, behindLeadIn(clause, at + (of?.[0].length ?? 0)));
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
    const top = topBefore(clause, start, language.causes.placing);
    event = (top === null ? null : eventIn(clause, top)) ?? (frame.loose ? eventBefore(clause, start) : null);
    if (event === null) return null;
    parts.push(event);
  } else if (frame.before === 'victim') {
    const victim = victimBefore(clause, start);
    if (victim === null) return null;
    parts.push(spanOf(clause, victim));
  } else if (frame.before === 'cause') {
    const end = relativeBefore(clause, start);
    known ||= end < start;
    causes = causesBefore(clause, end);
    if (causes.length === 0) return null;
    parts.push(...causes.map(c => spanOf(clause, c)));
  } else if (frame.before === 'holder') {
    by = phraseBefore(clause, start);
    if (by === null && language.causes.pronouns.has(wordAt(clause, start - 1))) by = { first: start - 1, last: start };
    if (by === null && frame.stand === 'raises') return null;
  }
  return { causes, event, by, told: closed(clause, cover(parts)), known };
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

type Stand = Pick<Cause, 'stand' | 'certainty'>;

/** How firmly a filled frame says what it says; null where it tells only what might come. */
const standOf = (clause: Clause, frame: CauseFrame, cue: Span, causes: Span): Stand | null => {
  const { text, span } = clause;
  const { causes: lexicon } = clause.language;
  const ahead = text.slice(span.from, cue.from);
  const near = ahead.slice(-GROUP);
  const own = text.slice(cue.from, cue.to);
  const between = text.slice(Math.min(cue.to, causes.from), Math.max(cue.to, causes.from));
  const clauseAhead = /[^,;:]*$/u.exec(ahead)?.[0] ?? '';
  if (lexicon.conditional.test(clauseAhead)) return null;
  const mayBe = lexicon.mayBe.test(`${near} ${own}`) || lexicon.mayBe.test(between);
  if (frame.stand !== 'denies' && !mayBe && lexicon.unrealBefore.test(near)) return null;
  if (lexicon.wouldBe.test(near)) return null;
  if (text.slice(span.to - 2, span.to).includes('?')) return { stand: 'asks', certainty: 'unstated' };
  if (lexicon.asking.test(clauseAhead)) return { stand: 'asks', certainty: 'unstated' };
  if (frame.stand === 'denies')
    return lexicon.notRuledOut.test(near)
      ? { stand: 'raises', certainty: 'possible' }
      : { stand: 'denies', certainty: 'unstated' };
  const group = /[^,;:]*$/u.exec(near)?.[0] ?? '';
  const negated = lexicon.notSo.test(group) || lexicon.notSo.test(own) || lexicon.notSo.test(between);
  // whoever does not blame somebody has not said that it was not so
  if (negated && frame.before === 'holder') return null;
  if (negated || lexicon.turnedDown.test(ahead)) return { stand: 'denies', certainty: 'unstated' };
  if (frame.stand === 'raises') return { stand: 'raises', certainty: 'possible' };
  const words = `${group} ${own} ${between}`;
  if (mayBe || lexicon.perhaps.test(words)) return { stand: 'asserts', certainty: 'possible' };
  return { stand: 'asserts', certainty: lexicon.mustBe.test(words) ? 'probable' : 'unstated' };
};

/** The names in a phrase, and adjectives with a capital: whose it is. */
const agentsIn = (clause: Clause, range: Range): string[] => {
  const own = spanOf(clause, range);
  const names = clause.mentions.filter(m => holds(own, m)).map(m => clause.text.slice(m.from, m.to));
  const adjectives = clause.words
    .slice(range.first, range.last)
    .filter(w => w.from > clause.span.from || w.pos === 'PROPN')
    .map(w => clause.text.slice(w.from, w.to))
    .filter(w => CAPITAL.test(w) && clause.language.causes.ofPeople.test(w));
  return [...new Set([...names, ...adjectives])];
};

/** The words of a phrase without its article, its marks and what only judges it. */
const valueOf = (clause: Clause, { first, last }: Range): { value: string; span: Span } => {
  let start = first;
  while (
    start < last - 1 &&
    (clause.words[start]?.pos === 'DET' ||
      /^[“”"«»‘’']$/u.test(wordAt(clause, start)) ||
      clause.language.causes.possessives.has(wordAt(clause, start)) ||
      clause.language.causes.doubting.has(wordAt(clause, start)))
  )
    start += 1;
  const span = spanOf(clause, { first: start, last });
  return {
    value: clause.text
      .slice(span.from, span.to)
      .replace(/[“”"«»]/gu, '')
      .replace(/\s+/gu, ' '),
    span,
  };
};

const kindsIn = ({ causes }: Language, value: string): string[] =>
  causes.causeKinds.filter(({ words }) => words.test(value)).map(({ key }) => key);

/** Longest words for a kind, in words. */
const KIND_WORDS = 4;

/** Whether the noun that a phrase is about ends words for a kind of cause: "gas leak", not "gas worker". */
const isAboutKind = ({ causes }: Language, value: string, head: string): boolean => {
  const words = value.slice(0, value.indexOf(head) + head.length).split(' ');
  return Array.from({ length: KIND_WORDS }, (_, n) => words.slice(-n - 1).join(' ')).some(tail =>
    causes.causeKinds.some(({ whole }) => whole.test(tail)),
  );
};

/** The noun that a phrase is about, and its other nouns and adjectives, as stems. */
const stemsOf = (words: readonly Token[]): string[] => {
  const tied = words.findIndex((w, i) => i > 0 && w.pos === 'ADP');
  const own = tied < 0 ? words : words.slice(0, tied);
  const head = own.findLast(w => w.pos === 'NOUN' || w.pos === 'PROPN');
  const rest = words.filter(w => w !== head && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(w.pos));
  return [...new Set([...(head === undefined ? [] : [head]), ...rest].map(w => stem(w.lemma)))];
};

/** "Sabotage" of "the sabotage theory". */
const withoutTheory = ({ words, language }: Clause, { first, last }: Range): Range =>
  last - first > 1 && language.causes.theories.has(words[last - 1]?.lemma ?? '') && words[last - 2]?.pos !== 'DET'
    ? { first, last: last - 1 }
    : { first, last };

const readAt = (clause: Clause, frame: CauseFrame, cue: Span): Cause[] => {
  const { language, text } = clause;
  const filled = fill(clause, frame, cue);
  if (filled === null) return [];
  const { causes: lexicon } = language;
  const { event, by, told } = filled;
  const victim = frame.before === 'victim' || frame.behind.includes('victim');
  const stand = standOf(clause, frame, cue, cover(filled.causes.map(c => spanOf(clause, c))));
  if (stand === null) return [];
  return filled.causes
    .map(c => withoutTheory(clause, c))
    .flatMap((range): Cause[] => {
      const { value, span } = valueOf(clause, range);
      const unsure =
        stand.stand === 'asserts' &&
        clause.words.slice(range.first, range.last).some(w => w.from < span.from && lexicon.doubting.has(w.lemma));
      const kinds = kindsIn(language, value);
      const words = clause.words.slice(range.first, range.last);
      const stems = stemsOf(words);
      const head = words.findLast(w => stem(w.lemma) === stems[0]);
      if (head === undefined || (kinds.length === 0 && (filled.known || victim || lexicon.noCauses.has(head.lemma))))
        return [];
      if (lexicon.noCauses.has(head.lemma) && !kinds.some(k => k !== 'accident')) {
        if (!(kinds.includes('accident') && frame.known)) return [];
      }
      if (filled.known && !isAboutKind(language, value, text.slice(head.from, head.to))) return [];
      if (filled.event === null && words.some(w => lexicon.another.has(w.lemma))) return [];
      // a happening is no cause of itself
      const same = clause.events.find(e => e.from === head.from);
      if (same !== undefined && (same === event || same.kind === null || same.kind === event?.kind)) return [];
      const around = text.slice(
        Math.max(clause.span.from, Math.min(cue.from, span.from) - GROUP / 2),
        Math.max(cue.to, span.to),
      );
      return [
        {
          ...span,
          value,
          kinds,
          stems,
          agents: agentsIn(clause, range),
          intent: lexicon.deliberate.test(around)
            ? 'deliberate'
            : lexicon.accidental.test(around)
              ? 'accidental'
              : null,
          of: event?.kind ?? null,
          told,
          by: by === null ? null : spanOf(clause, by),
          ...stand,
          certainty: unsure && stand.certainty === 'unstated' ? 'possible' : stand.certainty,
        },
      ];
    });
};

/** What a sentence needs from those around it. */
interface Around {
  /** The document tells of a happening that being shot down or hit is a cause of. */
  readonly downed: boolean;
  /** A happening is told in the sentence or the one before. */
  readonly happened: boolean;
}

const readCauses = (clause: Clause, { downed, happened }: Around): Cause[] => {
  const { text, span, language } = clause;
  const sentence = text.slice(span.from, span.to);
  const found: Cause[] = [];
  for (const frame of language.causes.causeFrames) {
    const named = frame.before === 'effect' || frame.behind.includes('effect');
    if (!named && !happened) continue;
    if (!downed && (frame.before === 'victim' || frame.behind.includes('victim'))) continue;
    let n = 0;
    for (const { index, 0: words } of sentence.matchAll(frame.cue)) {
      n += 1;
      if (n > MOST) break;
      const from = span.from + index;
      const read = readAt(clause, frame, { from, to: from + words.length });
      found.push(...read.filter(one => !found.some(f => meets(f, one))));
    }
  }
  return found;
};

/**
 * What is said to have caused a happening, and what is ruled out as its cause: phrases that stand at the places which a frame of the language
 * pack gives them (FrameNet Causation, Judgment, Attributing_cause). Nothing general, hypothetical or about another happening is read.
 */
export const causes: Annotator<'causes'> = {
  writes: 'causes',
  version: 1,
  reads: ['sentences', 'tokens', 'mentions', 'events'],
  annotate({ text }, { sentences, tokens, mentions, events }, language) {
    const within = <S extends Span>(spans: readonly S[], { from, to }: Span): S[] =>
      spans.slice(indexAt(spans, from), indexAt(spans, to));
    const downed = events.some(e => e.kind !== null && language.causes.victimKinds.has(e.kind));
    return sentences
      .flatMap((span, i) => {
        const before = sentences[Math.max(0, i - BEFORE)] ?? span;
        const happened = within(events, { from: before.from, to: span.to }).length > 0;
        return readCauses(
          {
            text,
            span,
            language,
            words: within(tokens, span),
            mentions: within(mentions, span),
            events: within(events, span),
          },
          { downed, happened },
        );
      })
      .sort((a, b) => a.from - b.from || b.to - a.to);
  },
};
