import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../src/annotate/quantities.js';
import { singular } from '../../src/languages/en/nouns.js';
import { languageOf } from '../../src/languages/index.js';
import type { Quantity, Time } from '../../src/model/index.js';
import { processorTime } from '../processor-time.js';
import { readText } from './voices.js';

const found = (text: string): readonly Quantity[] => {
  const { document, annotations } = readText(text);
  return quantities.annotate(document, annotations, languageOf('en'));
};

const figures = (text: string): (readonly [number | null, number | null, number | null, string])[] =>
  found(text).map(({ value, low, high, bound }) => [value, low, high, bound]);

const units = (text: string): (string | null)[] => found(text).map(({ unit }) => unit);

/** Pieces that sentences with numbers are made of, in any order. */
const PIECES = [
  '5',
  '1,200',
  '3.5',
  '1/4',
  '½',
  'two',
  'twenty',
  'hundred',
  'a dozen',
  'million',
  'dozens',
  'half',
  'one',
  'no one',
  'none',
  '$',
  '€',
  '%',
  'per cent',
  'km',
  '-',
  '–',
  'to',
  'and',
  'or',
  'of',
  'the',
  'people',
  'crew members',
  'killed',
  'injured',
  'were',
  'aboard',
  'including',
  'at least',
  'more than',
  'between',
  'from',
  'May',
  ',',
  '.',
  '(',
  ')',
  '"',
  'A40',
  '12:30',
  'toll',
  'rose',
];

const sentence = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(pieces => pieces.join(' '));

describe('what a quantity holds', () => {
  it('a point has both ends at its value', () => {
    expect(figures('The mill has 40 rooms.')).toEqual([[40, 40, 40, '=']]);
  });

  it('a one-sided bound keeps its number and leaves the other side open', () => {
    expect(figures('At least 40 rooms were empty.')).toEqual([[40, 40, null, '>=']]);
    expect(figures('More than 40 rooms were empty.')).toEqual([[40, 40, null, '>']]);
    expect(figures('Up to 40 rooms were empty.')).toEqual([[40, null, 40, '<=']]);
    expect(figures('Fewer than 40 rooms were empty.')).toEqual([[40, null, 40, '<']]);
  });

  it('about does not widen the ends', () => {
    expect(figures('About 40 rooms were empty.')).toEqual([[40, 40, 40, '~']]);
  });

  it('a range has no value', () => {
    expect(figures('It takes 40 to 60 rooms.')).toEqual([[null, 40, 60, '=']]);
  });

  it('is never without its proof', () => {
    fc.assert(
      fc.property(sentence, text => {
        let end = 0;
        for (const one of found(text)) {
          expect(one.from).toBeGreaterThanOrEqual(end);
          expect(one.to).toBeGreaterThan(one.from);
          expect(one.to).toBeLessThanOrEqual(text.length);
          for (const span of one.of) {
            expect(span.from).toBeLessThan(span.to);
            expect(span.to).toBeLessThanOrEqual(text.length);
          }
          end = one.from;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps value, ends and bound in the shape of the contract', () => {
    fc.assert(
      fc.property(sentence, text => {
        for (const { value, low, high, bound } of found(text)) {
          if (bound === '>' || bound === '>=') expect([high, low !== null]).toEqual([null, true]);
          else if (bound === '<' || bound === '<=') expect([low, high !== null]).toEqual([null, true]);
          else if (value === null) expect(low !== null && high !== null && low < high).toBe(true);
          else expect([low, high]).toEqual([value, value]);
          for (const end of [value, low, high]) expect(end === null || Number.isFinite(end)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('times told by the annotator before', () => {
  it('leaves a number alone that stands in a date, and keeps a length of time that does', () => {
    const text = 'They met on the 5 and left eight minutes later.';
    const { document, annotations } = readText(text);
    const at = (words: string): Time => {
      const from = text.indexOf(words);
      return { from, to: from + words.length, type: 'DATE', value: 'XXXX-XX-05', candidates: [] };
    };
    const times = [at('the 5'), { ...at('eight minutes later'), type: 'TIME' as const }];
    const read = quantities.annotate(document, { ...annotations, times }, languageOf('en'));
    expect(read.map(({ from, to }) => text.slice(from, to))).toEqual(['eight minutes']);
  });
});

describe('units', () => {
  it('the same unit has one name, however it is written', () => {
    for (const way of ['5 km', '5km', '5 kilometres', '5 kilometers', 'five-kilometre', 'five km']) {
      expect(units(`The path is ${way} long.`)).toEqual(['kilometre']);
    }
    for (const way of ['5%', '5 %', '5 percent', '5 per cent', 'five pct']) {
      expect(units(`It lost ${way} of its vines.`)).toEqual(['percent']);
    }
  });

  it('the singular of a plural', () => {
    const pairs = {
      people: 'person',
      women: 'woman',
      firemen: 'fireman',
      ferries: 'ferry',
      churches: 'church',
      buses: 'bus',
      crew: 'crew',
    };
    expect(Object.keys(pairs).map(singular)).toEqual(Object.values(pairs));
  });
});

describe('long and awkward text', () => {
  /** Milliseconds of processor time. About five times what these take on a slow machine; a search of the whole sentence at every number takes minutes. */
  const LIMIT = 5000;

  it.each(['1 ', '5 of ', 'one ', '5 men and ', 'no one of ', '12-', '$ ', '" 5 ', 'killed 5 , '])(
    'many "%s"',
    piece => {
      const text = piece.repeat(Math.floor(40_000 / piece.length));
      const { document, annotations } = readText('x');
      const long = { ...document, text, blocks: [{ kind: 'paragraph' as const, from: 0, to: text.length }] };
      const earlier = { ...annotations, sentences: [{ from: 0, to: text.length }], tokens: [] };
      expect(processorTime(() => quantities.annotate(long, earlier, languageOf('en')))).toBeLessThan(LIMIT);
    },
  );
});
