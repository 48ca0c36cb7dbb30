/** Innocent readings of any claim that stands in firmer words. */
export const firmerReadings = [
  'it was confirmed after the more careful words were written',
  'the firmer words rest on another source',
  'the writer took the two for the same',
] as const;
