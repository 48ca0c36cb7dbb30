import { languageOf } from '../../languages/index.js';
import { type Account, holds, type Quotation, type Span } from '../../model/index.js';
import { type Word, words } from '../../text/words.js';
import { compareQuotations, type QuotationComparison, quotationClasses } from '../quotations/compare.js';
import { citedWords, type Departure } from './departure.js';
import { besides, type Index, matterIn } from './matter.js';
import type { Claim } from './statements.js';

/** A quotation of fewer words may be a turn of phrase; so may a run of fewer between two cuts. */
const LEAST = 5;
const LEAST_RUN = 3;

/** With this share of its words in one place it is that place's sentence, altered; */
const SAME = 0.75;
/** with less than this nowhere, the document has no such sentence. */
const ELSEWHERE = 0.35;

const CUT = /…|\.{3}|\[[^\]]*\]/u;

/** The words of a document in a row. */
export interface Row {
  readonly words: readonly Word[];
  readonly norms: string;
}

const rowOf = (all: readonly Word[]): string => ` ${all.map(w => w.norm).join(' ')} `;

/** The words of a document in a row, to look for others in. */
export const rowIn = (text: string): Row => {
  const all = words(text, [{ from: 0, to: text.length }]);
  return { words: all, norms: rowOf(all) };
};

/** Where words stand in a row; null where they do not. */
const placeIn = (row: Row, norms: string, at = row.norms.indexOf(norms)): Span | null => {
  if (at < 0) return null;
  const before = row.norms.slice(0, at).split(' ').length - 1;
  const [first, last] = [row.words[before], row.words[before + norms.trim().split(' ').length - 1]];
  return first && last ? { from: first.from, to: last.to } : null;
};

/** Where runs of words stand in a row, each as near before the next as it does: "found no" may stand in it more than once. */
const placesIn = (row: Row, runs: readonly string[]): (Span | null)[] => {
  let next: number | null = null;
  return [...runs]
    .reverse()
    .map(norms => {
      const near = next === null ? -1 : row.norms.lastIndexOf(norms, next - norms.length + 1);
      const at = near < 0 ? row.norms.indexOf(norms) : near;
      next = at < 0 ? null : at;
      return placeIn(row, norms, at);
    })
    .reverse();
};

/** What became of a quotation: where its words stand, or in what it departs. */
export type Quoted = { readonly at: Span; readonly exact: boolean } | { readonly departure: Departure } | null;

type Change = QuotationComparison['changes'][number];

const graveOf = ({ changes }: QuotationComparison, stoodFor: (change: Change) => boolean): Change | undefined =>
  [...changes]
    .filter(
      c =>
        !c.marked &&
        !(c.class === 'word' && stoodFor(c)) &&
        (c.class === 'number' || c.class === 'negation' || c.class === 'word'),
    )
    .sort((a, b) => quotationClasses.indexOf(b.class) - quotationClasses.indexOf(a.class))[0];

/** Words inside a sentence of the document that a quotation leaves out without a mark, though they limit what it says; null where there are none. */
const leftOut = ({ changes }: QuotationComparison, { document }: Account): Span | null => {
  const { quoting, hedges, inquiries } = languageOf(document.language);
  const limits = (span: Span): boolean =>
    inquiries.limiting.test(document.text.slice(span.from, span.to)) ||
    words(document.text, [span]).some(
      ({ norm }) => quoting.contrasts.has(norm) || quoting.conditions.has(norm) || hedges.hedgeStrength.has(norm),
    );
  return changes.find(c => c.b === null && c.a !== null && c.inside && !c.marked && limits(c.a))?.a ?? null;
};

/** Words cut from between two runs of a quotation at most, in code units: more is not one word left out. */
const CUT_SHORT = 40;

/** A word cut from a quotation that limited what it says: "no … evidence" of "no conclusive evidence"; null where there is none. */
const cutBetween = (
  { document: { text } }: Account,
  inner: Span,
  places: readonly (Span | null)[],
  { account: { document }, sentences }: Index,
): Departure | null => {
  const { limiting } = languageOf(document.language).inquiries;
  for (const [i, place] of places.entries()) {
    const next = places[i + 1];
    if (place === null || next == null || next.from < place.to || next.from - place.to > CUT_SHORT) continue;
    if (!limiting.test(document.text.slice(place.to, next.from))) continue;
    const there = sentences.find(s => holds(s.span, place))?.span ?? place;
    return {
      standing: 'different',
      what: 'quotation',
      level: 'question',
      here: inner,
      there,
      told: citedWords(text, inner),
      instead: citedWords(document.text, { from: place.to, to: next.from }),
    };
  }
  return null;
};

/** Words that an account quotes of the document, looked for in it; null where that cannot be told. */
export const quotedOf = (claim: Pick<Claim, 'account'>, { inner }: Quotation, index: Index, row: Row): Quoted => {
  const { document, annotations } = claim.account;
  const { text } = document;
  const language = languageOf(document.language);
  const all = words(text, [inner]);
  if (all.length < LEAST) return null;
  const runs = text
    .slice(inner.from, inner.to)
    .split(CUT)
    .map(piece => words(piece, [{ from: 0, to: piece.length }]))
    .filter(run => run.length >= LEAST_RUN);
  const places = placesIn(row, runs.map(rowOf));
  const [first] = places;
  const cut = first != null && places.every(p => p !== null) ? cutBetween(claim.account, inner, places, index) : null;
  if (cut !== null) return { departure: cut };
  if (first != null && places.every(p => p !== null)) return { at: first, exact: true };
  const keys = new Set(matterIn(claim.account, inner).map(m => m.key));
  const near = besides(index, keys);
  const source = index.account.document.text;
  const [best] = near;
  const span = best === undefined ? undefined : index.sentences[best.sentence]?.span;
  const common = { here: inner, told: citedWords(text, inner) } as const;
  if (best !== undefined && span !== undefined) {
    const compared = compareQuotations(
      language,
      { text: source, spans: [span], hedges: [], speaker: null, day: null },
      { text, spans: [inner], hedges: annotations.hedges.filter(h => holds(inner, h)), speaker: null, day: null },
    );
    if (compared.shared.length >= SAME * all.length && compared.shared.length >= LEAST) {
      // for a pronoun the account has the word that it stands for
      const change = graveOf(
        compared,
        ({ a }) => a !== null && language.attributing.pronouns.has(source.slice(a.from, a.to).toLowerCase()),
      );
      const { limitedLack, plainLack } = language.inquiries;
      const [limited] = [...source.slice(span.from, span.to).matchAll(limitedLack)];
      if (change === undefined && limited !== undefined && plainLack.test(text.slice(inner.from, inner.to)))
        return {
          departure: {
            ...common,
            standing: 'different',
            what: 'quotation',
            level: 'conflict',
            there: span,
            instead: limited[0],
          },
        };
      const left = change === undefined ? leftOut(compared, index.account) : null;
      if (left !== null)
        return {
          departure: {
            ...common,
            standing: 'different',
            what: 'quotation',
            level: 'question',
            there: span,
            instead: citedWords(source, left),
          },
        };
      if (change === undefined) return { at: span, exact: false };
      const grave = change.class === 'number' || change.class === 'negation';
      const cited = (words: string, at: Span | null): string => (at === null ? '' : citedWords(words, at));
      return {
        departure: {
          ...common,
          standing: 'different',
          what: 'quotation',
          level: grave ? 'conflict' : 'question',
          there: span,
          told: cited(text, change.b) || citedWords(text, inner),
          instead: cited(source, change.a) || null,
        },
      };
    }
    if (best.share >= ELSEWHERE) return null;
  }
  return {
    departure: { ...common, standing: 'absent', what: 'quotation', level: 'question', there: null, instead: null },
  };
};
