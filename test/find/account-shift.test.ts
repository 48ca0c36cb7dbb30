import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { ingestRow } from '../../src/ingest/index.js';
import { crossread } from '../../src/pipeline.js';
import { processorTime } from '../processor-time.js';

const read = (texts: readonly string[], days: readonly string[] = []) =>
  crossread(
    'a case',
    texts.map((text, i) =>
      annotate(ingestRow({ id: `d${String(i)}`, text, ...(days[i] === undefined ? {} : { published: days[i] }) })),
    ),
  );

const shifts = (texts: readonly string[], days: readonly string[] = []): string[] =>
  read(texts, days)
    .findings.filter(f => f.rule === 'account-shift' || f.rule === 'disputed-claim')
    .map(f => [f.rule, f.level, f.message, ...f.because].join(' | '));

const texts = [
  'A cargo plane crashed near Ferrow on Friday. The Karvian transport ministry said the crash was caused by fog. The Karvian interior ministry blamed a bomb for the crash. Karvia and Lodenia share the lake.',
  'Mira Dahl, a spokeswoman for the Karvian transport ministry, said on Tuesday that the crash near Ferrow was caused by a Lodenian missile. Lodenia denied any involvement in the crash.',
  'Lodenian President Orlan Tesh said that the Karvian transport ministry had blamed birds for the crash. The Lodenian transport ministry refused to hand over the radar data. Karvia is angry.',
  'The Lodenian transport ministry agreed to hand over the radar data after the crash near Ferrow. Lodenia regrets the crash.',
];
const days = ['2031-05-03', '2031-05-07', '2031-05-09', '2031-05-12'];

const swapped = (text: string): string =>
  text.replace(/karvia|lodenia/giu, name => {
    const other = name.toLowerCase() === 'karvia' ? 'lodenia' : 'karvia';
    return name.startsWith(name.charAt(0).toLowerCase()) ? other : other.charAt(0).toUpperCase() + other.slice(1);
  });

test('exchanging two states exchanges them in what is said of their positions and changes nothing else', () => {
  const before = shifts(texts, days);
  const kinds = ['gives “birds” at first', 'refuses to', 'denies “responsibility”', 'two bodies of one state'];
  for (const kind of kinds) expect(before.filter(m => m.includes(kind))).not.toEqual([]);
  expect(shifts(texts.map(swapped), days).map(swapped)).toEqual(before);
  expect(shifts(texts.map(swapped), days)).not.toEqual(before);
});

test('a position that only an opponent tells is said to be known through that one alone', () => {
  expect(shifts(texts, days).filter(m => m.includes('known here only through Orlan Tesh'))).not.toEqual([]);
  expect(shifts(texts.slice(0, 2), days).filter(m => m.includes('known here only'))).toEqual([]);
});

test('whoever speaks for the holder is named', () => {
  const told = shifts(texts.slice(0, 2), days).filter(m => m.startsWith('account-shift'));
  expect(told.filter(m => m.includes('then (Mira Dahl) gives'))).not.toEqual([]);
});

test('what cannot be put in order is not said to have come later', () => {
  const undated = [
    'The tanker Marelda sank off Ferrow. Marel Shipping said the sinking was caused by a sea mine.',
    'The sinking of the tanker Marelda was caused by a storm, Marel Shipping said.',
  ];
  const [told] = shifts(undated);
  expect(told).toContain('and elsewhere');
  expect(told).toContain('no account tells which came first');
  const [dated] = shifts(undated, ['2031-05-09', '2031-05-03']);
  expect(dated).toMatch(/“storm” by 3 May 2031.*then.*“sea mine” by 9 May 2031/u);
});

test.each([
  'Northern Rail refused to agreed to refused to pay ',
  'quickly also again now later since ',
  'denied inspectors access to the ',
  'Karvian Karvian ministry of of the ',
  'The ministry said that no shot was fired and that shots were fired, which had for months ',
  'no longer maintains that it withdrew its claim that ',
])('“%s” over and over does no harm, and time grows with length', words => {
  const time = (n: number): number => {
    const text = words.repeat(n);
    return processorTime(() => read([text, `${text}.`]));
  };
  time(50);
  expect(time(1600)).toBeLessThan(Math.max(1500, time(400) * 12));
});
