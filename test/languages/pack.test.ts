import { describe, expect, it } from 'vitest';
import { blankLanguage } from '../../src/languages/blank.js';
import { english } from '../../src/languages/en/index.js';

/** Every word, pattern and function of a pack with the way to it. */
const leaves = (value: unknown, path = ''): [string, unknown][] => {
  if (value instanceof Set || Array.isArray(value)) return [...(value as Iterable<unknown>)].map(one => [path, one]);
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)].map(one => [path, one]);
  if (value instanceof RegExp || typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, `${path}.${name}`));
};

describe('a blank pack', () => {
  const blank = blankLanguage('xx');

  it('holds no word, pattern or function of English', () => {
    const words = leaves(blank).filter(
      ([path, value]) => path !== '.code' && typeof value === 'string' && value !== '',
    );
    expect(words).toEqual([]);
    const patterns = leaves(blank).flatMap(([path, value]) =>
      value instanceof RegExp && path !== '.numbers.figures' ? [value.source] : [],
    );
    expect(new Set(patterns)).toEqual(new Set(['(?!)']));
    const own = new Set(leaves(english).flatMap(([, value]) => (typeof value === 'function' ? [value] : [])));
    expect(leaves(blank).filter(([, value]) => typeof value === 'function' && own.has(value))).toEqual([]);
  });

  it('has the shape of English, so that every stage runs on it', () => {
    const names = (value: object): string[] => Object.keys(value).sort();
    expect(names(blank)).toEqual(names(english));
    for (const part of names(english)) {
      const [a, b] = [english[part as keyof typeof english], blank[part as keyof typeof blank]];
      if (typeof a === 'object' && !(a instanceof Set)) expect([part, names(b as object)]).toEqual([part, names(a)]);
    }
  });

  it('takes text apart and loses no word', () => {
    expect(blank.tagger('Ütz d’orr — 12,5 ki!').map(({ word }) => word)).toEqual([
      'Ütz',
      'd’orr',
      '—',
      '12,5',
      'ki',
      '!',
    ]);
  });
});
