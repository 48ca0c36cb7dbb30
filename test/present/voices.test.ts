import { describe, expect, it } from 'vitest';
import type { Account, Attribution, Document, Ledger, Links, Question, Time } from '../../src/model/index.js';
import { type Voice, voicesOf } from '../../src/present/voices.js';
import { entities } from '../../src/relate/entities.js';
import { account } from '../relate/accounts.js';

interface Cited {
  readonly source?: string;
  readonly cue?: string;
  readonly content: string;
  readonly rest?: Partial<Attribution>;
}

const at = (text: string, words: string): { readonly from: number; readonly to: number } => {
  const from = text.indexOf(words);
  if (from < 0) throw new RangeError(words);
  return { from, to: from + words.length };
};

/** An account with what it cites; the speaker is the source's words where nothing else is said. */
const citing = (
  id: string,
  text: string,
  cited: readonly Cited[],
  more: Partial<Document> = {},
  times: readonly Time[] = [],
): Account =>
  account(id, text, more, {
    times,
    attributions: cited.map(({ source, cue, content, rest }) => ({
      source: source === undefined ? [] : [at(text, source)],
      cue: cue === undefined ? [] : [at(text, cue)],
      content: [at(text, content)],
      style: 'indirect',
      act: 'speech',
      polarity: 'asserts',
      certainty: 'unstated',
      stance: 'neutral',
      sourceType: 'official',
      speaker: source ?? null,
      chain: source === undefined ? [] : [source],
      confidence: 0.9,
      within: null,
      ...rest,
    })),
  });

const noQuestions: Ledger = {
  questions: [],
  differences: [],
  violations: [],
  disorders: [],
  positions: [],
  shifts: [],
  origins: { families: [], independent: { min: 0, max: 0 } },
};

const voices = (
  accounts: readonly Account[],
  families: readonly (readonly string[])[],
  ledger = noQuestions,
): Voice[] => {
  const links: Links = {
    passages: [],
    pairs: [],
    statements: [],
    echoes: [],
    families,
    entities: entities(accounts, families),
  };
  return voicesOf({ accounts, links, ledger });
};

const heard = (all: readonly Voice[]): Voice[] => all.filter(v => v.said.length > 0);

describe('what a voice says', () => {
  const text = (verb: string) => `Ana Ruiz ${verb} that the gate had been open since nine in the evening.`;
  const gate = 'that the gate had been open since nine in the evening';
  const one = (id: string, verb: string, rest: Partial<Attribution> = {}): Account =>
    citing(id, text(verb), [{ source: 'Ana Ruiz', cue: verb, content: gate, rest }]);

  it('is one statement where accounts copy it, from one origin', () => {
    const [ruiz] = heard(voices([one('a', 'said'), one('b', 'stated')], [['a', 'b']]));
    expect(ruiz?.said.map(s => s.statement)).toEqual([0, 0]);
    expect([ruiz?.accounts, ruiz?.independent]).toEqual([2, { min: 1, max: 1 }]);
  });

  it('is two where one account has it denied', () => {
    const [ruiz] = heard(voices([one('a', 'said'), one('b', 'denied', { polarity: 'denies' })], [['a', 'b']]));
    expect(ruiz?.said.map(s => s.statement)).toEqual([0, 1]);
  });

  it('is two where a number differs', () => {
    const died = (id: string, n: string) =>
      citing(id, `Ana Ruiz said that ${n} people had died in the old harbour.`, [
        { source: 'Ana Ruiz', cue: 'said', content: `that ${n} people had died in the old harbour` },
      ]);
    const [ruiz] = heard(voices([died('a', '12'), died('b', '14'), died('c', 'twelve')], [['a', 'b', 'c']]));
    expect(ruiz?.said.map(s => s.statement)).toEqual([0, 1, 2]);
  });

  it('counts families that carry different statements as origins, and those with one statement once at least', () => {
    const other = citing('b', 'Ana Ruiz said it was late.', [
      { source: 'Ana Ruiz', cue: 'said', content: 'it was late' },
    ]);
    expect(heard(voices([one('a', 'said'), other], [['a'], ['b']]))[0]?.independent).toEqual({ min: 2, max: 2 });
    expect(heard(voices([one('a', 'said'), one('b', 'said')], [['a'], ['b']]))[0]?.independent).toEqual({
      min: 1,
      max: 2,
    });
  });
});

describe('when it was said', () => {
  const TEXT = 'On 3 May 2031 Ana Ruiz, hurt on 1 May 2031, said the gate had failed on 2 May 2031.';
  const date = (words: string, value: string): Time => ({ ...at(TEXT, words), type: 'DATE', value, candidates: [] });
  const dates = [date('3 May 2031', '2031-05-03'), date('1 May 2031', '2031-05-01'), date('2 May 2031', '2031-05-02')];
  const cited = {
    source: 'Ana Ruiz, hurt on 1 May 2031',
    cue: 'said',
    content: 'the gate had failed on 2 May 2031',
    rest: { speaker: 'Ana Ruiz' },
  };

  it('is the date beside the cue, not one of what is said or of who says it', () => {
    const [said] =
      heard(voices([citing('a', TEXT, [cited], { published: '2031-05-04' }, dates)], [['a']]))[0]?.said ?? [];
    expect([said?.when, said?.dated]).toEqual(['2031-05-03', 'sentence']);
  });

  it('is else by the day of publication, or not known', () => {
    const [dated] = heard(voices([citing('a', TEXT, [cited], { published: '2031-05-04' })], [['a']]))[0]?.said ?? [];
    expect([dated?.when, dated?.dated]).toEqual(['2031-05-04', 'publication']);
    const [open] = heard(voices([citing('a', TEXT, [cited])], [['a']]))[0]?.said ?? [];
    expect([open?.when, open?.dated]).toEqual([null, null]);
  });
});

describe('who is heard', () => {
  const TEXT = 'The Brann Ledger, citing a clerk, wrote that the gate was open. It is believed that it was shut.';
  const chained = citing(
    'a',
    TEXT,
    [
      {
        source: 'The Brann Ledger',
        cue: 'wrote',
        content: 'that the gate was open',
        rest: { chain: ['The Brann Ledger', 'a clerk'], sourceType: 'outlet' },
      },
      { cue: 'is believed', content: 'that it was shut', rest: { sourceType: 'agentless' } },
    ],
    { outlet: 'Canal Six' },
  );

  it('is everybody of a chain, each through those before', () => {
    const found = heard(voices([chained], [['a']]));
    expect(found.map(v => [v.name, v.kind, v.said.map(s => s.through)])).toEqual([
      ['The Brann Ledger', 'named', [[]]],
      ['a clerk', 'described', [['The Brann Ledger']]],
      ['', 'unnamed', [[]]],
    ]);
  });

  it('is one where families cite one go-between, at least', () => {
    const copy = citing('b', 'The Brann Ledger reported, from a clerk, some other thing.', [
      {
        source: 'The Brann Ledger',
        cue: 'reported',
        content: 'some other thing',
        rest: { chain: ['The Brann Ledger', 'Ana Ruiz'] },
      },
    ]);
    const first = citing('a', 'The Brann Ledger wrote that all was well, said Ana Ruiz.', [
      {
        source: 'The Brann Ledger',
        cue: 'wrote',
        content: 'that all was well',
        rest: { chain: ['The Brann Ledger', 'Ana Ruiz'] },
      },
    ]);
    const ruiz = voices([first, copy], [['a'], ['b']]).find(v => v.name === 'Ana Ruiz');
    expect(ruiz?.independent).toEqual({ min: 1, max: 2 });
  });

  it('comes first where most answers rest on it; an account’s own come under its outlet', () => {
    const text = 'Ana Ruiz said it rained. Eva Holm said 12 had died. It was cold.';
    const one = citing(
      'a',
      text,
      [
        { source: 'Ana Ruiz', cue: 'said', content: 'it rained' },
        { source: 'Eva Holm', cue: 'said 12', content: '12 had died' },
      ],
      { outlet: 'Canal Six' },
    );
    const answer = (words: string) => ({
      document: 'a',
      ...at(text, words),
      value: 1,
      holder: 'x',
      chain: [],
      polarity: 'asserts' as const,
      certainty: 'unstated' as const,
      derived: false,
    });
    const question: Question = {
      id: 'q',
      question: 'How many people died?',
      slot: 'count:dead',
      scope: null,
      status: 'open',
      groups: [],
      independent: { min: 1, max: 1 },
      answers: [answer('12'), answer('cold')],
    };
    const found = voices([one], [['a']], { ...noQuestions, questions: [question] });
    expect(found.map(v => [v.name, v.kind, v.answers, v.stated.length])).toEqual([
      ['Eva Holm', 'named', 1, 0],
      ['Ana Ruiz', 'named', 0, 0],
      ['Canal Six', 'account', 0, 1],
    ]);
  });

  it('is kept apart where nobody is named, family by family', () => {
    const vague = (id: string): Account =>
      citing(id, 'Some say that the gate was open.', [
        {
          source: 'Some',
          cue: 'say',
          content: 'that the gate was open',
          rest: { speaker: null, chain: [], sourceType: 'vague' },
        },
      ]);
    expect(
      heard(voices([vague('a'), vague('b'), vague('c')], [['a', 'b'], ['c']])).map(v => [v.kind, v.accounts]),
    ).toEqual([
      ['vague', 2],
      ['vague', 1],
    ]);
  });
});
