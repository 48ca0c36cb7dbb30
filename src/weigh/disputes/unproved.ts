import type { Found } from './parts.js';
import { clauseAround, keysIn, negates, type Range, type Told } from './clause.js';

/** Words between one that denies and its noun of evidence, at most. */
const GAP = 3;

/** Whether the words between one that denies and a noun of evidence are no more than a verb of finding and “any”. */
const isPlain = ({ words, tokens, language: { disputes } }: Told, first: number, last: number): boolean => {
  for (let i = first; i < last; i += 1) {
    const isFinding = tokens[i]?.pos === 'VERB' && disputes.findingVerbs.has(tokens[i]?.lemma ?? '');
    if (!isFinding && !disputes.anyWords.has(words[i] ?? '')) return false;
  }
  return true;
};

/** Where a verb stands that a range tells as if it were so; null where it has none, or denies or reports something itself. */
const verbIn = (told: Told, { first, last }: Range): number | null => {
  const { tokens, words, language } = told;
  const { pastForms, perfectForms } = language.disputes;
  for (let i = first; i < last; i += 1) {
    if (negates(language, words[i] ?? '')) return null;
    const aids = pastForms.has(words[i] ?? '') || perfectForms.has(words[i] ?? '');
    if (tokens[i]?.pos === 'VERB' && !(aids && tokens[i + 1]?.pos === 'VERB')) return i;
  }
  return null;
};

/** What is said not to be shown by a word that denies at a place: “no evidence that …”, “did not find any sign of …”. Null where it denies no evidence, or only that it is conclusive. */
export const unprovedAt = (told: Told, at: number, whole: Range): Found | null => {
  const { tokens, words, language } = told;
  const { disputes } = language;
  for (let i = at + 1; i <= Math.min(whole.last - 2, at + GAP + 1); i += 1) {
    const behind = words[i + 1] ?? '';
    if (tokens[i]?.pos !== 'NOUN' || !disputes.evidenceNouns.has(tokens[i]?.lemma ?? '')) continue;
    if (!disputes.evidenceOf.has(behind) || !isPlain(told, at + 1, i)) return null;
    const clause = clauseAround(told, i + 2, { first: i + 2, last: whole.last }, true);
    if (language.deeds.ofName.has(behind)) {
      const end = tokens.findIndex((t, k) => k >= clause.first && /^(?:VERB|AUX)$/u.test(t.pos));
      const named = { ...clause, last: end < 0 ? clause.last : Math.min(end, clause.last) };
      const own = [...keysIn(told, named)].filter(key => !disputes.carriedNouns.has(key));
      if (own.length === 0 || (own.length === 1 && !own.every(key => disputes.happenings.has(key)))) return null;
      return { clause: named, verb: null, shown: { first: at, last: named.last }, told: true, unproved: true };
    }
    const verb = verbIn(told, clause);
    return verb === null ? null : { clause, verb, shown: { first: at, last: clause.last }, told: true, unproved: true };
  }
  return null;
};
