import type { Answer, Place } from '../model/index.js';
import { type Case, called, type Draft, list, MOST_SIDES } from './rule.js';

/** Holders that a message names; the others are counted. */
const NAMED = 3;

/** Who says it, each once with the accounts that say so; an account's own voice by the account. */
const holdersOf = (of: Case, answers: readonly Answer[]): string[] => {
  const accounts = new Map<string, Set<string>>();
  for (const { holder, document } of answers) {
    const name = holder === 'narrator' ? called(of, document) : holder;
    const places = accounts.get(name) ?? new Set();
    accounts.set(name, holder === 'narrator' ? places : places.add(called(of, document)));
  }
  return [...accounts].map(([name, places]) => {
    const [first, ...more] = places;
    if (first === undefined) return name;
    return `${name} (in ${more.length > 1 ? `${first} and ${String(more.length)} others` : list([...places])})`;
  });
};

/** Who holds what: "X (in the Ferrow Post) and Y give “…”"; softened where it is at most held possible. */
export const heldWords = (of: Case, answers: readonly Answer[], what: string): string => {
  const holders = holdersOf(of, answers);
  const shown = holders.slice(0, NAMED);
  const more = holders.length - shown.length;
  const who = list([...shown, ...(more > 0 ? [`${String(more)} more`] : [])]);
  const [first] = answers;
  const one = holders.length === 1;
  if (first?.polarity === 'denies') return `${who} ${one ? 'denies' : 'deny'} ${what}`;
  if (first?.raised === true) return `${who} ${one ? 'brings' : 'bring'} up ${what}`;
  if (first?.certainty === 'possible') return `${who} ${one ? 'names' : 'name'} ${what} as possible`;
  return `${who} ${one ? 'gives' : 'give'} ${what}`;
};

/** The first words of every group, then the second, and so on, as far as sides are shown. Throws where there are none. */
export const sidesInTurn = (groups: readonly (readonly Answer[])[]): Draft['sides'] => {
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
