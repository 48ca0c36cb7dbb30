import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { ingestRow } from '../../src/ingest/index.js';
import { lineageOf } from '../../src/model/index.js';
import { askedOf } from '../../src/weigh/tellings/asked.js';
import { tellingsIn } from '../../src/weigh/tellings/telling.js';

describe('a deed as it is asked for', () => {
  test.each([
    ['The lining of the kiln was replaced in May 2029.', 'replace', 'When was the lining replaced?'],
    ['Governor Ana Holt resigned on 3 May 2031.', 'resign', 'When did Governor Ana Holt resign?'],
    ['Ivo Brok checked in on 12 October 2031.', 'check', 'When did Ivo Brok check in?'],
    ['The landslide killed 17 people in 2029.', 'kill', 'When did the landslide kill 17 people?'],
  ])('%s', (text, lemma, question) => {
    const account = annotate(ingestRow({ id: 'd', text, language: 'en' }));
    const lineage = lineageOf({ families: [[account.document.id]], entities: [] });
    const told = tellingsIn(account, null, lineage).find(t => t.proposition.lemma === lemma);
    expect(told && askedOf(told, 'when').question).toBe(question);
  });
});
