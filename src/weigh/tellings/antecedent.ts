import { languageOf } from '../../languages/index.js';
import {
  type Account,
  around,
  holds,
  indexAt,
  type Party,
  type Proposition,
  type Span,
  within,
} from '../../model/index.js';
import { nounOf } from './noun.js';

/** Whether a pronoun may stand for some parties: a person for "he", several for "they", a thing for "it". */
const mayMean = (account: Account, kind: string, parties: readonly Party[]): boolean => {
  const [party] = parties;
  if (party === undefined) return false;
  const { document, annotations } = account;
  const { casualties, sources, deeds } = languageOf(document.language);
  const noun = nounOf(account, party);
  const isPerson =
    within(annotations.mentions, party).some(m => m.type === 'person' && m.to === party.to) ||
    casualties.people.has(noun) ||
    sources.sourceNouns.get(noun) === 'official';
  const isPlural = parties.length > 1 || deeds.pluralEnding.test(document.text.slice(party.from, party.to));
  if (kind === 'person') return isPerson && !isPlural;
  return kind === 'group' ? isPlural : !isPerson && !isPlural;
};

/** The subject of a proposition: the party that stands before its verb. */
const subjectOf = ({ doers, done, at }: Proposition): readonly Party[] =>
  [doers, done].find(parties => parties.length > 0 && parties.every(p => p.to <= at.from)) ?? [];

/**
 * What a pronoun that is a subject stands for: the nearest subject before it, in its sentence or the one before, that it may stand for; none where
 * nothing fits. Subjects before objects, the nearer first: the order of centering (Grosz, Joshi and Weinstein 1995), as far as rules on parts of
 * speech tell them.
 */
export const antecedentOf = (account: Account, { at }: Proposition, pronoun: Span): readonly Party[] => {
  const { document, annotations } = account;
  const { attributing } = languageOf(document.language);
  const kind = attributing.pronouns.get(document.text.slice(pronoun.from, pronoun.to).toLowerCase());
  const { sentences, propositions } = annotations;
  const i = indexAt(sentences, pronoun.from);
  const [own, before] = [sentences[i], sentences[i - 1]];
  if (kind === undefined || own === undefined) return [];
  const block = around(document.blocks, pronoun);
  const earlier = [
    own,
    ...(before !== undefined && block !== undefined && holds(block, before) ? [before] : []),
  ].flatMap(s =>
    within(propositions, s)
      .filter(p => p.at.to <= at.from)
      .reverse(),
  );
  for (const proposition of earlier) {
    const subject = subjectOf(proposition);
    if (mayMean(account, kind, subject)) return subject;
  }
  return [];
};
