import { languageOf } from '../../languages/index.js';
import { type Account, around, holds, type Quantity, within } from '../../model/index.js';
import { type Case, type Draft, placeOf } from '../rule.js';
import { blockOf } from '../strength/prose.js';
import { textAt } from '../strength/strength.js';
import { exceeding, SHOWN } from './exceeding.js';
import type { Headline } from './headlines.js';

/** The fewest that a number leaves room for. */
const fewestOf = ({ low, value }: Quantity): number | null => low ?? value;

/** The number that stands there, whatever it bounds: 41 of "at least 41". */
const namedOf = ({ value, high, low }: Quantity): number => value ?? high ?? low ?? 0;

/** So many code units behind a number tell what became of those it counts. */
const BEHIND = 80;

/** Whether those who are counted are dead by what stands behind their number, whatever they are called: "41 hostages have been killed". */
const areDead = ({ document: { text, language } }: Account, { to, unit }: Quantity): boolean =>
  unit !== null && languageOf(language).headlines.deadBehind.test(text.slice(to, to + BEHIND));

/** Whether a number may be of another year, by the sentence in which it stands. */
const isOfOtherYear = (account: Account, one: Quantity): boolean => {
  const sentence = around(account.annotations.sentences, one);
  return (
    sentence !== undefined && languageOf(account.document.language).headlines.otherYear.test(textAt(account, sentence))
  );
};

/** The numbers of a text, its title aside, that tell of what became of people. */
const toldIn = (account: Account, status: Quantity['status']): Quantity[] =>
  account.annotations.quantities.filter(
    one =>
      (one.status === status || (status === 'dead' && areDead(account, one))) &&
      blockOf(account, one)?.kind !== 'title' &&
      !isOfOtherYear(account, one),
  );

/** Whether a word of a large amount stands in a text that no number was made of: "dozens". */
const hasOtherAmounts = ({ document: { text, language } }: Account): boolean =>
  languageOf(language).headlines.looseAmount.test(text);

/** A headline whose number of dead or hurt is larger than every number, and all numbers together, that its text has of them. */
export const larger = (of: Case, account: Account, headline: Headline): Draft | null => {
  if (headline.kind !== 'title' || textAt(account, headline).includes('?')) return null;
  const first = within(account.annotations.quantities, headline).find(
    one => one.status !== null && holds(headline, one) && fewestOf(one) !== null,
  );
  if (first === undefined || hasOtherAmounts(account)) return null;
  // whatever it is read as counting, the text has the number
  if (account.annotations.quantities.some(one => !holds(headline, one) && namedOf(one) === namedOf(first))) return null;
  const below = toldIn(account, first.status).filter(one => !holds(headline, one));
  const sum = [...new Set(below.map(namedOf))].reduce((all, one) => all + one, 0);
  if (below.length === 0 || sum >= (fewestOf(first) ?? 0)) return null;
  const numbers = [...new Set(below.map(one => `“${textAt(account, one)}”`))].slice(0, SHOWN).join(', ');
  return exceeding(of, account, headline, {
    does: `has “${textAt(account, first)}” where its text has ${numbers}`,
    below: below.slice(0, SHOWN).map(one => placeOf(account, one)),
    because: ['no number of the text, nor all of them together, come to that of the headline'],
    otherReadings: [
      'the headline was set later than the text, when more was known',
      'the headline counts others whom the text tells of in words',
      'another editor wrote the headline',
    ],
  });
};
