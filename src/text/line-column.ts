/** Where each line of a text begins: behind every line break, of whichever kind. */
export const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length),
];

/** Line and column of a place, counted from 1, columns in UTF-16 code units; `starts` are those of its text. */
export const lineColumn = (
  starts: readonly number[],
  at: number,
): { readonly line: number; readonly column: number } => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return { line: low, column: at - (starts[low - 1] ?? 0) + 1 };
};
