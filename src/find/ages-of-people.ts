import { languageOf } from '../languages/index.js';
import { type Account, around, type Mention, type Place } from '../model/index.js';
import { list } from '../text/list.js';
import { called, type Case, type Draft } from './rule.js';

/** The first and the last year in which somebody may have been born. */
type Years = readonly [number, number];

/** The age, or the year of birth, that an account gives a person. */
interface Told {
  readonly account: Account;
  readonly place: Place;
  readonly words: string;
  /** The year of the account's own day; null where none is known. */
  readonly year: number | null;
  /** The years of birth that it leaves, each for one time that it may be of: the account's own, or that of what it tells. */
  readonly births: readonly [Years, ...Years[]];
}

/** Ages are told before and after birthdays, and years of birth reckoned from them: so many years are let pass. */
const ROOM = 1;

/** Words before and behind a name that may hold an age, in code units. */
const REACH = 48;

/** The head of an account, in which its own day stands, in code units. */
const HEAD = 300;

const YEAR = /^(\d{4})/u;

/** The year in which an account was made: of its own day, else the first one that its head names; null where there is none. */
const yearOf = ({ document, annotations }: Account): number | null => {
  const time = annotations.times.find(t => t.from < HEAD && YEAR.test(t.value));
  const year = YEAR.exec(document.published ?? time?.value ?? '')?.[1];
  return year === undefined ? null : Number(year);
};

/** The years that the case may be of: that of its earliest account, and that to which most accounts give days. */
const yearsOfCase = (accounts: readonly Account[]): number[] => {
  const given = new Map<string, number>();
  for (const { annotations } of accounts)
    for (const year of new Set(
      annotations.times.flatMap(t => (/^\d{4}-\d\d-\d\d/u.test(t.value) ? t.value.slice(0, 4) : [])),
    ))
      given.set(year, (given.get(year) ?? 0) + 1);
  const [most] = [...given].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const own = accounts.flatMap(account => yearOf(account) ?? []);
  return [...(own.length > 0 ? [Math.min(...own)] : []), ...(most === undefined ? [] : [Number(most[0])])];
};

const bornAt = (year: number, age: number): Years => [year - age - 1, year - age];

const toldAt = (account: Account, mention: Mention, ofCase: readonly number[]): Told | null => {
  const { text, language, id } = account.document;
  const { ages } = languageOf(language);
  const sentence = around(account.annotations.sentences, mention) ?? mention;
  if (ages.noAges.test(text.slice(sentence.from, sentence.to))) return null;
  const before = text.slice(Math.max(sentence.from, mention.from - REACH), mention.from);
  const behind = text.slice(mention.to, mention.to + REACH);
  const born = ages.birthBeside(behind);
  const age = born === null ? ages.ageBeside(before, behind) : null;
  const own = yearOf(account);
  const births: Years[] =
    born !== null
      ? [[born, born]]
      : age === null
        ? []
        : [...(own === null ? [] : [own]), ...ofCase].map(year => bornAt(year, age));
  const [first, ...rest] = births;
  if (first === undefined) return null;
  const words = born === null ? `${String(age)}${own === null ? '' : ` in ${String(own)}`}` : `born in ${String(born)}`;
  return {
    account,
    place: { document: id, from: mention.from, to: mention.to },
    words,
    year: own,
    births: [first, ...rest],
  };
};

/** Whether two may be of one person: for some time that each may be of. */
const mayBeOne = (a: Told, b: Told): boolean =>
  a.births.some(x => b.births.some(y => x[0] - ROOM <= y[1] && y[0] - ROOM <= x[1]));

const isFullName = (name: string): boolean => /^\p{L}[^\s]*(?:\s\p{L}[^\s]*)+$/u.test(name);

/** Ages that accounts give one person by name and that cannot all be right, whenever each of them is of. */
export const agesOfPeople = (of: Case): Draft[] => {
  const ofCase = yearsOfCase(of.accounts);
  const told = new Map<string, Told[]>();
  for (const account of of.accounts)
    for (const mention of account.annotations.mentions) {
      const one = mention.type === 'person' && isFullName(mention.name) ? toldAt(account, mention, ofCase) : null;
      const key = mention.name.toLowerCase();
      if (one !== null && !told.get(key)?.some(t => t.account === account && mayBeOne(t, one)))
        told.set(key, [...(told.get(key) ?? []), one]);
    }
  return [...told.values()].flatMap((all): Draft[] => {
    const [first, ...rest] = all;
    const other =
      first === undefined ? undefined : rest.find(one => one.account !== first.account && !mayBeOne(first, one));
    if (first === undefined || other === undefined) return [];
    // of somebody to whom one account gives two ages there are two, or it tells of two times
    if (new Set(all.map(one => one.account)).size < all.length) return [];
    const name = first.account.document.text.slice(first.place.from, first.place.to);
    const [a, b] = [called(of, first.place.document), called(of, other.place.document)];
    return [
      {
        // told in one year, they are of one time
        level: first.year !== null && all.every(one => one.year === first.year) ? 'conflict' : 'question',
        message: `How old is ${name}? The accounts differ: ${list(all.map(one => `${one.words} in ${called(of, one.place.document)}`))}.`,
        sides: [first.place, ...rest.map(one => one.place)],
        because: [
          `${a} and ${b} would have the same person born years apart, whenever each age is of; a year is allowed for birthdays`,
        ],
        otherReadings: [
          'two people bear the same name',
          'one of the ages is of another time than its account',
          'a slip in one of the ages',
        ],
      },
    ];
  });
};
