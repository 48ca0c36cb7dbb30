import { loadedWordsOf } from '../languages/loaded-words.js';
import { byPlace, holds, indexAt, meets, type Span, type Wording } from '../model/index.js';
import type { Annotator } from './annotator.js';
import { SURE } from './sure.js';
import { contemptIn } from './wording/contempt.js';
import { hintsIn } from './wording/hints.js';
import { chanceOf, isLooked, risk, SENTENCE, WORD } from './wording/loaded.js';

/** How likely a reader marks a phrase of contempt. Six that no score had told of stand in BABE, all marked; of so few no higher share is sure. */
const CONTEMPT = 0.85;

/** Spans in order of place, joined where they meet. */
const joined = (spans: readonly Span[]): Span[] => {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort(byPlace)) {
    const last = found.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
};

const within = (spans: readonly Span[], inner: Span): boolean => {
  const span = spans[indexAt(spans, inner.from + 1) - 1];
  return span !== undefined && holds(span, inner);
};

/**
 * Loaded words and insinuations. A list says of each word how likely readers mark it; where a sentence is likely to have one that they mark, those
 * that make it so are given. Insinuations are phrases of the language pack. Names are never looked at.
 */
export const wording: Annotator<'wording'> = {
  writes: 'wording',
  version: 2,
  reads: ['sentences', 'tokens', 'quotations', 'mentions', 'attributions'],
  annotate(document, { sentences, tokens, quotations, mentions, attributions }, language) {
    const { text } = document;
    const others = joined([
      ...quotations.filter(({ use }) => use !== 'title').map(({ inner }) => inner),
      // What somebody declines to say is told by the account.
      ...attributions
        .filter(({ confidence, polarity }) => confidence >= SURE && polarity !== 'declines')
        .flatMap(({ content }) => content),
    ]);
    const titles = joined(quotations.filter(({ use }) => use === 'title'));
    const holderOf = (span: Span): Wording['holder'] => (within(others, span) ? 'quoted' : 'narrator');
    const hints = hintsIn(document, language).map(
      (span): Wording => ({
        ...span,
        kind: 'insinuation',
        holder: holderOf(span),
        score: 1,
      }),
    );
    const scorned = contemptIn(document, language)
      .filter(span => !hints.some(hint => meets(hint, span)))
      .filter(span => !mentions.some(mention => holds(mention, span)) && !within(titles, span))
      .map((span): Wording => ({ ...span, kind: 'loaded', holder: holderOf(span), score: CONTEMPT }));
    const chosen = [...hints, ...scorned];
    const list = loadedWordsOf(language.code);
    if (!list) return chosen.sort(byPlace);
    const looked = isLooked(text, { mentions });
    const loaded = sentences.flatMap(({ from, to }): Wording[] => {
      const own = tokens.slice(indexAt(tokens, from), indexAt(tokens, to)).filter(looked);
      const chances = own.map(token => chanceOf(list, text.slice(token.from, token.to), token));
      if (risk(chances) < SENTENCE) return [];
      return own.flatMap((token, i): Wording[] => {
        const score = chances[i] ?? 0;
        if (score < WORD || within(titles, token)) return [];
        const span = { from: token.from, to: token.to };
        return [{ ...span, kind: 'loaded', holder: holderOf(span), score: Math.round(score * 1000) / 1000 }];
      });
    });
    return [...chosen, ...loaded.filter(word => !chosen.some(one => meets(one, word)))].sort(byPlace);
  },
};
