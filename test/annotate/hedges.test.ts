import { describe, expect, it } from 'vitest';
import { readText } from './voices.js';

const hedged = (text: string): string[] =>
  readText(text).annotations.hedges.map(h => `${text.slice(h.from, h.to)}: ${h.kind}`);

describe('hedges', () => {
  it('tells the kinds apart', () => {
    expect(hedged('The gate may be open, and the keeper is believed to be ill.')).toEqual([
      'may: epistemic',
      'believed: doxastic',
    ]);
    expect(hedged('The gate was allegedly left open.')).toEqual(['allegedly: investigation']);
    expect(hedged('They will stay unless the rain stops.')).toEqual(['unless: condition']);
  });

  it('takes the longest phrase at a place', () => {
    expect(hedged('The cause is yet to be determined.')).toEqual(['yet to be determined: investigation']);
  });

  it('knows the month of May, the strength of might and what is as good as possible', () => {
    expect(hedged('The gate was built in May 2019.')).toEqual([]);
    expect(hedged('In May the river rises.')).toEqual([]);
    expect(hedged('He pushed with all his might.')).toEqual([]);
    expect(hedged('Come as soon as possible.')).toEqual([]);
    expect(hedged('Mrs May opened the bridge.')).toEqual([]);
  });

  it('finds a modal at the beginning of a question', () => {
    expect(hedged('The keeper might not have known.')).toEqual(['might: epistemic']);
  });
});
