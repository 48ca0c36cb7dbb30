import { describe, expect, test } from 'vitest';
import { type Answer, type Entity, independence, lineageOf, originGroups } from '../../src/model/index.js';

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

const families = lineageOf({ families: [['a', 'b'], ['c'], ['d']], entities: [] });

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

  test('families that cite one source by other names may rest on one statement', () => {
    const named = (id: string, ...members: readonly [string, string][]): Entity => ({
      id,
      name: id,
      kind: 'named',
      type: 'organisation',
      also: [],
      speaksFor: null,
      holder: { key: id, name: id, named: true, side: null },
      members: members.map(([document, name]) => ({ document, names: [name] })) as unknown as Entity['members'],
    });
    const office = named('office', ['a', 'Harbour Office of Ostrel'], ['c', 'Ostrel Harbour Office']);
    const lineage = lineageOf({ families: [['a', 'b'], ['c'], ['d']], entities: [office] });
    const both = [answer('a', 'Harbour Office of Ostrel'), answer('c', 'Ostrel Harbour Office')];
    expect(independence(both, lineage)).toEqual({ min: 1, max: 2 });
    expect(independence(both, families)).toEqual({ min: 2, max: 2 });
    // A document that the name was not read in means the only one that goes by it; of two that do, neither.
    expect(independence([...both, answer('d', 'ostrel harbour office')], lineage)).toEqual({ min: 1, max: 3 });
    const other = named('other', ['b', 'Ostrel Harbour Office']);
    const twice = lineageOf({ families: [['a', 'b'], ['c'], ['d']], entities: [office, other] });
    expect(independence([...both, answer('d', 'Ostrel Harbour Office')], twice)).toEqual({ min: 2, max: 3 });
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
