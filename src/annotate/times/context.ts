import type { TenseWords } from '../../languages/time-grammar.js';
import type { Span, Token } from '../../model/index.js';
import { indexAt } from '../search.js';

export type Tense = 'past' | 'future' | 'none';

const CLAUSE_MARK = /^[;:“”«»"]$/;

/** How many words back the verb of a date is looked for. */
const REACH = 25;

/** How many words an auxiliary may stand before its verb: "had not yet been fully". */
const AUXILIARY_REACH = 4;

const isFutureWord = ({ futureVerbs, futureWords }: TenseWords, token: Token, word: string): boolean =>
  token.pos === 'VERB' ? futureVerbs.has(token.lemma) : futureWords.has(word);

/** How verbs that stand alone are read: from the nearest verb to the auxiliaries before it. */
const tenseAt = (tense: TenseWords, text: string, words: readonly Token[], i: number): Tense => {
  const word = (k: number): string => text.slice(words[k]?.from ?? 0, words[k]?.to ?? 0).toLowerCase();
  const verb = words[i];
  if (verb === undefined) return 'none';
  const isBase = word(i) === verb.lemma && !tense.unchanged.has(verb.lemma);
  let present = tense.presentBe.test(word(i)) || tense.presentEnding.test(word(i)) || isBase;
  let past = tense.pastAuxiliary.test(word(i));
  let future = isFutureWord(tense, verb, word(i)) || tense.arranged.test(`${word(i)} ${word(i + 1)}`);
  // "The council meets on Friday": the present of what is on a calendar.
  const calendar = present && tense.calendarVerbs.has(verb.lemma) && !tense.participle.test(word(i));
  for (let k = i; k >= Math.max(0, i - AUXILIARY_REACH); k -= 1) {
    const token = words[k];
    if (token === undefined) break;
    if (tense.pluperfect.has(word(k))) return 'past';
    if (tense.futureAuxiliaries.has(word(k))) return past && tense.perfect.test(word(k + 1)) ? 'past' : 'future';
    if (tense.openAuxiliaries.has(word(k))) return future ? 'future' : 'none';
    if (k < i && tense.infinitive.has(word(k)) && token.pos === 'PART') {
      // "Is to open", "plans to open" are still to come; of "came to open" the verb before says when.
      const governor = words[k - 1];
      if (
        governor === undefined ||
        !(
          isFutureWord(tense, governor, word(k - 1)) ||
          tense.futureVerbs.has(governor.lemma) ||
          tense.futureBeforeTo.has(word(k - 1)) ||
          tense.presentBe.test(word(k - 1))
        )
      )
        return 'none';
      // What had been due to open was no longer to come.
      for (let j = k - 2; j >= Math.max(0, k - AUXILIARY_REACH); j -= 1)
        if (tense.pluperfect.has(word(j))) return 'past';
      return 'future';
    }
    if (k < i && !['AUX', 'ADV', 'PART', 'VERB', 'PRON'].includes(token.pos)) break;
    if (k === i) continue;
    if (tense.presentBe.test(word(k))) present = true;
    if (tense.pastAuxiliary.test(word(k))) past = true;
    if (isFutureWord(tense, token, word(k))) future = true;
  }
  return future ? 'future' : past ? 'past' : calendar ? 'future' : present ? 'none' : 'past';
};

/** Whether "had" stands in some words. */
const hasPluperfect = ({ pluperfect }: TenseWords, words: string): boolean =>
  [...pluperfect].some(had => words.toLowerCase().includes(had));

/**
 * Whether what happens at an expression is past or still to come, by the nearest verb before it, or else after it. What a day owns
 * ("they will fight Monday's ruling") hangs on no verb before it.
 */
export const tenseOf = (tense: TenseWords, text: string, words: readonly Token[], at: Span, owns: boolean): Tense => {
  const here = indexAt(words, at.from);
  const term = tense.term.test(text.slice(Math.max(0, at.from - 20), at.from));
  for (let i = here - 1; i >= Math.max(0, here - REACH) && (term || !owns); i -= 1) {
    const token = words[i];
    if (token === undefined) break;
    const word = text.slice(token.from, token.to).toLowerCase();
    if (CLAUSE_MARK.test(word)) break;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      const found = tenseAt(tense, text, words, i);
      if (term) return hasPluperfect(tense, text.slice(words[i - 1]?.from ?? 0, token.to)) ? 'past' : 'future';
      if (found !== 'none') return found;
    } else if (tense.futureWords.has(word)) return 'future';
  }
  if (term) return 'future';
  for (let i = here; i < Math.min(words.length, here + REACH); i += 1) {
    const token = words[i];
    if (token === undefined) break;
    if (token.to <= at.to) continue;
    if (CLAUSE_MARK.test(text.slice(token.from, token.to))) break;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      // The auxiliary comes first: what it helps says more.
      const next = words[i + 1];
      const found = tenseAt(tense, text, words, i);
      if (found !== 'none' || next === undefined) return found;
    }
  }
  return 'none';
};

/**
 * Whether an expression stands in a report of what somebody said ("officials said the road closed on 5 March"), or dates another happening
 * than the text's own ("a similar fire on 5 March"): then the dates around it say nothing of its year.
 */
export const standsApart = (tense: TenseWords, text: string, words: readonly Token[], at: Span): boolean => {
  let reported = false;
  let verbs = 0;
  for (const token of words) {
    if (token.from >= at.from) break;
    const word = text.slice(token.from, token.to).toLowerCase();
    if (tense.otherHappening.has(word) || tense.otherHappening.has(token.lemma)) return true;
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
    if (reported) verbs += 1;
    else if (token.pos === 'VERB' && tense.reportingVerbs.has(token.lemma)) reported = true;
  }
  return reported && verbs > 0;
};
