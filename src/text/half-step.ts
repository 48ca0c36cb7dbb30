/** Half a unit of the last digit that a number is told to: 1,200 stands for 1,150 to 1,250, 7.5 for 7.45 to 7.55; 0 for nought and what is not finite. */
export const halfStep = (value: number): number => {
  if (!Number.isFinite(value) || value === 0) return 0;
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return 0.5 * 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
};
