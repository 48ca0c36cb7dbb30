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
});
