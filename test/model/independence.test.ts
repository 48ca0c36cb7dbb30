import { describe, expect, test } from 'vitest';
import { type Answer, independence, originGroups } from '../../src/model/index.js';

const answer = (document: string, holder = 'narrator'): Answer => ({
  document,
  holder,
  from: 0,
  to: 1,
  value: 12,
  chain: [],
  polarity: 'asserts',
  certainty: 'unstated',
  derived: false,
});

const families = new Map([
  ['a', 0],
  ['b', 0],
  ['c', 1],
  ['d', 2],
]);

describe('independent origins of an answer', () => {
  test('accounts of one family are one origin', () => {
    expect(independence([answer('a'), answer('b')], families)).toEqual({ min: 1, max: 1 });
  });

  test('families that answer in their own voice are origins of their own', () => {
    expect(independence([answer('a'), answer('c'), answer('d')], families)).toEqual({ min: 3, max: 3 });
  });

  test('families that cite one holder may rest on one statement', () => {
    expect(independence([answer('a', 'Ana Holt'), answer('c', 'ana holt')], families)).toEqual({ min: 1, max: 2 });
  });

  test('the order of the answers does not count', () => {
    const answers = [answer('a', 'X'), answer('c', 'Y'), answer('d', 'X'), answer('d', 'Y')];
    expect(independence([...answers].reverse(), families)).toEqual(independence(answers, families));
  });

  test('families are told apart by what they may rest on', () => {
    const answers = [answer('d', 'X'), answer('c'), answer('a', 'x'), answer('b')];
    expect(originGroups(answers, families)).toEqual([[2, 0], [1]]);
  });

  test('a document that is in no family is misuse', () => {
    expect(() => independence([answer('z')], families)).toThrow('z');
  });
});
