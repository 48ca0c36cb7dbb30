import { languageOf } from '../languages/index.js';
import {
  type Account,
  type Answer,
  around,
  type Attribution,
  cover,
  disjointSets,
  holds,
  type Lineage,
  meets,
  type Place,
  type Sentence,
  type Shift,
} from '../model/index.js';
import { fold } from '../text/normalise.js';
import { stem } from '../text/stem.js';
import { bareWords } from '../text/bare-words.js';
import { type Frame, ofEvent } from './frame.js';
import { corrections } from './corrected.js';
import { blameIn, disclaimedIn } from './disclaims.js';
import { heldBy, speakerOf } from './holder.js';
import { type Held, type Issuers, positionsOf, type SlotClaim } from './positions.js';
import { attributionsNear, type SaidClause, saidClauses, standingOf } from './said-clauses.js';
import { shiftsOf } from './shifts.js';
import { type ToldChange, toldChanges } from './told-changes.js';
import { toldTurns } from './told-turns.js';
import { statementClaim } from './statement-claim.js';

/** Clauses of one holder that are set beside each other at most. */
const MANY = 400;

/** A TIMEX3 value of a day. */
const IS_DAY = /^\d{4}-\d\d-\d\d/u;

/** What somebody says of a thing, as one clause tells it. */
interface Statement {
  readonly claim: SlotClaim;
  /** Turned round where it is what somebody denies; null where it is no single clause. */
  readonly clause: SaidClause | null;
  /** It is denied by a verb of denying. */
  readonly denied: boolean;
  /** It is granted: the one who says it did not say so before, or was said not to. */
  readonly granted: boolean;
  /** It is one side of a change that an account tells. */
  readonly isTold: boolean;
}

/** How a message tells what is said: what is denied by its verb, and what is said never to have been said, by their own words. */
type Form = 'says' | 'denies' | 'blames' | 'neverSaid' | 'neverBlamed';

const statementOf = (account: Account, clause: SaidClause, attribution: Attribution | null, form: Form): Statement => {
  const { document } = account;
  const { shifts } = languageOf(document.language);
  const denied = form !== 'says' && form !== 'blames';
  const words = document.text.slice(clause.from, clause.to).replace(/\s+/gu, ' ');
  const { holder, chain } = attribution === null ? { holder: 'narrator', chain: [] } : heldBy(account, attribution);
  const negated = clause.negated !== denied;
  const answer: Answer = {
    value: shifts.told[form].replace('%', () => words),
    document: document.id,
    from: clause.from,
    to: clause.to,
    holder,
    chain,
    polarity: negated ? 'denies' : 'asserts',
    certainty: denied ? 'unstated' : clause.certainty,
    derived: false,
  };
  const claim = statementClaim(account, answer, null);
  const cue = attribution === null || attribution.cue.length === 0 ? null : cover(attribution.cue);
  const granted = cue !== null && shifts.grants.test(document.text.slice(cue.from, cue.to));
  return { claim, clause: { ...clause, negated }, denied, granted, isTold: form !== 'says' && form !== 'denies' };
};

/** The sentences of an account that are in its own voice alone. */
export const ownSentences = (account: Account): Sentence[] => {
  const { document, annotations } = account;
  return annotations.sentences.filter(sentence => {
    const kind = around(document.blocks, sentence)?.kind;
    if (kind !== 'paragraph' && kind !== 'list') return false;
    const others = [...annotations.attributions.flatMap(a => [...a.content, ...a.cue]), ...annotations.quotations];
    return !others.some(o => meets(o, sentence));
  });
};

/** What is said in an account's own voice, sentence by sentence. */
const narrated = (account: Account): SaidClause[] =>
  ownSentences(account).flatMap(sentence => saidClauses(account, sentence, null));

const toBlame = ({ document }: Account): string => languageOf(document.language).shifts.toBlame;

const present = <T>(value: T | null): T[] => (value === null ? [] : [value]);

/** Whether an attribution stands in what its own speaker says, or in what somebody denies: then it is not told that he said so. */
export const isTurned = (account: Account, one: Attribution): boolean =>
  attributionsNear(account, one).some(
    a =>
      a !== one &&
      a.content.some(part => one.cue.some(c => holds(part, c))) &&
      (a.polarity !== 'asserts' || speakerOf(account, a) === speakerOf(account, one)),
  );

const statementsIn = (account: Account, frame: Frame, issuers: Issuers): Statement[] => {
  const { attributions } = account.annotations;
  const said = attributions
    .filter(a => a.act === 'speech' && (a.polarity === 'asserts' || a.polarity === 'denies') && !isTurned(account, a))
    .flatMap(a => [
      ...a.content.flatMap(part =>
        saidClauses(account, part, a).map(c => statementOf(account, c, a, a.polarity === 'denies' ? 'denies' : 'says')),
      ),
      ...present(blameIn(account, a)).map(c => statementOf(account, c, a, 'blames')),
    ]);
  const never = disclaimedIn(account).map(({ attribution, clause }) =>
    statementOf(account, clause, attribution, clause.verbs[0] === toBlame(account) ? 'neverBlamed' : 'neverSaid'),
  );
  const own = issuers.has(account.document.id) ? narrated(account).map(c => statementOf(account, c, null, 'says')) : [];
  return [...said, ...never, ...own].filter(({ claim }) => ofEvent(account, frame, claim.answer));
};

/** Whether what was denied may have come about since, so that both may have been so when they were said. */
const mayHaveChanged = (denied: Statement, said: Statement, [d, s]: readonly [Held, Held]): boolean => {
  const [before, after] = [s.position.when, d.position.when];
  if (said.clause?.times.some(t => IS_DAY.test(t) && after !== null && t.slice(0, 10) > after) === true) return true;
  if (denied.denied || said.granted) return false;
  const saidFirst = before !== null && after !== null && before < after;
  return saidFirst ? said.clause?.ofNow === 'state' && denied.clause?.ofNow === 'state' : denied.clause?.ofNow !== null;
};

/** What an account tells of a change, as the two statements that it is of. Where what was said first is told in no clause of its own, it is compared with nothing else. */
const sidesOf = ({ before, after, clause }: ToldChange): Statement[] => [
  { claim: before, clause, denied: false, granted: false, isTold: true },
  {
    claim: after,
    clause: clause && { ...clause, negated: !clause.negated },
    denied: true,
    granted: true,
    isTold: true,
  },
];

const placeOf = ({ document, from, to }: Place): string => `${document} ${String(from)} ${String(to)}`;

/** The positions of one holder, those of one thing with one topic; those that stand alone are left out. */
const inTopics = (
  own: readonly Held[],
  statements: ReadonlyMap<SlotClaim, Statement>,
  changes: readonly ToldChange[],
): Held[] => {
  const { root, join } = disjointSets(own.length);
  const texts = new Map<Account, string>();
  const textOf = (account: Account): string => {
    const text = texts.get(account) ?? fold(account.document.text);
    texts.set(account, text);
    return text;
  };
  const paired = new Set<number>();
  own.forEach((a, i) => {
    const one = statements.get(a.claim);
    if (one?.clause == null) return;
    const { clause } = one;
    const { account } = a.claim;
    const language = languageOf(account.document.language);
    const speaker = bareWords(`${a.position.holder.name} ${a.position.speaker}`).split(' ').map(stem);
    own.slice(i + 1).forEach((b, k) => {
      const other = statements.get(b.claim);
      if (other?.clause == null) return;
      const known = (name: string): boolean => [account, b.claim.account].every(a => textOf(a).includes(name));
      const standing = standingOf(clause, other.clause, language, speaker, known);
      if (standing === null) return;
      const changed = clause.negated ? mayHaveChanged(one, other, [a, b]) : mayHaveChanged(other, one, [b, a]);
      if ((standing === 'reverse' && changed) || (standing === 'part' && !one.isTold && !other.isTold)) return;
      join(i, i + 1 + k);
      paired.add(i).add(i + 1 + k);
    });
  });
  for (const { before, after } of changes) {
    const [i, k] = [before, after].map(claim => own.findIndex(h => h.claim === claim));
    if (i === undefined || k === undefined || i < 0 || k < 0) continue;
    join(i, k);
    paired.add(i).add(k);
  }
  return own.flatMap((held, i) => {
    if (!paired.has(i)) return [];
    const topic = `${held.one ?? ''} ${String(root(i))}`;
    return [{ ...held, claim: { ...held.claim, topic }, position: { ...held.position, topic } }];
  });
};

/** By what a holder whom many may go by the name of is known in an account that itself tells of his change; null of all others. */
const ownName = (
  { claim, position: { holder, document } }: Held,
  statements: ReadonlyMap<SlotClaim, Statement>,
): string | null => (statements.get(claim)?.isTold === true ? `${holder.key} in ${document}` : null);

/**
 * How what one holder says of one thing differs over time, beside causes and stands: a clause and its reverse, or the same clause more or less firmly. Read from what
 * attributions give, and from statements that a body puts out itself.
 */
export const statementShifts = (
  accounts: readonly Account[],
  frame: Frame,
  lineage: Lineage,
  issuers: Issuers,
): Shift[] => {
  const all = accounts.flatMap(account => statementsIn(account, frame, issuers));
  const told = accounts.flatMap(account => [...toldChanges(account), ...corrections(account), ...toldTurns(account)]);
  const changes = told.filter(c => ofEvent(c.before.account, frame, c.before.answer));
  const statements = new Map([...all, ...changes.flatMap(sidesOf)].map(s => [s.claim, s]));
  const byHolder = new Map<string, Held[]>();
  for (const held of positionsOf([...statements.keys()], lineage, issuers)) {
    const one = held.one ?? ownName(held, statements);
    if (one === null) continue;
    const own = byHolder.get(one) ?? [];
    if (own.length < MANY) byHolder.set(one, [...own, { ...held, one }]);
  }
  const shifts = shiftsOf([...byHolder.values()].flatMap(own => inTopics(own, statements, changes)));
  const kinds = new Map(changes.map(({ after: { answer }, change }) => [placeOf(answer), change]));
  return shifts.map(shift => ({
    ...shift,
    kind: shift.after.map(p => kinds.get(placeOf(p))).find(k => k !== undefined) ?? shift.kind,
  }));
};
