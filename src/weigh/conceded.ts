import { type Language, languageOf } from '../languages/index.js';
import {
  type Account,
  around,
  type Attribution,
  cover,
  meets,
  type Lineage,
  type Shift,
  type Span,
  within,
} from '../model/index.js';
import { stem } from '../text/stem.js';
import { bareWords } from '../text/bare-words.js';
import { compatible } from '../text/timex.js';
import { absencesIn, presencesIn, type Thing } from './absences.js';
import { type Frame, ofEvent } from './frame.js';
import { heldBy } from './holder.js';
import { type Held, type Issuers, positionsOf, type SlotClaim } from './positions.js';
import { attributionsNear } from './said-clauses.js';
import { isTurned, ownSentences } from './statements.js';
import { claimOf } from './told-changes.js';

/** Clauses of one holder that are set beside each other at most. */
const MANY = 200;

/** Places shown on a side at most. */
const SHOWN = 5;

/** How it is told that something was so after all: granted, confirmed, said as what is thought now, or stressed by its words. */
type Mark = 'grants' | 'confirms' | 'now' | 'stressed';

/** What one says was not so, or grants. */
interface Told {
  readonly claim: SlotClaim;
  readonly thing: Thing;
  readonly mark: Mark | null;
  /** The words that its attribution gives there. */
  readonly part: Span;
}

const claimed = (account: Account, span: Span, by: Attribution | null, denied: boolean): SlotClaim => {
  const { shifts } = languageOf(account.document.language);
  const words = account.document.text.slice(span.from, span.to).replace(/\s+/gu, ' ');
  const form = by?.polarity === 'denies' ? shifts.told.denies : shifts.told.says;
  const who = by === null ? { holder: 'narrator', chain: [] } : heldBy(account, by);
  return claimOf(
    account,
    span,
    who,
    form.replace('%', () => words),
    denied ? 'denies' : 'asserts',
    null,
    null,
  );
};

/** What somebody or a body says was not there or was not done. */
const absent = (account: Account, issuers: Issuers): Told[] => {
  const said = account.annotations.attributions
    .filter(a => a.act === 'speech' && (a.polarity === 'asserts' || a.polarity === 'denies') && !isTurned(account, a))
    .flatMap(a => a.content.flatMap(part => absencesIn(account, part, a).map(thing => ({ thing, by: a }))));
  const own = issuers.has(account.document.id)
    ? ownSentences(account).flatMap(s => absencesIn(account, s, null).map(thing => ({ thing, by: null })))
    : [];
  return [...said, ...own].map(({ thing, by }) => ({
    claim: claimed(account, thing, by, true),
    thing,
    mark: null,
    part: thing,
  }));
};

/** Whether a clause stresses that something was so: “a warning did reach us”. */
const isStressed = (account: Account, span: Span): boolean => {
  const { document, annotations } = account;
  const { shifts } = languageOf(document.language);
  const tokens = within(annotations.tokens, span);
  const word = (i: number): string => {
    const token = tokens[i];
    return token === undefined ? '' : document.text.slice(token.from, token.to).toLowerCase();
  };
  const stresses = tokens.some(
    (_, i) =>
      i > 0 && shifts.stressing.has(word(i)) && tokens[i + 1]?.pos === 'VERB' && tokens[i + 1]?.lemma === word(i + 1),
  );
  return stresses || shifts.afterAll.test(document.text.slice(span.from, span.to));
};

/** Whether a clause tells of another happening than the case’s; what is granted may well have been earlier than that. */
const ofAnother = ({ account, answer }: SlotClaim): boolean =>
  within(account.annotations.events, answer).some(e => e.other);

/** How the words that report something tell that it was so after all; null where they do not. */
const markOf = ({ document }: Account, { cue }: Attribution): Mark | null => {
  const { shifts } = languageOf(document.language);
  const words = cue.length === 0 ? '' : document.text.slice(cover(cue).from, cover(cue).to);
  if (shifts.grants.test(words)) return 'grants';
  return shifts.confirms.test(words) ? 'confirms' : shifts.thinksNow.test(words) ? 'now' : null;
};

/** Some words up to their first comma: what is added is often only supposed. */
const firstClause = ({ document }: Account, { from, to }: Span): Span => {
  const comma = document.text.slice(from, to).indexOf(',');
  return { from, to: comma < 0 ? to : from + comma };
};

/** What somebody grants, confirms or says with stress. */
const granted = (account: Account): Told[] =>
  account.annotations.attributions.flatMap((a): Told[] => {
    const { shifts } = languageOf(account.document.language);
    if (a.polarity !== 'asserts' || isTurned(account, a)) return [];
    const by = markOf(account, a);
    if (a.act !== 'speech' && by !== 'now') return [];
    return a.content.flatMap(whole => {
      const part = by === 'now' ? firstClause(account, whole) : whole;
      const text = account.document.text.slice(part.from, part.to);
      if (by === null && !shifts.mayStress.test(text)) return [];
      return presencesIn(account, part).flatMap((thing): Told[] => {
        const mark = by ?? (isStressed(account, thing) ? 'stressed' : null);
        const isReported = attributionsNear(account, a).some(o => o !== a && o.cue.some(c => meets(c, thing)));
        if (mark === null || isReported || ((mark === 'grants' || mark === 'confirms') && shifts.since.test(text)))
          return [];
        return [{ claim: claimed(account, thing, a, false), thing, mark, part }];
      });
    });
  });

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter(key => b.has(key));

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && common(a, b).length === 0;

/** Keys of where something is. */
const placeIn = ({ phrases }: Thing, placing: ReadonlySet<string>): Set<string> =>
  new Set([...phrases].flatMap(([preposition, keys]) => (placing.has(preposition) ? [...keys] : [])));

/** Whether two clauses tell of two places, times or doers, or behind one preposition of two things. */
const differ = (
  no: Thing,
  yes: Thing,
  speaker: ReadonlySet<string>,
  { shifts, disputes: { placing } }: Language,
): boolean => {
  if (shifts.oppositeTimes.some(([one, other]) => no.phrases.has(one) && yes.phrases.has(other))) return true;
  if (areApart(placeIn(no, placing), placeIn(yes, placing))) return true;
  if ([...no.phrases].some(([preposition, keys]) => areApart(keys, yes.phrases.get(preposition) ?? new Set())))
    return true;
  if (no.times.length > 0 && yes.times.length > 0 && !no.times.some(t => yes.times.some(u => compatible(t, u))))
    return true;
  const strangers = [...yes.doers].filter(name => !no.keys.has(name) && !speaker.has(name));
  return strangers.length > 0 && strangers.length === yes.doers.size && !strangers.some(name => no.heads.has(name));
};

/**
 * Whether what is granted is what was said not to be: it has the noun or the deed that was denied, and something else of it. A thing that was said not to be there
 * may be granted to have been there without more, where no other place is named.
 */
const answers = (no: Thing, yes: Thing, mark: Mark, speaker: ReadonlySet<string>, account: Account): boolean => {
  const language = languageOf(account.document.language);
  const { disputes, shifts } = language;
  const heads = common(no.heads, yes.keys);
  if ((mark === 'confirms' || mark === 'now') && no.mayStillCome) return false;
  if (heads.length === 0 || differ(no, yes, speaker, language)) return false;
  const others = [...no.keys].filter(
    key => ![no.heads, speaker, disputes.ownPeople, shifts.passing].some(words => words.has(key)),
  );
  const shared = others.filter(key => yes.keys.has(key)).length;
  if (heads.some(key => no.deeds.has(key))) {
    const doers = [...yes.subject].filter(key => !disputes.ownPeople.has(key) && !speaker.has(key));
    const isOther = no.subject.size > 0 && doers.length > 0 && !doers.some(key => no.subject.has(key));
    return !isOther && (shared > 0 || others.length === 0);
  }
  if (no.isThere && yes.isThere) return shared > 0 || (mark === 'grants' && placeIn(yes, disputes.placing).size === 0);
  return shared > 1 || (shared > 0 && heads.length > 1);
};

/** Whether one was said before the other, which grants it; null where nothing tells. In one account the granting tells it, unless both stand in one sentence. */
const cameBefore = (a: Held, b: Held): boolean | null => {
  const [no, yes] = [a.position, b.position];
  const { sentences } = a.claim.account.annotations;
  if (no.document === yes.document && !(no.dated === 'sentence' && yes.dated === 'sentence'))
    return around(sentences, no) !== around(sentences, yes);
  return no.when === null || yes.when === null ? null : no.when < yes.when;
};

/** Whether what is granted is told to have happened when it had been denied already. */
const cameAbout = ({ position: { when } }: Held, { claim: { account }, part }: Told): boolean =>
  when !== null &&
  within(account.annotations.times, part).some(
    t =>
      /^\d{4}-\d\d-\d\d/u.test(t.value) &&
      t.value.slice(0, 10) > when &&
      /\d|\p{Lu}/u.test(account.document.text.slice(t.from, t.to)),
  );

const isOne = (a: Held, b: Held): boolean => {
  const { side } = a.position.holder;
  return (a.one !== null && a.one === b.one) || (side !== null && side === b.position.holder.side);
};

const wordsOf = ({ position: { holder, speaker } }: Held): ReadonlySet<string> =>
  new Set(bareWords(`${holder.name} ${speaker}`).split(' ').map(stem));

const pairsOf = (no: readonly Held[], yes: readonly Held[], told: ReadonlyMap<SlotClaim, Told>): Map<Held, Held[]> => {
  const found = new Map<Held, Held[]>();
  for (const b of yes.slice(0, MANY)) {
    const grant = told.get(b.claim);
    if (grant?.mark == null) continue;
    const { mark } = grant;
    const denials = no.filter(a => {
      const denial = told.get(a.claim);
      return (
        denial !== undefined &&
        isOne(a, b) &&
        cameBefore(a, b) !== false &&
        !cameAbout(a, grant) &&
        answers(denial.thing, grant.thing, mark, new Set([...wordsOf(a), ...wordsOf(b)]), a.claim.account)
      );
    });
    if (denials.length > 0) found.set(b, denials);
  }
  return found;
};

/** Whether a claim stands in a headline. */
const isHeadline = ({ claim: { account, answer } }: Held): boolean => {
  const kind = around(account.document.blocks, answer)?.kind;
  return kind !== 'paragraph' && kind !== 'list';
};

/** One shift of all that is granted by a holder who had denied it in the same words; headlines stand last. */
const shiftOf = (denials: readonly Held[], grants: readonly Held[]): Shift[] => {
  const [grant, ...more] = [...grants].sort((a, b) => Number(isHeadline(a)) - Number(isHeadline(b)));
  if (grant === undefined) return [];
  const sure = denials.filter(a => cameBefore(a, grant) === true);
  const [first, ...rest] = [...sure, ...denials.filter(a => !sure.includes(a))].slice(0, SHOWN);
  if (first === undefined) return [];
  const same = first.position.holder.key === grant.position.holder.key;
  return [
    {
      kind: same ? 'reversal' : 'same-side',
      before: [first.position, ...rest.map(h => h.position)],
      after: [grant.position, ...more.slice(0, SHOWN - 1).map(h => h.position)],
      ordered: sure.length > 0,
    },
  ];
};

/** What is granted by one holder of the same denials, together. */
const joined = (pairs: ReadonlyMap<Held, readonly Held[]>): Shift[] => {
  const groups = new Map<string, { readonly denials: Set<Held>; readonly grants: Held[] }>();
  for (const [grant, denials] of pairs) {
    const [first] = denials;
    const key = `${grant.position.holder.key} ${first?.position.document ?? ''} ${String(first?.position.from ?? 0)}`;
    const group = groups.get(key) ?? { denials: new Set(), grants: [] };
    denials.forEach(d => group.denials.add(d));
    group.grants.push(grant);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ denials, grants }) => shiftOf([...denials], grants));
};

/**
 * What one holder said was not so and grants later: that there was no such thing, or that nobody did it, and then, in words of granting, that there was. The clauses need not be
 * alike, as their words are the holder’s own and the granting tells that they differ from what was said before.
 */
export const concessions = (
  accounts: readonly Account[],
  frame: Frame,
  lineage: Lineage,
  issuers: Issuers,
): Shift[] => {
  const grants = accounts.flatMap(granted).filter(t => !ofAnother(t.claim));
  if (grants.length === 0) return [];
  const denials = accounts
    .flatMap(account => absent(account, issuers))
    .filter(t => ofEvent(t.claim.account, frame, t.claim.answer));
  const told = new Map([...grants, ...denials].map(t => [t.claim, t]));
  const held = positionsOf([...told.keys()], lineage, issuers);
  const isGrant = ({ claim }: Held): boolean => told.get(claim)?.mark !== null;
  const pairs = pairsOf(held.filter(h => !isGrant(h)).slice(0, MANY), held.filter(isGrant), told);
  return joined(pairs);
};
