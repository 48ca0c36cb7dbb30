import type { Span } from '../../model/index.js';
import type { AlignedWord } from '../../text/align-words.js';
import type { Word } from '../../text/words.js';

/** From so many words on, what is missing in the middle is a part of the statement. */
export const PART = 4;

/** Fewer matching words at an end, with a part missing behind them, match by chance. */
const LEAST_RUN = 3;

/** At the very end of both so many do not, one of them a word of so many letters. */
const LEAST_EDGE = 2;
const LONG = 5;

/** The end of a sentence with the white space behind it. */
export const SENTENCE_END = /[.!?]["”’)]*\s/u;

/** Whether words hold a whole sentence, or the end of one and the beginning of the next. */
export const hasSentence = (text: string, gone: readonly Word[]): boolean => {
  const [first, last] = [gone[0], gone.at(-1)];
  if (first === undefined || last === undefined) return false;
  const starts = SENTENCE_END.test(text.slice(Math.max(0, first.from - 3), first.from));
  const ends = SENTENCE_END.test(text.slice(last.to, last.to + 3));
  return (starts && ends) || SENTENCE_END.test(text.slice(first.from, last.from));
};

/**
 * The same alignment with words that only one version has moved, where they may as well stand a few words earlier ("[the dam] held. the dam
 * [held]"), so that they begin where a sentence begins.
 */
export const slid = (aligned: readonly AlignedWord[], a: string, b: string): AlignedWord[] => {
  const found = [...aligned];
  for (let i = 0; i < found.length; i++) {
    const side = found[i]?.how === 'deleted' ? 'a' : found[i]?.how === 'inserted' ? 'b' : null;
    if (side === null) continue;
    let end = i;
    while (found[end + 1]?.how === found[i]?.how) end++;
    const text = side === 'a' ? a : b;
    const starts = (word: Word | null | undefined): boolean =>
      word != null && SENTENCE_END.test(text.slice(Math.max(0, word.from - 3), word.from));
    let by = 0;
    while (i - by > 0 && !starts(found[i - by]?.[side])) {
      const [before, last] = [found[i - by - 1], found[end - by]];
      if (before?.how !== 'matched' || before[side] === null || before[side].norm !== last?.[side]?.norm) break;
      by++;
    }
    if (by > 0 && (i === by || starts(found[i - by]?.[side]))) {
      const moved = found.slice(i - by, i);
      const gone = found.slice(i, end + 1);
      const own = [...moved, ...gone].map(w => w[side]);
      const lone = gone.map((word, k) => ({ ...word, [side]: own[k] ?? null }));
      const matched = moved.map((word, k) => ({ ...word, [side]: own[gone.length + k] ?? null }));
      found.splice(i - by, moved.length + gone.length, ...lone, ...matched);
    }
    i = end;
  }
  return found;
};

/**
 * The same alignment where a few words that only one version has at its beginning stand in its first sentence, behind a word that they begin and end
 * with: "[Rain, heavy] rain, is no excuse" is "rain, [heavy rain,] is no excuse".
 */
export const inward = (aligned: readonly AlignedWord[], a: string, b: string): AlignedWord[] => {
  const [first] = aligned;
  const side = first?.how === 'deleted' ? 'a' : first?.how === 'inserted' ? 'b' : null;
  const end = aligned.findIndex(w => w.how !== first?.how);
  const again = end >= PART ? undefined : aligned[end];
  if (first === undefined || side === null || again?.how !== 'matched') return [...aligned];
  const [opens, last] = [first[side], again[side]];
  const [text, other] = side === 'a' ? [a, again.b] : [b, again.a];
  if (opens === null || last === null || other === null || opens.norm !== last.norm) return [...aligned];
  if (SENTENCE_END.test(text.slice(opens.to, last.from))) return [...aligned];
  const lone = aligned
    .slice(1, end + 1)
    .map(w => ({ ...w, how: first.how, change: first.change, [otherSide(side)]: null }));
  const matched: AlignedWord =
    side === 'a'
      ? { how: 'matched', change: 'exact', a: opens, b: other }
      : { how: 'matched', change: 'exact', a: other, b: opens };
  return [matched, ...lone, ...aligned.slice(end + 1)];
};

/**
 * The same alignment where the last word of the shorter version is found behind words that only the other has and that begin with it:
 * "they did [it, but I doubt] it" is "they did it[, but I doubt it]".
 */
export const closed = (aligned: readonly AlignedWord[]): AlignedWord[] => {
  const last = aligned.at(-1);
  const gone = aligned.at(-2);
  const side = gone?.how === 'deleted' ? 'a' : gone?.how === 'inserted' ? 'b' : null;
  if (last?.how !== 'matched' || gone === undefined || side === null) return [...aligned];
  const from = aligned.findLastIndex((w, i) => i < aligned.length - 1 && w.how !== gone.how) + 1;
  const first = aligned[from]?.[side];
  if (first == null || first.norm !== last[side]?.norm) return [...aligned];
  const own = [...aligned.slice(from + 1).map(w => w[side])];
  const lone = own.map((word): AlignedWord => ({ ...gone, [side]: word, [otherSide(side)]: null }));
  return [...aligned.slice(0, from), { ...last, [side]: first }, ...lone];
};

const otherSide = (side: 'a' | 'b'): 'a' | 'b' => (side === 'a' ? 'b' : 'a');

/**
 * The same alignment without the few words at its ends that match by chance: they stand apart from the rest by more than they are, or are one
 * word of no weight among others. What is left out there counts as words that only one version has.
 */
export const trimmed = (aligned: readonly AlignedWord[], isLight: (word: Word) => boolean): AlignedWord[] => {
  const chance = new Set<number>();
  // Both end in the same words: they were left to stand, whatever was taken out before them.
  const isTelling = (run: readonly number[]): boolean =>
    run.length >= LEAST_EDGE && run.some(i => (aligned[i]?.a?.norm.length ?? 0) >= LONG);
  const trim = (order: readonly number[]): void => {
    let [run, gone, come]: [number[], number, number] = [[], 0, 0];
    for (const i of order) {
      const word = aligned[i];
      if (word?.how === 'matched') {
        const gap = Math.max(gone, come);
        if (gap >= PART && run.length > 0) {
          if (run[0] === order[0] && isTelling(run)) return;
          for (const k of run) chance.add(k);
          run = [];
        } else if (gap > 0 && run.length > 0) {
          const [only, ...more] = run.map(k => aligned[k]?.a);
          if (more.length > 0 || run[0] === order[0] || only == null || !isLight(only)) return;
          for (const k of run) chance.add(k);
          run = [];
        }
        [gone, come] = [0, 0];
        run.push(i);
      } else {
        if (word?.a) gone++;
        if (word?.b) come++;
      }
      if (run.length >= LEAST_RUN) return;
    }
  };
  const forwards = aligned.map((_, i) => i);
  trim(forwards);
  trim(forwards.reverse());
  return aligned.map((word, i) => (chance.has(i) ? { ...word, how: 'substituted', change: 'cut' } : word));
};

/** Words between two that both versions have. */
export interface Chunk {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  /** The matched words on either side of it; null at the ends. */
  readonly before: AlignedWord | null;
  readonly after: AlignedWord | null;
  /** How many words of its sentence match on either side of it without a break. */
  readonly firm: number;
}

/** How many words behind the first `own` follow on each other without the end of a sentence in either text. */
const inSentence = (all: readonly AlignedWord[], own: number, texts: readonly [string, string]): number => {
  const breaks = (side: 'a' | 'b', text: string, i: number): boolean => {
    const word = all[i]?.[side];
    const before = (all[i - 1] ?? null)?.[side];
    if (word == null || before == null) return false;
    return SENTENCE_END.test(text.slice(Math.min(before.to, word.to), Math.max(before.from, word.from)));
  };
  let count = 0;
  for (let i = own; i < all.length; i++, count++) if (breaks('a', texts[0], i) || breaks('b', texts[1], i)) break;
  return count;
};

/** What stands between the matches of an alignment, in order; `texts` are those of the two versions. */
export const chunksOf = (aligned: readonly AlignedWord[], texts: readonly [string, string]): Chunk[] => {
  const runs: { readonly matched: boolean; readonly words: AlignedWord[] }[] = [];
  for (const word of aligned) {
    const matched = word.how === 'matched';
    const last = runs.at(-1);
    if (last?.matched === matched) last.words.push(word);
    else runs.push({ matched, words: [word] });
  }
  return runs.flatMap(({ matched, words: own }, i) => {
    if (matched) return [];
    const [before, after] = [runs[i - 1]?.words ?? [], runs[i + 1]?.words ?? []];
    return [
      {
        left: own.flatMap(w => w.a ?? []),
        right: own.flatMap(w => w.b ?? []),
        before: before.at(-1) ?? null,
        after: after[0] ?? null,
        firm:
          inSentence([...before, ...own].reverse(), own.length, texts) +
          inSentence([...own, ...after], own.length, texts),
      },
    ];
  });
};

/** The place of words that follow each other; null where there are none. */
export const spanOf = (all: readonly Word[]): Span | null => {
  const [first, last] = [all[0], all.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
};
