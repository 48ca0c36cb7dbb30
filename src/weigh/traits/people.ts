import { languageOf } from '../../languages/index.js';
import { around, within } from '../../model/index.js';
import { type Told, type Trait, traitAt } from './trait.js';

/** So far before a number that stands alone the words stand that tell who is counted, in code units. */
const AHEAD = 400;

/** How many of the dead were under an age: "twelve of the victims were children under sixteen". */
export const underAgeAt = (told: Told): Trait | null => {
  const { account, quantity, sentence, ahead } = told;
  const { annotations, document } = account;
  const { traits } = languageOf(document.language);
  const limit = within(annotations.quantities, { from: quantity.to, to: sentence.to })[0];
  const age = limit?.value ?? limit?.high ?? limit?.low;
  if (limit === undefined || age == null || !traits.alone.test(ahead)) return null;
  const form = traits.underAge.exec(document.text.slice(quantity.from, limit.to));
  if (form === null) return null;
  const block = around(document.blocks, quantity);
  const before = document.text.slice(Math.max(block?.from ?? 0, quantity.from - AHEAD), quantity.from);
  if (form[1] === undefined && (!traits.ofTheDead.test(before) || traits.ofOthers.test(before))) return null;
  return traitAt(
    told,
    {
      key: `under age|${String(age)}`,
      from: '',
      name: null,
      shown: [String(age)],
      question: traits.howManyUnder(String(age)),
    },
    { times: 1, measured: false },
  );
};

/** How many people others brought out of a place: "crews had brought out 40 people", "31 were led out by rescuers". */
export const broughtOutAt = (told: Told): Trait | null => {
  const { account, quantity, ahead, after } = told;
  const { casualties, traits } = languageOf(account.document.language);
  const head = quantity.unit?.split(' ').at(-1);
  if ((quantity.value ?? 0) < 2 || (head !== undefined && !casualties.people.has(head))) return null;
  const isActive = head !== undefined && traits.broughtOutAhead.test(ahead);
  const isPassive = traits.broughtOutBehind.test(after);
  if ((!isActive && !isPassive) || traits.notAllOut.test(ahead)) return null;
  const trait = traitAt(
    told,
    { key: 'brought out', from: '', name: null, shown: [], question: traits.howManyOut },
    { times: 1, measured: false },
  );
  return trait && { ...trait, grows: true };
};
