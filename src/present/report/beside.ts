import type { BesideView, PairView } from './view.js';

/** Accounts named beside one paragraph: more do not fit next to it. */
const NAMED = 4;

/** Accounts named in the head of an account. */
const HEAD = 12;

/** What of an account can be read beside others. */
export interface Beside {
  /** One entry an account that shares words with it, those with most in common first. */
  readonly accounts: readonly BesideView[];
  /** Where words begin that another has too. */
  readonly places: readonly (BesideView & { readonly from: number })[];
}

/** What can be read beside each account, by its id ("a3"), from the pairs that the report shows. */
export const besideOf = (pairs: readonly PairView[]): ReadonlyMap<string, Beside> => {
  const found = new Map<string, { accounts: BesideView[]; places: (BesideView & { readonly from: number })[] }>();
  for (const { id, left, right, rows, ties } of pairs) {
    const setOut = new Set(rows.map(r => r.number));
    for (const side of ['left', 'right'] as const) {
      const [own, other] = side === 'left' ? [left, right] : [right, left];
      const key = own.href.slice(1);
      const entry = found.get(key) ?? { accounts: [], places: [] };
      found.set(key, entry);
      const [first] = ties;
      if (first === undefined) continue;
      entry.accounts.push({ href: `#${id}`, account: other, pair: id, passage: 0 });
      for (const tie of ties) {
        const href = setOut.has(tie.number) ? `#${id}-${String(tie.number)}` : `#${id}`;
        const from = Number(tie[side].href.split('-')[1]);
        entry.places.push({ href, account: other, pair: id, passage: tie.number, from });
      }
    }
  }
  return found;
};

/** The links for one paragraph: one an account, at the first words that it shares there. */
export const besideIn = (places: Beside['places'], from: number, to: number): BesideView[] => {
  const here = new Map<number, BesideView>();
  for (const { from: at, ...link } of places) {
    if (at >= from && at < to && !here.has(link.account.number)) here.set(link.account.number, link);
  }
  return [...here.values()].slice(0, NAMED);
};

/** The links for the head of an account. */
export const besideHead = (accounts: Beside['accounts']): readonly BesideView[] => accounts.slice(0, HEAD);
