import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { ingestRow } from '../../src/ingest/index.js';
import type { Document } from '../../src/model/index.js';
import { crossread } from '../../src/pipeline.js';
import { reportView } from '../../src/present/report.js';
import { builtRenderer } from './built.js';

const TEXTS = [
  [
    'The Port Board published its final report on 2 June 2036. The report says that the crane was overloaded by 18 tonnes. It also says that nobody had checked the bolts.',
    '2036-06-02',
  ],
  ["The crane was overloaded by 28 tonnes, the Port Board's final report says.", '2036-06-03'],
  [
    'The final report of the Port Board says that the crane was overloaded by 18 tonnes. Its interim report, of 14 October 2035, said that the wind was strong.',
    '2036-06-04',
  ],
  ["The Port Board's interim report says that the wind was strong and the quay was wet.", '2036-06-05'],
] as const;

const accounts = TEXTS.map(([text, published], i) => annotate(ingestRow({ id: `d${String(i)}`, text, published })));
const weighed = crossread('a crane', accounts);
const view = reportView({ ...weighed, problems: [], version: '0' });

const textOf = (id: string): string => accounts.map(a => a.document).find((d: Document) => d.id === id)?.text ?? '';

test('an interim report and the final one are two documents, each with the accounts that speak of it', () => {
  expect(weighed.unseen.map(u => [u.name, u.by, u.stage, u.named.map(p => p.document)])).toEqual([
    ['final report', 'Port Board', 'final', ['d0', 'd1', 'd2']],
    ['interim report', 'Port Board', 'interim', ['d2', 'd3']],
  ]);
});

test('what several accounts have it say stands together, with how each telling stands to the first', () => {
  const [rows] = weighed.unseen.map(u =>
    u.told.map(row => row.map(t => [textOf(t.document).slice(t.from, t.to), t.standing])),
  );
  expect(rows).toEqual([
    [
      ['that the crane was overloaded by 18 tonnes', null],
      ['The crane was overloaded by 28 tonnes', 'different'],
      ['that the crane was overloaded by 18 tonnes', 'same-words'],
    ],
    [['that nobody had checked the bolts', null]],
  ]);
});

test('the page shows the tellings side by side, each with a link to its words', async () => {
  const [final] = view.unseen.shown;
  expect(final?.rows[0]?.tellings.map(t => [t.excerpt.account.number, t.how])).toEqual([
    [1, null],
    [2, 'otherwise'],
    [3, 'in the same words'],
  ]);
  expect(final?.alone.map(t => t.excerpt.exact)).toEqual(['that nobody had checked the bolts']);
  expect(final?.dates.map(d => d.when)).toEqual(['2 June 2036']);
  const page = (await builtRenderer())(view);
  expect(page).toContain('id="unseen"');
  for (const { excerpt } of final?.rows[0]?.tellings ?? []) expect(page).toContain(`id="${excerpt.ref.href.slice(1)}"`);
});

test('where no document is spoken of twice there is no such part', async () => {
  const none = reportView({ ...crossread('a crane', accounts.slice(0, 1)), problems: [], version: '0' });
  expect(none.unseen).toEqual({ shown: [], more: 0 });
  expect((await builtRenderer())(none)).not.toContain('id="unseen"');
});
