import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { outline } from '../../src/annotate/outline.js';
import { ingestRow } from '../../src/ingest/index.js';

const folder = fileURLToPath(new URL('../../examples/silver-heron/accounts/', import.meta.url));

describe('the outline of a document', () => {
  for (const name of readdirSync(folder).filter(file => file.endsWith('.txt'))) {
    it(`has the sentences and quotations that annotate finds in ${name}`, () => {
      const document = ingestRow({ id: name, text: readFileSync(`${folder}${name}`, 'utf8') });
      const { sentences, quotations } = annotate(document).annotations;
      expect(sentences.length).toBeGreaterThan(0);
      const found = outline(document).annotations;
      expect(found.sentences).toEqual(sentences);
      expect(found.quotations).toEqual(quotations);
    });
  }

  it('has the quotations that annotate finds where these are short, titles, or run over paragraphs', () => {
    const texts = [
      'He called it “a farce” and left. “We will be home before the tide turns,” she said.',
      'Her novel “The Long Way Down to the Harbour” won a prize; the “so-called” jury was “not amused”.',
      '“Nobody told us that the gate was open.\n\n“We heard it in the morning,” said the keeper of the lock.',
      "The 'experts' spoke of 'a door that nobody had thought of closing', the mayor said.",
      'The ship “Marlin” and the film “Nine Nights in Ostry” have nothing in common, he said: “Nothing.”',
      '«Мы ждали всю ночь на причале», — сказал смотритель. The “gate” was shut.',
    ];
    for (const text of texts) {
      const document = ingestRow({ id: 'x', text, language: 'en' });
      expect(outline(document).annotations.quotations).toEqual(annotate(document).annotations.quotations);
    }
    expect(
      texts.flatMap(text => outline(ingestRow({ id: 'x', text })).annotations.quotations).map(q => q.use),
    ).toContain('scare');
  });
});
