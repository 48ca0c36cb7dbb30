import { languageOf } from '../../languages/index.js';
import { type Span, within } from '../../model/index.js';
import type { Participant, Telling } from './telling.js';

/** Longest name of a thing in a question, in code units. */
const LONGEST = 60;

const words = ({ account: { document } }: Telling, { party }: Participant): string => {
  const told = document.text.slice(party.from, party.to).replace(/\s+/gu, ' ');
  // an article that opens its sentence has its capital from there
  const { opensPhrase } = languageOf(document.language).tellings;
  return opensPhrase.test(told) || !party.named ? told.charAt(0).toLowerCase() + told.slice(1) : told;
};

/** What follows a verb that has no object of its own, and belongs to it: a particle, or people, who are no party by themselves. */
const restOf = ({ account, sentence, proposition: { at, done, passive } }: Telling): string => {
  const { document, annotations } = account;
  const { tellings, casualties } = languageOf(document.language);
  const wordOf = ({ from, to }: Span): string => document.text.slice(from, to);
  const tokens = within(annotations.tokens, { from: at.to, to: sentence.to });
  const [next, behind] = tokens;
  if (next !== undefined && tellings.particles.has(wordOf(next).toLowerCase()) && behind?.pos === 'ADP')
    return wordOf(next);
  if (passive || done.length > 0) return '';
  const end = tokens.findIndex(t => !/^(?:DET|NUM|ADJ|NOUN)$/u.test(t.pos));
  const phrase = tokens.slice(0, Math.max(end, 0));
  const [first, head] = [phrase[0], phrase.at(-1)];
  return first !== undefined && head !== undefined && casualties.people.has(head.lemma)
    ? document.text.slice(first.from, head.to)
    : '';
};

/** A deed as a question asks for it, and what tells the question apart from others. */
export const askedOf = (told: Telling, what: 'when' | 'who'): { readonly question: string; readonly scope: string } => {
  const { account, proposition, theme, doers } = told;
  const { tellings, deeds } = languageOf(account.document.language);
  const [first] = theme;
  const scope = first === undefined ? '' : words(told, first).slice(0, LONGEST);
  const [doer] = doers;
  const asked = {
    theme: scope,
    doer: doer === undefined ? '' : words(told, doer).slice(0, LONGEST),
    word: account.document.text.slice(proposition.at.from, proposition.at.to).toLowerCase(),
    lemma: proposition.lemma,
    rest: restOf(told),
    passive: proposition.passive,
    plural: theme.length > 1 || deeds.pluralEnding.test(scope),
  };
  return { question: what === 'when' ? tellings.askWhen(asked) : tellings.askWho(asked), scope };
};
