/** Rising whole numbers as runs: 1, 2, 3 and 5 are "1-3 5". */
export const runsOf = (numbers: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(' ');
};

/** Whether `runsOf` of some numbers holds a number. */
export const inRuns = (runs: string, number: number): boolean =>
  [...runs.matchAll(/(\d+)(?:-(\d+))?/g)].some(([, first, last = first]) => {
    return Number(first) <= number && number <= Number(last);
  });
