import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Attribution, Entity, Mention, MentionType } from '../../src/model/index.js';
import { entities } from '../../src/relate/entities.js';
import { account } from './accounts.js';

type Named = readonly [words: string, type: MentionType, name?: string];

/** An account that mentions names, each with its kind, and with what its own document resolves it to where that differs. */
const naming = (id: string, ...named: readonly Named[]): Account => {
  let text = '';
  const mentions = named.map(([words, type, name]): Mention => {
    const from = text.length;
    text += `${words}. `;
    const known = name ?? words;
    return { from, to: from + words.length, type, name: known, entity: known.toLowerCase() };
  });
  return account(id, text, {}, { mentions });
};

/** An account that cites sources by the words that stand for them. */
const citing = (id: string, ...sources: readonly string[]): Account => {
  let text = '';
  const attributions = sources.map((words): Attribution => {
    const from = text.length;
    text += `${words} said so. `;
    const content = from + words.length + 6;
    return {
      source: [{ from, to: from + words.length }],
      cue: [{ from: from + words.length + 1, to: from + words.length + 5 }],
      content: [{ from: content, to: content + 2 }],
      style: 'indirect',
      act: 'speech',
      polarity: 'asserts',
      certainty: 'unstated',
      stance: 'neutral',
      sourceType: 'other',
      speaker: words,
      chain: [words],
      confidence: 0.9,
      within: null,
    };
  });
  return account(id, text, {}, { attributions });
};

const alone = (accounts: readonly Account[]): string[][] => accounts.map(a => [a.document.id]);

const over = (...accounts: readonly Account[]): Entity[] => entities(accounts, alone(accounts));

/** The names of every entity, as the documents have them. */
const groups = (found: readonly Entity[]): string[][] =>
  found.map(e => e.members.flatMap(m => m.names.map(name => `${m.document}: ${name}`)));

describe('persons', () => {
  it('are joined by the same name, without title and possessive', () => {
    const found = over(
      naming('a', ['Ana Ruiz', 'person']),
      naming('b', ['Dr. Ana Ruiz', 'person']),
      naming('c', ["Ana Ruiz's", 'person']),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.name).toBe('Ana Ruiz');
  });

  it('are joined over spellings, and say so', () => {
    const found = over(
      naming('a', ['Ilgar Seliyev', 'person']),
      naming('b', ['Ilqar Səliyev', 'person']),
      naming('c', ['Seliev', 'person']),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.also).toEqual([
      { name: 'Ilqar Səliyev', because: 'spelling' },
      { name: 'Seliev', because: 'short-form' },
    ]);
  });

  it('with two first names are two', () => {
    expect(over(naming('a', ['Ana Ruiz', 'person']), naming('b', ['Eva Ruiz', 'person']))).toHaveLength(2);
    expect(over(naming('a', ['Marta Holm', 'person']), naming('b', ['Merit Holm', 'person']))).toHaveLength(2);
  });

  it('have their surname while nobody else has it', () => {
    const short = naming('c', ['Ruiz', 'person']);
    expect(over(naming('a', ['Ana Ruiz', 'person']), short)).toHaveLength(1);
    expect(groups(over(naming('a', ['Ana Ruiz', 'person']), naming('b', ['Eva Ruiz', 'person']), short))).toEqual([
      ['a: Ana Ruiz'],
      ['b: Eva Ruiz'],
      ['c: Ruiz'],
    ]);
  });

  it('have an initial while no other name begins with it', () => {
    const initial = naming('c', ['A. Ruiz', 'person']);
    expect(over(naming('a', ['Ana Ruiz', 'person']), initial)[0]?.also).toEqual([
      { name: 'A. Ruiz', because: 'initial' },
    ]);
    expect(over(naming('a', ['Ana Ruiz', 'person']), naming('b', ['Alma Ruiz', 'person']), initial)).toHaveLength(3);
    expect(over(naming('a', ['Eva Ruiz', 'person']), initial)).toHaveLength(2);
  });

  it('may have a further given name, but not two different ones', () => {
    expect(over(naming('a', ['Ana Ruiz', 'person']), naming('b', ['Ana Maria Ruiz', 'person']))).toHaveLength(1);
    expect(
      over(
        naming('a', ['Ana Ruiz', 'person']),
        naming('b', ['Ana Maria Ruiz', 'person']),
        naming('c', ['Ana Sol Ruiz', 'person']),
      ),
    ).toHaveLength(3);
  });

  it('are told apart where one account names both', () => {
    const both = naming('b', ['Jon Petersen', 'person'], ['John Peterson', 'person']);
    expect(over(naming('a', ['Jon Petersen', 'person']), both)).toHaveLength(2);
    const two = naming('b', ['Erik Hallen', 'person'], ['Eric Hallen', 'person']);
    expect(over(naming('a', ['Erik Hallen', 'person']), two)).toHaveLength(2);
  });

  it('are not their sons', () => {
    expect(over(naming('a', ['Owen Tell Sr.', 'person']), naming('b', ['Owen Tell Jr.', 'person']))).toHaveLength(2);
  });

  it('keep both orders of their names where the family name may stand first', () => {
    expect(over(naming('a', ['Kim Sorae', 'person']), naming('b', ['Sorae Kim', 'person']))[0]?.also[0]?.because).toBe(
      'name-order',
    );
    expect(over(naming('a', ['James Martin', 'person']), naming('b', ['Martin James', 'person']))).toHaveLength(2);
  });

  it('are never places', () => {
    expect(over(naming('a', ['Ferrow', 'place']), naming('b', ['Ferrow', 'person']))).toHaveLength(2);
  });
});

describe('bodies', () => {
  it('have an acronym that an account gives with the name', () => {
    const acronym = naming('b', ['LSB', 'organisation']);
    const plain = naming('a', ['Lake Safety Board', 'organisation']);
    expect(over(plain, acronym)).toHaveLength(2);
    const both = naming('c', ['Lake Safety Board', 'organisation'], ['LSB', 'organisation', 'Lake Safety Board']);
    expect(over(plain, acronym, both).map(e => [e.name, e.also])).toEqual([
      ['Lake Safety Board', [{ name: 'LSB', because: 'acronym' }]],
    ]);
  });

  it('have none that stands for two', () => {
    const both = (id: string, name: string): Account =>
      naming(id, [name, 'organisation'], ['LSB', 'organisation', name]);
    expect(
      over(both('a', 'Lake Safety Board'), both('b', 'Loan Savings Bank'), naming('c', ['LSB', 'organisation'])),
    ).toHaveLength(3);
  });

  it('of a state may be named in two orders', () => {
    const found = over(
      naming('a', ['Harbour Ministry of Karvia', 'organisation']),
      naming('b', ['Karvia’s Harbour Ministry', 'organisation']),
    );
    expect(found).toHaveLength(1);
  });

  it('are one with the outlet of an account', () => {
    const outlet = account('a', 'Nothing.', { outlet: 'The Brann Ledger' });
    expect(over(outlet, naming('b', ['Brann Ledger', 'organisation']))).toHaveLength(1);
  });
});

describe('places that speak', () => {
  it('stand for a government and are never merged with it', () => {
    const found = over(naming('a', ['Norway', 'place']), naming('b', ['government of Norway', 'organisation']));
    expect(found).toHaveLength(2);
    expect(found[0]?.speaksFor).toBe('the government of Norway');
    expect(over(naming('a', ['Oslo', 'place']))[0]?.speaksFor).toBe('the government of Norway');
    expect(over(naming('a', ['Ferrow', 'place']))[0]?.speaksFor).toBeNull();
  });
});

describe('spokespeople', () => {
  const speaking = (source: string): Account => {
    const one = citing('a', source);
    const [attribution] = one.annotations.attributions;
    const mention = (words: string, type: MentionType): Mention => {
      const from = source.indexOf(words);
      return { from, to: from + words.length, type, name: words, entity: words };
    };
    const mentions = [mention('Ana Ruiz', 'person'), mention('Harbour Ministry', 'organisation')].sort(
      (a, b) => a.from - b.from,
    );
    return {
      ...one,
      annotations: {
        ...one.annotations,
        mentions,
        attributions: attribution ? [{ ...attribution, speaker: 'Ana Ruiz', chain: [] }] : [],
      },
    };
  };
  it.each([
    ['Ana Ruiz, a spokeswoman for the Harbour Ministry', 'Harbour Ministry'],
    ['Ana Ruiz, the Harbour Ministry’s chief spokeswoman', 'Harbour Ministry'],
    ['Harbour Ministry spokeswoman Ana Ruiz', 'Harbour Ministry'],
    ['Ana Ruiz, who used to work for the Harbour Ministry', null],
  ])('%s', (source, body) => {
    const found = over(speaking(source));
    expect(found.find(e => e.name === 'Ana Ruiz')?.speaksFor).toBe(body);
    expect(found).toHaveLength(2);
  });
});

describe('descriptions', () => {
  it('are never merged with a name or a member', () => {
    expect(
      over(citing('a', 'officials'), citing('b', 'an official'), naming('c', ['Ana Ruiz', 'person'])),
    ).toHaveLength(3);
  });

  it('are joined within one family only', () => {
    const [a, b, c] = [
      citing('a', 'a source in the port'),
      citing('b', 'A source in the port'),
      citing('c', 'a source in the port'),
    ];
    expect(groups(entities([a, b, c], [['a', 'b'], ['c']]))).toEqual([
      ['a: a source in the port', 'b: A source in the port'],
      ['c: a source in the port'],
    ]);
  });

  it('by a generic word alone are no names', () => {
    expect(over(citing('a', 'the Board'), citing('b', 'the Board')).map(e => e.kind)).toEqual([
      'described',
      'described',
    ]);
  });
});

it('does not depend on who is named first', () => {
  const pool: readonly Named[] = [
    ['Ana Ruiz', 'person'],
    ['Anna Ruiz', 'person'],
    ['A. Ruiz', 'person'],
    ['Ruiz', 'person'],
    ['Eva Ruiz', 'person'],
    ['Lake Safety Board', 'organisation'],
    ['LSB', 'organisation', 'Lake Safety Board'],
    ['LSB', 'organisation'],
    ['Ferrow', 'place'],
  ];
  const sets = fc.array(fc.subarray([...pool], { minLength: 1 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(sets, fc.nat(), (chosen, turn) => {
      const accounts = chosen.map((named, i) => naming(`d${String(i)}`, ...named));
      const at = turn % accounts.length;
      const turned = [...accounts.slice(at), ...accounts.slice(0, at)];
      const of = (found: readonly Entity[]): string[] =>
        groups(found)
          .map(g => [...g].sort().join('; '))
          .sort();
      expect(of(over(...turned))).toEqual(of(over(...accounts)));
    }),
  );
});
