import { expect, it } from 'vitest';
import { type Drawable, isoOf, scaleOf } from '../../src/present/report/time-scale.js';
import { dayRanges } from '../../src/text/timex.js';

const on = (value: string, accounts = 1): Drawable => ({ ranges: dayRanges(value), accounts });

const shown = (...drawn: readonly Drawable[]) => {
  const scale = scaleOf(drawn);
  return scale === null ? null : { ...scale, from: isoOf(scale.from), to: isoOf(scale.to) };
};

it('shows all of a few months with a little room around', () => {
  expect(shown(on('2031-03-05', 5), on('2031-04'), on('2031-05-20', 2))).toMatchObject({
    from: '2031-03-03',
    to: '2031-05-23',
    before: 0,
    after: 0,
  });
});

it('leaves out the few dates that lie far away, on both sides', () => {
  const scale = shown(on('1998'), on('2011'), on('2031-03-05', 9), on('2031-03-29', 6), on('2060'));
  expect(scale).toMatchObject({ from: '2031-03-04', to: '2031-03-31', before: 2, after: 1 });
});

it('keeps far dates that many accounts give', () => {
  expect(shown(on('1998', 6), on('2031-03-05', 9))).toMatchObject({ before: 0, after: 0 });
});

it('keeps dates that lie evenly, and neighbours of a single day', () => {
  expect(shown(...[2020, 2022, 2024, 2026, 2028, 2030].map(y => on(String(y))))).toMatchObject({ before: 0, after: 0 });
  expect(shown(on('2031-03-04'), on('2031-03-05', 20))).toMatchObject({ from: '2031-03-03', before: 0 });
});

it('tells dates of any century', () => {
  expect(shown(on('1871-03-05'), on('1872'))?.ticks.map(t => t.label)).toContain('July 1871');
  expect(shown(on('2131'), on('2190'))?.ticks.map(t => t.label)).toContain('2150');
  expect(shown(on('0800'), on('0900'))).not.toBeNull();
});

it('has three to nine lines however long the stretch is', () => {
  for (const to of [
    '2031-03-05',
    '2031-03-09',
    '2031-03-20',
    '2031-05',
    '2031-09',
    '2032',
    '2035',
    '2050',
    '2120',
    '2900',
    '9990',
  ]) {
    const scale = scaleOf([on('2031-03-05', 4), on(to, 4)]);
    const ticks = scale?.ticks ?? [];
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(9);
    expect(ticks.every(t => t.day >= (scale?.from ?? 0) && t.day <= (scale?.to ?? 0))).toBe(true);
    expect(new Set(ticks.map(t => t.label)).size).toBe(ticks.length);
  }
});

it('is nothing where no date can be drawn', () => {
  expect(scaleOf([])).toBeNull();
  expect(scaleOf([on('XXXX-03-05')])).toBeNull();
});
