import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { ingestRow } from '../../src/ingest/index.js';
import type { Account, Note } from '../../src/model/index.js';
import { checkDraft, crossread } from '../../src/pipeline.js';
import { notesJson } from '../../src/present/notes/json.js';
import type { CheckedDraft } from '../../src/present/notes/notes.js';
import { notesSarif } from '../../src/present/notes/sarif.js';
import { notesText } from '../../src/present/notes/text.js';
import { notesAnnotations } from '../../src/present/notes/web-annotation.js';
import '../../src/ready.js';
import { told } from './velm.js';

const account = (id: string, text: string, published?: string): Account =>
  annotate(ingestRow({ id, text, published, language: 'en' }));

const REPORT = `RAIL SAFETY BOARD OF TAVONIA

Final report on the derailment of train 88 at Olm on 4 March 2031

1. Train 88 left the rails at Olm at 06:12 on 4 March 2031. Nine people died and 31 were injured.

2. The derailment was caused by a broken axle on the third wagon. The axle may have been damaged during maintenance in January.

3. The driver applied the brakes before the curve.

4. The board recommends that axles be inspected twice a year.`;

/** The same without the body’s name, which makes it a report by its own heading. */
const PLAIN = REPORT.replace(/^.*\n\n/u, '');

const news = account(
  'news',
  'A train derailed at Olm on 4 March 2031, killing nine people. The Rail Safety Board said in its final report that a broken axle caused the derailment.',
  '2031-09-01',
);
const olm = crossread('Olm', [account('report', REPORT), news]);

const draftOf = (said: string): Account =>
  account('draft', `A train derailed at Olm on 4 March 2031.\n\n${said}`, '2031-09-03');
const notesOn = (said: string, of = olm): Note[] => checkDraft(draftOf(said), of);

describe('what a draft attributes to a primary document', () => {
  test.each<readonly [string, string, string]>([
    [
      'another number, which is told of the document alone and not of the whole case too',
      'The final report of the Rail Safety Board says that 12 people died.',
      'contradicts-primary (conflict): that 12 people died',
    ],
    [
      'without the document’s reservation',
      'The Rail Safety Board’s final report says that the axle was damaged during maintenance in January.',
      'contradicts-primary (question): that the axle was damaged during maintenance in January',
    ],
    [
      'with a reservation that the document has not',
      'The final report says that the driver may have applied the brakes before the curve.',
      'weaker-than-primary (note): that the driver may have applied the brakes before the curve',
    ],
    [
      'words that do not stand in it',
      '“Nobody had looked at these wagons for years,” the final report says.',
      'absent-from-primary (question): Nobody had looked at these wagons for years,',
    ],
    [
      'what nothing in it is like',
      'The final report says that a lorry blocked the station entrance all morning.',
      'absent-from-primary (note): that a lorry blocked the station entrance all morning',
    ],
  ])('%s', (_, said, expected) => {
    const notes = notesOn(said);
    expect(notes.map(told)).toEqual([expected]);
    expect(notes[0]?.kind).toBe('primary');
    expect(notes[0]?.sides.map(s => s.document)).toEqual(['report']);
  });

  test.each([
    'The final report of the Rail Safety Board says that a broken axle caused the derailment.',
    'The Rail Safety Board’s final report says that the axle may have been damaged during maintenance in January.',
    'The final report says that nine people died and that 31 were injured, and recommends that axles be inspected twice a year.',
    'The railway union says that a lorry blocked the station entrance all morning.',
    'The driver may have applied the brakes before the curve.',
  ])('nothing is noted of: %s', said => {
    expect(notesOn(said).filter(n => n.kind === 'primary')).toEqual([]);
  });

  test('a document that somebody names is held beside it, one that nobody names and no heading tells is not', () => {
    const accounts = [account('report', PLAIN), news];
    const said = 'The final report says that the driver may have applied the brakes before the curve.';
    expect(notesOn(said, crossread('Olm', accounts)).map(n => n.kind)).not.toContain('primary');
    expect(notesOn(said, crossread('Olm', accounts, ['report'])).map(told)).toEqual([
      'weaker-than-primary (note): that the driver may have applied the brakes before the curve',
    ]);
  });
});

test('every output has the words of the draft and those of the document', () => {
  const draft = draftOf('The final report of the Rail Safety Board says that 12 people died.');
  const notes = checkDraft(draft, olm);
  const { title, accounts } = olm;
  const checked: CheckedDraft = { draft: draft.document, uri: 'draft.txt', title, accounts, notes, verbatim: true };
  const outputs = [
    notesText(checked),
    JSON.stringify(notesJson('0', checked)),
    JSON.stringify(notesSarif('0', checked)),
    JSON.stringify(notesAnnotations(checked)),
  ];
  for (const output of outputs) {
    expect(output).toContain('12 people');
    expect(output).toContain('Nine people died and 31 were injured');
  }
  expect(outputs[1]).toContain('"kind":"primary"');
  expect(outputs[2]).toContain('"ruleId":"contradicts-primary"');
});
