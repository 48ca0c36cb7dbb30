import { type Block, prose, type Quotation } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { type Mark, marksOf } from './quotations/marks.js';
import { pairsOf } from './quotations/pairs.js';
import { useOf } from './quotations/use.js';
import { indexAt } from './search.js';

/** How many tokens before and after a pair of marks say what it is used for: a long sentence's worth. */
const CONTEXT = 40;

interface Marked {
  readonly block: Block;
  readonly marks: readonly Mark[];
}

/** The family that a block opens with, if its first sign is an opening mark. */
const opensWith = ({ block, marks }: Marked): Mark['family'] | null => {
  const first = marks[0];
  return first?.from === block.from && first.role !== 'close' ? first.family : null;
};

/**
 * Words between quotation marks. A quotation that runs over several paragraphs, each of which opens it again, is one quotation a
 * paragraph. A mark without a partner is none: it never swallows the text behind it.
 */
export const quotations: Annotator<'quotations'> = {
  writes: 'quotations',
  version: 1,
  reads: ['sentences', 'tokens'],
  annotate(document, { sentences, tokens }) {
    const { text } = document;
    const blocks = prose(document).map(block => ({ block, marks: marksOf(text, block) }));
    const found: Quotation[] = [];
    blocks.forEach(({ block, marks }, i) => {
      if (marks.length === 0) return;
      const next = blocks[i + 1];
      const reopened = next ? opensWith(next) : null;
      for (const { from, to, inner, depth } of pairsOf(marks, block, family => family === reopened)) {
        const a = indexAt(tokens, inner.from);
        const b = indexAt(tokens, inner.to);
        const first = sentences[indexAt(sentences, from + 1) - 1] ?? { from: block.from, to: block.to };
        const last = sentences[indexAt(sentences, Math.max(to, from + 1)) - 1] ?? first;
        const before = tokens.slice(Math.max(0, indexAt(tokens, from) - CONTEXT), indexAt(tokens, from));
        const after = tokens.slice(indexAt(tokens, to), indexAt(tokens, to) + CONTEXT);
        const use = useOf(
          {
            text,
            inside: tokens.slice(a, b),
            before: before.filter(t => t.from >= Math.max(first.from, block.from)),
            after: after.filter(t => t.to <= last.to),
          },
          inner,
        );
        found.push({ from, to, inner, use, depth });
      }
    });
    return found;
  },
};
