import {
  type Account,
  type Finding,
  type Ladder,
  type Ledger,
  type Level,
  lineageOf,
  type Links,
} from '../model/index.js';
import { accountShift } from './account-shift.js';
import { alteredQuotation } from './altered-quotation.js';
import { anonymousSource } from './anonymous-source.js';
import { anachronism } from './anachronism.js';
import { broadenedSource } from './broadened-source.js';
import { commonSource } from './common-source.js';
import { conflictingClaim } from './conflicting-claim.js';
import { conflictingCount } from './conflicting-count.js';
import { conflictingDate } from './conflicting-date.js';
import { lostAttribution } from './lost-attribution.js';
import { lostHedge } from './lost-hedge.js';
import { headlineExceedsBody } from './headline-exceeds-body.js';
import { withoutDoubles } from './doubles.js';
import { disputedClaim } from './disputed-claim.js';
import { impossibleOrder } from './impossible-order.js';
import { ladders } from './strength/ladders.js';
import { insinuation } from './insinuation.js';
import { loadedWording } from './loaded-wording.js';
import { partsDoNotAddUp } from './parts-do-not-add-up.js';
import { reattributedQuotation } from './reattributed-quotation.js';
import { revisedCount } from './revised-count.js';
import { rivalCauses } from './rival-causes.js';
import { type Case, prove, type Rule } from './rule.js';
import { selfContradiction } from './self-contradiction.js';
import { sharedNarration } from './shared-narration.js';
import { singleOrigin } from './single-origin.js';
import { strengthenedClaim } from './strengthened-claim.js';
import { truncatedQuotation } from './truncated-quotation.js';
import { unattributedClaim } from './unattributed-claim.js';
import { unsupportedDate } from './unsupported-date.js';
import { vagueAttribution } from './vague-attribution.js';
import { weakenedClaim } from './weakened-claim.js';

/** All rules, in the order in which findings of one level are shown. */
export const rules: readonly Rule[] = [
  partsDoNotAddUp,
  conflictingCount,
  conflictingDate,
  impossibleOrder,
  unsupportedDate,
  selfContradiction,
  conflictingClaim,
  lostHedge,
  lostAttribution,
  strengthenedClaim,
  broadenedSource,
  headlineExceedsBody,
  rivalCauses,
  disputedClaim,
  accountShift,
  alteredQuotation,
  truncatedQuotation,
  reattributedQuotation,
  revisedCount,
  sharedNarration,
  singleOrigin,
  commonSource,
  unattributedClaim,
  weakenedClaim,
  anonymousSource,
  vagueAttribution,
  insinuation,
  loadedWording,
  anachronism,
];

const levels: readonly Level[] = ['conflict', 'question', 'note'];

/** All that rules look at. */
export const caseOf = (accounts: readonly Account[], links: Links, ledger: Ledger): Case => {
  const byId = new Map(accounts.map(a => [a.document.id, a]));
  return {
    accounts,
    links,
    ledger,
    lineage: lineageOf(links),
    account: id => {
      const account = byId.get(id);
      if (!account) throw new RangeError(`no account ${id}`);
      return account;
    },
  };
};

/** What a person should know of the accounts. */
export interface Found {
  /** Gravest first; every finding carries its words. */
  readonly findings: readonly Finding[];
  readonly ladders: readonly Ladder[];
}

/** What the rules say of the accounts, and how firmly each tells what several tell. */
export const find = (accounts: readonly Account[], links: Links, ledger: Ledger): Found => {
  const of = caseOf(accounts, links, ledger);
  const found = withoutDoubles(rules.flatMap(rule => rule.find(of).map(draft => prove(rule, draft, of))));
  return { findings: levels.flatMap(level => found.filter(f => f.level === level)), ladders: ladders(of) };
};
