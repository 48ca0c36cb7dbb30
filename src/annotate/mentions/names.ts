import { generations, notNames, particles, titles } from '../../languages/en/names.js';
import type { Block, Span, Token } from '../../model/index.js';
import { indexAt } from '../search.js';

/** A run of capitalised words that may be a name: tokens `first` to before `last`. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** It begins its sentence, where every word is capitalised. */
  readonly initial: boolean;
  /** It stands in a headline that capitalises its words. */
  readonly headline: boolean;
}

/** What the finding of names needs to know of a document. */
export interface Text {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** Words that stand in lower case somewhere: no name by themselves where they begin a sentence. */
  readonly common: ReadonlySet<string>;
}

/** Above this share of capitalised words a block is a headline in capitals: 0.6, since a headline's small words are not. */
const HEADLINE = 0.6;

/** Names in a headline of fewer words than this cannot be told from the headline. */
const HEADLINE_WORDS = 4;

/** A block that ends as a sentence does is a headline only where nearly all of many words are capitalised. */
const SENTENCE = 0.8;
const SENTENCE_WORDS = 6;

/** Most tokens of one name. */
const LONGEST = 12;

/** The token as it is written; "" where there is none. */
export const wordOf = (text: string, token: Token | undefined): string =>
  token ? text.slice(token.from, token.to) : '';

const CAPITAL = /^\p{Lu}/u;
const INNER_CAPITAL = /^(?:al|el|ad|an|as)-?\p{Lu}|^[dl]['’]\p{Lu}/u;

const isCapital = (word: string): boolean => CAPITAL.test(word) || INNER_CAPITAL.test(word);

const adjacent = (text: string, a: Token | undefined, b: Token | undefined): boolean => {
  if (!a || !b) return false;
  const gap = text.slice(a.to, b.from);
  return gap.length <= 2 && !gap.includes('\n');
};

/** All lower-case words of a document. */
export const commonWords = (text: string, tokens: readonly Token[]): Set<string> => {
  const common = new Set<string>();
  for (const token of tokens) {
    const unit = text.charCodeAt(token.from);
    // Latin small letters are by far the most; others are asked properly.
    if ((unit >= 97 && unit <= 122) || (unit > 127 && /^\p{Ll}/u.test(wordOf(text, token))))
      common.add(wordOf(text, token));
  }
  return common;
};

const isHeadline = ({ text, tokens }: Text, block: Block): boolean => {
  const a = indexAt(tokens, block.from);
  const b = indexAt(tokens, block.to);
  let capital = 0;
  let words = 0;
  for (let i = a; i < b; i += 1) {
    const token = tokens[i];
    if (!token || token.to - token.from < 4 || token.pos === 'NUM') continue;
    const word = wordOf(text, token);
    words += 1;
    if (isCapital(word)) capital += 1;
  }
  const ends = /[.!?:;,”’"'»)]/.test(text[block.to - 1] ?? '');
  return words >= (ends ? SENTENCE_WORDS : HEADLINE_WORDS) && capital / words > (ends ? SENTENCE : HEADLINE);
};

/** Whether the word at `i`, capitalised, begins a name or goes on with one. */
const isName = (all: Text, i: number, initial: boolean): boolean => {
  const { text, tokens, common } = all;
  const token = tokens[i];
  if (!token) return false;
  const word = wordOf(text, token);
  if (!isCapital(word)) return false;
  const lower = word.toLowerCase().replace(/’/g, "'");
  if (!initial)
    return (
      !/^(?:i|i'm|mon|tue|wed|thu|fri|sat|sun)$/.test(lower) &&
      !(notNames.has(lower) && token.pos !== 'PROPN') &&
      !CALENDAR.has(lower)
    );
  if (notNames.has(lower) || CALENDAR.has(lower)) return false;
  if (/^\p{Lu}{2,}$/u.test(word)) return true;
  const next = tokens[i + 1];
  const nextWord = wordOf(text, next);
  const pair =
    next !== undefined && adjacent(text, token, next) && isCapital(nextWord) && !notNames.has(nextWord.toLowerCase());
  if (titles.has(lower.replace(/\.$/, '')) && pair) return true;
  return !common.has(lower) && (token.pos === 'PROPN' || token.pos === 'X' || pair || (token.pos === 'NOUN' && pair));
};

const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.'.split(
    ' ',
  ),
);

/** Runs of capitalised words in a block, with "of", "de" and the like between them. */
export const runsIn = (all: Text, block: Block): Run[] => {
  const { text, tokens, sentences } = all;
  const runs: Run[] = [];
  const headline = isHeadline(all, block);
  const end = indexAt(tokens, block.to);
  let sentence = indexAt(sentences, block.from);
  let begin = true;
  for (let i = indexAt(tokens, block.from); i < end; i += 1) {
    const token = tokens[i];
    if (!token) break;
    while ((sentences[sentence]?.from ?? Number.POSITIVE_INFINITY) <= token.from) {
      begin = true;
      sentence += 1;
    }
    const initial = begin;
    if (token.pos === 'PUNCT') {
      // A quotation and a colon begin a sentence of their own.
      const mark = text[token.from] ?? '';
      begin = '"“«‘:'.includes(mark) || (begin && '”»’(—–'.includes(mark));
      continue;
    }
    begin = false;
    const unit = text.charCodeAt(token.from);
    if (unit >= 97 && unit <= 122 && !INNER_CAPITAL.test(wordOf(text, token))) continue;
    if (!isName(all, i, initial)) continue;
    let last = i + 1;
    let j = i + 1;
    while (j < end && j - i < LONGEST && adjacent(text, tokens[j - 1], tokens[j])) {
      const next = wordOf(text, tokens[j]);
      const low = next.toLowerCase();
      const gap = text.slice(tokens[j - 1]?.to ?? 0, tokens[j]?.from ?? 0);
      if (isCapital(next) && (isName(all, j, false) || (last === j && /^\p{Lu}\.?$/u.test(next)))) {
        last = j + 1;
      } else if (/^[-‑]$/.test(next) && gap === '' && isCapital(wordOf(text, tokens[j + 1]))) {
        // a joint
      } else if (
        (low === 'of' || low === 'for' || low === '&' || low === 'the' || low === 'and' || particles.has(low)) &&
        joins(all, i, j, end)
      ) {
        // a joint
      } else if (generations.has(low)) {
        last = j + 1;
      } else if (
        /^\d+$/.test(next) &&
        last === j &&
        /^\d{1,3}$/.test(next) &&
        text.slice(tokens[j]?.to ?? 0, (tokens[j]?.to ?? 0) + 1) !== '.'
      ) {
        last = j + 1;
        break;
      } else break;
      j += 1;
    }
    runs.push({ first: i, last, initial, headline });
    i = last - 1;
  }
  return runs;
};

/** Whether a small word ties what was read to a capitalised word behind it. */
const joins = ({ text, tokens }: Text, first: number, at: number, end: number): boolean => {
  const word = wordOf(text, tokens[at]).toLowerCase();
  let next = at + 1;
  while (
    next < end &&
    next < at + 3 &&
    (particles.has(wordOf(text, tokens[next]).toLowerCase()) || wordOf(text, tokens[next]) === 'the')
  )
    next += 1;
  const after = wordOf(text, tokens[next]);
  if (!isCapital(after) || CALENDAR.has(after.toLowerCase())) return false;
  const head = wordOf(text, tokens[first]).toLowerCase();
  if (particles.has(word)) return true;
  if (word === '&') return true;
  if (word === 'the') return /^(?:of|for)$/.test(wordOf(text, tokens[at - 1]).toLowerCase());
  if (word === 'of' || word === 'for') return HEADS_WITH_OF.has(wordOf(text, tokens[at - 1]).toLowerCase());
  // "the Ministry of Works and Housing"
  return word === 'and' && HEADS_WITH_OF.has(head) && wordOf(text, tokens[first + 1]).toLowerCase() === 'of';
};

const HEADS_WITH_OF = new Set(
  `ministry department university bank bureau institute office board court house church society college federation union association
  league council agency committee commission chamber academy port centre center school parliament assembly republic kingdom
  state gulf bay sea cape lake isle mount battle city town port minister secretary king queen prince duke president governor mayor strait
  museum foundation trust fund friends doctors speaker director head chief lord archbishop bishop people's workers`.split(
    /\s+/,
  ),
);
