import type { AmountSlot } from '../languages/amount-slot.js';
import { type Language, languageOf } from '../languages/index.js';
import type { Account, Quantity, Span } from '../model/index.js';
import { stem } from '../text/stem.js';
import { besideOf, deedOf } from './deeds.js';
import { baseOf } from './measures.js';

/** Whether the unit belongs to the answer and is converted. */
export const isMeasure = (kind: AmountSlot['kind']): boolean =>
  kind !== 'count' && kind !== 'money' && kind !== 'number' && kind !== 'percent';

/** The unit under which amounts of a slot are compared, and its size there; null where the quantity is of another kind. */
const measured = (
  { units }: Language,
  { kind }: Pick<AmountSlot, 'kind'>,
  unit: string | null,
): ReturnType<typeof baseOf> => {
  if (kind === 'number') return unit === null ? { unit: '', times: 1, plus: 0 } : null;
  if (unit?.includes(' per ') !== (kind === 'speed' && unit !== 'knot')) return null;
  if (kind === 'percent') return unit === 'percent' ? { unit, times: 1, plus: 0 } : null;
  const base = baseOf(unit);
  if (isMeasure(kind)) return base?.unit === kind ? base : null;
  const money = [...units.currencyNames.values()].includes(unit);
  if (kind === 'money') return money ? { unit, times: 1, plus: 0 } : null;
  return money ||
    base !== null ||
    unit === 'percent' ||
    units.timeUnits.has(unit) ||
    [...units.unitNames.values()].includes(unit)
    ? null
    : { unit: stem(unit), times: 1, plus: 0 };
};

/** The words for what is counted apart from the noun itself, in order: "mobile" of "12 mobile homes". */
const modifiersOf = ({ nouns }: Language, text: string, { of, unit }: Quantity): string =>
  of
    .flatMap(
      span =>
        text
          .slice(span.from, span.to)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    )
    .filter(word => nouns.singular(word) !== unit)
    .map(stem)
    .filter(word => word !== stem(unit ?? ''))
    .join(' ');

/** A question that a quantity answers, with what its words tell it apart by. */
export interface Asked {
  readonly slot: Pick<AmountSlot, 'key' | 'moves' | 'kind' | 'owned'>;
  readonly question: string;
  readonly base: NonNullable<ReturnType<typeof baseOf>>;
  readonly apart: string;
  /** The words behind it are the question's own. */
  readonly behind: boolean;
  /** Told by the verb of its own clause. */
  readonly done: boolean;
  /** The words before what is counted, and the plural of it, as a scope shows them. */
  readonly qualities: string;
  readonly plural: string;
}

/** What does not hang on how the question is told. */
type Told = Omit<Asked, 'qualities' | 'plural'>;

/** The question of the language's list that the words right beside a quantity give it; `counted` is what is counted, in words. */
const listedSlot = (
  language: Language,
  unit: string | null,
  counted: string,
  ahead: string,
  after: string,
): Told | null => {
  for (const slot of language.amounts.amountSlots) {
    const base = measured(language, slot, unit);
    if (base === null) continue;
    const [before, behind] = [slot.before.exec(ahead), slot.behind.exec(after)];
    if (slot.both ? before === null || behind === null : before === null && behind === null) continue;
    const of = before?.[1] ?? behind?.[1] ?? '';
    return {
      slot,
      question: slot.question(counted, of),
      base,
      apart: of.toLowerCase(),
      behind: behind !== null,
      done: false,
    };
  }
  return null;
};

/** The question that its own verb gives a count: "How many firefighters were deployed?" */
const deedSlot = (
  account: Account,
  quantity: Quantity,
  counted: string,
  sentence: Span,
  place: string | null,
): Told | null => {
  const language = languageOf(account.document.language);
  const base = quantity.unit === null ? null : measured(language, { kind: 'count' }, quantity.unit);
  const deed = base === null || (quantity.value ?? 2) < 2 ? null : deedOf(account, quantity, sentence, place);
  if (base === null || deed === null) return null;
  return {
    slot: { key: deed.verb, kind: 'count', owned: false, moves: 'either' },
    question: language.amounts.howMany(counted, deed.participle),
    base,
    apart: deed.beside,
    behind: false,
    done: true,
  };
};

/** Where a quantity stands, and the words beside it. */
interface Around {
  readonly sentence: Span;
  readonly ahead: string;
  readonly after: string;
  /** Where `after` begins. */
  readonly end: number;
  /** The name of its place, in small letters. */
  readonly place: string | null;
}

const tally = (language: Language, counted: string, unit: string, apart: string): Told => ({
  slot: { key: 'tally', kind: 'count', owned: false, moves: 'either' },
  question: language.amounts.howManyWere(counted),
  base: { unit: stem(unit), times: 1, plus: 0 },
  apart,
  behind: false,
  done: true,
});

/** What things that are the subject of their clause did of themselves: "Fourteen wagons derailed." */
const happenedSlot = (account: Account, quantity: Quantity, counted: string, around: Around): Told | null => {
  const language = languageOf(account.document.language);
  const { happenings, subjectAhead, howManyDid } = language.amounts;
  const { ahead, after, end, sentence, place } = around;
  const base = quantity.unit === null ? null : measured(language, { kind: 'count' }, quantity.unit);
  if (base === null || (quantity.value ?? 2) < 2 || !subjectAhead.test(ahead)) return null;
  for (const { verb, words } of happenings) {
    const found = words.exec(after);
    if (found === null) continue;
    const apart = besideOf(account, end + found[0].length, sentence, place);
    const slot = { key: verb, kind: 'count', owned: false, moves: 'up' } as const;
    return { slot, question: howManyDid(counted, verb), base, apart, behind: false, done: true };
  }
  return null;
};

/** What an account only counts: "there were 12 boats in the harbour". What stands behind it tells it apart from others. */
const thereWere = (account: Account, quantity: Quantity, counted: string, around: Around): Told | null => {
  const language = languageOf(account.document.language);
  const { ahead, sentence, place } = around;
  if (!language.amounts.thereWere.test(ahead) || (quantity.value ?? 2) < 2 || quantity.unit === null) return null;
  if (measured(language, { kind: 'count' }, quantity.unit) === null) return null;
  const beside = besideOf(account, quantity.to, sentence, place);
  return beside === '' && place === null ? null : tally(language, counted, quantity.unit, beside);
};

/** A question by a noun that stands away from the number: "the number of boats rose to 12", "the boats numbered 12". */
const numbered = (account: Account, { unit }: Quantity, { ahead, after }: Around): Asked | null => {
  const language = languageOf(account.document.language);
  const { numberOf, numberedBy, noTally, countEnds } = language.amounts;
  const words = unit === null ? (numberOf.exec(ahead)?.[1] ?? numberedBy.exec(ahead)?.[1])?.toLowerCase() : undefined;
  if (words === undefined || !countEnds.test(after)) return null;
  const [head = '', ...rest] = words.split(' ').reverse();
  const noun = language.nouns.singular(head);
  if (noun === head || noTally.has(noun)) return null;
  const qualities = rest.reverse().map(stem).join(' ');
  return { ...tally(language, words, noun, ''), qualities, plural: head };
};

/** The question that a quantity answers, by the words around it; null where they give it none. */
export const askedBy = (account: Account, quantity: Quantity, around: Around): Asked | null => {
  const { document } = account;
  const language = languageOf(document.language);
  const { sentence, ahead, after, place } = around;
  const qualities = modifiersOf(language, document.text, quantity);
  const plural = language.groups.plural(quantity.unit ?? '');
  const counted = [qualities, plural].filter(Boolean).join(' ');
  const told =
    listedSlot(language, quantity.unit, counted, ahead, after) ??
    happenedSlot(account, quantity, counted, around) ??
    deedSlot(account, quantity, counted, sentence, place) ??
    thereWere(account, quantity, counted, around);
  return told === null ? numbered(account, quantity, around) : { ...told, qualities, plural };
};
