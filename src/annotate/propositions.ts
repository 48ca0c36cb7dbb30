import type { Language } from '../languages/language.js';
import { type Attribution, byPlace, indexAt, type Proposition, type Span } from '../model/index.js';
import type { Annotator } from './annotator.js';
import type { Words } from './propositions/phrases.js';
import { partyAt, readPropositions } from './propositions/read.js';

/** What is said begins with the deed where so few code units lie between them. */
const NEXT_TO = 2;

interface Said extends Span {
  readonly by: Span;
}

/** What is said, part for part, with the words for its source. */
const saidOf = (attributions: readonly Attribution[]): Said[] =>
  attributions
    .flatMap(({ source: [by], content }) => (by ? content.map(({ from, to }) => ({ from, to, by })) : []))
    .sort(byPlace);

/** "Denied taking", "claims to have taken": who says it is the one who does it. */
const withDoer = (language: Language, of: Words, said: readonly Said[], one: Proposition): Proposition => {
  if (one.doers.length > 0) return one;
  const opening = said[indexAt(said, one.group.from - NEXT_TO)];
  if (!opening || opening.from > one.group.from + NEXT_TO) return one;
  return { ...one, doers: partyAt(language, of, opening.by) };
};

/** Who did what to whom, clause by clause, by rules on parts of speech; what has neither a doer nor a done-to, nor a pronoun for one, is left out. */
export const propositions: Annotator<'propositions'> = {
  writes: 'propositions',
  version: 2,
  reads: ['sentences', 'tokens', 'mentions', 'attributions'],
  annotate({ text }, { sentences, tokens, mentions, attributions }, language) {
    const of: Words = { text, sentences, tokens, mentions };
    const said = saidOf(attributions);
    return readPropositions(language, of)
      .map(one => withDoer(language, of, said, one))
      .filter(({ doers, done, pronoun }) => doers.length + done.length > 0 || pronoun !== null);
  },
};
