import { languageOf } from '../languages/index.js';
import type { Answer, Place } from '../model/index.js';
import { list } from '../text/list.js';
import { type Case, called, type Draft, MOST_SIDES } from './rule.js';

/** Holders that a message names; the others are counted. */
const NAMED = 3;

const isPronoun = (of: Case, { document, holder }: Answer): boolean => {
  const account = of.accounts.find(a => a.document.id === document);
  return account !== undefined && languageOf(account.document.language).anonymity.pronoun.test(holder);
};

/** Who says it, each once with the accounts that say so: a body with those who speak for it, an account's own voice by the account. */
const holdersOf = (of: Case, answers: readonly Answer[]): string[] => {
  const held = new Map<
    string,
    { readonly names: Set<string>; readonly whole: string; readonly accounts: Set<string> }
  >();
  for (const answer of answers) {
    const { holder, document } = answer;
    // "I", "we": whoever speaks in the account
    const narrates = holder === 'narrator' || isPronoun(of, answer);
    const whole = of.lineage.holderOf(answer);
    const name = narrates ? called(of, document) : holder;
    const key = narrates ? name : whole.key;
    const own = held.get(key) ?? { names: new Set(), whole: narrates ? name : whole.name, accounts: new Set() };
    held.set(key, own);
    own.names.add(name);
    if (!narrates) own.accounts.add(called(of, document));
  }
  return [...held.values()].map(({ names, whole, accounts }) => {
    const [name = whole, ...others] = names;
    const shown = others.length === 0 ? name : whole;
    const [first, ...more] = accounts;
    if (first === undefined) return shown;
    return `${shown} (in ${more.length > 1 ? `${first} and ${String(more.length)} others` : list([...accounts])})`;
  });
};

/** How an answer stands to what it gives: the verb for one holder and for several, and what is behind it. */
const standOf = (
  { polarity, raised, certainty }: Answer,
  [one, many]: readonly [string, string],
): readonly [string, string, string] => {
  if (polarity === 'denies') return ['denies', 'deny', ''];
  if (raised === true) return ['brings up', 'bring up', ''];
  return certainty === 'possible' ? ['names', 'name', ' as possible'] : [one, many, ''];
};

/** Who holds what, one clause for each stand, the first answer's first: "X (in the Ferrow Post) and Y give “…”; Z brings up “…”". */
export const heldWords = (
  of: Case,
  answers: readonly Answer[],
  what: string,
  verb: readonly [one: string, many: string] = ['gives', 'give'],
): string => {
  const stands = new Map<string, Answer[]>();
  for (const answer of answers) {
    const [stand] = standOf(answer, verb);
    stands.set(stand, [...(stands.get(stand) ?? []), answer]);
  }
  return [...stands.values()]
    .flatMap(own => {
      const [first] = own;
      if (first === undefined) return [];
      const holders = holdersOf(of, own);
      const shown = holders.slice(0, NAMED);
      const more = holders.length - shown.length;
      const who = list([...shown, ...(more > 0 ? [`${String(more)} more`] : [])]);
      const [one, many, behind] = standOf(first, verb);
      return [`${who} ${holders.length === 1 ? one : many} ${what}${behind}`];
    })
    .join('; ');
};

/** The first words of every group, then the second, and so on, as far as sides are shown. Throws where there are none. */
export const sidesInTurn = (groups: readonly (readonly Place[])[]): Draft['sides'] => {
  const longest = Math.max(...groups.map(g => g.length));
  const all = Array.from({ length: longest }, (_, i) => groups.flatMap(g => g[i] ?? [])).flat();
  const places = new Map(
    all.map(({ document, from, to }): [string, Place] => [
      `${document} ${String(from)} ${String(to)}`,
      { document, from, to },
    ]),
  );
  const [first, ...rest] = [...places.values()].slice(0, MOST_SIDES);
  if (first === undefined) throw new RangeError('a difference has answers');
  return [first, ...rest];
};
