import type { DocumentId, Links, Pair, Passage, PassageKind } from '../../model/index.js';
import { count } from '../../languages/values.js';
import { compare, shortened } from './compare.js';
import type { Places } from './places.js';
import type { PairView, PassageView, Ref, Told } from './view.js';
import { directionWords, sideWords } from './words.js';

/** Passages of one pair that are set out side by side, the longest first. The page's two-column view has the others too. */
const ROWS = 12;

/** The same of the whole page: some 700 bytes each, which keeps what is quoted twice below half a megabyte. */
const ALL_ROWS = 600;

/** Passages of one pair, and of the whole page, that the two-column view links: each costs some 30 bytes and keeps two paragraphs of abridged accounts. */
const TIES = 150;
const ALL_TIES = 6000;

/** Passages by weight: narration alone is a sign of copying. */
const KINDS: readonly { readonly kind: PassageKind; readonly one: string; readonly many: string }[] = [
  { kind: 'narration', one: 'passage of narration', many: 'passages of narration' },
  { kind: 'quotation', one: 'quotation', many: 'quotations' },
  { kind: 'fact', one: 'fact in the same words', many: 'facts in the same words' },
  { kind: 'stock', one: 'stock phrase', many: 'stock phrases' },
];

/** Two accounts with what they share. */
export interface Sharing {
  readonly left: DocumentId;
  readonly right: DocumentId;
  /** What is known of two that share narration; null of others. */
  readonly pair: Pair | null;
  readonly passages: readonly Passage[];
}

/** A key for two documents, the same in both orders. */
export const pairKey = (x: DocumentId, y: DocumentId): string => (x < y ? `${x} ${y}` : `${y} ${x}`);

const lengthOf = ({ left }: Passage): number => left.to - left.from;

const textAt = ({ document, from, to }: Passage['left'], places: Places): string =>
  places.entry(document)?.account.document.text.slice(from, to) ?? '';

const sharesWords = (passages: readonly Passage[]): string =>
  KINDS.flatMap(({ kind, one, many }) => {
    const n = passages.filter(p => p.kind === kind).length;
    return n === 0 ? [] : [`${String(n)} ${n === 1 ? one : many}`];
  }).join(', ');

/** Every two accounts that share words, by `pairKey`. Pairs with much in common that share no passage that is told of are among them. */
export const sharings = (links: Links): ReadonlyMap<string, Sharing> => {
  const found = new Map<string, { left: DocumentId; right: DocumentId; pair: Pair | null; passages: Passage[] }>();
  for (const pair of links.pairs) {
    const { left, right } = pair;
    found.set(pairKey(left, right), { left, right, pair, passages: [] });
  }
  for (const passage of links.passages) {
    const [left, right] = [passage.left.document, passage.right.document];
    const known = found.get(pairKey(left, right));
    if (known === undefined) found.set(pairKey(left, right), { left, right, pair: null, passages: [passage] });
    else known.passages.push(passage);
  }
  return found;
};

/** What a pair shares at best: its place in the order of what is told. */
const rankOf = ({ pair, passages }: Sharing): number => {
  if (pair !== null) return -1;
  const found = KINDS.findIndex(({ kind }) => passages.some(p => p.kind === kind));
  return found < 0 ? KINDS.length : found;
};

/** The heaviest first: related ones by how much of one stands in the other, then those that share quotations, facts, stock phrases. */
export const heaviestFirst = (list: readonly Sharing[]): Sharing[] =>
  list
    .map(sharing => ({
      sharing,
      rank: rankOf(sharing),
      share: sharing.pair === null ? 0 : Math.max(...sharing.pair.containment),
      length: sharing.passages.reduce((sum, p) => sum + lengthOf(p), 0),
    }))
    .sort((a, b) => a.rank - b.rank || b.share - a.share || b.length - a.length)
    .map(({ sharing }) => sharing);

/** Makes the views of pairs until the room of one page is used up: it is to be asked for the most telling pairs first. */
export const pairViewer = (places: Places): ((sharing: Sharing) => PairView | null) => {
  let rowsLeft = ALL_ROWS;
  let tiesLeft = ALL_TIES;

  const row = (passage: Passage, number: number, id: string, reasons: ReadonlySet<string>): PassageView | null => {
    const left = places.excerpt(passage.left, 0);
    const right = places.excerpt(passage.right, 0);
    if (left === null || right === null) return null;
    const [a, b] = compare(textAt(passage.left, places), textAt(passage.right, places));
    const basis = passage.basis.filter(reason => !reasons.has(reason));
    return {
      id: `${id}-${String(number)}`,
      number,
      kind: passage.kind,
      left: { excerpt: left, parts: shortened(a) },
      right: { excerpt: right, parts: shortened(b) },
      basis: basis.map(reason => sideWords(places.told(reason), left.account, right.account)),
    };
  };

  return ({ left, right, pair, passages }) => {
    const [a, b] = [places.entry(left)?.name, places.entry(right)?.name];
    if (a === undefined || b === undefined || (passages.length === 0 && pair === null)) return null;
    const id = `p${String(a.number)}-${String(b.number)}`;
    const [nameA, nameB] = [`A${String(a.number)}`, `A${String(b.number)}`];
    const linkable = Math.max(0, Math.min(TIES, tiesLeft));
    const byLength = [...passages].sort((p, q) => lengthOf(q) - lengthOf(p));
    const linked = new Set(byLength.slice(0, linkable));
    tiesLeft -= linked.size;
    const rest = Math.max(0, Math.min(ROWS, rowsLeft));
    const setOut = new Set(byLength.slice(0, rest));
    rowsLeft -= setOut.size;

    const reasons = new Set(pair?.basis ?? []);
    const ties: { number: number; kind: PassageKind; left: Ref; right: Ref }[] = [];
    const rows: PassageView[] = [];
    const inOrder = passages
      .filter(p => linked.has(p))
      .sort((p, q) => p.left.from - q.left.from || p.right.from - q.right.from);
    for (const passage of inOrder) {
      const [from, to] = [places.ref(passage.left), places.ref(passage.right)];
      if (from === null || to === null) continue;
      const number = ties.length + 1;
      ties.push({ number, kind: passage.kind, left: from, right: to });
      const shown = setOut.has(passage) ? row(passage, number, id, reasons) : null;
      if (shown !== null) rows.push(shown);
    }
    const told: Told[] = (pair?.basis ?? []).map(reason => sideWords(places.told(reason), a, b));
    return {
      id,
      left: a,
      right: b,
      shares: passages.length === 0 ? 'no passage that can be shown' : sharesWords(passages),
      direction: pair === null ? null : directionWords(pair.direction, nameA, nameB),
      drawn: pair?.direction === 'left-from-right' ? 'left' : pair?.direction === 'right-from-left' ? 'right' : null,
      basis: told,
      rows,
      ties,
      unlinked: passages.length - ties.length,
      leftOut: leftOutWords(passages.length - rows.length, passages.length - ties.length),
    };
  };
};

const leftOutWords = (notSetOut: number, notLinked: number): string | null => {
  if (notSetOut <= 0) return null;
  const all = `${count(notSetOut, 'more passage')} of these two ${notSetOut === 1 ? 'is' : 'are'} not set out here`;
  return notLinked > 0
    ? `${all}, and ${String(notLinked)} of them ${notLinked === 1 ? 'is' : 'are'} not linked in both texts either: the analysis as JSON has all.`
    : `${all}; both texts in full have ${notSetOut === 1 ? 'it' : 'them'} linked.`;
};
