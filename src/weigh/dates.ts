import { languageOf } from '../languages/index.js';
import { type Account, around, type Lineage, type Question, type Time } from '../model/index.js';
import { daysBetween } from '../text/calendar.js';
import { compatible, granularity } from '../text/timex.js';
import { ask, type Weighed } from './ask.js';
import { type Claim, compare, type Measure } from './compare.js';
import { dayOf, type MainEvent } from './event.js';
import { holderAt } from './holder.js';
import { toldDays } from './told-days.js';

const valueOf = (claim: Claim): string => String(claim.answer.value);

/** The granularity of a day. */
const TO_THE_DAY = 10;

/** A day that is told without its year is near the day of writing, within so many days. */
const NEAR = 60;

/**
 * Whether a claim gives a day of the calendar in its own words, with its year or written soon after: “last night” and “Tuesday” are counted from the day of writing, and a
 * year that is not told is only guessed from it.
 */
const isPlain = ({ account: { document }, answer, exact }: Claim): boolean => {
  const value = String(answer.value).slice(0, TO_THE_DAY);
  const words = document.text.slice(answer.from, answer.to);
  if (!exact || !/\p{N}/u.test(words)) return false;
  if (words.includes(value.slice(0, 4))) return true;
  const out = document.published?.slice(0, TO_THE_DAY);
  return out !== undefined && Math.abs(daysBetween(value, out)) <= NEAR;
};

/** Whether an account dates the event by a night, near midnight or by another clock, so that it may have begun on one day and ended on the next. */
const isByNight = ({ account: { document, annotations }, answer }: Claim): boolean => {
  const sentence = around(annotations.sentences, answer);
  const { byNight } = languageOf(document.language).events;
  return sentence !== undefined && byNight.test(document.text.slice(sentence.from, sentence.to));
};

/** Whether two groups of claims give one day and the next, and somebody dates it by night. */
const isOverMidnight = (lower: readonly Claim[], higher: readonly Claim[]): boolean => {
  const [a = '', b = ''] = [lower[0], higher[0]].map(claim => String(claim?.answer.value).slice(0, TO_THE_DAY));
  return Math.abs(daysBetween(a, b)) <= 1 && [...lower, ...higher].some(isByNight);
};

const measure: Measure<Claim> = {
  fits: (a, b) => compatible(valueOf(a), valueOf(b)),
  order: (a, b) => (valueOf(a) < valueOf(b) ? -1 : valueOf(a) > valueOf(b) ? 1 : 0),
  makesUp: () => false,
  clash: () => null,
  explain: () => null,
  mayMove: (lower, higher) => !lower.some(isPlain) || !higher.some(isPlain) || isOverMidnight(lower, higher),
};

/** A date with a day and a year is as definite as needed; "December 2030" and "5 March" fit many. */
const isExact = (value: string): boolean => /^\d{4}-\d\d-\d\d/.test(value);

/** For each account, holder and value one claim; a vaguer date that fits a sharper one of the same account says nothing more. */
const claimsOf = (dates: ReadonlyMap<Account, readonly Time[]>): Claim[] => {
  const claims: Claim[] = [];
  for (const [account, times] of dates) {
    const values = times.map(dayOf);
    const seen = new Set<string>();
    for (const time of times) {
      const value = dayOf(time);
      const sharper = values.some(v => v !== value && compatible(v, value) && granularity(v) > granularity(value));
      // a month beside a day that it does not hold is of something else: "the third fire since June"
      const other =
        granularity(value) < TO_THE_DAY && values.some(v => granularity(v) >= TO_THE_DAY && !compatible(v, value));
      if (sharper || other || seen.has(value)) continue;
      seen.add(value);
      const { document } = account;
      const answer = {
        value,
        document: document.id,
        from: time.from,
        to: time.to,
        ...holderAt(account, time),
        derived: false,
      };
      claims.push({ account, answer, exact: isExact(value), addends: [], apart: [] });
    }
  }
  return claims;
};

/** Asks when something was, as the accounts date it; nothing where none does. One account may give two days of what is `lasting`. */
export const askWhen = (
  asked: Pick<Question, 'question' | 'slot' | 'scope'>,
  dates: ReadonlyMap<Account, readonly Time[]>,
  lasting: boolean,
  lineage: Lineage,
): Weighed[] => {
  const claims = claimsOf(dates);
  if (claims.length === 0) return [];
  const compared = compare(claims, measure);
  const fitting = lasting ? { ...compared, inconsistent: false, contradictions: [] } : compared;
  return [ask(asked, claims, fitting, lineage)];
};

/** When the case's own event was, as the accounts answer it. */
export const weighDates = (event: MainEvent | null, lineage: Lineage): Weighed[] =>
  event === null
    ? []
    : askWhen(
        { question: `When was the ${event.kind.name}?`, slot: `date:${event.kind.key}`, scope: null },
        toldDays(event),
        [...event.dates.keys()].some(a => languageOf(a.document.language).events.lasting.has(event.kind.key)),
        lineage,
      );
