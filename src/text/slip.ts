/** The digits of a number without its noughts behind them, and how many those are. */
const cut = (digits: string): { readonly kept: string; readonly noughts: number } => {
  const kept = digits.replace(/0+$/u, '');
  return { kept, noughts: digits.length - kept.length };
};

/** Whether two rows of figures of the same length differ as a slip of the pen makes them differ: in one figure, or by two exchanged. */
export const isSlip = (a: string, b: string): boolean => {
  if (a === b || a.length !== b.length || a.length < 2) return false;
  const at = Array.from(a, (figure, i) => (figure === b[i] ? [] : [i])).flat();
  const [first, second] = at;
  if (at.length === 1) return true;
  return (
    at.length === 2 && first !== undefined && second !== undefined && a[first] === b[second] && a[second] === b[first]
  );
};

/** Whether two numbers differ as a slip makes them differ: in one figure, by two exchanged, by a nought too many. */
export const isNumberSlip = (a: number, b: number): boolean => {
  const [x, y] = [String(a), String(b)];
  // the point stands in the same place
  if (x.indexOf('.') !== y.indexOf('.') && x.length === y.length) return false;
  if (isSlip(x.replace('.', ''), y.replace('.', ''))) return true;
  const [one, other] = [cut(x), cut(y)];
  return one.kept === other.kept && Math.abs(one.noughts - other.noughts) === 1;
};
