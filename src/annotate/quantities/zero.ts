import type { Language } from '../../languages/language.js';
import { isPeople } from './people.js';
import type { Count } from './count.js';
import { stateBehind } from './status.js';
import type { Word } from './words.js';

/** Nobody: "no one was hurt", "no survivors", "none of the crew died". Words `start` to `end` (half-open). */
export interface Zero {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly status: string | null;
}

/** "No-one". */
const HYPHEN = /^[-‐‑]$/;

/** How many words around "no" may take it back: "no immediate reports of". */
const AROUND = 6;

/** How many words after "none" the count of the whole may begin: "none of the roughly 40". */
const SET_REACH = 3;

const DECIDED = new Set([
  'dead',
  'injured',
  'survived',
  'missing',
  'aboard',
  'arrested',
  'hospitalised',
  'displaced',
  'rescued',
  'trapped',
  'evacuated',
]);

const takenBack = ({ casualties }: Language, words: readonly Word[], from: number, to: number): boolean =>
  words.slice(Math.max(0, from), to).some(w => casualties.unsettled.has(w.lower));

/** The zero that begins at `at`; null where none does. Only counts of people and of casualties are ever
 * none. `following` are the next few counts. */
export const zeroAt = (
  language: Language,
  words: readonly Word[],
  following: readonly Count[],
  at: number,
): Zero | null => {
  const { casualties, counting, nouns, particles } = language;
  const word = words[at];
  if (word?.kind !== 'word') return null;
  const next = words[at + 1];
  let end: number;
  let unit = counting.person;
  if (particles.nobody.has(word.lower) || (particles.none.has(word.lower) && next !== undefined)) {
    end = at + 1;
  } else if (particles.no.has(word.lower) && particles.one.has(next?.lower ?? '')) {
    end = at + 2;
  } else if (
    particles.no.has(word.lower) &&
    HYPHEN.test(next?.text ?? '') &&
    particles.one.has(words[at + 2]?.lower ?? '')
  ) {
    end = at + 3;
  } else if (particles.no.has(word.lower)) {
    let i = at + 1;
    while (words[i]?.kind === 'word' && words[i]?.pos === 'ADJ' && i < at + 4) i += 1;
    const noun = words[i];
    if (noun?.kind !== 'word') return null;
    unit = nouns.singular(noun.lower);
    const listed = casualties.zeroNouns.has(unit);
    if (!listed && !casualties.people.has(unit)) return null;
    if (words.slice(at + 1, i).some(w => counting.others.has(w.lower))) return null;
    if (takenBack(language, words, at + 1, i)) return null;
    end = i + 1;
    if (listed) {
      if (takenBack(language, words, end, end + AROUND) || takenBack(language, words, at - 3, at)) return null;
      return { start: at, end, unit, status: casualties.statusNouns.get(unit) ?? null };
    }
  } else return null;
  if (counting.others.has(words[end]?.lower ?? '') || takenBack(language, words, at + 1, end + AROUND)) return null;
  // "the blast injured nobody"
  const verb = words[at - 1];
  const done =
    verb && !casualties.passiveLinks.has(words[at - 2]?.lower ?? '')
      ? casualties.transitives.get(verb.lower)
      : undefined;
  if (done !== undefined && DECIDED.has(done) && done !== 'aboard') return { start: at, end, unit, status: done };
  const pseudo: Count = { start: at, numberEnd: end, end, unit, countable: true, plural: false };
  const said = stateBehind(language, words, [pseudo, ...following.filter(c => c.start >= end)], 0).status;
  const set = particles.of.has(words[end]?.lower ?? '')
    ? following.find(c => c.start > end && c.start <= end + SET_REACH)
    : undefined;
  if (set?.unit) unit = set.unit;
  if (said === null || !DECIDED.has(said) || !isPeople(language, unit)) return null;
  return { start: at, end, unit, status: said };
};
