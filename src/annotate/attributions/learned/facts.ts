import type { Language } from '../../../languages/language.js';
import type { Mention } from '../../../model/index.js';
import { indexAt } from '../../search.js';
import type { WordClasses } from '../../sequence/clusters.js';
import { hashOf, mix } from '../../sequence/features.js';
import type { SyntaxModel } from '../../syntax/model.js';
import { parseSentences } from '../../syntax/parse.js';
import type { Unit, Words } from '../words.js';

/** What the models look at, a number a token. All numbers are hashes or small codes; equal numbers mean equal things. */
export interface Facts {
  readonly count: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** Class of the word by its company, fine and coarse. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** What the lexicon says of a reporting verb (its frames, act and polarity), or of a noun for a source; 0 for other words. */
  readonly lexical: Int32Array;
  /** 1 where the word may introduce somebody's words. */
  readonly reports: Uint8Array;
  /** 0 outside quotation marks, 1 inside, 2 an opening mark, 3 a closing one; scare quotes and titles are outside. */
  readonly quote: Uint8Array;
  /** Type of the name that the token belongs to, 0 for none; odd where the name begins. */
  readonly name: Uint8Array;
  /** The token that a token depends on, -1 for none, and the relation (see annotate/syntax). */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** A bit a relation that some dependent of the token has. */
  readonly dependents: Int32Array;
  /** What the rules make of the token: 1 source, 2 cue, 4 content, and their sums. */
  readonly ruled: Uint8Array;
  /** The first token of each paragraph, and the count at the end. */
  readonly paragraphs: Int32Array;
}

/** What a rule found, in tokens. */
export interface Drafted {
  readonly source: readonly Unit[];
  readonly cue: readonly Unit[];
  readonly content: readonly Unit[];
}

const KINDS = ['person', 'organisation', 'place', 'document', 'event', 'other'] as const;

const shapeOf = (word: string): number => {
  const first = /^\p{Lu}/u.test(word) ? 1 : /^\p{Ll}/u.test(word) ? 2 : /^\d/.test(word) ? 3 : 4;
  const rest =
    word.length === 1 ? 0 : /^.\p{Ll}+$/u.test(word) ? 1 : /^.[\p{Lu}.]+$/u.test(word) ? 2 : /\d/.test(word) ? 3 : 4;
  return first * 5 + rest;
};

interface WordFacts {
  readonly shape: number;
  readonly word: number;
  readonly suffix: number;
  readonly fine: number;
  readonly coarse: number;
  readonly reports: number;
  readonly lexical: number;
}

const wordFacts = (words: Words, written: string, word: string, lemma: string, classes: WordClasses): WordFacts => {
  const { sources, verbs } = words.language;
  const known = classes.get(word) ?? classes.get(lemma);
  const form = verbs.reportingForm(word);
  let lexical = 0;
  if (form) {
    for (const verb of form.verbs) {
      lexical = mix(lexical, hashOf(`${[...verb.frames].join(' ')} ${verb.act} ${verb.polarity}`));
    }
    lexical = mix(lexical, hashOf(form.kind));
  } else {
    const type = sources.sourceNouns.get(lemma);
    if (type) lexical = hashOf(type);
  }
  return {
    shape: shapeOf(written),
    word: hashOf(word),
    suffix: hashOf(word.slice(-3)),
    fine: known ? known.fine + 1 : 0,
    coarse: known ? known.coarse + 1 : 0,
    reports: form ? 1 : 0,
    lexical,
  };
};

/** Most words that are remembered from one document to the next; then all are forgotten. */
const REMEMBERED = 20_000;

interface Remembered {
  readonly known: Map<string, WordFacts & { readonly lemma: string }>;
  readonly hashes: Map<string, number>;
}

const remembered = new WeakMap<Language, Remembered>();

const rememberedFor = (language: Language): Remembered => {
  let found = remembered.get(language);
  if (!found) {
    found = { known: new Map(), hashes: new Map() };
    remembered.set(language, found);
  }
  return found;
};

/** Keeps what is the same whatever the document, within bounds. */
const keep = <T>(map: Map<string, T>, key: string, value: T): void => {
  if (map.size >= REMEMBERED) map.clear();
  map.set(key, value);
};

const hashed = (hashes: Map<string, number>, text: string): number => {
  let hash = hashes.get(text);
  if (hash === undefined) {
    hash = hashOf(text);
    keep(hashes, text, hash);
  }
  return hash;
};

/** The facts of a document. */
export const factsOf = (
  words: Words,
  mentions: readonly Mention[],
  classes: WordClasses,
  syntaxModel: SyntaxModel,
  drafts: readonly Drafted[],
): Facts => {
  const { text, tokens, lower } = words;
  const n = tokens.length;
  const ints = (): Int32Array => new Int32Array(n);
  const facts = {
    count: n,
    word: ints(),
    lemma: ints(),
    pos: ints(),
    suffix: ints(),
    shape: ints(),
    fine: ints(),
    coarse: ints(),
    lexical: ints(),
    reports: new Uint8Array(n),
    quote: new Uint8Array(n),
    name: new Uint8Array(n),
  };
  const { known, hashes } = rememberedFor(words.language);
  const paragraphs: number[] = [];
  for (let i = 0; i < n; i += 1) {
    const token = tokens[i];
    const word = lower[i] ?? '';
    if (!token) break;
    const written = text.slice(token.from, token.to);
    // A word's facts depend on its lemma as well, where its own form has no class.
    let own = known.get(written);
    if (own?.lemma !== token.lemma) {
      own = { lemma: token.lemma, ...wordFacts(words, written, word, token.lemma, classes) };
      keep(known, written, own);
    }
    facts.word[i] = own.word;
    facts.suffix[i] = own.suffix;
    facts.fine[i] = own.fine;
    facts.coarse[i] = own.coarse;
    facts.reports[i] = own.reports;
    facts.lexical[i] = own.lexical;
    facts.shape[i] = own.shape;
    facts.lemma[i] = hashed(hashes, token.lemma);
    facts.pos[i] = hashed(hashes, words.pos[i] ?? '');
    const before = i === 0 ? 0 : (tokens[i - 1]?.to ?? 0);
    if (i === 0 || text.slice(before, token.from).includes('\n')) paragraphs.push(i);
  }
  paragraphs.push(n);
  for (const { quotation, first, last, inner } of words.quotes) {
    if (quotation.use !== 'speech') continue;
    facts.quote.fill(1, inner.first, inner.last);
    facts.quote.fill(2, first, inner.first);
    facts.quote.fill(3, inner.last, last);
  }
  for (const { from, to, type } of mentions) {
    const code = (KINDS.indexOf(type) + 1) * 2;
    const first = indexAt(tokens, from);
    for (let i = first; i < n && (tokens[i]?.to ?? to + 1) <= to; i += 1) {
      facts.name[i] = i === first ? code + 1 : code;
      // Who is named must not count: a name is as good as any other of its type. What has no capital ("the spokeswoman") is no name.
      if (type === 'document' || !/\p{Lu}/u.test(text.slice(tokens[i]?.from, tokens[i]?.to))) continue;
      for (const key of ['word', 'lemma', 'suffix', 'shape'] as const) facts[key][i] = code;
      for (const key of ['fine', 'coarse', 'lexical', 'reports'] as const) facts[key][i] = 0;
      facts.pos[i] = hashed(hashes, 'PROPN');
    }
  }
  const { heads, relations } = parseSentences(facts, words.units, syntaxModel);
  const dependents = ints();
  for (let i = 0; i < n; i += 1) {
    const head = heads[i]!;
    if (head >= 0) dependents[head] = dependents[head]! | (1 << relations[i]!);
  }
  const ruled = new Uint8Array(n);
  const rule = (units: readonly Unit[], bit: number): void => {
    for (const { first, last } of units) for (let i = first; i < last; i += 1) ruled[i] = ruled[i]! | bit;
  };
  for (const { source, cue, content } of drafts) {
    rule(source, 1);
    rule(cue, 2);
    rule(content, 4);
  }
  return { ...facts, heads, relations, dependents, ruled, paragraphs: Int32Array.from(paragraphs) };
};
