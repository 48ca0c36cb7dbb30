/** A word's class among words that occur in like company, and the coarser class that this one belongs to; both from 0. */
export interface WordClass {
  readonly fine: number;
  readonly coarse: number;
}

/** Classes of words by their lower case form. */
export type WordClasses = ReadonlyMap<string, WordClass>;

/** The words with their classes as lines of text in UTF-8: "word fine coarse". */
export const packClusters = (words: readonly (WordClass & { readonly word: string })[]): string =>
  `${words.map(({ word, fine, coarse }) => `${word} ${String(fine)} ${String(coarse)}`).join('\n')}\n`;

/** Reads what `packClusters` writes. Lines of another shape are passed over. */
export const readClusters = (text: string): WordClasses => {
  const classes = new Map<string, WordClass>();
  // One object a class, shared by its words: the table holds tens of thousands of words.
  const known = new Map<string, WordClass>();
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ');
    if (space <= 0) continue;
    const key = line.slice(space + 1);
    let pair = known.get(key);
    if (!pair) {
      const [fine = 0, coarse = 0] = key.split(' ').map(Number);
      pair = { fine, coarse };
      known.set(key, pair);
    }
    classes.set(line.slice(0, space), pair);
  }
  return classes;
};
