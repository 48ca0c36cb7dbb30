import { headOf } from './clauses.js';
import { type Draft, draft } from './draft.js';
import { type Phrase, phraseLeft, phraseRight } from './phrases.js';
import { isPress } from './via.js';
import { asWritten, posOf, tokensTogether, type Unit, type Words, wordAt } from './words.js';

/** Most tokens of a headline. */
const LONGEST = 24;

/** Most tokens of a name before its colon or behind its dash. */
const NAME = 7;

/** Fewest tokens of what is said. */
const SHORTEST = 2;

/** Whether a sentence is a line of its own without an end mark, as headlines, captions and items of lists are. */
const isHeadline = (words: Words, { first, last }: Unit): boolean =>
  last - first <= LONGEST &&
  !/^[.!…]$/.test(wordAt(words, last - 1)) &&
  (first === 0 || !tokensTogether(words, first - 1, first)) &&
  (last >= words.tokens.length || !tokensTogether(words, last - 1, last));

/** Who speaks in a line without an end mark: "Minister: dam safe", "Dam safe – minister", "Mayor says dam unsafe". */
export const headlineDrafts = (words: Words, unit: Unit): Draft[] => {
  if (!isHeadline(words, unit)) return [];
  const found = colon(words, unit) ?? dash(words, unit) ?? verb(words, unit) ?? trailing(words, unit);
  return found ? [found] : [];
};

const colon = (words: Words, { first, last }: Unit): Draft | null => {
  for (let i = first + 1; i < Math.min(last - SHORTEST, first + NAME); i += 1) {
    if (wordAt(words, i) !== ':') continue;
    const source: Phrase = { first, last: i };
    if (phraseRight(words, first, i)?.last !== i || !isSpeaker(words, source) || !tells(words, i + 1, last))
      return null;
    return draft({
      source: [source],
      cue: [{ first: i, last: i + 1 }],
      content: [{ first: i + 1, last }],
      rule: 'headline',
    });
  }
  return null;
};

const dash = (words: Words, { first, last }: Unit): Draft | null => {
  for (let i = last - 1; i > Math.max(first + 1, last - NAME); i -= 1) {
    if (!/^(?:–|—|--|-)$/.test(wordAt(words, i))) continue;
    // A hyphen stands inside a word, a dash between two.
    if (words.tokens[i]?.from === words.tokens[i - 1]?.to) return null;
    const source: Phrase = { first: i + 1, last };
    if (phraseRight(words, i + 1, last)?.last !== last || !isSpeaker(words, source) || isPress(words, source))
      return null;
    if (!tells(words, first, i)) return null;
    return draft({
      source: [source],
      cue: [{ first: i, last: i + 1 }],
      content: [{ first, last: i }],
      rule: 'headline',
    });
  }
  return null;
};

const verb = (words: Words, { first, last }: Unit): Draft | null => {
  const { attributing, labels, verbs } = words.language;
  const most = Math.min(last - SHORTEST, first + NAME);
  for (let i = first + 1; i < most; i += 1) {
    const known = labels.headlineVerbs.has(wordAt(words, i)) ? verbs.entryOf(wordAt(words, i)) : undefined;
    if (!known) continue;
    const source = phraseLeft(words, i, first);
    if (source?.first !== first || !isSpeaker(words, source) || !tells(words, i + 1, last)) return null;
    if (attributing.noHeadline.test(wordAt(words, i + 1))) return null;
    return draft({
      source: [source],
      cue: [{ first: i, last: i + 1 }],
      content: [{ first: i + 1, last }],
      rule: 'headline',
      act: known.act,
      stance: known.stance,
    });
  }
  return null;
};

/** "Dam unsafe, mayor says": no verb but that of the source. */
const trailing = (words: Words, { first, last }: Unit): Draft | null => {
  const { labels, verbs } = words.language;
  const known = labels.headlineVerbs.has(wordAt(words, last - 1)) ? verbs.entryOf(wordAt(words, last - 1)) : undefined;
  const source = known ? phraseLeft(words, last - 1, first) : null;
  if (!known || !source || wordAt(words, source.first - 1) !== ',' || !isSpeaker(words, source)) return null;
  if (!tells(words, first, source.first - 1)) return null;
  return draft({
    source: [source],
    cue: [{ first: last - 1, last }],
    content: [{ first, last: source.first - 1 }],
    rule: 'headline',
    act: known.act,
    stance: known.stance,
  });
};

/** Whether a phrase names somebody who speaks: a person or body by name, or a noun for one. */
const isSpeaker = (words: Words, phrase: Phrase): boolean => {
  const { attributing, labels, names, sources } = words.language;
  if (phrase.last - phrase.first > NAME || labels.noSpeaker.has(wordAt(words, phrase.first))) return false;
  const head = headOf(words, phrase);
  if (labels.noSpeaker.has(wordAt(words, head)) || labels.credited.has(wordAt(words, head))) return false;
  if (words.kinds[head] === 'person' || words.kinds[head] === 'organisation') return true;
  const noun = wordAt(words, head);
  const plain = sources.sourceNouns.has(noun) ? noun : noun.replace(attributing.pluralEnding, '');
  if (names.personNouns.has(plain)) return true;
  const type = sources.sourceNouns.get(plain);
  return type !== undefined && type !== 'outlet' && !attributing.roleless.test(plain);
};

/** Whether the words say something, and are not one more name: "Director: Ana Ruiz". */
const tells = (words: Words, first: number, last: number): boolean => {
  if (last - first < SHORTEST) return false;
  let capitals = true;
  for (let i = first; i < last; i += 1) {
    if (/^(?:VERB|AUX|ADJ)$/.test(posOf(words, i))) return true;
    if (/\p{Ll}/u.test(asWritten(words, i))) capitals = false;
  }
  return capitals;
};
