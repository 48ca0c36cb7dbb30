import { parseHTML } from 'linkedom';

/** A parsed page. Nothing of it is ever run, fetched or shown. */
export type Page = globalThis.Document;

/** The head of a page lies within so many code units. */
const HEAD = 20_000;

/**
 * A page from its source. linkedom makes no html, head and body where the source leaves them out, so they are put in: a piece of a page
 * reads like a whole one.
 */
export const parsePage = (html: string): Page => {
  const bare = html.replace(/^\s*(?:<\?xml[^>]{0,300}>\s*)?(?:<!doctype[^>]{0,500}>)?/i, '');
  const framed = /<html[\s>]/i.test(bare.slice(0, HEAD)) ? bare : `<html><head></head><body>${bare}</body></html>`;
  const whole = /<body[\s>]/i.test(framed) ? framed : framed.replace(/<\/head\s*>/i, '$&<body>');
  return (parseHTML(`<!doctype html>${whole}`) as unknown as { document: Page }).document;
};

/** How large a page is as a tree. */
export interface PageShape {
  readonly elements: number;
  /** Of the most deeply nested element. */
  readonly depth: number;
}

/** Measures a page without recursion. */
export const pageShape = (page: Page): PageShape => {
  const root: Node = page.documentElement;
  let elements = 0;
  let deepest = 0;
  let depth = 0;
  let node: Node | null = root;
  while (node !== null) {
    if (node.nodeType === 1) elements++;
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth++;
      deepest = Math.max(deepest, depth);
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    if (node === null || node === root) break;
    node = node.nextSibling;
  }
  return { elements, depth: deepest };
};
