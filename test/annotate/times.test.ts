import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../../src/annotate/quotations.js';
import { sentences } from '../../src/annotate/sentences.js';
import { times } from '../../src/annotate/times.js';
import { tokens } from '../../src/annotate/tokens.js';
import { languageOf } from '../../src/languages/index.js';
import { noAnnotations, type Time } from '../../src/model/index.js';
import { blankDocument } from '../documents.js';
import { processorTime } from '../processor-time.js';

/** Reads a text, a block a line. */
const read = (text: string, published: string | null = null): readonly Time[] => {
  let from = 0;
  const blocks = text.split('\n').map(line => {
    const block = { kind: 'paragraph' as const, from, to: from + line.length };
    from = block.to + 1;
    return block;
  });
  const document = blankDocument('1', { published, text, blocks });
  let earlier = noAnnotations;
  for (const annotator of [sentences, tokens, quotations]) {
    earlier = { ...earlier, [annotator.writes]: annotator.annotate(document, earlier, languageOf('en')) };
  }
  return times.annotate(document, earlier, languageOf('en'));
};

/** "words = value", with the candidates in brackets. */
const told = (text: string, published: string | null = null): string[] =>
  read(text, published).map(
    ({ from, to, value, candidates }) =>
      `${text.slice(from, to)} = ${value}${candidates.length > 0 ? ` [${candidates.join(' ')}]` : ''}`,
  );

describe('times', () => {
  it('reads what it says it reads', () => {
    expect(times.writes).toBe('times');
    expect(times.reads).toEqual(['sentences', 'tokens', 'quotations']);
  });

  it('never crosses a block', () => {
    expect(told('The well ran dry on 5\nMarch 2031 was wet.')).toEqual(['March 2031 = 2031-03']);
  });

  it('joins what a splitter parts after "p.m."', () => {
    expect(told('The gate is shut at 5 p.m. EST Tuesday for good.', '2031-03-05')).toEqual([
      '5 p.m. EST Tuesday = 2031-03-04T17:00',
    ]);
  });

  it('takes the order of writing for nothing: a year named later counts too', () => {
    expect(told('On March 5 the dam broke.\nThe flood of March 5, 2031, took two mills.')).toEqual([
      'March 5 = 2031-03-05',
      'March 5, 2031 = 2031-03-05',
    ]);
  });

  it('reads a publication date with a clock and an offset as the day that it names', () => {
    expect(told('The dam broke yesterday.', '2031-03-05T00:30:00+05:00')).toEqual(['yesterday = 2031-03-04']);
  });

  it('takes a publication date that is none for unknown', () => {
    for (const published of ['', 'soon', '2031', '2031-02-30']) {
      expect(told('The dam broke yesterday.', published)).toEqual(['yesterday = XXXX-XX-XX']);
    }
  });

  it('gives a weekday the year in which it fits its date', () => {
    expect(told('It was on Friday, 5 March, that the dam broke.', '2031-06-01')).toEqual([
      'Friday, 5 March = 2032-03-05',
    ]);
  });

  it('lists no more candidates than say something', () => {
    const years = Array.from({ length: 12 }, (_, i) => `In ${String(2010 + i)} it flooded.`).join(' ');
    expect(told(`${years} On August 12 the gate was shut.`).at(-1)).toBe('August 12 = XXXX-08-12');
  });

  it('counts around New Year and in leap years', () => {
    expect(told('On December 31, 2031, it rained. The next day it snowed.').at(-1)).toBe('The next day = 2032-01-01');
    expect(told('On February 28, 2032, it rained. The next day it snowed.').at(-1)).toBe('The next day = 2032-02-29');
    expect(told('It rained last week.', '2032-01-02')).toEqual(['last week = 2031-W52']);
  });

  it('gives proof in place, in order, without overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        'March',
        '5',
        ',',
        '2031',
        'the',
        'next',
        'day',
        'at',
        '4:47',
        'am',
        'on',
        'Friday',
        'two',
        'years',
        'later',
        'last',
        'of',
      ],
      ...[
        '-',
        '/',
        '“',
        '”',
        '.',
        'early',
        'morning',
        'a',
        'second',
        'quarter',
        'to',
        '1/2',
        '😀',
        '\ue000',
        'every',
        'week',
        '\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join(' ');
        let end = 0;
        for (const { from, to, value } of read(text, '2031-03-05')) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
          expect(text.slice(from, to)).not.toContain('\n');
          expect(value).not.toBe('');
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('times on awkward text', () => {
  // Sentences and tokens are not what is timed here, so the annotator gets one sentence as long as the text.
  const one = (text: string): readonly Time[] => {
    const document = blankDocument('1', { text, blocks: [{ kind: 'paragraph', from: 0, to: text.length }] });
    return times.annotate(document, { ...noAnnotations, sentences: [{ from: 0, to: text.length }] }, languageOf('en'));
  };
  const MEGABYTE = 2 ** 20;

  it.each([
    ['no spaces', 'x'],
    ['figures', '1'],
    ['figures and colons', '1:'],
    ['figures and dashes', '12-'],
    ['figures and slashes', '1/2/'],
    ['words of number', 'two '],
    ['months', 'March '],
    ['days', 'the day '],
    ['spaces', ' '],
    ['addresses', 'a.b-c@'],
    ['hyphens', 'a-'],
  ])('ends soon on a megabyte of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    // Far above what it takes on a slow machine, far below what anything quadratic would take.
    expect(processorTime(() => one(text))).toBeLessThan(20_000);
  });

  it('ends soon on half a megabyte of dates', () => {
    const text = Array.from(
      { length: 20_000 },
      (_, i) => `March ${String((i % 28) + 1)}, ${String(1600 + (i % 500))} on May ${String((i % 30) + 1)}`,
    ).join(' ');
    const time = processorTime(() => {
      expect(one(text).length).toBeGreaterThan(30_000);
    });
    expect(time).toBeLessThan(20_000);
  });
});
