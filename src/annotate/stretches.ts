import type { Span } from '../model/index.js';

/** No word is longer; a longer run without a space is an address, a table or an attack, and costs a tokenizer the square of its length. */
const LONGEST_WORD = 200;

/** A longer block is read in pieces, since sentence splitters take the square of its length on unclosed quotation marks. */
const LONGEST_PIECE = 20_000;

/** Where to cut a piece: after the last sentence's end in it, else after its last space, else where it is. */
const cutOf = (piece: string): number => {
  const sentence = /^[\s\S]*[.!?…]["'”’»)\]]*\s/u.exec(piece)?.[0].length ?? 0;
  return sentence > 0 ? sentence : piece.lastIndexOf(' ') + 1 || piece.length;
};

/** A block in pieces of bounded length that follow each other without a gap. Nearly every block is one piece. */
export const pieces = (text: string, { from, to }: Span): Span[] => {
  const found: Span[] = [];
  let at = from;
  while (to - at > LONGEST_PIECE) {
    const end = at + cutOf(text.slice(at, at + LONGEST_PIECE));
    found.push({ from: at, to: end });
    at = end;
  }
  return at < to ? [...found, { from: at, to }] : found;
};

const LONG_RUN = new RegExp(`\\S{${String(LONGEST_WORD + 1)},}`, 'gu');

/** The stretches of a piece that are words, and the runs between them that are too long to be one. */
export const runs = (text: string, { from, to }: Span): (Span & { readonly word: boolean })[] => {
  const found: (Span & { word: boolean })[] = [];
  let at = from;
  for (const run of text.slice(from, to).matchAll(LONG_RUN)) {
    const start = from + run.index;
    if (start > at) found.push({ from: at, to: start, word: true });
    at = start + run[0].length;
    found.push({ from: start, to: at, word: false });
  }
  if (at < to) found.push({ from: at, to, word: true });
  return found;
};
