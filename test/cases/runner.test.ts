import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { ingestRow } from '../../src/ingest/index.js';
import type { Account, Annotations, Quantity } from '../../src/model/index.js';
import { crossread } from '../../src/pipeline.js';
import { accept } from './accept.js';
import { compare, complaints } from './compare.js';
import { excerptOf, places } from './excerpt.js';
import { type Case, parse } from './parse.js';
import type { Whole } from './things.js';

const TEXT = 'The flood took five bridges. Mayor Ilka Brandt counted five boats, and twelve houses stood.';

const account = (text: string, found: Partial<Annotations>, id = '1'): Account => {
  const nothing = annotate(ingestRow({ id, text: '' }));
  return {
    document: { ...nothing.document, text },
    annotations: { ...nothing.annotations, ...found },
  };
};

const whole = (...accounts: Account[]): Whole => ({ accounts, between: () => crossread('', []) });

const quantity = (from: number, to: number, value: number): Quantity => ({
  from,
  to,
  value,
  low: value,
  high: value,
  bound: '=',
  unit: 'bridge',
  of: [],
  status: null,
});

const bridges = quantity(15, 19, 5);
const one = (list: string, text = TEXT): Case => {
  const [first] = parse('cases/x.md', `# A flood\n\n> ${text.replaceAll('\n\n', '\n>\n> ')}\n\n${list}\n`);
  if (!first) throw new Error('no case');
  return first;
};
const messages = (list: string, found: Partial<Annotations> = { quantities: [bridges] }): string[] => {
  const { mistakes, differences } = compare(one(list), whole(account(TEXT, found)));
  return [...mistakes, ...differences].map(({ line, message }) => `${String(line)}: ${message}`);
};

describe('parse', () => {
  test('gives documents with their outlet and date, paragraphs joined with a blank line, and lists with their lines', () => {
    const markdown = [
      'A remark.',
      '# One',
      '> _The Harbour Gazette, 2031-03-05_',
      '> First line',
      '> goes on.',
      '>',
      '> Second paragraph.',
      '',
      '> _2031-03, primary_',
      '> Another document.',
      '',
      '- quantity: five',
      '  - unit: bridge',
      '- no finding',
      '',
      '# Two (should, but does not)',
      '> _Radio Nord_',
      '> Text.',
      '- no time',
    ].join('\n');
    const [first, second] = parse('cases/x.md', markdown);
    expect(first?.documents).toEqual([
      {
        outlet: 'The Harbour Gazette',
        published: '2031-03-05',
        primary: false,
        text: 'First line goes on.\n\nSecond paragraph.',
      },
      { outlet: null, published: '2031-03', primary: true, text: 'Another document.' },
    ]);
    expect(first?.expectations).toEqual([
      {
        kind: 'quantity',
        name: 'five',
        absent: false,
        line: 12,
        properties: [{ name: 'unit', value: 'bridge', line: 13 }],
      },
      { kind: 'finding', name: '', absent: true, line: 14, properties: [] },
    ]);
    expect(first?.list).toEqual({ first: 12, last: 14 });
    expect(first?.gap).toBe(false);
    expect(second?.gap).toBe(true);
    expect(second?.documents[0]).toEqual({ outlet: 'Radio Nord', published: null, primary: false, text: 'Text.' });
    expect([...(first?.mistakes ?? []), ...(second?.mistakes ?? [])]).toEqual([]);
  });

  test('names what it cannot read, with the line', () => {
    const told = (markdown: string) =>
      parse('x', markdown).flatMap(({ mistakes }) =>
        mistakes.map(({ line, message }) => `${String(line)}: ${message}`),
      );
    expect(told('# T\n> a\n- quantity five')).toEqual([
      '3: not understood: "- quantity five"',
      '1: the case expects nothing',
    ]);
    expect(told('# T\n- no time')).toEqual(['1: the case has no document']);
    expect(told('# T\n> a\n- no time\n> b')).toEqual(['4: a document after the list: start a new case']);
    expect(told('# T\n> a\n- no time\n    nonsense')).toEqual(['4: not understood: "nonsense"']);
  });
});

describe('places', () => {
  const texts = ['five bridges, twenty-five boats', 'five bridges'];
  const told = (excerpt: string) =>
    places(texts, excerpt).map(parts => parts.map(({ document, from, to }) => [document, from, to]));

  test('an excerpt stands for whole words, and for parts of words only where no whole ones are', () => {
    expect(told('five (in 1)')).toEqual([[[0, 0, 4]], [[0, 21, 25]]]);
    expect(places(['of 12 and 120'], '12')).toHaveLength(1);
    expect(places(['of 120'], '12')).toHaveLength(1);
  });

  test('(2nd) counts over all documents, (in 2) keeps to one, and quotation marks may stand around', () => {
    expect(told('five (3rd)')).toEqual([[[1, 0, 4]]]);
    expect(told('"five" (2nd in 1)')).toEqual([[[0, 21, 25]]]);
    expect(told('five bridges (in 2)')).toEqual([[[1, 0, 12]]]);
    expect(told('six')).toEqual([]);
  });

  test('the parts of a split thing are joined with an ellipsis', () => {
    expect(told('five … boats (in 1)')[0]).toEqual([
      [0, 0, 4],
      [0, 26, 31],
    ]);
  });

  test('excerptOf names each place so that only it is meant', () => {
    for (const parts of [
      ...places(texts, 'five'),
      ...places(texts, 'five bridges'),
      ...places(texts, 'five … boats'),
    ]) {
      expect(places(texts, excerptOf(texts, parts))).toContainEqual(parts);
      expect(places(texts, excerptOf(texts, parts))).toHaveLength(1);
    }
  });
});

describe('compare', () => {
  test('a case that is met says nothing', () => {
    expect(messages('- quantity: five (1st)\n  - value: 5\n  - unit: bridge\n  - status: none')).toEqual([]);
    expect(messages('- no time')).toEqual([]);
  });

  test('only the kinds that are named are compared', () => {
    expect(messages('- no time', { quantities: [bridges], times: [] })).toEqual([]);
  });

  test('an extra thing', () => {
    const told = messages('- quantity: five (1st)', { quantities: [bridges, quantity(71, 77, 12)] });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^5: quantity not expected: twelve \(value 12; .*unit bridge/);
  });

  test('something where there should be nothing', () => {
    expect(messages('- no quantity')[0]).toMatch(/^5: quantity not expected: five \(1st\)/);
  });

  test('a missing thing', () => {
    expect(messages('- quantity: five (1st)\n- quantity: twelve')).toEqual(['6: quantity not found: twelve']);
  });

  test('a wrong property', () => {
    expect(messages('- quantity: five (1st)\n  - value: 6')).toEqual(['6: value is 5, expected 6']);
  });

  test('an ambiguous excerpt', () => {
    expect(messages('- quantity: five')).toEqual([
      '5: the words stand in 2 places: write one of five (1st) · five (2nd)',
    ]);
  });

  test('words that are nowhere', () => {
    expect(messages('- quantity: seven')).toEqual(['5: no document has the words: seven']);
  });

  test('an unknown kind and an unknown property', () => {
    expect(messages('- number: five')[0]).toMatch(/^5: unknown kind "number": a case may name sentence, /);
    expect(messages('- quantity: five (1st)\n  - colour: red')[0]).toMatch(/^6: quantity has no property "colour"/);
  });

  test('of several things at one place each is met by the expectation that it fits best', () => {
    const found = {
      mentions: ['person', 'organisation'].map(type => ({ from: 35, to: 46, type, entity: type, name: type })),
    };
    const list = '- mention: Ilka Brandt\n  - type: organisation\n- mention: Ilka Brandt\n  - type: person';
    expect(messages(list, found as Partial<Annotations>)).toEqual([]);
  });

  describe('over all documents', () => {
    const both: Whole = {
      accounts: [account('Five died.', {}, 'a'), account('Six died. Five died.', {}, 'b')],
      between: () => ({
        ...crossread('', []),
        findings: [
          {
            id: '1',
            rule: 'conflicting-count',
            level: 'conflict',
            message: '',
            sides: [
              { document: 'a', from: 0, to: 4, exact: 'Five', prefix: '', suffix: '' },
              { document: 'b', from: 0, to: 3, exact: 'Six', prefix: '', suffix: '' },
            ],
            because: [],
            otherReadings: [],
          },
        ],
      }),
    };
    const told = (list: string): string[] => {
      const [test] = parse('cases/x.md', `# T\n> Five died.\n\n> Six died. Five died.\n\n${list}`);
      if (!test) throw new Error('no case');
      const { mistakes, differences } = compare(test, both);
      return [...mistakes, ...differences].map(({ message }) => message);
    };

    test('a finding is named by its rule, its sides by their words', () => {
      expect(told('- finding: conflicting-count\n  - side: "Five" (in 1)\n  - side: "Six"')).toEqual([]);
      expect(told('- finding: conflicting-count\n  - side: "Five" (in 2)\n  - side: "Six"')).toEqual([
        'side is Five (in 1) and Six, expected "Five" (in 2)',
        'side not expected: Five (in 1)',
      ]);
      expect(told('- finding: conflicting-count\n  - side: "Six"')).toEqual(['side not expected: Five (in 1)']);
    });

    test('no finding: a rule looks at that rule alone', () => {
      expect(told('- no finding: single-origin')).toEqual([]);
      expect(told('- no finding')).toHaveLength(1);
      expect(told('- no finding: conflicting-count')).toHaveLength(1);
    });
  });
});

describe('complaints', () => {
  const told = (list: string, gap: boolean): readonly string[] => {
    const test: Case = { ...one(list), gap };
    return complaints(test, compare(test, whole(account(TEXT, { quantities: [bridges] }))));
  };

  test('each names file and line', () => {
    expect(told('- quantity: five (1st)\n  - value: 6', false)).toEqual(['cases/x.md:6: value is 5, expected 6']);
  });

  test('a known gap must differ', () => {
    expect(told('- quantity: five (1st)\n  - value: 6', true)).toEqual([]);
    expect(told('- quantity: five (1st)', true)).toEqual([
      'cases/x.md:1: works now: take "(should, but does not)" out of its title',
    ]);
  });

  test('a known gap that is wrongly written is a mistake all the same', () => {
    expect(told('- quantity: five', true)[0]).toMatch(/^cases\/x\.md:5: the words stand in 2 places/);
  });
});

describe('accept', () => {
  const rewritten = (list: string, found: Partial<Annotations>): string => {
    const test = one(list);
    const markdown = `# A flood\n\n> ${TEXT}\n\n${list}\n\n# Next\n`;
    return accept(markdown, [{ test, whole: whole(account(TEXT, found)) }]);
  };

  test('rewrites the list to what is found, keeping the properties that it names, and nothing else', () => {
    const found = { quantities: [bridges, quantity(71, 77, 12)] };
    expect(rewritten('- quantity: five (1st)\n  - value: 6\n- no time', found)).toBe(
      `# A flood\n\n> ${TEXT}\n\n- quantity: five (1st)\n  - value: 5\n- quantity: twelve\n  - value: 12\n- no time\n\n# Next\n`,
    );
  });

  test('leaves a list that is met as it is, and a known gap', () => {
    const met = '- quantity: "five" (1st)\n  - value: 5';
    expect(rewritten(met, { quantities: [bridges] })).toContain(met);
    const gap: Case = { ...one('- no quantity'), gap: true };
    const markdown = `# A flood\n\n> ${TEXT}\n\n- no quantity\n`;
    expect(accept(markdown, [{ test: gap, whole: whole(account(TEXT, { quantities: [bridges] })) }])).toBe(markdown);
  });

  test('what it writes is met', () => {
    const found = { quantities: [bridges, quantity(55, 59, 5), quantity(71, 77, 12)] };
    const [again] = parse('cases/x.md', rewritten('- quantity: five (1st)', found));
    if (!again) throw new Error('no case');
    expect(compare(again, whole(account(TEXT, found)))).toEqual({ mistakes: [], differences: [] });
  });
});
