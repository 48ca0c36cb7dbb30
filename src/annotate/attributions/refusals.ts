import { contentEnd } from './clauses.js';
import { type Draft, draft } from './draft.js';
import { phraseLeft } from './phrases.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

/** How many tokens before the verb are read for what turns it round. */
const BACK = 7;

/** "has not named a culprit", "stopped short of saying who", "has yet to confirm it": what somebody does not say. */
const withholds = (words: Words, at: number, unit: Unit): Draft | null => {
  const { attributing, particles, withheld } = words.language;
  const lemma = lemmaAt(words, at);
  const plain = withheld.withheld.has(lemma);
  if (!(plain || withheld.unsaid.has(lemma)) || !/^(?:VERB|NOUN|X)$/.test(posOf(words, at))) return null;
  // Only some of the verbs are about words whatever their object is.
  if ((particles.take.has(lemma) || particles.accept.has(lemma)) && !attributing.answered.test(wordAt(words, at + 1)))
    return null;
  if (particles.address.has(lemma) && posOf(words, at) !== 'VERB') return null;
  let from = at;
  while (
    from > unit.first &&
    posOf(words, from - 1) === 'ADV' &&
    !attributing.adverbsOfRefusal.test(wordAt(words, from - 1))
  )
    from -= 1;
  const tail = words.lower.slice(Math.max(unit.first, from - BACK), from).join(' ');
  const match = (plain ? attributing.refusing : attributing.willNot).exec(tail);
  if (!match) return null;
  const first = from - (match[1] ?? '').split(' ').length;
  const subject = phraseLeft(words, first, unit.first);
  const last = contentEnd(words, at, unit, 'phrase');
  if (!subject || (last - from < 2 && !withheld.alone.has(lemma)) || last <= from) return null;
  return draft({
    source: [subject],
    cue: [{ first, last: from }],
    content: [{ first: from, last }],
    rule: 'object',
    polarity: 'declines',
  });
};

/** "could not be reached for comment", "was not available for comment", "remained silent on": the answer that nobody got. */
const unreached = (words: Words, at: number, unit: Unit): Draft | null => {
  const { attributing, particles } = words.language;
  if (!particles.comment.has(wordAt(words, at)) || !particles.for.has(wordAt(words, at - 1))) return null;
  const tail = words.lower.slice(Math.max(unit.first, at - BACK - 2), at - 1).join(' ');
  const match = attributing.unreached.exec(tail);
  if (!match || !attributing.unreachedNegation.test(match[1] ?? '')) return null;
  const first = at - 1 - (match[1] ?? '').split(' ').length;
  const subject = phraseLeft(words, first, unit.first);
  if (!subject) return null;
  return draft({
    source: [subject],
    cue: [{ first, last: at - 1 }],
    content: [{ first: at - 1, last: at + 1 }],
    rule: 'object',
    polarity: 'declines',
  });
};

/** "declined comment", "refused comment", "refused any interview", "remained silent on the cause". */
const silent = (words: Words, at: number, unit: Unit): Draft | null => {
  const { attributing } = words.language;
  const word = wordAt(words, at);
  const noun = wordAt(words, at + 1);
  const declined = attributing.declined.test(word) && attributing.comments.test(noun);
  const quiet =
    attributing.quiet.test(word) &&
    attributing.staying.test(wordAt(words, at - 1)) &&
    attributing.aboutWords.test(noun);
  if (!declined && !quiet) return null;
  const first = declined ? at : at - 1;
  const group = attributing.haveForms.test(wordAt(words, first - 1)) ? first - 1 : first;
  const subject = phraseLeft(words, group, unit.first);
  const start = declined ? at + 1 : at + 1;
  const last = contentEnd(words, start, unit, 'phrase');
  if (!subject || last <= start) return null;
  return draft({
    source: [subject],
    cue: [{ first: group, last: start }],
    content: [{ first: start, last }],
    rule: 'object',
    polarity: 'declines',
  });
};

const lemmaAt = (words: Words, i: number): string => words.tokens[i]?.lemma ?? '';

/** What somebody does not say, from a verb or noun of words at the token. */
export const refusalDraft = (words: Words, at: number, unit: Unit): Draft | null =>
  withholds(words, at, unit) ?? unreached(words, at, unit) ?? silent(words, at, unit);

/** Whether a refusal may stand at the token. */
export const mayRefuse = (words: Words, i: number): boolean => {
  const { attributing, withheld } = words.language;
  const lemma = lemmaAt(words, i);
  return withheld.withheld.has(lemma) || withheld.unsaid.has(lemma) || attributing.refusalWords.has(wordAt(words, i));
};
