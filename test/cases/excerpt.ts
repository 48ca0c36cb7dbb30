import type { Span } from '../../src/model/index.js';

/** A place in one of the documents of a case, counted from 0. */
export interface Spot extends Span {
  readonly document: number;
}

/** Joins the parts of a thing that stands in several places. */
const SEAM = ' … ';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** Where `words` stand in one text: as whole words if they do so anywhere, else inside words too. White space counts as one blank. */
const occurrences = (text: string, words: string): Span[] => {
  if (words === '') return [];
  const pattern = flat(words)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '\\s+');
  const all = [...text.matchAll(new RegExp(`(?=(${pattern}))`, 'gu'))].map(match => ({
    from: match.index,
    to: match.index + (match[1] ?? '').length,
  }));
  const whole = all.filter(
    ({ from, to }) => !(isWord(text[from]) && isWord(text[from - 1])) && !(isWord(text[to - 1]) && isWord(text[to])),
  );
  return whole.length > 0 ? whole : all;
};

const everywhere = (texts: readonly string[], words: string): Spot[] =>
  texts.flatMap((text, document) => occurrences(text, words).map(span => ({ document, ...span })));

/** Every way in which the parts follow each other in one document: each place of the first, then the next place of each other. */
const chained = (texts: readonly string[], parts: readonly string[]): Spot[][] =>
  everywhere(texts, parts[0] ?? '').flatMap(first => {
    const chain = [first];
    for (const part of parts.slice(1)) {
      const after = chain.at(-1)?.to ?? 0;
      const next = occurrences(texts[first.document] ?? '', part).find(span => span.from >= after);
      if (!next) return [];
      chain.push({ document: first.document, ...next });
    }
    return [chain];
  });

const found = (texts: readonly string[], words: string): Spot[][] => {
  const whole = everywhere(texts, words).map(spot => [spot]);
  if (whole.length > 0) return whole;
  const parts = words.split(/ (?:…|\.\.\.|\/) /);
  if (parts.length > 1) return chained(texts, parts);
  const bare = /^"(.+)"$/.exec(words)?.[1];
  return bare === undefined ? [] : found(texts, bare);
};

/**
 * All places that an excerpt may name. It is text of a document, in quotation marks of its own where wished; `(2nd)` picks the
 * second place over all documents, `(in 2)` the second document, `(2nd in 2)` both; ` … ` joins the parts of a split thing.
 */
export const places = (texts: readonly string[], excerpt: string): readonly (readonly Spot[])[] => {
  const marked = /^(.*\S)\s+\((?:(\d+)(?:st|nd|rd|th))?(?:\s?in (\d+))?\)$/.exec(excerpt.trim());
  if (!marked || (marked[2] === undefined && marked[3] === undefined)) return found(texts, excerpt.trim());
  const { 1: words = '', 2: nth, 3: inside } = marked;
  const here = found(texts, words).filter(parts => inside === undefined || parts[0]?.document === Number(inside) - 1);
  return nth === undefined ? here : here.slice(Number(nth) - 1, Number(nth));
};

/** The shortest excerpt that names these parts, for `--accept` and for messages. */
export const excerptOf = (texts: readonly string[], parts: readonly Spot[]): string => {
  if (parts.length === 0) return 'none';
  const words = parts.map(part => flat((texts[part.document] ?? '').slice(part.from, part.to))).join(SEAM);
  const same = (other: readonly Spot[]): boolean => equal(other, parts);
  const all = places(texts, words);
  if (all.length === 1 && all[0] && same(all[0])) return words;
  const document = parts[0]?.document ?? 0;
  const here = all.filter(other => other[0]?.document === document);
  const nth = here.findIndex(same) + 1;
  if (nth === 0) return `${words} (at ${parts.map(({ from, to }) => `${String(from)}–${String(to)}`).join(', ')})`;
  const order = ['th', 'st', 'nd', 'rd'][nth] ?? 'th';
  const inside = texts.length > 1 && here.length < all.length ? `in ${String(document + 1)}` : '';
  const marks = [here.length > 1 ? `${String(nth)}${order}` : '', inside].filter(mark => mark !== '').join(' ');
  return `${words} (${marks})`;
};

/** Whether two lists of parts are the same places. */
export const equal = (a: readonly Spot[], b: readonly Spot[]): boolean =>
  a.length === b.length &&
  a.every((spot, i) => spot.document === b[i]?.document && spot.from === b[i].from && spot.to === b[i].to);
