import type {
  Account,
  Attribution,
  DocumentId,
  Evidence,
  Finding,
  Ladder,
  Ledger,
  Links,
  Passage,
  Primary,
  Quantity,
  Question,
  Time,
  Unseen,
} from '../model/index.js';
import { wordCount } from '../text/word-count.js';
import { timeline, type TimelineEntry } from './timeline.js';
import { type Voice, voicesOf } from './voices.js';

type Of<T> = T & { readonly document: DocumentId };

/** A finding's side as other programs read it. */
export type Side = Pick<Evidence, 'document' | 'from' | 'to' | 'exact'>;

/** The machine interface of an analysis (docs/contract.md). The same accounts give the same value, whatever their order. */
export interface Analysis {
  readonly crossread: string;
  readonly case: { readonly title: string };
  readonly documents: readonly {
    readonly id: DocumentId;
    readonly name: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
    readonly sha256: string;
    readonly words: number;
    readonly family: number;
  }[];
  readonly attributions: readonly Of<Attribution>[];
  readonly quantities: readonly Of<Quantity>[];
  readonly times: readonly Of<Time>[];
  readonly questions: readonly Question[];
  readonly findings: readonly (Omit<Finding, 'sides'> & { readonly sides: readonly Side[] })[];
  readonly ladders: readonly Ladder[];
  readonly reuse: readonly Passage[];
  readonly origins: Ledger['origins'];
  readonly timeline: readonly TimelineEntry[];
  /** Everybody who is heard, those first on whom most rests. */
  readonly voices: readonly Voice[];
  /** The primary documents, those that were named or else those that say so in their headings, and what the accounts make of them. */
  readonly primaries: readonly Primary[];
  /** Documents that several accounts speak of and that are not among them, with what they say that each says. */
  readonly unseen: readonly Unseen[];
}

/** What is known of a case after all stages. */
export interface Weighed {
  readonly title: string;
  readonly accounts: readonly Account[];
  readonly links: Links;
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
  readonly primaries: readonly Primary[];
  readonly unseen: readonly Unseen[];
  readonly ladders: readonly Ladder[];
}

/** Attributions of all documents in one list; `within` is an index into that list. */
const attributionsOf = (accounts: readonly Account[]): Of<Attribution>[] => {
  const all: Of<Attribution>[] = [];
  for (const { document, annotations } of accounts) {
    const start = all.length;
    for (const a of annotations.attributions) {
      all.push({ document: document.id, ...a, within: a.within === null ? null : a.within + start });
    }
  }
  return all;
};

const each = <T>(accounts: readonly Account[], of: (account: Account) => readonly T[]): Of<T>[] =>
  accounts.flatMap(account => of(account).map(item => ({ document: account.document.id, ...item })));

/** The analysis as other programs read it. */
export const analysisOf = (
  version: string,
  { title, accounts, links, ledger, findings, ladders, primaries, unseen }: Weighed,
): Analysis => {
  const families = new Map(links.families.flatMap((family, i) => family.map(id => [id, i] as const)));
  return {
    crossread: version,
    case: { title },
    documents: accounts.map(({ document }) => ({
      id: document.id,
      name: document.name,
      title: document.title,
      outlet: document.outlet,
      published: document.published,
      sha256: document.sha256,
      words: wordCount(document),
      family: families.get(document.id) ?? -1,
    })),
    attributions: attributionsOf(accounts),
    quantities: each(accounts, a => a.annotations.quantities),
    times: each(accounts, a => a.annotations.times),
    questions: ledger.questions,
    findings: findings.map(f => ({
      ...f,
      sides: f.sides.map(({ document, from, to, exact }) => ({ document, from, to, exact })),
    })),
    ladders,
    reuse: links.passages,
    origins: ledger.origins,
    timeline: timeline(accounts),
    voices: voicesOf({ accounts, links, ledger }),
    primaries,
    unseen,
  };
};
