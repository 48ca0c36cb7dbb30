import { outletWords, pressWords, sourceNouns, unnamed, vague } from '../../languages/en/sources.js';
import type { Mention, SourceType } from '../../model/index.js';
import type { Roles } from '../mentions/roles.js';
import { headOf } from './clauses.js';
import type { Phrase } from './phrases.js';
import { asWritten, posOf, spanOf, type Words, wordAt } from './words.js';

const singular = (word: string): string =>
  sourceNouns.has(word)
    ? word
    : word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.endsWith('men')
        ? `${word.slice(0, -3)}man`
        : word.replace(/s$/, '');

/** The type that a role gives: the first noun that the list knows. */
const typeOfRole = (roles: readonly string[]): SourceType | null => {
  for (const role of roles) {
    const type = sourceNouns.get(singular(role));
    if (type) return type;
  }
  return null;
};

/** What kind of source a phrase is, from its words and from what the document calls the one it names. */
export const sourceTypeOf = (
  words: Words,
  source: Phrase | null,
  speaker: Mention | null,
  roles: Roles,
): SourceType => {
  if (!source) return speaker ? personType(roles.get(speaker.entity) ?? []) : 'agentless';
  const { from, to } = spanOf(words, source.first, source.last);
  const phrase = words.text.slice(from, to);
  if (vague.test(phrase)) return 'vague';
  const head = headOf(words, source);
  const noun = singular(words.tokens[head]?.lemma ?? wordAt(words, head));
  const nouns = nounsOf(words, source);
  if (speaker?.type === 'person') return personType([...(roles.get(speaker.entity) ?? []), ...nouns]);
  if (unnamed.test(phrase)) return 'anonymous';
  const own = sourceNouns.get(noun);
  const isName = /^\p{Lu}/u.test(asWritten(words, head)) && posOf(words, head) === 'PROPN';
  // "media reports", "the news agency": what is told by the press is the press's.
  if (nouns.some(word => pressWords.has(word)) && own !== 'official') return 'outlet';
  if (own && (!isName || own === 'official' || own === 'analyst')) return own;
  if (speaker?.type === 'document') return 'document';
  if (
    speaker?.name
      .toLowerCase()
      .split(/[\s.]+/)
      .some(word => outletWords.has(word))
  )
    return 'outlet';
  const any = typeOfRole(nouns);
  if (any) return any;
  return isName || speaker !== null ? 'institution' : 'other';
};

/** What a person's roles make of them: somebody who speaks for an office is official whatever else they are. */
const personType = (roles: readonly string[]): SourceType => {
  const types = new Set(roles.map(role => sourceNouns.get(singular(role))));
  return (['official', 'analyst', 'outlet', 'witness'] as const).find(type => types.has(type)) ?? 'other';
};

/** Nouns of a phrase, in order. */
const nounsOf = (words: Words, source: Phrase): string[] => {
  const nouns: string[] = [];
  for (let i = source.first; i < source.last; i += 1) {
    if (posOf(words, i) === 'NOUN' || posOf(words, i) === 'PROPN')
      nouns.push(wordAt(words, i) === 'media' ? 'media' : (words.tokens[i]?.lemma.replace(/\.$/, '') ?? ''));
  }
  return nouns;
};
