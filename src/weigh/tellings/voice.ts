import type { Account, HolderName, Lineage, Span } from '../../model/index.js';
import { holderAt, NARRATOR } from '../holder.js';

/** A place at which an account tells something. */
export interface Told {
  readonly account: Account;
  readonly at: Span;
}

/** Whose words a place is in; null for the account's own. */
const holderOf = ({ account, at }: Told, lineage: Lineage): HolderName | null => {
  const held = holderAt(account, at);
  return held === NARRATOR ? null : lineage.holderOf({ document: account.document.id, ...held });
};

/** Whether both are somebody's words, and not of two who are named: what one source is told to say is compared as that. */
export const areOfOneVoice = (a: Told, b: Told, lineage: Lineage): boolean => {
  const [one, other] = [holderOf(a, lineage), holderOf(b, lineage)];
  return one !== null && other !== null && !(one.named && other.named && one.key !== other.key);
};
