import { expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { ingestRow } from '../../src/ingest/index.js';
import type { Answer, Question } from '../../src/model/index.js';
import { crossread } from '../../src/pipeline.js';
import { type QuestionView, reportView } from '../../src/present/report.js';
import { dataBlock } from '../../src/web/data-block.js';
import { inRuns, runsOf } from '../../src/web/number-runs.js';
import { sample } from './sample.js';

const read = (...texts: readonly string[]) =>
  crossread(
    'a case',
    texts.map((text, i) => annotate(ingestRow({ id: `d${String(i)}`, text }))),
  );

const rowsOf = (q: QuestionView | undefined) => q?.rows.map(r => [r.value, r.accounts, r.others.map(o => o.value)]);

it('shows places that were weighed as one in one row', () => {
  const found = read(
    'The crash happened near Ostrel, Latvia, on 3 May 2031. Six people died.',
    'The crash happened near Ostrel on 3 May 2031. Six people died.',
    'The crash happened in Ostrel on 3 May 2031. Six people died.',
    'The crash happened near Tarn, Estonia, on 3 May 2031. Six people died.',
  );
  const where = reportView({ ...found, problems: [], version: '0' }).questions.find(q =>
    q.question.startsWith('Where'),
  );
  expect(where?.status).toBe('contested');
  expect(where?.kind).toBe('Places');
  expect(rowsOf(where)).toEqual([
    ['near Ostrel, Latvia', 3, ['near Ostrel', 'in Ostrel']],
    ['near Tarn, Estonia', 1, []],
  ]);
  expect(where?.rows[0]?.cells.map(c => c.value)).toEqual([null, 'near Ostrel', 'in Ostrel']);
});

it('says how a derived answer follows, and that nobody states it', () => {
  const found = read('Of the 30 people aboard the bus, 12 survived the crash on 3 May 2031.');
  const died = found.ledger.questions.find(q => q.slot === 'count:dead');
  expect(died?.answers.map(a => a.derivation)).toEqual(['30 aboard less 12 survivors = 18']);
  const view = reportView({ ...found, problems: [], version: '0' }).questions.find(q => q.question.includes('died'));
  expect(view?.rows.map(r => [r.value, r.derived, r.cells[0]?.derivation])).toEqual([
    ['18', true, '30 aboard less 12 survivors = 18'],
  ]);
});

it('tells ranges number first and marks them', () => {
  const [first] = sample.ledger.questions;
  const values: readonly Answer['value'][] = [[30, null], [null, 1500], [100, 110], [7, 7], 12];
  const answers = values.map((value, i) => ({ ...first!.answers[0]!, value, from: i, to: i + 1 }));
  const question: Question = { ...first!, answers, groups: [] };
  const [view] = reportView({ ...sample, ledger: { ...sample.ledger, questions: [question] } }).questions;
  expect(view?.rows.map(r => [r.value, r.range])).toEqual([
    ['30 or more', true],
    ['1,500 or less', true],
    ['100–110', true],
    ['7', false],
    ['12', false],
  ]);
});

it('names a kind of question only where it has a plain name', () => {
  const kinds = ['count:dead', 'date:flood', 'place:flood', 'amount:damage', 'claim:x', '<b>', ''].map(slot => {
    const question = { ...sample.ledger.questions[0]!, slot };
    return reportView({ ...sample, ledger: { ...sample.ledger, questions: [question] } }).questions[0]?.kind;
  });
  expect(kinds).toEqual(['Counts', 'Dates', 'Places', 'Amounts', 'Other', 'Other', 'Other']);
});

it('holds data that ends no element and hides nothing, and gives it back as it was', () => {
  const words = '</script><!-- <b> & \u2028 safe\u202eevil \ud83d \u0000 é 水';
  const block = dataBlock('x', { words });
  const json = block.slice(block.indexOf('>') + 1, block.lastIndexOf('<'));
  expect(json).not.toMatch(/[<>&\u0000\u2028\u202e]|\p{Surrogate}/u);
  expect(JSON.parse(json)).toEqual({ words });
});

it('tells numbers as runs and finds them again', () => {
  expect(runsOf([1, 2, 3, 5, 8, 9])).toBe('1-3 5 8-9');
  expect([0, 1, 2, 3, 4, 5, 6, 8, 9, 10].filter(n => inRuns('1-3 5 8-9', n))).toEqual([1, 2, 3, 5, 8, 9]);
  expect(runsOf([])).toBe('');
  expect(inRuns('', 0)).toBe(false);
});
