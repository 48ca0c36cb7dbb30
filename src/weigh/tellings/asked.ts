import { languageOf } from '../../languages/index.js';
import type { Participant, Telling } from './telling.js';
import { isPassiveGroup } from './telling.js';

/** Longest name of a thing in a question, in code units. */
const LONGEST = 60;

const words = ({ account: { document } }: Telling, { party }: Participant): string => {
  const told = document.text.slice(party.from, party.to).replace(/\s+/gu, ' ');
  // an article that opens its sentence has its capital from there
  const { opensPhrase } = languageOf(document.language).tellings;
  return opensPhrase.test(told) || !party.named ? told.charAt(0).toLowerCase() + told.slice(1) : told;
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
    passive: isPassiveGroup(account, proposition),
    plural: theme.length > 1 || deeds.pluralEnding.test(scope),
  };
  return { question: what === 'when' ? tellings.askWhen(asked) : tellings.askWho(asked), scope };
};
