import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfNumber } from '../../src/text/calendar.js';
import { compatible, dayRanges, granularity, moreSpecific, order, type TimePart } from '../../src/text/timex.js';

const VALUES = [
  '20',
  '203',
  '2031',
  '2031-H1',
  '2031-SP',
  '2031-Q1',
  '2031-03',
  '2031-W10',
  '2031-W10-WE',
  '2031-03-05',
  '2031-03-05TMO',
  '2031-03-05T04:47',
  'XXXX-03-05',
  'XXXX-03',
  'XXXX-WXX-3',
  'XXXX-XX-XX',
  'XXXX-XX-XXT04:47',
  'PAST_REF',
  'P3D',
  'PT11M',
  'XXXX-WXX',
  '2031-12-25',
  '1999',
];

describe('granularity', () => {
  it('rises from centuries to clock times', () => {
    const rising = [
      '20',
      '203',
      '2031',
      '2031-H1',
      '2031-SP',
      '2031-Q1',
      '2031-03',
      '2031-W10',
      '2031-W10-WE',
      '2031-03-05',
      '2031-03-05TMO',
      '2031-03-05T04:47',
    ];
    const grains = rising.map(granularity);
    expect(grains).toEqual([...new Set(grains)].sort((a, b) => a - b));
  });

  it('counts what is known of a value with an open year', () => {
    expect(granularity('XXXX-03-05')).toBe(granularity('2031-03-05'));
    expect(granularity('XXXX-03')).toBe(granularity('2031-03'));
  });

  it('is nothing for what is no date', () => {
    for (const value of ['', 'XXXX', 'XXXX-XX-XX', 'P3D', 'PXM', 'PAST_REF', 'nonsense', '2031-3'])
      expect(granularity(value)).toBe(0);
  });
});

describe('compatible', () => {
  it.each([
    ['2031-03', '2031-03-05'],
    ['XXXX-03-05', '2031-03-05'],
    ['XXXX-03-05', '2031-03'],
    ['2031-03-05TMO', 'XXXX-03-05'],
    ['2031-03-05TMO', '2031-03-05T04:47'],
    ['2031-03-05TNI', '2031-03-05T02:00'],
    ['203', '2031-03-05'],
    ['20', '2031'],
    ['2031-W10', '2031-03-05'],
    ['XXXX-WXX-3', '2031-03-05'],
    ['2031-Q1', '2031-03'],
    ['2031-H1', '2031-Q2'],
    ['XXXX-XX-XX', '2031-03-05'],
    ['2031-WI', '2032-01'],
    ['PAST_REF', '2031'],
    ['2032-W01', '2031-12-29'],
    ['XXXX-02-29', '2028-02-29'],
  ])('%s and %s can be the same time', (a, b) => {
    expect(compatible(a, b)).toBe(true);
  });

  it.each([
    ['2031-03-05', '2031-03-06'],
    ['2031-03', '2031-04-05'],
    ['XXXX-03-05', '2031-03-06'],
    ['XXXX-03-05', '2031-04'],
    ['2031-03-05TMO', '2031-03-05T17:30'],
    ['2031-03-05TMO', '2031-03-05TEV'],
    ['199', '2031'],
    ['2031-W10', '2031-03-12'],
    ['XXXX-WXX-5', '2031-03-05'],
    ['2031-Q1', '2031-04'],
    ['2031-SP', '2031-SU'],
    ['P3D', '2031'],
    ['P3D', 'P4D'],
  ])('%s and %s cannot', (a, b) => {
    expect(compatible(a, b)).toBe(false);
  });

  it('is the same both ways, and true of equals', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VALUES), fc.constantFrom(...VALUES), (a, b) => {
        expect(compatible(a, b)).toBe(compatible(b, a));
        expect(compatible(a, a)).toBe(true);
      }),
    );
  });
});

describe('moreSpecific', () => {
  it('prefers the finer of two that agree, and of equally fine ones the one with fewer open digits', () => {
    expect(moreSpecific('2031-03-05', '2031-03')).toBe(true);
    expect(moreSpecific('2031-03-05', 'XXXX-03-05')).toBe(true);
    expect(moreSpecific('2031-03-05T04:47', '2031-03-05TMO')).toBe(true);
    expect(moreSpecific('2031-03', '2031-03-05')).toBe(false);
    expect(moreSpecific('2031-03-05', '2031-04')).toBe(false);
    expect(moreSpecific('2031', '2031')).toBe(false);
  });

  it('never holds both ways', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VALUES), fc.constantFrom(...VALUES), (a, b) => {
        expect(moreSpecific(a, b) && moreSpecific(b, a)).toBe(false);
      }),
    );
  });
});

describe('order', () => {
  it('compares what has its year', () => {
    expect(order('2031-03-05', '2031-03-06')).toBe('before');
    expect(order('2031-12', '2031-03-06')).toBe('after');
    expect(order('1999', '2031-W10')).toBe('before');
    expect(order('2031-03-05T04:47', '2031-03-05T04:58')).toBe('before');
    expect(order('2031-03-05TEV', '2031-03-05TMO')).toBe('after');
  });

  it('says nothing where they overlap or a year is open', () => {
    expect(order('2031', '2031-03')).toBe('unknown');
    expect(order('XXXX-03-05', '2031-03-06')).toBe('unknown');
    expect(order('XXXX-03-05', 'XXXX-03-06')).toBe('unknown');
    expect(order('2031-03-05TNI', '2031-03-05T05:00')).toBe('unknown');
    expect(order('PAST_REF', '2031')).toBe('unknown');
    expect(order('P3D', 'P4D')).toBe('unknown');
  });

  it('turns round with its arguments', () => {
    const turned = { before: 'after', after: 'before', unknown: 'unknown' } as const;
    fc.assert(
      fc.property(fc.constantFrom(...VALUES), fc.constantFrom(...VALUES), (a, b) => {
        expect(order(b, a)).toBe(turned[order(a, b)]);
      }),
    );
  });

  it('never orders what can be the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VALUES), fc.constantFrom(...VALUES), (a, b) => {
        if (compatible(a, b) && !a.includes('WI')) expect(order(a, b)).toBe('unknown');
      }),
    );
  });
});

describe('dayRanges', () => {
  const iso = (day: number): string => {
    const { year, month, day: date } = dayOfNumber(day);
    return [String(year).padStart(4, '0'), ...[month, date].map(n => String(n).padStart(2, '0'))].join('-');
  };
  const ranges = (value: string, part: TimePart | null = null) =>
    dayRanges(value, part).map(([first, last]) => `${iso(first)} ${iso(last)}`);

  it.each([
    ['2031-03-05', '2031-03-05 2031-03-05'],
    ['2031-03-05T04:47', '2031-03-05 2031-03-05'],
    ['2031-03-05T04:47:10+05:00', '2031-03-05 2031-03-05'],
    ['2031-03-05TMI', '2031-03-05 2031-03-05'],
    ['2031-02', '2031-02-01 2031-02-28'],
    ['2032-02', '2032-02-01 2032-02-29'],
    ['2031-XX', '2031-01-01 2031-12-31'],
    ['2031', '2031-01-01 2031-12-31'],
    ['2031-Q1', '2031-01-01 2031-03-31'],
    ['2031-Q4', '2031-10-01 2031-12-31'],
    ['2031-H2', '2031-07-01 2031-12-31'],
    ['203', '2030-01-01 2039-12-31'],
    ['203X', '2030-01-01 2039-12-31'],
    ['20', '2000-01-01 2099-12-31'],
    ['2026-W05', '2026-01-26 2026-02-01'],
    ['2026-W05-3', '2026-01-28 2026-01-28'],
    ['2026-W05-WE', '2026-01-31 2026-02-01'],
    ['2026-W01', '2025-12-29 2026-01-04'],
    ['2026-W53', '2026-12-28 2027-01-03'],
    ['1871-03', '1871-03-01 1871-03-31'],
    ['1600-02-29', '1600-02-29 1600-02-29'],
    ['0044-03-15', '0044-03-15 0044-03-15'],
    ['2131-12-31', '2131-12-31 2131-12-31'],
    ['9999', '9999-01-01 9999-12-31'],
  ])('of %s is %s', (value, range) => {
    expect(ranges(value)).toEqual([range]);
  });

  it.each([
    ['2031-SP', ['2031-03-01 2031-05-31', '2031-09-01 2031-11-30']],
    ['2031-SU', ['2031-06-01 2031-08-31', '2030-12-01 2031-02-28', '2031-12-01 2032-02-29']],
    ['2031-FA', ['2031-09-01 2031-11-30', '2031-03-01 2031-05-31']],
    ['2031-WI', ['2030-12-01 2031-02-28', '2031-12-01 2032-02-29', '2031-06-01 2031-08-31']],
  ])('of %s is one of several, since nobody says which half of the earth is meant', (value, all) => {
    expect(ranges(value)).toEqual(all);
  });

  it.each([
    'XXXX-03-05',
    'XXXX-WXX-3',
    'XXXX-XX-XXT12:00',
    'PAST_REF',
    'P3D',
    'PXM',
    '',
    'nonsense',
    '2031-02-30',
    '2031-02-29',
    '1900-02-29',
    '2031-13',
    '2031-00-10',
    '2031-04-31',
    '2031-W00',
    '2031-W53',
    '2031-W60',
    '2031-3',
  ])('of %s is none', value => {
    expect(ranges(value)).toEqual([]);
  });

  it('has an early, a middle and a late third', () => {
    expect(ranges('2026', 'START')).toEqual(['2026-01-01 2026-05-01']);
    expect(ranges('2026', 'MID')).toEqual(['2026-05-02 2026-09-01']);
    expect(ranges('2026', 'END')).toEqual(['2026-09-02 2026-12-31']);
    expect(ranges('2031-04', 'START')).toEqual(['2031-04-01 2031-04-10']);
    expect(ranges('2031-03-05', 'END')).toEqual(['2031-03-05 2031-03-05']);
    expect(ranges('2031-02-30', 'END')).toEqual([]);
  });

  it('overlaps where two values are compatible', () => {
    const values = VALUES.filter(v => dayRanges(v).length === 1);
    for (const a of values)
      for (const b of values) {
        const [[p, q] = [0, 0]] = dayRanges(a);
        const [[r, s] = [0, 0]] = dayRanges(b);
        if (compatible(a, b)) expect([a, b, p <= s && r <= q]).toEqual([a, b, true]);
      }
  });
});
