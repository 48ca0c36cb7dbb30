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

/** How many paragraphs without a mark may stand between a mark that opens and the one that closes it. */
const UNMARKED = 2;

/**
 * The block in which the mark that block `i` leaves open at its end is closed: the next block with marks begins with one that closes. Such
 * a quotation was broken into lines, or its paragraphs were not opened again. -1 where there is none.
 */
const closedIn = (blocks: readonly Marked[], i: number): number => {
  const open = blocks[i]?.marks.at(-1);
  if (open?.role !== 'open' || open.family === '‘' || open.family === "'") return -1;
  for (let k = i + 1; k <= i + 1 + UNMARKED; k += 1) {
    const close = blocks[k]?.marks[0];
    if (close) return close.role === 'close' && close.family === open.family ? k : -1;
  }
  return -1;
};

/** The blocks with what runs on over them: a mark that nobody wrote opens what an earlier block left open. */
const carried = (blocks: readonly Marked[]): Map<number, Mark['family']> => {
  const families = new Map<number, Mark['family']>();
  blocks.forEach(({ marks }, i) => {
    const end = closedIn(blocks, i);
    const family = marks.at(-1)?.family;
    if (family) for (let k = i + 1; k <= end; k += 1) families.set(k, family);
  });
  return families;
};

/**
 * Words between quotation marks. A quotation that runs over several paragraphs, each of which opens it again, is one quotation a
 * paragraph, and so is one that is opened in one paragraph and closed in another near it. A mark without a partner is none: it never swallows the text behind it.
 */
export const quotations: Annotator<'quotations'> = {
  writes: 'quotations',
  version: 1,
  reads: ['sentences', 'tokens'],
  annotate(document, { sentences, tokens }, language) {
    const { text } = document;
    const blocks = prose(document).map(block => ({ block, marks: marksOf(language, text, block) }));
    const found: Quotation[] = [];
    const runningOn = carried(blocks);
    blocks.forEach(({ block, marks: written }, i) => {
      const family = runningOn.get(i);
      const opener: Mark[] = family
        ? [{ from: block.from, to: block.from, family, role: 'open', doubtful: false }]
        : [];
      const marks = [...opener, ...written];
      if (marks.length === 0) return;
      const next = blocks[i + 1];
      const reopened = runningOn.get(i + 1) ?? (next ? opensWith(next) : null);
      for (const { from, to, inner, depth } of pairsOf(marks, block, mark => mark === reopened)) {
        const a = indexAt(tokens, inner.from);
        const b = indexAt(tokens, inner.to);
        const first = sentences[indexAt(sentences, from + 1) - 1] ?? { from: block.from, to: block.to };
        const last = sentences[indexAt(sentences, Math.max(to, from + 1)) - 1] ?? first;
        const before = tokens.slice(Math.max(0, indexAt(tokens, from) - CONTEXT), indexAt(tokens, from));
        const after = tokens.slice(indexAt(tokens, to), indexAt(tokens, to) + CONTEXT);
        const use = useOf(
          language,
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
