import type { Language } from '../../languages/language.js';
import { indexAt, type Party, type Span, type Token } from '../../model/index.js';
import { stem } from '../../text/stem.js';
import { words } from '../../text/words.js';

/** A range of tokens, half-open. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** Longest phrase, in tokens. */
const LONGEST = 12;

/** How many phrases that hang on prepositions are gone over to reach the subject that they belong to. */
const HANGING = 3;

/** Longest list of names, and furthest a "by" stands behind its verb, in phrases and tokens. */
const LISTED = 12;
const FAR = 14;

/** Longest apposition between commas that stands between a subject and its verb, in tokens. */
const APPOSITION = 14;

const CAPITAL = /^\p{Lu}/u;

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

const isMark = (word: string): boolean => word === ',' || word === '-' || word === '–';

/** Sentence-wise reading of tokens: their words and parts of speech. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly Span[];
}

/** The word at an index, lower case; "" where there is none. */
export const wordAt = ({ text, tokens }: Words, i: number): string => {
  const token = tokens[i];
  return token ? text.slice(token.from, token.to).toLowerCase() : '';
};

/** Whether a mark joins a plural owner to what is theirs: "the farmers' petition". */
const ownsNext = ({ owningMark, pluralEnding }: Language['deeds'], of: Words, i: number, word: string): boolean =>
  owningMark.test(word) &&
  of.tokens[i - 1]?.to === of.tokens[i]?.from &&
  pluralEnding.test(wordAt(of, i - 1)) &&
  /^(?:NOUN|PROPN|ADJ)$/u.test(of.tokens[i + 1]?.pos ?? '');

const isNominal = ({ deeds }: Language, of: Words, i: number): boolean => {
  const token = of.tokens[i];
  if (!token) return false;
  if (NOMINAL.has(token.pos)) return true;
  const word = wordAt(of, i);
  return (
    deeds.owning.has(word) ||
    ownsNext(deeds, of, i, word) ||
    (word === '-' && NOMINAL.has(of.tokens[i - 1]?.pos ?? '') && NOMINAL.has(of.tokens[i + 1]?.pos ?? ''))
  );
};

/** The phrase that ends right before `end`, not reaching beyond `start`. */
const phraseBefore = (language: Language, of: Words, end: number, start: number): Range | null => {
  let first = end;
  while (first > start && end - first < LONGEST && isNominal(language, of, first - 1)) {
    first -= 1;
    // An article opens a phrase: what stands before it is another, but for "all the".
    if (of.tokens[first]?.pos === 'DET' && of.tokens[first - 1]?.pos !== 'DET') break;
  }
  return first < end ? { first, last: end } : null;
};

/** The phrase that begins at `start`, with what "of" adds. */
const phraseFrom = (language: Language, of: Words, start: number, end: number): Range | null => {
  let last = start;
  while (last < end && last - start < LONGEST && isNominal(language, of, last)) {
    if (last > start && of.tokens[last]?.pos === 'DET' && of.tokens[last - 1]?.pos !== 'DET') break;
    last += 1;
  }
  return last > start ? { first: start, last } : null;
};

/** Whether a name stands in a phrase. A plural that opens its sentence has its capital from there: "Troops". */
const isNamed = ({ deeds }: Language, of: Words, { first, last }: Range): boolean => {
  const [token, ...more] = of.tokens.slice(first, last);
  if (!token) return false;
  const capital = [token, ...more].some(t => t.pos === 'PROPN' && CAPITAL.test(of.text.charAt(t.from)));
  if (!capital || more.length > 0 || !deeds.pluralEnding.test(wordAt(of, first))) return capital;
  if (of.sentences[indexAt(of.sentences, token.from)]?.from !== token.from) return true;
  return of.mentions[indexAt(of.mentions, token.from)]?.from === token.from;
};

const partyOf = (language: Language, of: Words, { first, last }: Range): Party | null => {
  const { deeds, reuse } = language;
  const [from, to] = [of.tokens[first]?.from, of.tokens[last - 1]?.to];
  if (from === undefined || to === undefined) return null;
  const all = words(of.text, [{ from, to }]).filter(
    w => !reuse.functionWords.has(w.norm) && !deeds.clippedOwning.has(w.norm),
  );
  const noun = [...all].reverse().find(w => w.norm.length > 1);
  if (!noun) return null;
  const bare = noun.norm.replace(deeds.owningEnding, '');
  if (deeds.noParty.has(bare) || /^\d/.test(bare)) return null;
  return {
    from,
    to,
    head: stem(bare),
    modifiers: all.filter(w => w !== noun && !/^\d/.test(w.norm)).map(w => stem(w.norm)),
    named: isNamed(language, of, { first, last }),
    numbers: of.tokens
      .slice(first, last)
      .filter(t => t.pos === 'NUM')
      .map(t => of.text.slice(t.from, t.to).toLowerCase()),
  };
};

const some = (party: Party | null): Party[] => (party ? [party] : []);

/** The parties of a phrase that ends at `end`, and those joined to it: "Ansel, Brann and Ferrow". */
const joined = (language: Language, of: Words, phrase: Range, start: number): Party[] => {
  const { deeds } = language;
  const found = some(partyOf(language, of, phrase));
  let at = phrase.first - 1;
  if (!deeds.joining.test(wordAt(of, at))) return found;
  at -= wordAt(of, at - 1) === ',' ? 1 : 0;
  for (
    let other = phraseBefore(language, of, at, start);
    other !== null && found.length < LISTED;
    other = phraseBefore(language, of, at, start)
  ) {
    found.push(...some(partyOf(language, of, other)));
    at = other.first - 1;
    if (wordAt(of, at) !== ',') break;
  }
  return found;
};

/**
 * The subject of a verb group that begins at `end`: the phrase before it, over an apposition between commas, "who" and "which", and what
 * hangs on prepositions.
 */
export const subjectBefore = (language: Language, of: Words, end: number, start: number): Party[] => {
  const { deeds } = language;
  let at = end;
  while (at > start && deeds.relatives.test(wordAt(of, at - 1))) at -= 1;
  if (at > start && wordAt(of, at - 1) === ',') {
    if (at < end) at -= 1;
    else {
      let comma = at - 2;
      while (comma > start && at - comma < APPOSITION && wordAt(of, comma) !== ',') comma -= 1;
      if (wordAt(of, comma) !== ',') return [];
      at = comma;
    }
  }
  let phrase = phraseBefore(language, of, at, start);
  for (let tries = 0; phrase && tries < HANGING && deeds.hanging.test(wordAt(of, phrase.first - 1)); tries += 1) {
    const before = phraseBefore(language, of, phrase.first - 1, start);
    if (!before) return [];
    phrase = before;
  }
  return phrase ? joined(language, of, phrase, start) : [];
};

/** The pronoun of the third person that is the subject of a verb group which begins at `end`; null where there is none. */
export const pronounBefore = ({ attributing, deeds }: Language, of: Words, end: number, start: number): Span | null => {
  let at = end - 1;
  while (at > start && deeds.relatives.test(wordAt(of, at))) at -= 1;
  const word = wordAt(of, at);
  return at >= start && attributing.pronouns.has(word) && !attributing.ownPronouns.test(word)
    ? spanOf(of, at, at + 1)
    : null;
};

/** The object right behind a verb. */
export const objectAfter = (language: Language, of: Words, start: number, end: number): Party[] => {
  const { deeds } = language;
  const phrase = phraseFrom(language, of, start, end);
  if (!phrase) return [];
  // "the town of Ansel" may be called Ansel elsewhere.
  const party = partyOf(language, of, phrase);
  if (!party) return [];
  const place = deeds.ofName.has(wordAt(of, phrase.last)) ? phraseFrom(language, of, phrase.last + 1, end) : null;
  const named = some(place && partyOf(language, of, place)).filter(one => one.named);
  const more = deeds.joining.test(wordAt(of, phrase.last)) ? phraseFrom(language, of, phrase.last + 1, end) : null;
  return [party, ...named, ...some(more && partyOf(language, of, more))];
};

/** The phrase behind the first of some prepositions, before the clause ends. */
export const behind = (language: Language, of: Words, prepositions: RegExp, start: number, end: number): Party[] => {
  for (let i = start; i < Math.min(end, start + FAR); i += 1) {
    const token = of.tokens[i];
    if (
      !token ||
      (token.pos === 'PUNCT' && isMark(wordAt(of, i)) && wordAt(of, i) === ',') ||
      token.pos === 'SCONJ' ||
      token.pos === 'VERB'
    )
      return [];
    if (prepositions.test(wordAt(of, i))) return objectAfter(language, of, i + 1, end);
  }
  return [];
};

/** The words of a range of tokens as one party: "Lodenian drone" before "attack". */
export const partyIn = (language: Language, of: Words, first: number, last: number): Party[] =>
  first < last ? some(partyOf(language, of, { first, last })) : [];

/** Where the phrase begins that ends before `end`. */
export const startOfPhrase = (language: Language, of: Words, end: number, start: number): number =>
  phraseBefore(language, of, end, start)?.first ?? end;

/** The words from one token to another. */
export const spanOf = ({ tokens }: Words, first: number, last: number): Span => ({
  from: tokens[first]?.from ?? 0,
  to: tokens[last - 1]?.to ?? 0,
});

/** The phrase that a range of tokens opens with. */
export const phraseAt = (language: Language, of: Words, first: number, last: number): Party[] => {
  const phrase = phraseFrom(language, of, first, last);
  return some(phrase && partyOf(language, of, phrase));
};
