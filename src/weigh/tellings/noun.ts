import { type Account, indexAt, type Span } from '../../model/index.js';

/** The noun that a party is about, in its dictionary form, lower case; of a name its last word. */
export const nounOf = ({ annotations: { tokens } }: Account, { to }: Span): string =>
  (tokens[indexAt(tokens, to) - 1]?.lemma ?? '').toLowerCase();
