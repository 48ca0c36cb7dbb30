import type { Mention, SourceType } from '../../model/index.js';
import type { Roles } from '../mentions/roles.js';
import { headOf } from './clauses.js';
import type { Phrase } from './phrases.js';
import { asWritten, posOf, spanOf, type Words, wordAt } from './words.js';

const singular = (words: Words, word: string): string =>
  words.language.sources.sourceNouns.has(word) ? word : words.language.attributing.roleSingular(word);

/** The type that a role gives: the first noun that the list knows. */
const typeOfRole = (words: Words, roles: readonly string[]): SourceType | null => {
  const { sources } = words.language;
  for (const role of roles) {
    const type = sources.sourceNouns.get(singular(words, role));
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
  const { attributing, sources } = words.language;
  if (!source) return speaker ? personType(words, roles.get(speaker.entity) ?? []) : 'agentless';
  const { from, to } = spanOf(words, source.first, source.last);
  const phrase = words.text.slice(from, to);
  if (sources.vague.test(phrase)) return 'vague';
  const head = headOf(words, source);
  // Outside quotation marks "we" is the paper that writes.
  if (
    attributing.paperItself.test(wordAt(words, source.first)) &&
    words.quoteOf[source.first] === -1 &&
    source.last - source.first === 1
  )
    return 'outlet';
  const noun = singular(words, words.tokens[head]?.lemma ?? wordAt(words, head));
  const nouns = nounsOf(words, source);
  if (speaker?.type === 'person') return personType(words, [...(roles.get(speaker.entity) ?? []), ...nouns]);
  if (sources.unnamed.test(phrase)) return 'anonymous';
  const own = sources.sourceNouns.get(noun);
  const isName = /^\p{Lu}/u.test(asWritten(words, head)) && posOf(words, head) === 'PROPN';
  // "media reports", "the news agency": what is told by the press is the press's.
  if (nouns.some(word => sources.pressWords.has(word)) && own !== 'official') return 'outlet';
  if (own && (!isName || own === 'official' || own === 'analyst')) return own;
  if (speaker?.type === 'document') return 'document';
  if (
    speaker?.name
      .toLowerCase()
      .split(/[\s.]+/)
      .some(word => sources.outletWords.has(word))
  )
    return 'outlet';
  const any = typeOfRole(words, nouns);
  if (any) return any;
  if (source.last - source.first === 1 && wordAt(words, head).length === 1) return 'other';
  return isName || (speaker !== null && speaker.type !== 'other') ? 'institution' : 'other';
};

/** What a person's roles make of them: somebody who speaks for an office is official whatever else they are. */
const personType = (words: Words, roles: readonly string[]): SourceType => {
  const { sources } = words.language;
  const types = new Set(roles.map(role => sources.sourceNouns.get(singular(words, role))));
  return (['official', 'analyst', 'outlet', 'witness'] as const).find(type => types.has(type)) ?? 'other';
};

/** Nouns of a phrase, in order. */
const nounsOf = (words: Words, source: Phrase): string[] => {
  const { particles } = words.language;
  const nouns: string[] = [];
  for (let i = source.first; i < source.last; i += 1) {
    if (posOf(words, i) === 'NOUN' || posOf(words, i) === 'PROPN')
      nouns.push(
        particles.media.has(wordAt(words, i)) ? wordAt(words, i) : (words.tokens[i]?.lemma.replace(/\.$/, '') ?? ''),
      );
  }
  return nouns;
};
