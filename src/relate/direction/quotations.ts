import type { Read } from '../columns.js';
import { otherSide, type Side, type Sign } from './sign.js';

/** Words that a cut quotation has at least: fewer may be somebody's words twice. */
const LEAST = 6;

/** Words in a row that are missing from it at least. */
const MISSING = 4;

/** Quotations of one account that are looked at, in order. */
const MOST = 200;

interface Quoted {
  /** Hashes of its words. */
  readonly hashes: readonly number[];
  readonly text: string;
}

const quotedIn = ({ account, hashes, from, to }: Read): Quoted[] => {
  const { quotations } = account.annotations;
  const found: Quoted[] = [];
  let i = 0;
  for (const { use, depth, inner } of quotations) {
    if (use !== 'speech' || depth > 0) continue;
    while (i < hashes.length && (from[i] ?? 0) < inner.from) i++;
    const own: number[] = [];
    for (let k = i; k < hashes.length && (to[k] ?? 0) <= inner.to; k++) own.push(hashes[k] ?? 0);
    if (own.length >= LEAST) found.push({ hashes: own, text: account.document.text.slice(inner.from, inner.to) });
    if (found.length === MOST) break;
  }
  return found;
};

/** The stretches of the longer list that the shorter lacks, where it is the longer with one stretch cut out or its ends cut off. */
const cutFrom = (short: readonly number[], long: readonly number[]): (readonly number[])[] | null => {
  const n = short.length;
  if (long.length < n + MISSING) return null;
  let prefix = 0;
  while (prefix < n && short[prefix] === long[prefix]) prefix++;
  let suffix = 0;
  while (suffix < n - prefix && short[n - 1 - suffix] === long[long.length - 1 - suffix]) suffix++;
  if (prefix + suffix === n) return [long.slice(prefix, long.length - suffix)];
  for (let at = 1; at + n < long.length; at++) {
    if (short.every((id, k) => id === long[at + k])) return [long.slice(0, at), long.slice(at + n)];
  }
  return null;
};

const triples = (ids: ArrayLike<number>): string[] =>
  Array.from({ length: Math.max(0, ids.length - 2) }, (_, i) => [ids[i], ids[i + 1], ids[i + 2]].join(' '));

/** Words of a quotation, as many as show which one it is. */
const opening = (text: string): string => text.split(/\s+/u).slice(0, LEAST).join(' ');

/** A quotation that one account has whole and the other cut, nowhere telling the rest: the whole one was not taken from there. */
export const cutQuotations = (a: Read, b: Read): Sign[] => {
  const quoted = { left: quotedIn(a), right: quotedIn(b) };
  const everywhere = new Map<Side, ReadonlySet<string>>();
  const tells = (side: Side, ids: readonly number[]): boolean => {
    const all = everywhere.get(side) ?? new Set(triples((side === 'left' ? a : b).hashes));
    everywhere.set(side, all);
    return triples(ids).some(one => all.has(one));
  };
  return (['left', 'right'] as const).flatMap((side: Side): Sign[] => {
    for (const short of quoted[side]) {
      for (const long of quoted[otherSide(side)]) {
        const gone = cutFrom(short.hashes, long.hashes)?.filter(piece => piece.length >= MISSING) ?? [];
        if (gone.length === 0 || gone.some(piece => tells(side, piece))) continue;
        const because = `the ${side} account quotes only a part of “${opening(long.text)} …”, which the other has more of`;
        return [{ kind: 'cut-quotation', taken: side, because }];
      }
    }
    return [];
  });
};
