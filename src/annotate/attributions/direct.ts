import type { ReportingVerb } from '../../languages/verbs.js';
import { contentEnd, contentStart, floorOf, mainSubject, sourceOf, verbAfter } from './clauses.js';
import { type Draft, draft } from './draft.js';
import { listDrafts } from './lists.js';
import { isCalendar, type Phrase, phraseLeft, phraseRight, phraseRightWhole } from './phrases.js';
import { entryFor, type VerbGroup, verbGroupAt } from './verb-groups.js';
import { labelInside, transcriptDrafts } from './transcripts.js';
import { isCapital, isTerminated, posOf, type Quoted, tokensTogether, type Unit, type Words, wordAt } from './words.js';

/** How many tokens before a quotation its verb may stand: "said in a long interview with the paper on Monday, “…”". */
const BEFORE = 16;

/** How many tokens of a subject may stand before its verb after a quotation. */
const AFTER = 45;

/** Fewest words of a quotation that nobody introduces and that is somebody's words all the same. */
const ALONE = 4;

/** Who says a quotation, and where it says so. */
interface Tag {
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

const ENDS = /^(?:[.,:;!?…]|--|—|–)$/;

/** End of the paragraph that token `i` stands in, at most `most` tokens on. */
const reach = (words: Words, i: number, most: number): number => {
  let end = i;
  while (end < words.tokens.length && end < i + most && (end === i || tokensTogether(words, end - 1, end))) end += 1;
  return end;
};

/** The tag right after a quotation: "Ortiz said", "said Ortiz, a teacher", "— Ortiz". */
const tagAfter = (words: Words, quote: Quoted): Tag | null => {
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
    for (const subject of whole && whole.last > plain.last ? [plain, whole] : [plain]) {
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

/** A noun phrase after a verb is its object, not its subject, where another finite verb follows: "said the dam had failed". */
const verbAfterNoun = (words: Words, subject: Phrase, ceiling: number): boolean => {
  const pos = posOf(words, subject.last);
  const isFinite = pos === 'VERB' && !words.language.attributing.gerundEnding.test(wordAt(words, subject.last));
  return subject.last < ceiling && (pos === 'AUX' || isFinite);
};

/** "“…” — Maria Ortiz": a name behind a dash, then nothing. */
const signature = (words: Words, quote: Quoted): Tag | null => {
  const dash = quote.last;
  if (!/^(?:—|–|--|―|-)$/.test(wordAt(words, dash)) || !tokensTogether(words, dash - 1, dash)) return null;
  const ceiling = reach(words, dash + 1, 20);
  const name = phraseRightWhole(words, dash + 1, ceiling);
  if (!name || !isCapital(words, name.first)) return null;
  const rest = ceiling - name.last;
  return rest <= 1 ? { source: name, cue: { first: dash, last: dash + 1 }, verb: null, end: name.last } : null;
};

/** The tag right before a quotation: "Ortiz said:", "she told reporters on Monday, ", "Ortiz: ", "adding that ". */
const tagBefore = (words: Words, quote: Quoted): Tag | null => {
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
    const { source } = sourceOf(words, group, unit);
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

/** Whether what follows a quotation belongs to its sentence. */
export const continuesQuote = (words: Words, quote: Quoted): boolean => tagAfter(words, quote) !== null;

const wordsIn = (words: Words, { first, last }: Unit): number => {
  let n = 0;
  for (let i = first; i < last; i += 1) if (posOf(words, i) !== 'PUNCT') n += 1;
  return n;
};

/** Whether a quotation begins where its sentence begins, but for a conjunction. */
const begins = (words: Words, quote: Quoted): boolean => {
  const unit = words.units[words.unitOf[quote.first] ?? -1];
  if (!unit) return true;
  if (quote.first === unit.first) return true;
  return quote.first === unit.first + 1 && words.language.attributing.beforeQuote.test(wordAt(words, unit.first));
};

/** Whether a quotation is a sentence of its own: nothing of the narrator's before or after it in its sentence. */
const standsAlone = (words: Words, quote: Quoted): boolean => {
  const unit = words.units[words.unitOf[quote.first] ?? -1];
  if (!unit || !begins(words, quote)) return false;
  for (let i = quote.last; i < unit.last; i += 1)
    if (!ENDS.test(wordAt(words, i)) && words.quoteOf[i] === -1) return false;
  return true;
};

interface State {
  readonly drafts: Draft[];
  /** Draft of the last direct quotation, and the token behind what belongs to it. */
  last: { draft: number; end: number; after: number; quote: Quoted; open: boolean } | null;
}

const traits = (verb: ReportingVerb | null): Partial<Draft> =>
  verb ? { act: verb.act, polarity: verb.polarity, stance: verb.stance, certain: verb.certain } : {};

/** Adds a part to the content of a draft that is already there. */
const extend = (state: State, index: number, part: Unit): void => {
  const known = state.drafts[index];
  if (known) state.drafts[index] = { ...known, content: [...known.content, part] };
};

/** Where the sentence that holds the tag ends. */
const tagEnd = (words: Words, tag: Tag): number => {
  const unit = words.units[words.unitOf[tag.cue.first] ?? -1];
  return unit ? unit.last : tag.end;
};

/**
 * Direct quotations with those who say them. Each is looked at in order: its own tag after it or before it; else it goes on with the
 * quotation before it, whose tag stands between the two, or which ran on to the end of its paragraph.
 */
export const directDrafts = (words: Words): { drafts: Draft[]; taken: ReadonlySet<number> } => {
  const state: State = { drafts: [], last: null };
  const taken = new Set<number>();
  const take = ({ first, last }: Unit): void => {
    for (let i = first; i < last; i += 1) taken.add(i);
  };
  words.quotes.forEach((quote, q) => {
    if (quote.quotation.use !== 'speech' || wordsIn(words, quote.inner) === 0) return;
    const part: Unit = { first: quote.first, last: quote.last };
    const label = labelInside(words, quote.inner);
    if (label) {
      state.drafts.push(
        draft({
          source: [label],
          cue: [{ first: label.last, last: label.last + 1 }],
          content: [{ first: label.last + 1, last: quote.inner.last }],
          rule: 'transcript',
        }),
      );
      state.last = { draft: state.drafts.length - 1, quote, end: -1, after: quote.last, open: true };
      return;
    }
    const previous = state.last;
    const next = words.quotes[q + 1];
    const after = tagAfter(words, quote) ?? signature(words, quote);
    const isFirst = begins(words, quote);
    const adjacent = previous !== null && previous.end === quote.first;
    const newParagraph =
      previous !== null && previous.after === quote.first && !tokensTogether(words, quote.first - 1, quote.first);
    if (after && (isFirst || !after.verb || precededByComma(words, quote) || adjacent)) {
      // "“A,” said Ortiz. “B,” she added.": a tag of its own, and so another attribution.
      const own = draft({
        source: after.source ? [after.source] : [],
        cue: [after.cue],
        content: [part],
        rule: 'direct',
        ...traits(after.verb),
      });
      if (
        previous &&
        previous.open &&
        newParagraph &&
        previous.quote.quotation.inner.to === previous.quote.quotation.to
      ) {
        extendWhole(state, previous.draft, part, after);
      } else state.drafts.push(own);
      take(after.cue);
      remember(words, state, state.drafts.length - 1, quote, after, next);
      return;
    }
    if (after) {
      // The quotation ends a clause of the narrator's: "The dam was “absurdly weak,” Ortiz said."
      const unit = words.units[words.unitOf[quote.first] ?? -1];
      const first = unit ? floorOf(words, quote.first - 1, unit) : quote.first;
      state.drafts.push(
        draft({
          source: after.source ? [after.source] : [],
          cue: [after.cue],
          content: [{ first, last: quote.last }],
          rule: 'direct',
          ...traits(after.verb),
        }),
      );
      take(after.cue);
      remember(words, state, state.drafts.length - 1, quote, after, next);
      return;
    }
    if (adjacent) {
      extend(state, previous.draft, { first: jointBefore(words, quote), last: quote.last });
      state.last = { ...previous, quote, end: quote.last, after: quote.last, open: true };
      return;
    }
    const before = tagBefore(words, quote);
    if (before) {
      const unit = words.units[words.unitOf[quote.first] ?? -1];
      const end =
        unit && !isTerminated(words, quote) && !wordAt(words, quote.inner.last - 1).endsWith(',')
          ? contentEnd(words, quote.first, unit)
          : quote.last;
      const content = { first: before.start ?? quote.first, last: Math.max(end, quote.last) };
      state.drafts.push(
        draft({
          source: before.source ? [before.source] : [],
          cue: [before.cue],
          content: [content],
          rule: 'direct',
          ...traits(before.verb),
        }),
      );
      take(before.cue);
      state.last = { draft: state.drafts.length - 1, quote, end: quote.last, after: quote.last, open: true };
      return;
    }
    if (newParagraph && standsAlone(words, quote) && previous.open && sameMarks(words, previous.quote, quote)) {
      extend(state, previous.draft, part);
      state.last = { ...previous, quote, end: quote.last, after: quote.last, open: true };
      return;
    }
    if (
      standsAlone(words, quote) &&
      (wordsIn(words, quote.inner) >= ALONE || isTerminated(words, quote)) &&
      isCapital(words, quote.inner.first)
    ) {
      const unit = words.units[(words.unitOf[quote.first] ?? 0) - 1];
      const same = unit && tokensTogether(words, unit.last - 1, quote.first);
      const main = same ? mainSubject(words, unit, unit.last - 1) : null;
      const near =
        same && previous && tokensTogether(words, previous.quote.last - 1, quote.first) ? previous.draft : null;
      // A sentence about somebody else between two quotations gives the second to them.
      const follows = near !== null && !(main && isOther(words, main.subject, state.drafts[near])) ? near : null;
      if (follows !== null && (state.drafts[follows]?.source.length ?? 0) > 0) {
        extend(state, follows, part);
        state.last = { draft: follows, quote, end: quote.last, after: quote.last, open: true };
        return;
      }
      const about =
        main && follows === null
          ? { from: words.tokens[main.subject.first]?.from ?? 0, to: words.tokens[main.subject.last - 1]?.to ?? 0 }
          : null;
      state.drafts.push(draft({ source: [], cue: [], content: [part], rule: 'direct', follows, about }));
      state.last = { draft: state.drafts.length - 1, quote, end: quote.last, after: quote.last, open: true };
    }
  });
  const transcript = transcriptDrafts(words);
  transcript.taken.forEach(i => taken.add(i));
  const lists = listDrafts(words);
  for (const { cue } of lists) cue.forEach(take);
  return { drafts: [...state.drafts, ...transcript.drafts, ...lists], taken };
};

/** Whether the subject of the sentence between is a name that the source of the draft has no word of. */
const isOther = (words: Words, subject: Phrase, one: Draft | undefined): boolean => {
  const source = one?.source[0];
  if (!source) return false;
  const own = new Set(words.lower.slice(source.first, source.last));
  let named = false;
  for (let i = subject.first; i < subject.last; i += 1) {
    if (posOf(words, i) !== 'PROPN') continue;
    if (own.has(wordAt(words, i))) return false;
    named = true;
  }
  return named && posOf(words, source.last - 1) === 'PROPN';
};

const precededByComma = (words: Words, { first }: Quoted): boolean =>
  wordAt(words, first - 1) === ',' || wordAt(words, first - 1) === ':';

/** Whether two quotations use the same marks: a heading in single marks does not go on with a quotation in double ones. */
const sameMarks = ({ text }: Words, a: Quoted, b: Quoted): boolean =>
  text[a.quotation.from] === text[b.quotation.from] || b.quotation.from === b.quotation.inner.from;

/** A running quotation whose last paragraph has the tag: source and cue are told there. */
const extendWhole = (state: State, index: number, part: Unit, tag: Tag): void => {
  const known = state.drafts[index];
  if (!known) return;
  const bare = known.cue.length === 0;
  state.drafts[index] = {
    ...known,
    content: [...known.content, part],
    ...(bare ? { source: tag.source ? [tag.source] : [], cue: [tag.cue], ...traits(tag.verb) } : {}),
  };
};

/** Notes where the words of a tag end, so that a quotation that begins there goes on with the same speaker. */
const remember = (
  words: Words,
  state: State,
  index: number,
  quote: Quoted,
  tag: Tag,
  next: Quoted | undefined,
): void => {
  const end = tagEnd(words, tag);
  const goesOn =
    next !== undefined &&
    (next.first === end ||
      (next.first > tag.end &&
        next.first < end &&
        wordAt(words, jointBefore(words, next) - 1) === ',' &&
        !speaks(words, tag.end, next.first))) &&
    tokensTogether(words, quote.last - 1, next.first);
  // Where the tag ends its paragraph, the next paragraph may go on with the same speaker.
  const closes = end >= words.tokens.length || !tokensTogether(words, end - 1, end);
  state.last = { draft: index, quote, end: goesOn ? next.first : -1, after: closes ? end : -1, open: closes };
};

/** Where a quotation begins that goes on behind a joint or two: ", he said, | but “…”", ", and still “…”". */
const jointBefore = (words: Words, { first }: Quoted): number => {
  let i = first;
  while (i > 0 && first - i < 3 && words.language.attributing.betweenHalves.test(wordAt(words, i - 1))) i -= 1;
  return wordAt(words, i - 1) === ',' ? i : first;
};

/** Whether another reporting verb stands between the tag and the next quotation: "said, adding that “…”". */
const speaks = (words: Words, first: number, last: number): boolean => {
  for (let i = first; i < last; i += 1) {
    const group = isCalendar(words, i) ? null : verbGroupAt(words, i, first);
    if (group && posOf(words, i) !== 'NOUN' && entryFor(group, 'quote', 'that')) return true;
  }
  return false;
};
