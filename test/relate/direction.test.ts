import { describe, expect, it } from 'vitest';
import type { Account, Pair } from '../../src/model/index.js';
import { relate } from '../../src/relate/index.js';
import { account } from './accounts.js';

const BURST =
  'Water poured through the lower basin and lifted a row of moored barges onto the towpath before anybody could cut their lines.';
const CHIMNEY =
  'Inspectors who climbed the mill chimney found hairline cracks around the third iron collar and wanted the flue shut before winter.';
const TEXT = `${BURST} ${CHIMNEY}`;

const between = (left: Account, right: Account): Pick<Pair, 'direction' | 'basis'> => {
  const [pair] = relate([left, right]).pairs;
  if (pair === undefined) throw new Error('the two are related');
  return pair;
};
const direction = (left: Account, right: Account): string => between(left, right).direction;

const later = { published: '2031-03-09' };
const first = { published: '2031-03-05' };

describe('credit', () => {
  const gazette = { outlet: 'Harbour Gazette' };
  const mail = { outlet: 'Upland Mail' };

  it.each([
    `PORT ARDEL, 5 March (Harbour Gazette) — ${TEXT}`,
    `${TEXT} — Harbour Gazette`,
    `${TEXT}\n— Harbour Gazette`,
    `${TEXT}\nWith Harbour Gazette`,
    `${TEXT} The flood was, as first reported by the Harbour Gazette, over by noon.`,
  ])('is seen in %s', text => {
    const { direction: found, basis } = between(account('a', TEXT, gazette), account('b', text, mail));
    expect(found).toBe('right-from-left');
    expect(basis).toContain('the right account gives credit to Harbour Gazette');
  });

  it.each([
    `PORT ARDEL (Harbour Wire) — ${TEXT}`,
    `${TEXT} — Harbour Wire`,
    `${TEXT}\nSource: Harbour Wire`,
    `${TEXT} It was first reported by the Harbour Wire.`,
  ])('of both to a third is a common source: %s', text => {
    const left = account('a', `PORT ARDEL, 5 March (Harbour Wire) — ${TEXT}`, { ...gazette, ...first });
    const { direction: found, basis } = between(left, account('b', text, { ...mail, ...later }));
    expect(found).toBe('common-source');
    expect(basis.at(-1)).toMatch(/^both accounts give credit to Harbour Wire$/);
  });

  it('of both to two different ones, or to each other, tells nothing', () => {
    expect(direction(account('a', `${TEXT} — Harbour Wire`), account('b', `${TEXT} — Ardel Wire`))).toBe(
      'undetermined',
    );
    expect(
      direction(account('a', `${TEXT} — Upland Mail`, gazette), account('b', `${TEXT} — Harbour Gazette`, mail)),
    ).toBe('undetermined');
  });

  it('is not given to a person or a day', () => {
    const mention = (text: string) => ({
      mentions: [
        {
          from: text.length - 11,
          to: text.length,
          type: 'person' as const,
          entity: 'ortiz',
          name: 'Maria Ortiz',
        },
      ],
    });
    const text = `${TEXT} — Maria Ortiz`;
    expect(direction(account('a', text, {}, mention(text)), account('b', text, {}, mention(text)))).toBe(
      'undetermined',
    );
  });
});

describe('weak evidence', () => {
  const plain = account('a', `${TEXT} “Nobody slept,” she said.`);
  const foreign = `${TEXT} «Nobody slept», she said.`;

  it('does not decide alone', () => {
    expect(direction(plain, account('b', foreign))).toBe('undetermined');
    const mixed = account('b', TEXT.replace('cracks', 'crасks'));
    expect(direction(account('a', TEXT), mixed)).toBe('undetermined');
  });

  it('decides when two kinds agree', () => {
    const own =
      'Goats had slept on the quay of late, and their herd, a deaf man with one boot, swears that he was awake all night long.';
    const rest = 'Nothing else is known, and the parish waits for two experts, a new lock and a better spring.';
    const { basis, direction: found } = between(
      account('a', `${TEXT} “Nobody slept,” she said.\n${own}`, first),
      account('b', `${foreign}\n${rest}`, later),
    );
    expect(found).toBe('right-from-left');
    expect(basis).toContain(
      'the right account has the foreign mark «, as a translated text may, and the other has not',
    );
  });

  it('tells nothing when pieces disagree', () => {
    expect(direction({ ...plain, document: { ...plain.document, ...later } }, account('b', foreign, first))).toBe(
      'undetermined',
    );
  });

  it('a cut quotation was not the source of the whole one', () => {
    const whole = `${TEXT} “We asked the council for a second engine every year, and every year we were sent a polite letter,” she said.`;
    const cut = `${TEXT} “We asked the council for a second engine every year,” she said.`;
    expect(direction(account('a', whole, first), account('b', cut, later))).toBe('right-from-left');
    expect(direction(account('a', whole, later), account('b', cut, first))).toBe('undetermined');
    // Split by the one who speaks, it is whole all the same.
    const split = `${TEXT} “We asked the council for a second engine every year,” she said. “And every year we were sent a polite letter.”`;
    const { basis } = between(account('a', whole, first), account('b', split, later));
    expect(basis.join()).not.toContain('only a part');
  });

  it('a lost hedge shows who is nearer the source', () => {
    const hedged = TEXT.replace('lifted a row', 'apparently lifted a row');
    const at = hedged.indexOf('apparently');
    const left = account('a', hedged, first, { hedges: [{ from: at, to: at + 10, kind: 'epistemic' }] });
    const { basis, direction: found } = between(left, account('b', TEXT, later));
    expect(found).toBe('right-from-left');
    expect(basis).toContain('the right account tells without “apparently” what the other tells with it');
    const { basis: against } = between(
      { ...left, document: { ...left.document, ...later } },
      account('b', TEXT, first),
    );
    expect(against.join()).not.toContain('without');
  });
});
