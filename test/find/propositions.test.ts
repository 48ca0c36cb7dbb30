import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { rivals, sameProposition } from '../../src/find/same-proposition.js';
import { ingestRow } from '../../src/ingest/index.js';
import type { Proposition } from '../../src/model/index.js';

const read = (text: string): readonly Proposition[] => annotate(ingestRow({ id: 'd', text })).annotations.propositions;

/** The proposition that a sentence tells of one deed. */
const told = (text: string, deed: string): Proposition => {
  const found = read(text).find(one => one.deed === deed);
  if (!found) throw new Error(`no ${deed} in “${text}”: ${JSON.stringify(read(text).map(p => p.deed))}`);
  return found;
};

const heads = ({ doers, done }: Proposition): [string[], string[]] => [
  doers.map(p => p.head).sort(),
  done.map(p => p.head).sort(),
];

describe('reading who did what to whom', () => {
  test.each([
    ['Rebels shelled Ansel on Monday.', 'shell', ['rebel'], ['ansel']],
    ['Ansel was shelled by rebels on Monday.', 'shell', ['rebel'], ['ansel']],
    ['Ansel was quiet after the shelling of Ansel by rebels.', 'shell', ['rebel'], ['ansel']],
    ['Brann, a port in the south, came under a rocket attack.', 'attack', ['rocket'], ['brann']],
    ['Brann, Ferrow and Tesk were under attack by rebels.', 'attack', ['rebel'], ['brann', 'ferrow', 'tesk']],
    ['The guards at the mill poisoned the river.', 'poison', ['guard'], ['river']],
  ])('%s', (text, deed, doers, done) => {
    expect(heads(told(text, deed))).toEqual([doers, done]);
  });

  test('what would, could or did not happen is not told as real', () => {
    expect(told('Rebels shelled Ansel.', 'shell')).toMatchObject({ real: true, negated: false });
    expect(told('Rebels would have shelled Ansel.', 'shell').real).toBe(false);
    expect(told('Rebels have not shelled Ansel.', 'shell').negated).toBe(true);
  });

  test('a capital inside a sentence is a name and no deed', () => {
    expect(read('The council thanked Senator Ted Brok.').map(p => p.deed)).not.toContain('ted');
  });

  test('every place marks words', () => {
    const text = 'Rebels shelled the town of Ansel, which was then poisoned by its own mayor, Ana Holt.';
    for (const one of read(text))
      for (const { from, to } of [one, one.at, one.group]) expect(text.slice(from, to).trim()).not.toBe('');
  });
});

describe('the same proposition', () => {
  const claim = told('Karvian troops shelled the town of Ansel.', 'shell');

  test('active and passive, and with more said', () => {
    expect(sameProposition(claim, told('Ansel was shelled by Karvian troops at noon.', 'shell'))).not.toBeNull();
    expect(sameProposition(claim, told('Karvian troops shelled Ansel with old guns.', 'shell'))).not.toBeNull();
  });

  test.each([
    'Lodenian troops shelled Ansel.',
    'Troops shelled Ansel.',
    'Ansel was shelled.',
    'Karvian troops shelled Brann.',
    'Karvian farmers shelled Ansel.',
  ])('not: %s', text => {
    expect(sameProposition(claim, told(text, 'shell'))).toBeNull();
  });

  test('not with the roles exchanged, nor with another number', () => {
    const one = told('Ilan Brok poisoned Petr Halan.', 'poison');
    expect(sameProposition(one, told('Petr Halan poisoned Ilan Brok.', 'poison'))).toBeNull();
    const nine = told('Lodenian divers kidnapped nine Karvian sailors.', 'kidnap');
    expect(sameProposition(nine, told('Lodenian divers kidnapped 14 Karvian sailors.', 'kidnap'))).toBeNull();
  });

  test('rivals say that others did it to the same', () => {
    expect(rivals(claim, told('Lodenian troops shelled Ansel.', 'shell'))).toBe(true);
    expect(rivals(claim, told('Karvian troops shelled Ansel.', 'shell'))).toBe(false);
    expect(rivals(claim, told('Lodenian troops shelled Brann.', 'shell'))).toBe(false);
  });
});
