import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compatible, granularity, moreSpecific, order } from '../../src/text/timex.js';

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
