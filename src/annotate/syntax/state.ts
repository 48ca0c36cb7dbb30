import { mix } from '../sequence/features.js';
import type { SyntaxModel } from './model.js';

/** What the parser looks at, a number a token: hashes of the word in lower case, its part of speech and its ending, and its classes by company (0 for none). */
export interface SyntaxFacts {
  readonly word: Int32Array;
  readonly pos: Int32Array;
  readonly suffix: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** 0 outside quotation marks, 1 inside, 2 an opening mark, 3 a closing one. */
  readonly quote: Uint8Array;
}

/** Fine part of speech of what is not there: before the sentence or the stack, and after its end. */
export const NOTHING = 0;
const END = 1;
/** The first number of a fine part of speech that a word may have; they are less than 64. */
export const FIRST_TAG = 2;

/** Tokens past the end of the sentence that features may look at. */
const PAST = 3;

/**
 * A sentence while it is parsed. Its tokens are numbered from 1; 0 is no token. The arrays are made once, for the longest sentence,
 * and used again for each.
 */
export interface State {
  /** Tokens of the sentence. */
  size: number;
  readonly word: Int32Array;
  /** Fine part of speech. */
  readonly tag: Int32Array;
  /** The same as the word or its ending alone suggests it. */
  readonly guess: Int32Array;
  readonly pos: Int32Array;
  readonly suffix: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  readonly quote: Int32Array;
  /** The tokens that wait for a head, from 2 on: 0 and 1 stand for what is below them. */
  readonly stack: Int32Array;
  /** Index of the top of the stack; 1 where it is empty. */
  top: number;
  /** The next token that was not read; `size + 1` at the end. */
  next: number;
  /** 0 for none. */
  readonly heads: Int32Array;
  /** The outermost child on either side, 0 for none, and how many there are. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
}

/** A state for sentences of up to `longest` tokens. */
export const stateFor = (longest: number): State => {
  const ints = (): Int32Array => new Int32Array(longest + PAST + 2);
  return {
    size: 0,
    word: ints(),
    tag: ints(),
    guess: ints(),
    pos: ints(),
    suffix: ints(),
    fine: ints(),
    coarse: ints(),
    quote: ints(),
    stack: ints(),
    top: 1,
    next: 1,
    heads: ints(),
    left: ints(),
    right: ints(),
    lefts: ints(),
    rights: ints(),
  };
};

/** Key of a word (hash of it in lower case) in the table of fine parts of speech, with the hash of the part of speech that wink-nlp gave. */
export const wordKey = (word: number, pos: number): number => mix(word, pos);
/** Key of an ending in the same table; 0 for whatever the ending. */
export const endingKey = (suffix: number, pos: number): number => mix(suffix, ~pos);

/** Set in the table for a word that is always of one fine part of speech. */
export const SURE = 64;

/** What the table holds for a key; 0 for nothing. */
const tagAt = (tags: Uint8Array, key: number): number => {
  const at = ((key >>> 8) << 1) & (tags.length - 1);
  return tags[at + 1] === (key & 0xff) ? tags[at]! : 0;
};

/** Puts the tokens `first` to before `last` into the state, nothing of them parsed; `tag` is left 0 where the word is not sure. */
export const begin = (
  state: State,
  facts: SyntaxFacts,
  first: number,
  last: number,
  { tags }: Pick<SyntaxModel, 'tags'>,
): void => {
  const size = last - first;
  state.size = size;
  state.top = 1;
  state.next = 1;
  const { word, tag, guess, fine, coarse, quote } = state;
  for (let i = 1, k = first; i <= size; i += 1, k += 1) {
    const pos = facts.pos[k]!;
    const form = facts.word[k]!;
    word[i] = form;
    const known =
      tagAt(tags, wordKey(form, pos)) ||
      tagAt(tags, endingKey(facts.suffix[k]!, pos)) ||
      tagAt(tags, endingKey(0, pos)) ||
      FIRST_TAG;
    guess[i] = known & (SURE - 1);
    tag[i] = known < SURE ? NOTHING : guess[i]!;
    state.pos[i] = pos;
    state.suffix[i] = facts.suffix[k]!;
    fine[i] = facts.fine[k]!;
    coarse[i] = facts.coarse[k]!;
    quote[i] = facts.quote[k]!;
  }
  for (let i = size + 1; i <= size + PAST; i += 1) {
    word[i] = 0;
    tag[i] = END;
    guess[i] = END;
    state.pos[i] = 0;
    fine[i] = 0;
    coarse[i] = 0;
    quote[i] = 0;
  }
  const end = size + PAST + 1;
  state.heads.fill(0, 0, end);
  state.left.fill(0, 0, end);
  state.right.fill(0, 0, end);
  state.lefts.fill(0, 0, end);
  state.rights.fill(0, 0, end);
};

/** Reads the next token onto the stack. */
export const shift = (state: State): void => {
  state.top += 1;
  state.stack[state.top] = state.next;
  state.next += 1;
};

/** The token on the stack becomes a child of the next one. */
export const attachLeft = (state: State): void => {
  const { next } = state;
  const child = state.stack[state.top]!;
  state.top -= 1;
  state.heads[child] = next;
  state.left[next] = child;
  state.lefts[next] = state.lefts[next]! + 1;
};

/** The token on the stack becomes a child of the one below it. */
export const attachRight = (state: State): void => {
  const child = state.stack[state.top]!;
  state.top -= 1;
  const head = state.stack[state.top]!;
  state.heads[child] = head;
  state.right[head] = child;
  state.rights[head] = state.rights[head]! + 1;
};
