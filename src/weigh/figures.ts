import { type Language, languageOf } from '../languages/index.js';
import { type Account, holds, type Quantity } from '../model/index.js';
import { antecedentOf } from './antecedents.js';
import { ellipticIn } from './elliptic.js';
import type { Figure } from './figure.js';
import { type Frame, isElsewhere } from './frame.js';
import { type Held, holderAt } from './holder.js';
import { type Interval, intervalOf, isExact } from './interval.js';

/** How far behind a count it is looked for what became of those counted, in code units. */
const REACH = 60;

/** How far before a count the words may stand that say who gives it, in code units. */
const AHEAD = 60;

const MISSING = 'missing';

const wordsOf = ({ document }: Account): Language['groups'] => languageOf(document.language).groups;

const partOf = (account: Account, unit: string | null): string | null =>
  unit === null || wordsOf(account).everybody.has(unit) ? null : unit;

/** The number where there is one, else both ends, null for an open one. */
const valueOf = ({ value, low, high, bound }: Quantity, interval: Interval): Figure['value'] =>
  value !== null && (bound === '=' || bound === '~')
    ? value
    : [low === null ? null : interval.low, high === null ? null : interval.high];

/** What became of those counted, by the words of the quantity, else by those right behind it: of "12 of the 40 people aboard" the whole was aboard. */
const statusOf = (account: Account, { status, from, to, unit }: Quantity): string | null => {
  if (status !== null) return status;
  const { victim, mourned } = wordsOf(account);
  if (unit === victim && mourned.test(account.document.text.slice(Math.max(0, from - REACH), from))) return 'dead';
  const behind = account.document.text.slice(to, to + REACH);
  const found = wordsOf(account).statusBehind.find(([, words]) => words.test(behind));
  return found === undefined || (unit === null && found[0] !== 'aboard') ? null : found[0];
};

/** Whom a number counts, by its own noun or by those counted right before it. */
type Counted = Pick<Figure, 'part' | 'partial' | 'ofSet'>;

const countedIn = (account: Account, quantity: Quantity, held: Held): Counted => {
  const before = antecedentOf(account, quantity);
  if (before === null) return { part: partOf(account, quantity.unit), partial: false, ofSet: false };
  const { groups, rolls } = languageOf(account.document.language);
  const part = partOf(account, before.unit) ?? (before.status === 'captive' ? groups.captive : null);
  const isApart = groups.countedApart.has(part ?? '');
  const isOfSet = before.status === null && before.isOfThem && quantity.status !== MISSING;
  if (part === null) return { part, partial: false, ofSet: isOfSet };
  // who gives another number of the same people gives it in place of the first: "The ministry counts 73 hostages. The families say that 89 died."
  const isOther =
    held.holder !== 'narrator' ||
    groups.sayingThat.test(account.document.text.slice(Math.max(0, quantity.from - AHEAD), quantity.from));
  if (before.isOfThem || (isOther && !isApart))
    return { part, partial: rolls.bySexOrAge.has(part) || groups.common.has(part), ofSet: false };
  return { part: null, partial: isApart && before.status === 'dead', ofSet: false };
};

const stated = (account: Account, quantity: Quantity): Figure | null => {
  const interval = intervalOf(quantity);
  const status = statusOf(account, quantity);
  if (interval === null || status === null) return null;
  const held = holderAt(account, quantity);
  return {
    account,
    status,
    ...countedIn(account, quantity, held),
    value: valueOf(quantity, interval),
    interval,
    exact: isExact(quantity) ? quantity.value : null,
    span: { from: quantity.from, to: quantity.to },
    sentence: account.annotations.sentences.find(s => holds(s, quantity)) ?? quantity,
    held,
    alone: false,
    derivation: null,
  };
};

/** Counts of which only somebody's word is told, of the kind that the count before them has: "Twelve people died. The ministry says nine." */
const saidAlone = (account: Account): Figure[] => {
  const isToll = ({ status, unit }: Quantity): boolean =>
    status !== null && status !== 'aboard' && partOf(account, unit) === null;
  return ellipticIn(account, isToll).flatMap(({ quantity, sentence, held, kindOf }) => {
    const figure = stated(account, { ...quantity, status: kindOf.status });
    return figure === null ? [] : [{ ...figure, sentence, held, alone: true }];
  });
};

/** Whether a count is none: it would be so otherwise; it was only meant that nobody would be counted; or somebody tells what he did not do himself. */
const isNoCount = ({ account: { document }, span, sentence, exact }: Figure): boolean => {
  const { wouldBe, meantToBe, ofSort, ownDeed } = languageOf(document.language).groups;
  if (wouldBe.test(document.text.slice(sentence.from, span.from))) return true;
  const ahead = document.text.slice(Math.max(sentence.from, span.from - AHEAD), span.from);
  const behind = document.text.slice(span.to, sentence.to);
  return exact === 0 && (meantToBe.test(behind) || ofSort.test(behind) || ownDeed.test(ahead));
};

/** All counts of people that an account states, be they of the case's own event or not. */
export const statedAnywhere = (account: Account): Figure[] =>
  [...account.annotations.quantities.map(q => stated(account, q)), ...saidAlone(account)]
    .filter(f => f !== null)
    .filter(f => !isNoCount(f));

/** All counts of people that an account states about the case's own event. */
export const statedIn = (account: Account, event: Frame): Figure[] =>
  statedAnywhere(account).filter(
    f => !isElsewhere(event, account, f) && (f.held.polarity === 'asserts' || f.held.polarity === 'demands'),
  );
