import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { ingestRow } from '../../src/ingest/index.js';
import { crossread } from '../../src/pipeline.js';
import { type ReportView, reportView } from '../../src/present/report.js';
import { builtRenderer } from './built.js';

const viewOf = (...accounts: readonly (readonly [text: string, published: string])[]): ReportView =>
  reportView({
    ...crossread(
      'a ferry',
      accounts.map(([text, published], i) => annotate(ingestRow({ id: `d${String(i)}`, text, published }))),
    ),
    problems: [],
    version: '0',
  });

const changing = viewOf(
  [
    'The ferry crashed at Ferrow on Friday. The Harbour Ministry said the crash was caused by fog. Police said three people died in the crash.',
    '2031-05-03',
  ],
  [
    'Ana Ruiz, a spokeswoman for the Harbour Ministry, said on Tuesday that the crash at Ferrow was caused by a failed rudder. Police said four people died in the crash.',
    '2031-05-07',
  ],
  ['The crash at Ferrow was caused by a failed rudder, the Harbour Ministry said on 6 May 2031.', '2031-05-08'],
);

test('a holder’s positions stand in order of time, one line for all accounts of one, with what changed', () => {
  const [ministry] = changing.positions.holders;
  expect(ministry?.name).toBe('Harbour Ministry');
  expect(
    ministry?.lines.map(({ when, words, question, speaker, change, refs }) => [
      when,
      words,
      question,
      speaker,
      change,
      refs.length,
    ]),
  ).toEqual([
    ['by 3 May 2031', 'gives “fog”', 'What caused the crash?', null, null, 1],
    ['6 May 2031', 'gives “failed rudder”', null, 'Ana Ruiz', 'not what was said before', 2],
  ]);
});

test('figures of a holder stand beside, without being called a change', () => {
  const police = changing.positions.holders.find(h => h.name === 'Police');
  expect(police?.lines.map(l => [l.when, l.words, l.change])).toEqual([
    ['by 3 May 2031', '3', null],
    ['by 7 May 2031', '4', null],
  ]);
});

test('holders of whom one position is known are not listed', () => {
  expect(viewOf(['The Harbour Ministry said the crash at Ferrow was caused by fog.', '2031-05-03']).positions).toEqual({
    holders: [],
    more: 0,
  });
});

test('the table stands in the page, and not where there is nothing to show', async () => {
  const render = await builtRenderer();
  const page = render(changing);
  expect(page).toContain('<section id="positions"');
  expect(page).toContain('href="#positions"');
  expect(page).toContain('said by <bdi>Ana Ruiz</bdi>');
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(m => m[1]));
  expect(
    [...page.matchAll(/href="#([^"]+)"/g)].map(m => m[1]).filter(href => href === undefined || !ids.has(href)),
  ).toEqual([]);
  expect(render(viewOf(['The Harbour Ministry is closed.', '2031-05-03']))).not.toContain('id="positions"');
});
