import type { Span } from '../../model/index.js';

/** A sentence in which every figure with its noun is one mark, so that patterns can tell what ties the figures to each other. */
export interface Skeleton<F extends Span> {
  readonly words: string;
  /** The figures, each at its mark. */
  readonly figures: readonly F[];
  readonly sentence: Span;
}

/** What a figure is in a skeleton. */
const MARK = '#';

/** A longer sentence, or one with more figures, is a table. */
const LONGEST = 600;
const MOST_FIGURES = 12;

const marksIn = (words: string): number => words.split(MARK).length - 1;

/**
 * The skeletons of all sentences with at least `fewest` figures, in order. `kept` is the beginning of a figure that stays before its mark ("all").
 * Figures that overlap one before them are left out. Linear in the length of the text.
 */
export const skeletonsOf = <F extends Span>(
  text: string,
  sentences: readonly Span[],
  figures: readonly F[],
  fewest: number,
  kept: RegExp,
): Skeleton<F>[] => {
  let next = 0;
  return sentences.flatMap(sentence => {
    const inside: F[] = [];
    while ((figures[next]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) {
      const figure = figures[next];
      next += 1;
      if (figure && figure.from >= (inside.at(-1)?.to ?? sentence.from) && figure.to <= sentence.to)
        inside.push(figure);
    }
    if (inside.length < fewest || inside.length > MOST_FIGURES || sentence.to - sentence.from > LONGEST) return [];
    let words = '';
    let at = sentence.from;
    for (const { from, to } of inside) {
      const opener = kept.exec(text.slice(from, to))?.[0] ?? '';
      words += text.slice(at, from).replaceAll(MARK, ' ') + opener + MARK;
      at = to;
    }
    words += text.slice(at, sentence.to).replaceAll(MARK, ' ');
    return [{ words: words.replace(/\s/gu, ' '), figures: inside, sentence }];
  });
};

/** The figures whose marks stand from `from` to `to` of the words of a skeleton. */
export const figuresAt = <F extends Span>({ words, figures }: Skeleton<F>, from: number, to: number): readonly F[] => {
  const before = marksIn(words.slice(0, from));
  return figures.slice(before, before + marksIn(words.slice(from, to)));
};

/** The words between the marks of two figures next to each other, `index` being the first; from the last one to the end of the sentence. */
export const behind = <F extends Span>({ words }: Skeleton<F>, index: number): string =>
  words.split(MARK)[index + 1] ?? '';
