import { type Account, around, type Block, indexAt, type Span } from '../../model/index.js';

/** The block of an account in which a place begins. */
export const blockOf = ({ document: { blocks } }: Account, { from }: Span): Block | undefined =>
  around(blocks, { from, to: from + 1 });

/** Whether a place stands in running text: a paragraph or a list. */
export const isProse = (account: Account, place: Span): boolean => {
  const kind = blockOf(account, place)?.kind;
  return kind === 'paragraph' || kind === 'list';
};

/** The sentences of an account's running text, in order. */
export const proseOf = (account: Account): readonly Span[] =>
  account.annotations.sentences.filter(sentence => isProse(account, sentence));

/** The sentence right behind another in its block; null where it is the last one there. */
export const sentenceBehind = (account: Account, sentence: Span): Span | null => {
  const { sentences } = account.annotations;
  const next = sentences[indexAt(sentences, sentence.to)];
  const block = blockOf(account, sentence);
  return next !== undefined && block !== undefined && next.from < block.to ? next : null;
};
