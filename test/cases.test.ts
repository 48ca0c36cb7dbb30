import { afterAll, describe, expect, test } from 'vitest';
import { caseFiles, casesOf, check } from './cases/check.js';

const files = caseFiles();
const gaps: string[] = [];

test('there are cases', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', file => {
  for (const one of casesOf(file)) {
    if (one.gap) gaps.push(`${file}:${String(one.line)}: ${one.title}`);
    test(`${one.title} (line ${String(one.line)})`, () => {
      expect(check(one).complaints).toEqual([]);
    });
  }
});

afterAll(() => {
  console.log([`${String(gaps.length)} known gaps`, ...gaps].join('\n  '));
});
