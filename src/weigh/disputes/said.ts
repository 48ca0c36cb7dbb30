import { languageOf } from '../../languages/index.js';
import { datingOf } from '../../languages/said-on.js';
import {
  type Account,
  type Answer,
  around,
  type HolderName,
  type Lineage,
  meets,
  type Span,
  within,
} from '../../model/index.js';
import { bareWords } from '../../text/bare-words.js';
import { compatible } from '../../text/timex.js';
import { dayOf } from '../event.js';
import type { Frame } from '../frame.js';
import { attributionsAt, type Held } from '../holder.js';
import type { Said } from './own.js';
import type { Denied } from './parts.js';

/** What is said at a place as an answer of its holder, with the day that its account gives it. */
export const saidAt = (
  account: Account,
  span: Span,
  held: Held,
  polarity: 'asserts' | 'denies',
  day: string | null,
  lineage: Lineage,
): Said => {
  const { disputes } = languageOf(account.document.language);
  const answer: Answer = {
    value: polarity === 'denies' ? disputes.denied : disputes.told,
    document: account.document.id,
    from: span.from,
    to: span.to,
    holder: held.holder,
    chain: held.chain,
    polarity,
    certainty: polarity === 'denies' ? 'unstated' : held.certainty,
    derived: false,
  };
  return { account, answer, holder: lineage.holderOf(answer), day };
};

/** The day that an account gives what is said at a place; null where it gives none. */
export const dayAt = (account: Account, span: Span): string | null => {
  const [own] = attributionsAt(account, span);
  return datingOf(account, own ?? { source: [], cue: [], content: [] }).day;
};

/** Whether it is told at a place as so, and not only as what somebody says, asks or denies. */
export const isAsserted = (account: Account, span: Span): boolean =>
  attributionsAt(account, span).every(a => a.polarity === 'asserts' && a.certainty !== 'possible') &&
  !account.annotations.hedges.some(h => meets(h, span) && (h.kind === 'condition' || h.kind === 'doxastic'));

/** A denial with the statements of others that it denies, and with those of whoever denies it. */
export interface Dispute {
  readonly denied: Said;
  readonly asserted: readonly Said[];
  readonly own: readonly Said[];
}

/** Whether two are one holder, by the name where nothing else joins them. */
export const isOne = (a: HolderName, b: HolderName): boolean =>
  a.key === b.key || (a.name !== 'narrator' && bareWords(a.name) === bareWords(b.name));

/** Days and years that a stretch of text names. */
const timesIn = ({ annotations }: Account, span: Span): string[] =>
  within(annotations.times, span)
    .filter(t => t.type === 'DATE' && /^[\dX]{4}/u.test(t.value))
    .map(dayOf);

/** Whether a place tells of another happening than the case's. */
export const ofAnother = ({ annotations }: Account, span: Span): boolean =>
  within(annotations.events, span).some(e => e.other);

/** Whether two statements are of different times: both say when, and it is not the same, or one is told of a year before the event's. */
export const otherTime = (
  { event, common }: Frame,
  denied: Pick<Denied, 'account' | 'span' | 'never' | 'universal'>,
  account: Account,
  span: Span,
): boolean => {
  const [one, other] = [timesIn(denied.account, denied.span), timesIn(account, sentenceOf(account, span))];
  if (one.length > 0 && other.length > 0) return !one.some(a => other.some(b => compatible(a, b)));
  const year = /^\d{4}/u.exec(event?.when ?? account.document.published ?? '')?.[0];
  const years = other.flatMap(t => /^\d{4}/u.exec(t)?.[0] ?? []);
  if (denied.never) return false;
  const month = /^[\dX]{4}-(\d\d)/u.exec(event?.when ?? '')?.[1];
  const months = other.flatMap(t => /^[\dX]{4}-(\d\d)/u.exec(t)?.[1] ?? []);
  if (!denied.universal && month !== undefined && months.some(m => m !== month)) return true;
  return years.some(y => (year === undefined ? !common.has(y) : y < year));
};

const sentenceOf = ({ annotations }: Account, span: Span): Span => around(annotations.sentences, span) ?? span;
