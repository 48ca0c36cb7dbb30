import { expect, test } from 'vitest';
import { annotators } from '../../src/annotate/index.js';

test('every annotator comes after those whose results it reads', () => {
  const made = new Set<string>();
  for (const { writes, reads } of annotators) {
    expect(
      reads.filter(kind => !made.has(kind)),
      `${writes} reads what is not made yet`,
    ).toEqual([]);
    made.add(writes);
  }
  expect(made.size).toBe(annotators.length);
});
