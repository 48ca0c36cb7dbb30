import type { Case, Draft } from '../find/rule.js';
import type { Account, Finding, Ledger, Links, Note, NoteKind, Place, Span } from '../model/index.js';

/** A draft and all that it is held against. */
export interface Checked {
  readonly draft: Account;
  /** The accounts of the case, without the draft, and what was made of them. */
  readonly accounts: readonly Account[];
  readonly links: Links;
  readonly ledger: Ledger;
  /**
   * The accounts and the draft, with what the draft has to do with them, for rules to look at. The draft answers the questions of the case, but it
   * is no origin: what supports an answer is told by `links`.
   */
  readonly beside: Case;
}

/** What a checker has to say, before it is proved. */
export interface Remark extends Pick<Note, 'kind' | 'rule' | 'level' | 'message' | 'because' | 'otherReadings'> {
  /** Where it is in the draft. */
  readonly at: Span;
  readonly sides: readonly Place[];
}

/** One kind of notes. */
export type Checker = (of: Checked) => readonly Remark[];

/** What a rule says of the draft, as a remark at the draft's first place; null where it says nothing of it. */
export const remarkOf = (
  { draft }: Checked,
  kind: NoteKind,
  rule: Finding['rule'],
  { level, message, sides, because, otherReadings }: Draft,
): Remark | null => {
  const at = sides.find(side => side.document === draft.document.id);
  if (at === undefined) return null;
  return {
    kind,
    rule,
    level,
    message: message.replace(/^the draft\b/, 'The draft'),
    at: { from: at.from, to: at.to },
    sides: sides.filter(side => side !== at),
    because,
    otherReadings,
  };
};
