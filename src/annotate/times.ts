import { holds, prose, type Span, type Time } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { indexAt } from './search.js';
import { dayOf } from '../text/calendar.js';
import { standsApart, type Tense, tenseOf } from './times/context.js';
import { expressionsIn } from './times/grammar.js';
import { join } from './times/join.js';
import type { Expression } from '../languages/reading.js';
import type { TimeGrammar } from '../languages/time-grammar.js';
import { type Period, periodAfter } from './times/period.js';
import { namesDay, resolve, type Told } from './times/resolve.js';
import { writtenYears } from './times/years.js';

/** Sentences are read in pieces of at most this length, so that text without sentences costs no more than text with them. */
const PIECE = 2_000;

/** How many tokens before and after an expression are looked at: a long sentence's worth. */
const AROUND = 40;

/** Cuts a sentence that is too long, at white space where there is any. */
const pieces = (text: string, { from, to }: Span): Span[] => {
  const cut: Span[] = [];
  let at = from;
  while (to - at > PIECE) {
    const space = text.lastIndexOf(' ', at + PIECE);
    const end = space > at ? space : at + PIECE;
    cut.push({ from: at, to: end });
    at = end;
  }
  cut.push({ from: at, to });
  return cut;
};

/** Sentences, with those joined again that a splitter ended too soon: what follows "5 p.m." is still of the same expression. */
const whole = (
  { cutShort }: TimeGrammar,
  text: string,
  sentences: readonly Span[],
  blocks: readonly Span[],
): Span[] => {
  const joined: Span[] = [];
  let block = 0;
  for (const sentence of sentences) {
    while ((blocks[block]?.to ?? Number.POSITIVE_INFINITY) <= sentence.from) block += 1;
    const last = joined.at(-1);
    if (
      last !== undefined &&
      last.from >= (blocks[block]?.from ?? 0) &&
      cutShort.test(text.slice(Math.max(last.from, last.to - 6), last.to))
    ) {
      joined[joined.length - 1] = { from: last.from, to: sentence.to };
    } else joined.push(sentence);
  }
  return joined;
};

/** A part of a day that belongs to no date is a time only where the sentence says when something was: "in the morning". */
const isLoosePart = (grammar: TimeGrammar, text: string, { from, to, reading }: Expression): boolean => {
  if (reading.kind !== 'date' || reading.part === null || reading.base !== 'calendar') return false;
  if (reading.day !== null || reading.weekday !== null || reading.clock !== null) return false;
  const words = text.slice(from, to);
  if (grammar.pointingBack.test(words)) return false;
  if (!grammar.needsPreposition.test(words)) return true;
  return (
    !grammar.timePreposition.test(text.slice(Math.max(0, from - 12), from)) ||
    /^[\s-]\p{Lu}/u.test(text.slice(to, to + 2))
  );
};

/** Whether it is a day of the week that owns what follows: "Monday's ruling". */
const isOwner = ({ glue }: TimeGrammar, text: string, { to, reading }: Expression): boolean =>
  reading.kind === 'date' && reading.weekday !== null && glue.owner.test(text.slice(to, to + 3));

interface Found extends Expression {
  readonly tense: Tense;
  readonly apart: boolean;
  readonly block: number;
}

/**
 * Time expressions as TIMEX3. What each says by itself is read first, by the grammar of the language; then the
 * open ones are resolved in order of place, against the years of the text, the day of publication and the date told last. A year that
 * none of these gives stays X.
 */
export const times: Annotator<'times'> = {
  writes: 'times',
  version: 4,
  reads: ['sentences', 'tokens', 'quotations'],
  annotate(document, { sentences, tokens, quotations }, { times: grammar }) {
    const { text } = document;
    const blocks = prose(document);
    const speech = quotations.filter(({ use }) => use === 'speech');
    const found: Found[] = [];
    let nextBlock = 0;
    let nextQuotation = 0;
    for (const sentence of whole(grammar, text, sentences, blocks)) {
      while ((blocks[nextBlock]?.to ?? Number.POSITIVE_INFINITY) <= sentence.from) nextBlock += 1;
      const expressions = pieces(text, sentence).flatMap(piece =>
        join(grammar, text, piece.from, expressionsIn(grammar, text.slice(piece.from, piece.to), piece.from)),
      );
      if (expressions.length === 0) continue;
      const [first, last] = [indexAt(tokens, sentence.from), indexAt(tokens, sentence.to)];
      for (const expression of expressions) {
        if (isLoosePart(grammar, text, expression)) continue;
        const open = expression.reading.kind === 'date';
        const here = indexAt(tokens, expression.from);
        const words = tokens.slice(Math.max(first, here - AROUND), Math.min(last, here + AROUND));
        // The first quotation that ends after the expression begins: if any holds it, the outermost does.
        while (speech[nextQuotation] && (speech[nextQuotation]?.to ?? 0) <= expression.from) nextQuotation += 1;
        const quotation = speech[nextQuotation];
        found.push({
          ...expression,
          tense: open ? tenseOf(grammar.tense, text, words, expression, isOwner(grammar, text, expression)) : 'none',
          apart:
            open &&
            ((quotation !== undefined && holds(quotation, expression)) ||
              standsApart(grammar.tense, text, words, expression)),
          block: nextBlock,
        });
      }
    }
    const written = writtenYears(
      found.flatMap(({ reading, tense }) => (reading.kind === 'date' ? [{ reading, tense }] : [])),
    );
    const published = dayOf(document.published);
    const result: Time[] = [];
    let told: Told | null = null;
    let toldDay: Told | null = null;
    let dayBlock = -1;
    let period: Period | null = null;
    for (const one of found) {
      const { from, to, tense, apart, block } = one;
      const resolved = resolve(one, {
        published,
        written,
        told,
        toldDay,
        toldHere: dayBlock === block,
        period,
        tense,
        apart,
      });
      if (resolved === null) continue;
      const { type, value, candidates } = resolved;
      result.push({ from, to, type, value, candidates: [...new Set(candidates)].filter(c => c !== value) });
      period = periodAfter(period, resolved, published);
      if (resolved.told === null) continue;
      told = resolved.told;
      if (namesDay(told)) {
        toldDay = told;
        dayBlock = block;
      }
    }
    return result;
  },
};
