import type { Language } from '../../languages/language.js';
import type { EventMention, Mention, Span, Token } from '../../model/index.js';

/** Longest noun phrase, in words. */
const LONGEST = 12;

/** How many phrases may hang on the noun of a cause, and how many causes a list may have. */
const HANGING = 2;
const LISTED = 5;

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const NOUNS = new Set(['NOUN', 'PROPN']);
const OPENING_MARK = /^[“"«‘']$/u;
const MARK = /^[“”"«»‘’']$/u;

/** A sentence as it is read for causes. */
export interface Clause {
  readonly text: string;
  readonly span: Span;
  readonly words: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly events: readonly EventMention[];
  readonly language: Language;
  /** Nouns and names for what the document's happenings befell, lower case: "bridge" where it collapsed. */
  readonly struck: ReadonlySet<string>;
  /** What the sentence before tells of first: what "it" stands for; null where it tells of nothing. */
  readonly earlier: EventMention | null;
}

/** A range of words, half-open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A word as it is written, lower case; "" where there is none. */
export const wordAt = ({ text, words }: Clause, i: number): string => {
  const word = words[i];
  return word === undefined ? '' : text.slice(word.from, word.to).toLowerCase();
};

/** The place of a range. */
export const spanOf = ({ words, span }: Clause, { first, last }: Range): Span => ({
  from: words[first]?.from ?? span.to,
  to: words[last - 1]?.to ?? span.to,
});

const posAt = ({ words }: Clause, i: number): string => words[i]?.pos ?? '';

const isOwning = (clause: Clause, i: number): boolean => clause.language.deeds.owning.has(wordAt(clause, i));

/** Whether a word may stand inside a noun phrase at this place. */
const isNominal = (clause: Clause, i: number): boolean => {
  const pos = posAt(clause, i);
  if (NOMINAL.has(pos) || isOwning(clause, i) || isGerund(clause, i) || isName(clause, i)) return true;
  const next = posAt(clause, i + 1);
  const word = wordAt(clause, i);
  if (isHyphened(clause, i)) return true;
  if (/^[-–]$/u.test(word)) return NOMINAL.has(posAt(clause, i - 1)) && NOMINAL.has(next);
  // "an exploding cylinder", "a badly welded joint"
  if (pos === 'VERB')
    return clause.language.causes.participle.test(word) && NOUNS.has(next) && !NOUNS.has(posAt(clause, i - 1));
  if (pos === 'ADV')
    return next === 'ADJ' || (next === 'VERB' && clause.language.causes.participle.test(wordAt(clause, i + 1)));
  if (clause.language.causes.possessives.has(word)) return true;
  return pos === 'CCONJ' && posAt(clause, i - 1) === 'ADJ' && next === 'ADJ';
};

const HYPHEN = /^[-‐‑]$/u;

/** Whether a word or hyphen stands inside a compound: "surface-to-air". */
const isHyphened = (clause: Clause, i: number): boolean => {
  const { words } = clause;
  const isTied = (k: number): boolean => words[k] !== undefined && words[k].to === words[k + 1]?.from;
  if (!isTied(i) || !isTied(i - 1)) return false;
  return HYPHEN.test(wordAt(clause, i)) || (HYPHEN.test(wordAt(clause, i - 1)) && HYPHEN.test(wordAt(clause, i + 1)));
};

/** Whether a phrase may end with a word: a noun, or a verb in -ing that names a kind of cause, "speeding". */
const isHead = (clause: Clause, i: number): boolean =>
  NOUNS.has(posAt(clause, i)) ||
  isGerund(clause, i) ||
  isName(clause, i) ||
  // "Store 4"
  (posAt(clause, i) === 'NUM' && NOUNS.has(posAt(clause, i - 1)));

/** A capital between a name and a small letter is a name's, whatever the tagger takes it for: "the tanker Alder Rose ran". */
const isName = ({ text, words }: Clause, i: number): boolean => {
  const capital = (k: number): boolean => /^\p{Lu}/u.test(text.charAt(words[k]?.from ?? text.length));
  return words[i]?.pos === 'VERB' && capital(i) && capital(i - 1) && !capital(i + 1);
};

const isGerund = (clause: Clause, i: number): boolean => {
  const pos = posAt(clause, i);
  return (
    (pos === 'VERB' || pos === 'ADJ') && clause.language.causes.causeKinds.some(k => k.whole.test(wordAt(clause, i)))
  );
};

/** The noun phrase that begins at a word, quotation marks around its words included; null where none does. */
export const phraseAt = (clause: Clause, start: number): Range | null => {
  let last = start;
  while (last < clause.words.length && last - start < LONGEST) {
    if (OPENING_MARK.test(wordAt(clause, last)) && (last === start || isNominal(clause, last + 1))) {
      last += 1;
      continue;
    }
    if (!isNominal(clause, last)) break;
    if (last > start && posAt(clause, last) === 'DET' && !/^(?:DET|PUNCT)$/.test(posAt(clause, last - 1))) break;
    last += 1;
  }
  while (last > start && !isHead(clause, last - 1)) last -= 1;
  return last > start ? { first: start, last } : null;
};

/** The noun phrase that ends before a word, over the auxiliaries and adverbs of its verb; null where none does. */
export const phraseBefore = (clause: Clause, end: number, over = true): Range | null => {
  let last = end;
  const { words } = clause;
  while (
    over &&
    last > 0 &&
    (['AUX', 'ADV', 'PART'].includes(posAt(clause, last - 1)) ||
      clause.language.causes.verbGroup.has(words[last - 1]?.lemma ?? '')) &&
    !isOwning(clause, last - 1)
  )
    last -= 1;
  while (last > 0 && MARK.test(wordAt(clause, last - 1))) last -= 1;
  let first = last;
  while (
    first > 0 &&
    last - first < LONGEST &&
    (isNominal(clause, first - 1) || MARK.test(wordAt(clause, first - 1)))
  ) {
    first -= 1;
    if (posAt(clause, first) === 'DET' && posAt(clause, first - 1) !== 'DET') break;
  }
  while (first < last && MARK.test(wordAt(clause, first)) && !OPENING_MARK.test(wordAt(clause, first))) first += 1;
  while (last > first && !isHead(clause, last - 1)) last -= 1;
  // "nobody's negligence"
  if (first < last && first > 0 && isOwning(clause, first)) first -= 1;
  return first < last ? { first, last } : null;
};

/** A phrase with what "of" and "by" tie to it, and what it was "caused by". */
const withTied = (clause: Clause, phrase: Range): Range => {
  let { last } = phrase;
  const { tying, setOff } = clause.language.causes;
  for (let n = 0; n < HANGING; n += 1) {
    const at = setOff.has(wordAt(clause, last)) ? last + 1 : last;
    if (!tying.has(wordAt(clause, at))) break;
    const next = phraseAt(clause, at + 1);
    if (next === null) break;
    last = next.last;
  }
  return { first: phrase.first, last };
};

/** The evidence that begins at a word, with what is tied to it and what was done with it: "fragments found in the hull". */
export const evidenceAt = (clause: Clause, start: number): Range | null => {
  const phrase = phraseAt(clause, start);
  if (phrase === null) return null;
  const whole = withTied(clause, phrase);
  const done =
    posAt(clause, whole.last) === 'VERB' && clause.language.causes.participle.test(wordAt(clause, whole.last));
  return done ? withTied(clause, { first: start, last: whole.last + 1 }) : whole;
};

/** The causes that begin at a word: one phrase, or several joined by commas, "and", "or". */
export const causesAt = (clause: Clause, start: number): Range[] => {
  const found: Range[] = [];
  let at = start;
  while (found.length < LISTED) {
    const phrase = phraseAt(clause, at);
    if (phrase === null) break;
    const whole = withTied(clause, phrase);
    found.push(whole);
    at = whole.last;
    while (MARK.test(wordAt(clause, at))) at += 1;
    if (wordAt(clause, at) === ',' && found.length > 0) {
      // a comma goes on with the list only where "and" or "or" ends it
      if (clause.language.causes.joining.has(wordAt(clause, at + 1))) at += 1;
      else if (!listGoesOn(clause, at)) break;
    }
    if (wordAt(clause, at) === ',' || clause.language.causes.joining.has(wordAt(clause, at))) at += 1;
    else break;
    if (posAt(clause, at) === 'VERB') break;
  }
  return found;
};

/** Whether phrases and commas alone lead from a comma to "and" or "or". */
const listGoesOn = (clause: Clause, comma: number): boolean => {
  let at = comma;
  for (let n = 0; n < LISTED && wordAt(clause, at) === ','; n += 1) {
    const phrase = phraseAt(clause, at + 1);
    if (phrase === null) return false;
    at = withTied(clause, phrase).last;
    if (clause.language.causes.joining.has(wordAt(clause, at))) return true;
    if (wordAt(clause, at) === ',' && clause.language.causes.joining.has(wordAt(clause, at + 1))) return true;
  }
  return false;
};

/** The causes that end before a word: with what is tied to them, and those joined before them. */
export const causesBefore = (clause: Clause, end: number): Range[] => {
  const found: Range[] = [];
  let at = end;
  let skip = true;
  while (found.length < LISTED) {
    let phrase = phraseBefore(clause, at, skip);
    if (phrase === null) break;
    const { last } = phrase;
    for (let n = 0; n < HANGING && clause.language.causes.tying.has(wordAt(clause, phrase.first - 1)); n += 1) {
      const before = phraseBefore(clause, phrase.first - 1, false);
      if (before?.last !== phrase.first - 1) break;
      phrase = before;
    }
    found.unshift({ first: phrase.first, last });
    at = phrase.first;
    skip = false;
    if (!clause.language.causes.joining.has(wordAt(clause, at - 1))) break;
    at -= wordAt(clause, at - 2) === ',' ? 2 : 1;
  }
  return found;
};

/** The happening that a range of words is about: its noun, which no other noun has hanging on it. */
export const eventIn = (clause: Clause, { first, last }: Range): EventMention | null => {
  const head = clause.words[last - 1];
  const event = clause.events.find(e => e.from === head?.from);
  return event === undefined || event.other || isGeneral(clause, first, last - 1) ? null : event;
};

/** "300 crashes", "fires": several that are not pointed at are no single happening. */
export const isGeneral = (clause: Clause, first: number, head: number): boolean =>
  posAt(clause, head) !== 'VERB' &&
  clause.language.nouns.isPlural(wordAt(clause, head)) &&
  !clause.words.slice(first, head).some(w => w.pos === 'DET');

/** The noun at the top of a phrase that ends before a word: "the collapse" of "the collapse of the dam at Ferrow was". */
export const topBefore = (clause: Clause, end: number, prepositions: ReadonlySet<string>): Range | null => {
  let phrase = phraseBefore(clause, end);
  for (let n = 0; phrase !== null && n < HANGING + 2 && prepositions.has(wordAt(clause, phrase.first - 1)); n += 1) {
    const before = phraseBefore(clause, phrase.first - 1, false);
    if (before?.last !== phrase.first - 1) break;
    phrase = before;
  }
  return phrase;
};
