import { languageOf } from '../../languages/index.js';
import { type Account, holds, within } from '../../model/index.js';
import { nounOf } from './noun.js';
import type { Participant, Telling } from './telling.js';

/** What tellings of one happening are looked up by: the deed with a name or noun of who takes part. */
export const keysOf = ({ deed, theme, doers }: Telling): string[] =>
  [...theme, ...doers].flatMap(({ names, nouns }) => [...names, ...nouns].map(key => `${deed} ${key}`));

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some(one => b.includes(one));

/** Whether two modifiers or numbers of a thing exclude each other: "the north gate" is not "the south gate", "two trucks" are not "the truck". */
const excludes = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !meet(a, b);

/** Whether two participants may be one and the same: one name, or one noun and nothing that tells them apart. */
export const mayBeOne = (a: Participant, b: Participant): boolean => {
  if (a.names.length > 0 && b.names.length > 0) return meet(a.names, b.names);
  if (!meet(a.nouns, b.nouns)) return false;
  if (a.ordinal !== b.ordinal) return false;
  return !excludes(a.party.numbers, b.party.numbers) && !excludes(a.party.modifiers, b.party.modifiers);
};

/** Whether a participant is one of many that go by its noun, or of several: nothing shows that another account means the same. */
export const isAnybody = (account: Account, { names, party }: Participant): boolean => {
  if (names.length > 0) return false;
  const { document } = account;
  const { tellings, casualties, nouns, deeds } = languageOf(document.language);
  const words = document.text.slice(party.from, party.to).toLowerCase();
  const [noun, word] = [nounOf(account, party), words.split(/\s+/u).at(-1) ?? ''];
  const plural = deeds.pluralEnding.test(word) && nouns.singular(word) !== word;
  return plural || tellings.anybody.has(noun) || casualties.people.has(noun) || tellings.oneOfMany.test(words);
};

/** Words of matter that two tellings share beside the deed and its parties, for them to be of one happening where the theme goes by a noun alone. */
const BESIDE = 1;

/** As many where it is one of many that go by that noun, or where only who did it is shared. */
const BESIDE_ANYBODY = 2;

/** Whether two themes are surely two things: both are named, and nothing joins the names. */
const haveOtherNames = (a: readonly Participant[], b: readonly Participant[]): boolean =>
  a.every(x => x.names.length > 0 && b.every(y => y.names.length > 0 && !meet(x.names, y.names)));

/**
 * Whether two accounts may tell of one happening: one deed, done to one and the same, and the thing is known by name, by more than its noun, or by
 * what else both clauses tell; or done by one and the same, with more in common than that.
 */
export const isOneHappening = (a: Telling, b: Telling): boolean => {
  if (a.account === b.account || a.deed !== b.deed) return false;
  const beside = [...a.beside].filter(word => b.beside.has(word)).length;
  const first = a.theme.find(one => b.theme.some(other => mayBeOne(one, other)));
  if (first === undefined) {
    const pools = [a, b].map(t => [...t.theme, ...t.doers]);
    const shared = pools[0]?.find(one => pools[1]?.some(other => mayBeOne(one, other)));
    return shared !== undefined && !haveOtherNames(a.theme, b.theme) && beside >= BESIDE_ANYBODY;
  }
  if (first.names.length > 0) return true;
  const { modifiers } = first.party;
  const anybody = isAnybody(a.account, first);
  if (modifiers.length > 0 && !isPerson(a.account, first) && b.theme.some(o => meet(o.party.modifiers, modifiers)))
    return true;
  return anybody ? beside >= BESIDE_ANYBODY : beside >= BESIDE || isTheOne(a, first);
};

/** Whether a participant goes by a noun of people. */
const isPerson = (account: Account, { party }: Participant): boolean => {
  const { casualties, tellings } = languageOf(account.document.language);
  const noun = nounOf(account, party);
  return casualties.people.has(noun) || tellings.anybody.has(noun);
};

/** Whether an account has the thing as known, "the lining", and tells of the deed done to it once. */
const isTheOne = ({ account, proposition }: Telling, { party }: Participant): boolean => {
  const { document, annotations } = account;
  const { traits } = languageOf(document.language);
  const noun = document.text.slice(party.from, party.to).split(/\s+/u).at(-1) ?? '';
  const others = annotations.propositions.filter(
    p => p.deed === proposition.deed && p !== proposition && [...p.done, ...p.doers].some(o => o.head === party.head),
  );
  return others.length === 0 && traits.theOne(noun).test(document.text);
};

/** Whether a telling is of another happening than the case's, or of one that is not told as done. */
export const isAside = ({ account, proposition }: Pick<Telling, 'account' | 'proposition'>): boolean => {
  const { document, annotations } = account;
  const { disputes, tellings } = languageOf(document.language);
  const { at, from, to, real, negated } = proposition;
  // "was not shut until" tells when it was shut
  const isUntil = negated && tellings.notUntil.test(document.text.slice(at.to, to));
  if (!real || (negated && !isUntil) || tellings.onlyPlanned.test(document.text.slice(from, at.from))) return true;
  const before = within(annotations.tokens, { from, to: at.from }).map(t =>
    document.text.slice(t.from, t.to).toLowerCase(),
  );
  if (before.some(w => disputes.noneWords.has(w) || disputes.nobodyWords.has(w))) return true;
  return within(annotations.events, at).some(e => e.other && holds(at, e));
};
