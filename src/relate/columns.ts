import { type Language, languageOf } from '../languages/index.js';
import { type Account, type Document, prose, type Span } from '../model/index.js';
import { byCodeUnit } from '../text/by-code-unit.js';
import { hashWord } from '../text/shingles.js';
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
/** A word that the document mostly writes with a capital where nothing but its being a name asks for one. */
export const NAME = 4;

/** Flag of a word inside somebody's quoted words. */
export const QUOTED = 1;
/** Flag of a number that is read as a year, which counts nothing. */
export const YEAR = 2;
/** Flag of a word with a capital that its position does not ask for. */
export const CAPITALISED = 4;
/** Flag of a word inside a formula of newswriting. */
export const FORMULA = 8;
/** Flag of a word by which somebody speaks of himself. */
export const FIRST_PERSON = 16;
/** Flag of a word of accusation ("charged"), … */
export const CHARGE = 32;
/** … and of one that links it to what somebody is accused of ("with"). */
export const CHARGE_LINK = 64;

/** What of a document every comparison asks for, beside its words. */
export type Head = Pick<Document, 'id' | 'name' | 'outlet' | 'language'>;

/**
 * A document as columns, one entry a word: what millions of words need so as to fit. It depends on nothing but the document, so that it can be
 * kept and compared with any other.
 */
export interface Read {
  readonly head: Head;
  /** Its text and what stands in it, which few comparisons ask for: it may be read from a file only now. */
  readonly account: Account;
  readonly language: Language;
  /** `hashWord` of each word's folded form: words are the same when these are equal. */
  readonly hashes: Uint32Array;
  /** Hash of its stem: equal for the inflected forms of one word. */
  readonly stems: Uint32Array;
  /** What it is: `GRAMMAR`, `COMMON`, `RARE`, `NUMBER` or `NAME`. */
  readonly sorts: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Which block of the document's prose the word stands in. */
  readonly block: Uint32Array;
  /** Which sentence it stands in, counted through the document; a sentence never crosses a block. */
  readonly sentence: Uint32Array;
  /** `QUOTED` and the other flags. */
  readonly flags: Uint8Array;
}

/** Order of documents: by name, then by id, by code units, so that it is the same everywhere. */
export const inOrder = (a: Pick<Head, 'name' | 'id'>, b: Pick<Head, 'name' | 'id'>): number =>
  byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id);

/** A word of another alphabet, or of an unknown language, carries no matter when it is this short. */
const SHORT = 2;

/** Languages that write every noun with a capital: there a capital says nothing. */
const CAPITAL_NOUNS = /^(?:de|lb|nds|gsw)\b/u;

/** A bare number of these values is read as a year. */
const YEARS = /^(?:1[5-9]|20)\d\d$/u;

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
const mark = ({ flags, from, to }: Pick<Read, 'flags' | 'from' | 'to'>, spans: readonly Span[], flag: number): void => {
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

/** What of a word is the same wherever it stands. */
interface Known {
  readonly hash: number;
  readonly stem: number;
  readonly sort: number;
  readonly flags: number;
}

/** Words remembered for each language; beyond so many they are forgotten and learned anew. */
const REMEMBERED = 400_000;
const remembered = new WeakMap<Language, Map<string, Known>>();

const learn = ({ common, reuse }: Language, norm: string): Known => {
  const sort =
    DIGIT.test(norm) || reuse.numberWords.has(norm)
      ? NUMBER
      : reuse.functionWords.has(norm) || norm.length <= SHORT
        ? GRAMMAR
        : common.has(norm)
          ? COMMON
          : RARE;
  const flags =
    (YEARS.test(norm) ? YEAR : 0) |
    (reuse.firstPerson.has(norm) ? FIRST_PERSON : 0) |
    (reuse.chargeWords.has(norm) ? CHARGE : 0) |
    (reuse.chargeLinks.has(norm) ? CHARGE_LINK : 0);
  return { hash: hashWord(norm), stem: hashWord(stem(norm)), sort, flags };
};

const knownWords = (language: Language): Map<string, Known> => {
  const words = remembered.get(language);
  if (words !== undefined && words.size < REMEMBERED) return words;
  const fresh = new Map<string, Known>();
  remembered.set(language, fresh);
  return fresh;
};

/** Makes names of the words of matter that the document mostly writes with a capital. `plain` marks those that stand without one where a name would have it. */
const markNames = ({ hashes, sorts, flags }: Pick<Read, 'hashes' | 'sorts' | 'flags'>, plain: Uint8Array): void => {
  const capitals = new Map<number, number>();
  flags.forEach((flag, i) => {
    if ((flag & CAPITALISED) === 0) return;
    const hash = hashes[i] ?? 0;
    capitals.set(hash, (capitals.get(hash) ?? 0) + 1);
  });
  if (capitals.size === 0) return;
  const small = new Map<number, number>();
  plain.forEach((is, i) => {
    const hash = hashes[i] ?? 0;
    if (is === 1 && capitals.has(hash)) small.set(hash, (small.get(hash) ?? 0) + 1);
  });
  hashes.forEach((hash, i) => {
    const written = capitals.get(hash);
    const sort = sorts[i];
    if (written === undefined || (sort !== COMMON && sort !== RARE)) return;
    if (written > NAME_SHARE * (written + (small.get(hash) ?? 0))) sorts[i] = NAME;
  });
};

/** The words of an account as columns. */
export const columnsOf = (account: Account): Read => {
  const { document, annotations } = account;
  const text = document.text;
  const language = languageOf(document.language);
  const known = knownWords(language);
  const blocks = prose(document);
  const found = words(text, withoutAddresses(text, blocks));
  const n = found.length;
  const read = {
    head: document,
    account,
    language,
    hashes: new Uint32Array(n),
    stems: new Uint32Array(n),
    sorts: new Uint8Array(n),
    from: new Uint32Array(n),
    to: new Uint32Array(n),
    block: new Uint32Array(n),
    sentence: new Uint32Array(n),
    flags: new Uint8Array(n),
  };
  const plain = new Uint8Array(n);
  const capitalsTell = !CAPITAL_NOUNS.test(document.language);

  let b = 0;
  let s = 0;
  let last = -1; // the sentence of the word before
  let lastBlock = -1;
  let inSentence = -1;
  found.forEach((word, i) => {
    let is = known.get(word.norm);
    if (is === undefined) {
      is = learn(language, word.norm);
      known.set(word.norm, is);
    }
    read.hashes[i] = is.hash;
    read.stems[i] = is.stem;
    read.sorts[i] = is.sort;
    read.from[i] = word.from;
    read.to[i] = word.to;
    while (b + 1 < blocks.length && (blocks[b]?.to ?? 0) <= word.from) b++;
    read.block[i] = b;
    while (s + 1 < annotations.sentences.length && (annotations.sentences[s]?.to ?? 0) <= word.from) s++;
    if (b !== lastBlock || s !== last) inSentence++;
    read.sentence[i] = inSentence;
    const opens = b !== lastBlock || s !== last || opensAfter(text, word.from - 1);
    lastBlock = b;
    last = s;
    const kind = blocks[b]?.kind;
    const tells = !opens && kind !== 'title' && kind !== 'heading';
    const capital = tells && capitalAt(text, word.from);
    if (tells && !capital) plain[i] = 1;
    read.flags[i] = is.flags | (capital && capitalsTell ? CAPITALISED : 0);
  });

  markNames(read, plain);
  mark(
    read,
    annotations.quotations.filter(q => q.use === 'speech').map(q => q.inner),
    QUOTED,
  );
  markFormulas(language, read.flags, found);
  return read;
};

/** All accounts as columns, in order. The order in which they are given does not matter. */
export const collect = (accounts: readonly Account[]): Read[] =>
  [...accounts].sort((a, b) => inOrder(a.document, b.document)).map(columnsOf);
