import { languageOf } from '../../languages/index.js';
import {
  type Account,
  type Answer,
  around,
  type HolderName,
  holds,
  type Lineage,
  type Position,
  type Shift,
} from '../../model/index.js';
import { type Frame, ofEvent } from '../frame.js';
import { toldIn } from './clause.js';
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

const keysAt = ({ account, answer }: Said): string[] => {
  const sentence = around(account.annotations.sentences, answer);
  if (sentence === undefined) return [];
  const told = toldIn(account, sentence);
  return told.keys.filter((key, i) => key !== null && holds(answer, told.tokens[i] ?? sentence)).map(String);
};

/** Whether a denial says of the very words of a statement that they are false. */
const quotes = ({ account, answer }: Said): boolean => {
  const { disputes } = languageOf(account.document.language);
  const words = account.document.text.slice(answer.from, answer.to);
  return [disputes.notTrue, disputes.calledFalse].some(form => words.search(form) >= 0);
};

/** Whether two clauses have the same words but for the one that denies: those are one statement or its reverse, which are told apart elsewhere. */
const areAlike = (denied: Said, said: Said): boolean => {
  const [a, b] = [new Set(keysAt(denied)), new Set(keysAt(said))];
  return a.size === b.size && [...a].every(key => b.has(key));
};

/** What one holder denies and tells as so in other accounts, or at another time, as a shift; none where both stand in one account of one time. */
export const shiftOf = (
  denied: Said,
  all: readonly Said[],
  frame: Frame,
  lineage: Lineage,
  issuers: Issuers,
): Shift[] => {
  const own = all.filter(said => !areAlike(denied, said));
  if (![denied, ...own].every(({ account, answer }) => ofEvent(account, frame, answer))) return [];
  const [no] = positionOf(denied, lineage, issuers);
  if (no === undefined || denied.unproved === true || quotes(denied)) return [];
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
