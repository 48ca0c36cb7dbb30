import type { Direction, Document } from '../model/index.js';
import { words } from '../text/words.js';
import type { Collection, Read } from './collection.js';
import { isTold } from './kinds.js';
import type { Compared } from './pairs.js';

/** Near-total containment: an account with this share of its narration in an earlier one took it from there, or from where that did. */
const CONTAINED = 0.8;

/** How far from an outlet's name a word that gives it credit may stand. */
const NEAR = 3;

/** An account has narration of its own with a third one when they share this many words that the second lacks. */
const OWN_WORDS = 8;

/** How many common relatives of a pair are looked at, in order. */
const MOST_WITNESSES = 24;

/** A direction, with the named reasons for it; none where it is undetermined. */
export interface Judged {
  readonly direction: Direction;
  readonly basis: readonly string[];
}

const UNDETERMINED: Judged = { direction: 'undetermined', basis: [] };

/** Whether a document gives credit to an outlet by name: in brackets, as a source, or as the one who reported. */
const credits = (read: Read, norms: readonly string[], outlet: string): boolean => {
  const { articles, creditAfter, creditBefore } = read.language.reuse;
  const name = words(outlet, [{ from: 0, to: outlet.length }]).map(w => w.norm);
  if (articles.has(name[0] ?? '')) name.shift();
  if (name.length === 0) return false;
  const { text } = read.account.document;
  const at = (i: number): string => (i >= 0 && i < read.ids.length ? (norms[read.ids[i] ?? 0] ?? '') : '');
  for (let i = 0; i < read.ids.length; i++) {
    if (at(i) !== name[0] || !name.every((norm, k) => at(i + k) === norm)) continue;
    if (!/^\p{Lu}/u.test(text.slice(read.from[i], (read.from[i] ?? 0) + 2))) continue;
    const end = i + name.length;
    const opened = /[([]\s*$/u.test(text.slice(Math.max(0, (read.from[i] ?? 0) - 4), read.from[i]));
    if (opened && /^\s*[)\]]/u.test(text.slice(read.to[end - 1], (read.to[end - 1] ?? 0) + 4))) return true;
    for (let k = 1; k <= NEAR; k++) if (read.block[i - k] === read.block[i] && creditBefore.has(at(i - k))) return true;
    if (read.block[end] === read.block[i] && creditAfter.has(at(end))) return true;
  }
  return false;
};

const INSTANT = /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/u;

/** Negative when `a` was published before `b`, 0 when that cannot be told. Days of different places are compared only two days apart. */
const earlier = (a: Document, b: Document): number => {
  if (a.published === null || b.published === null) return 0;
  if (INSTANT.test(a.published) && INSTANT.test(b.published)) {
    const difference = Date.parse(a.published) - Date.parse(b.published);
    return Number.isNaN(difference) ? 0 : difference;
  }
  const [dayA, dayB] = [a.published.slice(0, 10), b.published.slice(0, 10)];
  const whole = /^\d{4}-\d\d-\d\d$/u;
  if (!whole.test(dayA) || !whole.test(dayB)) return 0;
  const days = (Date.parse(dayA) - Date.parse(dayB)) / 86_400_000;
  const sameKind = a.published.length === 10 && b.published.length === 10;
  return Number.isNaN(days) || Math.abs(days) < (sameKind ? 1 : 2) ? 0 : days;
};

/** Direction from what the two documents themselves say: credit, or dates together with near-total containment. */
export const judge = (collection: Collection, compared: Compared): Judged => {
  const a = collection.documents[compared.left];
  const b = collection.documents[compared.right];
  if (a === undefined || b === undefined || compared.label === 'independent') return UNDETERMINED;
  const [left, right] = [a.account.document, b.account.document];
  if (left.outlet !== null && right.outlet !== null && left.outlet !== right.outlet) {
    const byLeft = credits(a, collection.norms, right.outlet);
    const byRight = credits(b, collection.norms, left.outlet);
    if (byLeft !== byRight) {
      return byLeft
        ? { direction: 'left-from-right', basis: [`the left account gives credit to ${right.outlet}`] }
        : { direction: 'right-from-left', basis: [`the right account gives credit to ${left.outlet}`] };
    }
  }
  const order = earlier(left, right);
  if (order < 0 && compared.narration[1] >= CONTAINED) {
    return {
      direction: 'right-from-left',
      basis: ['the right account was published later and stands nearly whole in the left one'],
    };
  }
  if (order > 0 && compared.narration[0] >= CONTAINED) {
    return {
      direction: 'left-from-right',
      basis: ['the left account was published later and stands nearly whole in the right one'],
    };
  }
  return UNDETERMINED;
};

/** Indices of one document's words that stand in narration shared with another, as a set of flags. */
const toldIn = (compared: Compared, document: number): Set<number> => {
  const told = new Set<number>();
  for (const w of compared.weighed) {
    if (!isTold(w)) continue;
    for (const i of compared.left === document ? w.aligned.left : w.aligned.right) told.add(i);
  }
  return told;
};

const key = (x: number, y: number): string => (x < y ? `${String(x)} ${String(y)}` : `${String(y)} ${String(x)}`);

/**
 * Directions of all related pairs. Where a pair does not tell by itself, a third account may: when each of the two shares narration with
 * the third that the other lacks, and neither contains the other, neither can have been the other's only source.
 */
export const directions = (collection: Collection, pairs: readonly Compared[]): Map<Compared, Judged> => {
  const related = pairs.filter(p => p.label !== 'independent');
  const byKey = new Map(related.map(p => [key(p.left, p.right), p]));
  const relatives = new Map<number, number[]>();
  for (const p of related) {
    for (const [x, y] of [
      [p.left, p.right],
      [p.right, p.left],
    ] as const) {
      const list = relatives.get(x);
      if (list === undefined) relatives.set(x, [y]);
      else list.push(y);
    }
  }
  const judged = new Map<Compared, Judged>();
  for (const p of related) {
    const own = judge(collection, p);
    judged.set(p, own.direction === 'undetermined' ? (throughThird(collection, p, byKey, relatives) ?? own) : own);
  }
  return judged;
};

const throughThird = (
  collection: Collection,
  pair: Compared,
  byKey: ReadonlyMap<string, Compared>,
  relatives: ReadonlyMap<number, readonly number[]>,
): Judged | null => {
  if (Math.max(...pair.narration) >= CONTAINED) return null;
  const sharedLeft = toldIn(pair, pair.left);
  const sharedRight = toldIn(pair, pair.right);
  const alone = (other: Compared, document: number, shared: ReadonlySet<number>): boolean => {
    let n = 0;
    for (const i of toldIn(other, document)) if (!shared.has(i)) n++;
    return n >= OWN_WORDS;
  };
  for (const third of (relatives.get(pair.left) ?? []).slice(0, MOST_WITNESSES)) {
    const withLeft = byKey.get(key(pair.left, third));
    const withRight = byKey.get(key(pair.right, third));
    if (withLeft === undefined || withRight === undefined) continue;
    if (alone(withLeft, pair.left, sharedLeft) && alone(withRight, pair.right, sharedRight)) {
      const name = collection.documents[third]?.account.document.name ?? '';
      return { direction: 'common-source', basis: [`each shares narration with ${name} that the other lacks`] };
    }
  }
  return null;
};
