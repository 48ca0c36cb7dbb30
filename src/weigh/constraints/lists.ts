import { type Language, languageOf } from '../../languages/index.js';
import { count, numberWords } from '../../languages/values.js';
import { type Account, indexAt, meets, type Quantity, type Span, type Violation } from '../../model/index.js';
import { placeOf } from './told.js';

/** Counts of fewer or more than this are not followed by all their names. */
const FEWEST = 2;
const MOST = 20;

/** How far before a count it is looked for that it is of others than those named, and how long a list may be, in code units. */
const BEFORE = 40;
const LONGEST = 600;

/** What ends a list of names besides the end of its sentence: a mark that closes what the count opened. */
const CLOSING = /\s[–—-]{1,2}(?:\s|$)|[–—);]|[.!?]+["”’]?\s*$/u;

interface List {
  readonly names: readonly Span[];
  /** How many are named at least and at most: "Ash and Salt" may be one name or two. */
  readonly fewest: number;
  readonly most: number;
}

/** The names from `from` on, where they are a list that has an end; null where anything else stands among them. */
const listAt = ({ sums }: Language, text: string, from: number, to: number): List | null => {
  const rest = text.slice(from, Math.min(to, from + LONGEST));
  const end = CLOSING.exec(rest);
  if (!end) return null;
  const words = rest.slice(0, end.index);
  const names: Span[] = [];
  let ands = 0;
  let last = '';
  let at = 0;
  const take = (until: number): boolean => {
    if (!sums.listedName.test(words.slice(at, until))) return false;
    names.push({ from: from + at, to: from + until });
    return true;
  };
  for (const separator of words.matchAll(sums.listSeparator)) {
    // "A, B and C, were held": what follows the last name is no name
    if (!take(separator.index)) return null;
    if (sums.lastSeparator.test(separator[0])) ands += 1;
    last = separator[0];
    at = separator.index + separator[0].length;
  }
  if (!take(words.length) && !(last.trim() === ',' && ands > 0)) return null;
  if (ands === 0 || names.length < FEWEST) return null;
  const most = names.length;
  return { names, fewest: ands > 1 ? most - ands : most, most };
};

/** Whether it is not known which of the words are names of those counted: "Ana Morel, Mayor of Ferrow", "Ansel, Ohio", "Ferrow and Ansel Railways". */
const isBlurred = (
  { names, regionNames, sums }: Language,
  account: Account,
  unit: string,
  value: number,
  list: List,
): boolean => {
  const { text } = account.document;
  const told = list.names.map(({ from, to }) => text.slice(from, to).toLowerCase());
  const inRegion = told.filter(name => regionNames.has(name)).length;
  if (inRegion > 0 && inRegion < told.length) return true;
  const isRole = (name: string): boolean => {
    const [first = '', second] = name.split(' ');
    return (
      (names.titles.has(first) || names.personNouns.has(first)) && (second === undefined || names.ofWords.has(second))
    );
  };
  if ((sums.placedFurther.has(unit) && value < list.most) || told.some(isRole)) return true;
  const whole = { from: list.names[0]?.from ?? 0, to: list.names.at(-1)?.to ?? 0 };
  const { mentions } = account.annotations;
  return mentions
    .slice(Math.max(0, indexAt(mentions, whole.from) - 1), indexAt(mentions, whole.to))
    .some(mention => list.names.filter(name => meets(name, mention)).length > 1);
};

/** How far behind a list one more of those counted may be told, in code units. */
const BEHIND = 200;

/** Whether more names than are counted are names of more things, and fewer leave nobody to be told of afterwards. */
const isSureOf = (
  { casualties, sums }: Language,
  { document }: Account,
  unit: string,
  value: number,
  list: List,
): boolean => {
  if (casualties.collectives.has(unit) || sums.pairs.has(unit)) return false;
  const people = casualties.people.has(unit.split(' ').at(-1) ?? unit);
  if (value < list.fewest) return people || sums.states.has(unit);
  const end = list.names.at(-1)?.to ?? 0;
  if (!people && !sums.states.has(unit) && !sums.namedThings.has(unit)) return false;
  const grouped = list.names.some(({ from, to }) => sums.grouped.test(document.text.slice(from, to)));
  return !(people && grouped) && !sums.moreToCome.test(document.text.slice(end, end + BEHIND));
};

const isCountOfThings = ({ units }: Language, { unit, value, bound }: Quantity): boolean =>
  value !== null &&
  bound === '=' &&
  value >= FEWEST &&
  value <= MOST &&
  unit !== null &&
  !units.unitNames.has(unit) &&
  !units.timeUnits.has(unit);

/** What ties a count to the names behind it: how long it is, and whether it is a verb, so that they may be words for what those counted are. */
const binderOf = (
  { sums }: Language,
  before: string,
  after: string,
): { readonly length: number; readonly predicate: boolean } | null => {
  const named = (sums.naming.test(before) ? sums.namedAs.exec(after) : null) ?? sums.listed.exec(after);
  const verb = named || !sums.allOf.test(before) ? null : sums.listPredicate.exec(after);
  const [words] = named ?? verb ?? [];
  return words === undefined ? null : { length: words.length, predicate: verb !== null };
};

/** Whether a word with a capital says of what people or faith somebody is: "the five countries are Christian, Muslim and Jewish". */
const isKind = ({ sums, peopleWords }: Language, { document }: Account, { from, to }: Span): boolean => {
  const name = document.text.slice(from, to);
  return peopleWords.has(name.toLowerCase()) || sums.peopleEnding.test(name);
};

/** A count whose list of names, bound to it by a colon, a dash or a verb, has fewer or more: "the five countries: A, B, C and D". */
export const inListsOf = (account: Account): Violation[] => {
  const language = languageOf(account.document.language);
  const { text } = account.document;
  const { sums } = language;
  let next = 0;
  return account.annotations.sentences.flatMap(sentence => {
    const inside: Quantity[] = [];
    const { quantities } = account.annotations;
    while ((quantities[next]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) {
      const quantity = quantities[next];
      next += 1;
      if (quantity) inside.push(quantity);
    }
    return inside.flatMap((quantity): Violation[] => {
      if (!isCountOfThings(language, quantity)) return [];
      const after = text.slice(quantity.to, Math.min(sentence.to, quantity.to + BEFORE * 2));
      const before = text.slice(Math.max(sentence.from, quantity.from - BEFORE), quantity.from);
      const bound = binderOf(language, before, after);
      if (!bound || sums.notListed.test(before)) return [];
      const list = listAt(language, text, quantity.to + bound.length, sentence.to);
      const value = quantity.value ?? 0;
      const unit = quantity.unit ?? '';
      if (!list || (value >= list.fewest && value <= list.most)) return [];
      if (bound.predicate && (value < list.most || list.names.some(name => isKind(language, account, name)))) return [];
      if (!isSureOf(language, account, unit, value, list) || isBlurred(language, account, unit, value, list)) return [];
      const named =
        list.fewest === list.most
          ? count(list.most, 'name')
          : `${numberWords(list.fewest)}–${count(list.most, 'name')}`;
      return [
        {
          kind: 'list',
          constraint: 'as many names as are counted',
          explanation: `${text.slice(quantity.from, quantity.to)} are announced, and ${named} follow`,
          certain: true,
          places: [
            placeOf(account, quantity),
            placeOf(account, { from: list.names[0]?.from ?? 0, to: list.names.at(-1)?.to ?? 0 }),
          ],
          because: [],
        },
      ];
    });
  });
};
