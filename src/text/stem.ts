/** Endings of English inflection, longest first, with what the ending leaves behind. Tried in order; the first that leaves enough wins. */
const ENDINGS: readonly (readonly [ending: string, left: string])[] = [
  ["'s", ''],
  ["'", ''],
  ['sses', 'ss'],
  ['iest', 'y'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['xes', 'x'],
  ['ing', ''],
  ['ed', ''],
  ['s', ''],
];

/** A stem keeps at least this many letters: with fewer, "red" and "ring" lose theirs. */
const SHORTEST_STEM = 3;
const VOWEL = /[aeiouy]/u;
const DOUBLED = /([bdfgmnprt])\1$/u;
const LATIN = /^[a-z']+$/u;

/**
 * The stem of a folded word: equal for the inflected forms of an English word (attack, attacks, attacked), after the S-stemmer
 * (Harman 1991) with -ed and -ing. A rule of thumb that confuses few words; irregular forms and words of other scripts stay as they are.
 */
export const stem = (norm: string): string => {
  if (!LATIN.test(norm)) return norm;
  let word = norm;
  if (word.endsWith("'s")) word = word.slice(0, -2);
  else if (word.endsWith("'")) word = word.slice(0, -1);
  for (const [ending, left] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const kept = word.slice(0, word.length - ending.length);
    if (kept.length < SHORTEST_STEM || !VOWEL.test(kept)) continue;
    if (ending === 's' && /[su]$/u.test(kept)) continue;
    word = ending === 'ing' || ending === 'ed' ? kept.replace(DOUBLED, '$1') : kept + left;
    break;
  }
  return word.length > SHORTEST_STEM && word.endsWith('e') ? word.slice(0, -1) : word;
};
