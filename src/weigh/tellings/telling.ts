import { languageOf } from '../../languages/index.js';
import {
  type Account,
  holds,
  type Lineage,
  type Party,
  type Proposition,
  type Sentence,
  type Span,
  type Time,
  within,
} from '../../model/index.js';
import { stem } from '../../text/stem.js';
import { antecedentOf } from './antecedent.js';
import { datesOf } from './dated.js';
import { gappedIn } from './gapped.js';

/** Who or what takes part in a deed, by all that its account calls it there. */
export interface Participant {
  readonly party: Party;
  /** Keys of those named, equal over all accounts; of a name that joins no other its stem. */
  readonly names: readonly string[];
  /** Stems of the nouns that it is called by: "the owner, Ana Holt" is an owner. */
  readonly nouns: readonly string[];
  /** The word that tells it from others of its kind, lower case: "the second call"; "" where there is none. */
  readonly ordinal: string;
}

/** That something was done, as one clause tells it, with who and when. */
export interface Telling {
  readonly account: Account;
  readonly sentence: Sentence;
  readonly proposition: Proposition;
  /** Key of the deed, equal for verbs that tell the same. */
  readonly deed: string;
  /** To whom or what it was done; of a deed that is done to nobody, who did it. */
  readonly theme: readonly Participant[];
  /** Who did it to the theme. */
  readonly doers: readonly Participant[];
  /** The days, months or years that the clause gives it, as its own words tell them: without a year where they have none. */
  readonly times: readonly Time[];
  /** Stems of the other words of matter in the clause. */
  readonly beside: ReadonlySet<string>;
}

/** Parts of speech that carry matter. */
const MATTER = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/u;

/** The name right behind a party that stands for the same: "the owner, Ana Holt,". */
const apposedTo = ({ document: { text }, annotations }: Account, party: Party, sentence: Span): Span[] => {
  const persons = within(annotations.mentions, sentence).filter(m => m.type === 'person' || m.type === 'organisation');
  const behind = persons.find(
    m => m.from >= party.to && /^,\s+(?:\p{L}[\p{L}.]*\s+){0,2}$/u.test(text.slice(party.to, m.from)),
  );
  const isClosed = behind !== undefined && /^[,.;]/u.test(text.slice(behind.to));
  return isClosed ? [{ from: behind.from, to: behind.to }] : [];
};

/** Somebody or something as the comparison over accounts knows it. */
const participantOf = (account: Account, party: Party, sentence: Sentence, lineage: Lineage): Participant => {
  const { document, annotations } = account;
  const { tellings } = languageOf(document.language);
  const spans: Span[] = [party, ...apposedTo(account, party, sentence)];
  const mentions = within(annotations.mentions, sentence).filter(
    m =>
      (m.type === 'person' || m.type === 'organisation' || m.type === 'place') &&
      spans.some(s => holds(s, m) || m.to === s.to),
  );
  const keyOf = (name: string): string =>
    lineage.sourceOf({ document: document.id, chain: [], holder: name })?.key ?? name.toLowerCase();
  const names = mentions.map(m => keyOf(m.name));
  const isName = mentions.some(m => m.to === party.to);
  const ordinal = tellings.ordinal.exec(document.text.slice(party.from, party.to))?.[0].toLowerCase() ?? '';
  return { party, names, ordinal, nouns: isName ? party.modifiers.filter(m => m.length > 2) : [party.head] };
};

const besideOf = (
  { document, annotations }: Account,
  { from, to, at }: Proposition,
  parties: readonly Party[],
): Set<string> => {
  const { reuse } = languageOf(document.language);
  const found = new Set<string>();
  const times = within(annotations.times, { from, to });
  for (const token of within(annotations.tokens, { from, to })) {
    const word = document.text.slice(token.from, token.to).toLowerCase();
    if (!MATTER.test(token.pos) || reuse.functionWords.has(word) || holds(at, token)) continue;
    if (parties.some(p => holds(p, token)) || times.some(t => holds(t, token))) continue;
    found.add(stem(token.lemma));
  }
  return found;
};

/** Everything that an account tells of as done, or as not done, in order of place. */
export const tellingsIn = (account: Account, main: string | null, lineage: Lineage): Telling[] => {
  const { propositions, sentences } = account.annotations;
  const { disputes } = languageOf(account.document.language);
  const deedOf = ({ lemma, deed }: Proposition): string => disputes.verbClasses.get(lemma) ?? deed;
  return sentences.flatMap(sentence => {
    const own = within(propositions, sentence);
    const gapped = gappedIn(account, sentence, own);
    const dates = datesOf(account, sentence, own, main);
    const datesFor = (proposition: Proposition): readonly Time[] =>
      (dates.get(proposition) ?? []).filter(t => !gapped.some(g => g.time.from === t.from));
    const clauses = gapped.map(
      ({ proposition, party, time }): Telling => ({
        account,
        sentence,
        proposition,
        deed: deedOf(proposition),
        theme: [participantOf(account, party, sentence, lineage)],
        doers: [],
        times: [time],
        beside: new Set(),
      }),
    );
    const told = own.flatMap((proposition): Telling[] => {
      const meant = proposition.pronoun === null ? [] : antecedentOf(account, proposition, proposition.pronoun);
      const { passive } = proposition;
      // a pronoun is the subject: of a passive what it was done to, of an active who did it
      const done = proposition.done.length > 0 || !passive ? proposition.done : meant;
      const doers = proposition.doers.length > 0 || passive ? proposition.doers : meant;
      const as = (parties: readonly Party[]): Participant[] =>
        parties.map(party => participantOf(account, party, sentence, lineage));
      const [theme, others] = done.length > 0 ? [done, doers] : [doers, []];
      if (theme.length === 0) return [];
      return [
        {
          account,
          sentence,
          proposition,
          deed: deedOf(proposition),
          theme: as(theme),
          doers: as(others),
          times: datesFor(proposition),
          beside: besideOf(account, proposition, [...theme, ...others]),
        },
      ];
    });
    return [...told, ...clauses];
  });
};
