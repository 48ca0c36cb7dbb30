import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TracedView } from '../../src/present/report.js';
import { layOut, WIDTH } from '../../src/web/traced-layout.js';

const account = (number: number) => ({
  number,
  href: `#a${String(number)}`,
  name: `Outlet ${String(number)}`,
  published: null,
  language: 'en',
});

type Family = TracedView['groups'][number]['families'][number];

const family = (
  first: number,
  lines: readonly (readonly [via: number | null, origin: number])[],
  more = 0,
): Family => ({
  lines: lines.map(([via, origin], i) => ({
    ref: { href: `#a${String(first + i)}-0-1`, label: `A${String(first + i)} ¶1` },
    account: account(first + i),
    via,
    origin,
  })),
  more,
});

const view = (groups: TracedView['groups']): TracedView => ({ groups, more: null, range: '1', because: [] });

it('has a middle column only where somebody is cited on the way', () => {
  const own = { families: [family(1, [[null, 0]])], more: null, via: [], origins: [{ name: null }] };
  const cited = { families: [family(2, [[0, 0]])], more: null, via: ['an agency'], origins: [{ name: 'a ministry' }] };
  const straight = layOut(view([own]));
  expect(straight.cited.from).toBe(straight.cited.to);
  expect(straight.bands[0]?.ways).toHaveLength(1);
  expect(layOut(view([cited])).bands[0]?.ways).toHaveLength(2);
});

it('says whose own voice it is', () => {
  const labels = (lines: Family) =>
    layOut(view([{ families: [lines], more: null, via: [], origins: [{ name: null }] }])).bands[0]?.origins.map(
      o => o.box.full,
    );
  expect(labels(family(1, [[null, 0]]))).toEqual(['in its own voice']);
  expect(
    labels(
      family(1, [
        [null, 0],
        [null, 0],
      ]),
    ),
  ).toEqual(['in their own voice']);
});

it('runs the way of one who cites nobody past those who are cited', () => {
  const lines = [
    [null, 0],
    [0, 0],
    [1, 0],
  ] as const;
  const [band] = layOut(
    view([
      { families: [family(1, lines)], more: null, via: ['an agency', 'a daily'], origins: [{ name: 'a ministry' }] },
    ]),
  ).bands;
  const lane = Number(/M122 ([\d.]+)H220/.exec(band?.ways.join(' ') ?? '')?.[1]);
  for (const { y, height } of band?.cited ?? []) expect(lane < y || lane > y + height).toBe(true);
});

it('lays nothing over anything else, and everything inside', () => {
  const names = fc.array(fc.string({ minLength: 1, maxLength: 90 }), { minLength: 1, maxLength: 5 });
  const groups = fc.array(
    fc
      .tuple(
        names,
        names,
        fc.array(fc.array(fc.tuple(fc.nat(9), fc.nat(4)), { minLength: 1, maxLength: 5 }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.nat(2),
      )
      .map(([via, origins, families, more]) => ({
        via,
        more: more === 2 ? { families: 3, accounts: 7 } : null,
        origins: origins.map(name => ({ name })),
        families: families.map((lines, i) =>
          family(
            i * 9 + 1,
            lines.map(([v, o]) => [v < via.length ? v : null, o % origins.length] as const),
            more,
          ),
        ),
      })),
    { minLength: 1, maxLength: 4 },
  );
  const apart = (boxes: readonly { readonly y: number; readonly height: number }[], from: number, to: number): void => {
    let end = from;
    for (const { y, height } of boxes) {
      expect(y).toBeGreaterThanOrEqual(end);
      end = y + height;
    }
    expect(end).toBeLessThanOrEqual(to);
  };
  fc.assert(
    fc.property(groups, list => {
      const { bands, height, origins } = layOut(view(list));
      apart(bands, 0, height);
      expect(origins.to).toBeLessThanOrEqual(WIDTH);
      for (const band of bands) {
        const bottom = band.y + band.height;
        apart(band.families, band.y, bottom);
        apart(band.cited, band.y, bottom);
        apart(
          band.origins.map(o => o.box),
          band.y,
          bottom,
        );
        for (const d of band.ways) expect(d).not.toContain('NaN');
      }
    }),
  );
});
