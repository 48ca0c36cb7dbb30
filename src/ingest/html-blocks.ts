import type { BlockKind } from '../model/index.js';

/** A block of a page before it has a place in a text. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
  /** Share of its letters that stand in links, 0 to 1. */
  readonly linked: number;
  /** Level of a heading, 1 to 6; 0 for what is no heading. */
  readonly level: number;
}

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
/** Elements without words of the account. */
const SKIPPED = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT LINK MAP MATH META NOSCRIPT OBJECT OPTION PICTURE SCRIPT SELECT STYLE SVG TEMPLATE ' +
    'TEXTAREA TITLE VIDEO'
  ).split(' '),
);
const HEADING = /^H[1-6]$/;
/** Deeper than this nobody writes; below it only the words are taken, so that a hostile page cannot exhaust the stack. */
const MAX_DEPTH = 300;
/** A row of a table is one block if its cells hold no blocks themselves; cells are kept apart by a tab. */
const CELL = '\t';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

interface Context {
  readonly kind: BlockKind;
  readonly level: number;
  readonly link: boolean;
  readonly pre: boolean;
}

/** Characters that are there for the setter and not for the reader: soft hyphens, zero-width spaces, byte order marks. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

const kindOf = (tag: string, outer: Context): Pick<Context, 'kind' | 'level'> => {
  if (HEADING.test(tag)) return { kind: 'heading', level: Number(tag[1]) };
  if (tag === 'LI' || tag === 'DD' || tag === 'DT') return { kind: 'list', level: 0 };
  if (tag === 'FIGCAPTION' || tag === 'CAPTION') return { kind: 'caption', level: 0 };
  return { kind: outer.kind, level: outer.level };
};

const hidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');

const plainRow = (row: Element): boolean =>
  [...row.children].every(cell => ![...cell.querySelectorAll('*')].some(e => BLOCKS.has(e.tagName.toUpperCase())));

/** The blocks of an element in order of reading: a line break is kept, two of them make two blocks, other white space is one space. */
export const pieces = (root: Element): readonly Piece[] => {
  const found: Piece[] = [];
  let buffer = '';
  let linked = 0;
  const flush = (context: Context): void => {
    const words = buffer.replace(INVISIBLE, '');
    const share = linked / Math.max(1, words.replace(/\s/g, '').length);
    buffer = '';
    linked = 0;
    const parts = context.pre ? words.split(/\n[ \t]*\n/) : tidy(words).split('\n\n');
    for (const part of parts) {
      const text = part.trim();
      if (text !== '') found.push({ kind: context.kind, text, linked: Math.min(1, share), level: context.level });
    }
  };
  const visit = (node: Node, context: Context, depth: number): void => {
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      const data = node.nodeValue ?? '';
      buffer += context.pre ? data.replace(/\r\n?/g, '\n') : data.replace(/\s+/g, ' ');
      if (context.link) linked += data.replace(/\s/g, '').length;
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      buffer += '\n';
      return;
    }
    if (SKIPPED.has(tag) || hidden(element)) return;
    if (depth > MAX_DEPTH) {
      buffer += ` ${element.textContent.replace(/\s+/g, ' ')} `;
      return;
    }
    const block = BLOCKS.has(tag);
    const inner: Context = {
      ...(block ? kindOf(tag, context) : { kind: context.kind, level: context.level }),
      link: context.link || tag === 'A',
      pre: context.pre || tag === 'PRE',
    };
    const row = tag === 'TR' && plainRow(element);
    if (block) flush(context);
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (row && child.nodeType === ELEMENT) {
        if (buffer.trim() !== '') buffer += CELL;
        for (let part = child.firstChild; part !== null; part = part.nextSibling) visit(part, inner, depth + 2);
      } else visit(child, inner, depth + 1);
    }
    if (block) flush(row ? { ...inner, kind: 'list' } : inner);
  };
  const start: Context = { kind: 'paragraph', level: 0, link: false, pre: false };
  visit(root, start, 0);
  flush(start);
  return found;
};

/** Spaces around line breaks go, one break stays a break, more are an empty line. */
const tidy = (words: string): string =>
  words
    .replace(/[ \u00a0\f\v\r]+/g, ' ')
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n\n');
