import { type Account, holds, type Lineage, meets, type Sentence, within } from '../../model/index.js';
import { attributionsAt } from '../holder.js';
import { keysIn, openerOf, type Range, type Told } from './clause.js';
import { type Denied, type Phrase, PURPOSE } from './parts.js';

/** What statements of all accounts are compared by. */
export interface Common {
  readonly lineage: Lineage;
  /** Keys that most accounts have: what the case is about. */
  readonly keys: ReadonlySet<string>;
  /** Keys of the sentence before one. */
  readonly before: (told: Told) => ReadonlySet<string>;
  /** Keys of a sentence. */
  readonly inSentence: (account: Account, sentence: Sentence) => ReadonlySet<string>;
  /** Keys of the block that a sentence stands in. */
  readonly around: (account: Account, sentence: Sentence) => ReadonlySet<string>;
}

/** How near its noun the purpose of a deed stands. */
const NEAR = 6;

/** Whether all of some keys are among others. */
export const hasAll = (keys: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  wanted.every(key => keys.has(key));

/** Whether a relative goes with a noun before it; without one it asks: "do not know who fired". */
const hasAntecedent = ({ tokens }: Told, { first }: Range): boolean =>
  /^(?:NOUN|PROPN|PRON|PUNCT|NUM)$/u.test(tokens[first - 2]?.pos ?? '');

/** Whether nothing in a clause takes it back: no negation, question, condition or denial. */
export const isPlain = (told: Told, clause: Range): boolean => {
  const { disputes, quoting } = told.language;
  const opener = openerOf(told, clause);
  if (disputes.openQuestions.has(opener) || (disputes.asking.has(opener) && !hasAntecedent(told, clause))) return false;
  const before = told.words[clause.first - 2] ?? '';
  if (quoting.denyingWords.has(before) || quoting.denyingForm.test(before)) return false;
  const { text } = told.account.document;
  const takesBack = (w: string, i: number): boolean => {
    if (disputes.noneWords.has(w) || disputes.nobodyWords.has(w) || disputes.openWords.has(w) || w === disputes.without)
      return true;
    // "not fewer than" denies nothing
    return disputes.notWords.has(w) && !disputes.notAll.test(text.slice(told.tokens[i]?.to ?? 0, told.sentence.to));
  };
  // over a relative too: "nobody at the office, which owns it, had been warned"
  const from =
    told.words.slice(0, clause.first).findLastIndex(w => /^[;:“"]$/u.test(w) || disputes.contrasting.has(w)) + 1;
  const first = opener === '' ? clause.first : from;
  return !told.words.some((w, i) => i >= first && i < clause.last && takesBack(w, i));
};

/** Whether a place that is denied is told with a preposition that puts it elsewhere: "outside the school" for "inside the school". */
const isElsewhere = (
  { tokens, words, keys, language: { disputes } }: Told,
  { preposition, keys: own }: Phrase,
): boolean => {
  const at = keys.findIndex(key => key !== null && own.includes(key));
  const told = words[tokens.slice(0, Math.max(at, 0)).findLastIndex(t => t.pos === 'ADP')];
  if (at < 0 || told === undefined || told === preposition) return false;
  if (!disputes.placing.has(told) || !disputes.placing.has(preposition)) return false;
  return !disputes.samePlace.some(one => one.has(told) && one.has(preposition));
};

/** Whether a clause tells the deed with another purpose than what is denied: “an order to disperse” for “no order to fire”. */
const isForElse = (told: Told, { first, last }: Range, { keys: own }: Phrase, deed: string | null): boolean => {
  const at = told.keys.findIndex((key, i) => i >= first && i < last && key === deed);
  const to = told.words.indexOf(told.language.disputes.infinitive, at);
  const key = to > at && to - at < NEAR ? told.keys[to + 1] : null;
  // whoever ordered something ordered a thing, whatever “an order” was for
  if (at >= 0 && told.tokens[at]?.pos === 'VERB') return key == null || !own.includes(key);
  return at >= 0 && key != null && !own.includes(key);
};

/** Where and how: each phrase of what is denied is in the sentence, or is what the case is about and nothing else is said instead. */
export const sameAside = (
  told: Told,
  clause: Range,
  { aside: phrases, deed }: Denied,
  { keys: common, around }: Common,
): boolean => {
  const all = keysIn(told, { first: 0, last: told.keys.length });
  if (phrases.some(phrase => phrase.preposition === PURPOSE && isForElse(told, clause, phrase, deed))) return false;
  const aside = phrases.filter(phrase => phrase.preposition !== PURPOSE);
  if (aside.some(phrase => isElsewhere(told, phrase))) return false;
  const near = around(told.account, told.sentence);
  const isMet = ({ keys: [head = '', ...rest] }: Phrase): boolean =>
    all.has(head) && rest.every(key => all.has(key) || near.has(key));
  const unmet = aside.filter(phrase => !isMet(phrase));
  if (unmet.some(phrase => told.language.disputes.origins.has(phrase.preposition))) return false;
  if (unmet.length === 0) return true;
  if (unmet.some(phrase => phrase.keys.some(key => told.language.shifts.timeNouns.has(key)))) return false;
  if (!unmet.every(phrase => phrase.keys.every(key => common.has(key)))) return false;
  return !hasOther(told, clause, new Set(unmet.map(phrase => phrase.preposition)), common);
};

/** Whether a clause says where, or behind one of some prepositions something, by words that the case is not about. */
export const hasOther = (
  { tokens, words, keys, language, account, sentence }: Told,
  { first, last }: Range,
  prepositions: ReadonlySet<string>,
  common: ReadonlySet<string>,
): boolean => {
  for (let i = first; i < last; i += 1) {
    const word = words[i] ?? '';
    if (tokens[i]?.pos !== 'ADP' || !(language.disputes.placing.has(word) || prepositions.has(word))) continue;
    for (let k = i + 1; k < last && tokens[k]?.pos !== 'ADP'; k += 1) {
      const [key, token] = [keys[k], tokens[k]];
      if (key == null || token === undefined || common.has(key)) continue;
      if (!within(account.annotations.times, sentence).some(t => meets(t, token))) return true;
    }
  }
  return false;
};

/** The words that one speaker says at a place, or else the sentence. */
export const saidAround = (told: Told, at: number): Range => {
  const token = told.tokens[at];
  const whole = { first: 0, last: told.tokens.length };
  const part = token && attributionsAt(told.account, token)[0]?.content.find(c => holds(c, token));
  if (part === undefined) return whole;
  const inside = (i: number): boolean => holds(part, told.tokens[i] ?? told.sentence);
  let { first, last } = { first: at, last: at + 1 };
  while (first > 0 && inside(first - 1)) first -= 1;
  while (last < whole.last && inside(last)) last += 1;
  return { first, last };
};
