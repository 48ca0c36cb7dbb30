import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { ingestRow } from '../../src/ingest/index.js';
import type { HolderName } from '../../src/model/index.js';
import { relate } from '../../src/relate/index.js';

/** The holder of every name that the texts have. */
const holdersIn = (...texts: readonly string[]): ReadonlyMap<string, HolderName> =>
  new Map(
    relate(texts.map((text, i) => annotate(ingestRow({ id: `d${String(i)}`, text })))).entities.map(e => [
      e.name,
      e.holder,
    ]),
  );

/** Whether two names are one holder. */
const are = (one: string, other: string, ...texts: readonly string[]): boolean => {
  const all = holdersIn(...texts);
  const [a, b] = [all.get(one), all.get(other)];
  if (a === undefined || b === undefined) throw new RangeError(`not among ${[...all.keys()].join(', ')}`);
  return a.key === b.key;
};

describe('one holder', () => {
  test.each([
    ['a spokeswoman', 'Ana Ruiz', 'Harbour Ministry', 'The Harbour Ministry’s spokeswoman, Ana Ruiz, said so.'],
    [
      'a spokesman without a name',
      'spokesman for the Harbour Ministry',
      'Harbour Ministry',
      'A spokesman for the Harbour Ministry said so. The Harbour Ministry said more.',
    ],
    ['the head of a body', 'Ilse Marn', 'Lake Safety Board', 'Ilse Marn, head of the Lake Safety Board, said so.'],
    [
      'a minister',
      'Jonas Pell',
      'Ministry of Transport',
      'Transport Minister Jonas Pell said so. The Ministry of Transport said more.',
    ],
    ['a state by its government', 'Karvia', 'Karvian government', 'Karvia said so. The Karvian government said more.'],
    ['a name in apposition', 'owner', 'Marl Freight Company', 'The owner, Marl Freight Company, said so.'],
  ])('%s', (_title, one, other, text) => {
    expect(are(one, other, text)).toBe(true);
  });

  test('over accounts, by the name of the body', () => {
    expect(
      are(
        'Ana Ruiz',
        'Harbour Ministry',
        'Ana Ruiz, a spokeswoman for the Harbour Ministry, said so.',
        'The Harbour Ministry said more.',
      ),
    ).toBe(true);
  });
});

describe('two holders', () => {
  test.each([
    [
      'a former minister',
      'Jonas Pell',
      'Transport Ministry',
      'Former Transport Minister Jonas Pell said so. The Transport Ministry said more.',
    ],
    ['a deputy head', 'Ilse Marn', 'Lake Safety Board', 'Ilse Marn, deputy head of the Lake Safety Board, said so.'],
    [
      'ministers of two states',
      'Jonas Pell',
      'Edda Marsh',
      'Karvian Transport Minister Jonas Pell spoke for Karvia. Karvian Transport Minister Jonas Pell said so. Lodenian Transport Minister Edda Marsh said no, and Lodenia agreed.',
    ],
    [
      'a critic',
      'Jonas Pell',
      'Harbour Ministry',
      'Jonas Pell, a critic of the Harbour Ministry, said so. The Harbour Ministry said more.',
    ],
  ])('%s', (_title, one, other, text) => {
    expect(are(one, other, text)).toBe(false);
  });
});

describe('side', () => {
  const side = (name: string, text: string): string | null | undefined => holdersIn(text).get(name)?.side;

  test.each([
    ['Karvian defence ministry', 'The Karvian defence ministry said so. Nobody in Karvia agreed.', 'karvia'],
    ['Karvian officials', 'Karvian officials said so. They met in Karvia.', 'karvia'],
    ['Orlan Tesh', 'Lodenian President Orlan Tesh said so. Lodenia is far.', 'lodenia'],
    ['Lake Air', 'Lake Air said so in Karvia. The Karvian coast is far.', null],
    ['Karvian union official', 'A Karvian union official said so in Karvia.', null],
    ['Karvian fishermen', 'Karvian fishermen said so in Karvia.', null],
  ])('of %s', (name, text, expected) => {
    expect(side(name, text)).toBe(expected);
  });
});
