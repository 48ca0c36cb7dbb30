import { passiveLinks, people, unsettled, zeroNouns, statusNouns, transitives } from '../../languages/en/casualties.js';
import { isPeople } from './people.js';
import type { Count } from './count.js';
import { stateBehind } from './status.js';
import { singular } from './singular.js';
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

/** "No one else", "no further injuries": nobody besides those told before, which is no count of zero. */
const OTHERS = new Set(['else', 'other', 'further', 'more', 'new', 'additional', 'major', 'serious', 'such', 'single']);

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

const takenBack = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(Math.max(0, from), to).some(w => unsettled.has(w.lower));

/** The zero that begins at `at`; null where none does. Only counts of people and of casualties are ever
 * none. `following` are the next few counts. */
export const zeroAt = (words: readonly Word[], following: readonly Count[], at: number): Zero | null => {
  const word = words[at];
  if (word?.kind !== 'word') return null;
  const next = words[at + 1];
  let end: number;
  let unit = 'person';
  if (word.lower === 'nobody' || (word.lower === 'none' && next !== undefined)) {
    end = at + 1;
  } else if (word.lower === 'no' && next?.lower === 'one') {
    end = at + 2;
  } else if (word.lower === 'no' && HYPHEN.test(next?.text ?? '') && words[at + 2]?.lower === 'one') {
    end = at + 3;
  } else if (word.lower === 'no') {
    let i = at + 1;
    while (words[i]?.kind === 'word' && words[i]?.pos === 'ADJ' && i < at + 4) i += 1;
    const noun = words[i];
    if (noun?.kind !== 'word') return null;
    unit = singular(noun.lower);
    const listed = zeroNouns.has(unit);
    if (!listed && !people.has(unit)) return null;
    if (words.slice(at + 1, i).some(w => OTHERS.has(w.lower))) return null;
    if (takenBack(words, at + 1, i)) return null;
    end = i + 1;
    if (listed) {
      if (takenBack(words, end, end + AROUND) || takenBack(words, at - 3, at)) return null;
      return { start: at, end, unit, status: statusNouns.get(unit) ?? null };
    }
  } else return null;
  if (OTHERS.has(words[end]?.lower ?? '') || takenBack(words, at + 1, end + AROUND)) return null;
  // "the blast injured nobody"
  const verb = words[at - 1];
  const done = verb && !passiveLinks.has(words[at - 2]?.lower ?? '') ? transitives.get(verb.lower) : undefined;
  if (done !== undefined && DECIDED.has(done) && done !== 'aboard') return { start: at, end, unit, status: done };
  const pseudo: Count = { start: at, numberEnd: end, end, unit, countable: true, plural: false };
  const said = stateBehind(words, [pseudo, ...following.filter(c => c.start >= end)], 0).status;
  const set = words[end]?.lower === 'of' ? following.find(c => c.start > end && c.start <= end + SET_REACH) : undefined;
  if (set?.unit) unit = set.unit;
  if (said === null || !DECIDED.has(said) || !isPeople(unit)) return null;
  return { start: at, end, unit, status: said };
};
