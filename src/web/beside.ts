/**
 * Two accounts in full beside each other. The page holds each text once, in the reader: both columns are made of copies of its nodes, so
 * that nothing of an account is ever read as markup.
 */
import { compare } from '../present/report/compare.js';
import { type Anchor, follow, inStep } from './scroll-map.js';

type SideName = 'left' | 'right';

/** A passage in both columns: the elements that hold its words, in order. */
interface Tie {
  readonly number: number;
  readonly kind: string;
  readonly left: readonly HTMLElement[];
  readonly right: readonly HTMLElement[];
}

const KINDS: Readonly<Record<string, string>> = {
  narration: 'shared narration',
  quotation: 'the same quotation',
  fact: 'the same fact',
  stock: 'a stock phrase',
};

/** Colours that passages take in turn. */
const COLOURS = 6;

const other = (side: SideName): SideName => (side === 'left' ? 'right' : 'left');

const dialog = document.querySelector<HTMLDialogElement>('#beside');
const column: Readonly<Record<SideName, HTMLElement | null | undefined>> = {
  left: dialog?.querySelector<HTMLElement>('.column.left'),
  right: dialog?.querySelector<HTMLElement>('.column.right'),
};
const together = dialog?.querySelector<HTMLInputElement>('[data-together]');

let ties: readonly Tie[] = [];
let current: Tie | null = null;
/** The column that is being read; the other follows. Null while both are moved to a passage. */
let leading: SideName | null = null;
/** How far a chosen passage holds the other column off its course, and where the leading one then was; it wears off over one window. */
let held: { readonly side: SideName; readonly at: number; readonly by: number } | null = null;
/** Anchors between the columns, until their sizes change. */
let chain: readonly Anchor[] | null = null;

// --- filling the columns ---

/** Fills a column with the words of an account, without the marks of the reader, and gives the elements of every linked place. */
const fill = (side: SideName, number: string): ReadonlyMap<string, HTMLElement[]> => {
  const places = new Map<string, HTMLElement[]>();
  const account = document.querySelector(`#a${number}`);
  const name = account?.querySelector('h3 bdi')?.textContent ?? '';
  const title = dialog?.querySelector(`#beside-${side}`);
  if (title != null) title.textContent = `A${number} ${name}`;
  const copy = [...(account?.querySelector('.text')?.children ?? [])].map(
    block => block.cloneNode(true) as HTMLElement,
  );
  for (const block of copy) {
    block.querySelector('.notes')?.remove();
    for (const span of block.querySelectorAll<HTMLElement>('p span')) {
      const place = span.id === '' ? span.dataset.at : span.id;
      for (const { name: attribute } of [...span.attributes]) span.removeAttribute(attribute);
      if (place === undefined) continue;
      const list = places.get(place);
      if (list === undefined) places.set(place, [span]);
      else list.push(span);
    }
  }
  column[side]?.replaceChildren(...copy);
  const language = account?.querySelector('.text')?.getAttribute('lang');
  if (language != null) column[side]?.setAttribute('lang', language);
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

/** Text nodes whose words have been compared already, as part of a longer passage. */
let compared = new WeakSet<Text>();

/** Marks what differs: an element around words, or an empty one where the other text has more. */
const markParts = (texts: readonly Text[], starts: readonly number[], parts: ReturnType<typeof compare>[0]): void => {
  const made: Text[] = [];
  texts.forEach((node, i) => {
    if (compared.has(node)) return;
    const start = starts[i] ?? 0;
    const end = start + node.data.length;
    const pieces: Node[] = [];
    let at = 0;
    for (const { text, how } of parts) {
      const [from, to] = [Math.max(at, start), Math.min(at + text.length, end)];
      if (how === 'gap' && at > start && at <= end) {
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

const compareTie = ({ left, right }: Tie): void => {
  const [a, b] = [textsIn(left), textsIn(right)];
  const [one, two] = [joined(a), joined(b)];
  const [partsOne, partsTwo] = compare(one.text, two.text);
  markParts(a, one.starts, partsOne);
  markParts(b, two.starts, partsTwo);
};

/** Colours the words of a passage and puts its number before them. */
const numberTie = (tie: Tie, side: SideName): void => {
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

// --- moving ---

const topIn = (side: SideName, element: HTMLElement): number => {
  const box = column[side];
  return box == null ? 0 : element.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
};

const anchors = (): readonly Anchor[] => {
  const tops = ties.flatMap(({ left: [left], right: [right, ...rest] }) =>
    left === undefined || right === undefined
      ? []
      : {
          left: topIn('left', left),
          right: topIn('right', right),
          weight: [right, ...rest].reduce((n, e) => n + e.textContent.length, 0),
        },
  );
  const end = { left: column.left?.scrollHeight ?? 0, right: column.right?.scrollHeight ?? 0 };
  const inside = tops.filter(t => t.left > 0 && t.right > 0 && t.left < end.left && t.right < end.right);
  return [{ left: 0, right: 0 }, ...inStep(inside), end].map(a => ({ weight: 0, ...a }));
};

/** Where the other column stands by the anchors: the line that is read runs from the top of the window to its bottom as the text runs out. */
const courseOf = (side: SideName, own: HTMLElement, its: HTMLElement): number => {
  chain ??= anchors();
  const room = own.scrollHeight - own.clientHeight;
  const place = room <= 0 ? 0 : (own.scrollTop / room) * own.scrollHeight;
  return (follow(chain, side, place) / its.scrollHeight) * (its.scrollHeight - its.clientHeight);
};

/** Lets the other column follow the one that is read. */
const scrolled = (side: SideName): void => {
  const [own, its] = [column[side], column[other(side)]];
  if (leading !== side || together?.checked !== true || own == null || its == null) return;
  const course = courseOf(side, own, its);
  if (held !== null && held.side !== side) held = null;
  const left = held === null ? 0 : Math.max(0, 1 - Math.abs(own.scrollTop - held.at) / own.clientHeight);
  its.scrollTop = course + (held?.by ?? 0) * left;
};

/** Lets a column lead. Where a passage was chosen, the other does not jump from it at the first turn of the wheel. */
const lead = (side: SideName): void => {
  if (leading === side) return;
  const [own, its] = [column[side], column[other(side)]];
  leading = side;
  held = own == null || its == null ? null : { side, at: own.scrollTop, by: its.scrollTop - courseOf(side, own, its) };
};

/** Says at which passage the columns stand; on a narrow screen without the rest. */
const say = (text: string, rest = ''): void => {
  const word = document.createElement('span');
  word.className = 'word';
  word.textContent = rest;
  dialog?.querySelector('.where')?.replaceChildren(text, word);
};

const select = (tie: Tie): void => {
  current = tie;
  for (const old of dialog?.querySelectorAll('.current') ?? []) old.classList.remove('current');
  for (const element of [...tie.left, ...tie.right]) element.classList.add('current');
  say(`${String(tie.number)} of ${String(ties.at(-1)?.number ?? 0)}`, `: ${KINDS[tie.kind] ?? ''}`);
};

/** Brings a passage into a column, at a distance from its top. */
const bring = (side: SideName, tie: Tie, distance: number): void => {
  const box = column[side];
  const [first] = tie[side];
  if (box == null || first === undefined) return;
  leading = null;
  box.scrollTop = topIn(side, first) - distance;
};

const show = (tie: Tie): void => {
  select(tie);
  for (const side of ['left', 'right'] as const) bring(side, tie, (column[side]?.clientHeight ?? 0) / 4);
};

/** Goes to the next passage, or the one before. */
const step = (by: number): void => {
  const next = ties[current === null ? 0 : Math.min(ties.length - 1, Math.max(0, ties.indexOf(current) + by))];
  if (next !== undefined) show(next);
};

// --- opening ---

/** Opens two accounts beside each other, at a passage of theirs, by the id of the pair ("p2-3"); whether that could be done. */
const open = (id: string, passage: number): boolean => {
  const pair = document.getElementById(id);
  const { left = '', right = '', ties: told = '' } = pair?.dataset ?? {};
  if (dialog === null || told === '') return false;
  compared = new WeakSet();
  current = null;
  chain = null;
  const places = { left: fill('left', left), right: fill('right', right) };
  const all = told.split(';').map((tie, i): Tie => {
    const [from = '', to = '', kind = ''] = tie.split(' ');
    return { number: i + 1, kind, left: places.left.get(from) ?? [], right: places.right.get(to) ?? [] };
  });
  ties = all.filter(t => t.left.length > 0 && t.right.length > 0);
  const length = (t: Tie): number => t.left.reduce((n, e) => n + e.textContent.length, 0);
  for (const { tie } of ties.map(tie => ({ tie, size: length(tie) })).sort((a, b) => b.size - a.size)) compareTie(tie);
  for (const side of ['left', 'right'] as const) for (const tie of ties) numberTie(tie, side);
  const missing = all.length - ties.length + Number(pair?.dataset.unlinked ?? 0);
  const notes = [
    ...(dialog.querySelector('.skipped') === null
      ? []
      : ['The case is large: only paragraphs that something in this report points to are here.']),
    ...(missing === 0
      ? []
      : [`${String(missing)} shared ${missing === 1 ? 'passage is' : 'passages are'} not linked here.`]),
  ];
  const note = dialog.querySelector('.note');
  if (note !== null) note.textContent = notes.join(' ');
  if (!dialog.open) dialog.showModal();
  column.left?.focus({ preventScroll: true });
  const first = ties.find(t => t.number === passage);
  say(`${String(ties.length)} ${ties.length === 1 ? 'passage' : 'passages'}`);
  if (first === undefined) for (const side of ['left', 'right'] as const) column[side]?.scrollTo(0, 0);
  else show(first);
  return true;
};

/** Sets the view up: whatever has `data-beside` opens it. `keysOn` says whether letters are keys. */
export const setUpBeside = (keysOn: () => boolean): void => {
  document.addEventListener('click', event => {
    const opener =
      event.target instanceof Element && !event.ctrlKey && !event.metaKey && !event.shiftKey
        ? event.target.closest<HTMLElement>('[data-beside]')
        : null;
    if (opener === null) return;
    if (!open(opener.dataset.beside ?? '', Number(opener.dataset.passage ?? 0))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  if (dialog === null) return;
  for (const side of ['left', 'right'] as const) {
    const box = column[side];
    const leads = (): void => {
      lead(side);
    };
    for (const name of ['wheel', 'touchstart', 'pointerdown', 'keydown', 'pointermove'])
      box?.addEventListener(name, leads, { passive: true });
    box?.addEventListener('scroll', () => {
      scrolled(side);
    });
    box?.addEventListener('click', event => {
      const place = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tie]') : null;
      const tie = ties.find(t => String(t.number) === place?.dataset.tie);
      if (place === null || tie === undefined) return;
      select(tie);
      bring(other(side), tie, place.getBoundingClientRect().top - box.getBoundingClientRect().top);
    });
  }
  together?.addEventListener('change', () => {
    leading = null;
  });
  addEventListener('resize', () => {
    chain = null;
  });
  dialog.addEventListener('click', event => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-step], [data-close]') : null;
    if (button?.dataset.step !== undefined) step(Number(button.dataset.step));
    else if (button !== null) dialog.close();
  });
  dialog.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keysOn()) return;
    if (event.key === 'j') step(1);
    if (event.key === 'k') step(-1);
  });
};
