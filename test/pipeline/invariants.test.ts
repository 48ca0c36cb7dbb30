import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { ingestRow } from '../../src/ingest/index.js';
import { meets, prose, type Span, verifies } from '../../src/model/index.js';
import { analyze, crossread } from '../../src/pipeline.js';
import type { Analysis } from '../../src/present/analysis.js';
import { exampleSources, exchange, exchanged } from './example.js';

const analysed = async (sources = exampleSources()): Promise<Analysis> => (await analyze('a case', sources)).value;

/** Sentences about an invented flood, to be thrown together at random. */
const sentences = [
  'The flood killed 12 people and injured about 40.',
  'At least 14 people died when the dam gave way on 3 May 2031.',
  '“Nobody had warned us before the gate was opened,” said Mayor Ana Holt.',
  '“Nobody had told us before the gate was opened,” Holt said.',
  'The ministry denied that the gate had been opened.',
  'According to the report, 7 of the 30 people aboard the bus survived.',
  'The bus was carrying 28 passengers and two crew members when the wave struck it on the old bridge below the mill.',
  'Some experts say that the dam was never inspected.',
  'Вода поднялась 😀 за три часа, cafe\u0301 Żółw closed.',
  'The flood on 4 May came eight minutes later.',
  'Share this article',
];

const texts = fc.array(
  fc
    .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
    .chain(chosen => fc.constantFrom(' ', '\n\n', '\r\n').map(between => chosen.join(between))),
  { minLength: 1, maxLength: 5 },
);

const accountsOf = (all: readonly string[]) => all.map((text, i) => annotate(ingestRow({ id: `d${String(i)}`, text })));

describe('proof', () => {
  test('every side of every finding shows its words at its place', () => {
    let sides = 0;
    fc.assert(
      fc.property(texts, all => {
        const { accounts, findings } = crossread('a flood', accountsOf(all));
        const document = (id: string) => accounts.find(a => a.document.id === id)?.document ?? { id: '', text: '' };
        for (const side of findings.flatMap(f => f.sides)) {
          expect(verifies(side, document(side.document))).toBe(true);
          sides += 1;
        }
      }),
      { numRuns: 40 },
    );
    expect(sides).toBeGreaterThan(0);
  });

  test('every span of every annotation marks something, and nothing of the page’s furniture', () => {
    let furnished = 0;
    fc.assert(
      fc.property(texts, all => {
        for (const { document, annotations } of accountsOf(all)) {
          const spans: Span[] = [
            ...annotations.sentences,
            ...annotations.mentions,
            ...annotations.quantities.flatMap(q => [q, ...q.of]),
            ...annotations.times,
            ...annotations.hedges,
            ...annotations.events.flatMap(e => [e, ...e.dates]),
            ...annotations.quotations.map(q => q.inner),
            ...annotations.attributions.flatMap(a => [...a.source, ...a.cue, ...a.content]),
          ];
          const own = prose(document);
          const furniture = document.blocks.filter(block => !own.includes(block));
          furnished += furniture.length;
          for (const span of spans) {
            expect(document.text.slice(span.from, span.to).trim()).not.toBe('');
            expect(furniture.filter(block => meets(block, span))).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(furnished).toBeGreaterThan(0);
  });
});

describe('repeatable', () => {
  test('the same accounts give the same bytes, run again', async () => {
    expect(JSON.stringify(await analysed())).toBe(JSON.stringify(await analysed()));
  });

  test('the order in which accounts are named does not count', () => {
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat()), (all, keys) => {
        const accounts = accountsOf(all);
        const shuffled = accounts
          .map(account => ({ account, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ account }) => account);
        expect(JSON.stringify(crossread('a flood', shuffled))).toBe(JSON.stringify(crossread('a flood', accounts)));
      }),
      { numRuns: 20 },
    );
  });
});

/** What a person reads of an analysis: no ids, places and hashes, which follow the length of names. */
const readable = (analysis: Analysis): unknown => {
  const name = new Map(analysis.documents.map(d => [d.id, d.name]));
  return {
    documents: analysis.documents.map(({ name, title, outlet, published, words, family }) => ({
      name,
      title,
      outlet,
      published,
      words,
      family,
    })),
    findings: analysis.findings.map(({ rule, level, message, because, sides }) => ({
      rule,
      level,
      message,
      because,
      sides: sides.map(({ document, exact }) => [name.get(document), exact]),
    })),
    questions: analysis.questions.map(({ question, status, independent, answers }) => ({
      question,
      status,
      independent,
      answers: answers.map(({ value, document, holder, chain, polarity, certainty }) => [
        value,
        name.get(document),
        holder,
        chain,
        polarity,
        certainty,
      ]),
    })),
    attributions: analysis.attributions.map(({ speaker, chain, sourceType, polarity, certainty, stance, style }) => [
      speaker,
      chain,
      sourceType,
      polarity,
      certainty,
      stance,
      style,
    ]),
    families: analysis.origins.families.map(family => family.map(id => name.get(id))),
    voices: analysis.voices.map(
      ({ name: voice, also, kind, type, speaksFor, accounts, independent, answers, said }) => ({
        voice,
        also,
        kind,
        type,
        speaksFor,
        accounts,
        independent,
        answers,
        said: said.map(({ document, when, dated, through }) => [name.get(document), when, dated, through]),
      }),
    ),
  };
};

/** Voices that are heard as often as each other stand in the order of their names, which an exchange may turn round. */
const whateverOrder = (read: unknown): unknown => {
  const { voices, ...rest } = JSON.parse(JSON.stringify(read)) as { voices: { also: string[] }[] };
  const lines = voices.map(({ also, ...voice }) => JSON.stringify([voice, [...also].sort()]));
  return { ...rest, voices: lines.sort() };
};

/** Words as a set of lines, since exchanging names may exchange the order of equals. */
const exchangedBack = (analysis: Analysis, pairs: readonly (readonly [string, string])[]): unknown =>
  JSON.parse(exchange(JSON.stringify(readable(analysis)), pairs));

describe('neutral', () => {
  const parties: [string, [string, string][]][] = [
    [
      'the two states',
      [
        ['Karvia', 'Lodenia'],
        ['Karvian', 'Lodenian'],
        ['Tesk', 'Brann'],
      ],
    ],
    [
      'two outlets',
      [
        ['Harbour Mail', 'Lakeside Observer'],
        ['Brann Ledger', 'Tesk Courier'],
      ],
    ],
    [
      'two speakers',
      [
        ['Ilse Varga', 'Rolf Tamm'],
        ['Varga', 'Tamm'],
      ],
    ],
  ];

  test.each(parties)('exchanging %s exchanges them in the findings and changes nothing else', async (_name, pairs) => {
    const before = whateverOrder(readable(await analysed()));
    const after = await analysed(exchanged(exampleSources(), pairs));
    expect(whateverOrder(exchangedBack(after, pairs))).toEqual(before);
  });

  test('exchanging the two states exchanges them in what is said of their changing positions', async () => {
    const [, pairs = []] = parties[0] ?? [];
    const told = [
      'The Karvian interior ministry initially blamed an engine for the fire on the Silver Heron. It now says that the fire was caused by a Lodenian bomb.',
      'Lodenia denied any involvement in the fire on the Silver Heron. Lodenian officials said the fire was caused by an electrical fault. The Lodenian transport ministry said the fire was caused by arson.',
    ];
    const more = told.map((text, i) => ({ name: `told-${String(i)}.txt`, bytes: Buffer.from(`${text}\n`) }));
    const sources = [...exampleSources(), ...more];
    const before = await analysed(sources);
    const shifts = before.findings.filter(f => f.rule === 'account-shift').map(f => f.message);
    expect(shifts.some(m => m.startsWith('What caused the fire? Karvian interior ministry'))).toBe(true);
    expect(shifts.some(m => m.includes('Lodenian officials'))).toBe(true);
    const after = await analysed(exchanged(sources, pairs));
    expect(whateverOrder(exchangedBack(after, pairs))).toEqual(whateverOrder(readable(before)));
  });

  test('the exchange is seen: without exchanging back the analyses differ', async () => {
    const pairs = parties[0]?.[1] ?? [];
    expect(readable(await analysed(exchanged(exampleSources(), pairs)))).not.toEqual(readable(await analysed()));
  });
});
