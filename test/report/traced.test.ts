import { expect, it } from 'vitest';
import type { Answer } from '../../src/model/index.js';
import { type ReportView, type TracedView, reportView } from '../../src/present/report.js';
import { largeCase } from './large.js';
import { accountOf, at, documentOf, sample } from './sample.js';

/** The ways of each answer in short: "A2 A3 > via > origin". */
const waysOf = ({ groups }: TracedView): string[][] =>
  groups.map(({ families, via, origins }) =>
    families.flatMap(f =>
      f.lines.map(l =>
        [
          `A${String(l.account.number)}`,
          ...(l.via === null ? [] : [via[l.via]]),
          origins[l.origin]?.name ?? 'own voice',
        ].join(' > '),
      ),
    ),
  );

const tracedIn = (v: ReportView, question: string): (TracedView | null)[] =>
  v.questions.find(q => q.question === question)?.rows.map(r => r.traced) ?? [];

const view = reportView(sample);

it('leads from the accounts through those cited to whom the answer goes back', () => {
  const [twelve, eleven, thirteen] = tracedIn(view, 'How many people died?');
  expect(twelve && waysOf(twelve)).toEqual([['A1 > Varonian lake authority'], ['A5 > own voice'], ['A6 > own voice']]);
  expect(eleven && waysOf(eleven)).toEqual([['A2 > harbour office', 'A3 > Teskian Wire Service > harbour office']]);
  expect(thirteen).toBeNull();
});

it('gives the range and why it is so', () => {
  const [twelve, eleven] = tracedIn(view, 'How many people died?');
  expect([twelve?.range, twelve?.because]).toEqual([
    '3',
    ['A1, A5 and A6 share neither narration nor a source with any other: one origin each.'],
  ]);
  expect([eleven?.range, eleven?.because]).toEqual(['1', ['A2 and A3 share their narration: one origin at most.']]);
});

it('puts families that go back to one source into one group', () => {
  const [lorry] = tracedIn(view, 'What caused the fire?');
  expect(lorry?.range).toBe('1–2');
  expect(lorry && waysOf(lorry)).toEqual([['A1 > Lise Morrowind', 'A2 > Lise Morrowind', 'A3 > own voice']]);
  expect(lorry?.because).toEqual([
    'A2 and A3 share their narration: one origin at most.',
    'A1 and the family of A2 share no narration, but go back to Lise Morrowind: one origin at least, 2 at most.',
  ]);
});

it('has a range that the groups add up to', () => {
  for (const v of [view, reportView(largeCase(30))]) {
    for (const { traced } of v.questions.flatMap(q => q.rows)) {
      if (traced?.more !== null) continue;
      const min = traced.groups.length;
      const max = traced.groups.reduce((sum, g) => sum + g.families.length + (g.more?.families ?? 0), 0);
      expect(traced.range).toBe(min === max ? String(min) : `${String(min)}–${String(max)}`);
    }
  }
});

it('gathers what it has no room for', () => {
  const documents = Array.from({ length: 30 }, (_, i) =>
    documentOf(`d${String(i)}`, { outlet: `Outlet ${String(i)}` }, [['paragraph', 'Nine people died.']]),
  );
  // One family of twelve, and eighteen accounts that stand alone.
  const families = [documents.slice(0, 12).map(d => d.id), ...documents.slice(12).map(d => [d.id])];
  const answers = documents.map(
    (d): Answer => ({
      document: d.id,
      ...at(d.text, 'Nine'),
      value: 9,
      holder: 'narrator',
      chain: [],
      polarity: 'asserts',
      certainty: 'unstated',
      derived: false,
    }),
  );
  const independent = { min: 19, max: 19 };
  const [row] =
    reportView({
      ...sample,
      accounts: documents.map(d => accountOf(d)),
      links: { passages: [], pairs: [], families, statements: [], echoes: [], entities: [] },
      ledger: {
        questions: [
          {
            id: 'q',
            question: 'How many?',
            slot: 'count:dead',
            scope: null,
            status: 'agreed',
            groups: [],
            independent,
            answers,
          },
        ],
        differences: [],
        violations: [],
        disorders: [],
        positions: [],
        shifts: [],
        origins: { families, independent },
      },
      findings: [],
      ladders: [],
      problems: [],
    }).questions[0]?.rows ?? [];
  expect(row?.traced?.range).toBe('19');
  expect(row?.traced?.groups.map(g => g.families.map(f => f.lines.length + f.more))).toEqual([
    [12],
    ...Array.from({ length: 7 }, () => [1]),
  ]);
  expect(row?.traced?.groups[0]?.families[0]?.more).toBe(7);
  expect(row?.traced?.more).toEqual({ groups: 11, accounts: 11 });
});

it('keeps a drawing small where many families go back to one source', () => {
  const rows = reportView(largeCase(200)).questions.flatMap(q => q.rows);
  for (const { traced, accounts, families } of rows) {
    if (traced === null) continue;
    const lines = traced.groups.flatMap(g => g.families.flatMap(f => f.lines));
    expect(lines.length).toBeLessThanOrEqual(24);
    const told = traced.groups.flatMap(g => [g.more?.accounts ?? 0, ...g.families.map(f => f.lines.length + f.more)]);
    expect(told.reduce((a, b) => a + b, traced.more?.accounts ?? 0)).toBe(accounts);
    expect(traced.range).toBe(`1–${String(families.length)}`);
  }
});

it('counts answers that are not drawn', () => {
  const { questions } = reportView(largeCase(200));
  const drawn = questions.flatMap(q => q.rows).filter(r => r.traced !== null).length;
  expect(drawn).toBeLessThanOrEqual(120);
  expect(drawn + questions.reduce((sum, q) => sum + q.undrawn, 0)).toBe(
    questions.reduce((sum, q) => sum + q.rows.length, 0),
  );
});
