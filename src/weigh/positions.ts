import { languageOf } from '../languages/index.js';
import { datingOf } from '../languages/said-on.js';
import { valueWords } from '../languages/values.js';
import {
  type Account,
  type Answer,
  around,
  type Attribution,
  cover,
  type DocumentId,
  type HolderName,
  type Lineage,
  meets,
  type Position,
  type Question,
  type Span,
} from '../model/index.js';
import { bareWords } from '../text/bare-words.js';
import { attributionsAt, speakerOf } from './holder.js';

/** A claim in a slot, before it is known when it was said. */
export interface SlotClaim {
  readonly account: Account;
  readonly answer: Answer;
  readonly slot: string;
  /** What the slot asks, in plain words. */
  readonly question: string;
  /** Equal for claims of the slot that are of one thing. */
  readonly topic: string;
  /** Stems of what more is said of the topic, to whom or for what; empty where nothing is. */
  readonly rest: readonly string[];
  /** Whether both cannot be. */
  readonly excludes: (other: SlotClaim) => boolean;
  /** Where the account tells it as what was said at first or is said now: by which attribution, if any. Else both are read from its place. */
  readonly told?: { readonly by: Attribution | null; readonly when: 'first' | 'now' };
}

/** A position with what it is compared by. */
export interface Held {
  readonly claim: SlotClaim;
  readonly position: Position;
  /** Equal for positions of one holder; null where many may go by the name. */
  readonly one: string | null;
}

const RUNGS = { certain: 3, unstated: 3, probable: 2, possible: 1 } as const;

const rungOf = ({ raised, certainty }: Answer): Position['rung'] => (raised === true ? 0 : RUNGS[certainty]);

/** Whose own statement a document is: the narrator speaks for that body. */
export type Issuers = ReadonlyMap<DocumentId, HolderName>;

/** Sources of these types are nobody of whom two sayings could be compared. */
const NOBODY: ReadonlySet<Attribution['sourceType']> = new Set(['anonymous', 'vague', 'agentless', 'witness']);

/** Sources of these types are no party: they only carry what others say. */
const CARRIERS: ReadonlySet<Attribution['sourceType']> = new Set([
  'outlet',
  'document',
  'anonymous',
  'vague',
  'agentless',
]);

/** Who speaks, as far as an answer tells. */
const speakerIn = ({ chain, holder }: Answer): string => chain.at(-1) ?? holder;

/** The attribution in whose content another stands: the one that it is within, or the one by which somebody rejects the very same words. */
const outerOf = ({ annotations: { attributions } }: Account, one: Attribution): Attribution | null => {
  if (one.within !== null) return attributions[one.within] ?? null;
  const [part] = one.content;
  if (part === undefined) return null;
  const rejects = (a: Attribution): boolean =>
    a.polarity === 'denies' && a.within === null && a.content.some(c => c.from === part.from && c.to === part.to);
  return one.polarity === 'denies' ? null : (attributions.find(a => a !== one && rejects(a)) ?? null);
};

/** The attribution by which an account gives a claim: the speaker's own, of several the one whose cue stands in its words, else the innermost whose content holds them. */
const attributionOf = (account: Account, { answer }: SlotClaim): Attribution | null => {
  const speaker = bareWords(speakerIn(answer));
  const reporting = account.annotations.attributions.filter(a => a.cue.some(c => meets(c, answer)));
  const all = [...reporting, ...attributionsAt(account, answer)];
  return all.find(a => bareWords(speakerOf(account, a)) === speaker) ?? all[0] ?? null;
};

/** The words of its sentence that report a claim, up to the end of its cue. */
const frameOf = ({ document, annotations }: Account, attribution: Attribution | null, span: Span): string => {
  const { cue, content } = attribution ?? { cue: [], content: [] };
  const key = cue.length === 0 ? { from: span.from, to: span.from } : cover(cue);
  const from = around(annotations.sentences, key)?.from ?? key.from;
  const spoken = content.filter(c => c.to <= key.from).map(c => c.to);
  return document.text.slice(Math.max(from, ...spoken), key.to);
};

/** Another party, of no common side, in whose words alone an account has a position. */
const throughWhom = (
  account: Account,
  attribution: Attribution | null,
  { answer }: SlotClaim,
  holder: HolderName,
  { holderOf }: Lineage,
): string | null => {
  const { attributions } = account.annotations;
  const speaker = bareWords(speakerIn(answer));
  let at = attribution;
  if (at !== null && bareWords(speakerOf(account, at)) === speaker) at = outerOf(account, at);
  for (let steps = 0; at !== null && steps <= attributions.length; steps += 1) {
    const name = speakerOf(account, at);
    const other = holderOf({ document: account.document.id, chain: [], holder: name });
    const apart = other.key !== holder.key && (other.side === null || other.side !== holder.side);
    const isName = name !== '' && !languageOf(account.document.language).causes.pronouns.has(name.toLowerCase());
    if (isName && apart && !CARRIERS.has(at.sourceType)) return name;
    at = outerOf(account, at);
  }
  return null;
};

const oneOf = (
  { document }: Account,
  attribution: Attribution | null,
  holder: HolderName,
  speaker: string,
): string | null => {
  const { entities, shifts, stances, strength } = languageOf(document.language);
  if (
    attribution !== null &&
    NOBODY.has(attribution.sourceType) &&
    !(attribution.sourceType === 'witness' && holder.named)
  )
    return null;
  const bare = holder.name.replace(entities.anyArticle, '').toLowerCase();
  if (stances.oneBody.has(bare) || shifts.publicBodies.test(bare)) return holder.key;
  if (strength.manySpeakers.test(bare) && holder.side === null) return null;
  if (holder.named) return holder.key;
  if (attribution === null || strength.manySpeakers.test(bare)) return null;
  const definite = attribution.source.some(s => stances.definite.test(document.text.slice(s.from, s.to)));
  const body = attribution.sourceType === 'official' || attribution.sourceType === 'institution';
  if (!definite || !body || bareWords(speaker) !== bareWords(holder.name)) return null;
  return bare.includes(' ') ? holder.key : `${holder.key} in ${document.id}`;
};

/** What of a position is told by its claim alone. */
const saidIn = (
  { answer, slot, question, topic }: SlotClaim,
  holder: HolderName,
): Omit<Position, 'speaker' | 'when' | 'dated' | 'told' | 'through'> => ({
  document: answer.document,
  from: answer.from,
  to: answer.to,
  slot,
  question,
  topic,
  value: valueWords(answer.value),
  holder,
  polarity: answer.polarity,
  rung: rungOf(answer),
});

/** What a body says in a statement of its own, on the day of the statement. */
const issued = (claim: SlotClaim, holder: HolderName): Held => {
  const when = claim.account.document.published?.slice(0, 10) ?? null;
  const position: Position = {
    ...saidIn(claim, holder),
    speaker: holder.name,
    when,
    dated: when === null ? null : 'sentence',
    told: null,
    through: null,
  };
  return { claim, position, one: holder.key };
};

const heldOf = (claim: SlotClaim, lineage: Lineage, issuers: Issuers): Held[] => {
  const { account, answer } = claim;
  if (answer.polarity === 'asks' || answer.polarity === 'demands') return [];
  const attribution = claim.told === undefined ? attributionOf(account, claim) : claim.told.by;
  const holder = lineage.holderOf(answer);
  const speaker = speakerIn(answer);
  const issuer = issuers.get(answer.document);
  if (speaker === 'narrator') return issuer === undefined ? [] : [issued(claim, issuer)];
  const { stances } = languageOf(account.document.language);
  const frame = frameOf(account, attribution, answer);
  const read = stances.saidFirst.test(frame) ? 'first' : stances.saidNow.test(frame) ? 'now' : null;
  const told = claim.told?.when ?? read;
  const dating = datingOf(account, attribution ?? { source: [], cue: [answer], content: [] });
  // what was said at first was said some time before it is told
  const known = told !== 'first' || (dating.by === 'sentence' && claim.told === undefined);
  const position: Position = {
    ...saidIn(claim, holder),
    speaker,
    when: known ? dating.day : null,
    dated: known ? dating.by : null,
    told,
    through: throughWhom(account, attribution, claim, holder, lineage),
  };
  return [{ claim, position, one: oneOf(account, attribution, holder, speaker) }];
};

/**
 * What every holder but the accounts themselves says in slots of claims, with the time of saying as far as the accounts tell it. An account that is a body’s own statement is that body’s.
 * Where bodies of two states are heard, “the army” in two accounts may be two. */
export const positionsOf = (claims: readonly SlotClaim[], lineage: Lineage, issuers: Issuers = new Map()): Held[] => {
  const all = claims.flatMap(claim => heldOf(claim, lineage, issuers));
  const states = new Set(all.flatMap(h => h.position.holder.side ?? []));
  const mayBeOfAny = ({ claim: { account }, position: { holder } }: Held): boolean =>
    !holder.named && languageOf(account.document.language).shifts.publicBodies.test(bareWords(holder.name));
  return states.size > 1 ? all.map(h => (mayBeOfAny(h) ? { ...h, one: null } : h)) : all;
};

/** Figures of the ledger as claims: shown beside what else their holders say, and compared by the rules on figures alone. */
export const figureClaims = (questions: readonly Question[], accounts: readonly Account[]): SlotClaim[] => {
  const byId = new Map(accounts.map(a => [a.document.id, a]));
  return questions.flatMap(({ slot, scope, question, answers }) =>
    scope !== null
      ? []
      : answers.flatMap(answer => {
          const account = byId.get(answer.document);
          if (account === undefined || answer.derived || answer.polarity !== 'asserts') return [];
          const topic = `${slot} ${valueWords(answer.value)}`;
          return [{ account, answer, slot, question, topic, rest: [], excludes: () => false }];
        }),
  );
};
