import type { Mention } from '../../model/index.js';
import { indexAt } from '../search.js';
import { headOf, mainSubject } from './clauses.js';
import type { Draft } from './draft.js';
import { type Gender, genderOfPhrase, gendersOf } from './genders.js';
import { type Phrase, phraseLeft } from './phrases.js';
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

/** How far back, in sentences' worth of tokens, the subject of a pronoun without an earlier cue is looked for. */
const BACK = 60;

/** How many earlier speakers are kept in mind; more are never meant. */
const REMEMBERED = 24;

/** The first mention inside a phrase that is its head's: a person anywhere in it before other kinds. */
const mentionIn = (words: Words, mentions: readonly Mention[], phrase: Phrase): Mention | null => {
  const { names, particles } = words.language;
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
  if (wordAt(words, at - 1) === ',' && head && names.personNouns.has(words.lower[headOf(words, phrase)] ?? ''))
    return person;
  for (let i = phrase.first; i < at; i += 1)
    if (posOf(words, i) === 'ADP' || particles.possessiveS.has(wordAt(words, i))) return null;
  return person;
};

/** "Ana Ruiz and Jon Marsh": both of them; else the name of the one. */
const jointName = (words: Words, mentions: readonly Mention[], phrase: Phrase, one: Mention): string => {
  const { attributing } = words.language;
  const persons: Mention[] = [];
  const { from, to } = spanOf(words, phrase.first, phrase.last);
  for (let i = indexAt(mentions, from); i < mentions.length && (mentions[i]?.from ?? to) < to; i += 1) {
    const mention = mentions[i];
    if (mention?.type === 'person' && mention.to <= to) persons.push(mention);
  }
  const [first, second] = persons;
  if (!first || !second || persons.length > 2 || first.entity === second.entity) return one.name;
  const between = words.text.slice(first.to, second.from);
  return attributing.jointOfNames.test(between) ? `${first.name} and ${second.name}` : one.name;
};

/** One who has spoken. */
interface Known {
  readonly speaker: Speaker;
  readonly mention: Mention | null;
  readonly name: string;
  readonly plural: boolean;
  /** A person whom the text names by role only: "the minister". */
  readonly human: boolean;
  readonly gender: Gender | null;
  readonly at: number;
}

/** The phrase as a name: without article in front and without apposition behind. */
const phraseName = (words: Words, { first, last }: Phrase): string => {
  const { attributing, particles } = words.language;
  let start = first;
  if (posOf(words, start) === 'DET' && !attributing.quantifiers.test(wordAt(words, start)) && start + 1 < last)
    start += 1;
  let end = last;
  for (let i = start + 1; i < last; i += 1) {
    const word = wordAt(words, i);
    if (word === ',' || particles.who.has(word) || particles.which.has(word)) {
      end = i;
      break;
    }
  }
  const { from, to } = spanOf(words, start, end);
  return words.text.slice(from, to).replace(/\s+/g, ' ');
};

const fits = ({ mention, name, plural, human }: Known, wanted: Fit): boolean => {
  if (wanted === 'person') return mention?.type === 'person' || human;
  if (wanted === 'group') return plural || mention?.type === 'organisation';
  return mention !== null && mention.type !== 'person' ? true : mention === null && !plural && !human && name !== '';
};

const isPlural = (words: Words, phrase: Phrase): boolean => {
  const { attributing, sources } = words.language;
  const head = headOf(words, phrase);
  const token = words.tokens[head];
  const word = wordAt(words, head);
  if (
    attributing.pluralEnding.test(word) &&
    !sources.sourceNouns.has(word) &&
    sources.sourceNouns.has(word.replace(attributing.pluralEnding, ''))
  )
    return true;
  return (
    token?.pos === 'NOUN' && attributing.peopleEnding.test(wordAt(words, head)) && token.lemma !== wordAt(words, head)
  );
};

/** "a story in the Harbour Gazette", "the Gazette's headline": a piece speaks for the paper that it stands in. */
const paperOf = (words: Words, mentions: readonly Mention[], phrase: Phrase): Mention | null => {
  const { sources } = words.language;
  if (!sources.storyNouns.has(wordAt(words, headOf(words, phrase)))) return null;
  const { from, to } = spanOf(words, phrase.first, phrase.last);
  for (let i = indexAt(mentions, from); i < mentions.length && (mentions[i]?.from ?? to) < to; i += 1) {
    const mention = mentions[i];
    if (mention && mention.to <= to && /^(?:organisation|other)$/.test(mention.type)) return mention;
  }
  return null;
};

/** The person whose surname a label of a transcript gives in capitals. */
const byLabel = (words: Words, persons: readonly Mention[], { last }: Phrase): Mention | null => {
  const label = wordAt(words, last - 1);
  return persons.find(({ name }) => name.split(/\s+/).at(-1)?.toLowerCase() === label) ?? null;
};

/** Whether a phrase names one person by role: "the minister", "a spokeswoman for the mine". */
const isHuman = (words: Words, phrase: Phrase): boolean => {
  const { genders, names } = words.language;
  const word = wordAt(words, headOf(words, phrase));
  return names.personNouns.has(word) || genders.feminine.has(word) || genders.masculine.has(word);
};

/** How far back those stand whom "the former" and "both" mean, in tokens. */
const PAIR_REACH = 80;

/** "The former", "the latter", "both": one or both of the two persons of the nearest sentence before that names just two. */
const pairOf = (words: Words, mentions: readonly Mention[], { first, last }: Phrase): Speaker | null => {
  const { attributing, particles } = words.language;
  const word = wordAt(words, last - 1);
  const one = last - first === 2 && particles.the.has(wordAt(words, first)) && attributing.oneOfTwo.test(word);
  const both = last - first === 1 && particles.both.has(word);
  if (!one && !both) return null;
  for (let u = (words.unitOf[first] ?? 0) - 1; u >= 0; u -= 1) {
    const unit = words.units[u];
    if (!unit || first - unit.last > PAIR_REACH) return null;
    const from = words.tokens[unit.first]?.from ?? 0;
    const to = words.tokens[unit.last - 1]?.to ?? 0;
    const named = new Map<string, Mention>();
    for (let i = indexAt(mentions, from); i < mentions.length && (mentions[i]?.from ?? to) < to; i += 1) {
      const mention = mentions[i];
      if (mention && /^(?:person|organisation|other)$/.test(mention.type) && !named.has(mention.entity))
        named.set(mention.entity, mention);
    }
    if (named.size !== 2) continue;
    const [a, b] = [...named.values()];
    if (!a || !b) return null;
    if (both) return { mention: null, name: `${a.name} and ${b.name}`, phrase: null };
    const meant = particles.former.has(word) ? a : b;
    return { mention: meant, name: meant.name, phrase: null };
  }
  return null;
};

/**
 * The speakers of all drafts, in order of their cues. A pronoun is the one who spoke last and whom it may mean; only where nobody has,
 * the subject of an earlier sentence.
 */
export const speakersOf = (words: Words, mentions: readonly Mention[], drafts: readonly Draft[]): Speaker[] => {
  const { attributing } = words.language;
  const order = drafts.map((_, i) => i).sort((a, b) => placeOf(drafts[a]) - placeOf(drafts[b]));
  const speakers: Speaker[] = drafts.map(() => NOBODY);
  const last: Known[] = [];
  const persons = mentions.filter(m => m.type === 'person');
  const genders = gendersOf(words, persons);
  const genderOf = (mention: Mention | null, phrase: Phrase | null): Gender | null =>
    (mention && genders.get(mention.entity)) ?? (phrase && genderOfPhrase(words, phrase));
  for (const i of order) {
    const one = drafts[i];
    if (!one) continue;
    const source = one.antecedent ?? one.source[0];
    if (!source) {
      speakers[i] = follow(words, persons, one, drafts, speakers);
      continue;
    }
    const word = wordAt(words, source.first);
    const single = source.last - source.first === 1;
    const wanted = single ? attributing.pronouns.get(word) : undefined;
    if (wanted === undefined) {
      if (attributing.unnamedAlone.test(word) && single) continue;
      const pair = pairOf(words, mentions, source);
      if (pair) {
        speakers[i] = pair;
        continue;
      }
      const mention =
        paperOf(words, mentions, source) ??
        (one.rule === 'transcript' ? byLabel(words, persons, source) : null) ??
        mentionIn(words, mentions, source);
      // The letters of an interview stand for two people whom it names elsewhere, if at all.
      if (one.rule === 'transcript' && /^[a-z]$/.test(word) && single) continue;
      const name = mention ? jointName(words, mentions, source, mention) : phraseName(words, source);
      const vague = attributing.anybody.test(name);
      const speaker = vague ? NOBODY : { mention, name, phrase: source };
      speakers[i] = speaker;
      const plural = isPlural(words, source);
      const human = mention === null && !plural && isHuman(words, source);
      if (!vague)
        last.push({ speaker, mention, name, plural, human, gender: genderOf(mention, source), at: source.first });
      continue;
    }
    const sex = attributing.genderedPronouns.get(word) ?? null;
    const agrees = (gender: Gender | null): boolean => sex === null || gender === null || gender === sex;
    const known = last.findLast(
      one => (wanted === 'person' || source.first - one.at < BACK) && fits(one, wanted) && agrees(one.gender),
    );
    const nearer =
      wanted === 'person' ? subjectBefore(words, persons, source.first, p => agrees(genderOf(p, null))) : null;
    const knownAt = known ? known.at : -1;
    // A person who has become the subject of the story since the last cue is meant before the one who spoke then.
    const thing = wanted === 'thing' && !known ? thingBefore(words, mentions, source.first) : null;
    const surer = nearer !== null && sex !== null && genderOf(nearer.mention, null) === sex && known?.gender === null;
    const role =
      !known && !nearer
        ? sex === null
          ? ownSubject(words, source.first, word, wanted)
          : roleBefore(words, source.first, sex)
        : null;
    if (role) {
      const mention = mentionIn(words, mentions, role);
      speakers[i] = { mention, name: mention?.name ?? phraseName(words, role), phrase: role };
    } else if (thing) speakers[i] = { mention: thing, name: thing.name, phrase: null };
    else if (
      nearer &&
      (!known || (nearer.at > knownAt && nearer.mention.entity !== known.mention?.entity && (nearer.sure || surer)))
    ) {
      speakers[i] = { mention: nearer.mention, name: nearer.mention.name, phrase: null };
    } else if (known) speakers[i] = known.speaker;
    const meant = speakers[i] ?? NOBODY;
    if (meant !== NOBODY) {
      // One use of "she" is enough to know her by for the rest of the text.
      if (sex !== null && meant.mention && !genders.has(meant.mention.entity)) genders.set(meant.mention.entity, sex);
      last.push({
        speaker: meant,
        mention: meant.mention,
        name: meant.name ?? '',
        plural: false,
        human: wanted === 'person' && meant.mention === null,
        gender: sex,
        at: source.first,
      });
    }
    // Who spoke long ago is no longer meant by a pronoun.
    if (last.length > REMEMBERED) last.splice(0, REMEMBERED / 2);
  }
  return speakers;
};

const placeOf = (one: Draft | undefined): number => one?.cue[0]?.first ?? one?.content[0]?.first ?? 0;

/** The speaker of a quotation without a cue: who said the one before, or whom the sentence before is about. */
const follow = (
  words: Words,
  persons: readonly Mention[],
  one: Draft,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
): Speaker => {
  if (one.follows !== null) return speakers[one.follows] ?? NOBODY;
  if (!one.about) return NOBODY;
  const { about } = one;
  const person = persons[indexAt(persons, about.from)];
  if (person && person.to <= about.to) return { mention: person, name: person.name, phrase: null };
  // "She will say little. “…”": whoever the pronoun was found to mean.
  const first = indexAt(words.tokens, about.from);
  const same = drafts.findIndex(({ source: [own] }) => own?.first === first && own.last - own.first === 1);
  const isPronoun = words.language.attributing.pronouns.get(wordAt(words, first)) === 'person';
  return (isPronoun ? speakers[same] : undefined) ?? NOBODY;
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

/** The one noun of the sentence before, or of this one, that names somebody of whom a text says "she": "the queen of Lodenia". */
const roleBefore = (words: Words, at: number, sex: Gender): Phrase | null => {
  const { genders } = words.language;
  for (let u = words.unitOf[at] ?? -1, tries = 0; u >= 0 && tries < 2; u -= 1, tries += 1) {
    const unit = words.units[u];
    if (!unit || at - unit.first > BACK) return null;
    const own = sex === 'female' ? genders.feminine : genders.masculine;
    const places: number[] = [];
    for (let i = unit.first; i < Math.min(unit.last, at); i += 1) {
      if (own.has(wordAt(words, i)) && posOf(words, i) === 'NOUN' && words.quoteOf[i] === -1) places.push(i);
    }
    const [place] = places;
    if (place === undefined) continue;
    return places.length === 1 ? phraseLeft(words, place + 1, unit.first) : null;
  }
  return null;
};

/** "The board repeated its denial": a possessive takes up the subject of its own sentence. */
const ownSubject = (words: Words, at: number, word: string, wanted: Fit): Phrase | null => {
  const { attributing } = words.language;
  const unit = words.units[words.unitOf[at] ?? -1];
  if (!unit || !attributing.subjectPossessives.test(word)) return null;
  const main = mainSubject(words, unit, at);
  if (!main || isHuman(words, main.subject)) return null;
  return isPlural(words, main.subject) === (wanted === 'group') ? main.subject : null;
};

/** The person who is the subject of the sentence before, or of this one's beginning: the first person named in it. */
const subjectBefore = (
  words: Words,
  persons: readonly Mention[],
  at: number,
  agrees: (person: Mention) => boolean,
): { mention: Mention; at: number; sure: boolean } | null => {
  const { attributing } = words.language;
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
      if (person && words.quoteOf[indexAt(words.tokens, person.from)] === -1 && agrees(person)) inside.push(person);
    }
    const first = inside[0];
    if (!first) continue;
    const place = indexAt(words.tokens, first.from);
    const possessive = attributing.possessiveMark.test(words.text.slice(first.to, first.to + 2).trim());
    // A subject stands at the beginning, after a title or a phrase of place and time at most.
    const sure = place - unit.first <= 6 && !possessive;
    return { mention: first, at: place, sure };
  }
  return null;
};
