import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { ingestRow } from '../../src/ingest/index.js';
import { crossread } from '../../src/pipeline.js';

const texts = [
  'A cargo plane crashed near Ferrow on Monday. The Karvian ministry said the cause of the crash was an attack by Lodenian drones. Karvia demanded an apology of Lodenia.',
  'The cargo plane was shot down by Karvian air defences, the Lodenian ministry said after the crash. Lodenia has no drones there, it said.',
  'Neither Karvia nor Lodenia would comment. A bird strike has been ruled out. The pilots’ union blamed the crash on a bird strike.',
];

const found = (all: readonly string[]): string[] => {
  const { findings, ledger } = crossread(
    'a crash',
    all.map((text, i) => annotate(ingestRow({ id: `d${String(i)}`, text }))),
  );
  return [
    ...findings.filter(f => f.rule === 'rival-causes' || f.rule === 'disputed-claim').map(f => f.message),
    ...ledger.questions
      .filter(q => q.slot === 'cause:crash')
      .map(q => JSON.stringify([q.status, q.answers.map(a => [a.value, a.holder, a.polarity])])),
  ];
};

const swapped = (text: string): string =>
  text.replace(/Karvia|Lodenia/gu, name => (name === 'Karvia' ? 'Lodenia' : 'Karvia'));

test('exchanging two states exchanges them in what is said of causes and changes nothing else', () => {
  const before = found(texts);
  expect(before.length).toBeGreaterThan(2);
  expect(found(texts.map(swapped)).map(swapped)).toEqual(before);
  expect(found(texts.map(swapped))).not.toEqual(before);
});

test('pairs of rivals do not grow into a flood: three causes have a finding each, the other pairs stand in one', () => {
  const causes = ['fog', 'a bomb', 'a bird strike', 'an engine failure', 'a battery', 'speeding', 'a missile'];
  const many = causes.map(
    (cause, i) =>
      `The tanker crashed near Ferrow on Monday. The crash was caused by ${cause}, said witness number ${String(i)} of the town.`,
  );
  const rivals = found(many).filter(m => m.includes('Against it'));
  expect(found(many).filter(m => m.includes('Also held against each other'))).toHaveLength(1);
  expect(rivals).toHaveLength(3);
});

test('who only brings up a cause is not said to give it', () => {
  const told = found([
    'The tanker Marelda crashed near Ferrow on Monday. The union blamed the crash on overloading. The owner dismissed the overloading theory.',
    'The tanker Marelda crashed near Ferrow on Monday. The overloading theory is talked about in the harbour.',
  ]).filter(m => m.startsWith('What caused') && m.includes(' denies '));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('union (in d0) gives “overloading”; d1 brings up “overloading”');
});
