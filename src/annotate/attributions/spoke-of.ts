import { clauseBegins, contentEnd, floorOf, headOf } from './clauses.js';
import { type Draft, draft } from './draft.js';
import { phraseLeft, phraseRight } from './phrases.js';
import { fit } from './subjects.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

/** "mocked the theory that the gate had rusted": what somebody does to a claim says that they do not share it. */
const turned = (words: Words, at: number, unit: Unit): Draft | null => {
  const { attributing, particles, reporting } = words.language;
  const lemma = words.tokens[at]?.lemma ?? '';
  const next = wordAt(words, at + 1);
  const joined = reporting.turnsOn.has(`${lemma}_${next}`);
  if (posOf(words, at) !== 'VERB' || !(joined || reporting.turnsOn.has(lemma))) return null;
  const object = phraseRight(words, at + (joined ? 2 : 1), unit.last);
  if (!object || !particles.that.has(wordAt(words, object.last))) return null;
  const noun = wordAt(words, object.last - 1);
  if (!reporting.reportingNouns.has(noun) && !reporting.reportingNouns.has(noun.replace(attributing.pluralEnding, '')))
    return null;
  if (!clauseBegins(words, object.last + 1, unit.last)) return null;
  const source = phraseLeft(words, groupStart(words, at, unit), floorOf(words, at, unit));
  if (!fit(words, source)) return null;
  return draft({
    source: [source],
    cue: [{ first: groupStart(words, at, unit), last: at + (joined ? 2 : 1) }],
    content: [{ first: object.last, last: contentEnd(words, object.last, unit) }],
    rule: 'object',
    polarity: 'denies',
  });
};

/** How far into the object the quoted words may begin, in tokens. */
const QUOTED_WITHIN = 8;

/** "spoke of a “hidden hand”", "the report lists “holes of all sizes”": the words in marks are the subject's. */
const spokeOf = (words: Words, at: number, unit: Unit): Draft | null => {
  const { attributing, reporting, sources } = words.language;
  const lemma = words.tokens[at]?.lemma ?? '';
  const joined = reporting.speaksOf.has(`${lemma}_${wordAt(words, at + 1)}`);
  const direct = reporting.speaksOf.has(lemma);
  const held = reporting.holdsWords.has(lemma);
  if (posOf(words, at) !== 'VERB' || !(joined || direct || held) || attributing.gerundEnding.test(wordAt(words, at)))
    return null;
  const start = groupStart(words, at, unit);
  if (attributing.notSpoken.test(wordAt(words, at - 1))) return null;
  const source = phraseLeft(words, start, floorOf(words, at, unit));
  if (!fit(words, source)) return null;
  const first = at + (joined ? 2 : 1);
  const end = contentEnd(words, first, unit, 'phrase');
  const reach = held && !(joined || direct) ? end : Math.min(end, first + QUOTED_WITHIN);
  let quote = -1;
  for (let i = first; i < reach && quote === -1; i += 1) quote = words.quoteOf[i] ?? -1;
  const quoted = words.quotes[quote];
  if (!quoted || quoted.quotation.use === 'title' || quote === words.quoteOf[at]) return null;
  const wordsOf = quoted.inner.last - quoted.inner.first;
  if (joined || direct) {
    return draft({
      source: [source],
      cue: [{ first: start, last: first }],
      content: [{ first, last: Math.max(end, quoted.last) }],
      rule: 'object',
    });
  }
  // Of a document only words that are somebody's for certain: a word or two in marks may be the narrator's.
  const noun = wordAt(words, headOf(words, source));
  const isDocument =
    sources.sourceNouns.get(noun) === 'document' ||
    sources.sourceNouns.get(noun.replace(attributing.pluralEnding, '')) === 'document';
  if (!isDocument || wordsOf < SHORTEST_QUOTED || quoted.quotation.use !== 'speech') return null;
  return draft({
    source: [source],
    cue: [{ first: start, last: at + 1 }],
    content: [{ first: quoted.first, last: quoted.last }],
    rule: 'object',
  });
};

/** Fewest words in marks that are a document's for certain. */
const SHORTEST_QUOTED = 4;

/** Where the verb group of a plain verb begins: its auxiliaries and adverbs. */
const groupStart = (words: Words, at: number, unit: Unit): number => {
  let first = at;
  while (first > unit.first && at - first < 5 && /^(?:AUX|ADV)$/.test(posOf(words, first - 1))) first -= 1;
  return first;
};

/** What a plain verb of speaking tells in one sentence: of a claim that is turned on, or of words in marks. */
export const spokeOfDraft = (words: Words, at: number, unit: Unit): Draft | null =>
  turned(words, at, unit) ?? spokeOf(words, at, unit);
