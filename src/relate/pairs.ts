import type { Pair, Passage } from '../model/index.js';
import { type Aligned, align } from './align.js';
import type { CloserLook } from './closer.js';
import type { Judged } from './direction/sign.js';
import { QUOTED, type Read } from './columns.js';
import { GRAM } from './grams.js';
import { asBoilerplate, asReworded, isTold, kindOf, type Weighed, weigh } from './kinds.js';
import { type Free, liesIn, rewordedAt, rewordedBetween } from './reworded.js';
import type { PairSeeds, SeededPair } from './seeds.js';

/** Short stretches that bear each other out: at least so many, … */
const WEAK_COUNT = 2;
/** … with so many matched words in all, … */
const WEAK_WORDS = 22;
/** … and so much matter, plain words counted one and rare ones two. Of pairs read as independent (bench/README.md) the most had 19 words and 11 of matter. */
const WEAK_MATTER = 15;

/** The length of account, in words, up to which these hold; for longer ones they grow in proportion. */
const USUAL_LENGTH = 800;

/**
 * An account is derived when this share of it is found in the other: the mean of the share of its own narration and of that of all its words, since
 * who copies a text copies its quotations along. Of a text that readers call mostly taken over, rewording leaves about half to be found: the figure
 * that agrees best with pairs read by hand (bench/README.md).
 */
const DERIVED = 0.28;

/**
 * Two texts with this share of the shorter in common are not two accounts that happen to stand over the same footer, unless a crowd of documents
 * has it: then the shorter must be nearly the same words.
 */
const MOSTLY_SHARED = 0.4;
const CROWD = 100;
const NEARLY_ALL = 0.75;

/** A stretch found at the second look needs so many plain words of matter to be told of. */
const CLOSER_PLAIN = 3;

/** Words of an outlet that stand in so many documents of a case are its standing words. */
const STANDING = 3;

/**
 * Between independent accounts a fact, a phrase or a quotation is told only while it stands in at most so many documents: what everybody
 * has says nothing of two of them, and n accounts of one fact would make n² passages.
 */
const EVERYBODYS = 24;

/** The same text word for word, when it has at least so many words. */
const WHOLE = 0.9;
const WHOLE_WORDS = 12;

/** Two documents with what they share, before directions are known. `left` and `right` are their numbers in order. */
export interface Compared {
  readonly left: number;
  readonly right: number;
  readonly weighed: readonly Weighed[];
  /** Share of all words of left that stand in right, and the other way. */
  readonly containment: readonly [number, number];
  /** The same of the words outside quotations that stand in shared narration. */
  readonly narration: readonly [number, number];
  /** Words of narration that they share, the smaller count of the two sides. */
  readonly evidence: number;
  readonly label: Pair['label'];
}

/** Marks the words of a document, the left or the right one, that stand in any of the stretches. */
const marked = ({ hashes }: Read, side: keyof Aligned, found: readonly Aligned[]): Uint8Array => {
  const marks = new Uint8Array(hashes.length);
  for (const one of found) for (const i of one[side]) marks[i] = 1;
  return marks;
};

const alignedOf = ({ aligned }: Weighed): Aligned => aligned;

const marksIn = (marks: Uint8Array): number => {
  let n = 0;
  for (const mark of marks) n += mark;
  return n;
};

const ownWords = (read: Read): number => {
  let own = 0;
  for (const flag of read.flags) if ((flag & QUOTED) === 0) own++;
  return own;
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Whether stretches of narration, strong or many, make two accounts relatives. A stretch counts for the words that no earlier one has. */
const relates = (a: Read, b: Read, weighed: readonly Weighed[]): boolean => {
  if (weighed.some(w => w.sort === 'narration')) return true;
  const left = new Set<number>();
  const right = new Set<number>();
  let count = 0;
  let matched = 0;
  let matter = 0;
  for (const w of weighed) {
    if (!isTold(w)) continue;
    const fresh = Math.min(
      w.aligned.left.filter(i => !left.has(i)).length,
      w.aligned.right.filter(j => !right.has(j)).length,
    );
    for (const i of w.aligned.left) left.add(i);
    for (const j of w.aligned.right) right.add(j);
    if (fresh < GRAM) continue;
    count++;
    matched += fresh;
    matter += w.plain + w.rare;
  }
  // Chance grows with the product of the lengths: two books share phrases that two news items do not.
  const scale = Math.max(1, Math.sqrt(a.hashes.length * b.hashes.length) / USUAL_LENGTH);
  return count >= WEAK_COUNT * scale && matched >= WEAK_WORDS * scale && matter >= WEAK_MATTER * scale;
};

/**
 * What stands under many accounts is nobody's narration: of one outlet, stretches that a third document has too; of different ones, standing
 * words (`seeds.ts`). Two that agree for the most part are left as they are, unless a crowd agrees.
 */
const withoutBoilerplate = (seeds: PairSeeds, a: Read, b: Read, found: readonly Weighed[]): readonly Weighed[] => {
  const shared = marksIn(marked(a, 'left', found.map(alignedOf)));
  const shorter = Math.min(a.hashes.length, b.hashes.length);
  if (shared >= NEARLY_ALL * shorter) return found;
  const least = shared >= MOSTLY_SHARED * shorter ? CROWD : 0;
  const { outlet } = a.head;
  const ofOneOutlet = outlet !== null && outlet === b.head.outlet;
  return found.map(w => {
    if (w.sort !== 'narration' && w.sort !== 'weak') return w;
    const { spread, standing } = groundOf(seeds, w.aligned);
    const isBoilerplate = spread >= least && ((ofOneOutlet && spread >= STANDING) || standing);
    return isBoilerplate ? asBoilerplate(w, spread, ofOneOutlet) : w;
  });
};

/** Which words stand in none of the stretches. */
const freeOf = (a: Read, b: Read, found: readonly Aligned[]): Free => {
  const left = marked(a, 'left', found);
  const right = marked(b, 'right', found);
  return { left: i => left[i] !== 1, right: j => right[j] !== 1 };
};

/** What all documents together say of a stretch: of its rarest gram that both documents have, in how many documents it stands and whether it is standing words. */
interface Ground {
  /** 0 where none of its grams is known. */
  readonly spread: number;
  readonly standing: boolean;
}

const groundOf = ({ words, stems }: PairSeeds, { left, right }: Aligned): Ground => {
  const [fromLeft, toLeft] = [left[0] ?? 0, left[left.length - 1] ?? 0];
  const [fromRight, toRight] = [right[0] ?? 0, right[right.length - 1] ?? 0];
  let found: Ground = { spread: 0, standing: false };
  for (const seeds of [words, stems]) {
    seeds.left.forEach((i, k) => {
      const j = seeds.right[k] ?? 0;
      if (i < fromLeft || i > toLeft || j < fromRight || j > toRight) return;
      const spread = seeds.spread[k] ?? 0;
      if (found.spread === 0 || spread < found.spread) found = { spread, standing: seeds.standing[k] ?? false };
    });
    if (found.spread > 0) break;
  }
  return found;
};

/** Compares two documents from the places where they share a gram. */
export const compare = (a: Read, b: Read, seeded: SeededPair, look: CloserLook): Compared | null => {
  const { left, right } = seeded;
  const exact = align(a, b, seeded.words);
  const reworded = rewordedAt(a, b, seeded.stems, freeOf(a, b, exact))
    .map(one => asReworded(weigh(a, b, one), one.alike))
    .filter(w => w.sort !== 'fact');
  const rest = exact.filter(one => !reworded.some(({ aligned }) => liesIn(one, aligned)));
  const found = [...rest.map(aligned => weigh(a, b, aligned)), ...reworded];
  if (found.length === 0) return null;
  const first = withoutBoilerplate(seeded, a, b, found);
  const shared = containmentOf(a, b, first);
  const whole = Math.min(...shared) >= WHOLE && Math.min(a.hashes.length, b.hashes.length) >= WHOLE_WORDS;
  if (!whole && !relates(a, b, first)) {
    return {
      left,
      right,
      weighed: first.filter(w => groundOf(seeded, w.aligned).spread <= EVERYBODYS),
      containment: shared,
      narration: [0, 0],
      evidence: 0,
      label: 'independent',
    };
  }

  const more = whole
    ? []
    : look(
        a,
        b,
        first.map(w => w.aligned),
      )
        .map(aligned => weigh(a, b, aligned))
        .filter(w => isTold(w) && w.plain >= CLOSER_PLAIN);
  const closer = [...first, ...more];
  const retold = whole
    ? []
    : rewordedBetween(a, b, freeOf(a, b, closer.map(alignedOf)))
        .map(one => asReworded(weigh(a, b, one), one.alike))
        .filter(w => isTold(w) && w.plain >= CLOSER_PLAIN);
  const weighed = [...closer, ...retold].sort(
    (x, y) =>
      (x.aligned.left[0] ?? 0) - (y.aligned.left[0] ?? 0) || (x.aligned.right[0] ?? 0) - (y.aligned.right[0] ?? 0),
  );
  const containment = containmentOf(a, b, weighed);
  const told = weighed.filter(isTold).map(alignedOf);
  const toldLeft = unquoted(a, 'left', told);
  const toldRight = unquoted(b, 'right', told);
  const narration = [share(toldLeft, ownWords(a)), share(toldRight, ownWords(b))] as const;
  const taken = Math.max(narration[0] + containment[0], narration[1] + containment[1]) / 2;
  const derived = whole || taken >= DERIVED;
  return {
    left,
    right,
    weighed,
    containment,
    narration,
    evidence: Math.min(toldLeft, toldRight),
    label: derived ? 'derived' : 'partly-derived',
  };
};

/** Share of all words of either side that stand in the other. */
const containmentOf = (a: Read, b: Read, weighed: readonly Weighed[]): readonly [number, number] => {
  const found = weighed.map(alignedOf);
  return [
    share(marksIn(marked(a, 'left', found)), a.hashes.length),
    share(marksIn(marked(b, 'right', found)), b.hashes.length),
  ];
};

/** How many words outside quotations stand in any of the stretches. */
const unquoted = (read: Read, side: keyof Aligned, found: readonly Aligned[]): number => {
  let n = 0;
  marked(read, side, found).forEach((mark, i) => {
    if (mark === 1 && ((read.flags[i] ?? 0) & QUOTED) === 0) n++;
  });
  return n;
};

/** The passages of a compared pair, in order of place. Narration has the pair's direction, other kinds none. */
export const passagesOf = (
  a: Read,
  b: Read,
  { weighed, label }: Pick<Compared, 'weighed' | 'label'>,
  { direction, basis: reasons }: Judged,
): Passage[] =>
  weighed.map(w => {
    const { kind, basis } = kindOf(w, label !== 'independent');
    const span = (
      read: Read,
      list: readonly number[],
    ): { readonly from: number; readonly to: number; readonly words: number } => {
      const first = list[0] ?? 0;
      const last = list[list.length - 1] ?? 0;
      return { from: read.from[first] ?? 0, to: read.to[last] ?? 0, words: last - first + 1 };
    };
    const l = span(a, w.aligned.left);
    const r = span(b, w.aligned.right);
    const told = kind === 'narration';
    return {
      left: { document: a.head.id, from: l.from, to: l.to },
      right: { document: b.head.id, from: r.from, to: r.to },
      score: round(w.matched / Math.max(l.words, r.words)),
      kind,
      direction: told ? direction : 'undetermined',
      basis: told && direction !== 'undetermined' ? [...basis, ...reasons] : basis,
    };
  });

/** Four digits: shares are compared by people, and must be the same bytes everywhere. */
const round = (x: number): number => Math.round(x * 1e4) / 1e4;

const percent = (x: number): string => `${String(Math.round(x * 100))} %`;

/** The pair as it is told to others. */
export const pairOf = (a: Read, b: Read, compared: Compared, { direction, basis: reasons }: Judged): Pair => {
  const { label, narration, weighed } = compared;
  const told = weighed.filter(isTold);
  const longest = Math.max(0, ...told.map(w => w.matched));
  const basis =
    label === 'independent'
      ? [told.length === 0 ? 'no narration in common' : 'nothing in common but quotations, facts or stock phrases']
      : [
          `${percent(narration[0])} of the left account's own words stand in the right one, ${percent(narration[1])} the other way`,
          `${String(told.length)} shared ${told.length === 1 ? 'passage' : 'passages'} of narration, the longest of ${String(longest)} words`,
        ];
  return {
    left: a.head.id,
    right: b.head.id,
    containment: [round(compared.containment[0]), round(compared.containment[1])],
    label,
    direction,
    basis: [...basis, ...reasons],
  };
};
