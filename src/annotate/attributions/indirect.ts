import {
  clauseBegins,
  contentEnd,
  contentStart,
  datelineEnd,
  floorOf,
  isFinite,
  SENTENCE_REACH,
  sourceOf,
  unitStart,
} from './clauses.js';
import { type Draft, draft } from './draft.js';
import { isCalendar, isPronounSource, type Phrase, phraseLeft, phraseRight, phraseRightWhole } from './phrases.js';
import { entryFor, type VerbGroup, verbGroupAt } from './verb-groups.js';
import { objectDraft } from './objects.js';
import { spokeOfDraft } from './spoke-of.js';
import { fit, subjectIsPlural } from './subjects.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

/** Least tokens of a content that is a clause. */
const SHORTEST = 2;

/** Whether the word is used as a verb: the tagger says so, or it has a subject before and a clause behind. */
const isVerb = (words: Words, group: VerbGroup): boolean => {
  const { attributing, particles } = words.language;
  const pos = posOf(words, group.verb);
  if (pos === 'VERB') return true;
  if (group.first < group.verb && pos !== 'ADJ') return true;
  if (
    pos === 'NOUN' &&
    attributing.beforeNounVerb.test(wordAt(words, group.verb - 1)) &&
    clauseBegins(words, group.last, words.tokens.length)
  )
    return true;
  // "the union credits the sensors": a noun is not followed by a determiner, unless a clause without "that" begins there.
  if (
    (pos === 'NOUN' || pos === 'ADJ') &&
    (group.kind === 'third' || group.kind === 'past') &&
    /^(?:NOUN|PROPN|PRON|ADJ)$/.test(posOf(words, group.verb - 1)) &&
    /^(?:DET|PRON)$/.test(posOf(words, group.last)) &&
    !attributing.clauseSubjects.test(wordAt(words, group.last)) &&
    entryFor(group, 'as', 'link', 'thing', 'object-to') !== undefined &&
    entryFor(group, 'zero') === undefined
  )
    return true;
  if (pos === 'NOUN' && isFinite(words, group.last) && attributing.thatOrWhich.test(wordAt(words, group.verb - 2)))
    return true;
  return (
    (pos === 'NOUN' || pos === 'X') &&
    group.kind !== 'ing' &&
    particles.that.has(wordAt(words, group.last)) &&
    posOf(words, group.first - 1) !== 'DET' &&
    (posOf(words, group.first - 1) === 'PROPN' || clauseBegins(words, group.last + 1, words.tokens.length))
  );
};

/** The persons or papers that a source leans on: "citing sources in the port". */
export const citedIn = (words: Words, first: number, last: number): Phrase[] => {
  const { particles } = words.language;
  for (let i = first; i < Math.min(last, first + SENTENCE_REACH); i += 1) {
    const word = wordAt(words, i);
    if (!particles.citing.has(word) && !particles.quoting.has(word)) continue;
    const phrase = phraseRight(words, i + 1, last);
    return phrase ? [phrase] : [];
  }
  return [];
};

/** ", which believes that the dam held, told": an aside between commas ends where the main verb goes on. */
const asideEnd = (words: Words, group: VerbGroup, first: number, last: number): number => {
  if (wordAt(words, group.first - 2) !== ',') return last;
  for (let i = first + SHORTEST; i + 1 < last; i += 1) {
    if (wordAt(words, i) === ',' && words.quoteOf[i] === words.quoteOf[first] && isFinite(words, i + 1)) return i;
  }
  return last;
};

/** A clause with its verb before it: "Ortiz said that the dam held", "she denied it had failed", "declined to answer". */
const clause = (words: Words, group: VerbGroup, unit: Unit, last: number): Draft | null => {
  const { attributing, particles } = words.language;
  const finiteForm =
    group.kind !== 'base' || !group.finite || subjectIsPlural(words, group, unit) || group.first < group.verb;
  if (!finiteForm || group.passive) return null;
  const that = entryFor(group, 'that', 'zero');
  const wh = entryFor(group, 'wh');
  const to = entryFor(group, 'to');
  const next = wordAt(words, group.last);
  const unreal = group.unreal && group.kind !== 'ing';
  const make = (first: number, verb: NonNullable<typeof that>, infinitive = false): Draft | null => {
    const whole = contentEnd(words, first, unit, infinitive ? 'phrase' : 'clause');
    const found = sourceOf(words, group, unit);
    // "to let visitors know that" is not the visitors' knowledge.
    if (group.kind === 'base' && attributing.causing.has(wordAt(words, (found.source?.first ?? 0) - 1))) return null;
    const end = found.antecedent ? asideEnd(words, group, first, whole) : whole;
    if (!fit(words, found.source) || end - first < SHORTEST) return null;
    return draft({
      source: [found.source],
      cue: [group],
      content: [{ first, last: end }],
      rule: 'clause',
      act: verb.act,
      polarity:
        group.negated && verb.polarity !== 'demands' ? (verb.act === 'thought' ? 'denies' : 'declines') : verb.polarity,
      stance: verb.stance,
      certain: verb.certain,
      citing: citedIn(words, found.source.last, group.first),
      antecedent: found.antecedent ?? null,
    });
  };
  if (
    to &&
    particles.to.has(next) &&
    posOf(words, group.last + 1) !== 'NOUN' &&
    /^(?:VERB|AUX|NOUN|ADJ|ADV)$/.test(posOf(words, group.last + 1)) &&
    !unreal
  ) {
    return group.kind === 'ing' && to.act === 'thought' ? null : make(group.last, to, true);
  }
  if (that && !unreal) {
    const bare = that.frames.has('zero');
    const start = contentStart(
      words,
      group.last,
      last,
      bare && group.kind !== 'ing' ? true : bare,
      that.frames.has('addressee'),
    );
    if (
      start >= 0 &&
      !(that.frames.has('addressee') && start === group.last && !particles.that.has(wordAt(words, start)))
    )
      return make(start, that);
  }
  // "a plan that the mayor says is dead": the relative clause has its subject before the verb that reports.
  if (that?.frames.has('zero') && !unreal && isFinite(words, group.last)) {
    const { source } = sourceOf(words, group, unit);
    if (source && attributing.relativeSubjects.test(wordAt(words, source.first - 1))) return make(group.last, that);
  }
  // "declined to say whether", "asked why", "did not say when"
  const asked = wh ?? (group.negated ? that : undefined);
  if (asked && attributing.questionWords.test(next) && !unreal) return make(group.last, asked);
  return null;
};

/** A clause with its verb behind or amid it: "The dam held, officials said.", "The dam, officials said, held." */
const trailing = (words: Words, group: VerbGroup, unit: Unit, last: number): Draft | null => {
  const { attributing, particles } = words.language;
  const verb = entryFor(group, 'zero', 'quote', 'that');
  if (verb?.polarity !== 'asserts' || group.kind === 'ing' || group.passive || group.unreal || group.negated)
    return null;
  const floor = floorOf(words, group.first, unit);
  const plain = phraseLeft(words, group.first, floor);
  let source: Phrase | null = null;
  let comma = -1;
  let end = group.last;
  if (plain && wordAt(words, plain.first - 1) === ',') {
    source = plain;
    comma = plain.first - 1;
  } else if (wordAt(words, group.first - 1) === ',' && (group.kind === 'past' || group.kind === 'third')) {
    source = phraseRightWhole(words, group.last, last);
    comma = group.first - 1;
    end = source?.last ?? end;
    if (source && posOf(words, source.last) === 'AUX') return null;
  }
  if (!source || comma <= unit.first || isCalendar(words, source.first)) return null;
  // Place and time may follow; nothing else but the end or the other half of the clause.
  let after = end;
  while (after < last && after - end < SENTENCE_REACH && wordAt(words, after) !== ',') {
    if (
      /^(?:VERB|AUX|SCONJ)$/.test(posOf(words, after)) ||
      particles.that.has(wordAt(words, after)) ||
      wordAt(words, after) === ':'
    )
      return null;
    if (words.quoteOf[after] !== words.quoteOf[group.verb]) return null;
    after += 1;
  }
  const first = Math.max(
    datelineEnd(words, unitStart(words, unit), comma),
    innerFirst(words, group, unit),
    group.first - SENTENCE_REACH,
  );
  const parts: Unit[] = [{ first, last: comma }];
  if (!clauseWithin(words, first, comma)) {
    if (after >= last) return null;
  }
  if (after < last - 1 && wordAt(words, after) === ',') {
    const rest = after + 1;
    const pos = posOf(words, rest);
    const word = wordAt(words, rest);
    const halved = isSubordinate(words, first, comma);
    const goesOn = halved || !clauseWithin(words, first, comma) || !attributing.noSecondHalf.test(word);
    if (
      goesOn &&
      !(pos === 'VERB' && attributing.gerundEnding.test(word) && !halved) &&
      (halved || !clauseBegins(words, rest, last))
    ) {
      const until = contentEnd(words, rest, unit);
      if (until > rest) parts.push({ first: rest, last: until });
    }
  }
  if (!parts.some(part => clauseWithin(words, part.first, part.last))) return null;
  return draft({
    source: [source],
    cue: [group],
    content: parts,
    rule: 'trailing',
    act: verb.act,
    polarity: verb.polarity,
    stance: verb.stance,
    certain: verb.certain,
    citing: citedIn(words, end, last),
  });
};

/** "If this fails, officials said, the dam will go": the first half opens the main clause of the second. */
const isSubordinate = (words: Words, first: number, comma: number): boolean => {
  const { attributing } = words.language;
  let i = first;
  while (i < comma && (attributing.beforeSubordinate.test(wordAt(words, i)) || posOf(words, i) === 'ADV')) {
    if (attributing.conditionOpeners.test(wordAt(words, i))) break;
    i += 1;
  }
  // Only where the comma before the verb is the first: a main clause may stand behind another.
  for (let k = i; k < comma; k += 1) if (wordAt(words, k) === ',' && words.quoteOf[k] === -1) return false;
  return attributing.subordinators.test(wordAt(words, i));
};

/** Where the words around a verb begin: inside a quotation at its opening mark. */
const innerFirst = (words: Words, { verb }: VerbGroup, unit: Unit): number => {
  const quote = words.quotes[words.quoteOf[verb] ?? -1];
  return quote ? quote.inner.first : unit.first;
};

const clauseWithin = (words: Words, first: number, last: number): boolean => {
  for (let i = first; i < last; i += 1) if (posOf(words, i) === 'AUX' || posOf(words, i) === 'VERB') return true;
  return false;
};

/** Indirect speech and thought that hangs on a verb, in one sentence. `taken` are the tokens that direct quotations use for cues. */
export const indirectDrafts = (words: Words, unit: Unit, taken: ReadonlySet<number>): Draft[] => {
  const { verbs } = words.language;
  const drafts: Draft[] = [];
  for (let i = unit.first; i < unit.last; i += 1) {
    if (taken.has(i)) continue;
    const plain = posOf(words, i) === 'VERB' && words.quoteOf[i] === -1;
    const found =
      (verbs.isReportingForm(wordAt(words, i)) ? reported(words, i, unit) : null) ??
      (plain ? spokeOfDraft(words, i, unit) : null);
    if (found) drafts.push(found);
  }
  return drafts;
};

/** What the reporting verb at the token tells. */
const reported = (words: Words, i: number, unit: Unit): Draft | null => {
  const quote = words.quotes[words.quoteOf[i] ?? -1];
  if (quote?.quotation.use === 'title') return null;
  const within: Unit = quote
    ? { first: Math.max(unit.first, quote.inner.first), last: Math.min(unit.last, quote.inner.last) }
    : unit;
  const group = verbGroupAt(words, i, within.first);
  if (!group || !isVerb(words, group) || isPronounSource(words, i)) return null;
  const sentence = quote ? sentenceIn(words, within, i) : unit;
  const { last } = sentence;
  return (
    clause(words, group, sentence, last) ??
    objectDraft(words, group, sentence, last) ??
    trailing(words, group, sentence, last)
  );
};

/** The sentence inside a quotation that token `at` stands in: from end mark to end mark. */
const sentenceIn = (words: Words, { first, last }: Unit, at: number): Unit => {
  let from = at;
  while (from > first && at - from < SENTENCE_REACH && !/^[.!?…]$/.test(wordAt(words, from - 1))) from -= 1;
  let to = at;
  while (to < last && to - at < SENTENCE_REACH && !/^[.!?…]$/.test(wordAt(words, to))) to += 1;
  return { first: from, last: to };
};
