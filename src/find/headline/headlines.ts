import { type Account, type Block, meets, type Sentence, type Span } from '../../model/index.js';
import { type MatterWord, matterOf } from '../strength/matter.js';
import { isProse } from '../strength/prose.js';

/** A headline or subheading with its words of matter. */
export interface Headline extends Span {
  readonly kind: 'title' | 'heading';
  readonly matter: readonly MatterWord[];
}

/** A sentence below a headline, with the words of matter that it shares with it. */
export interface Under {
  readonly sentence: Sentence;
  /** In order of place; `headline` is the word of the headline that it is. */
  readonly shared: readonly { readonly here: MatterWord; readonly headline: MatterWord }[];
}

/** Longer lines are no headlines. */
const LONGEST = 200;
const ENDED = /[.!…][”"’')»]*$/u;

const isHeadline = ({ document: { text, blocks } }: Account, block: Block): boolean => {
  if (block.to - block.from > LONGEST) return false;
  if (block.kind === 'title' || block.kind === 'heading') return true;
  // A file without a title may begin with its headline all the same: a line that no full stop ends.
  return (
    block === blocks[0] &&
    blocks.length > 1 &&
    block.kind === 'paragraph' &&
    !ENDED.test(text.slice(block.from, block.to))
  );
};

/** Title, subheadings, and a first line that no full stop ends. */
export const headlinesOf = (account: Account): Headline[] =>
  account.document.blocks
    .filter(block => isHeadline(account, block))
    .map(block => ({
      from: block.from,
      to: block.to,
      kind: block.kind === 'heading' ? 'heading' : 'title',
      matter: matterOf(account, block),
    }));

/** The sentences of running text of an account by the stems of their words of matter. */
export interface Body {
  readonly sentences: readonly { readonly sentence: Sentence; readonly words: readonly MatterWord[] }[];
  readonly byStem: ReadonlyMap<string, readonly number[]>;
}

/** The running text of an account; linear in its words. */
export const bodyOf = (account: Account): Body => {
  const headlines = headlinesOf(account);
  const sentences = account.annotations.sentences
    .filter(sentence => isProse(account, sentence) && !headlines.some(headline => meets(headline, sentence)))
    .map(sentence => ({ sentence, words: matterOf(account, sentence) }));
  const byStem = new Map<string, number[]>();
  sentences.forEach(({ words: all }, i) => {
    for (const one of new Set(all.map(w => w.key))) {
      const list = byStem.get(one);
      if (list === undefined) byStem.set(one, [i]);
      else list.push(i);
    }
  });
  return { sentences, byStem };
};

/** Sentences that share at least so many stems of matter with a headline, in order of place. */
export const under = ({ sentences, byStem }: Body, headline: Headline, least: number): Under[] => {
  const stems = new Map(headline.matter.map(w => [w.key, w]));
  const counts = new Map<number, number>();
  for (const one of stems.keys()) for (const i of byStem.get(one) ?? []) counts.set(i, (counts.get(i) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a], [b]) => a - b)
    .flatMap(([i]): Under[] => {
      const found = sentences[i];
      if (found === undefined) return [];
      const shared = found.words.flatMap(here => {
        const word = stems.get(here.key);
        return word === undefined ? [] : [{ here, headline: word }];
      });
      return [{ sentence: found.sentence, shared }];
    });
};
