import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateAt } from '../../src/annotate/hedges/candidates.js';
import { framesOf } from '../../src/annotate/hedges/frames.js';
import { hedges } from '../../src/annotate/hedges.js';
import { sentences } from '../../src/annotate/sentences.js';
import { tokens } from '../../src/annotate/tokens.js';
import { languageOf } from '../../src/languages/index.js';
import { hedgePhrases, hedgeStrength } from '../../src/languages/en/hedges.js';
import { type Hedge, noAnnotations, type Token } from '../../src/model/index.js';
import { blankDocument } from '../documents.js';
import { processorTime } from '../processor-time.js';

const english = languageOf('en');

const read = (text: string): readonly Hedge[] => {
  const document = blankDocument('test', {
    text,
    blocks: [{ from: 0, to: text.length, kind: 'paragraph' }],
  });
  let all = { ...noAnnotations, sentences: sentences.annotate(document, noAnnotations, english) };
  all = { ...all, tokens: tokens.annotate(document, all, english) };
  return hedges.annotate(document, all, english);
};

const hedged = (text: string): string[] => read(text).map(h => `${text.slice(h.from, h.to)}: ${h.kind}`);

/** A sentence of tokens that were never text of any sense. */
const made = (word: string, pos: string, count: number): { text: string; tokens: Token[] } => ({
  text: `${word} `.repeat(count),
  tokens: Array.from({ length: count }, (_, i) => {
    const from = i * (word.length + 1);
    return { from, to: from + word.length, pos, lemma: word };
  }),
});

describe('hedges', () => {
  it('tells the kinds apart', () => {
    expect(hedged('The gate may be open, and the keeper is believed to be ill.')).toEqual([
      'may: epistemic',
      'believed: doxastic',
    ]);
    expect(hedged('The gate was allegedly left open.')).toEqual(['allegedly: investigation']);
    expect(hedged('They will stay unless the rain stops.')).toEqual(['unless: condition']);
  });

  it('takes the longest phrase at a place', () => {
    expect(hedged('The cause is yet to be determined.')).toEqual(['yet to be determined: investigation']);
    expect(hedged('There is no firm evidence of that.')).toEqual(['no firm evidence: epistemic']);
  });

  it('knows the month of May, the strength of might and what is as good as possible', () => {
    expect(hedged('The gate was built in May 2019.')).toEqual([]);
    expect(hedged('In May the river rises.')).toEqual([]);
    expect(hedged('He pushed with all his might.')).toEqual([]);
    expect(hedged('Come as soon as possible.')).toEqual([]);
    expect(hedged('Mrs May opened the bridge.')).toEqual([]);
  });

  it('finds a modal at the beginning of a question', () => {
    expect(hedged('The keeper might not have known.')).toEqual(['might: epistemic']);
  });

  it('tells a failure from what is held possible', () => {
    expect(hedged('The mayor could not explain it.')).toEqual([]);
    expect(hedged('The dam could break within days.')).toEqual(['could: epistemic']);
  });

  it('gives positions in order that do not overlap and lie in the text, whatever it is', () => {
    const word = fc.constantFrom(
      'may',
      'not',
      'yet',
      'clear',
      'if',
      'could',
      'been',
      'no',
      'evidence',
      'Ostrel',
      '"',
      '.',
      '\n',
      '…',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), words => {
        const text = words.join(' ');
        let last = 0;
        for (const { from, to } of read(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 50, seed: 4 },
    );
  });

  it('does not look across the end of a sentence for a phrase', () => {
    const { text, tokens: list } = made('unless', 'SCONJ', 4);
    const frames = framesOf(
      english,
      text,
      [
        { from: 0, to: 13 },
        { from: 14, to: text.length },
      ],
      list,
    );
    expect(frames.map(({ first, last, candidates }) => [first, last, candidates.length])).toEqual([
      [0, 2, 2],
      [2, 4, 2],
    ]);
    const phrase = ['little', 'is', 'known'];
    const known = phrase.map((word, i) => ({ from: i, to: i + 1, pos: 'X', lemma: word }));
    expect(candidateAt(english, 'lik', known, phrase, 0, 3)).toMatchObject({ first: 0, last: 3 });
    expect(candidateAt(english, 'lik', known, phrase, 0, 2)).toBeNull();
  });

  it('reads a sentence of nothing but hedges in time linear in its length', () => {
    const run = (count: number): number => {
      const { text, tokens: list } = made('may', 'AUX', count);
      const all = { ...noAnnotations, tokens: list, sentences: [{ from: 0, to: text.length }] };
      return processorTime(() => {
        expect(hedges.annotate(blankDocument('test', { text }), all, english)).toHaveLength(count);
      });
    };
    run(4000);
    expect(run(64_000)).toBeLessThan(16 * Math.max(run(8000), 10));
  });
});

describe('the lexicon of hedges', () => {
  it('has each phrase once under a guard', () => {
    const all = hedgePhrases.map(({ words, guard }) => `${words.join(' ')} (${guard})`);
    expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
  });

  it('gives a strength only to what it can find', () => {
    const found = hedgePhrases.map(
      ({ words }) => new RegExp(`^${words.join(' ').replaceAll('~ ', '(?:\\p{L}+ )?')}$`, 'u'),
    );
    expect([...hedgeStrength.keys()].filter(words => !found.some(pattern => pattern.test(words)))).toEqual([]);
  });
});
