import { languageOf } from '../../languages/index.js';
import { datingOf } from '../../languages/said-on.js';
import {
  type Account,
  around,
  type Block,
  grouped,
  independence,
  type Lineage,
  meets,
  type Question,
  type Sentence,
  type Shift,
  type Span,
} from '../../model/index.js';
import { fingerprint } from '../../text/fingerprint.js';
import type { Weighed } from '../ask.js';
import type { Frame } from '../frame.js';
import type { Issuers } from '../positions.js';
import { heldBy, holderAt, NARRATOR } from '../holder.js';
import { type Said, shiftOf } from './own.js';
import { assertedIn } from './asserted.js';
import { keysIn, rangeOf, type Told, toldIn } from './clause.js';
import { deniedIn } from './denied.js';
import { type Common, hasOther } from './matching.js';
import { noticeDisputes } from './notice-disputes.js';
import type { Denied } from './parts.js';
import { dayAt, type Dispute, isAsserted, isOne, ofAnother, otherTime, saidAt } from './said.js';

/** Statements of one dispute that are kept at most: with more it is hardly one statement. */
const MANY = 60;

/** Sentences that have the deed of a denial, looked at for one that tells it, at most. */
const LOOKED_AT = 2_000;

/** Words of a statement that a question shows, in code units. */
const SHOWN = 120;

const wordsAt = ({ document }: Account, { from, to }: Span): string =>
  document.text.slice(from, to).replace(/\s+/gu, ' ');

/** Denials of one statement by one holder are one, the first. */
const distinct = (denials: readonly Denied[]): Denied[] => {
  const seen = new Map<string, Denied>();
  for (const one of denials) {
    const { account, attribution, deed, doers, done, subject, aside } = one;
    const holder = attribution === null ? '' : heldBy(account, attribution).holder;
    const key = JSON.stringify([holder, deed, doers, done, subject, aside]);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
};

/** The denial as somebody's. */
const denialOf = ({ account, span, attribution, unproved }: Denied, lineage: Lineage): Said => {
  const held = attribution === null ? NARRATOR : heldBy(account, attribution);
  const day = datingOf(account, attribution ?? { source: [], cue: [], content: [] }).day;
  return { ...saidAt(account, span, held, 'denies', day, lineage), unproved };
};

/** Keys that stand in more than half of the accounts, and in two at least. */
const commonKeys = (all: readonly (readonly Told[])[]): Set<string> => {
  const named = new Map<string, number>();
  for (const told of all)
    for (const key of new Set(told.flatMap(t => t.keys))) if (key !== null) named.set(key, (named.get(key) ?? 0) + 1);
  return new Set([...named].filter(([, n]) => n > 1 && n * 2 > all.length).map(([key]) => key));
};

const keysOf = (told: Told): Set<string> => keysIn(told, { first: 0, last: told.keys.length });

/** Keys of the block of each sentence. */
const blockKeys = (all: readonly Told[]): Common['around'] => {
  const keys = new Map<Block, Set<string>>();
  const blocks = new Map<Sentence, Block>();
  for (const told of all) {
    const block = around(told.account.document.blocks, told.sentence);
    if (block === undefined) continue;
    const own = keys.get(block) ?? new Set<string>();
    keysOf(told).forEach(key => own.add(key));
    keys.set(block, own);
    blocks.set(told.sentence, block);
  }
  return (_, sentence) => {
    const block = blocks.get(sentence);
    return (block && keys.get(block)) ?? new Set();
  };
};

/** Whether a statement says where in words that neither the denial’s paragraph nor most accounts have. */
const isPlacedElsewhere = (told: Told, span: Span, { account, sentence }: Denied, common: Common): boolean =>
  hasOther(
    told,
    rangeOf(told, span),
    told.language.disputes.placing,
    new Set([...common.keys, ...common.around(account, sentence)]),
  );

/** Whether one could be true and the other too, since time went by between them. */
const wentBy = ({ mayStillCome }: Denied, denied: Said, asserted: Said): boolean =>
  mayStillCome && (denied.day === null || asserted.day === null || asserted.day > denied.day);

/**
 * Statements that one holder makes and another denies: the deed or state is the same by its words, and so are whoever did it, to whom, and where, as far as
 * the denial names them; what is told of more than is denied is denied too. A statement of another event or time is none of them.
 */
export const weighDisputes = (
  accounts: readonly Account[],
  frame: Frame,
  lineage: Lineage,
  issuers: Issuers,
): { readonly weighed: Weighed[]; readonly shifts: Shift[] } => {
  const denials = accounts.flatMap(account => distinct(deniedIn(account).filter(d => !ofAnother(account, d.span))));
  const told = accounts.map(account => account.annotations.sentences.map(sentence => toldIn(account, sentence)));
  const keys = commonKeys(told);
  const order = new Map(told.flatMap(own => own.map((t, i) => [t, own[i - 1]] as const)));
  const common: Common = {
    lineage,
    keys,
    before: t => new Set((order.get(t)?.keys ?? []).filter(key => key !== null)),
    inSentence: (account, sentence) => keysOf(toldIn(account, sentence)),
    around: blockKeys(told.flat()),
  };
  const byKey = new Map<string, Told[]>();
  for (const t of told.flat())
    for (const key of keysOf(t)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [t]);
      else known.push(t);
    }
  const disputes = denials.flatMap((one): Dispute[] => {
    const denied = denialOf(one, lineage);
    // in a statement of its own a body speaks of what is the body's
    const owner = (one.attribution === null ? issuers.get(one.account.document.id) : undefined) ?? denied.holder;
    const looked = (byKey.get(one.deed ?? one.done[0] ?? '') ?? []).slice(0, LOOKED_AT);
    const asserted = looked.flatMap((t): Said[] => {
      const span = assertedIn(t, one, owner, common);
      if (span === null || (t.account === one.account && meets(span, one.span))) return [];
      if (!isAsserted(t.account, span) || ofAnother(t.account, span) || otherTime(frame, one, t.account, span))
        return [];
      const said = saidAt(t.account, span, holderAt(t.account, span), 'asserts', dayAt(t.account, span), lineage);
      const isOther = isOne(said.holder, denied.holder) && isPlacedElsewhere(t, span, one, common);
      return wentBy(one, denied, said) || isOther ? [] : [said];
    });
    const [own, others] = [true, false].map(same =>
      asserted.filter(said => isOne(said.holder, denied.holder) === same).slice(0, MANY),
    );
    return [{ denied, asserted: others ?? [], own: own ?? [] }];
  });
  disputes.push(...noticeDisputes(told, frame, lineage, issuers, common));
  return {
    // disputes that share a statement are one
    weighed: grouped(
      disputes.filter(d => d.asserted.length > 0),
      d => [d.denied, ...d.asserted].map(placeKey),
    ).map(group => weighed(group, lineage)),
    shifts: disputes.flatMap(d => shiftOf(d.denied, d.own, frame, lineage, issuers)),
  };
};

const placeKey = ({ answer: { document, from } }: Said): string => `${document} ${String(from)}`;

const once = (said: readonly Said[]): Said[] => [...new Map(said.map(s => [placeKey(s), s])).values()].slice(0, MANY);

const weighed = (disputes: readonly Dispute[], lineage: Lineage): Weighed => {
  const asserted = once(disputes.flatMap(d => d.asserted));
  const denied = once(disputes.map(d => d.denied));
  const [first, ...rest] = asserted.map(s => s.answer);
  const [denial, ...denials] = denied.map(s => s.answer);
  if (first === undefined || denial === undefined) throw new RangeError('a dispute has two sides');
  const { disputes: words } = languageOf(asserted[0]?.account.document.language ?? '');
  const said = asserted[0] === undefined ? '' : wordsAt(asserted[0].account, first).slice(0, SHOWN);
  const slot = `claim:${fingerprint('claim', first.document, String(first.from))}`;
  const id = fingerprint('question', slot, '');
  const supports = [asserted, denied].map(side =>
    independence(
      side.map(s => s.answer),
      lineage,
    ),
  );
  const question: Question = {
    id,
    question: words.asked.replace('%', said),
    slot,
    scope: null,
    status: 'contested',
    independent: supports.reduce((a, b) => (b.max > a.max ? b : a)),
    answers: [...asserted, ...denied].map(s => s.answer),
    groups: [asserted.map((_, i) => i), denied.map((_, i) => asserted.length + i)],
  };
  const groups = [
    [first, ...rest],
    [denial, ...denials],
  ] as const;
  const because = denied.every(s => s.unproved === true) ? [words.unproved] : [];
  return { question, differences: [{ question: id, kind: 'disputed', groups, because }] };
};
