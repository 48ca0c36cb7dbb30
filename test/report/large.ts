/** A large case made by a rule, to measure with: accounts of some 700 words with as many marks as real ones have. */
import { type Account, type Answer, type Finding, type Passage, evidence } from '../../src/model/index.js';
import { entities } from '../../src/relate/entities.js';
import type { ReportInput } from '../../src/present/report.js';
import { accountOf, at, documentOf } from './sample.js';

const SENTENCES = 40;

const sentence = (account: number, i: number): string =>
  `On 5 March 2031 the keeper of pier ${String(i)} told reader ${String(account % 7)} that ${String(10 + ((account + i) % 3))} people came ashore near the old mill by the water.`;

const accountNumber = (n: number): Account => {
  const kinded = Array.from(
    { length: SENTENCES / 2 },
    (_, i) => ['paragraph', `${sentence(n, 2 * i)} ${sentence(n, 2 * i + 1)}`] as const,
  );
  const document = documentOf(`d${String(n)}`, { outlet: `Outlet ${String(n)}`, published: '2031-03-06' }, kinded);
  const { text } = document;
  const lines = Array.from({ length: SENTENCES }, (_, i) => at(text, sentence(n, i)));
  const inLine = (i: number, words: string) => {
    const from = text.indexOf(words, lines[i]?.from ?? 0);
    return { from, to: from + words.length };
  };
  return accountOf(document, {
    attributions: lines.map((line, i) => {
      const that = text.indexOf('that', line.from);
      return {
        source: [inLine(i, `the keeper of pier ${String(i)}`)],
        cue: [inLine(i, 'told')],
        content: [{ from: that, to: line.to - 1 }],
        style: 'indirect',
        act: 'speech',
        polarity: 'asserts',
        certainty: 'unstated',
        stance: 'neutral',
        sourceType: 'witness',
        speaker: `keeper of pier ${String(i)}`,
        chain: [`keeper of pier ${String(i)}`],
        confidence: 0.9,
        within: null,
      };
    }),
    quantities: lines.map((_, i) => ({
      ...inLine(i, `${String(10 + ((n + i) % 3))} people`),
      value: 10 + ((n + i) % 3),
      low: 10 + ((n + i) % 3),
      high: 10 + ((n + i) % 3),
      bound: '=' as const,
      unit: 'person',
      of: [],
      status: null,
    })),
    times: lines.map((_, i) => ({
      ...inLine(i, '5 March 2031'),
      type: 'DATE' as const,
      value: '2031-03-05',
      candidates: [],
    })),
  });
};

/** A case of `size` accounts in families of four, with forty questions that all of them answer and a finding an account. */
export const largeCase = (size: number): ReportInput => {
  const accounts = Array.from({ length: size }, (_, i) => accountNumber(i));
  const families: string[][] = [];
  for (let i = 0; i < size; i += 4) families.push(accounts.slice(i, i + 4).map(a => a.document.id));
  const questions = Array.from({ length: SENTENCES }, (_, i) => ({
    id: String(i),
    question: `How many came ashore at pier ${String(i)}?`,
    slot: 'count:ashore',
    scope: null,
    status: 'contested' as const,
    groups: [],
    independent: { min: 1, max: families.length },
    answers: accounts.map(({ document, annotations }): Answer => {
      const { from = 0, to = 1, value } = annotations.quantities[i] ?? {};
      const holder = `keeper of pier ${String(i)}`;
      return {
        document: document.id,
        from,
        to,
        value: value ?? 0,
        holder,
        chain: [holder],
        polarity: 'asserts',
        certainty: 'unstated',
        derived: false,
      };
    }),
  }));
  const findings = accounts.slice(1).map(({ document, annotations }, i): Finding => {
    const other = accounts[i];
    const mine = annotations.attributions[3]?.content[0] ?? { from: 0, to: 1 };
    const theirs = other?.annotations.attributions[3]?.content[0] ?? { from: 0, to: 1 };
    return {
      id: String(i),
      rule: 'conflicting-count',
      level: i % 3 === 0 ? 'conflict' : 'question',
      message: 'Two counts of those who came ashore differ.',
      sides: [evidence(document, mine), ...(other === undefined ? [] : [evidence(other.document, theirs)])],
      because: ['Both count people at one pier.'],
      otherReadings: ['They may have counted at different times.'],
    };
  });
  const passages = families.flatMap(([first, ...rest]) =>
    rest.flatMap(id =>
      [0, 5, 9].map((i): Passage => {
        const span = accounts.find(a => a.document.id === first)?.annotations.attributions[i]?.content[0] ?? {
          from: 0,
          to: 1,
        };
        const right = accounts.find(a => a.document.id === id)?.annotations.attributions[i]?.content[0] ?? {
          from: 0,
          to: 1,
        };
        return {
          left: { document: first ?? '', ...span },
          right: { document: id, ...right },
          score: 1,
          kind: 'narration',
          direction: 'undetermined',
          basis: [],
        };
      }),
    ),
  );
  return {
    title: `${String(size)} accounts`,
    accounts,
    links: { passages, pairs: [], families, statements: [], echoes: [], entities: entities(accounts, families) },
    ledger: {
      questions,
      differences: [],
      violations: [],
      disorders: [],
      positions: [],
      shifts: [],
      origins: { families, independent: { min: 1, max: families.length } },
    },
    findings,
    primaries: [],
    unseen: [],
    ladders: [],
    problems: [],
    version: '0.0.0',
  };
};
