import { outletWords, sourceNouns, unnamed, vague } from '../../languages/en/sources.js';
import type { Mention, SourceType } from '../../model/index.js';
import type { Roles } from '../mentions/roles.js';
import { headOf } from './clauses.js';
import { isPronounSource, type Phrase } from './phrases.js';
import { asWritten, posOf, spanOf, type Words, wordAt } from './words.js';

const singular = (word: string): string =>
  sourceNouns.has(word) ? word : word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('men') ? `${word.slice(0, -3)}man` : word.replace(/s$/, '');

/** The type that a role gives: the first noun that the list knows. */
export const typeOfRole = (roles: readonly string[]): SourceType | null => {
  for (const role of roles) {
    const type = sourceNouns.get(singular(role));
    if (type) return type;
  }
  return null;
};

/** What kind of source a phrase is, from its words and from what the document calls the one it names. */
export const sourceTypeOf = (words: Words, source: Phrase | null, speaker: Mention | null, roles: Roles): SourceType => {
  if (!source) return 'agentless';
  const { from, to } = spanOf(words, source.first, source.last);
  const phrase = words.text.slice(from, to);
  if (vague.test(phrase)) return 'vague';
  const head = headOf(words, source);
  const noun = singular(words.tokens[head]?.lemma ?? wordAt(words, head));
  const named = speaker !== null && speaker.type === 'person';
  if (!named && unnamed.test(phrase)) return 'anonymous';
  const own = /^\p{Lu}/u.test(asWritten(words, head)) && posOf(words, head) === 'PROPN' ? undefined : sourceNouns.get(noun);
  if (named) return typeOfRole([...nounsOf(words, source), ...(roles.get(speaker.entity) ?? [])].filter(w => w !== 'man' && w !== 'woman' && w !== 'person')) ?? 'other';
  if (own && own !== 'anonymous') {
    // "analysts", "experts": a plural without a name or a number is nobody in particular, and yet of a kind.
    return own;
  }
  if (own === 'anonymous') return 'anonymous';
  if (speaker?.type === 'document') return 'document';
  if (speaker?.type === 'organisation' || speaker?.type === 'other') {
    const parts = speaker.name.toLowerCase().split(/[\s.]+/);
    if (parts.some(w => outletWords.has(w))) return 'outlet';
  }
  const any = typeOfRole(nounsOf(words, source));
  if (any) return any;
  if (speaker?.type === 'organisation') return 'institution';
  if (speaker?.type === 'place') return 'institution';
  if (isPronounSource(words, source.first)) return 'other';
  return 'other';
};

/** Nouns of a phrase, its head first. */
const nounsOf = (words: Words, source: Phrase): string[] => {
  const nouns: string[] = [];
  for (let i = source.first; i < source.last; i += 1) {
    if (posOf(words, i) === 'NOUN' || posOf(words, i) === 'PROPN') nouns.push(words.tokens[i]?.lemma.replace(/\.$/, '') ?? '');
  }
  return nouns;
};
