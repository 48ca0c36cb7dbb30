import { type Account, type Sentence, within } from '../../model/index.js';
import { clauseAround, type Range, type Told } from './clause.js';
import { type Common, isPlain, saidAround, sameAside } from './matching.js';
import type { Denied } from './parts.js';

/** Words in front of a noun that are read for how it is meant, in code units. */
const REACH = 60;

/** Whether the noun of a happening at a place is told as one that was: not feared, wanted, reported or looked for. */
const isMeant = ({ account, tokens, sentence, language: { disputes } }: Told, i: number): boolean => {
  const from = tokens[i]?.from ?? 0;
  const { text } = account.document;
  return !disputes.onlySpokenOf.test(text.slice(Math.max(sentence.from, from - REACH), from));
};

/** Whether a sentence is of another day than those that the case is about. */
const hasDate = ({ account, sentence }: Told): boolean =>
  within(account.annotations.times, sentence).some(t => t.type === 'DATE' && /^\d{4}(?:-\d\d)?$/u.test(t.value));

/** Sentences that an account begins with, which name what all of them are about. */
const LEAD = 2;

/** Keys of a sentence and of the one before it, without those that the account begins with. */
const nearKeys = (account: Account, sentence: Sentence, { inSentence }: Common): Set<string> => {
  const { sentences } = account.annotations;
  const at = sentences.indexOf(sentence);
  const lead = new Set(sentences.slice(0, LEAD).flatMap(s => (s === sentence ? [] : [...inSentence(account, s)])));
  const near = sentences.slice(Math.max(0, at - 1), at).flatMap(s => [...inSentence(account, s)]);
  return new Set([...inSentence(account, sentence), ...near.filter(key => !lead.has(key))]);
};

/** Whether the sentences of a happening and of its denial, with those before them, share another word. */
const sharesNear = ({ account, sentence }: Told, denied: Denied, wanted: string, all: Common): boolean => {
  const said = nearKeys(denied.account, denied.sentence, all);
  return [...nearKeys(account, sentence, all)].some(key => key !== wanted && said.has(key));
};

/**
 * The clause of a sentence that tells of a happening of which there is said to have been none, known by its noun alone: it must tell it as a thing that was and,
 * unless an event has one only, be of the same matter by another word of its paragraph. Null where it does not.
 */
export const happeningIn = (told: Told, denied: Denied, all: Common): Range | null => {
  const { keys: common, around } = all;
  const { tokens, words, keys, language } = told;
  const { disputes } = language;
  const [wanted = ''] = denied.done;
  if (hasDate(told)) return null;
  for (let i = 0; i < tokens.length; i += 1) {
    const pos = tokens[i]?.pos;
    const isNoun = pos === 'NOUN' || (i === 0 && pos === 'PROPN');
    if (keys[i] !== wanted || !isNoun || tokens[i + 1]?.pos === 'NOUN' || !isMeant(told, i)) continue;
    const clause = clauseAround(told, i, saidAround(told, i), false);
    const own = words.slice(clause.first, clause.last);
    if (!isPlain(told, clause) || own.some(w => disputes.modals.has(w) && w !== disputes.infinitive)) continue;
    const verbs = tokens.slice(clause.first, clause.last).filter(t => t.pos === 'VERB' || t.pos === 'AUX');
    if (verbs.length === 0 && clause.last - clause.first > denied.done.length + 2) continue;
    const [here, there] = [around(told.account, told.sentence), around(denied.account, denied.sentence)];
    const inParagraph = [...here].some(key => key !== wanted && !common.has(key) && there.has(key));
    const shared = inParagraph || sharesNear(told, denied, wanted, all);
    // "there was an explosion", and none is found: both speak of any
    const isThere = own.some(w => disputes.existential.has(w)) && denied.universal && denied.aside.length === 0;
    if ((shared || isThere || disputes.wholeHappenings.has(wanted)) && sameAside(told, clause, denied, all))
      return clause;
  }
  return null;
};
