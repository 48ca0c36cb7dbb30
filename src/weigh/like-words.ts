import { languageOf } from '../languages/index.js';
import { type Account, holds, type Span, type Token, within } from '../model/index.js';
import { stem } from '../text/stem.js';

/** As if so many more sentences were there that have none of the words: a word that two of three sentences share tells little, one of two in three hundred much. */
const OTHERS = 200;

/** What a word of matter is known by: its stem. */
export const stemOf = ({ lemma }: Token): string => stem(lemma.toLowerCase());

/** What the words of matter of a stretch are known by, in order; of a name its last word alone. */
export const matterIn = (
  { document, annotations }: Account,
  span: Span,
  keyOf: (token: Token) => string = stemOf,
): Set<string> => {
  const { reuse } = languageOf(document.language);
  const names = within(annotations.mentions, span);
  const found = new Set<string>();
  for (const token of within(annotations.tokens, span)) {
    const word = document.text.slice(token.from, token.to).toLowerCase();
    if (!/^(?:NOUN|PROPN|VERB|ADJ)$/u.test(token.pos) || /\p{N}/u.test(word) || reuse.functionWords.has(word)) continue;
    if (reuse.numberWords.has(word) || names.some(m => holds(m, token) && m.to !== token.to)) continue;
    found.add(keyOf(token));
  }
  return found;
};

/** How rare words are among the sentences of all accounts. */
export interface Rarity {
  /** In how many sentences a word stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** What some words weigh together: the sum of their inverse sentence frequencies, natural logarithms (tf-idf, as in Salton and Buckley 1988). */
  readonly weightOf: (words: readonly string[]) => number;
}

/** How rare the words of matter of some accounts are, each account's known by the key that `keysOf` gives it. */
export const rarityIn = (
  accounts: readonly Account[],
  keysOf: (account: Account) => (token: Token) => string = () => stemOf,
): Rarity => {
  const frequency = new Map<string, number>();
  let sentences = 0;
  for (const account of accounts)
    for (const sentence of account.annotations.sentences) {
      sentences += 1;
      for (const word of matterIn(account, sentence, keysOf(account)))
        frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
  return {
    frequency,
    weightOf: words =>
      words.reduce((sum, word) => sum + Math.log((sentences + OTHERS) / (frequency.get(word) ?? 1)), 0),
  };
};
