import { askedWords } from '../languages/values.js';
import type { Answer } from '../model/index.js';
import { differing, type Differing } from './differences.js';
import { heldWords, sidesInTurn } from './held.js';
import { type Case, type Draft, type Rule } from './rule.js';

/** A cause that one holder asserts and another denies. */
const ofCause = (of: Case, { difference: { groups, because }, question }: Differing): Draft => ({
  level: 'question',
  message: `${askedWords(question)} ${groups.map(group => heldWords(of, group, `“${String(group[0].value)}”`)).join('; ')}.`,
  sides: sidesInTurn(groups),
  because: [...(because.length > 0 ? because : ['both are of one cause']), 'different holders answer for them'],
  otherReadings: [
    'the denial came later, when more was known',
    'what is denied is that it was the only cause, or that it is proved',
    'the two mean different things by the same words',
  ],
});

/** Longest words of a statement that a message shows, in code units. */
const SHOWN = 120;

const wordsOf = (of: Case, { document, from, to }: Answer): string => {
  const text = of.accounts.find(a => a.document.id === document)?.document.text ?? '';
  return text.slice(from, to).replace(/\s+/gu, ' ').slice(0, SHOWN);
};

/** Any other statement: told by the words that deny it, since those say exactly what is denied. */
const ofStatement = (of: Case, { difference: { groups, because } }: Differing): Draft => {
  const [asserted, denied] = groups;
  if (asserted === undefined || denied === undefined) throw new RangeError('a dispute has two sides');
  const said = (answers: typeof asserted): string =>
    heldWords(
      of,
      answers.map(a => ({ ...a, polarity: 'asserts' as const })),
      `“${wordsOf(of, answers[0])}”`,
      ['says', 'say'],
    );
  return {
    level: 'question',
    message: `One says that it was so, another that ${because.length > 0 ? 'nothing shows it' : 'it was not'}: ${said(asserted)}; ${said(denied)}.`,
    sides: sidesInTurn(groups),
    because: [...because, 'the words that deny it name the same deed or thing', 'different holders answer for them'],
    otherReadings: [
      'the two speak of different places or times of the event',
      'the denial is of a part, or of the way in which it is said',
      'one of them speaks of what they knew at the time',
    ],
  };
};

/** One holder asserts a cause of the event that another denies, or says who did it, who denies it, or tells as so what another says was not. */
export const disputedClaim: Rule = {
  id: 'disputed-claim',
  find: of => [
    ...differing(of, 'disputed', 'cause:').map(one => ofCause(of, one)),
    ...differing(of, 'disputed', 'claim:').map(one => ofStatement(of, one)),
  ],
};
