import type { ReportingVerb } from '../../languages/verbs.js';
import { contentStart, floorOf, mainSubject, sourceOf, verbAfter } from './clauses.js';
import { reportedOf } from './passives.js';
import { type Phrase, phraseLeft, phraseRight, phraseRightWhole } from './phrases.js';
import { entryFor, type VerbGroup, verbGroupAt } from './verb-groups.js';
import { isCapital, posOf, type Quoted, tokensTogether, type Unit, type Words, wordAt } from './words.js';

/** How many tokens before a quotation its verb may stand: "said in a long interview with the paper on Monday, “…”". */
const BEFORE = 16;

/** How many tokens of a subject may stand before its verb after a quotation. */
const AFTER = 45;

/** Who says a quotation, and where it says so. */
export interface Tag {
  readonly source: Phrase | null;
  readonly cue: Unit;
  readonly verb: ReportingVerb | null;
  /** The first token after the tag. */
  readonly end: number;
  /** Where the content begins, if before the quotation: at "that". */
  readonly start?: number;
}

const usable = (group: VerbGroup | null): ReportingVerb | undefined =>
  group && group.kind !== 'ing' && !group.passive ? entryFor(group, 'quote') : undefined;

/** End of the paragraph that token `i` stands in, at most `most` tokens on. */
const reach = (words: Words, i: number, most: number): number => {
  let end = i;
  while (end < words.tokens.length && end < i + most && (end === i || tokensTogether(words, end - 1, end))) end += 1;
  return end;
};

/** The tag right after a quotation: "Ortiz said", "said Ortiz, a teacher", "— Ortiz". */
export const tagAfter = (words: Words, quote: Quoted): Tag | null => {
  const start = quote.last;
  if (start >= words.tokens.length || !tokensTogether(words, quote.last - 1, start) || words.quoteOf[start] !== -1)
    return null;
  const last = wordAt(words, quote.inner.last - 1);
  const stopped = last.endsWith('.') && last !== '...';
  const ceiling = reach(words, start, AFTER);
  let at = start;
  if (/^(?:,|—|–|--|-)$/.test(wordAt(words, at)) && !/^[,]$/.test(last)) at += 1;
  while (at < ceiling && posOf(words, at) === 'ADV') at += 1;
  // "said Ortiz"
  const inverted = verbGroupAt(words, at, at);
  const invertedVerb = usable(inverted);
  if (inverted && invertedVerb && (inverted.kind === 'past' || inverted.kind === 'third') && !stopped) {
    const subject = phraseRightWhole(words, inverted.last, ceiling);
    if (subject && !verbAfterNoun(words, subject, ceiling)) {
      return { source: subject, cue: inverted, verb: invertedVerb, end: subject.last };
    }
  }
  // "Ortiz, a teacher, said"
  const plain = phraseRight(words, at, ceiling);
  if (plain) {
    const whole = phraseRightWhole(words, at, ceiling);
    for (const subject of subjectsAt(words, plain, whole)) {
      const comma = wordAt(words, subject.last) === ',' ? 1 : 0;
      const group = verbAfter(words, subject.last + comma, ceiling, subject.last + comma);
      const verb = usable(group);
      if (!group || !verb || group.first > subject.last + comma) continue;
      // "Ruiz's niece, state delegate Ana Holt, said": a bare form has a plural before it.
      if (comma === 1 && group.kind === 'base' && group.first === group.verb) continue;
      const after = wordAt(words, group.last);
      if (stopped && !(group.last >= ceiling || after === '.')) continue;
      if (
        !/^[,]$/.test(last) &&
        !stopped &&
        contentStart(words, group.last, ceiling, true, verb.frames.has('addressee')) >= 0
      ) {
        const next = words.quoteOf[contentStart(words, group.last, ceiling, true, verb.frames.has('addressee'))] ?? -1;
        if (next === -1) continue;
      }
      return { source: subject, cue: group, verb, end: group.last };
    }
  }
  return null;
};

/** What may be the subject of a tag: also what stands before its verb where a tagger reads "the report states in its preface" as one noun phrase. */
const subjectsAt = (words: Words, plain: Phrase, whole: Phrase | null): Phrase[] => {
  const found = whole && whole.last > plain.last ? [plain, whole] : [plain];
  const { particles, verbs } = words.language;
  for (let i = plain.first + 2; i < plain.last; i += 1) {
    const isOwned = particles.possessiveS.has(wordAt(words, i - 1));
    if (posOf(words, i) === 'NOUN' && !isOwned && verbs.reportingForm(wordAt(words, i))?.kind === 'third')
      return [...found, { first: plain.first, last: i }];
  }
  return found;
};

/** A noun phrase after a verb is its object, not its subject, where another finite verb follows: "said the dam had failed". */
const verbAfterNoun = (words: Words, subject: Phrase, ceiling: number): boolean => {
  const pos = posOf(words, subject.last);
  const isFinite = pos === 'VERB' && !words.language.attributing.gerundEnding.test(wordAt(words, subject.last));
  return subject.last < ceiling && (pos === 'AUX' || isFinite);
};

/** "“…” — Maria Ortiz": a name behind a dash, then nothing. */
export const signature = (words: Words, quote: Quoted): Tag | null => {
  const dash = quote.last;
  if (!/^(?:—|–|--|―|-)$/.test(wordAt(words, dash)) || !tokensTogether(words, dash - 1, dash)) return null;
  const ceiling = reach(words, dash + 1, 20);
  const name = phraseRightWhole(words, dash + 1, ceiling);
  if (!name || !isCapital(words, name.first)) return null;
  const rest = ceiling - name.last;
  return rest <= 1 ? { source: name, cue: { first: dash, last: dash + 1 }, verb: null, end: name.last } : null;
};

/** The tag right before a quotation: "Ortiz said:", "she told reporters on Monday, ", "Ortiz: ", "adding that ". */
export const tagBefore = (words: Words, quote: Quoted): Tag | null => {
  const { attributing, particles } = words.language;
  const last = quote.first - 1;
  if (last < 0) return null;
  const mark = wordAt(words, last);
  const colon = mark === ':';
  if (!tokensTogether(words, last, quote.first) && !colon) return null;
  if (words.quoteOf[last] !== -1) return null;
  const unit = words.units[words.unitOf[last] ?? -1];
  if (!unit) return null;
  const floor = floorOf(words, last, { first: unit.first, last: quote.first });
  const comma = mark === ',';
  const least = Math.max(floor, last - BEFORE);
  let commas = 0;
  for (let i = last; i >= least; i -= 1) {
    const word = wordAt(words, i);
    if (word === ',' && i < last) commas += 1;
    if (commas > 2 || (word === '.' && i < last)) break;
    const group = posOf(words, i) === 'NOUN' && !comma && !colon ? null : verbGroupAt(words, i, floor);
    const verb =
      group && !group.negated && (!group.passive || group.kind === 'ing') ? entryFor(group, 'quote') : undefined;
    if (!group || !verb) {
      if (posOf(words, i) === 'AUX' || (posOf(words, i) === 'VERB' && !attributing.attributeEnding.test(word))) break;
      continue;
    }
    if (posOf(words, i) === 'NOUN' && phraseLeft(words, i, floor) === null) continue;
    const between = i + 1 + (verb.particle === '' ? 0 : 1);
    const that = particles.that.has(mark) || (comma && particles.that.has(wordAt(words, last - 1)));
    if (!that && words.lower.slice(between, last).some(own => particles.that.has(own))) break;
    if (
      !colon &&
      !comma &&
      !that &&
      between !== quote.first &&
      contentStart(words, between, quote.first + 1, true, verb.frames.has('addressee')) !== quote.first
    )
      break;
    if ((group.unreal && !colon) || attributing.undoing.test(wordAt(words, group.first - 1))) break;
    const reported = reportedOf(words, group.first, unit);
    const source = reported?.source ?? sourceOf(words, group, unit).source;
    // "said Ortiz: “…”" and "asked the mayor, “…”"
    const inverted = source === null && group.kind !== 'ing' ? phraseRight(words, group.last, last) : null;
    if (!source && !inverted && group.kind !== 'past' && group.kind !== 'third') break;
    return {
      source: source ?? inverted,
      cue: group,
      verb,
      end: quote.first,
      ...(that ? { start: comma ? last - 1 : last } : {}),
    };
  }
  if (!colon) return null;
  // "Ortiz: “…”", or a sentence that only leads up to the words: "She was blunt: “…”"
  const own: Unit = { first: floor, last };
  const speaker = phraseRightWhole(words, own.first, last);
  const cue = { first: last, last: last + 1 };
  const put = last - 2;
  if (
    particles.as.has(wordAt(words, floor)) &&
    attributing.putForms.test(wordAt(words, put)) &&
    particles.it.has(wordAt(words, put + 1))
  )
    return { source: { first: floor + 1, last: put }, cue: { first: put, last }, verb: null, end: quote.first };
  if (speaker?.last === last) return { source: speaker, cue, verb: null, end: quote.first };
  const main = mainSubject(words, own, last);
  if (!main || main.subject.first > own.first + 12) return null;
  const on = attributing.going.test(wordAt(words, main.verb)) && particles.on.has(wordAt(words, main.verb + 1));
  return {
    source: main.subject,
    cue: on ? { first: main.verb, last: main.verb + 2 } : cue,
    verb: null,
    end: quote.first,
  };
};
