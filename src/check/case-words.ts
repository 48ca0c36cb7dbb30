import { type Account, holds, type Place, prose } from '../model/index.js';
import { stem } from '../text/stem.js';
import { type Word, words } from '../text/words.js';

/** A sentence with this share of the words of matter, and so many of them, is near to others. */
const NEAR = 0.6;
const LEAST_NEAR = 3;

/** What opens a quotation, also where the text has spaces inside its marks. */
const OPENED = /["“”'‘’«»`]\s*$/u;

/** The words of an account in a row, to look for others in. */
export interface Read {
  readonly account: Account;
  readonly found: readonly Word[];
  /** Their folded forms, each between spaces. */
  readonly norms: string;
}

/** Folded words in a row, each between spaces: a run of them stands in another one as a piece of text. */
export const rowOf = (found: readonly Word[]): string => ` ${found.map(w => w.norm).join(' ')} `;

/** The words of accounts. */
export const readAll = (accounts: readonly Account[]): Read[] =>
  accounts.map(account => {
    const found = words(account.document.text, prose(account.document));
    return { account, found, norms: rowOf(found) };
  });

/** Where a row of words first stands in an account; null where it does not. */
export const placeOf = ({ account, found, norms }: Read, row: string): Place | null => {
  const at = norms.indexOf(row);
  if (at < 0) return null;
  const before = norms.slice(0, at).split(' ').length - 1;
  const [first, last] = [found[before], found[before + row.trim().split(' ').length - 1]];
  return first && last ? { document: account.document.id, from: first.from, to: last.to } : null;
};

/** Whether an account gives the place as what somebody said in its own words. What it quotes, or is by itself, was spoken or written so. */
export const isRendered = ({ document, annotations }: Account, place: Place): boolean =>
  !annotations.quotations.some(q => holds(q, place)) &&
  !OPENED.test(document.text.slice(Math.max(0, place.from - 3), place.from)) &&
  annotations.attributions.some(
    a => a.style === 'indirect' && a.act === 'speech' && a.content.some(c => holds(c, place)),
  );

/** For each set of stems the sentence of the accounts that has the most of them; null where none has enough. The accounts are read once. */
export const nearestTo = (
  accounts: readonly Account[],
  wanted: readonly ReadonlySet<string>[],
): readonly (Place | null)[] => {
  const wanting = new Map<string, number[]>();
  wanted.forEach((stems, i) => {
    for (const one of stems) wanting.set(one, [...(wanting.get(one) ?? []), i]);
  });
  const best: (Place | null)[] = wanted.map(() => null);
  const most = wanted.map(stems => Math.max(LEAST_NEAR, Math.ceil(NEAR * stems.size)) - 1);
  const stems = new Map<string, string>();
  for (const { document, annotations } of accounts) {
    for (const { from, to } of annotations.sentences) {
      const shared = new Map<number, Set<string>>();
      for (const { norm } of words(document.text, [{ from, to }])) {
        const one = stems.get(norm) ?? stem(norm);
        stems.set(norm, one);
        for (const i of wanting.get(one) ?? []) shared.set(i, (shared.get(i) ?? new Set()).add(one));
      }
      for (const [i, { size }] of shared) {
        if (size <= (most[i] ?? 0)) continue;
        most[i] = size;
        best[i] = { document: document.id, from, to };
      }
    }
  }
  return best;
};
