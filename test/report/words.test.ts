import { expect, it } from 'vitest';
import { numberWords, timeWords, valueWords } from '../../src/languages/values.js';
import { originWords, ruleWords } from '../../src/present/report/words.js';

it.each([
  ['2031', '2031'],
  ['2031-03', 'March 2031'],
  ['2031-03-05', '5 March 2031'],
  ['2031-03-05T07:40', '5 March 2031, 07:40'],
  ['2031-03-06T07:40:00+02:00', '6 March 2031, 07:40 UTC+02:00'],
  ['2031-03-06T07:40:00.000Z', '6 March 2031, 07:40 UTC'],
  ['2031-03-05TEV', '5 March 2031, evening'],
  ['XXXX-03-05', '5 March (no year given)'],
  ['XXXX-03-05TEV', '5 March (no year given), evening'],
  ['203X', '2030s'],
  ['2031-SU', 'summer 2031'],
  ['2031-W09', 'week 9 of 2031'],
  ['2031-Q2', 'quarter 2 of 2031'],
  ['PRESENT_REF', 'PRESENT_REF'],
  ['2031-13-01', '2031-13-01'],
])('reads the time %s as “%s”', (value, words) => {
  expect(timeWords(value)).toBe(words);
});

it('puts values of answers in words', () => {
  expect(valueWords(12500)).toBe('12,500');
  expect(valueWords([null, 30])).toBe('at most 30');
  expect(valueWords([12, null])).toBe('at least 12');
  expect(valueWords([12, 30])).toBe('12–30');
  expect(valueWords('2031-03-05')).toBe('5 March 2031');
  expect(timeWords('XXXX-WXX-2')).toBe('a Tuesday (no date given)');
});

it('writes numbers and ranges plainly', () => {
  expect([0, 999, 1000, -1234567, 12.5, 1e21].map(numberWords)).toEqual([
    '0',
    '999',
    '1,000',
    '-1,234,567',
    '12.5',
    '1e+21',
  ]);
  expect([originWords({ min: 2, max: 2 }), originWords({ min: 0, max: 3 })]).toEqual(['2', '0–3']);
  expect(ruleWords('parts-do-not-add-up')).toBe('Parts do not add up');
});
