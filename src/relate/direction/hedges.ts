import { meets, type Span } from '../../model/index.js';
import type { Read } from '../columns.js';
import { isTold } from '../kinds.js';
import type { Compared } from '../pairs.js';
import { otherSide, type Side, type Sign } from './sign.js';

/** Words that a passage has in common at least, so that what it lacks was left out. */
const LEAST = 8;

/** The sentences of a document from one word to another. */
const sentencesOf = (read: Read, first: number, last: number): Span => {
  let [start, end] = [first, last];
  while (start > 0 && read.sentence[start - 1] === read.sentence[first]) start--;
  while (end + 1 < read.hashes.length && read.sentence[end + 1] === read.sentence[last]) end++;
  return { from: read.from[start] ?? 0, to: read.to[end] ?? 0 };
};

/** Whether anything in the sentences takes back what they say, or gives it to somebody. */
const takesBack = ({ account: { annotations } }: Read, place: Span): boolean =>
  annotations.hedges.some(hedge => meets(hedge, place)) ||
  annotations.attributions.some(({ source, cue, content }) =>
    [...source, ...cue, ...content].some(part => meets(part, place)),
  );

/** The words of a hedge inside an aligned passage that the other side lacks; null where there is none. */
const lost = (read: Read, own: readonly number[]): string | null => {
  const { account, from, to } = read;
  const place = { from: from[own[0] ?? 0] ?? 0, to: to[own.at(-1) ?? 0] ?? 0 };
  for (const hedge of account.annotations.hedges) {
    if (hedge.from < place.from || hedge.to > place.to) continue;
    const stays = own.some(i => (from[i] ?? 0) >= hedge.from && (to[i] ?? 0) <= hedge.to);
    if (!stays) return account.document.text.slice(hedge.from, hedge.to);
  }
  return null;
};

/** A hedge inside narration that both share, which one of them has left out: the hedged one is nearer the source. */
export const lostHedges = (a: Read, b: Read, { weighed }: Compared): Sign[] =>
  (['left', 'right'] as const).flatMap((side: Side): Sign[] => {
    const other = otherSide(side);
    const [bare, hedged] = side === 'left' ? [a, b] : [b, a];
    for (const w of weighed) {
      if (!isTold(w) || w.matched < LEAST) continue;
      const words = lost(hedged, w.aligned[other]);
      const own = w.aligned[side];
      if (words === null || takesBack(bare, sentencesOf(bare, own[0] ?? 0, own.at(-1) ?? 0))) continue;
      const because = `the ${side} account tells without “${words}” what the other tells with it`;
      return [{ kind: 'lost-hedge', taken: side, because }];
    }
    return [];
  });
