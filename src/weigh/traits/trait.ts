import { languageOf } from '../../languages/index.js';
import type { Account, Quantity, Span } from '../../model/index.js';
import { halfStep } from '../../text/half-step.js';
import type { Claim } from '../compare.js';
import { holderAt } from '../holder.js';
import { type Interval, intervalOf, isExact } from '../interval.js';

/** A number that belongs to one thing, place or person, as an account gives it. */
export interface Trait extends Claim {
  readonly interval: Interval;
  /** Equal for the same sort of number of the same sort of thing: "has|room|hotel". */
  readonly key: string;
  /** What else tells it apart, "" where it is not told: the place that a distance is measured from. Told and not told are one where all that tell it agree. */
  readonly from: string;
  /** The name of the thing, in small letters; null where only its noun is told. */
  readonly name: string | null;
  readonly question: string;
  /** What tells the question apart from others, in words. */
  readonly shown: readonly string[];
  /** The year that it is of; null where none is told, or it is of no year. */
  readonly year: number | null;
  /** The account speaks of the thing as of one that is known: "the hotel", or by its name. */
  readonly known: boolean;
  /** Stems of nouns beside it: two that have none in common are of two things. Absent where the key alone tells what it is of. */
  readonly about?: ReadonlySet<string>;
  /** It grows while the event unfolds. */
  readonly grows?: true;
}

/** What tells a trait apart from the number itself. */
export type Asked = Pick<Trait, 'key' | 'from' | 'name' | 'question' | 'shown'>;

/** A quantity with its sentence and the words beside it. */
export interface Told {
  readonly account: Account;
  readonly quantity: Quantity;
  readonly sentence: Span;
  /** From the beginning of its sentence. */
  readonly ahead: string;
  /** To the end of its sentence. */
  readonly after: string;
}

/** Counts below this are told to the last one; above it a number may be rounded at its last digit that is not zero. */
const COUNTED = 100;

/** What a number leaves possible once its rounding is allowed for; null where it says none. */
const roomFor = (quantity: Quantity, measured: boolean): Interval | null => {
  const interval = intervalOf(quantity);
  const { value } = quantity;
  if (interval === null || value === null || (!measured && value < COUNTED)) return interval;
  const slack = halfStep(value) * (1 - 1e-9);
  return { low: interval.low - slack, high: interval.high + slack };
};

/** A quantity as an answer; null where it is only asked for or denied. `times` is its unit in that of the others. */
export const traitAt = (
  { account, quantity }: Pick<Told, 'account' | 'quantity'>,
  asked: Asked,
  { times, measured }: { readonly times: number; readonly measured: boolean },
): Trait | null => {
  const interval = roomFor(quantity, measured);
  const held = holderAt(account, quantity);
  if (interval === null || held.polarity !== 'asserts') return null;
  const { document } = account;
  const value = measured || quantity.value === null ? document.text.slice(quantity.from, quantity.to) : quantity.value;
  return {
    ...asked,
    account,
    answer: { value, document: document.id, from: quantity.from, to: quantity.to, ...held, derived: false },
    exact: isExact(quantity),
    addends: [],
    apart: [],
    year: null,
    known: true,
    interval: { low: interval.low * times, high: interval.high * times },
  };
};

/** Whether an account has one thing of the noun only, and has it as known: "the hotel", and no other hotel. */
export const isOnly = ({ document }: Account, noun: string): boolean => {
  const { groups, traits } = languageOf(document.language);
  const plural = groups.plural(noun);
  return (
    (traits.theOne(noun).test(document.text) || !traits.word(plural).test(document.text)) &&
    !traits.several(noun, plural).test(document.text)
  );
};
