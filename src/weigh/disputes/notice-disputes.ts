import { type HolderName, type Lineage, meets, type Sentence, within } from '../../model/index.js';
import type { Frame } from '../frame.js';
import { dayOf } from '../event.js';
import { heldBy, NARRATOR } from '../holder.js';
import type { Issuers } from '../positions.js';
import { names } from './asserted.js';
import { keysIn, type Told } from './clause.js';
import type { Common } from './matching.js';
import { deniedNotices, matterOf, type Notice, toldNotices } from './notices.js';
import type { Said } from './own.js';
import { dayAt, type Dispute, isAsserted, isOne, ofAnother, saidAt } from './said.js';

/** Statements that are set beside one denial at most: those that have most of its words. */
const SHOWN = 3;

/** Words that two share where the denial names no matter of its own, at least. */
const ENOUGH = 2;

/** What the sentences of all accounts stand behind: the one before each in its account. */
type Before = (told: Told) => Told | undefined;

const allOf = (told: Told): Set<string> => keysIn(told, { first: 0, last: told.keys.length });

const saidOf = (
  { told: { account }, span, attribution }: Notice,
  polarity: 'asserts' | 'denies',
  lineage: Lineage,
): Said =>
  saidAt(
    account,
    span,
    attribution === null ? NARRATOR : heldBy(account, attribution),
    polarity,
    dayAt(account, span),
    lineage,
  );

/** Whether a notice that is told went to whoever is said not to have had one, as far as both say. */
const sameTaker = (denied: Notice, { told, taker }: Notice, owner: HolderName, common: Common): boolean => {
  if (taker === null) return true;
  const wanted = denied.taker === null ? new Set<string>() : keysIn(denied.told, denied.taker);
  const own = keysIn(told, taker);
  if (own.size === 0) return true;
  return [...wanted].some(key => own.has(key)) || names(told, taker, owner, common);
};

/** How many words of what is denied a statement has, with those of the sentence before it; 0 where they are too few. */
const sharedBy = (denied: Notice, other: Notice, before: Before): number => {
  const ahead = before(other.told);
  const here = new Set([...allOf(other.told), ...(ahead === undefined ? [] : allOf(ahead))]);
  if (![...denied.givers].every(key => here.has(key))) return 0;
  if (denied.purpose !== null && !here.has(denied.purpose)) return 0;
  if (denied.content.size > 0 && ![...denied.content].some(key => here.has(key))) return 0;
  const own = [...denied.matter];
  if (own.length + denied.givers.size > 0) {
    const shared = own.filter(key => here.has(key)).length + denied.givers.size;
    return shared * 2 >= own.length + denied.givers.size ? shared : 0;
  }
  // “no such order”: what was spoken of before
  const earlier = before(denied.told);
  const spoken = earlier === undefined ? new Set<string>() : matterOf(earlier, { first: 0, last: earlier.keys.length });
  const shared = [...spoken].filter(key => here.has(key)).length;
  return shared >= ENOUGH ? shared : 0;
};

/** Whether a statement is of a time after the event. */
const isAfter = ({ event }: Frame, { told: { account, sentence } }: Notice): boolean => {
  const when = event?.when;
  const days = within(account.annotations.times, sentence)
    .filter(t => t.type === 'DATE' && /^\d{4}-\d\d-\d\d/u.test(t.value))
    .map(dayOf);
  return when != null && days.length > 0 && days.every(day => day > when);
};

/**
 * Letters, warnings, orders and the like that one says never came and another tells as received, answered or given: of kinds of which one may stand for the other,
 * from the same givers, to the same, and on the same matter, as far as the denial names them.
 */
export const noticeDisputes = (
  all: readonly (readonly Told[])[],
  frame: Frame,
  lineage: Lineage,
  issuers: Issuers,
  common: Common,
): Dispute[] => {
  const before = new Map<Sentence, Told>();
  for (const own of all)
    own.forEach((t, i) => {
      const earlier = own[i - 1];
      if (earlier !== undefined) before.set(t.sentence, earlier);
    });
  const ahead: Before = told => before.get(told.sentence);
  const denials = all
    .flat()
    .flatMap(deniedNotices)
    .filter(n => !ofAnother(n.told.account, n.span));
  if (denials.length === 0) return [];
  const tellings = all
    .flat()
    .flatMap(toldNotices)
    .filter(n => isAsserted(n.told.account, n.span) && !ofAnother(n.told.account, n.span) && !isAfter(frame, n));
  return denials.map(one => {
    const denied = saidOf(one, 'denies', lineage);
    const owner = (one.attribution === null ? issuers.get(one.told.account.document.id) : undefined) ?? denied.holder;
    const kinds = one.told.language.notices.mayBe.get(one.kind);
    const met = tellings
      .filter(n => kinds?.has(n.kind) === true && !(n.told.account === one.told.account && meets(n.span, one.span)))
      .filter(n => sameTaker(one, n, owner, common))
      .map(n => {
        const said = saidOf(n, 'asserts', lineage);
        const isBare = one.matter.size + one.givers.size === 0;
        // who said that none came to him, and then that one did, need not say what it was about
        const isTurned =
          isBare && n.kind === one.kind && isOne(said.holder, denied.holder) && n.told.account !== one.told.account;
        return { said, shared: Math.max(isTurned ? 1 : 0, sharedBy(one, n, ahead)) };
      })
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    const [own, others] = [true, false].map(same =>
      met
        .filter(({ said }) => isOne(said.holder, denied.holder) === same)
        .slice(0, SHOWN)
        .map(({ said }) => said),
    );
    return { denied, asserted: others ?? [], own: own ?? [] };
  });
};
