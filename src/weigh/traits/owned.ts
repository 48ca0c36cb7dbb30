import { type Language, languageOf } from '../../languages/index.js';
import { type Account, holds, indexAt, type Token } from '../../model/index.js';
import { stem } from '../../text/stem.js';
import { baseOf } from '../measures.js';
import { isOnly, type Told, type Trait, traitAt } from './trait.js';

/** The unit of what a thing has, and its size among others of its kind; null where no thing is said to have such. */
const ownedUnit = (
  language: Language,
  unit: string | null,
): { unit: string; times: number; measured: boolean } | null => {
  const { units, traits, casualties } = language;
  if (unit === null || unit === 'percent' || unit.includes(' per ') || traits.notOwned.has(unit)) return null;
  const base = baseOf(unit);
  if (base !== null) return base.unit === 'mass' ? { ...base, measured: true } : null;
  const known = [units.unitNames, units.timeUnits, units.moneyNouns].some(words => words.has(unit));
  const money = [...units.currencyNames.values()].includes(unit);
  const head = unit.split(' ').at(-1) ?? unit;
  const people = casualties.people.has(head) && !traits.memberNouns.has(head);
  return known || money || people ? null : { unit: stem(unit), times: 1, measured: false };
};

const isNounLike = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'ADJ';

/** The noun that a compound stands before, with whatever stands between: "a 140-room grand hotel". */
const headBehind = ({ annotations, document }: Account, at: number): Token | undefined => {
  const { tokens } = annotations;
  let head: Token | undefined;
  let end = at;
  for (let i = indexAt(tokens, at); i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isNounLike(token) || !/^\s+$/u.test(document.text.slice(end, token.from))) break;
    if (token.pos === 'NOUN') head = token;
    end = token.to;
  }
  return head;
};

/** The word that a quantity belongs to. */
const ownerOf = ({ account, quantity, sentence, ahead }: Told): Token | undefined => {
  const { document, annotations } = account;
  const { traits } = languageOf(document.language);
  if (traits.compound.test(document.text.slice(quantity.from, quantity.to))) return headBehind(account, quantity.to);
  const form = [traits.inside, ...traits.ownerAhead].map(f => f.exec(ahead)).find(match => match !== null);
  // "a summary of the report has nine pages"
  if (!form || (traits.ownsByVerb.test(form[0]) && traits.complement.test(ahead.slice(0, form.index))))
    return undefined;
  const from = sentence.from + form.index;
  const token = annotations.tokens[indexAt(annotations.tokens, from)];
  return token?.from === from && token.to === from + (form[1] ?? '').length ? token : undefined;
};

/** The name of the owner: told right before or behind it, or before a comma: "The Miravel, a 140-room hotel". */
const nameOf = ({ annotations, document }: Account, owner: Token): string | null => {
  const { from, to } = owner;
  const named = annotations.mentions.find(
    m =>
      m.type !== 'person' &&
      /^\p{Lu}/u.test(document.text.slice(m.from, m.to)) &&
      (holds(m, owner) ||
        /^\s+$/u.test(document.text.slice(to, Math.max(to, m.from))) ||
        /^,\s+an?\s+(?:[\p{L}\p{N}-]+\s+){0,3}$/u.test(document.text.slice(m.to, Math.max(m.to, from)))),
  );
  return named?.name.toLowerCase() ?? null;
};

/** What a thing is that is only named where it is the owner: "ferry" where the account has "the ferry Linnet"; a noun is its own; null where none is told. */
const kindOf = ({ annotations, document }: Account, owner: Token): string | null => {
  const { tokens } = annotations;
  const wordOf = (token: Token): string => document.text.slice(token.from, token.to);
  const own = wordOf(owner);
  if (owner.pos === 'NOUN' || languageOf(document.language).traits.namesOwnKind.test(own)) return own.toLowerCase();
  const kind = tokens.find((token, i) => {
    const next = tokens[i + 1];
    return token.pos === 'NOUN' && next?.pos === 'PROPN' && wordOf(next) === own;
  });
  return kind === undefined ? null : wordOf(kind).toLowerCase();
};

/** How many or how much a thing has: "the hotel has 104 rooms", "a 140-room hotel", "a report of 214 pages", "a torpedo with 350 kilograms of explosive". */
export const ownedAt = (told: Told): Trait | null => {
  const { account, quantity } = told;
  const language = languageOf(account.document.language);
  const { nouns, traits, groups } = language;
  const base = ownedUnit(language, quantity.unit);
  const owner = base === null || (quantity.value ?? 0) < 2 ? undefined : ownerOf(told);
  if (base === null || owner === undefined || quantity.unit === null) return null;
  const isNamed = owner.pos === 'PROPN';
  const noun = owner.pos === 'NOUN' || isNamed ? kindOf(account, owner) : null;
  if (noun === null) return null;
  const name =
    nameOf(account, owner) ?? (isNamed ? account.document.text.slice(owner.from, owner.to).toLowerCase() : null);
  if (nouns.singular(noun) !== noun || traits.noOwner.has(noun) || stem(noun) === base.unit) return null;
  if (language.casualties.people.has(noun) || (name === null && !isOnly(account, noun))) return null;
  const counted = groups.plural(quantity.unit);
  const question = base.measured ? traits.howHeavy(noun) : traits.howManyHas(counted, noun);
  const shown = [base.measured ? '' : counted, noun];
  const trait = traitAt(told, { key: `has|${base.unit}|${noun}`, from: '', name, question, shown }, base);
  return trait && { ...trait, known: name !== null || traits.theOne(noun).test(account.document.text) };
};
