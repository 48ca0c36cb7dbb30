import { type Language, languageOf } from '../../languages/index.js';
import { type Account, indexAt, type Quantity, type Span } from '../../model/index.js';
import { exactly } from './told.js';

/** One part of a whole as a list has it: its number with its noun, or the noun of one ("a schoolboy"). */
export interface Item extends Span {
  readonly value: number;
  /** The noun of those counted, singular; null where only a number stands. */
  readonly unit: string | null;
  readonly status: string | null;
  /** What is told of it right behind, to the next comma or item. */
  readonly words: string;
}

/** Fewer items are no list. */
const FEWEST = 2;

const BRACKETED = /\([^()]*\)/gu;

/** The noun of a part that is one without a number; null where it is not of a person. `ofPeople` where the whole is of people, and a trade is enough. */
const oneAt = (
  { breakdowns, casualties, nouns }: Language,
  rest: string,
  ofPeople: boolean,
): { length: number; unit: string | null } | null => {
  const match = breakdowns.single.exec(rest);
  if (!match) return null;
  const noun = match[1]?.split(' ').at(-1);
  if (noun === undefined) return { length: match[0].length, unit: null };
  const unit = nouns.singular(noun);
  const isPerson = casualties.people.has(unit) || (ofPeople && breakdowns.trade.test(unit));
  return isPerson && !casualties.collectives.has(unit) ? { length: match[0].length, unit } : null;
};

/** What begins at a place: a number that counts something, or one person; null where neither does. */
const startAt = (
  account: Account,
  language: Language,
  at: number,
  to: number,
  ofPeople: boolean,
): Omit<Item, 'words'> | null => {
  const { quantities } = account.annotations;
  const { units } = language;
  const quantity = quantities[indexAt(quantities, at)];
  if (quantity?.from === at) {
    const { unit, status } = quantity;
    const value = exactly(quantity);
    const measured = unit !== null && (units.unitNames.has(unit) || units.timeUnits.has(unit));
    return value === null || measured ? null : { from: at, to: quantity.to, value, unit, status };
  }
  const one = oneAt(language, account.document.text.slice(at, to), ofPeople);
  return one === null ? null : { from: at, to: at + one.length, value: 1, unit: one.unit, status: null };
};

/** Whether a number begins there that counts nothing or is not exact: a list with such a part is not read. */
const isInexact = ({ annotations, document }: Account, at: number): boolean => {
  const quantity: Quantity | undefined = annotations.quantities[indexAt(annotations.quantities, at)];
  return quantity?.from === at ? exactly(quantity) === null : /\p{N}/u.test(document.text.charAt(at));
};

/**
 * The list that begins at `from`, every part a number of its own, up to the last part, before which "and" stands; null where what stands there is
 * none, has no end, or is of some only. Nothing behind `to` is read. `ofPeople` where it is known to be of people.
 */
export const itemsAt = (account: Account, from: number, to: number, ofPeople = false): readonly Item[] | null => {
  const language = languageOf(account.document.language);
  const { breakdowns } = language;
  const text = account.document.text.slice(from, to).replace(BRACKETED, words => ' '.repeat(words.length));
  const first = startAt(account, language, from, to, ofPeople);
  if (first === null) return null;
  const starts = [first];
  let closed = false;
  for (const separator of text.matchAll(breakdowns.itemEnd)) {
    const at = from + separator.index + separator[0].length;
    if (at <= (starts.at(-1)?.to ?? from)) continue;
    if (isInexact(account, at)) return null;
    const start = startAt(account, language, at, to, ofPeople);
    if (start === null) continue;
    starts.push(start);
    closed = breakdowns.lastItemEnd.test(separator[0]);
  }
  if (!closed || starts.length < FEWEST) return null;
  const items = starts.map((start, i): Item => {
    const end = starts[i + 1]?.from ?? to;
    const rest = text.slice(start.to - from, end - from).replace(breakdowns.ageLimit, '');
    const own = rest.replace(breakdowns.itemEnd, '$&').split(/[,;:.]|\s[–—-]\s/u)[0] ?? '';
    return { ...start, words: own.replace(/\s+(?:and|plus)\s*$/u, '') };
  });
  const told = text.slice(0, (items.at(-1)?.to ?? from) - from) + (items.at(-1)?.words ?? '');
  return breakdowns.noItem.test(told) ? null : items;
};
