import type { ReportingVerb } from '../../languages/verbs.js';
import { contentEnd, floorOf, mainSubject } from './clauses.js';
import { type Draft, draft } from './draft.js';
import { listDrafts } from './lists.js';
import { isCalendar, type Phrase } from './phrases.js';
import { signature, type Tag, tagAfter, tagBefore } from './tags.js';
import { labelInside, transcriptDrafts } from './transcripts.js';
import { entryFor, verbGroupAt } from './verb-groups.js';
import { isCapital, isTerminated, posOf, type Quoted, tokensTogether, type Unit, type Words, wordAt } from './words.js';

/** Fewest words of a quotation that nobody introduces and that is somebody's words all the same. */
const ALONE = 4;

const ENDS = /^(?:[.,:;!?…]|--|—|–)$/;

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
