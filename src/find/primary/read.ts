import {
  type Account,
  type DocumentId,
  meets,
  type Place,
  type Primary,
  type Span,
  type Standing,
  type ToldOf,
} from '../../model/index.js';
import type { Case } from '../rule.js';
import type { Departure } from './departure.js';
import { besideClaims } from './beside.js';
import { foldedWords, knownOf } from './document.js';
import { judge, type Ready, readyOf } from './judge.js';
import { otherDays } from './own-day.js';
import { oneSided, type OneSided } from './parties.js';
import { salientOf, tellersOf } from './salient.js';
import { attributedTo, type Claim } from './statements.js';
import { convictedAnyway } from './verdicts.js';

/** What an account attributes to a primary document, held against it. */
export interface Told {
  readonly account: Account;
  readonly span: Span;
  /** The primary document that it was held against, of several that may be meant the first. */
  readonly primary: DocumentId;
  readonly orOf: readonly DocumentId[];
  readonly certain: boolean;
  readonly standing: Standing;
  readonly beside: Span | null;
  /** In what it departs from every document that may be meant; null where it does not, or only from some. */
  readonly departure: Departure | null;
}

/** The same where it departs. */
export type Departed = Told & { readonly departure: Departure };

/** What the accounts make of a primary document, whatever tells that it is one. */
export type PrimaryRead = Omit<Primary, 'by'>;

/** All that is read of the primary documents of a case. */
export interface Reading {
  readonly told: readonly Told[];
  readonly primaries: readonly PrimaryRead[];
  readonly oneSided: readonly (OneSided & { readonly primary: DocumentId })[];
}

const toldOf = ({ account, span, standing, beside, orOf }: Told): ToldOf => ({
  document: account.document.id,
  from: span.from,
  to: span.to,
  standing,
  beside: beside === null ? null : { from: beside.from, to: beside.to },
  orOf,
});

/** Whether an office tells what it found out, as in its document, and not what it says on some occasion. */
const findsOut = ({ account, attribution }: Claim, ready: Ready | undefined): boolean =>
  ready !== undefined &&
  attribution.cue.some(({ from, to }) =>
    ready.known.language.reports.findingCue.test(account.document.text.slice(from, to)),
  );

/** Whether what somebody gives as the office's is what it found: the office was set up for this one inquiry, and tells it on no other occasion. */
const foundThere = ({ account, attribution }: Claim, ready: Ready | undefined): boolean => {
  if (ready?.known.adHoc !== true) return false;
  const { inquiries, reports } = ready.known.language;
  const wordsOf = ({ from, to }: Span): string => account.document.text.slice(from, to);
  const cue = attribution.cue.map(wordsOf).join(' ');
  // one who leads it may say much on his own
  const [source] = attribution.source;
  const isLeader = source !== undefined && ready.known.leaders.has(foldedWords(wordsOf(source)).at(-1) ?? '');
  if (isLeader) return inquiries.leaderFinds.test(cue);
  return reports.findingCue.test(cue) || !inquiries.onOccasion.test(cue);
};

const read = (of: Case): Reading => {
  const ready: Ready[] = of.primary.map(id => readyOf(knownOf(of.account(id))));
  const others = of.accounts.filter(a => !of.primary.includes(a.document.id));
  const { claims, meanings } = attributedTo(
    of.accounts,
    ready.map(r => r.known),
  );
  const told = claims.flatMap((claim): Told[] => {
    const judged = claim.may.flatMap(k => {
      const one = ready[k];
      return one === undefined ? [] : [{ id: one.known.id, ...judge(claim, one) }];
    });
    const [first] = judged;
    if (first === undefined) return [];
    const all = judged.every(j => j.departure !== null);
    const best = all ? first : (judged.find(j => j.departure === null) ?? first);
    const [k = 0] = claim.may;
    const speaks = meanings.get(claim.account)?.mayName.includes(k) ?? false;
    const isAdHoc = claim.attribution.source.some(({ from, to }) =>
      ready[k]?.known.language.reports.adHocBody.test(claim.account.document.text.slice(from, to)),
    );
    // the office may have said it elsewhere than in the document
    const isFound = !claim.certain && foundThere(claim, ready[k]);
    const isFinding = isFound || findsOut(claim, ready[k]);
    // words that stand there are the document's, wherever they are said to have been spoken
    const isQuoted = best.departure?.what === 'quotation' && best.beside !== null;
    const isItsOwn =
      claim.certain || isQuoted || ((speaks || isAdHoc || isFound) && isFinding && best.departure !== null);
    if (!isItsOwn && (best.standing === 'absent' || best.standing === 'not-comparable')) return [];
    const isNumber = best.departure?.what === 'number' && best.beside !== null;
    if (!claim.certain && best.departure !== null && !isFinding && !isQuoted && !(speaks && isNumber)) return [];
    return [
      {
        account: claim.account,
        span: best.departure?.here ?? claim.span,
        primary: best.id,
        orOf: judged.map(j => j.id).filter(id => id !== best.id),
        certain: claim.certain || isFound,
        standing: best.standing,
        beside: best.beside,
        departure: best.departure,
      },
    ];
  });
  const departed = (account: Account, departure: Departure, ids: readonly DocumentId[]): void => {
    const [primary] = ids;
    const { here, there, standing } = departure;
    if (primary === undefined) return;
    told.push({
      account,
      span: here,
      primary,
      orOf: ids.slice(1),
      certain: true,
      standing,
      beside: there,
      departure,
    });
  };
  const idsOf = (may: readonly number[]): DocumentId[] => may.flatMap(k => ready[k]?.known.id ?? []);
  const all = ready.map(r => r.known);
  for (const [account, meaning] of meanings) {
    for (const { departure, may } of otherDays(account, meaning, all)) departed(account, departure, idsOf(may));
    for (const { departure, of: k } of besideClaims(account, meaning, ready)) {
      const isTold = told.some(
        t => t.account === account && t.departure?.what === departure.what && meets(t.span, departure.here),
      );
      if (!isTold) departed(account, departure, idsOf([k]));
    }
  }
  for (const account of others)
    for (const one of ready) {
      const sure = told.filter(t => t.account === account && t.certain && t.orOf.length === 0);
      const departure = sure.some(t => t.primary === one.known.id)
        ? convictedAnyway(account, one.known, one.stance)
        : null;
      if (departure !== null) departed(account, departure, [one.known.id]);
    }
  const tellers = told.length === 0 ? [] : tellersOf(others);
  const family = new Map(of.links.families.flatMap((ids, i) => ids.map(id => [id, i] as const)));
  const apart = (a: DocumentId, b: DocumentId): boolean => a !== b && family.get(a) !== family.get(b);
  const primaries: PrimaryRead[] = [];
  const sided: Reading['oneSided'][number][] = [];
  for (const { known, index } of ready) {
    const own = told.filter(t => t.primary === known.id || t.orOf.includes(known.id));
    const speaking = new Set(own.filter(t => t.certain && t.orOf.length === 0).map(t => t.account));
    const speakers = tellers.filter(t => speaking.has(t.account));
    primaries.push({
      document: known.id,
      told: own.map(toldOf),
      salient: speakers.length === 0 ? [] : salientOf(known, index, tellers),
    });
    sided.push(...oneSided(known, index, speakers, apart).map(one => ({ ...one, primary: known.id })));
  }
  return { told, primaries, oneSided: sided };
};

const known = new WeakMap<Case, Reading>();

/** What the accounts make of the primary documents; read once for a case. */
export const readingOf = (of: Case): Reading => {
  const found = known.get(of) ?? read(of);
  known.set(of, found);
  return found;
};

/** What the accounts make of each primary document. */
export const primariesOf = (of: Case): readonly PrimaryRead[] => readingOf(of).primaries;

/** The words of a place as a side of a finding. */
export const placeAt = (document: DocumentId, { from, to }: Span): Place => ({ document, from, to });
