import { describe, expect, it } from 'vitest';
import type { Account, Statement } from '../../src/model/index.js';
import { alignWords, quotationsOf, statements as statementsOf } from '../../src/relate/statements.js';
import { processorTime } from '../processor-time.js';
import { account, said } from './accounts.js';

const statements = (accounts: readonly Account[]): Statement[] => statementsOf(quotationsOf(accounts));

const SENTENCE = 'We warned the harbour board three times about those rotten piles';
const quoted = (name: string, words: string, speaker?: string): ReturnType<typeof account> => {
  const made = account(name, `She was asked. “${words},” was the answer.`);
  return speaker === undefined ? made : said(made, 0, speaker);
};

describe('statements', () => {
  it('brings one sentence in two accounts together', () => {
    const [statement, ...more] = statements([quoted('a', SENTENCE, 'Ines Kallas'), quoted('b', SENTENCE)]);
    expect(more).toEqual([]);
    expect(statement?.speaker).toBe('Ines Kallas');
    expect(statement?.quotations.map(q => [q.document, q.speaker])).toEqual([
      ['a', 'Ines Kallas'],
      ['b', null],
    ]);
  });

  it('takes a part of a quotation for the whole, and bears changed words', () => {
    expect(statements([quoted('a', SENTENCE), quoted('b', 'warned the harbour board three times')])).toHaveLength(1);
    expect(
      statements([
        quoted('a', SENTENCE),
        quoted('b', SENTENCE.replace('three times', 'twice').replace('piles', 'pile')),
      ]),
    ).toHaveLength(1);
  });

  it('keeps apart what is said by people known to differ', () => {
    expect(statements([quoted('a', SENTENCE, 'Ines Kallas'), quoted('b', SENTENCE, 'Piet Auer')])).toEqual([]);
    expect(statements([quoted('a', SENTENCE, 'Ines Kallas'), quoted('b', SENTENCE, 'Kallas')])).toHaveLength(1);
    expect(statements([quoted('a', SENTENCE, 'Ines Kallas'), quoted('b', SENTENCE, 'the mayor')])).toHaveLength(1);
  });

  it('does not let an unnamed speaker join two named ones', () => {
    const found = statements([
      quoted('a', SENTENCE, 'Ines Kallas'),
      quoted('b', SENTENCE),
      quoted('c', SENTENCE, 'Piet Auer'),
    ]);
    expect(found.map(s => s.quotations.map(q => q.document))).toEqual([['a', 'b']]);
  });

  it('keeps apart other sentences, short ones, and repetition inside one account', () => {
    expect(
      statements([
        quoted('a', SENTENCE),
        quoted('b', 'We asked the harbour board for the third time to count its keys'),
      ]),
    ).toEqual([]);
    expect(statements([quoted('a', 'very sad day'), quoted('b', 'very sad day')])).toEqual([]);
    expect(statements([account('a', `“${SENTENCE}.” He repeated: “${SENTENCE}.”`)])).toEqual([]);
  });

  it('makes one statement of hundreds of quotations', () => {
    const many = Array.from({ length: 200 }, (_, i) => quoted(String(i).padStart(3, '0'), SENTENCE));
    expect(statements(many).map(s => s.quotations.length)).toEqual([200]);
  });
});

const aligned = (a: string, b: string): string[] =>
  alignWords({ text: a, spans: [{ from: 0, to: a.length }] }, { text: b, spans: [{ from: 0, to: b.length }] })
    .filter(w => w.change !== 'exact')
    .map(w => `${w.how} ${w.change}: ${w.a?.norm ?? '-'} > ${w.b?.norm ?? '-'}`);

describe('alignWords', () => {
  it('finds nothing where nothing changed, whatever the marks of quotation', () => {
    expect(aligned('The dam’s wall held', "the dam's wall held")).toEqual([]);
  });

  it('names what became of each word', () => {
    expect(aligned('the attack was planned', 'the attacks was planned')).toEqual([
      'substituted inflection: attack > attacks',
    ]);
    expect(aligned('twelve men were lost', 'twenty men were lost')).toEqual(['substituted number: twelve > twenty']);
    expect(aligned('we did not open the gate', 'we did open the gate')).toEqual(['deleted negation: not > -']);
    expect(aligned('we did open the gate', "we didn't open the gate")).toEqual(["substituted negation: did > didn't"]);
    expect(aligned('the gate was rusty', 'the gate was rotten')).toEqual(['substituted word: rusty > rotten']);
    expect(aligned('the old gate, fell', 'the old gate fell')).toEqual(['matched punctuation: fell > fell']);
    expect(aligned('the old wooden gate fell', 'the old gate fell')).toEqual(['deleted cut: wooden > -']);
    expect(aligned('the gate fell', 'the gate fell in March 2031')).toEqual([
      'inserted cut: - > in',
      'inserted cut: - > march',
      'inserted number: - > 2031',
    ]);
  });

  it('does not hide a lost negation behind a word put in its place', () => {
    expect(aligned('it was never repaired', 'it was badly repaired')).toEqual([
      'deleted negation: never > -',
      'inserted cut: - > badly',
    ]);
  });

  it('gives places of the original texts', () => {
    const [first] = alignWords(
      { text: '  “Ärger”', spans: [{ from: 2, to: 9 }] },
      { text: 'arger', spans: [{ from: 0, to: 5 }] },
    );
    expect(first).toMatchObject({ how: 'matched', a: { from: 3, to: 8 }, b: { from: 0, to: 5 } });
  });

  it('is done soon with long texts that have nothing in common', () => {
    const long = (word: string): string => Array.from({ length: 20_000 }, (_, i) => `${word}${String(i)}x`).join(' ');
    const time = processorTime(() => {
      expect(aligned(long('a'), long('b')).length).toBe(20_000);
    });
    expect(time).toBeLessThan(5000);
  });
});
