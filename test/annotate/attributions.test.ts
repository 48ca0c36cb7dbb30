import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution, Span } from '../../src/model/index.js';
import { processorTime } from '../processor-time.js';
import { documentOf, read, readText } from './voices.js';

const words = (text: string, spans: readonly Span[]): string => spans.map(s => text.slice(s.from, s.to)).join(' … ');

const found = (text: string): readonly Attribution[] => readText(text).annotations.attributions;

/** Pieces that sentences about speech are made of, in any order. */
const PIECES = [
  'Maria Ortiz',
  'she',
  'they',
  'the report',
  'said',
  'says',
  'that',
  'the gate was open',
  '“',
  '”',
  '‘',
  '’',
  ',',
  '.',
  ':',
  '?',
  '—',
  'according to',
  'told reporters',
  'denied',
  'is believed to have left',
  'reportedly',
  'and',
  'but',
  'who',
  'the claim that',
  'as',
  'called it',
  'blamed',
  'for',
  'a spokeswoman for the mine',
  '\n',
  'adding',
  'called for',
  'not',
  'on Monday',
  '(',
  ')',
  'Some',
  'may',
];

describe('attributions', () => {
  it('joins the parts of one quotation under one cue, across paragraphs too', () => {
    const text = 'Maria Ortiz said: “The gate was open.\n“Nobody shut it.”';
    const all = found(text);
    expect(all).toHaveLength(1);
    expect(words(text, all[0]?.content ?? [])).toBe('“The gate was open. … “Nobody shut it.”');
  });

  it('leaves the full stop of the sentence out and that of the quotation in', () => {
    const indirect = 'Maria Ortiz said that the gate was open.';
    expect(words(indirect, found(indirect)[0]?.content ?? [])).toBe('that the gate was open');
    const direct = 'Maria Ortiz said: “The gate was open.”';
    expect(words(direct, found(direct)[0]?.content ?? [])).toBe('“The gate was open.”');
  });

  it('puts a claim inside a claim, with the chain from the reader to the origin', () => {
    const all = found('Maria Ortiz said that the operator had claimed that the gate was shut.');
    expect(all[1]?.within).toBe(0);
    expect(all[1]?.chain).toEqual(['Maria Ortiz', 'operator']);
  });

  it('rather gives no speaker than a wrong one', () => {
    const [first] = found('The valley was silent. “We lost everything that night.”');
    expect(first?.source).toEqual([]);
    expect(first?.speaker).toBeNull();
  });

  it('takes nothing from furniture', () => {
    const document = documentOf('Share: “This is worth a look,” said Maria Ortiz.', () => 'furniture');
    expect(read(document).annotations.attributions).toEqual([]);
  });

  it('keeps every span inside one block, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), pieces => {
        const { document, annotations } = readText(pieces.join(' '));
        annotations.attributions.forEach((one, i) => {
          expect(one.content.length).toBeGreaterThan(0);
          for (const { from, to } of [...one.source, ...one.cue, ...one.content]) {
            expect(from).toBeLessThan(to);
            expect(document.blocks.some(b => b.from <= from && to <= b.to)).toBe(true);
          }
          for (let k = 1; k < one.content.length; k += 1) {
            expect(one.content[k - 1]?.to ?? 0).toBeLessThanOrEqual(one.content[k]?.from ?? 0);
          }
          if (one.within === null) return;
          expect(one.within).not.toBe(i);
          const outer = annotations.attributions[one.within];
          for (const part of [...one.cue, ...one.content]) {
            expect(outer?.content.some(o => o.from <= part.from && part.to <= o.to)).toBe(true);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('does not slow down on long sentences of cues, commas and marks', () => {
    for (const piece of [
      'said, ',
      'Ortiz said ',
      'that she said that ',
      '“a,” said b, c, ',
      'the claim of the ',
      'is believed to ',
      'a, the b, ',
    ]) {
      const timeOf = (length: number): number => {
        const document = documentOf(piece.repeat(length / piece.length));
        return processorTime(() => read(document));
      };
      timeOf(500);
      const [short, long] = [timeOf(2_000), timeOf(8_000)];
      // Four times the text: twelve times the time is still far from four times four. Each cue is a window of its own, so the least is high.
      expect(long, piece).toBeLessThan(Math.max(12 * short, 2_000));
    }
  });
});
