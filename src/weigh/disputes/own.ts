import { languageOf } from '../../languages/index.js';
import type { Account, Answer, HolderName, Lineage, Position, Shift } from '../../model/index.js';
import { type Held, type Issuers, positionsOf } from '../positions.js';
import { statementClaim } from '../statement-claim.js';

/** A statement with who makes it, or denies it. */
export interface Said {
  readonly account: Account;
  readonly answer: Answer;
  readonly holder: HolderName;
  readonly day: string | null;
  /** It is only said that nothing shows it. */
  readonly unproved?: boolean;
}

/** A statement as a position in the slot of statements, told by its words. */
const positionOf = ({ account, answer }: Said, lineage: Lineage, issuers: Issuers): Held[] => {
  const { shifts } = languageOf(account.document.language);
  const words = account.document.text.slice(answer.from, answer.to).replace(/\s+/gu, ' ');
  const value: Answer['value'] = shifts.told.says.replace('%', () => words);
  return positionsOf([statementClaim(account, { ...answer, value }, null)], lineage, issuers);
};

/** Whether one was said before another; null where no account tells. */
const isBefore = (a: Position, b: Position): boolean | null => {
  if (a.when !== null && b.when !== null && a.when !== b.when) return a.when < b.when;
  if (a.told === 'first' || b.told === 'now') return true;
  return a.told === 'now' || b.told === 'first' ? false : null;
};

/** What one holder denies and tells as so in other accounts, or at another time, as a shift; none where both stand in one account of one time. */
export const shiftOf = (denied: Said, own: readonly Said[], lineage: Lineage, issuers: Issuers): Shift[] => {
  const [no] = positionOf(denied, lineage, issuers);
  if (no === undefined || denied.unproved === true) return [];
  const said = own.flatMap(s => positionOf(s, lineage, issuers));
  const apart = said.filter(
    yes =>
      no.one !== null &&
      yes.one === no.one &&
      (yes.position.document !== no.position.document || isBefore(yes.position, no.position) !== null),
  );
  const [first, ...rest] = apart.map(h => h.position);
  if (first === undefined) return [];
  const order = isBefore(first, no.position);
  const [before, after]: [Shift['before'], Shift['after']] =
    order === false ? [[no.position], [first, ...rest]] : [[first, ...rest], [no.position]];
  return [{ kind: 'reversal', before, after, ordered: order !== null }];
};
