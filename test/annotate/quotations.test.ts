import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../../src/annotate/quotations.js';
import { languageOf } from '../../src/languages/index.js';
import { noAnnotations } from '../../src/model/index.js';
import { processorTime } from '../processor-time.js';
import { documentOf, readText } from './voices.js';

const quoted = (text: string): string[] => readText(text).annotations.quotations.map(q => text.slice(q.from, q.to));

describe('quotations', () => {
  it('keeps a quotation inside its block, one a paragraph', () => {
    expect(quoted('“The gate was open.\n“Nobody shut it,” Ortiz said.')).toEqual([
      '“The gate was open.',
      '“Nobody shut it,”',
    ]);
  });

  it('gives the words without the marks', () => {
    const { document, annotations } = readText('“No,” she said.');
    const [first] = annotations.quotations;
    expect(first && document.text.slice(first.inner.from, first.inner.to)).toBe('No,');
  });

  it('reads nothing in furniture', () => {
    const document = documentOf('“Share this story,” it says.', () => 'furniture');
    expect(quotations.annotate(document, noAnnotations, languageOf('en'))).toEqual([]);
  });

  it('nests properly: two quotations lie apart or one in the other, the inner one deeper', () => {
    const piece = fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', 'word', ' ', 's', '.', ',', '\n', '6', '’s ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = pieces.join('');
        const document = documentOf(text);
        const found = quotations.annotate(document, noAnnotations, languageOf('en'));
        found.forEach((a, i) => {
          expect(document.blocks.some(b => b.from <= a.from && a.to <= b.to)).toBe(true);
          // One that goes on from the paragraph before may have no mark of its own where it begins.
          expect(a.from).toBeLessThanOrEqual(a.inner.from);
          expect(a.inner.to).toBeLessThanOrEqual(a.to);
          for (const b of found.slice(i + 1)) {
            const apart = a.to <= b.from;
            const unmarked = a.from === a.inner.from;
            const inside = (a.from < b.from || (unmarked && a.from === b.from)) && b.to <= a.to;
            expect(apart || (inside && b.depth > a.depth)).toBe(true);
          }
        });
      }),
    );
  });

  it('reads a long run of marks in linear time', () => {
    for (const piece of ['“', '"', "'", "s' ", '“a ‘b ', '’', 'a"', '("', "'' ``"]) {
      const text = piece.repeat(200_000 / piece.length);
      const document = documentOf(text);
      expect(processorTime(() => quotations.annotate(document, noAnnotations, languageOf('en')))).toBeLessThan(10_000);
    }
  });
});
