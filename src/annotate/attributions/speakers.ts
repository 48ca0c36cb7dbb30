import { personNouns } from '../../languages/en/names.js';
import type { Mention } from '../../model/index.js';
import { indexAt } from '../search.js';
import { headOf } from './clauses.js';
import type { Draft } from './draft.js';
import type { Phrase } from './phrases.js';
import { posOf, spanOf, type Words, wordAt } from './words.js';

/** Who speaks: the mention that the source names, where it names one, and the name to show. */
export interface Speaker {
  readonly mention: Mention | null;
  readonly name: string | null;
  /** The words that said so: of a pronoun, those that it stands for. */
  readonly phrase: Phrase | null;
}

const NOBODY: Speaker = { mention: null, name: null, phrase: null };

/** What a pronoun may stand for. */
type Fit = 'person' | 'group' | 'thing';

const PRONOUNS: Readonly<Record<string, Fit>> = {
  he: 'person',
  she: 'person',
  they: 'group',
  it: 'thing',
  his: 'person',
  her: 'person',
  their: 'group',
  its: 'thing',
};

/** How far back, in sentences' worth of tokens, the subject of a pronoun without an earlier cue is looked for. */
const BACK = 60;

/** How many earlier speakers are kept in mind; more are never meant. */
const REMEMBERED = 24;

/** The first mention inside a phrase that is its head's: a person anywhere in it before other kinds. */
const mentionIn = (words: Words, mentions: readonly Mention[], phrase: Phrase): Mention | null => {
  const { from, to } = spanOf(words, phrase.first, phrase.last);
  const inside: Mention[] = [];
  for (let i = indexAt(mentions, from); i < mentions.length && (mentions[i]?.from ?? to) < to; i += 1) {
    const mention = mentions[i];
    if (mention && mention.to <= to) inside.push(mention);
  }
  if (inside.length === 0) return null;
  const head = words.tokens[headOf(words, phrase)];
  const holding = inside.find(m => head && m.from <= head.from && head.to <= m.to);
  if (holding) return holding;
  // "Maria Ortiz, a spokeswoman", "the mayor, Ana Ruiz": the person that the noun phrase is about stands first or in its apposition.
  const person = inside.find(m => m.type === 'person');
  if (!person) return null;
  const at = indexAt(words.tokens, person.from);
  // "the union's secretary, Ana Ruiz": behind a comma the name says who the secretary is.
  if (wordAt(words, at - 1) === ',' && head && personNouns.has(words.lower[headOf(words, phrase)] ?? '')) return person;
  for (let i = phrase.first; i < at; i += 1) if (posOf(words, i) === 'ADP' || wordAt(words, i) === "'s") return null;
  return person;
};

/** "Ana Ruiz and Jon Marsh": both of them; else the name of the one. */
const jointName = (words: Words, mentions: readonly Mention[], phrase: Phrase, one: Mention): string => {
  const persons: Mention[] = [];
  const { from, to } = spanOf(words, phrase.first, phrase.last);
  for (let i = indexAt(mentions, from); i < mentions.length && (mentions[i]?.from ?? to) < to; i += 1) {
    const mention = mentions[i];
    if (mention?.type === 'person' && mention.to <= to) persons.push(mention);
  }
  const [first, second] = persons;
  if (!first || !second || persons.length > 2 || first.entity === second.entity) return one.name;
  const between = words.text.slice(first.to, second.from);
  return /^\s+(?:and|&)\s+$/u.test(between) ? `${first.name} and ${second.name}` : one.name;
};

/** The phrase as a name: without article in front and without apposition behind. */
const phraseName = (words: Words, { first, last }: Phrase): string => {
  let start = first;
  if (
    posOf(words, start) === 'DET' &&
    !/^(?:some|many|several|all|no|each|every|any|another|both)$/.test(wordAt(words, start)) &&
    start + 1 < last
  )
    start += 1;
  let end = last;
  for (let i = start + 1; i < last; i += 1) {
    const word = wordAt(words, i);
    if (word === ',' || word === 'who' || word === 'which') {
      end = i;
      break;
    }
  }
  const { from, to } = spanOf(words, start, end);
  return words.text.slice(from, to).replace(/\s+/g, ' ');
};

const fits = (mention: Mention | null, name: string, plural: boolean, wanted: Fit): boolean => {
  if (wanted === 'person') return mention?.type === 'person';
  if (wanted === 'group') return plural || mention?.type === 'organisation';
  return mention !== null && mention.type !== 'person' ? true : mention === null && !plural && name !== '';
};

const isPlural = (words: Words, phrase: Phrase): boolean => {
  const head = headOf(words, phrase);
  const token = words.tokens[head];
  return (
    token?.pos === 'NOUN' &&
    /(?:s|people|men|women|children)$/.test(wordAt(words, head)) &&
    token.lemma !== wordAt(words, head)
  );
};

/**
 * The speakers of all drafts, in order of their cues. A pronoun is the one who spoke last and whom it may mean; only where nobody has,
 * the subject of an earlier sentence.
 */
export const speakersOf = (words: Words, mentions: readonly Mention[], drafts: readonly Draft[]): Speaker[] => {
  const order = drafts.map((_, i) => i).sort((a, b) => placeOf(drafts[a]) - placeOf(drafts[b]));
  const speakers: Speaker[] = drafts.map(() => NOBODY);
  const last: { speaker: Speaker; plural: boolean; at: number }[] = [];
  const persons = mentions.filter(m => m.type === 'person');
  for (const i of order) {
    const one = drafts[i];
    if (!one) continue;
    const source = one.antecedent ?? one.source[0];
    if (!source) {
      speakers[i] = follow(persons, one, speakers);
      continue;
    }
    const word = wordAt(words, source.first);
    const wanted = source.last - source.first === 1 ? PRONOUNS[word] : undefined;
    if (wanted === undefined) {
      if (/^(?:we|i|you|who|which|that)$/.test(word) && source.last - source.first === 1) continue;
      const mention = mentionIn(words, mentions, source);
      const name = mention ? jointName(words, mentions, source, mention) : phraseName(words, source);
      const vague =
        /^(?:some|others|many|several|most|few|people|everyone|nobody|someone|somebody|those|both|one)$/i.test(name);
      const speaker = vague ? NOBODY : { mention, name, phrase: source };
      speakers[i] = speaker;
      if (!vague) last.push({ speaker, plural: isPlural(words, source), at: source.first });
      continue;
    }
    const known = last.findLast(
      ({ speaker, plural, at }) =>
        (wanted === 'person' || source.first - at < BACK) && fits(speaker.mention, speaker.name ?? '', plural, wanted),
    );
    const nearer = wanted === 'person' ? subjectBefore(words, persons, source.first) : null;
    const knownAt = known ? known.at : -1;
    // A person who has become the subject of the story since the last cue is meant before the one who spoke then.
    const thing = wanted === 'thing' && !known ? thingBefore(words, mentions, source.first) : null;
    if (thing) speakers[i] = { mention: thing, name: thing.name, phrase: null };
    else if (
      nearer &&
      (!known || (nearer.at > knownAt && nearer.mention.entity !== known.speaker.mention?.entity && nearer.sure))
    ) {
      speakers[i] = { mention: nearer.mention, name: nearer.mention.name, phrase: null };
    } else if (known) speakers[i] = known.speaker;
    const meant = speakers[i] ?? NOBODY;
    if (meant !== NOBODY) last.push({ speaker: meant, plural: false, at: source.first });
    // Who spoke long ago is no longer meant by a pronoun.
    if (last.length > REMEMBERED) last.splice(0, REMEMBERED / 2);
  }
  return speakers;
};

const placeOf = (one: Draft | undefined): number => one?.cue[0]?.first ?? one?.content[0]?.first ?? 0;

/** The speaker of a quotation without a cue: who said the one before, or whom the sentence before is about. */
const follow = (persons: readonly Mention[], one: Draft, speakers: readonly Speaker[]): Speaker => {
  if (one.follows !== null) return speakers[one.follows] ?? NOBODY;
  if (!one.about) return NOBODY;
  const { about } = one;
  const person = persons[indexAt(persons, about.from)];
  if (person && person.to <= about.to) return { mention: person, name: person.name, phrase: null };
  return NOBODY;
};

/** How far into its sentence a thing may begin that "it" takes up, in tokens. */
const OPENING = 2;

/** The document or organisation that the sentence before begins with. */
const thingBefore = (words: Words, mentions: readonly Mention[], at: number): Mention | null => {
  const unit = words.units[(words.unitOf[at] ?? 0) - 1];
  if (!unit) return null;
  const mention = mentions[indexAt(mentions, words.tokens[unit.first]?.from ?? 0)];
  if (!mention || (mention.type !== 'document' && mention.type !== 'organisation')) return null;
  return indexAt(words.tokens, mention.from) - unit.first < OPENING ? mention : null;
};

/** The person who is the subject of the sentence before, or of this one's beginning: the first person named in it. */
const subjectBefore = (
  words: Words,
  persons: readonly Mention[],
  at: number,
): { mention: Mention; at: number; sure: boolean } | null => {
  let u = words.unitOf[at] ?? -1;
  for (let tries = 0; tries < 3 && u >= 0; tries += 1, u -= 1) {
    const unit = words.units[u];
    if (!unit || at - unit.first > BACK) break;
    const from = words.tokens[unit.first]?.from ?? 0;
    const end = Math.min(unit.last, at);
    const to = words.tokens[end - 1]?.to ?? 0;
    const inside: Mention[] = [];
    for (let i = indexAt(persons, from); i < persons.length && (persons[i]?.from ?? to) < to; i += 1) {
      const person = persons[i];
      if (person && words.quoteOf[indexAt(words.tokens, person.from)] === -1) inside.push(person);
    }
    const first = inside[0];
    if (!first) continue;
    const place = indexAt(words.tokens, first.from);
    const possessive = /^['’]s?$/.test(words.text.slice(first.to, first.to + 2).trim());
    // A subject stands at the beginning, after a title or a phrase of place and time at most.
    const sure = place - unit.first <= 6 && !possessive;
    return { mention: first, at: place, sure };
  }
  return null;
};
