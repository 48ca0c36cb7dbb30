import { type Language, languageOf } from '../../languages/index.js';
import { type Account, type Sentence, type Span, type Token, within } from '../../model/index.js';
import { fold } from '../../text/normalise.js';
import { stem } from '../../text/stem.js';

/** A sentence with its words as they are compared. */
export interface Told {
  readonly account: Account;
  readonly language: Language;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Words as written, lower case. */
  readonly words: readonly string[];
  /** Keys by which words of matter are compared; null for all others. */
  readonly keys: readonly (string | null)[];
  /** Words that tell a thing only together with those behind them. */
  readonly compounds: ReadonlySet<number>;
}

/** A range of the words of a sentence, half-open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

const MATTER = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/u;
const PARTS = /^[.!?;:—–()“”"«»…]$/u;
const NUMBER = /^\p{N}/u;

/** What a word is compared by: the key of the deed or the class that it is of, else its stem. */
export const keyOf = (
  { deeds, disputes }: Language,
  { pos, lemma }: Pick<Token, 'pos' | 'lemma'>,
  word: string,
): string => {
  const isVerb = pos === 'VERB';
  const own = isVerb
    ? (disputes.verbClasses.get(lemma) ?? deeds.deedVerbs.get(lemma))
    : (disputes.nounClasses.get(lemma) ?? deeds.deedNouns.get(lemma));
  return own ?? stem(lemma.length > 2 ? fold(lemma) : word);
};

/** A sentence as it is compared. */
export const toldIn = (account: Account, sentence: Sentence): Told => {
  const { text } = account.document;
  const language = languageOf(account.document.language);
  const tokens = within(account.annotations.tokens, sentence);
  const words = tokens.map(t => text.slice(t.from, t.to).toLowerCase());
  const keys = tokens.map((token, i) => {
    const word = words[i] ?? '';
    if (
      !(MATTER.test(token.pos) || language.disputes.directions.has(word)) ||
      NUMBER.test(word) ||
      language.disputes.anyWords.has(word)
    )
      return null;
    return language.reuse.functionWords.has(word) && token.pos !== 'VERB' ? null : keyOf(language, token, word);
  });
  const compounds = new Set<number>();
  for (const { words: pattern, key } of language.disputes.compounds)
    for (const match of text.slice(sentence.from, sentence.to).matchAll(pattern)) {
      const from = sentence.from + match.index;
      const first = tokens.findIndex(t => t.from === from);
      if (first < 0) continue;
      for (let i = first; (tokens[i]?.to ?? sentence.to + 1) <= from + match[0].length; i += 1) keys[i] = null;
      keys[first] = key;
      compounds.add(first);
    }
  return { account, language, sentence, tokens, words, keys, compounds };
};

/** Keys of the words of a range, with those of the things that they are kinds of. */
export const keysIn = ({ tokens, keys, language }: Told, { first, last }: Range): Set<string> => {
  const found = new Set<string>();
  for (let i = first; i < last; i += 1) {
    const key = keys[i];
    if (key == null) continue;
    found.add(key);
    for (const kind of language.shifts.isKindOf.get(tokens[i]?.lemma ?? '') ?? []) found.add(kind);
  }
  return found;
};

/** The verb of "carried out a test" is the test. */
export const nounOfDeed = ({ language, tokens }: Told, verb: number, clause: Range): number | null => {
  if (!language.disputes.carrying.has(tokens[verb]?.lemma ?? '')) return null;
  for (let i = clause.first; i < clause.last; i += 1) {
    const { pos = '', lemma = '' } = tokens[i] ?? {};
    if (pos === 'NOUN' && (language.disputes.nounClasses.has(lemma) || language.deeds.deedNouns.has(lemma))) return i;
  }
  return null;
};

/** The place of a range. */
export const placeOf = ({ tokens, sentence }: Told, { first, last }: Range): Span => ({
  from: tokens[first]?.from ?? sentence.to,
  to: tokens[last - 1]?.to ?? sentence.to,
});

/** The words of a sentence that stand in a place. */
export const rangeOf = ({ tokens }: Told, span: Span): Range => {
  const first = tokens.findIndex(t => t.from >= span.from);
  const last = tokens.findLastIndex(t => t.to <= span.to) + 1;
  return { first: first < 0 ? tokens.length : first, last: Math.max(last, 0) };
};

const posAt = ({ tokens }: Told, i: number): string => tokens[i]?.pos ?? '';

/** Marks at the end of a sentence. */
const ENDING = 3;

/** How many words behind "and" a verb may stand for a clause to begin there. */
const SUBJECT = 5;

/** Whether a clause begins at "and", "or" or "but": a verb follows at once, or a subject with a verb. */
const joins = (told: Told, i: number, last: number): boolean => {
  if (posAt(told, i) !== 'CCONJ') return false;
  for (let k = i + 1; k < Math.min(last, i + 1 + SUBJECT); k += 1) {
    const pos = posAt(told, k);
    if (pos === 'AUX' || pos === 'VERB') return true;
    if (pos === 'ADP' || pos === 'CCONJ' || pos === 'PUNCT') return false;
  }
  return false;
};

/** Whether a clause ends before a word, or begins with it: a mark, a conjunction, a relative. */
const opens = (told: Told, i: number): boolean =>
  PARTS.test(told.words[i] ?? '') ||
  posAt(told, i) === 'SCONJ' ||
  told.language.disputes.openers.has(told.words[i] ?? '');

/** The clause that a word stands in, no wider than `whole`, without the word that opens it. A comma ends it only where `strict`. */
export const clauseAround = (told: Told, at: number, whole: Range, strict: boolean): Range => {
  const isEdge = (i: number): boolean =>
    opens(told, i) || (strict && told.words[i] === ',') || joins(told, i, whole.last);
  let first = at;
  while (first > whole.first && !isEdge(first - 1)) first -= 1;
  let last = at + 1;
  while (last < whole.last && !isEdge(last)) last += 1;
  while (last > first && /^[.,!?…]$/u.test(told.words[last - 1] ?? '')) last -= 1;
  return { first, last };
};

/** The word that opens a clause, lower case; "" where none does. */
export const openerOf = ({ words }: Told, { first }: Range): string => words[first - 1] ?? '';

/** A verb with its auxiliaries and adverbs: the words from `first` on, the verb last. */
export interface Group {
  readonly first: number;
  readonly verb: number;
  readonly passive: boolean;
  /** Words of the group before the verb, lower case. */
  readonly before: readonly string[];
}

/** The verb group that ends with a verb, or with what is said of a subject: "were not defective". */
export const groupAt = (told: Told, verb: number, { first }: Range): Group => {
  const { perfectForms } = told.language.disputes;
  const aids = (i: number): boolean =>
    /^(?:AUX|ADV|PART)$/u.test(posAt(told, i)) || perfectForms.has(told.words[i] ?? '');
  let start = verb;
  while (start > first && aids(start - 1)) start -= 1;
  const before = told.words.slice(start, verb);
  const { deeds } = told.language;
  const be = told.tokens
    .slice(start, verb)
    .some(
      (t, i) => (t.pos === 'AUX' && deeds.passiveAuxiliaries.has(t.lemma)) || deeds.passiveForms.has(before[i] ?? ''),
    );
  const passive = be && !deeds.gerundEnding.test(told.words[verb] ?? '');
  return { first: start, verb, passive, before };
};

/** Whether a group tells what was, or is so up to now. */
export const tellsPast = ({ tokens, words, language }: Told, { verb, before }: Group): boolean => {
  const { pastForms, perfectForms, pastEnding } = language.disputes;
  if (before.some(w => pastForms.has(w) || perfectForms.has(w))) return true;
  const [word = '', lemma] = [words[verb], tokens[verb]?.lemma];
  if (language.deeds.gerundEnding.test(word)) return false;
  return pastEnding.test(word) || (word !== lemma && !language.deeds.pluralEnding.test(word));
};

/** Whether what a verb tells follows in a clause of its own: "revealed why". */
export const isComplemented = ({ tokens, words, language }: Told, verb: number): boolean =>
  language.disputes.complements.has(words[verb + 1] ?? '') &&
  tokens[verb + 1]?.pos !== 'DET' &&
  tokens[verb + 2]?.pos !== 'NOUN';

/** Whether a word denies what stands with it. */
export const negates = ({ disputes }: Language, word: string): boolean =>
  disputes.notWords.has(word) || disputes.noneWords.has(word) || disputes.nobodyWords.has(word);

/** Whether a sentence asks. */
export const asks = ({ words }: Told): boolean => words.slice(-ENDING).includes('?');
