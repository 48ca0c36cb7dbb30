import { type Language, languageOf } from '../languages/index.js';
import { type Found, joinCopies } from './copies.js';
import { list } from '../text/list.js';
import { type Case, called, type Draft, type Rule } from './rule.js';

interface Hint extends Found {
  readonly words: string;
  readonly does: string;
  readonly plainer: string | null;
}

const anchored = new WeakMap<RegExp, RegExp>();

/** A pattern as it is tried at one place; made once. */
const anchoredOf = (pattern: RegExp): RegExp => {
  const known = anchored.get(pattern) ?? new RegExp(pattern.source, pattern.flags.replace('g', 'y'));
  anchored.set(pattern, known);
  return known;
};

/** The way of hinting that begins where `from` is. */
const wayAt = ({ wording: { insinuations } }: Language, text: string, from: number, to: number) =>
  insinuations.find(({ pattern }) => {
    const again = anchoredOf(pattern);
    again.lastIndex = from;
    return (again.exec(text)?.[0].length ?? -1) === to - from;
  });

const hintsIn = ({ accounts }: Case): Hint[] =>
  accounts.flatMap(({ document: { id, text, language }, annotations }) =>
    annotations.wording
      .filter(({ kind, holder }) => kind === 'insinuation' && holder === 'narrator')
      .flatMap(({ from, to }): Hint[] => {
        const way = wayAt(languageOf(language), text, from, to);
        if (!way) return [];
        const words = text.slice(from, to).replace(/\s+/gu, ' ');
        return [{ document: id, from, to, words, key: words.toLowerCase(), does: way.does, plainer: way.plainer }];
      }),
  );

/** How many accounts a message names. */
const NAMED = 3;

const draftOf = (of: Case, group: readonly [Hint, ...Hint[]]): Draft => {
  const [{ words, does, plainer }] = group;
  const ids = [...new Set(group.map(({ document }) => document))];
  const names = ids.length > NAMED ? `${String(ids.length)} accounts` : list(ids.map(id => called(of, id)));
  return {
    level: 'note',
    message: `${names} ${ids.length > 1 ? 'write' : 'writes'} “${words}”, which ${does}.`,
    sides: group.map(({ document, from, to }) => ({ document, from, to })) as [Hint, ...Hint[]],
    because: [
      'it stands in the account’s own voice and lets something be understood that it does not say',
      ...(plainer === null ? [] : [`plainer: ${plainer}`]),
      ...(ids.length > 1 ? ['the accounts share the words around it'] : []),
    ],
    otherReadings: [
      'what it hints at is told and shown elsewhere in the account',
      'the words are meant as they stand, and hint at nothing',
      'it is a comment, whose readers expect an opinion',
    ],
  };
};

/** Something is given to be understood, and not said. */
export const insinuation: Rule = {
  id: 'insinuation',
  find: of => joinCopies(of, hintsIn(of)).map(group => draftOf(of, group)),
};
