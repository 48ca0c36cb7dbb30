import { expect, it } from 'vitest';
import type { Answer, Question } from '../../src/model/index.js';
import { answerRows } from '../../src/present/answer-rows.js';
import { summary } from '../../src/present/summary.js';
import { sample } from '../report/sample.js';

const answer = (document: string, value: Answer['value'], rest: Partial<Answer> = {}): Answer => ({
  document,
  from: 0,
  to: 1,
  value,
  holder: 'narrator',
  chain: [],
  polarity: 'asserts',
  certainty: 'unstated',
  derived: false,
  ...rest,
});

const question = (answers: readonly Answer[], groups: Question['groups']): Question => ({
  id: 'q',
  question: 'Where was the flood?',
  slot: 'place:flood',
  scope: null,
  status: 'agreed',
  independent: { min: 1, max: 2 },
  answers,
  groups,
});

const told = (q: Question) => answerRows(q).map(r => r.values.map(v => [v.value, v.accounts]));

it('makes one row of what was put together, the value of most accounts first', () => {
  const answers = [
    answer('a', 'in Ostrel'),
    answer('b', 'near Ostrel'),
    answer('c', 'near Ostrel'),
    answer('d', 'in Tarn'),
  ];
  expect(told(question(answers, [[3], [0, 1, 2]]))).toEqual([
    [
      ['near Ostrel', 2],
      ['in Ostrel', 1],
    ],
    [['in Tarn', 1]],
  ]);
});

it('puts a number before a range and a dated day before one without a year, however many give the vague one', () => {
  const counts = [answer('a', [30, null]), answer('b', [30, null]), answer('c', 34)];
  expect(told(question(counts, [[2, 0, 1]]))[0]?.[0]).toEqual([34, 1]);
  const dates = [answer('a', 'XXXX-03-05'), answer('b', 'XXXX-03-05'), answer('c', '2031-03-05')];
  expect(told(question(dates, [[2, 0, 1]]))[0]?.[0]).toEqual(['2031-03-05', 1]);
});

it('gives an answer that takes no side a row with its equals', () => {
  const answers = [answer('a', 31), answer('b', 33), answer('c', [30, null]), answer('d', [30, null])];
  expect(told(question(answers, [[0], [1]]))).toEqual([[[31, 1]], [[33, 1]], [[[30, null], 2]]]);
});

it('never puts a denial beside an assertion', () => {
  const answers = [answer('a', 31), answer('b', 31, { polarity: 'denies' })];
  expect(answerRows(question(answers, [[0, 1]])).map(r => r.answers.length)).toEqual([1, 1]);
});

it('is told alike on the terminal', () => {
  const answers = [
    answer('harbour', 'in Ostrel'),
    answer('wire', 'near Ostrel'),
    answer('north', [30, null]),
    answer('radio', 9, { polarity: 'denies' }),
    answer('late', 7, { derived: true }),
  ];
  const ledger = { ...sample.ledger, questions: [{ ...question(answers, [[0, 1]]), status: 'inconsistent' as const }] };
  expect(summary({ ...sample, findings: [], ledger })).toContain(
    'Where was the flood? Does not fit with itself: in Ostrel (2 accounts; 1 of them near Ostrel), 30 or more (1 account), denied 9 (1 account), 7 (1 account, from other figures).',
  );
});
