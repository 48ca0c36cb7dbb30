import { languageOf } from '../../languages/index.js';
import { type Account, type Hedge, holds, indexAt, meets, type Span, type Token } from '../../model/index.js';
import { type Word, words } from '../../text/words.js';
import type { Counterpart } from './counterparts.js';
import { textAt } from './strength.js';

/** Of the words of matter of the sentence so many, and this share, stand in the other. */
const LEAST = 3;
const SHARE = 0.75;

/** What both sentences tell that a hedge of one takes back. */
export interface TakenBack {
  /** The verb or noun in the other sentence. */
  readonly there: Word;
  /** The words that both have. */
  readonly same: Counterpart['words'];
}

/** Whether a word before a noun is one that leaves it open what it is: "suspected", "possible". */
export const leavesOpen = (account: Account, word: Span): boolean => {
  const { hedges, strength } = languageOf(account.document.language);
  const text = textAt(account, word);
  return strength.openNoun.test(text) && (hedges.hedgeStrength.has(text.toLowerCase()) || strength.hearsay.test(text));
};

const NOMINAL = /^(?:NOUN|PROPN|ADJ)$/u;

/** The words of the phrase behind an adjective, as far as its noun: "blood infection" behind "suspected". */
const phraseBehind = ({ annotations: { tokens } }: Account, { to }: Span): readonly Token[] => {
  const first = indexAt(tokens, to);
  const end = tokens.findIndex((token, i) => i >= first && !NOMINAL.test(token.pos));
  return tokens.slice(first, end < 0 ? tokens.length : end);
};

/** The word before a place. */
const wordBefore = ({ document: { text }, annotations: { tokens } }: Account, { from }: Span): string => {
  const before = tokens[indexAt(tokens, from) - 1];
  return before === undefined ? '' : text.slice(before.from, before.to);
};

/** Whether an account has a noun with such an adjective before its phrase anywhere, or anywhere without one. */
const standsIn = (account: Account, noun: string, but: Span): { readonly open: boolean; readonly bare: boolean } => {
  const { openNoun: isOpening } = languageOf(account.document.language).strength;
  const { tokens } = account.annotations;
  const all = words(account.document.text, [{ from: 0, to: account.document.text.length }]);
  let [open, bare] = [false, false];
  for (const word of all) {
    if (word.norm !== noun || holds(but, word)) continue;
    let i = indexAt(tokens, word.from);
    while (NOMINAL.test(tokens[i - 1]?.pos ?? '') && !isOpening.test(textAt(account, tokens[i - 1] ?? word))) i -= 1;
    if (isOpening.test(wordBefore(account, tokens[i] ?? word))) open = true;
    else bare = true;
  }
  return { open, bare };
};

const isEnough = ({ own, words: all }: Counterpart, hedge: Hedge): boolean => {
  const { functionWords } = languageOf(own.document.language).reuse;
  const matter = all.filter(({ here }) => !functionWords.has(here.norm) && !meets(here, hedge));
  const same = matter.filter(({ there }) => there !== null).length;
  return same >= Math.max(LEAST, matter.length * SHARE);
};

/**
 * The noun that an adjective leaves open, where the other sentence has it without: "a suspected infection", "an infection". Null where the two do not tell
 * the same, or where either account has the noun both ways.
 */
export const openNoun = (of: Counterpart, hedge: Hedge): TakenBack | null => {
  const { own, other, sentence, otherSentence, words: all } = of;
  const { openNoun: isOpening } = languageOf(own.document.language).strength;
  if (!isOpening.test(textAt(own, hedge)) || !isEnough(of, hedge)) return null;
  const phrase = phraseBehind(own, hedge);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined || last.to > sentence.to) return null;
  const paired = (token: Token): Word | null => all.find(({ here }) => meets(here, token))?.there ?? null;
  const [opens, noun] = [paired(first), paired(last)];
  if (opens === null || noun === null || isOpening.test(wordBefore(other, opens))) return null;
  const here = all.find(one => one.there === noun)?.here;
  if (here === undefined) return null;
  if (standsIn(own, here.norm, sentence).bare || standsIn(other, noun.norm, otherSentence).open) return null;
  return { there: noun, same: all.filter(({ there }) => there !== null) };
};
