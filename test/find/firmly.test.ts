import { expect, test } from 'vitest';
import '../../src/ready.js';
import { leftOpenBy } from '../../src/find/firmly/left-open.js';
import { tellingsOf } from '../../src/find/firmly/tellings.js';
import { voicesOf } from '../../src/find/firmly/voices.js';
import { ingestRow } from '../../src/ingest/index.js';
import type { Account } from '../../src/model/index.js';
import { annotate } from '../../src/pipeline.js';

const account = (id: string, text: string): Account => annotate(ingestRow({ id, text, language: 'en' }));

const report = account(
  'report',
  `Harbour Safety Commission
Report on the loss of the dredger Tamsin
4 May 2031

The Commission heard 31 witnesses. The Commission was unable to establish who closed the valve. The tide may have played a part.`,
);
const story = account(
  'story',
  'The Commission published its report in May. It found that the mate closed the valve. The pilot said that the tide was low.',
);

test('a document whose head names a body and that speaks of it is its voice; a story is none', () => {
  expect(voicesOf([report, story], []).map(v => v.known.account)).toEqual([report]);
});

test('a pronoun stands for the body of the sentence before; what somebody else says is not the body’s', () => {
  const told = tellingsOf(story, voicesOf([report, story], [])).map(({ span }) =>
    story.document.text.slice(span.from, span.to),
  );
  expect(told).toEqual(['the mate closed the valve']);
});

test('what is left open is who did it, or whether it was so', () => {
  const [voice] = voicesOf([report], []);
  if (voice === undefined) throw new Error('no voice');
  expect(leftOpenBy(voice).map(({ how }) => how)).toEqual(expect.arrayContaining(['who', 'whether']));
});
