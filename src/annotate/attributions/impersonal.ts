import { contentEnd, mainSubject, SENTENCE_REACH } from './clauses.js';
import { type Draft, draft } from './draft.js';
import { headlineDrafts } from './headlines.js';
import { nominalDraft } from './nominal.js';
import { passiveDraft } from './passives.js';
import { phraseLeft, phraseRight } from './phrases.js';
import { mayRefuse, refusalDraft } from './refusals.js';
import { oncePerLanguage } from '../once-per-language.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

/** How many adverbs and auxiliaries may stand before the adverb. */
const GROUP = 5;

/** Where the verb group begins that an adverb stands in: "has been | reportedly". */
const groupFirst = (words: Words, at: number, floor: number): number => {
  let first = at;
  while (first > floor && at - first < GROUP && /^(?:AUX|ADV|PART)$/.test(posOf(words, first - 1))) first -= 1;
  return first;
};

/** Where the clause begins that a place stands in: behind a mark or a word that opens a clause. */
const clauseFirst = (words: Words, at: number, unit: Unit): number => {
  const { attributing } = words.language;
  let first = at;
  while (
    first > unit.first &&
    at - first < SENTENCE_REACH &&
    !/^[,;:—–]$/.test(wordAt(words, first - 1)) &&
    !attributing.clauseBounds.test(wordAt(words, first - 1)) &&
    words.quoteOf[first - 1] === words.quoteOf[at]
  )
    first -= 1;
  return first;
};

/** "an allegedly drunk driver": the adverb says it of one word of a noun phrase. */
const qualified = (words: Words, at: number, unit: Unit): Unit | null => {
  const { particles } = words.language;
  if (!/^(?:DET|NUM)$/.test(posOf(words, at - 1)) && !particles.and.has(wordAt(words, at - 1))) return null;
  let next = at + 1;
  while (wordAt(words, next) === '-' || /^(?:ADJ|ADV|VERB)$/.test(posOf(words, next))) next += 1;
  if (next === at + 1 || !/^(?:NOUN|PROPN)$/.test(posOf(words, next))) return null;
  const phrase = phraseRight(words, at + 1, unit.last);
  return phrase && phrase.last > next ? { first: at + 1, last: phrase.last } : { first: at + 1, last: next + 1 };
};

/** "was reportedly jammed": the clause around the adverb. */
const adverb = (words: Words, at: number, unit: Unit): Draft | null => {
  const { particles, reporting } = words.language;
  if (!reporting.reportedly.has(wordAt(words, at))) return null;
  const stance = particles.reportedly.has(wordAt(words, at)) ? 'neutral' : 'distancing';
  const told = (content: readonly Unit[]): Draft =>
    draft({
      source: [],
      cue: [{ first: at, last: at + 1 }],
      content,
      rule: 'passive',
      stance,
      agentless: true,
    });
  const word = qualified(words, at, unit);
  if (word) return told([word]);
  const after = wordAt(words, at + 1) === ',' ? at + 2 : at + 1;
  const end = contentEnd(words, at, unit);
  let last = after;
  while (last < end && !/^[,;—–]$/.test(wordAt(words, last))) last += 1;
  const group = groupFirst(words, at, unit.first);
  const subject = phraseLeft(words, group, Math.max(unit.first, at - SENTENCE_REACH));
  const own = subject && words.quoteOf[subject.first] === words.quoteOf[at] ? subject : null;
  // "the plan to enter the depot allegedly was made": the noun before the verb belongs to a phrase, and the subject stands further left.
  const hangs = own !== null && /^(?:ADP|VERB|PART)$/.test(posOf(words, own.first - 1));
  const first = hangs ? clauseFirst(words, own.first, unit) : own ? own.first : group;
  let verb = false;
  for (let i = first; i < last; i += 1) if (/^(?:VERB|AUX)$/.test(posOf(words, i))) verb = true;
  if (last <= after || !(verb || own)) return null;
  return told(
    first < at
      ? [
          { first, last: at },
          { first: after, last },
        ]
      : [{ first: after, last }],
  );
};

/** "quoted a source in the port that", "quoted her as saying". */
const quoting = (words: Words, at: number, unit: Unit): Draft | null => {
  const { attributing, particles } = words.language;
  const word = wordAt(words, at);
  if (attributing.quotes.test(word) && particles.from.has(wordAt(words, at + 1))) return excerpts(words, at, unit);
  if (!attributing.quoting.test(word)) return null;
  const said = (i: number): number => {
    if (particles.as.has(wordAt(words, i)) && attributing.saying.test(wordAt(words, i + 1))) return i + 2;
    return particles.that.has(wordAt(words, i)) ? i : -1;
  };
  const whom = phraseRight(words, at + 1, unit.last);
  const subject = phraseLeft(words, at, unit.first) ?? mainSubject(words, unit, at)?.subject ?? null;
  if (!whom || !subject) return null;
  const start = said(whom.last);
  if (start < 0 || start >= unit.last - 1) return null;
  return draft({
    source: [subject],
    cue: [{ first: at, last: at + 1 }],
    content: [{ first: start, last: contentEnd(words, start, unit) }],
    rule: 'clause',
    citing: [whom],
  });
};

/** "leads with quotes from the report about “noise” and a “collision”": the words are the report's, passed on by the subject. */
const excerpts = (words: Words, at: number, unit: Unit): Draft | null => {
  const { attributing, particles } = words.language;
  const whom = phraseRight(words, at + 2, unit.last);
  const main = mainSubject(words, unit, at);
  if (!whom || !main) return null;
  const about = attributing.excerptLinks.test(wordAt(words, whom.last)) ? whom.last + 1 : whom.last;
  const first = particles.that.has(wordAt(words, whom.last)) ? whom.last : about;
  const last = contentEnd(words, first, unit, 'phrase');
  let quoted = -1;
  for (let i = first; i < last; i += 1) if (words.quoteOf[i] !== -1) quoted = i;
  if (quoted < 0) return null;
  return draft({
    source: [main.subject],
    cue: [{ first: at, last: at + 2 }],
    content: [{ first, last }],
    rule: 'nominal',
    citing: [whom],
  });
};

/** Words at which any of the rules could begin: one look-up for nearly every word. */
const triggersOf = oncePerLanguage(
  ({ attributing, reporting: own }): ReadonlySet<string> =>
    new Set([
      ...own.passive,
      ...own.passiveAs,
      ...own.passiveLinks.keys(),
      ...own.reportedly,
      ...attributing.reportingNounForms,
      ...attributing.passingOn,
    ]),
);

/** What is told without saying who holds it, or with a noun for a verb, in one sentence. */
export const impersonalDrafts = (words: Words, unit: Unit): Draft[] => {
  const drafts: Draft[] = [];
  const triggers = triggersOf(words.language);
  for (let i = unit.first; i < unit.last; i += 1) {
    const quote = words.quotes[words.quoteOf[i] ?? -1];
    if (quote || !(triggers.has(wordAt(words, i)) || mayRefuse(words, i))) continue;
    const found =
      passiveDraft(words, i, unit) ??
      adverb(words, i, unit) ??
      nominalDraft(words, i, unit) ??
      quoting(words, i, unit) ??
      refusalDraft(words, i, unit);
    if (found) drafts.push(found);
  }
  return [...drafts, ...headlineDrafts(words, unit)];
};
