import type { Annotations, Quotation, Span, Token } from '../../model/index.js';
import { indexAt } from '../search.js';
import type { Language } from '../../languages/language.js';

/** A sentence as a range of tokens, `first` to before `last`; the sentence's own end mark is token `last - 1` where it has one. */
export interface Unit {
  readonly first: number;
  readonly last: number;
}

/** A quotation at depth 0 as a range of tokens, its marks included where they are tokens. */
export interface Quoted extends Unit {
  readonly quotation: Quotation;
  /** The tokens between the marks. */
  readonly inner: Unit;
}

/** A document as the rules on attribution see it. All places are indexes of tokens; nothing here is longer than the document. */
export interface Words {
  /** The pack of the document's language. */
  readonly language: Language;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Parts of speech; what stands in a name is PROPN, whatever the tagger made of it ("the Ministry of Works"). */
  readonly pos: readonly string[];
  /** The type of the mention that a token stands in; "" where it stands in none. */
  readonly kinds: readonly string[];
  /** The tokens' words in lower case, straight apostrophes. */
  readonly lower: readonly string[];
  readonly quotes: readonly Quoted[];
  /** Index in `quotes` of the quotation that a token stands in, or -1. */
  readonly quoteOf: readonly number[];
  readonly units: readonly Unit[];
  /** Index in `units` for every token, or -1. */
  readonly unitOf: readonly number[];
}

const TERMINAL = /^(?:[.!?…]+)$/;

/** Universal part of speech of a token; "" past either end. */
export const posOf = ({ pos }: Words, i: number): string => pos[i] ?? '';

/** The word of a token in lower case; "" past either end. */
export const wordAt = ({ lower }: Words, i: number): string => lower[i] ?? '';

/** The token as it is written. */
export const asWritten = ({ text, tokens }: Words, i: number): string => {
  const token = tokens[i];
  return token ? text.slice(token.from, token.to) : '';
};

/** Whether a token begins with a capital letter. */
export const isCapital = (words: Words, i: number): boolean => /^\p{Lu}/u.test(asWritten(words, i));

/** The text from one token to before another. Throws nothing: an empty range gives the place where it would begin. */
export const spanOf = ({ tokens }: Words, first: number, last: number): Span => {
  const from = tokens[first]?.from ?? 0;
  return { from, to: Math.max(from, tokens[last - 1]?.to ?? from) };
};

/** Whether the quotation ends with a mark that ends a sentence. */
export const isTerminated = (words: Words, quote: Quoted): boolean =>
  TERMINAL.test(wordAt(words, quote.inner.last - 1)) || /[.!?…]$/.test(wordAt(words, quote.inner.last - 1));

/** Whether the two tokens stand in one line of the text. */
export const tokensTogether = ({ text, tokens }: Words, a: number, b: number): boolean =>
  !text.slice(tokens[a]?.to ?? 0, tokens[b]?.from ?? 0).includes('\n');

const kindsOf = ({ tokens, mentions }: Pick<Annotations, 'tokens' | 'mentions'>): string[] => {
  const kinds = new Array<string>(tokens.length).fill('');
  for (const { from, to, type } of mentions) {
    for (let i = indexAt(tokens, from); i < tokens.length && (tokens[i]?.to ?? to + 1) <= to; i += 1) kinds[i] = type;
  }
  return kinds;
};

const quotesOf = ({ tokens, quotations }: Pick<Annotations, 'tokens' | 'quotations'>): Quoted[] =>
  quotations
    .filter(({ depth }) => depth === 0)
    .map(quotation => ({
      quotation,
      first: indexAt(tokens, quotation.from),
      last: indexAt(tokens, quotation.to),
      inner: { first: indexAt(tokens, quotation.inner.from), last: indexAt(tokens, quotation.inner.to) },
    }));

/**
 * Sentences that keep a quotation whole, and that end where a quotation ends with a full stop and a new sentence follows. `continues`
 * says of a quotation that what follows belongs to its own sentence ("“Why?” she asked").
 */
const unitsOf = (
  words: Omit<Words, 'units' | 'unitOf'>,
  all: Annotations,
  continues: (quote: Quoted) => boolean,
): Unit[] => {
  const { tokens, quotes, quoteOf } = words;
  const cuts = new Set<number>();
  for (const sentence of all.sentences) {
    const at = indexAt(tokens, sentence.from);
    const quote = quotes[quoteOf[at] ?? -1];
    if (!quote || quote.first === at) cuts.add(at);
  }
  for (const quote of quotes) {
    // A mark that is closed in a later paragraph keeps the splitter from ending the sentence before it.
    const runsOn = quote.quotation.inner.to === quote.quotation.to;
    if (runsOn && TERMINAL.test(words.lower[quote.first - 1] ?? '')) cuts.add(quote.first);
    const next = tokens[quote.last];
    if (!next || cuts.has(quote.last)) {
      if (next && cuts.has(quote.last) && continues(quote)) cuts.delete(quote.last);
      continue;
    }
    const last = words.lower[quote.inner.last - 1] ?? '';
    if (/[.!?…]$/.test(last) && /^[\p{Lu}“"«‘]/u.test(words.text.slice(next.from, next.to)) && !continues(quote)) {
      cuts.add(quote.last);
    }
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted
    .map((first, i) => ({ first, last: sorted[i + 1] ?? tokens.length }))
    .filter(({ first, last }) => first < last);
};

const NAMES: ReadonlySet<string> = new Set(['person', 'organisation', 'place', 'event']);

const posWithNames = (
  { attributing, particles, verbs }: Language,
  text: string,
  { tokens, mentions }: Pick<Annotations, 'tokens' | 'mentions'>,
  lower: readonly string[],
): string[] => {
  const pos = tokens.map(token => token.pos);
  for (const { from, to, type } of mentions) {
    if (!NAMES.has(type)) continue;
    for (let i = indexAt(tokens, from); i < tokens.length && (tokens[i]?.to ?? to + 1) <= to; i += 1) {
      if (/^(?:VERB|ADJ|ADV|X|NOUN|AUX|SCONJ)$/.test(pos[i] ?? '')) pos[i] = 'PROPN';
    }
  }
  for (let i = 1; i < tokens.length; i += 1) {
    // "the former said": an adjective that no noun follows stands for one of two.
    if (
      attributing.oneOfTwo.test(lower[i] ?? '') &&
      particles.the.has(lower[i - 1] ?? '') &&
      !/^(?:NOUN|PROPN|ADJ)$/.test(pos[i + 1] ?? '')
    )
      pos[i] = 'NOUN';
    if (pos[i] === 'VERB' && isSurname(verbs, text, tokens, lower, i)) pos[i] = 'PROPN';
  }
  return pos;
};

/** "…,” Lynch said": a capital behind a small word or a closing mark is a name's, whatever the tagger made of it, where a verb of words follows. */
const isSurname = (
  { isReportingForm }: Language['verbs'],
  text: string,
  tokens: readonly Token[],
  lower: readonly string[],
  i: number,
): boolean => {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || !/^\p{Lu}\p{Ll}/u.test(text.slice(token.from, token.to))) return false;
  return (
    /^[”’"»]$/.test(text.slice(before.from, before.to)) &&
    isReportingForm(lower[i + 1] ?? '') &&
    !isReportingForm(lower[i] ?? '')
  );
};

/** The view of a document that the rules share. `continues` is asked of every quotation whose end looks like a sentence's. */
export const wordsOf = (
  language: Language,
  text: string,
  all: Annotations,
  continues: (words: Words, quote: Quoted) => boolean,
): Words => {
  const { tokens } = all;
  const lower = tokens.map(t => {
    const word = text.slice(t.from, t.to).toLowerCase();
    return word.includes('’') ? word.replace(/’/g, "'") : word;
  });
  const quotes = quotesOf(all);
  const quoteOf = new Array<number>(tokens.length).fill(-1);
  quotes.forEach((quote, q) => {
    for (let i = quote.first; i < quote.last; i += 1) quoteOf[i] = q;
  });
  const base = {
    language,
    text,
    tokens,
    pos: posWithNames(language, text, all, lower),
    kinds: kindsOf(all),
    lower,
    quotes,
    quoteOf,
  };
  // The first look has no sentences yet: what follows a quotation is read up to the next end mark.
  const blind: Words = { ...base, units: [], unitOf: [] };
  const units = unitsOf(base, all, quote => continues(blind, quote));
  const unitOf = new Array<number>(tokens.length).fill(-1);
  units.forEach((unit, u) => {
    for (let i = unit.first; i < unit.last; i += 1) unitOf[i] = u;
  });
  return { ...base, units, unitOf };
};
