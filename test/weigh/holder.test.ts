import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { ingestRow } from '../../src/ingest/index.js';
import { holds } from '../../src/model/index.js';
import { attributionsAt } from '../../src/weigh/holder.js';

const SAID =
  'Ana Holt said that the sluice had been opened at noon and that nobody in the valley had been told. Ted Brok denied that the pumps were old. ';

describe('who says what stands at a place', () => {
  test('is found by the index as by looking at every attribution, in a long text too', () => {
    const account = annotate(ingestRow({ id: 'd', text: SAID.repeat(40), language: 'en' }));
    const { tokens, attributions } = account.annotations;
    expect(attributions.length).toBeGreaterThan(40);
    for (const token of tokens) {
      const all = attributions
        .flatMap(a => a.content.filter(part => holds(part, token)).map(part => ({ a, length: part.to - part.from })))
        .sort((x, y) => x.length - y.length)
        .map(({ a }) => a);
      expect(attributionsAt(account, token)).toEqual(all);
    }
  });
});
