import { languageOf } from '../../languages/index.js';
import type { Account, Span } from '../../model/index.js';
import { stem } from '../../text/stem.js';
import { isOnly, type Told, type Trait, traitAt } from './trait.js';

const isMoney = ({ account, quantity: { unit } }: Told): boolean => {
  const { units } = languageOf(account.document.language);
  return unit !== null && ([...units.currencyNames.values()].includes(unit) || units.moneyNouns.has(unit));
};

/** What something cost: its noun, singular; works on a building are all one, whether a noun or a verb tells of them. Null where none is told. */
const spentOn = ({ account, ahead }: Told): string | null => {
  const { nouns, traits } = languageOf(account.document.language);
  const own = traits.costAhead.exec(ahead)?.[1]?.toLowerCase();
  const done = traits.doneAtCost.exec(ahead)?.[1]?.toLowerCase();
  const words = own ?? done;
  if (words === undefined) return null;
  if (traits.works.test(words)) return traits.worksNoun;
  const isThing = own !== undefined && nouns.singular(own) === own && !traits.noOwner.has(own);
  return isThing && isOnly(account, own) ? own : null;
};

/** What a thing or the works on it cost: "the refurbishment cost 3 million crowns", "it was rebuilt at a cost of 5 million crowns". */
export const costAt = (told: Told): Trait | null => {
  const { account, quantity, ahead, after } = told;
  const { traits } = languageOf(account.document.language);
  if (!isMoney(told) || traits.notAllCost.test(ahead) || traits.perUnit.test(after)) return null;
  const thing = spentOn(told);
  if (thing === null) return null;
  const year = traits.yearIn.exec(ahead)?.[0];
  const trait = traitAt(
    told,
    {
      key: `cost|${quantity.unit ?? ''}|${thing}`,
      from: '',
      name: null,
      shown: [thing],
      question: traits.howMuchCost(thing),
    },
    { times: 1, measured: false },
  );
  return trait && { ...trait, year: year === undefined ? null : Number(year) };
};

/** What stands so far before a saving, in code units, tells what was cheaper where its sentence is only of "the second". */
const BEFORE = 250;

/** Letters of a noun that tells what a saving is of. */
const LONG = 6;

/** The nouns of a stretch of text, as stems. */
const nounsIn = ({ annotations, document }: Account, { from, to }: Span): ReadonlySet<string> =>
  new Set(
    annotations.tokens
      .filter(t => t.from >= from && t.to <= to && t.pos === 'NOUN' && t.to - t.from >= LONG)
      .map(t => stem(document.text.slice(t.from, t.to).toLowerCase())),
  );

/** What was saved by taking the cheaper of two things: "the second is 40,000 crowns cheaper", "at a saving of 40,000 crowns". */
export const savingAt = (told: Told): Trait | null => {
  const { account, quantity, ahead, after, sentence } = told;
  const { traits } = languageOf(account.document.language);
  const isSaved = traits.savingAhead.test(ahead) || traits.cheaperBehind.test(after);
  if (!isMoney(told) || !isSaved || traits.notAllCost.test(ahead) || traits.perUnit.test(after)) return null;
  const key = `saving|${quantity.unit ?? ''}`;
  const trait = traitAt(
    told,
    { key, from: '', name: null, shown: [], question: traits.howMuchSaved },
    { times: 1, measured: false },
  );
  const own = quantity.from - (traits.savingAhead.exec(ahead)?.[0].length ?? 0);
  const before = nounsIn(account, { from: Math.max(0, sentence.from - BEFORE), to: own });
  const behind = nounsIn(account, { from: quantity.to, to: sentence.to });
  return trait && { ...trait, about: new Set([...before, ...behind]) };
};
