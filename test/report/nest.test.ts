import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Mark, nest } from '../../src/present/report/nest.js';
import type { Piece, Run } from '../../src/present/report.js';

const textOf = (runs: readonly Run[]): string => runs.map(r => (typeof r === 'string' ? r : textOf(r.runs))).join('');

const piecesOf = (runs: readonly Run[]): Piece[] =>
  runs.flatMap(r => (typeof r === 'string' ? [] : [r, ...piecesOf(r.runs)]));

const idOf = ({ from, to }: { from: number; to: number }): string => `${String(from)}-${String(to)}`;

const mark = (from: number, to: number, kind: Mark['kind']): Mark => ({ from, to, kind, title: null });

it('puts a mark inside the one that holds it', () => {
  const runs = nest('abcdef', { from: 0, to: 6 }, [mark(2, 4, 'number'), mark(1, 6, 'say')], idOf, new Set());
  expect(runs).toEqual([
    'a',
    {
      kinds: ['say'],
      id: null,
      key: null,
      title: null,
      runs: ['b', { kinds: ['number'], id: null, key: null, title: null, runs: ['cd'] }, 'ef'],
    },
  ]);
});

it('cuts a mark that another crosses, and gives its id to the first piece only', () => {
  const marks = [mark(0, 4, 'say'), mark(2, 6, 'shared'), mark(2, 6, 'target')];
  const pieces = piecesOf(nest('abcdef', { from: 0, to: 6 }, marks, idOf, new Set())).filter(p => p.key !== null);
  expect(pieces.map(p => [textOf(p.runs), p.id, p.key])).toEqual([
    ['cd', '2-6', '2-6'],
    ['ef', null, '2-6'],
  ]);
});

it('makes one element of marks on the very same words', () => {
  const pieces = piecesOf(
    nest('abcd', { from: 0, to: 4 }, [mark(1, 3, 'number'), mark(1, 3, 'time')], idOf, new Set()),
  );
  expect(pieces.map(p => p.kinds)).toEqual([['number', 'time']]);
});

it('gives the id of words that begin between two blocks to the block after', () => {
  const marks = [mark(3, 8, 'target')];
  const given = new Set<string>();
  expect(piecesOf(nest('abc\n\ndefg', { from: 0, to: 3 }, marks, idOf, given))).toEqual([]);
  expect(piecesOf(nest('abc\n\ndefg', { from: 5, to: 9 }, marks, idOf, given)).map(p => p.id)).toEqual(['3-8']);
});

it('keeps every character in place and marks exactly the words of each mark, whatever overlaps', () => {
  const kinds = ['say', 'quote', 'source', 'number', 'shared', 'target'] as const;
  const marks = fc.array(
    fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }), fc.constantFrom(...kinds))
      .map(([from, length, kind]) => mark(from, from + length, kind)),
  );
  fc.assert(
    fc.property(marks, fc.nat(10), fc.integer({ min: 1, max: 40 }), (list, from, length) => {
      const text = Array.from({ length: 70 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
      const within = { from, to: Math.min(from + length, text.length) };
      const runs = nest(text, within, list, idOf, new Set());
      expect(textOf(runs)).toBe(text.slice(within.from, within.to));
      const marked = (kind: string): string =>
        piecesOf(runs)
          .flatMap(p => (p.kinds.includes(kind as 'say') ? textOf(p.runs).split('') : []))
          .sort()
          .filter((c, i, all) => c !== all[i - 1])
          .join('');
      for (const kind of kinds) {
        if (kind === 'target') continue;
        const wanted = Array.from(text).filter(
          (_, i) => i >= within.from && i < within.to && list.some(m => m.kind === kind && m.from <= i && i < m.to),
        );
        expect(marked(kind)).toBe(wanted.join(''));
      }
      const ids = piecesOf(runs).flatMap(p => (p.id === null ? [] : [p.id]));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
