import type { Level, Span, Standing } from '../../model/index.js';

/** In what a claim departs from the document, with the words on both sides. */
export interface Departure {
  readonly standing: Extract<Standing, 'absent' | 'different' | 'stronger'>;
  readonly what:
    | 'cause'
    | 'conclusion'
    | 'unexamined'
    | 'cleared'
    | 'charge'
    | 'in-order'
    | 'rank'
    | 'guilt'
    | 'verdict'
    | 'portion'
    | 'doer'
    | 'dated'
    | 'blame'
    | 'one-mind'
    | 'no-cause'
    | 'number'
    | 'time'
    | 'negation'
    | 'strength'
    | 'quotation';
  readonly level: Level;
  /** The words of the account. */
  readonly here: Span;
  /** The words of the document; null where it has none. */
  readonly there: Span | null;
  /** What the account has, and what the document has in its place, as a message cites them. */
  readonly told: string;
  readonly instead: string | null;
}

/** Words cited in a message at most, in code units. */
const CITED = 90;

/** Words of a text as a message cites them. */
export const citedWords = (text: string, { from, to }: Span): string => {
  const line = text
    .slice(from, to)
    .replace(/\s+/gu, ' ')
    .replace(/[,;.]$/u, '')
    .trim();
  return line.length <= CITED ? line : `${line.slice(0, line.lastIndexOf(' ', CITED))} …`;
};
