import { languageOf } from '../languages/index.js';
import { type DocumentId, meets, type Place } from '../model/index.js';
import { stem } from '../text/stem.js';
import { words } from '../text/words.js';
import type { Case } from './rule.js';

/** Two places tell the same when this share of the words of matter of the shorter stands in the longer. */
const SAME = 0.6;

/** Something found at a place of an account. */
export interface Found extends Place {
  /** Only things of one key are ever joined. */
  readonly key: string;
}

const matterOf = (of: Case, { document, from, to }: Place): ReadonlySet<string> => {
  const { text, language } = of.account(document).document;
  const { functionWords } = languageOf(language).reuse;
  return new Set(
    words(text, [{ from, to }])
      .map(w => w.norm)
      .filter(norm => !functionWords.has(norm))
      .map(stem),
  );
};

const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of short) if (long.has(word)) shared += 1;
  return short.size > 0 && shared >= SAME * short.size;
};

/**
 * Things found in several accounts, those together that one account has from another or both from a third: words that two accounts share
 * run through both places, and the places tell the same. A thing found in one account only is a group of its own. Groups and their members
 * stay in the order given.
 */
export const joinCopies = <T extends Found>(of: Case, found: readonly T[]): (readonly [T, ...T[]])[] => {
  const groups = new Map<T, [T, ...T[]]>(found.map(one => [one, [one]]));
  const byDocument = new Map<DocumentId, T[]>();
  for (const one of found) {
    const known = byDocument.get(one.document);
    if (known) known.push(one);
    else byDocument.set(one.document, [one]);
  }
  const matter = new Map<T, ReadonlySet<string>>();
  const matterFor = (one: T): ReadonlySet<string> => {
    const known = matter.get(one) ?? matterOf(of, one);
    matter.set(one, known);
    return known;
  };
  for (const { left, right } of of.links.passages) {
    const lefts = (byDocument.get(left.document) ?? []).filter(one => meets(one, left));
    if (lefts.length === 0) continue;
    const rights = (byDocument.get(right.document) ?? []).filter(one => meets(one, right));
    for (const a of lefts) {
      for (const b of rights) {
        const [x, y] = [groups.get(a), groups.get(b)];
        if (!x || !y || x === y || a.key !== b.key || !alike(matterFor(a), matterFor(b))) continue;
        x.push(...y);
        for (const one of y) groups.set(one, x);
      }
    }
  }
  const order = new Map(found.map((one, i) => [one, i]));
  const place = (one: T): number => order.get(one) ?? 0;
  return [...new Set(groups.values())]
    .map(group => group.sort((a, b) => place(a) - place(b)))
    .sort((a, b) => place(a[0]) - place(b[0]));
};

/** Whether two places, of one account or two, have most of their words of matter in common. */
export const tellSame = (of: Case, a: Place, b: Place): boolean => alike(matterOf(of, a), matterOf(of, b));
