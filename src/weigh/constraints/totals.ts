import { type Language, languageOf } from '../../languages/index.js';
import { numberWords } from '../../languages/values.js';
import { type Account, type Quantity, type Span, type Violation, within } from '../../model/index.js';
import { list } from '../../text/list.js';
import { isRound } from '../interval.js';
import { isPeople, isToldNearby } from './groups.js';
import { differentHolders, exactly, heldBy, placeOf } from './told.js';

/** Sentences further back than this are not looked at. */
const MOST_PARTS = 8;

/** Fewer parts are no list. */
const FEWEST = 2;

/** A count of people in a sentence of its own, and the words right beside it. */
interface Counted {
  readonly quantity: Quantity;
  readonly before: string;
  readonly after: string;
}

/** The one exact count of people of a sentence; null where there is none, or another beside it. */
const countedIn = (
  { annotations, document: { text } }: Account,
  language: Language,
  sentence: Span,
): Counted | null => {
  const counts = within(annotations.quantities, sentence).filter(q => isPeople(language, q));
  const [quantity] = counts;
  if (quantity === undefined || counts.length > 1 || exactly(quantity) === null) return null;
  return { quantity, before: text.slice(sentence.from, quantity.from), after: text.slice(quantity.to, sentence.to) };
};

const lastWord = (words: string): string => /(\p{L}+)\s*$/u.exec(words)?.[1]?.toLowerCase() ?? '';
const firstWord = (words: string): string => /^\s*(\p{L}+)/u.exec(words)?.[1]?.toLowerCase() ?? '';

/** Whether two sentences tell their counts by one word beside them: "carried 40 persons", "carried 31 persons". */
const areAlike = (a: Counted, b: Counted): boolean =>
  a.quantity.unit === b.quantity.unit &&
  a.quantity.status === b.quantity.status &&
  ((lastWord(a.before) !== '' && lastWord(a.before) === lastWord(b.before)) ||
    (firstWord(a.after) !== '' && firstWord(a.after) === firstWord(b.after)));

/** The sentences in like words right before one, each with a part, in order. */
const partsBefore = (account: Account, language: Language, index: number): readonly Counted[] => {
  const { sentences } = account.annotations;
  const parts: Counted[] = [];
  for (let i = index - 1; i >= 0 && parts.length < MOST_PARTS; i -= 1) {
    const sentence = sentences[i];
    const counted = sentence === undefined ? null : countedIn(account, language, sentence);
    const [next] = parts;
    if (counted === null || (next !== undefined && !areAlike(counted, next))) break;
    parts.unshift(counted);
  }
  return parts;
};

/** Parts that are told in sentences of their own, and the total behind them: "The barge carried 40 persons. The tug carried 31 persons. In all, 72 persons were on board." */
export const inTotalsOf = (account: Account): Violation[] => {
  const language = languageOf(account.document.language);
  const { breakdowns } = language;
  return account.annotations.sentences.flatMap((sentence, index): Violation[] => {
    const told = countedIn(account, language, sentence);
    if (told === null || !(breakdowns.inAll.test(told.before) || breakdowns.inAllBehind.test(told.after))) return [];
    const { quantity: whole } = told;
    const parts = partsBefore(account, language, index);
    const isPart = ({ quantity, before, after }: Counted): boolean =>
      quantity.status === whole.status && quantity.unit === whole.unit && !breakdowns.noItem.test(`${before} ${after}`);
    if (parts.length < FEWEST || !parts.every(isPart)) return [];
    const counts = parts.map(p => p.quantity);
    const numbers = counts.map(q => q.value ?? 0);
    const [sum, total] = [numbers.reduce((a, b) => a + b, 0), whole.value ?? 0];
    const held = heldBy(account, [whole, ...counts]);
    if (sum === total || held === null || Math.max(...numbers) >= total || total - sum >= Math.min(...numbers))
      return [];
    if (isToldNearby(account, [whole, ...counts], Math.abs(sum - total), q => isPeople(language, q) || q.unit === null))
      return [];
    return [
      {
        kind: 'sum',
        constraint: 'whole = sum of its parts',
        explanation: `${list(numbers.map(numberWords))} make ${numberWords(sum)}, and the whole is given as ${numberWords(total)}`,
        // one ship on two days may have carried the same people
        certain:
          new Set(parts.map(p => p.before)).size === parts.length &&
          sum > total &&
          !isRound(total) &&
          new Set(held.map(h => h.holder)).size === 1,
        places: [placeOf(account, whole), ...counts.map(q => placeOf(account, q))],
        because: differentHolders(held),
      },
    ];
  });
};
