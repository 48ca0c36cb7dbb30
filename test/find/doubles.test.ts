import { expect, it } from 'vitest';
import { withoutDoubles } from '../../src/find/doubles.js';
import type { Evidence, Finding, Level } from '../../src/model/index.js';

const side = (document: string, from: number, to: number): Evidence => ({
  document,
  from,
  to,
  exact: '',
  prefix: '',
  suffix: '',
});

const finding = (rule: string, level: Level, ...[first, ...rest]: [Evidence, ...Evidence[]]): Finding => ({
  id: rule,
  rule,
  level,
  message: '',
  sides: [first, ...rest],
  because: [],
  otherReadings: [],
});

const rulesOf = (...findings: Finding[]): string[] => withoutDoubles(findings).map(f => f.rule);

it('keeps the more exact of two that tell the same of the same words', () => {
  const wide = finding('unattributed-claim', 'question', side('a', 0, 20), side('b', 5, 30));
  expect(rulesOf(finding('lost-attribution', 'question', side('a', 3, 9), side('b', 0, 12)), wide)).toEqual([
    'lost-attribution',
  ]);
});

it('keeps both where one shows words that the other does not, is graver, or is of no such pair', () => {
  const wide = finding('unattributed-claim', 'question', side('a', 0, 20), side('b', 5, 30), side('c', 0, 9));
  const exact = finding('lost-attribution', 'question', side('a', 3, 9), side('b', 0, 12));
  expect(rulesOf(exact, wide)).toHaveLength(2);
  const two = finding('unattributed-claim', 'question', side('a', 0, 20), side('b', 5, 30));
  expect(rulesOf(finding('lost-attribution', 'note', side('a', 3, 9), side('b', 0, 12)), two)).toHaveLength(2);
  expect(rulesOf(finding('loaded-wording', 'conflict', side('a', 3, 9), side('b', 0, 12)), two)).toHaveLength(2);
});

it('takes several findings of more exact rules together', () => {
  const wide = finding('unattributed-claim', 'question', side('a', 0, 20), side('b', 5, 30), side('c', 0, 9));
  const one = finding('lost-attribution', 'question', side('a', 3, 9), side('b', 0, 12));
  const other = finding('lost-hedge', 'question', side('a', 3, 9), side('c', 0, 12));
  expect(rulesOf(one, other, wide)).toEqual(['lost-attribution', 'lost-hedge']);
});
