import { backgroundOf, isBackground } from '../languages/background.js';
import { type Language, languageOf } from '../languages/index.js';
import { type Account, type Document, prose, type Span } from '../model/index.js';
import { byCodeUnit } from '../text/by-code-unit.js';
import { hashWord, shingles } from '../text/shingles.js';
import { stem } from '../text/stem.js';
import { eachWord, normOf } from '../text/words.js';

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

/** Flag of a word inside a phrase that stands in texts of every subject. */
export const BACKGROUND = 128;

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
const inOrder = (a: Pick<Head, 'name' | 'id'>, b: Pick<Head, 'name' | 'id'>): number =>
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

/** The formulas of each language by their first word, each as the hashes of its words; made once a language. */
const formulasBy = new WeakMap<Language, ReadonlyMap<string, readonly (readonly number[])[]>>();

const formulasOf = (language: Language): ReadonlyMap<string, readonly (readonly number[])[]> => {
  const known = formulasBy.get(language);
  if (known) return known;
  const made = new Map<string, number[][]>();
  for (const formula of language.reuse.formulas) {
    const parts = formula.split(' ');
    const first = parts[0] ?? '';
    made.set(first, [...(made.get(first) ?? []), parts.map(hashWord)]);
  }
  formulasBy.set(language, made);
  return made;
};

/** Marks the words of the formulas that begin at a word. */
const markFormulas = (
  { hashes, flags }: Pick<Read, 'hashes' | 'flags'>,
  i: number,
  formulas: Known['formulas'],
): void => {
  for (const parts of formulas) {
    if (!parts.every((part, k) => hashes[i + k] === part)) continue;
    for (let k = 0; k < parts.length; k++) flags[i + k] = (flags[i + k] ?? 0) | FORMULA;
  }
};

/** Marks the words of phrases that stand in texts of every subject. */
const markBackground = ({ language, hashes, block, flags }: Read): void => {
  const background = backgroundOf(language.code);
  if (background === null) return;
  const { size } = background;
  shingles(hashes, size).forEach((hash, i) => {
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

/** What of a word is the same wherever it stands. */
interface Known {
  readonly hash: number;
  readonly stem: number;
  readonly sort: number;
  readonly flags: number;
  /** The formulas that begin with it, each as the hashes of its words. */
  readonly formulas: readonly (readonly number[])[];
}

/** What is known of a word as it is written; null where nothing of it is seen. */
const learn = (language: Language, written: string): Known | null => {
  const { common, reuse } = language;
  const norm = normOf(written);
  if (norm === '') return null;
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
  const formulas = formulasOf(language).get(norm) ?? [];
  return { hash: hashWord(norm), stem: hashWord(stem(norm)), sort, flags, formulas };
};

/** Words remembered for each language; beyond so many they are forgotten and learned anew. */
const REMEMBERED = 400_000;
const PLACES = 2 ** 20;

/**
 * The words met so far, as they are written, by open addressing over the text itself: most words of a text were met before, and cutting each out
 * of it to look it up would take longer than all else.
 */
class Vocabulary {
  private readonly places = new Int32Array(PLACES).fill(-1);
  /** The code units of all words in a row, and where each begins. A string cut out of a text would keep the whole text. */
  private codes = new Uint16Array(2 ** 16);
  private readonly starts = new Uint32Array(REMEMBERED + 1);
  private readonly known: (Known | null)[] = [];

  constructor(private readonly language: Language) {}

  get full(): boolean {
    return this.known.length >= REMEMBERED;
  }

  /** What is known of the word at a place of a text, of which `eachWord` gave the hash; null where nothing of it is seen. */
  at(text: string, from: number, to: number, hash: number): Known | null {
    for (let place = (hash ^ (hash >>> 15)) & (PLACES - 1); ; place = (place + 1) & (PLACES - 1)) {
      const k = this.places[place] ?? -1;
      if (k < 0) return this.full ? learn(this.language, text.slice(from, to)) : this.add(place, text, from, to);
      if (this.isWord(k, text, from, to)) return this.known[k] ?? null;
    }
  }

  private add(place: number, text: string, from: number, to: number): Known | null {
    const k = this.known.length;
    const start = this.starts[k] ?? 0;
    if (start + to - from > this.codes.length) {
      const wider = new Uint16Array(2 * (start + to - from));
      wider.set(this.codes);
      this.codes = wider;
    }
    for (let i = from; i < to; i++) this.codes[start + i - from] = text.charCodeAt(i);
    this.starts[k + 1] = start + to - from;
    this.places[place] = k;
    const is = learn(this.language, text.slice(from, to));
    this.known.push(is);
    return is;
  }

  private isWord(k: number, text: string, from: number, to: number): boolean {
    const start = this.starts[k] ?? 0;
    if ((this.starts[k + 1] ?? 0) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (this.codes[start + i - from] !== text.charCodeAt(i)) return false;
    return true;
  }
}

const vocabularies = new WeakMap<Language, Vocabulary>();

const vocabularyOf = (language: Language): Vocabulary => {
  const known = vocabularies.get(language);
  if (known?.full === false) return known;
  const fresh = new Vocabulary(language);
  vocabularies.set(language, fresh);
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
  const vocabulary = vocabularyOf(language);
  const blocks = prose(document);
  const from: number[] = [];
  const to: number[] = [];
  const is: Known[] = [];
  eachWord(text, withoutAddresses(text, blocks), (start, end, hash) => {
    const word = vocabulary.at(text, start, end, hash);
    if (word === null) return;
    from.push(start);
    to.push(end);
    is.push(word);
  });
  const n = is.length;
  const read = {
    head: document,
    account,
    language,
    hashes: new Uint32Array(n),
    stems: new Uint32Array(n),
    sorts: new Uint8Array(n),
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    block: new Uint32Array(n),
    sentence: new Uint32Array(n),
    flags: new Uint8Array(n),
  };
  const plain = new Uint8Array(n);
  const capitalsTell = !CAPITAL_NOUNS.test(document.language);
  const { sentences } = annotations;

  let b = 0;
  let s = 0;
  let last = -1; // the sentence of the word before
  let lastBlock = -1;
  let inSentence = -1;
  for (let i = 0; i < n; i++) {
    const word = is[i];
    if (word === undefined) continue;
    const at = from[i] ?? 0;
    read.hashes[i] = word.hash;
    read.stems[i] = word.stem;
    read.sorts[i] = word.sort;
    while (b + 1 < blocks.length && (blocks[b]?.to ?? 0) <= at) b++;
    while (s + 1 < sentences.length && (sentences[s]?.to ?? 0) <= at) s++;
    const opensSentence = b !== lastBlock || s !== last;
    if (opensSentence) inSentence++;
    read.block[i] = b;
    read.sentence[i] = inSentence;
    lastBlock = b;
    last = s;
    const kind = blocks[b]?.kind;
    const tells = !opensSentence && !opensAfter(text, at - 1) && kind !== 'title' && kind !== 'heading';
    const capital = tells && capitalAt(text, at);
    if (tells && !capital) plain[i] = 1;
    read.flags[i] = word.flags | (capital && capitalsTell ? CAPITALISED : 0);
  }

  markNames(read, plain);
  mark(
    read,
    annotations.quotations.filter(q => q.use === 'speech').map(q => q.inner),
    QUOTED,
  );
  markBackground(read);
  is.forEach(({ formulas }, i) => {
    if (formulas.length > 0) markFormulas(read, i, formulas);
  });
  return read;
};

/** All accounts as columns, in order. The order in which they are given does not matter. */
export const collect = (accounts: readonly Account[]): Read[] =>
  [...accounts].sort((a, b) => inOrder(a.document, b.document)).map(columnsOf);
