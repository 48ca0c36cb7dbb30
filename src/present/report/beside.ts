import type { BesideList, BesideView, PairView } from './view.js';

/** Accounts named beside one paragraph: more do not fit next to it. */
const NAMED = 4;

/** Accounts named in the head of an account. */
const HEAD = 12;

interface Shared extends BesideView {
  /** Where the words begin and end. */
  readonly from: number;
  readonly to: number;
}

/** What of an account can be read beside others. */
export interface Beside {
  /** One entry an account that shares words with it, those with most in common first. */
  readonly accounts: readonly BesideView[];
  /** The words that another has too. */
  readonly places: readonly Shared[];
}

/** The span in an id of the reader, "a3-40-52". */
const spanOf = (href: string): { readonly from: number; readonly to: number } => {
  const [, from, to] = href.split('-').map(Number);
  return { from: from ?? 0, to: to ?? 0 };
};

/** What can be read beside each account, by its id ("a3"), from the pairs that the report shows. */
export const besideOf = (pairs: readonly PairView[]): ReadonlyMap<string, Beside> => {
  const found = new Map<string, { accounts: BesideView[]; places: Shared[] }>();
  for (const { id, left, right, rows, ties } of pairs) {
    if (ties.length === 0) continue;
    const setOut = new Set(rows.map(r => r.number));
    for (const side of ['left', 'right'] as const) {
      const [own, other] = side === 'left' ? [left, right] : [right, left];
      const key = own.href.slice(1);
      const entry = found.get(key) ?? { accounts: [], places: [] };
      found.set(key, entry);
      entry.accounts.push({ href: `#${id}`, account: other, pair: id, passage: 0 });
      for (const tie of ties) {
        const href = setOut.has(tie.number) ? `#${id}-${String(tie.number)}` : `#${id}`;
        entry.places.push({ href, account: other, pair: id, passage: tie.number, ...spanOf(tie[side].href) });
      }
    }
  }
  return found;
};

const listOf = (links: readonly BesideView[], most: number): BesideList => ({
  links: links.slice(0, most).map(({ href, account, pair, passage }) => ({ href, account, pair, passage })),
  more: Math.max(0, links.length - most),
});

/** The links for one paragraph: one an account, at the first words that it shares there. */
export const besideIn = (places: Beside['places'], from: number, to: number): BesideList => {
  const here = new Map<number, BesideView>();
  for (const place of places) {
    if (place.from >= from && place.from < to && !here.has(place.account.number)) here.set(place.account.number, place);
  }
  return listOf([...here.values()], NAMED);
};

/** The links for the head of an account. */
export const besideHead = (accounts: Beside['accounts']): BesideList => listOf(accounts, HEAD);

/** A link to two accounts side by side, at words of each that are quoted together, by their places in the reader; null where they share none. */
export const besideAt = (beside: ReadonlyMap<string, Beside>, hrefs: readonly string[]): BesideView | null => {
  const [first, ...rest] = hrefs;
  if (first === undefined) return null;
  const own = beside.get(first.slice(1).split('-')[0] ?? '');
  for (const href of rest) {
    const other = `#${href.slice(1).split('-')[0] ?? ''}`;
    const { from, to } = spanOf(first);
    const here = own?.places.find(p => p.account.href === other && p.from < to && from < p.to);
    const any = here ?? own?.accounts.find(a => a.account.href === other);
    if (any !== undefined) return { href: any.href, account: any.account, pair: any.pair, passage: any.passage };
  }
  return null;
};
