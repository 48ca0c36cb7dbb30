import { languageOf } from '../../languages/index.js';
import { isOnly, type Told, type Trait, traitAt } from './trait.js';

/** How many witnesses a body heard, whatever else its sentence says of it: "a commission under Judge Moss, which sat for a month and interviewed 83 witnesses". */
export const heardAt = (told: Told): Trait | null => {
  const { account, quantity, ahead } = told;
  const { groups, traits } = languageOf(account.document.language);
  const verb = traits.inquiring.exec(ahead);
  if (verb === null || !traits.heardNouns.has(quantity.unit ?? '')) return null;
  const body = [...ahead.slice(0, verb.index).matchAll(traits.hearers)].at(-1)?.[1]?.toLowerCase();
  if (body === undefined || !isOnly(account, body)) return null;
  const participle = verb[1]?.toLowerCase() ?? '';
  const counted = groups.plural(quantity.unit ?? '');
  return traitAt(
    told,
    {
      key: `heard|${quantity.unit ?? ''}|${body}`,
      from: '',
      name: null,
      shown: [counted, body],
      question: traits.howManyBy(counted, participle, body),
    },
    { times: 1, measured: false },
  );
};
