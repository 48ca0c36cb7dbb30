import type { AmountSlot } from '../languages/amount-slot.js';
import { type Language, languageOf } from '../languages/index.js';
import {
  type Account,
  type Answer,
  around,
  holds,
  type Lineage,
  type Quantity,
  type Span,
  type Time,
  within,
} from '../model/index.js';
import { compatible, granularity } from '../text/timex.js';
import { asOf, type Told } from './as-of.js';
import { halfStep } from '../text/half-step.js';
import { ask, type Weighed } from './ask.js';
import { type Claim, compare, type Measure } from './compare.js';
import { explainMoved } from './moved.js';
import { askedBy, isMeasure } from './amount-questions.js';
import { ellipticIn } from './elliptic.js';
import { dayOf } from './event.js';
import { type Frame, isElsewhere } from './frame.js';
import { holderAt } from './holder.js';
import { fits, type Interval, intervalOf, isExact } from './interval.js';
import { placeNear } from './scope.js';
import { isOneOfUnknownDay } from './written.js';

/** A decimal that spaces have broken in two, right before or behind a number: "5. 9". */
const BROKEN = { before: /\p{N}[.,:]\s*$/u, behind: /^\s*[.,:]\s*\p{N}/u };

/** How far beside a quantity the words that give it a question may stand, in code units. */
const REACH = 60;

/** Counts below this are told to the last one; above it a number may be rounded at its last digit that is not zero. */
const COUNTED = 100;

/** Accounts whose text gives more amounts of one thing than this make a list of it, and none is the answer. */
const MOST_VALUES = 3;

/** The granularity of a day. */
const TO_THE_DAY = 10;

/** An amount that answers a question, with all that makes two of them answers to one. */
interface Amount extends Claim {
  readonly sentence: Span;
  readonly interval: Interval;
  /** Equal for amounts of one thing: slot, unit, what tells it apart, place. */
  readonly key: string;
  readonly slot: Pick<AmountSlot, 'key' | 'moves'>;
  readonly question: string;
  readonly scope: string | null;
  /** A number with no unit. */
  readonly number: boolean;
  /** More values than this in one account make a list of them. */
  readonly most: number;
}

/** What an amount leaves possible once its rounding is allowed for; a whisker less than half a step, so that neighbours are apart. */
const rounded = (quantity: Quantity, kind: AmountSlot['kind']): Interval | null => {
  const interval = intervalOf(quantity);
  if (interval === null || quantity.value === null) return interval;
  if (kind === 'count' && quantity.value < COUNTED) return interval;
  const slack = halfStep(quantity.value) * (1 - 1e-9);
  return { low: interval.low - slack, high: interval.high + slack };
};

/** The place that a sentence opens with, which holds for all that it counts: "In Ferrow turnout was 74 percent". */
const openingPlace = (account: Account, sentence: Span): string | null => {
  const { document } = account;
  const opening = document.text.slice(sentence.from, Math.min(sentence.to, sentence.from + REACH));
  const start = { from: sentence.from, to: sentence.from };
  const placed = languageOf(document.language).groups.placing.exec(opening)?.index === 0;
  return placed ? placeNear(account, start, sentence) : null;
};

/** Whose a sum is: nobody's, as far as the sentence tells, or those it names; null where it speaks of somebody without the name. */
interface Owners {
  /** Equal for the same people and firms. */
  readonly key: string;
  readonly names: string;
}

const ownersOf = (account: Account, sentence: Span, { sourceOf }: Lineage): Owners | null => {
  const { document, annotations } = account;
  const { amounts } = languageOf(document.language);
  const { text } = document;
  const sources = annotations.attributions.flatMap(a => a.source);
  const named = within(annotations.mentions, sentence).filter(
    m =>
      (m.type === 'person' || m.type === 'organisation') &&
      /^\p{Lu}/u.test(text.slice(m.from, m.to)) &&
      !sources.some(s => holds(s, m)),
  );
  const payees = named.filter(
    m =>
      amounts.payeeAhead.test(text.slice(Math.max(sentence.from, m.from - REACH), m.from)) ||
      amounts.payeeBehind.test(text.slice(m.to, Math.min(sentence.to, m.to + REACH))),
  );
  const owners = payees.length > 0 ? payees : named;
  if (owners.length === 0 && amounts.somebody.test(text.slice(sentence.from, sentence.to))) return null;
  const byKey = new Map(
    owners.map(m => [sourceOf({ document: document.id, chain: [], holder: m.name })?.key ?? m.name, m.name]),
  );
  const keys = [...byKey.keys()].sort();
  return { key: keys.join(' '), names: keys.map(key => byKey.get(key)).join(', ') };
};

/** Where the words behind a quantity begin, behind others that share them where it opens a list: "214 homes and 37 shops were flooded". */
const listEnd = ({ document, annotations }: Account, quantity: Quantity, sentence: Span, ahead: string): number => {
  const { subjectAhead, countJoint } = languageOf(document.language).amounts;
  if (!subjectAhead.test(ahead)) return quantity.to;
  return within(annotations.quantities, sentence)
    .filter(q => q.from >= quantity.to)
    .reduce((to, q) => (countJoint.test(document.text.slice(to, q.from)) ? q.to : to), quantity.to);
};

/** The questions that one quantity answers, at most one. */
const amountAt = (account: Account, quantity: Quantity, frame: Frame, lineage: Lineage): Amount | null => {
  const { document, annotations } = account;
  const language = languageOf(document.language);
  const { amounts } = language;
  if (quantity.status !== null || (quantity.value ?? 1) < 0) return null;
  const sentence = around(annotations.sentences, quantity);
  if (sentence === undefined) return null;
  const ahead = document.text.slice(Math.max(sentence.from, quantity.from - REACH), quantity.from);
  const end = listEnd(account, quantity, sentence, ahead);
  const after = document.text.slice(end, Math.min(sentence.to, end + REACH));
  if (
    BROKEN.before.test(document.text.slice(Math.max(0, quantity.from - 4), quantity.from)) ||
    BROKEN.behind.test(document.text.slice(quantity.to, quantity.to + 4))
  )
    return null;
  const placed = placeNear(account, quantity, sentence) ?? openingPlace(account, sentence);
  const asked = askedBy(account, quantity, { sentence, ahead, after, end, place: placed });
  if (asked === null) return null;
  const { slot, base, apart, done, qualities, plural } = asked;
  const place = placed === apart ? null : placed;
  if ((!asked.behind && amounts.amountPart.test(after)) || isUnsure(amounts, document.text, sentence, quantity, done))
    return null;
  if (isElsewhere(frame, account, { span: quantity, sentence })) return null;
  const interval = rounded(quantity, slot.kind);
  const held = holderAt(account, quantity);
  if (interval === null || held.polarity !== 'asserts') return null;
  const owners = slot.owned ? ownersOf(account, sentence, lineage) : { key: '', names: '' };
  if (owners === null) return null;
  const { unit, times, plus } = base;
  const span = { from: quantity.from, to: quantity.to };
  const modifiers = slot.kind === 'count' ? qualities : '';
  const timed = slot.kind === 'count' || slot.kind === 'temperature';
  const other = timed ? otherDay(account, span, sentence, frame) : undefined;
  const day = other === undefined ? '' : dayOf(other);
  const dayWords = other !== undefined && day.includes('X') ? document.text.slice(other.from, other.to) : day;
  const told = slot.kind === 'count' ? plural : slot.kind === 'money' ? unit : '';
  const scope = [modifiers, told, apart, owners.names, place ?? '', dayWords].filter(Boolean).join(', ');
  const answer: Answer = {
    value: valueOf(document.text, quantity, slot.kind),
    document: document.id,
    ...span,
    ...held,
    derived: false,
  };
  return {
    account,
    answer,
    exact: isExact(quantity),
    addends: [],
    apart: [],
    sentence,
    interval: { low: interval.low * times + plus, high: interval.high * times + plus },
    key: [slot.key, unit, modifiers, apart, owners.key, place ?? '', day].join('|'),
    slot,
    question: asked.question,
    scope: scope === '' ? null : scope,
    number: slot.kind === 'number',
    most: done ? 1 : MOST_VALUES,
  };
};

/** A day that the sentence names and that is not the event's own nor the one that the figure is of. */
const otherDay = (account: Account, span: Span, sentence: Span, { event }: Frame): Time | undefined => {
  const { annotations } = account;
  const own = asOf({ account, span, sentence })?.time;
  const dated = within(annotations.events, sentence).flatMap(e => e.dates.map(d => d.from));
  return within(annotations.times, sentence).find(
    t =>
      t !== own &&
      !dated.includes(t.from) &&
      granularity(t.value) >= TO_THE_DAY &&
      (event?.when == null || !compatible(dayOf(t), event.when)),
  );
};

/** How much of a long sentence around an amount is read for what takes it back, in code units. */
const AROUND = 200;

/** Whether words around an amount take it back; of a deed, which is told as done, only those of its own clause. */
const isUnsure = (
  { amountUnsure, aside, ofWhich }: Language['amounts'],
  text: string,
  sentence: Span,
  { from, to }: Span,
  done: boolean,
): boolean => {
  const behind = text.slice(to, Math.min(sentence.to, to + AROUND)).replace(ofWhich, '');
  const own = done ? behind.slice(0, aside.exec(behind)?.index ?? behind.length) : behind;
  return amountUnsure.test(text.slice(Math.max(sentence.from, from - AROUND), to) + own);
};

/** A number, an interval as its ends, or the words for a measure, whose unit belongs to the answer. */
const valueOf = (
  text: string,
  { value, low, high, bound, from, to }: Quantity,
  kind: AmountSlot['kind'],
): Answer['value'] => {
  if (isMeasure(kind)) return text.slice(from, to);
  return value !== null && (bound === '=' || bound === '~') ? value : [low, high];
};

/** Numbers of which only who gives them is told, beside one of the same kind: "Police put the crowd at 2,000. The union spoke of 6,000." */
const saidAlone = (account: Account, amounts: readonly Amount[]): Amount[] => {
  const plain = new Map(amounts.filter(a => a.number).map(a => [a.answer.from, a]));
  return ellipticIn(account, q => plain.has(q.from)).flatMap(({ quantity, sentence, held, kindOf }) => {
    const kind = plain.get(kindOf.from);
    const interval = rounded(quantity, 'number');
    if (kind === undefined || interval === null || held.polarity !== 'asserts') return [];
    const span = { from: quantity.from, to: quantity.to };
    const answer = { ...kind.answer, ...span, ...held, value: valueOf(account.document.text, quantity, 'number') };
    return [{ ...kind, answer, exact: isExact(quantity), sentence, interval }];
  });
};

/** One claim for each account, value and holder. */
const claimsOf = (amounts: readonly Amount[]): Amount[] => {
  const kept = new Map<string, Amount>();
  for (const amount of amounts) {
    const key = [amount.account.document.id, JSON.stringify(amount.answer.value), amount.answer.holder].join('|');
    if (!kept.has(key)) kept.set(key, amount);
  }
  return [...kept.values()];
};

const toldOf = ({ account, answer, sentence }: Amount): Told => ({ account, span: answer, sentence });

const measure = (slot: Amount['slot'], since: string | null): Measure<Amount> => ({
  fits: (a, b) => fits(a.interval, b.interval),
  order: (a, b) => a.interval.low - b.interval.low,
  makesUp: () => false,
  clash: () => null,
  mayMove: (lower, higher) =>
    slot.moves !== 'fixed' &&
    isOneOfUnknownDay(
      lower.map(c => c.account),
      higher.map(c => c.account),
      since,
    ),
  explain: (lower, higher) => explainMoved(slot, lower.map(toldOf), higher.map(toldOf), since),
});

const isList = (own: readonly Amount[]): boolean =>
  new Set(own.map(a => String(a.answer.value))).size > (own[0]?.most ?? MOST_VALUES);

/**
 * The questions that quantities of anything but people answer: asked where two families of accounts give an amount of the same thing under the
 * same verb or noun, with the same words before it and the same place. Copies alone make no question.
 */
export const weighAmounts = (
  accounts: readonly Account[],
  frame: Frame,
  since: string | null,
  lineage: Lineage,
): Weighed[] => {
  const byKey = new Map<string, Amount[]>();
  for (const account of accounts) {
    const read = account.annotations.quantities.map(q => amountAt(account, q, frame, lineage)).filter(a => a !== null);
    for (const amount of [...read, ...saidAlone(account, read)]) {
      byKey.set(amount.key, [...(byKey.get(amount.key) ?? []), amount]);
    }
  }
  return [...byKey.values()].flatMap(amounts => {
    const own = new Map<Account, Amount[]>();
    for (const amount of amounts) own.set(amount.account, [...(own.get(amount.account) ?? []), amount]);
    const claims = claimsOf([...own.values()].filter(list => !isList(list)).flat());
    const [first] = claims;
    if (!first || new Set(claims.map(c => lineage.families.get(c.answer.document))).size < 2) return [];
    if (claims.some(c => c.answer.value !== first.answer.value && !Number.isFinite(c.interval.low))) return [];
    const { slot, question, scope } = first;
    const asked = { question, slot: `amount:${slot.key}`, scope };
    return [ask(asked, claims, compare(claims, measure(slot, since)), lineage)];
  });
};
