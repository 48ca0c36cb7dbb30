import { describe, expect, it } from 'vitest';
import { BACKGROUND, collect } from '../../src/relate/columns.js';
import { relate } from '../../src/relate/index.js';
import { account } from './accounts.js';

/** The words of a text that are marked as those of a phrase on any subject, by the text's lines. */
const marked = (text: string, language = 'en'): string[] => {
  const [read] = collect([account('a', text, { language })]);
  return [...(read?.flags ?? [])].flatMap((flags, i) =>
    (flags & BACKGROUND) === 0 ? [] : [text.slice(read?.from[i], read?.to[i])],
  );
};

const kinds = (left: string, right: string): string[] =>
  relate([account('a', left), account('b', right)]).passages.map(passage => passage.kind);

describe('phrases on any subject', () => {
  it('are marked word by word, whatever the case of their letters', () => {
    expect(marked('The Vast Majority of the geese slept.')).toEqual(['The', 'Vast', 'Majority', 'of', 'the']);
  });

  it('do not go from one block into the next', () => {
    expect(marked('The vast\nmajority of geese slept.')).toEqual([]);
  });

  it('are not found in texts with fewer words than a phrase has', () => {
    expect(marked('The vast majority')).toEqual([]);
  });

  it('make no narration of a stretch that is mostly such phrases', () => {
    const phrases = 'played a crucial role in the establishment of the guild and for the remainder of his life';
    expect(kinds(`The smith ${phrases} slept.`, `An abbot ${phrases} rowed.`)).toEqual(['stock']);
  });

  it('leave a longer stretch narration', () => {
    const geese = 'the geese broke through the hedge and trampled forty rows of seedlings';
    const phrases = `in the middle of the night, for an extended period of time, ${geese}`;
    expect(kinds(`We know that ${phrases}.`, `It is known how ${phrases}.`)).toEqual(['narration']);
  });

  it('leave eighteen of the same words narration, whatever they are made of', () => {
    const phrases =
      'played a crucial role in the establishment of the guild for an extended period of time, and for the remainder of his life';
    expect(kinds(`The smith ${phrases} slept.`, `An abbot ${phrases} rowed.`)).toEqual(['narration']);
  });
});
