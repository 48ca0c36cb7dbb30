/**
 * Two accounts in full beside each other. The page holds each text once, in the reader: both columns are made of copies of its nodes, so
 * that nothing of an account is ever read as markup.
 */
import { compareTies, fill, KINDS, numberTie, type SideName, type Tie } from './columns.js';
import { type Anchor, follow, inStep } from './scroll-map.js';

const SIDES = ['left', 'right'] as const;

const other = (side: SideName): SideName => (side === 'left' ? 'right' : 'left');

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

/** The frame that the page has for two texts. */
interface Frame {
  readonly dialog: HTMLDialogElement;
  readonly columns: Readonly<Record<SideName, HTMLElement>>;
  readonly names: Readonly<Record<SideName, HTMLElement>>;
  readonly where: HTMLElement;
  readonly note: HTMLElement;
  readonly together: HTMLInputElement;
}

const frameOf = (dialog: HTMLDialogElement): Frame | null => {
  const find = (selector: string): HTMLElement | null => dialog.querySelector<HTMLElement>(selector);
  const [left, right] = [find('.column.left'), find('.column.right')];
  const [leftName, rightName] = [find('h3.left'), find('h3.right')];
  const [where, note] = [find('.where'), find('.note')];
  const together = dialog.querySelector<HTMLInputElement>('[data-together]');
  if (left === null || right === null || leftName === null || rightName === null) return null;
  if (where === null || note === null || together === null) return null;
  return { dialog, columns: { left, right }, names: { left: leftName, right: rightName }, where, note, together };
};

/** The passages of a pair in both columns, which are filled. */
const readPair = (
  { columns, names }: Frame,
  pair: HTMLElement,
): { readonly ties: readonly Tie[]; readonly missing: number } => {
  const { ties: told = '', unlinked = '0' } = pair.dataset;
  const placesOf = (side: SideName): ReturnType<typeof fill> => {
    const number = pair.dataset[side] ?? '';
    const account = document.querySelector(`#a${number}`);
    names[side].textContent = `A${number} ${account?.querySelector('h3 bdi')?.textContent ?? ''}`;
    return account === null ? new Map() : fill(columns[side], account);
  };
  const [left, right] = [placesOf('left'), placesOf('right')];
  const all = told.split(';').map((tie, i): Tie => {
    const [from = '', to = '', kind = ''] = tie.split(' ');
    return { number: i + 1, kind, left: left.get(from) ?? [], right: right.get(to) ?? [] };
  });
  const ties = all.filter(t => t.left.length > 0 && t.right.length > 0);
  return { ties, missing: all.length - ties.length + Number(unlinked) };
};

/** What a frame can do. */
interface View {
  /** Opens a pair by its id ("p2-3"), at a passage of it or at the top; whether there is such a pair. */
  readonly open: (id: string, passage: number) => boolean;
  /** Goes to the passage so many further on. */
  readonly step: (by: number) => void;
}

const viewIn = (frame: Frame): View => {
  const { dialog, columns, where, note, together } = frame;
  let ties: readonly Tie[] = [];
  let current: Tie | null = null;
  /** The column that is being read; the other follows. Null while both are moved to a passage. */
  let leading: SideName | null = null;
  /** How far a chosen passage holds the other column off its course, and where the leading one then was; it wears off over one window. */
  let held = { at: 0, by: 0 };
  /** Anchors between the columns, until their sizes change. */
  let chain: readonly Anchor[] | null = null;

  const topIn = (side: SideName, element: HTMLElement): number =>
    element.getBoundingClientRect().top - columns[side].getBoundingClientRect().top + columns[side].scrollTop;

  const anchors = (): readonly Anchor[] => {
    const end = { left: columns.left.scrollHeight, right: columns.right.scrollHeight, weight: 0 };
    const tops = ties.flatMap(({ left, right }) => {
      const [first, second] = [left[0], right[0]];
      if (first === undefined || second === undefined) return [];
      const weight = left.reduce((n, e) => n + e.textContent.length, 0);
      return { left: topIn('left', first), right: topIn('right', second), weight };
    });
    const inside = tops.filter(t => t.left > 0 && t.right > 0 && t.left < end.left && t.right < end.right);
    return [{ left: 0, right: 0, weight: 0 }, ...inStep(inside), end];
  };

  /** Where the other column stands by the anchors: the line that is read runs from the top of the window to its bottom as the text runs out. */
  const courseOf = (side: SideName): number => {
    const [own, its] = [columns[side], columns[other(side)]];
    chain ??= anchors();
    const room = own.scrollHeight - own.clientHeight;
    const place = room <= 0 ? 0 : (own.scrollTop / room) * own.scrollHeight;
    return (follow(chain, side, place) / its.scrollHeight) * (its.scrollHeight - its.clientHeight);
  };

  /** Lets a column lead. Where a passage was chosen, the other does not jump away from it at the first turn of the wheel. */
  const lead = (side: SideName): void => {
    if (leading === side) return;
    leading = side;
    held = { at: columns[side].scrollTop, by: columns[other(side)].scrollTop - courseOf(side) };
  };

  const scrolled = (side: SideName): void => {
    if (leading !== side || !together.checked) return;
    const own = columns[side];
    const left = Math.max(0, 1 - Math.abs(own.scrollTop - held.at) / own.clientHeight);
    columns[other(side)].scrollTop = courseOf(side) + held.by * left;
  };

  /** Says at which passage the columns stand; on a narrow screen without the rest. */
  const say = (text: string, rest = ''): void => {
    const word = document.createElement('span');
    word.className = 'word';
    word.textContent = rest;
    where.replaceChildren(text, word);
  };

  const select = (tie: Tie): void => {
    current = tie;
    for (const old of dialog.querySelectorAll('.current')) old.classList.remove('current');
    for (const element of [...tie.left, ...tie.right]) element.classList.add('current');
    say(`${String(tie.number)} of ${String(ties.at(-1)?.number ?? 0)}`, `: ${KINDS[tie.kind] ?? ''}`);
  };

  /** Brings a passage into a column, at a distance from its top. */
  const bring = (side: SideName, tie: Tie, distance: number): void => {
    const [first] = tie[side];
    if (first === undefined) return;
    leading = null;
    columns[side].scrollTop = topIn(side, first) - distance;
  };

  const show = (tie: Tie): void => {
    select(tie);
    for (const side of SIDES) bring(side, tie, columns[side].clientHeight / 4);
  };

  const step = (by: number): void => {
    const next = ties[current === null ? 0 : Math.min(ties.length - 1, Math.max(0, ties.indexOf(current) + by))];
    if (next !== undefined) show(next);
  };

  const open = (id: string, passage: number): boolean => {
    const pair = document.getElementById(id);
    if (pair?.dataset.ties === undefined || pair.dataset.ties === '') return false;
    const read = readPair(frame, pair);
    ({ ties } = read);
    current = null;
    leading = null;
    chain = null;
    compareTies(ties);
    for (const side of SIDES) for (const tie of ties) numberTie(tie, side);
    const notes = [
      dialog.querySelector('.skipped') !== null &&
        'The case is large: only paragraphs that something in this report points to are here.',
      read.missing > 0 &&
        `${count(read.missing, 'shared passage is', 'shared passages are')} not linked here, to keep the page small.`,
    ];
    note.textContent = notes.filter(n => n !== false).join(' ');
    if (!dialog.open) dialog.showModal();
    columns.left.focus({ preventScroll: true });
    say(count(ties.length, 'passage', 'passages'));
    const first = ties.find(t => t.number === passage);
    if (first !== undefined) show(first);
    else for (const side of SIDES) columns[side].scrollTo(0, 0);
    return true;
  };

  for (const side of SIDES) {
    const column = columns[side];
    for (const name of ['wheel', 'touchstart', 'pointerdown', 'pointermove', 'keydown'])
      column.addEventListener(
        name,
        () => {
          lead(side);
        },
        { passive: true },
      );
    column.addEventListener('scroll', () => {
      scrolled(side);
    });
    column.addEventListener('click', event => {
      const place = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tie]') : null;
      const tie = ties.find(t => String(t.number) === place?.dataset.tie);
      if (place === null || tie === undefined) return;
      select(tie);
      bring(other(side), tie, place.getBoundingClientRect().top - column.getBoundingClientRect().top);
    });
  }
  together.addEventListener('change', () => {
    leading = null;
  });
  addEventListener('resize', () => {
    chain = null;
  });
  return { open, step };
};

/** Sets the view up: whatever has `data-beside` opens it. `keysOn` says whether letters are keys. */
export const setUpBeside = (keysOn: () => boolean): void => {
  const dialog = document.querySelector<HTMLDialogElement>('#beside');
  const frame = dialog === null ? null : frameOf(dialog);
  if (dialog === null || frame === null) return;
  const { open, step } = viewIn(frame);
  document.addEventListener('click', event => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const opener = event.target.closest<HTMLElement>('[data-beside]');
    if (opener === null || !open(opener.dataset.beside ?? '', Number(opener.dataset.passage ?? 0))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
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
