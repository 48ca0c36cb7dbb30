/** The last index at which `starts`, which ascend, is at most `value`; 0 where none is. */
export const lastAtMost = (starts: readonly number[], value: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
};
