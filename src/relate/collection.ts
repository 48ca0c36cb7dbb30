import { backgroundOf, isBackground } from '../languages/background.js';
import { type Language, languageOf } from '../languages/index.js';
import { type Account, prose, type Span } from '../model/index.js';
import { hashWord, shingles } from '../text/shingles.js';
import { stem } from '../text/stem.js';
import { type Word, words } from '../text/words.js';

/** Sorts of words: what a word brings to a passage. This one carries grammar and no matter. */
export const GRAMMAR = 0;
/** A word of matter that many texts use. */
export const COMMON = 1;
/** A word of matter outside the common ones of the language. */
export const RARE = 2;
/** A number in digits or as a word. */
export const NUMBER = 3;
/** A word that the collection mostly writes with a capital where nothing but its being a name asks for one. */
export const NAME = 4;

/** Flag of a word inside somebody's quoted words. */
export const QUOTED = 1;
/** Flag of a word inside a phrase that stands in texts of every subject. */
export const BACKGROUND = 2;
/** Flag of a word inside a formula of newswriting. */
export const FORMULA = 8;
/** Flag of a word with a capital that its position does not ask for. */
export const CAPITALISED = 4;

/** A document as columns, one entry a word: what millions of words need so as to fit. */
export interface Read {
  readonly account: Account;
  readonly language: Language;
  /** Numbers of the words in the vocabulary. */
  readonly ids: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Which block of the document's prose the word stands in. */
  readonly block: Uint32Array;
  /** Which sentence it stands in, counted through the document; a sentence never crosses a block. */
  readonly sentence: Uint32Array;
  /** `QUOTED`, `BACKGROUND`, `CAPITALISED`, `FORMULA`. */
  readonly flags: Uint8Array;
}

/** All documents over one vocabulary. */
export interface Collection {
  /** In order of name, then id. */
  readonly documents: readonly Read[];
  /** The word behind each number. */
  readonly norms: readonly string[];
  /** `hashWord` of each. */
  readonly hashes: Uint32Array;
  /** Hash of its stem: equal for the inflected forms of one word. */
  readonly stems: Uint32Array;
  /** What each is: `GRAMMAR`, `COMMON`, `RARE`, `NUMBER` or `NAME`. */
  readonly sorts: Uint8Array;
}

/** Order of documents: by name, then by id, by code units, so that it is the same everywhere. */
const inOrder = (a: Account, b: Account): number =>
  compare(a.document.name, b.document.name) || compare(a.document.id, b.document.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A word of another alphabet, or of an unknown language, carries no matter when it is this short. */
const SHORT = 2;

/** Languages that write every noun with a capital: there a capital says nothing. */
const CAPITAL_NOUNS = /^(?:de|lb|nds|gsw)\b/u;

/** A word is a name when it is capitalised in more than this share of the places where the position does not ask for a capital. */
const NAME_SHARE = 0.5;

const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{N}/u;

/** Whether the character at a place is a capital letter; most are told by their number alone. */
const capitalAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text.slice(at, at + 2));
};

const SPACE = 32;
const OPENS = /["“”„«»‘'(:—–-]/u;

const opensAfter = (text: string, at: number): boolean => text.charCodeAt(at) !== SPACE && OPENS.test(text.charAt(at));

/** Marks with `flag` the words that lie inside the spans; spans need no order. */
const mark = (flags: Uint8Array, from: Uint32Array, to: Uint32Array, spans: readonly Span[], flag: number): void => {
  for (const span of spans) {
    for (let i = firstFrom(from, span.from); i < from.length && (to[i] ?? 0) <= span.to; i++) {
      flags[i] = (flags[i] ?? 0) | flag;
    }
  }
};

/** The formulas of each language by their first word, made once a language. */
const formulasBy = new WeakMap<Language, ReadonlyMap<string, readonly (readonly string[])[]>>();

const formulasOf = (language: Language): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const known = formulasBy.get(language);
  if (known) return known;
  const made = new Map<string, string[][]>();
  for (const formula of language.reuse.formulas) {
    const parts = formula.split(' ');
    const first = parts[0] ?? '';
    made.set(first, [...(made.get(first) ?? []), parts]);
  }
  formulasBy.set(language, made);
  return made;
};

/** Marks the words of formulas; `found` are the document's words in order. */
const markFormulas = (language: Language, flags: Uint8Array, found: readonly Word[]): void => {
  const formulas = formulasOf(language);
  found.forEach((word, i) => {
    for (const parts of formulas.get(word.norm) ?? []) {
      if (!parts.every((part, k) => found[i + k]?.norm === part)) continue;
      for (let k = 0; k < parts.length; k++) flags[i + k] = (flags[i + k] ?? 0) | FORMULA;
    }
  });
};

/** Marks the words of phrases that stand in texts of every subject; `hashes` are those of the vocabulary. */
const markBackground = ({ language, ids, block, flags }: Read, hashes: Uint32Array): void => {
  const background = backgroundOf(language.code);
  if (background === null) return;
  const { size } = background;
  const words = new Uint32Array(ids.length);
  for (let i = 0; i < ids.length; i++) words[i] = hashes[ids[i] ?? 0] ?? 0;
  shingles(words, size).forEach((hash, i) => {
    if (!isBackground(background, hash) || block[i] !== block[i + size - 1]) return;
    for (let k = i; k < i + size; k++) flags[k] = (flags[k] ?? 0) | BACKGROUND;
  });
};

/** The first word that starts at or after a place. */
const firstFrom = (from: Uint32Array, place: number): number => {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”«»)\]]+/giu;

/** Blocks without the web addresses in them: two texts that name one page share no narration. */
const withoutAddresses = (text: string, blocks: readonly Span[]): readonly Span[] => {
  if (text.search(ADDRESS) < 0) return blocks;
  const left: Span[] = [];
  for (const block of blocks) {
    let from = block.from;
    for (const address of text.slice(block.from, block.to).matchAll(ADDRESS)) {
      left.push({ from, to: block.from + address.index });
      from = block.from + address.index + address[0].length;
    }
    left.push({ from, to: block.to });
  }
  return left;
};

/** Reads all accounts into columns over one vocabulary. The order in which they are given does not matter. */
export const collect = (accounts: readonly Account[]): Collection => {
  const numbers = new Map<string, number>();
  const norms: string[] = [];
  const capital: number[] = [];
  const small: number[] = [];
  const documents: Read[] = [];

  for (const account of [...accounts].sort(inOrder)) {
    const { document, annotations } = account;
    const text = document.text;
    const language = languageOf(document.language);
    const blocks = prose(document);
    const found = words(text, withoutAddresses(text, blocks));
    const ids = new Uint32Array(found.length);
    const from = new Uint32Array(found.length);
    const to = new Uint32Array(found.length);
    const block = new Uint32Array(found.length);
    const sentence = new Uint32Array(found.length);
    const flags = new Uint8Array(found.length);
    const capitalsTell = !CAPITAL_NOUNS.test(document.language);

    let b = 0;
    let s = 0;
    let last = -1; // the sentence of the word before
    let lastBlock = -1;
    let inSentence = -1;
    found.forEach((word, i) => {
      let id = numbers.get(word.norm);
      if (id === undefined) {
        id = norms.length;
        numbers.set(word.norm, id);
        norms.push(word.norm);
        capital.push(0);
        small.push(0);
      }
      ids[i] = id;
      from[i] = word.from;
      to[i] = word.to;
      while (b + 1 < blocks.length && (blocks[b]?.to ?? 0) <= word.from) b++;
      block[i] = b;
      while (s + 1 < annotations.sentences.length && (annotations.sentences[s]?.to ?? 0) <= word.from) s++;
      if (b !== lastBlock || s !== last) inSentence++;
      sentence[i] = inSentence;
      const opens = b !== lastBlock || s !== last || opensAfter(text, word.from - 1);
      lastBlock = b;
      last = s;
      const kind = blocks[b]?.kind;
      if (opens || kind === 'title' || kind === 'heading') return;
      if (!capitalAt(text, word.from)) small[id] = (small[id] ?? 0) + 1;
      else if (capitalsTell) {
        capital[id] = (capital[id] ?? 0) + 1;
        flags[i] = (flags[i] ?? 0) | CAPITALISED;
      }
    });

    mark(
      flags,
      from,
      to,
      annotations.quotations.filter(q => q.use === 'speech').map(q => q.inner),
      QUOTED,
    );
    markFormulas(language, flags, found);
    documents.push({ account, language, ids, from, to, block, sentence, flags });
  }

  const hashes = new Uint32Array(norms.length);
  const stems = new Uint32Array(norms.length);
  const sorts = new Uint8Array(norms.length);
  // one vocabulary for all: a word is what any of the languages takes it for
  const packs = [...new Set(documents.map(read => read.language))];
  norms.forEach((norm, id) => {
    hashes[id] = hashWord(norm);
    stems[id] = hashWord(stem(norm));
    const capitals = capital[id] ?? 0;
    if (DIGIT.test(norm) || packs.some(({ reuse }) => reuse.numberWords.has(norm))) sorts[id] = NUMBER;
    else if (packs.some(({ reuse }) => reuse.functionWords.has(norm)) || norm.length <= SHORT) sorts[id] = GRAMMAR;
    else if (capitals > NAME_SHARE * (capitals + (small[id] ?? 0))) sorts[id] = NAME;
    else sorts[id] = packs.some(({ common }) => common.has(norm)) ? COMMON : RARE;
  });
  for (const read of documents) markBackground(read, hashes);
  return { documents, norms, hashes, stems, sorts };
};
