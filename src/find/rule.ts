import {
  type Account,
  type DocumentId,
  type Evidence,
  evidence,
  type Finding,
  type Ledger,
  type Level,
  type Lineage,
  type Links,
  type Place,
  type Span,
} from '../model/index.js';
import { fingerprint } from '../text/fingerprint.js';

/** All that a rule may look at. */
export interface Case {
  readonly accounts: readonly Account[];
  readonly links: Links;
  readonly ledger: Ledger;
  /** Whose claims are whose. */
  readonly lineage: Lineage;
  /** Documents that the other accounts report on, in the order of the accounts. */
  readonly primary: readonly DocumentId[];
  /** The account of a document; throws where there is none. */
  account(id: DocumentId): Account;
}

/** What a rule has to say, before it is proved. */
export interface Draft {
  readonly level: Level;
  readonly message: string;
  readonly sides: readonly [Place, ...Place[]];
  readonly because: readonly string[];
  readonly otherReadings: readonly string[];
}

/** One kind of finding. Its page is docs/rules/<id>.md. */
export interface Rule {
  readonly id: string;
  find(of: Case): readonly Draft[];
}

/** Sides shown of one finding at most: more would not be read, and `because` says how many there are. */
export const MOST_SIDES = 12;

/** The finding for a draft. Every side is cut from its document here, so that no finding exists without its words. */
export const prove = (rule: Rule, draft: Draft, of: Case): Finding => {
  const [first, ...rest] = draft.sides
    .slice(0, MOST_SIDES)
    .map((side): Evidence => evidence(of.account(side.document).document, side));
  if (!first) throw new RangeError(`${rule.id}: a finding needs a side`);
  const sides: [Evidence, ...Evidence[]] = [first, ...rest];
  const id = fingerprint(rule.id, ...sides.map(s => `${s.document} ${String(s.from)} ${s.exact}`).sort());
  return { ...draft, id, rule: rule.id, sides };
};

/** A stretch of an account, as a side of a finding. */
export const placeOf = ({ document }: Account, { from, to }: Span): Place => ({ document: document.id, from, to });

/** What a person calls an account in a message: its outlet where known, else its file. */
export const called = (of: Case, id: DocumentId): string => {
  const { outlet, name } = of.account(id).document;
  return outlet === null ? name : `${outlet} (${name})`;
};
