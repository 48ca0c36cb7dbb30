import type { CauseFrame } from '../../languages/cause-frame.js';
import type { Language } from '../../languages/language.js';
import {
  type Cause,
  cover,
  type EventMention,
  holds,
  indexAt,
  meets,
  type Span,
  type Token,
} from '../../model/index.js';
import { stem } from '../../text/stem.js';
import { clauseAt, failingOf, type Named } from './clauses.js';
import { fill, type Filled } from './fill.js';
import { type Clause, evidenceAt, phraseAt, type Range, spanOf, wordAt } from './phrases.js';
import { GROUP, type Stand, standOf } from './stand.js';

const CAPITAL = /^\p{Lu}/u;

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

/** What a cause is about: its kinds, its stems, and the phrase that names who or what it was. */
type About = Pick<Cause, 'kinds' | 'stems'> & { readonly doer: Range };

/** Whether a word is a happening that the one told is, so that it is no cause of it. */
const isItself = (clause: Clause, word: Span, event: EventMention | null): boolean => {
  const same = clause.events.find(e => e.from === word.from);
  return same !== undefined && (same === event || same.kind === null || same.kind === event?.kind);
};

/** A clause as a cause; null where it tells of the happening itself, or, where only what is known counts, of no sudden failing. */
const aboutClause = (
  clause: Clause,
  frame: CauseFrame,
  named: Named & { readonly subject: Range },
  filled: Filled,
): About | null => {
  const onlySudden = filled.known && frame.behind.includes('clause');
  const { language, words } = clause;
  const failing = failingOf(clause, named);
  const isOfThings = filled.event === null || language.causes.victimKinds.has(filled.event.kind ?? '');
  if (onlySudden && (failing?.sudden !== true || !isOfThings)) return null;
  const own = words.slice(named.first, named.last);
  if (own.some(w => isItself(clause, w, filled.event))) return null;
  const { subject } = named;
  const head = words[subject.last - 1];
  if (head === undefined) return null;
  const { value } = valueOf(clause, subject);
  const isKind = isAboutKind(language, value, clause.text.slice(head.from, head.to));
  const kinds = isKind ? kindsIn(language, value) : [failing?.key ?? ''].filter(Boolean);
  const stems = stemsOf([head, ...own.filter(w => w !== head && w.pos !== 'ADP')]);
  return { kinds, stems, doer: subject };
};

/** A phrase as a cause; null where it names none. */
const aboutPhrase = (
  clause: Clause,
  frame: CauseFrame,
  range: Range,
  filled: Filled,
  isOpposed: boolean,
): About | null => {
  const { language, text } = clause;
  const { causes: lexicon } = language;
  const { value } = valueOf(clause, range);
  const words = clause.words.slice(range.first, range.last);
  const stems = stemsOf(words);
  const head = words.findLast(w => stem(w.lemma) === stems[0]);
  if (head === undefined) return null;
  const named = kindsIn(language, value);
  const kinds = frame.kind === null ? named : [...new Set([frame.kind, ...named])];
  // "what sank it was" says itself that a cause comes
  const known = isOpposed ? frame.known : filled.known;
  const isVictims =
    !isOpposed && (frame.before === 'victim' || (frame.before !== null && frame.behind.includes('victim')));
  const isPhysical = language.causes.victimKinds.has(filled.event?.kind ?? '');
  if (frame.before === 'told' && known && !isPhysical) return null;
  if (kinds.length === 0 && (known || (isVictims && doerOf(language, value) === null))) return null;
  if (lexicon.noCauses.has(head.lemma) && !lexicon.peopleOf.test(value) && !named.some(k => k !== 'accident'))
    if (!(named.includes('accident') && frame.known)) return null;
  // "lightning quick"
  if (known && clause.words[range.last]?.pos === 'ADJ') return null;
  if (known && !isAboutKind(language, value, text.slice(head.from, head.to))) return null;
  if (filled.event === null && words.some(w => w.from < head.from && lexicon.another.has(w.lemma))) return null;
  return isItself(clause, head, filled.event) ? null : { kinds, stems, doer: range };
};

/** The sort of doer that a phrase names. */
const doerOf = ({ causes }: Language, value: string): string | null =>
  causes.doerSorts.find(({ words }) => words.test(value))?.key ?? null;

/** The evidence that a sentence gives for what it says of a cause: "radar data" of "citing radar data". */
const groundsOf = (clause: Clause, told: Span): Span | null => {
  const { text, span, words, language } = clause;
  const cited = language.causes.citing.exec(text.slice(span.from, span.to));
  if (cited === null) return null;
  const start = span.from + cited.index + cited[0].length;
  const phrase = evidenceAt(clause, indexAt(words, start));
  if (phrase === null) return null;
  const found = spanOf(clause, phrase);
  const head = phraseAt(clause, phrase.first);
  const isSomebody = words
    .slice(phrase.first, head?.last ?? phrase.last)
    .some(w => language.causes.noEvidence.has(w.lemma) || clause.mentions.some(m => m.from <= w.from && w.to === m.to));
  return isSomebody || meets(found, told) ? null : found;
};

/** A clause that is said to be no more than what was so before the happening. */
const TOLD_BEFORE: CauseFrame = {
  cue: /(?!)/gu,
  before: null,
  behind: ['clause'],
  stand: 'raises',
  known: true,
  loose: false,
  kind: null,
  sure: false,
};

/** Words of a verb with what makes it a failing: "had been fitted back to front". */
const GROUP_WORDS = 6;

/** Words at which a clause begins that a sentence tells beside another. */
const OPENS = /^[,;:“"—–]$/u;

/**
 * Failings that a sentence tells as what had been before the happening, without saying that they caused it: "a bolt had sheared". Each is brought up,
 * no more.
 */
export const failingsToldIn = (clause: Clause): Cause[] => {
  const { words, language, text, span } = clause;
  const { causes: lexicon } = language;
  if (lexicon.hypothetical.test(text.slice(span.from, span.to))) return [];
  return words.flatMap((word, i): Cause[] => {
    const opens =
      i === 0 || words[i - 1]?.pos === 'SCONJ' || words[i - 1]?.pos === 'CCONJ' || OPENS.test(wordAt(clause, i - 1));
    if (!opens) return [];
    const told = clauseAt(clause, i);
    if (told?.subject == null || word.pos === 'SCONJ') return [];
    const head = words[told.subject.last - 1];
    const own = words.slice(told.subject.last, Math.min(told.last, told.subject.last + GROUP_WORDS));
    const group = text.slice(head?.from ?? span.to, own.at(-1)?.to ?? span.to);
    if (!lexicon.failings.some(f => f.sudden && f.words.test(group))) return [];
    const had = own.findIndex(
      (w, k) =>
        lexicon.hadBeen.has(text.slice(w.from, w.to).toLowerCase()) && (k === 0 || (k === 1 && own[0]?.pos === 'ADV')),
    );
    if (had < 0 || lexicon.notSo.test(text.slice(word.from, own.at(-1)?.to ?? word.to))) return [];
    if (
      lexicon.asking.test(text.slice(span.from, word.from)) ||
      lexicon.conditional.test(text.slice(span.from, word.from))
    )
      return [];
    const at = spanOf(clause, told);
    const filled: Filled = { causes: [told], against: [], event: null, by: null, told: at, known: true };
    return causesOf(clause, TOLD_BEFORE, { from: at.from, to: at.from }, filled, {
      stand: 'raises',
      certainty: 'possible',
    });
  });
};

/** The causes that a frame gives whose words stand at `cue`. */
export const readAt = (clause: Clause, frame: CauseFrame, cue: Span): Cause[] => {
  const { language, text } = clause;
  const { causes: lexicon } = language;
  const filled = fill(clause, frame, cue);
  if (filled === null) return [];
  const isVictims = frame.before === 'victim' || frame.behind.includes('victim');
  if (isVictims && lexicon.atAnotherTime.test(text.slice(cue.to, clause.span.to))) return [];
  const stand = standOf(clause, frame, cue, cover(filled.causes.map(c => spanOf(clause, c))));
  if (stand === null) return [];
  return causesOf(clause, frame, cue, filled, stand);
};

/** The causes of a filled frame with how they stand. */
const causesOf = (clause: Clause, frame: CauseFrame, cue: Span, filled: Filled, stand: Stand): Cause[] => {
  const { language, text } = clause;
  const { causes: lexicon } = language;
  const { event, by, told } = filled;
  const grounds = groundsOf(clause, told);
  const causeOf = (given: Named, own: Stand): Cause[] => {
    const range = given.subject === null ? withoutTheory(clause, given) : given;
    const { value, span } = valueOf(clause, range);
    const about =
      given.subject === null
        ? aboutPhrase(clause, frame, range, filled, own !== stand)
        : aboutClause(clause, frame, { ...given, subject: given.subject }, filled);
    if (about === null) return [];
    const unsure =
      own.stand === 'asserts' &&
      clause.words.slice(range.first, range.last).some(w => w.from < span.from && lexicon.doubting.has(w.lemma));
    const around = text.slice(
      Math.max(clause.span.from, Math.min(cue.from, span.from) - GROUP / 2),
      Math.max(cue.to, span.to),
    );
    return [
      {
        ...span,
        value,
        kinds: about.kinds,
        stems: about.stems,
        agents: agentsIn(clause, about.doer),
        doer: doerOf(language, valueOf(clause, about.doer).value),
        intent: lexicon.deliberate.test(around) ? 'deliberate' : lexicon.accidental.test(around) ? 'accidental' : null,
        of: event?.kind ?? null,
        told: cover([told, span]),
        by: by === null ? null : spanOf(clause, by),
        grounds,
        ...own,
        certainty: unsure && own.certainty === 'unstated' ? 'possible' : own.certainty,
      },
    ];
  };
  const said = filled.causes.flatMap(c => causeOf(c, stand));
  // what is turned down beside a cause is denied as firmly as the other is asserted
  const isOpposed = said.length > 0 && stand.stand === 'asserts';
  return [
    ...said,
    ...(isOpposed ? filled.against.flatMap(c => causeOf(c, { stand: 'denies', certainty: 'unstated' })) : []),
  ];
};
