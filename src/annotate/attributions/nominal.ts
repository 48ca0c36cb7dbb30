import { clauseBegins, contentEnd, isFinite, mainSubject } from './clauses.js';
import { type Draft, draft } from './draft.js';
import { type Phrase, phraseLeft, phraseRight } from './phrases.js';
import { posOf, type Unit, type Words, wordAt } from './words.js';

/** How many adjectives and nouns may stand before the noun, in its phrase. */
const GROUP = 5;

/** Where the holder of a possessive begins: not at a noun that a preposition ties it to. */
const afterPreposition = (words: Words, { first, last }: Phrase): number => {
  let start = first;
  for (let i = first; i < last; i += 1) if (posOf(words, i) === 'ADP') start = i + 1;
  return start < last ? start : first;
};

/**
 * Where the clause behind a noun ends that is the subject of its sentence: before the second finite verb that no word opens a clause for
 * ("his claim that the gate was shut | angered farmers"). -1 where it goes on to its usual end.
 */
const clauseStop = (words: Words, that: number, end: number): number => {
  const { attributing, particles } = words.language;
  let open = 1;
  for (let i = that + 1; i < end; i += 1) {
    const word = wordAt(words, i);
    if (attributing.nestedOpeners.test(word)) {
      if (!(particles.that.has(word) && posOf(words, i) === 'DET')) open += 1;
      continue;
    }
    if (!isFinite(words, i)) continue;
    // A participle right behind a noun is most often a short relative clause: "the dam built in 1990".
    if (
      posOf(words, i) === 'VERB' &&
      attributing.reducedEnding.test(word) &&
      posOf(words, i + 1) === 'ADP' &&
      posOf(words, i - 1) === 'NOUN'
    )
      continue;
    if (open <= 0) return i;
    open -= 1;
    // The rest of the verb group, and what is said "to" be done.
    while (i + 1 < end && /^(?:AUX|ADV|PART)$/.test(posOf(words, i + 1))) i += 1;
    if (posOf(words, i) !== 'VERB' && posOf(words, i + 1) === 'VERB' && words.quoteOf[i + 1] === words.quoteOf[i])
      i += 1;
  }
  return -1;
};

/** Whether "that" stands for the noun: the first verb of its clause is done to claims, and has no object of its own. */
const isRelative = (words: Words, that: number, unit: Unit, owned: boolean): boolean => {
  const { attributing } = words.language;
  for (let i = that + 1; i < Math.min(unit.last, that + 16); i += 1) {
    if (posOf(words, i) !== 'VERB') continue;
    // "the theory that the council liked was wrong"
    if (!owned && posOf(words, i - 1) !== 'AUX' && isFinite(words, i) && isFinite(words, i + 1)) return true;
    if (!attributing.doneTo.has(words.tokens[i]?.lemma ?? '')) return false;
    return i + 1 >= unit.last || !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(posOf(words, i + 1));
  }
  return false;
};

/** Whether the noun's phrase, which begins at `first`, is the subject of its clause: nothing but a mark or a joint before it. */
const isSubject = (words: Words, first: number, unit: Unit): boolean =>
  first <= unit.first || words.language.attributing.beforeNounSubject.test(wordAt(words, first - 1));

/** "there were reports that", "amid claims that": a tagger's verb where none can stand. */
const isNounAfterAll = (words: Words, at: number): boolean => {
  const { attributing } = words.language;
  const before = wordAt(words, at - 1);
  if (attributing.beforeNoun.test(before)) return true;
  return attributing.beNotBeing.test(before) && attributing.thereForms.test(wordAt(words, at - 2));
};

/** A holder behind the noun, and the word after it. */
const holderBehind = (words: Words, at: number, unit: Unit): { holder: Phrase; next: number } | null => {
  const { attributing } = words.language;
  if (!attributing.holders.test(wordAt(words, at))) return null;
  const holder = phraseRight(words, at + 1, unit.last);
  return holder && { holder, next: holder.last };
};

/** "the ministry’s claim that", "raised the theory that", "rumours that", "her allegations of fraud": a noun that carries a content. */
export const nominalDraft = (words: Words, at: number, unit: Unit): Draft | null => {
  const { attributing, particles, reporting } = words.language;
  const noun = wordAt(words, at);
  const known = reporting.reportingNouns.get(noun) ?? reporting.reportingNouns.get(attributing.plainSingular(noun));
  if (!known || posOf(words, at) === 'ADJ' || (posOf(words, at) === 'VERB' && !isNounAfterAll(words, at))) return null;
  const behind = holderBehind(words, at + 1, unit);
  let that = behind ? behind.next : at + 1;
  if (particles.of.has(wordAt(words, that)) && particles.events.has(wordAt(words, that + 1))) that += 2;
  const of = particles.of.has(wordAt(words, that)) && known.of;
  if (!of && (!particles.that.has(wordAt(words, that)) || isFinite(words, that + 1))) return null;
  if (that + 2 >= unit.last + (of ? 1 : 0)) return null;
  // "the theory that officials raised" has no clause of its own behind "that".
  if (!of && !clauseBegins(words, that + 1, unit.last)) return null;
  let first = at;
  while (first > unit.first && /^(?:ADJ|ADV|NOUN|VERB|NUM)$/.test(posOf(words, first - 1)) && first > at - GROUP) {
    if (posOf(words, first - 1) === 'VERB' && !attributing.attributiveEnding.test(wordAt(words, first - 1))) break;
    if (
      posOf(words, first - 1) === 'VERB' &&
      posOf(words, first - 2) !== 'DET' &&
      !attributing.owners.test(wordAt(words, first - 2))
    )
      break;
    first -= 1;
  }
  const before = wordAt(words, first - 1);
  const determined = attributing.determiners.test(before) ? first - 1 : first;
  const owned = behind !== null || attributing.owners.test(before);
  if (!of && isRelative(words, that, unit, owned)) return null;
  const made = (source: readonly Phrase[], cueFirst: number, subject: boolean): Draft | null => {
    const content = of ? ofContent(words, that, unit) : thatContent(words, that, unit, subject);
    if (!content) return null;
    return draft({
      source,
      cue: [{ first: cueFirst, last: of ? that + 1 : behind && source.length > 0 ? behind.holder.first : at + 1 }],
      content: [content],
      rule: 'nominal',
      act: known.act,
      polarity: known.polarity,
      stance: known.stance,
      agentless: source.length === 0,
    });
  };
  if (behind) return of ? null : made([behind.holder], at, isSubject(words, determined, unit));
  if (particles.possessiveS.has(before) || before === "'") {
    const possessor = phraseLeft(words, first - 1, unit.first);
    if (!possessor) return null;
    const start = afterPreposition(words, possessor);
    return made([{ first: start, last: possessor.last }], at, isSubject(words, possessor.first, unit));
  }
  if (attributing.ownPronouns.test(before))
    return made([{ first: first - 1, last: first }], at, isSubject(words, first - 1, unit));
  const verb = attributing.raisingParticles.test(wordAt(words, determined - 1)) ? determined - 2 : determined - 1;
  const lemma = words.tokens[verb]?.lemma ?? '';
  if (!of && posOf(words, verb) === 'VERB' && attributing.raising.has(lemma)) {
    const main = mainSubject(words, unit, verb + 1);
    const end = main === null ? 0 : main.subject.last - 1;
    // "the board’s long held claim": the participle is no verb, and whose claim it is stands before it
    if (main && particles.possessiveS.has(wordAt(words, end)))
      return made([{ first: afterPreposition(words, { first: main.subject.first, last: end }), last: end }], at, false);
    if (main) return made([main.subject], verb, false);
  }
  return known.bare && isBare(words, determined, verb, of) ? made([], at, isSubject(words, determined, unit)) : null;
};

/** Whether nobody in the sentence is said to hold it: it is not what somebody denies or brings up, and there is one. */
const isBare = (words: Words, first: number, verb: number, of: boolean): boolean => {
  const { attributing, particles, reporting, verbs } = words.language;
  const before = wordAt(words, first - 1);
  if (attributing.negators.test(before) || particles.any.has(wordAt(words, first))) return false;
  const form =
    verbs.isReportingForm(wordAt(words, verb)) && posOf(words, verb) === 'VERB'
      ? verbs.reportingForm(wordAt(words, verb))
      : undefined;
  const lemma = words.tokens[verb]?.lemma ?? '';
  if (
    posOf(words, verb) === 'VERB' &&
    (reporting.turnsOn.has(lemma) || reporting.turnsOn.has(`${lemma}_${wordAt(words, first - 1)}`))
  )
    return false;
  if (
    form?.verbs.some(
      ({ frames, particle }) => particle === '' && (frames.has('thing') || frames.has('quote') || frames.has('that')),
    )
  )
    return false;
  return !of || attributing.beforeOf.test(before) || first === 0 || /^[.,;:]$/.test(before);
};

const thatContent = (words: Words, that: number, unit: Unit, subject: boolean): Unit | null => {
  const end = contentEnd(words, that, unit);
  const stop = subject ? clauseStop(words, that, end) : -1;
  const last = stop > that + 2 ? stop : end;
  return { first: that, last: wordAt(words, last - 1) === ',' ? last - 1 : last };
};

/** What stands behind "of": a noun phrase, or a participle with all that hangs on it. */
const ofContent = (words: Words, of: number, unit: Unit): Unit | null => {
  const { attributing } = words.language;
  const first = of + 1;
  if (attributing.gerundEnding.test(wordAt(words, first)) && posOf(words, first) !== 'DET') {
    const end = contentEnd(words, first, unit, 'phrase');
    return end > first + 1 ? { first, last: end } : null;
  }
  const phrase = phraseRight(words, first, unit.last);
  return phrase && posOf(words, phrase.last - 1) !== 'PRON' ? phrase : null;
};
