import { languageOf } from '../../languages/index.js';
import { type Told, type Trait, traitAt } from './trait.js';

/** Who each got a sum, by the words beside it: a noun in the singular, "" where it is not told; null where nobody is said to have got it each. */
const eachOf = ({ account, ahead, after }: Told): string | null => {
  const { nouns, traits } = languageOf(account.document.language);
  const own = traits.eachAhead.exec(ahead);
  if (own) return own[1] ?? '';
  const all = traits.eachOfAll.test(after) ? traits.allAhead.exec(ahead)?.[1] : undefined;
  if (all !== undefined) return nouns.singular(all);
  const behind = traits.eachBehind.exec(after);
  return behind === null ? null : (behind[1] ?? behind[2] ?? null);
};

/** How much each of several got: "each family got 35,000 crowns", "20,000 crowns to the family of each person who died". */
export const eachAt = (told: Told): Trait | null => {
  const { account, quantity, ahead } = told;
  const { traits, units } = languageOf(account.document.language);
  const { unit } = quantity;
  if (unit === null || !([...units.currencyNames.values()].includes(unit) || units.moneyNouns.has(unit))) return null;
  const each = eachOf(told);
  if (
    each === null ||
    traits.notForAll.test(ahead.slice(-60) + account.document.text.slice(quantity.from, quantity.to))
  )
    return null;
  const noun = traits.recipients.get(each) ?? each;
  return traitAt(
    told,
    { key: `each|${unit}`, from: noun, name: null, shown: [unit], question: traits.howMuchEach(noun) },
    { times: 1, measured: false },
  );
};
