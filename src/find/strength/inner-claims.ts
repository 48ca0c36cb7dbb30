import { languageOf } from '../../languages/index.js';
import { type Account, type Attribution, type Token, within } from '../../model/index.js';

/** What stands behind "that" is surely said. */
const SURE = 0.8;

/** What somebody saw is opened by such a word: "heard two aircraft". */
const NOMINAL = /^(?:DET|NUM|NOUN|PROPN|ADJ)$/u;

/** Words of a group of verbs in front of the one that counts. */
const IN_FRONT = /^(?:AUX|ADV|PART)$/u;

/** Whether a verb is told outright: no word in front of it takes it back. */
const isPlain = (tokens: readonly Token[], verb: number, negations: ReadonlySet<string>): boolean => {
  for (let i = verb - 1; i >= 0 && IN_FRONT.test(tokens[i]?.pos ?? ''); i -= 1)
    if (negations.has(tokens[i]?.lemma ?? '') || tokens[i]?.pos === 'PART') return false;
  return true;
};

/**
 * What stands inside what somebody is said to say, as said by the same: behind "that", where those who were told stand in front of it ("told the harbour
 * radio that …"), and what another is said to have perceived ("that a guard had heard two engines running"). In this order; quoted words have none.
 */
export const innerOf = (account: Account, attribution: Attribution): Attribution[] => {
  const [part] = attribution.content;
  if (part === undefined || attribution.style === 'direct') return [];
  const { strength, casualties, deeds } = languageOf(account.document.language);
  const { text } = account.document;
  const tokens = within(account.annotations.tokens, part);
  const opens = tokens.findIndex(
    ({ from, to, pos }) => pos === 'SCONJ' && deeds.thatClause.test(text.slice(from, to + 1)),
  );
  const perceived = tokens.findIndex(
    ({ pos, lemma }, i) =>
      pos === 'VERB' &&
      strength.perceives.has(lemma) &&
      NOMINAL.test(tokens[i + 1]?.pos ?? '') &&
      isPlain(tokens, i, casualties.negations),
  );
  const isClause = opens >= 0;
  const from = (index: number): Attribution[] => {
    const token = tokens[index];
    return token === undefined ? [] : [{ ...attribution, content: [{ from: token.from, to: part.to }] }];
  };
  const inThat = isClause && opens < perceived ? { confidence: Math.max(attribution.confidence, SURE) } : {};
  return [
    ...(opens > 0 ? from(opens) : []),
    ...(perceived >= 0 ? from(perceived + 1).map(one => ({ ...one, ...inThat })) : []),
  ];
};
