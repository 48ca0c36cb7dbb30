/**
 * What the page can do beyond being read: filter, keys, the way back. The page is complete without it, so every part gives up
 * quietly where it does not find what it needs. It asks for nothing from anywhere and keeps nothing.
 */

import { setUpBeside } from './beside.js';
import { setUpCopy } from './copy.js';
import { ledgerFilter } from './ledger-filter.js';

const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];

const items = all<HTMLElement>('[data-item]');
const stops = all<HTMLElement>('article[data-item]:is(.question, .finding, .ladder)');
const input = document.querySelector<HTMLInputElement>('#filter');
const rule = document.querySelector<HTMLSelectElement>('select[data-rule]');
const levels = all<HTMLInputElement>('input[data-level]');
const help = document.querySelector<HTMLDialogElement>('#help');
const back = document.querySelector<HTMLElement>('[data-return]');

// --- filter ---

const texts = new Map<HTMLElement, string>();

/** An item's words, in lower case, read when they are first asked for. */
const textOf = (item: HTMLElement): string => {
  let text = texts.get(item);
  if (text === undefined) {
    text = `${item.textContent} ${item.dataset.rule ?? ''}`.toLowerCase();
    texts.set(item, text);
  }
  return text;
};

const filter = (): void => {
  const words = (input?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const off = new Set(levels.filter(l => !l.checked).map(l => l.dataset.level));
  let shown = 0;
  for (const item of items) {
    const { rule: ownRule, level } = item.dataset;
    const byRule = ownRule === undefined || rule === null || rule.value === '' || ownRule === rule.value;
    item.hidden =
      !(byRule && !off.has(level ?? '') && words.every(w => textOf(item).includes(w))) ||
      ledger?.hides(item, textOf) === true;
    if (!item.hidden) shown += 1;
  }
  const filtered = shown < items.length;
  for (const group of all<HTMLElement>('[data-group]')) {
    // What matches must be seen, also where its rule was folded.
    if (filtered && group instanceof HTMLDetailsElement) group.open = true;
    group.hidden = filtered && group.querySelector('[data-item]:not([hidden])') === null;
  }
  const status = document.querySelector('#filtered');
  if (status !== null)
    status.textContent = shown === items.length ? '' : `${String(shown)} of ${String(items.length)} entries`;
  ledger?.tell();
};

const ledger = ledgerFilter(filter);

const clearFilter = (): boolean => {
  const filtered = items.some(i => i.hidden);
  if (input !== null) input.value = '';
  if (rule !== null) rule.value = '';
  for (const level of levels) level.checked = true;
  ledger?.clear();
  filter();
  return filtered;
};

for (const control of [input, rule, ...levels]) control?.addEventListener('input', filter);

// --- two accounts beside each other; before what follows links, which it then does not see ---

let keysOn = true;
document.querySelector<HTMLInputElement>('input[data-keys]')?.addEventListener('change', event => {
  keysOn = event.target instanceof HTMLInputElement && event.target.checked;
});

setUpBeside(() => keysOn);
setUpCopy();

// --- going to words, and back ---

interface Left {
  readonly link: HTMLElement | SVGAElement;
  readonly name: string;
}

/** The links that were followed, the last one last; each entry of the browser's history knows how many there were. */
const trail: Left[] = [];
let clicked: Left | null = null;

const targetOf = (hash: string): HTMLElement | null => {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
};

/** Unfolds and unhides whatever keeps an element from being seen. */
const reveal = (element: Element): void => {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  if (element.closest('[hidden]') !== null) clearFilter();
};

const mark = (element: HTMLElement): void => {
  for (const old of all('.arrived')) old.classList.remove('arrived');
  element.classList.add('arrived');
  if (element.id !== '')
    for (const piece of all(`[data-at="${CSS.escape(element.id)}"]`)) piece.classList.add('arrived');
};

const showReturn = (): void => {
  const last = trail.at(-1);
  if (back === null) return;
  back.hidden = last === undefined;
  const button = back.querySelector('button');
  if (button !== null && last !== undefined) button.textContent = `← Back to ${last.name} (Esc)`;
};

document.addEventListener('click', event => {
  // Links of drawings are of another kind than those of the text: both have the attribute.
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement | SVGAElement>('a[href^="#"]') : null;
  if (link === null) return;
  const hash = link.getAttribute('href') ?? '';
  const target = targetOf(hash);
  if (target !== null) reveal(target);
  if (hash === location.hash) {
    target?.scrollIntoView();
    return;
  }
  const place = link.closest('article, section');
  const title = place?.querySelector('h2, h3, h4')?.textContent ?? 'where you were';
  const number = /^[QFA]\d+/.exec(title.trim());
  clicked = { link, name: number?.[0] ?? title.trim() };
});

addEventListener('hashchange', () => {
  if (clicked !== null) {
    trail.push(clicked);
    clicked = null;
    history.replaceState({ trail: trail.length }, '');
  }
  const target = targetOf(location.hash);
  if (target !== null) {
    reveal(target);
    mark(target);
    target.scrollIntoView();
  }
  showReturn();
});

addEventListener('popstate', event => {
  const depth = (event.state as { readonly trail?: number } | null)?.trail ?? 0;
  const left = trail[depth];
  // Only the way back finds entries beyond its depth; a link that was just followed has not been added yet.
  if (left === undefined || clicked !== null) return;
  trail.length = depth;
  showReturn();
  setTimeout(() => {
    reveal(left.link);
    left.link.scrollIntoView({ block: 'center' });
    left.link.focus({ preventScroll: true });
  });
});

back?.querySelector('button')?.addEventListener('click', () => {
  history.back();
});

if (location.hash !== '') {
  const target = targetOf(location.hash);
  if (target !== null) {
    reveal(target);
    mark(target);
    target.scrollIntoView();
  }
}

// --- keys ---

/** The question or finding that has the focus, or else the last one that begins above the middle of the window. */
const current = (visible: readonly HTMLElement[]): number => {
  const focused = visible.findIndex(s => s.contains(document.activeElement));
  if (focused >= 0) return focused;
  return visible.findLastIndex(s => s.getBoundingClientRect().top < 1);
};

const move = (step: 1 | -1): void => {
  const visible = stops.filter(s => s.closest('[hidden]') === null);
  const next = visible[Math.min(visible.length - 1, Math.max(0, current(visible) + step))];
  if (next === undefined) return;
  reveal(next);
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start' });
};

const goBack = (): boolean => {
  if (document.activeElement === input && input !== null) {
    const had = clearFilter();
    input.blur();
    return had;
  }
  if (trail.length > 0) {
    history.back();
    return true;
  }
  return clearFilter();
};

const actions: Readonly<Record<string, () => void>> = {
  j: () => {
    move(1);
  },
  k: () => {
    move(-1);
  },
  ArrowRight: () => {
    move(1);
  },
  ArrowLeft: () => {
    move(-1);
  },
  l: () => {
    document.querySelector<HTMLElement>('nav a[href="#ledger"]')?.click();
  },
  '/': () => {
    input?.focus();
    input?.select();
  },
  '?': () => help?.showModal(),
};

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return;
  const { target } = event;
  if (event.key === 'Escape') {
    if (goBack()) event.preventDefault();
    return;
  }
  if (!(target instanceof HTMLElement) || !keysOn || target.matches('input:not([type=checkbox]), select, textarea'))
    return;
  if (event.key === 'Enter' && stops.includes(target)) {
    target.querySelector<HTMLElement>('a.ref')?.click();
    return;
  }
  const action = actions[event.key];
  if (action === undefined) return;
  event.preventDefault();
  action();
});

document.querySelector('[data-help]')?.addEventListener('click', () => help?.showModal());

// --- light or dark ---

const THEMES = ['', 'dark', 'light'];
document.querySelector('[data-theme-next]')?.addEventListener('click', () => {
  const { dataset } = document.documentElement;
  const next = THEMES[(THEMES.indexOf(dataset.theme ?? '') + 1) % THEMES.length] ?? '';
  if (next === '') delete dataset.theme;
  else dataset.theme = next;
});

// --- paper: everything unfolded, and folded again afterwards ---

let folded: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  folded = all<HTMLDetailsElement>('details:not([open])');
  for (const details of folded) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of folded) details.open = false;
});

for (const tool of all<HTMLElement>('[data-tools]')) tool.hidden = false;
