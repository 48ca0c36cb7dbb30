import { languageOf } from '../../languages/index.js';
import { type Account, type Lineage, within } from '../../model/index.js';
import { bareWords } from '../../text/bare-words.js';
import { ask, type Weighed } from '../ask.js';
import { type Claim, compare, type Measure } from '../compare.js';
import { holderAt } from '../holder.js';
import { askedOf } from './asked.js';
import { isAside, isOneHappening, mayBeOne } from './same.js';
import { nounOf } from './noun.js';
import type { Participant, Telling } from './telling.js';

/** Who did a deed, as one account answers it. */
interface DoerClaim extends Claim {
  readonly telling: Telling;
  readonly doers: readonly Participant[];
}

/** Kinds of sources that act in an office: of these a noun alone tells one from another. */
const ACTING = new Set(['official', 'institution']);

/** What kind of office or body a party is by its noun; null where the noun tells none. */
const kindOf = (account: Account, { party }: Participant): string | null => {
  const kind = languageOf(account.document.language).sources.sourceNouns.get(nounOf(account, party));
  return kind !== undefined && ACTING.has(kind) ? kind : null;
};

/** The person whom a party names; null where it names none. */
const personIn = ({ account: { annotations }, sentence }: Telling, { party }: Participant): string | null =>
  within(annotations.mentions, sentence).find(m => m.type === 'person' && m.to === party.to)?.name ?? null;

const share = (a: string, b: string): boolean =>
  bareWords(a)
    .split(' ')
    .some(word => bareWords(b).split(' ').includes(word));

/**
 * Whether two parties are surely two: two people whose names nothing joins, or an office and a body that is called by more than its noun. Two bodies,
 * or a body and a person, may be one party by two names.
 */
const areTwo = (a: Telling, x: Participant, b: Telling, y: Participant): boolean => {
  if (mayBeOne(x, y) || x.nouns.some(noun => y.nouns.includes(noun))) return false;
  const [one, other] = [personIn(a, x), personIn(b, y)];
  if (one !== null && other !== null) return !share(one, other);
  if (x.names.length > 0 || y.names.length > 0) return false;
  const kinds = [kindOf(a.account, x), kindOf(b.account, y)];
  const [body] = kinds[0] === 'institution' ? [x] : kinds[1] === 'institution' ? [y] : [];
  return (
    kinds[0] !== null &&
    kinds[1] !== null &&
    kinds[0] !== kinds[1] &&
    body !== undefined &&
    body.party.modifiers.length > 0
  );
};

const differ = (a: DoerClaim, b: DoerClaim): boolean =>
  a.doers.every(x => b.doers.every(y => areTwo(a.telling, x, b.telling, y))) && isOneHappening(a.telling, b.telling);

const measure: Measure<DoerClaim> = {
  fits: (a, b) => !differ(a, b),
  order: (a, b) => (String(a.answer.value) < String(b.answer.value) ? -1 : 1),
  makesUp: () => false,
  clash: () => null,
  explain: () => null,
};

const claimOf = (telling: Telling): DoerClaim => {
  const { account, doers, proposition } = telling;
  const [first] = doers;
  const { from, to } = first?.party ?? proposition.at;
  const { document } = account;
  const answer = {
    value: document.text.slice(from, to).replace(/\s+/gu, ' '),
    document: document.id,
    from,
    to,
    ...holderAt(account, { from, to }),
    derived: false,
  };
  return { account, answer, exact: true, addends: [], apart: [], telling, doers };
};

/** Whether what a deed was done to is nothing, or is only what somebody learned: "found no evidence". */
const tellsNothing = ({ account, theme, proposition }: Telling): boolean => {
  const { document } = account;
  const { disputes, tellings } = languageOf(document.language);
  const words = document.text.slice(theme[0]?.party.from, theme[0]?.party.to).toLowerCase().split(' ');
  return words.some(w => disputes.noneWords.has(w)) || tellings.learning.has(proposition.lemma);
};

/** Who did deeds that two accounts tell of: asked where they name two who are surely not one. */
export const weighWho = (happenings: readonly (readonly Telling[])[], lineage: Lineage): Weighed[] =>
  happenings.flatMap(told => {
    const claims = told
      .filter(t => t.doers.length > 0 && !isAside(t) && !tellsNothing(t))
      .map(claimOf)
      .filter(c => c.answer.polarity === 'asserts');
    const [first] = claims;
    if (first === undefined || !claims.some(a => claims.some(b => differ(a, b)))) return [];
    const { question, scope } = askedOf(first.telling, 'who');
    return [ask({ question, slot: `who:${first.telling.deed}`, scope }, claims, compare(claims, measure), lineage)];
  });
