import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../src/ready.js';
import { hashOf } from '../../src/annotate/sequence/features.js';
import { classesOf } from '../../src/annotate/sequence/models.js';
import { LABELS, MOVES, packSyntax, readSyntax, TAGS } from '../../src/annotate/syntax/model.js';
import { syntaxModelOf } from '../../src/annotate/syntax/models.js';
import { parseSentences, type Syntax } from '../../src/annotate/syntax/parse.js';
import { RELATIONS, ROOT } from '../../src/annotate/syntax/relations.js';
import type { SyntaxFacts } from '../../src/annotate/syntax/state.js';

/** Words written as "word/POS", as facts. */
const factsOf = (text: string): SyntaxFacts => {
  const tokens = text.split(' ').map(token => token.split('/'));
  const numbers = (of: (word: string, pos: string) => number): Int32Array =>
    Int32Array.from(tokens, ([word = '', pos = 'X']) => of(word.toLowerCase(), pos));
  const classes = classesOf('en');
  return {
    word: numbers(hashOf),
    pos: numbers((_, pos) => hashOf(pos)),
    suffix: numbers(word => hashOf(word.slice(-3))),
    fine: numbers(word => (classes.get(word)?.fine ?? -1) + 1),
    coarse: numbers(word => (classes.get(word)?.coarse ?? -1) + 1),
    quote: new Uint8Array(tokens.length),
  };
};

const parse = (text: string): { arc: (word: string) => string } & Syntax => {
  const facts = factsOf(text);
  const words = text.split(' ').map(token => token.split('/')[0] ?? '');
  const syntax = parseSentences(facts, [{ first: 0, last: words.length }], syntaxModelOf('en'));
  return {
    ...syntax,
    arc: word => {
      const i = words.indexOf(word);
      return `${RELATIONS[syntax.relations[i] ?? ROOT] ?? ''} ${words[syntax.heads[i] ?? -1] ?? ''}`.trim();
    },
  };
};

/** Whether each sentence hangs together from one root. */
const isTree = (heads: Int32Array, first: number, last: number): boolean => {
  let roots = 0;
  for (let i = first; i < last; i += 1) {
    if (heads[i] === -1) roots += 1;
    let at = i;
    for (let steps = 0; at !== -1; steps += 1) {
      if (steps > last - first || at < first || at >= last) return false;
      at = heads[at] ?? -1;
    }
  }
  return roots === 1;
};

describe('parseSentences', () => {
  it('finds who says what', () => {
    const { arc } = parse('The/DET mayor/NOUN said/VERB that/SCONJ the/DET bridge/NOUN was/AUX closed/VERB ./PUNCT');
    expect(arc('said')).toBe('root');
    expect(arc('mayor')).toBe('nsubj said');
    expect(arc('closed')).toBe('ccomp said');
    expect(arc('bridge')).toMatch(/^nsubj(:pass)? closed$/);
    expect(arc('that')).toBe('mark closed');
  });

  it('finds what somebody wants to do', () => {
    const { arc } = parse('She/PRON wants/VERB to/PART sell/VERB the/DET house/NOUN ./PUNCT');
    expect(arc('sell')).toBe('xcomp wants');
    expect(arc('house')).toBe('obj sell');
  });

  it('leaves what stands in no sentence alone', () => {
    const facts = factsOf('He/PRON left/VERB ./PUNCT They/PRON stayed/VERB ./PUNCT');
    const { heads, relations } = parseSentences(facts, [{ first: 3, last: 6 }], syntaxModelOf('en'));
    expect([...heads.subarray(0, 3)]).toEqual([-1, -1, -1]);
    expect([...relations.subarray(0, 3)]).toEqual([ROOT, ROOT, ROOT]);
    expect(isTree(heads, 3, 6)).toBe(true);
  });

  it('reads a sentence the same whatever stood before it', () => {
    const one = 'The/DET council/NOUN of/ADP Varn/PROPN denied/VERB it/PRON ./PUNCT';
    const alone = parse(one);
    const facts = factsOf(`Nobody/PRON who/PRON was/AUX there/ADV spoke/VERB ./PUNCT ${one}`);
    const both = parseSentences(
      facts,
      [
        { first: 0, last: 6 },
        { first: 6, last: 13 },
      ],
      syntaxModelOf('en'),
    );
    expect([...both.heads.subarray(6)].map(h => (h < 0 ? h : h - 6))).toEqual([...alone.heads]);
    expect([...both.relations.subarray(6)]).toEqual([...alone.relations]);
  });

  it('makes one tree of any words, the root alone without a relation to a head', () => {
    const token = fc.record({
      word: fc.integer(),
      pos: fc.constantFrom(...['NOUN', 'VERB', 'PUNCT', 'ADP', 'X'].map(hashOf)),
      suffix: fc.integer(),
      fine: fc.integer({ min: 0, max: 512 }),
      coarse: fc.integer({ min: 0, max: 64 }),
      quote: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 60 }), fc.nat(60), (tokens, cutGiven) => {
        const facts: SyntaxFacts = {
          word: Int32Array.from(tokens, t => t.word),
          pos: Int32Array.from(tokens, t => t.pos),
          suffix: Int32Array.from(tokens, t => t.suffix),
          fine: Int32Array.from(tokens, t => t.fine),
          coarse: Int32Array.from(tokens, t => t.coarse),
          quote: Uint8Array.from(tokens, t => t.quote),
        };
        const cut = Math.min(cutGiven, tokens.length);
        const units = [
          { first: 0, last: cut },
          { first: cut, last: tokens.length },
        ];
        const { heads, relations } = parseSentences(facts, units, syntaxModelOf('en'));
        for (const { first, last } of units) if (first < last) expect(isTree(heads, first, last)).toBe(true);
        heads.forEach((head, i) => {
          expect(relations[i] === ROOT).toBe(head === -1);
        });
      }),
    );
  });

  it('makes one tree of a sentence of 40,000 words', () => {
    const long = factsOf(Array.from({ length: 10_000 }, () => 'men/NOUN say/VERB that/SCONJ and/CCONJ').join(' '));
    const { heads } = parseSentences(long, [{ first: 0, last: long.word.length }], syntaxModelOf('en'));
    expect(heads.filter(head => head === -1)).toHaveLength(1);
  });
});

describe('readSyntax', () => {
  it('reads what was packed and refuses what was cut', () => {
    const bytes = packSyntax(
      new Uint8Array(2 * MOVES).fill(130),
      new Uint8Array(2 * LABELS),
      new Uint8Array(2),
      new Uint8Array(4),
      new Uint8Array(2 * TAGS),
      new Uint8Array(2),
    );
    expect(readSyntax(bytes).moves[1]).toBe(0x82828282 | 0);
    expect(() => readSyntax(bytes.subarray(0, -1))).toThrow(/damaged/);
  });
});
