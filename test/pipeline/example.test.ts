import { beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/pipeline.js';
import type { Analysis } from '../../src/present/analysis.js';
import { valueWords } from '../../src/languages/values.js';
import { exampleSources } from './example.js';

let analysis: Analysis;
beforeAll(async () => {
  analysis = (await analyze('The Silver Heron', exampleSources())).value;
});

const nameOf = (id: string): string => analysis.documents.find(d => d.id === id)?.name ?? id;

/** The ledger as Markdown that a person can check against the accounts. */
const ledger = (): string => {
  const questions = analysis.questions.map(q =>
    [
      `## ${q.question}`,
      '',
      `${q.status}; the best supported answer has ${String(q.independent.min)} to ${String(q.independent.max)} origins`,
      '',
      ...q.answers.map(a => {
        const chain = a.chain.length > 1 ? ` (${a.chain.join(' > ')})` : '';
        return `- ${valueWords(a.value)}: ${nameOf(a.document)}, ${a.holder}${chain}${a.derived ? ', derived' : ''}`;
      }),
    ].join('\n'),
  );
  const findings = analysis.findings.map(f =>
    [
      `## ${f.level}: ${f.rule}`,
      '',
      f.message,
      '',
      ...f.sides.map(s => `- ${nameOf(s.document)}: “${s.exact.replace(/\s+/g, ' ')}”`),
    ].join('\n'),
  );
  const families = analysis.origins.families.map(f => `- ${f.map(nameOf).join(', ')}`).join('\n');
  return ['# Questions', ...questions, '# Findings', ...findings, '# Families', families].join('\n\n') + '\n';
};

const found = (rule: string, ...names: string[]) =>
  analysis.findings.filter(f => f.rule === rule && names.every(name => f.sides.some(s => nameOf(s.document) === name)));

test('the ledger of the example is the one that is written down (npx vitest run -u writes it for review)', async () => {
  await expect(ledger()).toMatchFileSnapshot('../../examples/silver-heron/expected.md');
});

describe('what the accounts were written to show', () => {
  test('one sum that fails', () => {
    expect(found('parts-do-not-add-up').map(f => nameOf(f.sides[0]?.document ?? ''))).toEqual(['brann-ledger.html']);
  });

  test('a toll that was revised, and one that contradicts the others', () => {
    expect(found('revised-count', 'lakeland-press-agency.txt')).toHaveLength(1);
    expect(found('conflicting-count', 'brann-ledger.html')).toHaveLength(1);
    expect(found('conflicting-count')).toHaveLength(1);
  });

  test('a number altered inside a quotation', () => {
    expect(found('altered-quotation')).toHaveLength(1);
    expect(found('altered-quotation', 'harbour-mail.md')[0]?.level).toBe('conflict');
  });

  test('two rewrites of the agency are one family with it, and all others stand alone', () => {
    const families = analysis.origins.families.map(f => f.map(nameOf));
    expect(families.filter(f => f.length > 1)).toEqual([
      ['harbour-mail.md', 'lakeland-press-agency.txt', 'tesk-courier.html'],
    ]);
  });

  test('the silence that some take for an admission, and other voices without a name', () => {
    expect(found('vague-attribution', 'lakeside-observer.html')).toHaveLength(1);
    // "Some experts say"; "Nobody has denied it" is nobody's word.
    expect(found('vague-attribution', 'orvane-watch.md')).toHaveLength(2);
  });

  test('a chain of three', () => {
    expect(analysis.attributions.some(a => a.chain.length === 3 && nameOf(a.document) === 'orvane-watch.md')).toBe(
      true,
    );
  });

  test('a cause that is denied', () => {
    const denials = analysis.attributions.filter(a => a.polarity === 'denies').map(a => nameOf(a.document));
    expect(denials).toContain('lodenian-foreign-ministry.txt');
    expect(denials).toContain('seafarers-union.md');
  });

  test('what only looks like a contradiction is none', () => {
    expect(found('conflicting-date')).toEqual([]);
    const question = (slot: string) => analysis.questions.find(q => q.slot === slot && q.scope === null);
    expect(question('count:aboard')?.status).toBe('agreed');
    expect(question('count:survived')?.status).toBe('agreed');
    expect(question('date:fire')?.status).toBe('agreed');
    expect(question('count:dead')?.answers.map(a => a.value)).not.toContain(9);
  });
});
