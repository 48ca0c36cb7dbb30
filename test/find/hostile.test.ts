import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { anonymousSource } from '../../src/find/anonymous-source.js';
import type { Case, Rule } from '../../src/find/rule.js';
import { caseOf } from '../../src/find/index.js';
import { unattributedClaim } from '../../src/find/unattributed-claim.js';
import { vagueAttribution } from '../../src/find/vague-attribution.js';
import { ingestRow } from '../../src/ingest/index.js';
import { type Account, evidence, noAnnotations } from '../../src/model/index.js';
import { processorTime } from '../processor-time.js';

const rules: readonly Rule[] = [unattributedClaim, anonymousSource, vagueAttribution];

const unlinked = (accounts: readonly Account[]): Case =>
  caseOf(
    accounts,
    {
      passages: [],
      pairs: [],
      families: accounts.map(a => [a.document.id]),
      statements: [],
      echoes: [],
      entities: [],
    },
    {
      questions: [],
      differences: [],
      violations: [],
      disorders: [],
      positions: [],
      shifts: [],
      origins: { families: [], independent: { min: 0, max: 0 } },
    },
  );

/** Texts as nobody writes them: no full stop, one word over and over, all sources anonymous. */
const awkward: readonly [string, string][] = [
  ['one sentence without an end', 'a source said that rebels shelled Ansel and '],
  ['only adverbs', 'allegedly reportedly '],
  ['groups', 'Some say that experts believe that critics claim '],
  ['names', 'Ansel, Brann, Tesk, '],
  ['conditions', 'on condition of anonymity, '],
];

describe('awkward text', () => {
  test('an account in which nothing was read has no finding', () => {
    const { document } = annotate(ingestRow({ id: 'd', text: 'Rebels shelled Ansel.' }));
    const of = unlinked([{ document, annotations: noAnnotations }]);
    expect(rules.flatMap(rule => rule.find(of))).toEqual([]);
  });

  test.each(awkward)('%s: findings keep their words, and time grows with length', (_name, piece) => {
    const timeOf = (times: number): number => {
      const account = annotate(ingestRow({ id: 'd', text: piece.repeat(times) }));
      const of = unlinked([account]);
      return processorTime(() => {
        for (const side of rules.flatMap(rule => rule.find(of)).flatMap(draft => draft.sides))
          expect(evidence(account.document, side).exact).not.toBe('');
      });
    };
    timeOf(50);
    const [short, long] = [timeOf(250), timeOf(1000)];
    // Four times the text: twelve times the time is still far from four times four.
    expect(long).toBeLessThan(Math.max(12 * short, 500));
  });
});
