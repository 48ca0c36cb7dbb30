/** Where something stands in the words of a page, in characters from its start without white space between the tags counted. */
export interface PageSpan {
  readonly from: number;
  readonly to: number;
}

/** The words of a page in order, with the place of every element among them. */
export interface PageWalk {
  readonly places: ReadonlyMap<Element, PageSpan>;
  readonly texts: readonly { readonly parent: Element; readonly words: string; readonly from: number }[];
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'SVG', 'SELECT', 'TEXTAREA', 'IFRAME']);

const ELEMENT = 1;
const TEXT = 3;

/** Walks a page once, without recursion, so that deep nesting costs nothing. */
export const walkPage = (root: Element): PageWalk => {
  const places = new Map<Element, { from: number; to: number }>();
  const texts: { parent: Element; words: string; from: number }[] = [];
  let at = 0;
  let node: Node | null = root;
  while (node !== null) {
    let down: Node | null = null;
    if (node.nodeType === ELEMENT) {
      const element = node as Element;
      places.set(element, { from: at, to: at });
      if (!SKIPPED.has(element.tagName.toUpperCase())) down = node.firstChild;
    } else if (node.nodeType === TEXT) {
      const words = (node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
      const parent = node.parentNode;
      if (words !== '' && parent !== null) {
        texts.push({ parent: parent as Element, words, from: at });
        at += words.length + 1;
      }
    }
    if (down !== null) {
      node = down;
      continue;
    }
    while (node !== null) {
      const place = places.get(node as Element);
      if (place !== undefined) place.to = at;
      if (node === root) return { places, texts };
      if (node.nextSibling !== null) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
    }
  }
  return { places, texts };
};
