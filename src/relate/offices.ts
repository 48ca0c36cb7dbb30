import type { Language } from '../languages/language.js';
import { stateOf } from '../languages/states.js';

/** What the words for a source tell of the office behind it. */
export interface Office {
  /** The office of the state that it is or leads, lower case: "transport ministry"; null where it is none with a name of its own. */
  readonly office: string | null;
  /** The state, lower case; null where the words name none. */
  readonly state: string | null;
}

/** Longest name of a state, in words. */
const LONGEST = 3;

const plain = (word: string): string => word.toLowerCase().replace(/[.“”"]/gu, '');

/** The state that words begin with, by its name, its possessive or its adjective, and how many of them that takes. */
const stateBefore = (
  { offices, places }: Language,
  words: readonly string[],
  isState: (name: string) => boolean,
): readonly [string, number] | null => {
  for (let n = Math.min(LONGEST, words.length); n > 0; n -= 1) {
    const name = words.slice(0, n).join(' ');
    if (!/^\p{Lu}/u.test(name)) return null;
    const own = plain(name).replace(offices.possessive, '');
    const state = isState(own) ? own : stateOf(own, places, isState);
    if (state !== null) return [state, n];
  }
  return null;
};

/** The state that words end with: "in Karvia", "of the Republic"; also by its seat. */
const stateBehind = (
  language: Language,
  words: readonly string[],
  isState: (name: string) => boolean,
): string | null => {
  const { entities, offices } = language;
  if (!offices.ofState.has(plain(words[0] ?? ''))) return null;
  const name = words.slice(1).join(' ').replace(entities.definiteBefore, '');
  if (isState(plain(name))) return plain(name);
  return entities.spokenForBy(name)?.replace(entities.governmentOf, '').toLowerCase() ?? null;
};

/** Words behind "of", up to the next such word: what a ministry is for. */
const behindOf = ({ offices }: Language, words: readonly string[]): string[] => {
  if (!offices.ofOffice.has(plain(words[0] ?? ''))) return [];
  const rest = words.slice(1);
  const end = rest.findIndex(w => offices.ofState.has(plain(w)));
  return rest.slice(0, end < 0 ? rest.length : end).map(plain);
};

const segmentOffice = (language: Language, segment: string, isState: (name: string) => boolean): Office | null => {
  const { entities, offices } = language;
  const words = segment.trim().replace(entities.anyArticle, '').split(/\s+/u);
  const at = words.findIndex(w => {
    const word = plain(w).replace(offices.possessive, '');
    return offices.stateOffices.has(word);
  });
  if (at < 0) return null;
  const head = plain(words[at] ?? '').replace(offices.possessive, '');
  const before = words.slice(0, at);
  const small = before.map(plain);
  if (small.some(w => offices.pastHolders.has(w) || w.startsWith('ex-') || offices.ofState.has(w))) return null;
  if (words.some(w => offices.notOfState.has(plain(w)))) return null;
  const named = stateBefore(language, before, isState);
  const behind = words.slice(at + 1);
  const portfolio = small.slice(named?.[1] ?? 0).filter(w => !offices.ranks.has(w));
  const led = portfolio.length > 0 ? portfolio : behindOf(language, behind);
  const last = behind.findLastIndex(w => offices.ofState.has(plain(w)));
  const state = named?.[0] ?? (last < 0 ? null : stateBehind(language, behind.slice(last), isState));
  const isPortfolio = led.length > 0 && !led.some(w => offices.noPortfolio.has(w)) && !isState(led.join(' '));
  if (offices.ministryHeads.has(head) && isPortfolio) {
    const what = led.filter(w => !offices.fillers.has(w)).join(' ');
    return { office: `${what} ${offices.ministry}`, state };
  }
  return { office: head === offices.government && state !== null ? head : null, state };
};

/** The office that words for a source name, or that the person whom they name leads; null where they name none. */
export const officeOf = (language: Language, phrase: string, isState: (name: string) => boolean): Office | null => {
  for (const segment of phrase.split(',')) {
    const found = segmentOffice(language, segment, isState);
    if (found !== null) return found;
  }
  return null;
};
