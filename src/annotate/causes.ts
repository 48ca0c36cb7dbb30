import { type Cause, indexAt, meets, type Span } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { type Clause, phraseAt, topBefore, wordAt } from './causes/phrases.js';
import { failingsToldIn, readAt } from './causes/read.js';

/** Frames read in a sentence at most: a longer list is no prose. */
const MOST = 40;

/** How many sentences back a happening is told of which a cause is named without it. */
const BEFORE = 2;

/** What a sentence needs from those around it. */
interface Around {
  /** The document tells of a happening that being shot down or hit is a cause of. */
  readonly downed: boolean;
  /** A happening is told in the sentence or the one before. */
  readonly happened: boolean;
}

const readCauses = (clause: Clause, { downed, happened }: Around): Cause[] => {
  const { text, span, language } = clause;
  const sentence = text.slice(span.from, span.to);
  const found: Cause[] = [];
  for (const frame of language.causes.causeFrames) {
    const named = [frame.before, ...frame.behind].some(part => part === 'effect' || part === 'told');
    const isVictims = frame.before === 'victim' || frame.behind.includes('victim');
    // a thing that a missile hit came down, whether or not the sentence says so
    if (
      isVictims
        ? !downed && !frame.known && frame.kind === null
        : !named && !(happened || (downed && (frame.known || frame.sure || frame.kind !== null)))
    )
      continue;
    let n = 0;
    for (const { index, 0: words } of sentence.matchAll(frame.cue)) {
      n += 1;
      if (n > MOST) break;
      const from = span.from + index;
      const read = readAt(clause, frame, { from, to: from + words.length });
      found.push(...read.filter(one => !found.some(f => meets(f, one))));
    }
  }
  if (!downed) return found;
  return [...found, ...failingsToldIn(clause).filter(one => !found.some(f => meets(f, one)))];
};

/** The noun or name of what a happening befell: "bridge" of "the bridge collapsed" and of "the collapse of the bridge". */
const struckBy = (clause: Clause): string[] =>
  clause.events.flatMap(event => {
    const at = indexAt(clause.words, event.from);
    const isVerb = clause.words[at]?.pos === 'VERB';
    const { events, causes } = clause.language;
    const next = clause.words[at + 1]?.lemma ?? '';
    const through = causes.through.has(wordAt(clause, at + 2)) ? 1 : 0;
    const befalls = events.ofWords.has(next) || causes.befalling.has(next);
    const behind = befalls ? phraseAt(clause, at + 2 + through) : null;
    const thing = isVerb ? topBefore(clause, at, causes.placing) : behind;
    return thing === null ? [] : [wordAt(clause, thing.last - 1)];
  });

/**
 * What is said to have caused a happening, and what is ruled out as its cause: phrases and clauses that stand at the places which a frame of the
 * language pack gives them (FrameNet Causation, Judgment, Attributing_cause). Nothing general, hypothetical or about another happening is read. What
 * comes "after" something is caused by it only where that hit it, and is else brought up as its cause where it is a sudden failing.
 */
export const causes: Annotator<'causes'> = {
  writes: 'causes',
  version: 7,
  reads: ['sentences', 'tokens', 'mentions', 'events'],
  annotate({ text }, { sentences, tokens, mentions, events }, language) {
    const within = <S extends Span>(spans: readonly S[], { from, to }: Span): S[] =>
      spans.slice(indexAt(spans, from), indexAt(spans, to));
    const downed = events.some(e => !e.other && (e.kind === null || language.causes.victimKinds.has(e.kind)));
    const clauses = sentences.map(
      (span): Clause => ({
        text,
        span,
        language,
        words: within(tokens, span),
        mentions: within(mentions, span),
        events: within(events, span),
        struck: new Set(),
        earlier: null,
      }),
    );
    const struck = new Set(clauses.flatMap(struckBy));
    return clauses
      .flatMap((clause, i) => {
        const before = sentences[Math.max(0, i - BEFORE)] ?? clause.span;
        const happened = within(events, { from: before.from, to: clause.span.to }).length > 0;
        const earlier = clauses[i - 1]?.events.find(e => e.kind !== null && !e.other) ?? null;
        return readCauses({ ...clause, struck, earlier }, { downed, happened });
      })
      .sort((a, b) => a.from - b.from || b.to - a.to);
  },
};
