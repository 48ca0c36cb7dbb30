/** The two columns of texts side by side, as copies of the reader's nodes: their words, what differs, and the numbers of passages. */
import { compare } from '../present/report/compare.js';
import type { Part } from '../present/report.js';

/** One of the two columns. */
export type SideName = 'left' | 'right';

/** A passage in both columns: the elements that hold its words, in order. */
export interface Tie {
  readonly number: number;
  readonly kind: string;
  readonly left: readonly HTMLElement[];
  readonly right: readonly HTMLElement[];
}

/** Kinds of passage in plain words. */
export const KINDS: Readonly<Record<string, string>> = {
  narration: 'shared narration',
  quotation: 'the same quotation',
  fact: 'the same fact',
  stock: 'a stock phrase',
};

/** Colours that passages take in turn. */
const COLOURS = 6;

/** Fills a column with the words of an account, without the marks of the reader, and gives the elements of every linked place by its id there. */
export const fill = (column: HTMLElement, account: Element): ReadonlyMap<string, readonly HTMLElement[]> => {
  const places = new Map<string, HTMLElement[]>();
  const text = account.querySelector('.text');
  const copy = [...(text?.children ?? [])].map(block => block.cloneNode(true) as HTMLElement);
  for (const block of copy) {
    block.querySelector('.notes')?.remove();
    for (const span of block.querySelectorAll<HTMLElement>('p span')) {
      const place = span.id === '' ? span.dataset.at : span.id;
      for (const { name } of [...span.attributes]) span.removeAttribute(name);
      if (place === undefined) continue;
      const list = places.get(place);
      if (list === undefined) places.set(place, [span]);
      else list.push(span);
    }
  }
  column.replaceChildren(...copy);
  column.lang = text?.getAttribute('lang') ?? '';
  return places;
};

/** The text nodes under some elements, in order. */
const textsIn = (elements: readonly HTMLElement[]): Text[] =>
  elements.flatMap(element => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode() !== null) found.push(walker.currentNode as Text);
    return found;
  });

/** Words with a line's end where a new paragraph begins, which is no text of its own. */
const joined = (texts: readonly Text[]): { readonly text: string; readonly starts: readonly number[] } => {
  let text = '';
  let block: Element | null | undefined;
  const starts = texts.map(node => {
    const own = node.parentElement?.closest('.block');
    if (text !== '' && own !== block) text += '\n';
    block = own;
    const start = text.length;
    text += node.data;
    return start;
  });
  return { text, starts };
};

/** Marks what differs: an element around words, or an empty one where the other text has more. */
const markParts = (
  texts: readonly Text[],
  starts: readonly number[],
  parts: readonly Part[],
  compared: WeakSet<Text>,
): void => {
  const made: Text[] = [];
  texts.forEach((node, i) => {
    if (compared.has(node)) return;
    const start = starts[i] ?? 0;
    const end = start + node.data.length;
    const pieces: Node[] = [];
    let at = 0;
    for (const { text, how } of parts) {
      const [from, to] = [Math.max(at, start), Math.min(at + text.length, end)];
      // A gap between two nodes stands at the end of the first.
      if (how === 'gap' && (at > start || (at === 0 && i === 0)) && at <= end) {
        const gap = document.createElement('span');
        gap.className = 'gap';
        pieces.push(gap);
      }
      at += text.length;
      if (from >= to) continue;
      const words = document.createTextNode(node.data.slice(from - start, to - start));
      made.push(words);
      if (how === 'same') pieces.push(words);
      else {
        const marked = document.createElement('em');
        marked.className = how;
        marked.append(words);
        pieces.push(marked);
      }
    }
    node.replaceWith(...pieces);
  });
  for (const node of made) compared.add(node);
};

const compareTie = ({ left, right }: Tie, compared: WeakSet<Text>): void => {
  const [a, b] = [textsIn(left), textsIn(right)];
  const [one, two] = [joined(a), joined(b)];
  const [partsOne, partsTwo] = compare(one.text, two.text);
  markParts(a, one.starts, partsOne, compared);
  markParts(b, two.starts, partsTwo, compared);
};

/** How many letters a passage has in the left column. */
const lengthOf = ({ left }: Tie): number => left.reduce((n, e) => n + e.textContent.length, 0);

/** Marks what differs in the passages. Words of several are compared as part of the longest. */
export const compareTies = (ties: readonly Tie[]): void => {
  const compared = new WeakSet<Text>();
  const sized = ties.map(tie => ({ tie, length: lengthOf(tie) })).sort((a, b) => b.length - a.length);
  for (const { tie } of sized) compareTie(tie, compared);
};

/** Colours the words of a passage and puts its number before them. */
export const numberTie = (tie: Tie, side: SideName): void => {
  for (const element of tie[side]) {
    if (element.dataset.tie !== undefined) continue;
    element.dataset.tie = String(tie.number);
    element.classList.add('tied', `tie-${String(tie.number % COLOURS)}`);
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `tie tie-${String(tie.number % COLOURS)}`;
  button.dataset.tie = String(tie.number);
  button.textContent = String(tie.number);
  button.setAttribute(
    'aria-label',
    `Passage ${String(tie.number)}, ${KINDS[tie.kind] ?? ''}: show it in the other text`,
  );
  const first = tie[side][0];
  const before = [...(first?.children ?? [])].filter(e => e instanceof HTMLButtonElement).at(-1);
  if (before === undefined) first?.prepend(button);
  else before.after(button);
};
