import { describe, expect, test } from 'vitest';
import '../../src/ready.js';
import { compareQuotations, type Version } from '../../src/find/quotations/compare.js';
import { otherDays } from '../../src/languages/said-on.js';
import { languageOf } from '../../src/languages/index.js';
import { processorTime } from '../processor-time.js';

const english = languageOf('en');
const version = (text: string, more: Partial<Version> = {}): Version => ({
  text,
  spans: [{ from: 0, to: text.length }],
  hedges: [],
  speaker: null,
  day: null,
  ...more,
});
const compared = (a: string, b: string) => compareQuotations(english, version(a), version(b));
const told = (a: string, b: string): string[] =>
  compared(a, b).changes.map(c => {
    const [x, y] = [c.a && a.slice(c.a.from, c.a.to), c.b && b.slice(c.b.from, c.b.to)];
    return `${c.class}: ${x ?? '-'} > ${y ?? '-'}`;
  });

describe('compareQuotations', () => {
  test.each([
    ['the gate was open', 'The gate was open.', 'exact'],
    ['the gate, the old one, was open', 'the gate – the old one – was open', 'punctuation'],
    ['we can’t say it cost $1.5 million', 'we cannot say it cost $1,500,000', 'punctuation'],
    ['the gates were open all night', 'the gate was open all night', 'inflection'],
    ['the gate was open all night', 'the gate was shut all night', 'word'],
    ['twenty-one gates were open all night', '12 gates were open all night', 'number'],
    ['the gate was not open all night', 'the gate was open all night', 'negation'],
    ['the gate was open all night', 'the gate was open', 'cut'],
    ['It was late. The dog slept in the hall. We went out.', 'It was late. We went out.', 'spliced'],
  ])('%s > %s: %s, whichever comes first', (a, b, what) => {
    expect(compared(a, b).class).toBe(what);
    expect(compared(b, a).class).toBe(what);
  });

  test('shows each change at its place in both', () => {
    expect(
      told('Two of the five pumps did not work at night', 'Three of the five pumps did work at all at night'),
    ).toEqual(['number: Two > Three', 'negation: not > -', 'cut: - > at all']);
  });

  test('another speaker and another day are changes of what is the same in words', () => {
    const text = 'the gate was open all night';
    const of = (more: Partial<Version>): Version => version(text, more);
    expect(compareQuotations(english, of({ speaker: 'a' }), of({ speaker: 'b' })).class).toBe('other-speaker');
    expect(compareQuotations(english, of({ day: '2031-03-05' }), of({ day: '2031-03-07' })).class).toBe('other-date');
    expect(compareQuotations(english, of({ speaker: 'a' }), of({ speaker: null })).class).toBe('exact');
  });

  test('says what a cut takes away, and what is marked', () => {
    const loss = (a: string, b: string): unknown[] => compared(a, b).changes.map(c => [c.loses, c.marked]);
    expect(loss('The dam holds, but not for long', 'The dam holds')).toEqual([['contrast', false]]);
    expect(loss('If it rains, the dam will break tonight', 'the dam will break tonight')).toEqual([
      ['condition', false],
    ]);
    expect(loss('It rained all day. The dam broke at night.', 'The dam broke at night.')).toEqual([[null, false]]);
    expect(loss('The dam, as we feared, broke at night.', 'The dam … broke at night.')).toEqual([[null, true]]);
  });

  test('long speeches and hostile text cost time by their length', () => {
    const long = (word: string): string =>
      Array.from({ length: 8000 }, (_, i) => `${word}${String(i % 700)}`).join(' ');
    const time = processorTime(() => {
      compared(long('a'), long('b'));
      compared('not '.repeat(8000), 'five '.repeat(8000));
      compared('[ '.repeat(4000), `${'… '.repeat(4000)}end.`);
    });
    expect(time).toBeLessThan(8000);
  });
});

describe('otherDays', () => {
  const at = (day: string, dated = true) => ({ day, dated, from: 0, to: 1 });
  test('days that may be one are not told apart', () => {
    expect(otherDays(null, at('2031-03-05'))).toBe(false);
    expect(otherDays(at('2031-03-05'), at('XXXX-03-05'))).toBe(false);
    expect(otherDays(at('2031-03-05', false), at('2031-03-06', false))).toBe(false);
    expect(otherDays(at('XXXX-WXX-1', false), at('XXXX-WXX-7', false))).toBe(false);
  });
  test('days that cannot are', () => {
    expect(otherDays(at('2031-03-05'), at('2031-03-06'))).toBe(true);
    expect(otherDays(at('2031-03-05'), at('XXXX-03-15'))).toBe(true);
    expect(otherDays(at('XXXX-WXX-1', false), at('XXXX-WXX-4', false))).toBe(true);
  });
});
