import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerCsv, type LedgerTable } from '../../src/present/ledger-csv.js';
import { fitting, ledgerTable } from '../../src/present/ledger-table.js';
import { accounts, sample } from '../report/sample.js';

/** Reads CSV after RFC 4180. */
const read = (csv: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

const asRecords = (csv: string): Record<string, string>[] => {
  const [header = [], ...rows] = read(csv);
  return rows.map(row => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
};

const table = ledgerTable(accounts, sample.ledger);

/** A table of one answer with words of our own. */
const one = (words: string, value: LedgerTable['answers'][number][2] = 5): LedgerTable => ({
  accounts: [{ name: words, outlet: words, published: null }],
  questions: [[words, words, words, 'open', 0, 1]],
  names: [words, ''],
  answers: [[0, 0, value, 'asserts', 'unstated', 0, 1, 0, words, 3, 9]],
});

describe('the ledger as CSV', () => {
  it('has a header and one row an answer, the questions worst first', () => {
    const records = asRecords(ledgerCsv(table));
    expect(records.length).toBe(sample.ledger.questions.reduce((sum, q) => sum + q.answers.length, 0));
    expect([...new Set(records.map(r => r.status))]).toEqual([
      'inconsistent',
      'contested',
      'open',
      'single-origin',
      'agreed',
    ]);
  });

  it('tells everything that is known of an answer', () => {
    const [record] = asRecords(ledgerCsv(table)).filter(r => r.exact === 'Eleven people' && r.chain !== '');
    expect(record).toMatchObject({
      question: 'How many people died?',
      slot: 'count:dead',
      scope: '',
      status: 'contested',
      independent_min: '1',
      independent_max: '3',
      value: '11',
      low: '11',
      high: '11',
      polarity: 'asserts',
      certainty: 'unstated',
      holder: 'harbour office',
      derived: 'no',
    });
    const { text } = accounts.find(a => a.document.name === record?.account)!.document;
    expect(text.slice(Number(record?.from), Number(record?.to))).toBe('Eleven people');
  });

  it('says which answers are derived, and tells a chain from the nearest on', () => {
    const records = asRecords(ledgerCsv(table));
    expect(records.filter(r => r.derived === 'yes').map(r => r.value)).toEqual(['53']);
    expect(records.map(r => r.chain)).toContain('Teskian Wire Service > harbour office');
  });

  it('gives one question alone', () => {
    const records = asRecords(ledgerCsv(table, 1));
    expect([...new Set(records.map(r => r.question))]).toEqual(['How many people died?']);
    expect(asRecords(ledgerCsv(table, 99))).toEqual([]);
  });

  it.each([
    [5, '5', '5', '5'],
    [-2.5, '-2.5', '-2.5', '-2.5'],
    [[100, 110] as const, '', '100', '110'],
    [[30, null] as const, '', '30', ''],
    [[null, 40] as const, '', '', '40'],
    ['2031-03-05', '2031-03-05', '', ''],
  ])('tells the ends of %j', (value, ...cells) => {
    const [record] = asRecords(ledgerCsv(one('x', value)));
    expect([record?.value, record?.low, record?.high]).toEqual(cells);
  });

  it.each(['=1+1', '+41 dead', '-5 degrees', '@SUM(A1)', '\tx', '\rx', '\nx', '  =1', '＝1', '＋1', '－1', '＠x'])(
    'lets no spreadsheet run %j',
    words => {
      for (const value of Object.values(asRecords(ledgerCsv(one(words)))[0] ?? {}))
        expect(value).not.toMatch(/^[=+@\t\r\n＝＋－＠]|^\s+=|^-\D/);
      expect(asRecords(ledgerCsv(one(words)))[0]?.exact).toBe(`'${words}`);
    },
  );

  it('leaves other words as they are', () => {
    for (const words of ['a, b', 'say "no"', 'two\r\nlines', 'a=b', '– 5', 'عشرون', ''])
      expect(asRecords(ledgerCsv(one(words)))[0]?.exact).toBe(words);
  });

  it('can be read again whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), words => {
        const rows = read(ledgerCsv(one(words)));
        expect(rows.map(r => r.length)).toEqual([20, 20]);
        expect(rows[1]?.[17]?.replace(/^'/, '')).toBe(words.replace(/^'/, ''));
      }),
    );
  });
});

describe('the table', () => {
  it('leaves out answers of accounts that are not given', () => {
    expect(ledgerTable([], sample.ledger).answers).toEqual([]);
  });

  it('keeps a question whole or not at all where there is little room', () => {
    const sizeOf = (t: LedgerTable, q: number): number => t.answers.filter(([question]) => question === q).length;
    const small = fitting(table, 7);
    expect(small.answers.length).toBeLessThanOrEqual(7);
    for (const q of table.questions.keys()) expect([0, sizeOf(table, q)]).toContain(sizeOf(small, q));
    expect(fitting(table, 1000)).toEqual(table);
  });
});
