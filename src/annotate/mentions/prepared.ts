import type { Language } from '../../languages/language.js';
import type { Block, Sentence, Token } from '../../model/index.js';
import { indexAt } from '../search.js';
import { Knows } from './lexicon.js';
import { type Word, wordAs } from './words.js';

/** How a block uses capitals: as sentences do, for nearly every word, for every letter, or not at all. */
export type Case = 'sentence' | 'title' | 'upper' | 'lower';

/** What the document shows elsewhere of a word, each one bit. */
export const Shows = {
  /** It stands somewhere with a capital that no sentence begins. */
  within: 1,
  /** Behind a title or a given name. */
  person: 2,
  /** Behind "in", "near". */
  place: 4,
  /** Beside a verb of saying. */
  speaks: 8,
  /** Before the head of an organisation's name, or in brackets behind one. */
  organisation: 16,
  /** It stands somewhere without a capital. */
  small: 32,
  /** Behind "the". */
  definite: 64,
} as const;

/** A document as the recogniser reads it; lists run parallel to the tokens. */
export interface Prepared {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** 1 where the token begins a sentence, a quotation, or what a colon announces. */
  readonly initial: Uint8Array;
  /** Bits of `Shows` for each word in lower case. */
  readonly shows: ReadonlyMap<string, number>;
  readonly blocks: readonly Styled[];
}

/** Tokens, `first` to before `last`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A block by its tokens, and how it uses capitals. */
export interface Styled extends Stretch {
  readonly style: Case;
}

/** A letter that is not of ASCII: a unit above it that is no mark of punctuation or space. */
const isForeign = (unit: number): boolean =>
  unit >= 0xc0 && (unit < 0x2000 || unit > 0x2bff) && unit !== 0xd7 && unit !== 0xf7;
const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || isForeign(unit);

/** The tokens with those put together that the tagger has cut apart at letters which it does not know: "Świą", "tkiewicz". */
const whole = (text: string, tokens: readonly Token[]): readonly Token[] => {
  const cut = (a: Token | undefined, b: Token): boolean => {
    if (a?.to !== b.from) return false;
    const [end, begin] = [text.charCodeAt(a.to - 1), text.charCodeAt(b.from)];
    return (isForeign(end) && isLetter(begin)) || (isLetter(end) && isForeign(begin));
  };
  if (!tokens.some((token, i) => cut(tokens[i - 1], token))) return tokens;
  const found: Token[] = [];
  for (const token of tokens) {
    const before = found.at(-1);
    if (before && cut(before, token)) found[found.length - 1] = { ...before, to: token.to, pos: 'PROPN' };
    else found.push(token);
  }
  return found;
};

/** The words of a document, where its sentences begin, and what it shows of each word. */
export const prepare = (
  language: Language,
  text: string,
  tagged: readonly Token[],
  sentences: readonly Sentence[],
  blocks: readonly Block[],
): Prepared => {
  const { names } = language;
  const tokens = whole(text, tagged);
  const words = tokens.map(token => wordAs(language, text.slice(token.from, token.to)));
  const initial = new Uint8Array(tokens.length);
  let sentence = 0;
  let block = 0;
  let begin = true;
  tokens.forEach((token, i) => {
    while ((sentences[sentence]?.from ?? Number.POSITIVE_INFINITY) <= token.from) {
      begin = true;
      sentence += 1;
    }
    while ((blocks[block]?.from ?? Number.POSITIVE_INFINITY) <= token.from) {
      begin = true;
      block += 1;
    }
    if (begin) initial[i] = 1;
    const word = words[i];
    if (!word || word.letters || word.digits) begin = false;
    else begin = '"“«‘:•'.includes(word.lower) || (begin && '”»’(—–-*'.includes(word.lower));
  });
  const shows = new Map<string, number>();
  const show = (word: Word, bits: number): void => {
    const known = shows.get(word.lower) ?? 0;
    if ((known | bits) !== known) shows.set(word.lower, known | bits);
  };
  words.forEach((word, i) => {
    if (!word.letters) return;
    if (!word.capital) {
      show(word, Shows.small);
      return;
    }
    if (initial[i] === 1) return;
    const before = words[i - 1];
    const after = words[i + 1];
    let bits: number = Shows.within;
    if (before) {
      if (before.capital && (before.knows & (Knows.title | Knows.given)) !== 0) bits |= Shows.person;
      if ((before.knows & Knows.placePreposition) !== 0) bits |= Shows.place;
      if ((before.knows & Knows.reporting) !== 0) bits |= Shows.speaks;
      if (names.definiteArticle.has(before.lower)) bits |= Shows.definite;
      if (before.lower === '(' && word.upper) bits |= Shows.organisation;
    }
    if (after) {
      if (!after.capital && (after.knows & Knows.reporting) !== 0) bits |= Shows.speaks;
      if (after.capital && (after.knows & Knows.organisationHead) !== 0) bits |= Shows.organisation;
    }
    show(word, bits);
  });
  const styled = blocks.map(({ from, to }): Styled => {
    const block = { first: indexAt(tokens, from), last: indexAt(tokens, to) };
    return { ...block, style: caseOf(text, words, block, to) };
  });
  return { text, tokens, words, initial, shows, blocks: styled };
};

/** Above this share of capitalised words a block is a headline in capitals: 0.6, since a headline's small words are not. */
const HEADLINE = 0.6;

/** Fewer words than this tell nothing of how a block uses capitals. */
const HEADLINE_WORDS = 4;

/** A block that ends as a sentence does is a headline only where nearly all of many words are capitalised: a sentence may be full of names. */
const SENTENCE = 0.9;

/** Share of long words without small letters above which a block is all in capitals: a few may be spelled otherwise. */
const UPPER = 0.8;
const SENTENCE_WORDS = 6;

/** How a block that ends at `end` uses capitals. */
const caseOf = (text: string, words: readonly Word[], { first, last }: Stretch, end: number): Case => {
  let [long, capital, upper, all] = [0, 0, 0, 0];
  for (let i = first; i < last; i += 1) {
    const word = words[i];
    if (!word?.letters) continue;
    all += 1;
    if (word.lower.length < 4) continue;
    long += 1;
    if (word.capital) capital += 1;
    if (word.upper) upper += 1;
  }
  if (all < HEADLINE_WORDS || long < 3) return 'sentence';
  if (upper / long > UPPER) return 'upper';
  let any = false;
  for (let i = first; i < last && !any; i += 1) any = words[i]?.capital ?? false;
  if (!any) return all >= SENTENCE_WORDS ? 'lower' : 'sentence';
  if (long < HEADLINE_WORDS) return 'sentence';
  const ends = /[.!?:;,”’"'»)]/.test(text[end - 1] ?? '');
  return long >= (ends ? SENTENCE_WORDS : HEADLINE_WORDS) && capital / long > (ends ? SENTENCE : HEADLINE)
    ? 'title'
    : 'sentence';
};

/** Between two capitalised words of one sequence there are no more tokens than this: "Ministry of the Interior and of Works". */
const GAP = 4;

/**
 * Where names may be: capitalised words with the small words between and beside them that may belong to the name. Nothing else is put to the
 * model, so that most of a text costs nothing. A block without capitals, or all in capitals, is put to it whole.
 */
export const candidates = ({ text, tokens, words }: Prepared, { first, last, style }: Styled): Stretch[] => {
  if (style === 'upper' || style === 'lower') return [{ first, last }];
  const found: Stretch[] = [];
  const glued = (i: number): boolean => tokens[i]?.to === tokens[i + 1]?.from;
  let i = first;
  let from = -1;
  let to = -1;
  const close = (): void => {
    if (from >= 0) found.push({ first: from, last: to });
    from = -1;
  };
  for (; i < last; i += 1) {
    if (!words[i]?.capital) continue;
    let begin = i;
    // "al-Sahra", "van der Velde", "iPhone" as two tokens
    while (begin > first && begin > to && i - begin < GAP) {
      const before = words[begin - 1];
      if (!before) break;
      if (
        (before.knows & Knows.particle) !== 0 ||
        ((before.lower === '-' || before.lower === '‑') && glued(begin - 1)) ||
        (before.letters && glued(begin - 1) && words[begin]?.lower === '-')
      )
        begin -= 1;
      else break;
    }
    let end = i + 1;
    while (
      end < last &&
      end - i <= GAP &&
      glued(end - 1) &&
      /^[-‑/’'\p{L}\p{N}]/u.test(text[tokens[end]?.from ?? 0] ?? '')
    )
      end += 1;
    if (end < last && words[end]?.digits && !words[end]?.letters) end += 1;
    let joins = from >= 0 && begin - to <= GAP;
    for (let k = to; joins && k < begin; k += 1) {
      const word = words[k];
      if (!word || (begin - to > 1 && word.letters && (word.knows & (Knows.joint | Knows.particle)) === 0))
        joins = false;
    }
    if (!joins) {
      close();
      from = Math.max(begin, to);
    }
    to = Math.max(to, end);
    i = Math.max(i, end - 1);
  }
  close();
  return found;
};
