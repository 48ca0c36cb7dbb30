import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { startAnnotator } from '../../src/cli/pool.js';
import { ingestRow } from '../../src/ingest/index.js';
import type { Document } from '../../src/model/index.js';

/** Accounts whose names stand alone, in the possessive, in marks and in hyphenated words, each first in another of them. */
const documents: Document[] = ['Velm', 'Brandt', 'Okoro', 'Lindwater'].flatMap((name, i, names) => {
  const other = names[(i + 1) % names.length] ?? '';
  return [
    `${name}’s dam gave way, and ${name}'s people fled. “${other}’s turn is next,” a ${other}-born engineer said.`,
    `The dam was “${name}’s”; ${other}’s council, ${other}’s mayor and the ${name}’s-end quarter were told. ${name}’s.`,
    `In ${name.toUpperCase()}’S HALL nobody knew who’s to blame: it’s ${name}’s dam, said O’${other} of ${name}'s office.`,
  ].map((text, j) => ingestRow({ id: `${name} ${String(j)}`, text }));
});

describe('what stands in a document', () => {
  test('does not depend on the documents that were read before it', () => {
    const read = (list: readonly Document[]) => new Map(list.map(d => [d.id, annotate(d).annotations]));
    const first = read(documents);
    expect(read([...documents].reverse())).toEqual(first);
  });

  test('comes with its tokens, which rules read, and as an outline without', async () => {
    const [document] = documents;
    if (document === undefined) throw new RangeError('there are documents');
    for (const [depth, some] of [
      ['all', true],
      ['outline', false],
    ] as const) {
      const annotator = await startAnnotator(1, depth);
      expect((await annotator.annotate(document)).annotations.tokens.length > 0).toBe(some);
      await annotator.close();
    }
  });
});
