import { type Draft, draft } from './draft.js';
import { linesOf } from './lines.js';
import { isCapital, type Quoted, type Unit, type Words, wordAt } from './words.js';

const DASH = /^(?:[—–―-]|--)$/u;

/** Most tokens of a signature: a name, what its bearer is, where from. */
const SIGNATURE = 24;

/** The name behind a dash, up to the end of the line or what is said of its bearer; null where the line is no signature. */
const signatureIn = (words: Words, first: number, last: number): Unit | null => {
  if (last - first > SIGNATURE || last - first < 1 || !isCapital(words, first)) return null;
  let end = last;
  while (end > first && /^[.;,]$/.test(wordAt(words, end - 1))) end -= 1;
  for (let i = first; i < end; i += 1) if (/^(?:[.!?:;]|["“”«»])$/u.test(wordAt(words, i)) && i < end - 1) return null;
  return { first, last: end };
};

/** The quotation that fills a stretch of tokens, marks and all. */
const quotationIn = (words: Words, first: number, last: number): Quoted | null => {
  const quote = words.quotes[words.quoteOf[first] ?? -1];
  return quote?.first === first && quote.last >= last - 1 && quote.quotation.use === 'speech' ? quote : null;
};

/** Words in quotation marks with a dash and a name behind them, on the same line or the next: "“It held.” — Maria Ortiz, baker". */
export const signedDrafts = (words: Words): Draft[] => {
  const lines = linesOf(words);
  return lines.flatMap((line, l): Draft[] => {
    const sign = (quote: Quoted, dash: number): Draft[] => {
      const source = signatureIn(words, dash + 1, line.last);
      if (!source) return [];
      const content = { first: quote.first, last: quote.last };
      return [draft({ source: [source], cue: [{ first: dash, last: dash + 1 }], content: [content], rule: 'direct' })];
    };
    const before = lines[l - 1];
    if (before && DASH.test(wordAt(words, line.first))) {
      const quote = quotationIn(words, before.first, before.last);
      return quote ? sign(quote, line.first) : [];
    }
    const quote = words.quotes[words.quoteOf[line.first] ?? -1];
    if (quote?.first !== line.first || quote.last >= line.last || !DASH.test(wordAt(words, quote.last))) return [];
    return quotationIn(words, line.first, quote.last) ? sign(quote, quote.last) : [];
  });
};
