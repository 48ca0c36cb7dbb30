import { isCalendar, isPronounSource, type Phrase, phraseLeft, phraseRight } from './phrases.js';
import { asWritten, posOf, type Unit, type Words, wordAt } from './words.js';
import { entryFor, type VerbGroup, verbGroupAt } from './verb-groups.js';

/** How far one rule looks in one sentence, in tokens: no sentence that is one is longer, and a hostile one costs no more than its length. */
export const SENTENCE_REACH = 300;

/** How far a clause may be from its verb when it is looked for, in tokens. */
const VERB_REACH = 28;

/** How many tokens of a shortened relative clause may stand between a subject and its verb: "the man held on Monday was". */
const REDUCED = 8;

/** How many tokens of place, time and addressee may stand between a verb and "that". */
const PLACE_REACH = 16;

/** How far before "and" the verb may stand whose subject the next verb shares, in tokens. */
const NEAREST = 60;

const END = /^(?:[.!?…;]+|--)$/;
const SUBJECTS = /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/;

/** Whether a finite verb stands at the token. */
export const isFinite = (words: Words, i: number): boolean => {
  const { attributing, particles } = words.language;
  const pos = posOf(words, i);
  if (pos === 'AUX') return !particles.being.has(wordAt(words, i)) && !particles.been.has(wordAt(words, i));
  return pos === 'VERB' && !attributing.gerundEnding.test(wordAt(words, i)) && !particles.to.has(wordAt(words, i - 1));
};

/** Whether a clause with a subject and a finite verb begins at `start`. */
export const clauseBegins = (words: Words, start: number, ceiling: number): boolean => {
  const { attributing, particles, phrases } = words.language;
  const first = wordAt(words, start);
  if (!SUBJECTS.test(posOf(words, start)) && !particles.there.has(first) && !/^["“‘«]$/.test(first)) return false;
  if (particles.that.has(first) || particles.which.has(first) || particles.who.has(first) || particles.what.has(first))
    return false;
  const phrase = phraseRight(words, start, ceiling);
  const most = Math.min(ceiling, start + VERB_REACH);
  let i = phrase ? phrase.last : start + 1;
  if (wordAt(words, i) === ',') {
    // "the mayor, a lawyer by training, had"
    let close = i + 1;
    while (close < most && wordAt(words, close) !== ',') close += 1;
    if (close >= most) return false;
    i = close + 1;
  }
  const relative = attributing.relatives.test(wordAt(words, i));
  let verbs = relative ? 2 : 1;
  for (let steps = 0; i < most; i += 1, steps += 1) {
    const word = wordAt(words, i);
    if (isFinite(words, i) && --verbs === 0) return true;
    if (END.test(word) || word === ':' || (word === ',' && !relative)) return false;
    if (!relative && (phrases.clauseOpeners.has(word) || steps > REDUCED)) return false;
  }
  return false;
};

/** Start of what a sentence says, after the conjunction that ties it to the one before. */
export const unitStart = (words: Words, unit: Unit): number =>
  unit.first + (/^["'”’»)]$/.test(wordAt(words, unit.first)) ? 1 : 0);

/** How many tokens a dateline may have: place, date, agency. */
const DATELINE = 20;

/** "OSTREL, March 15 (Lake Press) — The ferry": where the sentence begins behind its dateline. */
export const datelineEnd = (words: Words, first: number, last: number): number => {
  if (!/^\p{Lu}{3,}$/u.test(asWritten(words, first))) return first;
  for (let i = first + 1; i < Math.min(last, first + DATELINE); i += 1) {
    if (/^(?:—|–|--)$/.test(wordAt(words, i))) return i + 1;
    if (/^(?:VERB|AUX|DET)$/.test(posOf(words, i))) return first;
  }
  return first;
};

/** End of a sentence without its end mark; a closing quotation mark stays. */
export const unitEnd = (words: Words, unit: Unit): number => {
  let last = unit.last;
  while (last > unit.first && /^(?:[.!?…;:,]+|--|—|–)$/.test(wordAt(words, last - 1)) && words.quoteOf[last - 1] === -1)
    last -= 1;
  return last;
};

/**
 * The subject of the sentence's main clause: the noun phrase before the first finite verb that has one. `before` is where the search
 * ends.
 */
export const mainSubject = (words: Words, unit: Unit, before: number): { subject: Phrase; verb: number } | null => {
  const { attributing, particles } = words.language;
  for (let i = Math.max(unit.first, before - SENTENCE_REACH); i < before; i += 1) {
    if (words.quoteOf[i] !== words.quoteOf[before] || !isFinite(words, i)) continue;
    // "a story published by the Gazette leads with": a participle with an agent is no main verb.
    if (
      particles.by.has(wordAt(words, i + 1)) &&
      attributing.agentParticiple.test(wordAt(words, i)) &&
      posOf(words, i - 1) === 'NOUN'
    )
      continue;
    let end = i;
    while (end > unit.first && (posOf(words, end - 1) === 'ADV' || posOf(words, end - 1) === 'AUX')) end -= 1;
    const subject = phraseLeft(words, end, unit.first);
    if (!subject || isPronounRelative(words, subject)) continue;
    return { subject, verb: i };
  }
  return null;
};

/** The subject of the last finite verb before `at`: what a verb behind "and" goes on with. */
const nearestSubject = (words: Words, unit: Unit, at: number, floor: number): Phrase | null => {
  for (let i = at - 1; i >= Math.max(floor, unit.first, at - NEAREST); i -= 1) {
    if (words.quoteOf[i] !== words.quoteOf[at] || !isFinite(words, i)) continue;
    let end = i;
    while (end > floor && (posOf(words, end - 1) === 'ADV' || posOf(words, end - 1) === 'AUX')) end -= 1;
    const subject = phraseLeft(words, end, floor);
    if (subject && !isPronounRelative(words, subject)) return subject;
  }
  return null;
};

const isPronounRelative = (words: Words, { first, last }: Phrase): boolean =>
  last - first === 1 &&
  words.language.attributing.relativesAndIt.test(wordAt(words, first)) &&
  !words.language.particles.it.has(wordAt(words, first));

/** Whether a new reporting clause begins at `i`: a noun phrase and a reporting verb that governs something. */
const reportBegins = (words: Words, start: number, ceiling: number): boolean => {
  const { attributing, verbs } = words.language;
  const phrase = phraseRight(words, start, ceiling);
  if (!phrase) return false;
  let i = phrase.last;
  while (i < ceiling && i < phrase.last + 4 && (posOf(words, i) === 'ADV' || posOf(words, i) === 'AUX')) i += 1;
  return (
    posOf(words, i) !== 'NOUN' &&
    verbs.isReportingForm(wordAt(words, i)) &&
    !attributing.gerundEnding.test(wordAt(words, i))
  );
};

/** The same behind a bare "and", where a noun phrase may as well be the second of two: only with a verb that takes words, and its words. */
const anotherReports = (words: Words, start: number, ceiling: number): boolean => {
  const { particles } = words.language;
  if (!/^(?:NOUN|PROPN)$/.test(posOf(words, start))) return false;
  const phrase = phraseRight(words, start, ceiling);
  const group = phrase && verbAfter(words, phrase.last, ceiling, phrase.last);
  if (!group || posOf(words, group.verb) !== 'VERB' || (group.kind !== 'past' && group.kind !== 'third')) return false;
  return (
    entryFor(group, 'quote', 'link') !== undefined &&
    group.last < ceiling &&
    !particles.to.has(wordAt(words, group.last))
  );
};

/** How far a content goes: a clause of its own; a thing or an infinitive, which ends where a clause begins; or all of the sentence. */
export type Extent = 'clause' | 'phrase' | 'sentence';

/** Where a content that begins at `start` ends, not past the end of its sentence. */
export const contentEnd = (words: Words, start: number, unit: Unit, extent: Extent = 'clause'): number => {
  const { particles } = words.language;
  const last = unitEnd(words, unit);
  const inside = words.quoteOf[start - 1] ?? -1;
  const quote = words.quotes[inside];
  const most = Math.min(quote && quote.last <= last ? quote.inner.last : last, start + SENTENCE_REACH);
  for (let i = start + 1; i < most; i += 1) {
    if (words.quoteOf[i] !== inside && words.quoteOf[i] !== -1) continue;
    const word = wordAt(words, i);
    if (word === ';') return i;
    if ((particles.and.has(word) || particles.but.has(word)) && extent !== 'sentence') {
      // "said the dam held and called for calm": the same subject reports again.
      if (reportsAgain(words, i + 1, most)) return wordAt(words, i - 1) === ',' ? i - 1 : i;
      // "the council said that it had failed and farmers accused it of worse": another subject reports.
      if (!isPronounSource(words, i + 1) && anotherReports(words, i + 1, most)) return i;
      continue;
    }
    // American style puts the comma inside the quotation marks.
    const behindQuote = words.quoteOf[i - 1] !== inside && wordAt(words, i - 2) === ',' && i - 2 > start;
    const dash = word === '—' || word === '–' || word === '--' || word === '―';
    if (word !== ',' && !dash && !behindQuote) continue;
    if (breaksOff(words, behindQuote ? i : i + 1, most, extent, dash, behindQuote)) return i;
  }
  return most;
};

/** Whether what follows a comma or dash is no part of the content any more. */
const breaksOff = (
  words: Words,
  after: number,
  most: number,
  extent: Extent,
  dash: boolean,
  behindQuote: boolean,
): boolean => {
  const { attributing, particles, verbs } = words.language;
  const next = wordAt(words, after);
  const joint = attributing.joints.test(next);
  if (joint && reportBegins(words, after + 1, most)) return true;
  if (extent === 'sentence') return false;
  const verb = after + (posOf(words, after) === 'ADV' ? 1 : 0);
  if (
    attributing.gerundEnding.test(wordAt(words, verb)) &&
    posOf(words, verb) !== 'NOUN' &&
    verbs.isReportingForm(wordAt(words, verb))
  )
    return true;
  if (particles.according.has(next) && particles.to.has(wordAt(words, after + 1))) return true;
  if (attributing.results.test(next) && attributing.gerundEnding.test(wordAt(words, after + 1))) return true;
  if (
    joint &&
    !particles.and.has(next) &&
    posOf(words, after + 1) === 'VERB' &&
    verbs.isReportingForm(wordAt(words, after + 1))
  )
    return true;
  if (dash && reportBegins(words, after, most)) return true;
  if (!joint && tagged(words, after, most)) return true;
  // "“absurd,” a word that …": the narrator comments on what was quoted.
  if (behindQuote && (particles.a.has(next) || particles.an.has(next))) return true;
  // "for the fire, in which the hall is believed to have": what hangs on a preposition is the narrator's more often than not.
  if (posOf(words, after) === 'ADP' && particles.which.has(wordAt(words, after + 1))) return true;
  if (extent === 'clause') return false;
  if (dash || (joint && !particles.and.has(next)) || particles.which.has(next) || isFinite(words, after)) return true;
  return clauseBegins(words, particles.and.has(next) ? after + 1 : after, most) && !listGoesOn(words, after - 1, most);
};

/** A comma in a list of things: another comma or "and" follows before any verb. */
const listGoesOn = (words: Words, comma: number, most: number): boolean => {
  const { particles } = words.language;
  for (let i = comma + 1; i < Math.min(most, comma + 8); i += 1) {
    if (isFinite(words, i)) return false;
    if (wordAt(words, i) === ',' || particles.and.has(wordAt(words, i)) || particles.or.has(wordAt(words, i)))
      return true;
  }
  return false;
};

/** Whether a reporting verb without a subject of its own follows "and": one that takes words, not a thing. */
const reportsAgain = (words: Words, start: number, ceiling: number): boolean => {
  const { attributing } = words.language;
  let at = start;
  while (at < start + 3 && /^(?:ADV|AUX)$/.test(posOf(words, at))) at += 1;
  if (posOf(words, at) !== 'VERB' || at + 1 >= ceiling) return false;
  const group = verbGroupAt(words, at, start);
  if (!group || (group.kind !== 'past' && group.kind !== 'third')) return false;
  if (entryFor(group, 'quote') !== undefined) return true;
  return (
    entryFor(group, 'that', 'thing', 'object-to') !== undefined && attributing.afterAgain.test(wordAt(words, at + 1))
  );
};

/** Whether what follows a comma is nothing but a source and its verb: ", officials said." */
const tagged = (words: Words, start: number, ceiling: number): boolean => {
  const phrase = phraseRight(words, start, ceiling);
  if (!phrase) return false;
  const group = verbAfter(words, phrase.last, ceiling, start);
  return (
    group !== null &&
    entryFor(group, 'quote', 'zero') !== undefined &&
    (group.last >= ceiling || wordAt(words, group.last) === ',')
  );
};

/** The verb group whose first token is `start` or follows it after adverbs and auxiliaries. */
export const verbAfter = (words: Words, start: number, ceiling: number, floor: number): VerbGroup | null => {
  const { verbs } = words.language;
  let i = start;
  while (
    i < ceiling &&
    i < start + 6 &&
    !verbs.isReportingForm(wordAt(words, i)) &&
    (posOf(words, i) === 'ADV' || posOf(words, i) === 'AUX' || posOf(words, i) === 'PART')
  )
    i += 1;
  return i < ceiling ? verbGroupAt(words, i, Math.max(floor, start)) : null;
};

/**
 * Where the content of a verb begins, after place, time and addressee: "told reporters in the port on Monday that". -1 where no clause
 * follows. With `bare` a clause may follow without "that".
 */
export const contentStart = (
  words: Words,
  from: number,
  ceiling: number,
  bare: boolean,
  addressee: boolean,
): number => {
  const { attributing, particles, phrases } = words.language;
  let i = from;
  const most = Math.min(ceiling, from + PLACE_REACH);
  let needThat = !bare;
  if (addressee) {
    const whom = phraseRight(words, i, ceiling);
    if (whom && !(particles.that.has(wordAt(words, i)) && posOf(words, i) !== 'DET')) i = whom.last;
  }
  while (i < most) {
    const word = wordAt(words, i);
    if (particles.that.has(word) && clauseAfterThat(words, i, ceiling)) return i;
    if (word === ':' || END.test(word)) return -1;
    // "late on Saturday", "early Monday"
    const isPartOfDay =
      attributing.partsOfDay.test(word) && (isCalendar(words, i + 1) || phrases.placing.has(wordAt(words, i + 1)));
    const isDay = isCalendar(words, i) || (posOf(words, i) === 'NUM' && isCalendar(words, i - 1));
    if (isDay || isPartOfDay || posOf(words, i) === 'ADV') {
      i += 1;
    } else if (word === ',') {
      needThat = true;
      i += 1;
    } else if (phrases.placing.has(word)) {
      const place = phraseRight(words, i + 1, ceiling);
      i = place ? place.last : i + 1;
    } else if (!needThat && clauseBegins(words, i, ceiling)) {
      return i;
    } else if (!needThat && /^["“‘«]$/.test(word)) {
      return i;
    } else return -1;
  }
  return -1;
};

const clauseAfterThat = (words: Words, that: number, ceiling: number): boolean => {
  if (that + 1 >= ceiling) return false;
  const next = posOf(words, that + 1);
  if (isFinite(words, that + 1)) return false;
  return next !== 'PUNCT' || /^[,"“‘«]$/.test(wordAt(words, that + 1));
};

/** The source of a verb group: who stands before it, or the subject of the main clause where the verb borrows it. */
export const sourceOf = (
  words: Words,
  group: VerbGroup,
  unit: Unit,
): { source: Phrase | null; borrowed: boolean; antecedent?: Phrase | null } => {
  const { attributing, particles, reporting } = words.language;
  const floor = floorOf(words, group.first, unit);
  const before = wordAt(words, group.first - 1);
  if (group.kind === 'ing') {
    // "a statement from the ministry claiming that": the statement says it, or whoever issued it.
    const phrase = before === ',' ? null : phraseLeft(words, group.first, floor);
    const main = mainSubject(words, unit, group.first);
    const loose =
      before !== ',' &&
      !(/^["”’»]$/.test(before) && wordAt(words, group.first - 2) === ',') &&
      !particles.and.has(before) &&
      posOf(words, group.first - 1) !== 'ADV' &&
      group.first > unit.first;
    if (phrase) {
      const noun = headOf(words, phrase);
      if (
        reporting.utterances.has(wordAt(words, noun)) ||
        reporting.utterances.has(wordAt(words, noun).replace(attributing.pluralEnding, ''))
      ) {
        const verb = main ? words.tokens[main.verb]?.lemma : undefined;
        const issued =
          main !== null && verb !== undefined && reporting.issuing.has(verb) && main.subject.last <= phrase.first;
        return { source: issued ? main.subject : phrase, borrowed: issued };
      }
    }
    // "the man asking to leave" is nobody's report: a participle that borrows the main subject stands behind a comma.
    if (loose) return { source: null, borrowed: true };
    return { source: main?.subject ?? null, borrowed: true };
  }
  if (
    particles.who.has(before) ||
    particles.which.has(before) ||
    (particles.that.has(before) && posOf(words, group.first - 1) === 'PRON')
  ) {
    let end = group.first - 1;
    if (wordAt(words, end - 1) === ',') end -= 1;
    const antecedent = phraseLeft(words, end, floor);
    return { source: { first: group.first - 1, last: group.first }, borrowed: true, antecedent };
  }
  if (
    particles.and.has(before) ||
    particles.but.has(before) ||
    particles.then.has(before) ||
    particles.or.has(before)
  ) {
    return { source: nearestSubject(words, unit, group.first - 1, floor), borrowed: true };
  }
  return { source: phraseLeft(words, group.first, floor), borrowed: false };
};

/** The first token that a source may reach back to: not into another quotation, nor over a semicolon. */
export const floorOf = (words: Words, at: number, unit: Unit): number => {
  const quote = words.quoteOf[at] ?? -1;
  const least = Math.max(unit.first, at - SENTENCE_REACH);
  for (let i = at - 1; i >= least; i -= 1) {
    if ((words.quoteOf[i] ?? -1) !== quote) {
      const other = words.quotes[words.quoteOf[i] ?? -1];
      // A quoted word or two may be part of a noun phrase; more is somebody's words.
      if (quote === -1 && other && other.inner.last - other.inner.first <= 3) continue;
      return i + 1;
    }
    if (wordAt(words, i) === ';') return i + 1;
  }
  return least;
};

/** The head of a noun phrase: its last noun before the first preposition or comma, or its only word. */
export const headOf = (words: Words, { first, last }: Phrase): number => {
  const { particles } = words.language;
  let head = first;
  for (let i = first; i < last; i += 1) {
    const pos = posOf(words, i);
    if (pos === 'NOUN' || pos === 'PROPN' || isPronounSource(words, i)) head = i;
    if (
      i > first &&
      (/^[,(]$/.test(wordAt(words, i)) ||
        pos === 'ADP' ||
        (pos === 'VERB' && !particles.possessiveS.has(wordAt(words, i - 1))) ||
        particles.who.has(wordAt(words, i)))
    )
      break;
  }
  return head;
};
