import { plural, provisional } from '../languages/en/groups.js';
import type { Answer, DocumentId } from '../model/index.js';
import { ask, type Weighed } from './ask.js';
import { type Claim, compare, type Measure } from './compare.js';
import type { Figure } from './figures.js';
import { fits } from './interval.js';
import { type CountSlot, countSlots } from './slots/counts.js';

/** A death within this many days of an accident still counts as its toll (ICAO Annex 13), so a toll may rise that long. */
const TOLL_DAYS = 30;

const DAY = 86_400_000;

interface Counted extends Claim {
  readonly figure: Figure;
}

const answerOf = ({ value, account, span, held, derivation }: Figure): Answer => ({
  value,
  document: account.document.id,
  ...span,
  ...held,
  derived: derivation !== null,
});

/** One claim for each account, value and holder; a stated figure takes the place of what follows from others. */
const claimsOf = (figures: readonly Figure[]): Counted[] => {
  const kept = new Map<string, Counted>();
  const stated = new Set(figures.filter(f => f.derivation === null).map(f => f.account));
  for (const figure of figures) {
    if (figure.derivation !== null && stated.has(figure.account)) continue;
    const claim = { account: figure.account, answer: answerOf(figure), exact: figure.exact !== null, figure };
    const key = [figure.account.document.id, JSON.stringify(figure.value), figure.held.holder].join('|');
    if (!kept.has(key)) kept.set(key, claim);
  }
  return [...kept.values()];
};

const isProvisional = ({ figure: { account, sentence } }: Counted): boolean =>
  provisional.test(account.document.text.slice(sentence.from, sentence.to));

/** The days on which those who give a figure published, earliest first, and how many of them give no day. */
const published = (claims: readonly Counted[]): { days: string[]; undated: number } => {
  const days = claims.map(c => c.account.document.published?.slice(0, 10)).filter(day => day !== undefined);
  return { days: days.sort(), undated: claims.length - days.length };
};

/** Why the earlier figure gave way to the later one: it was provisional, or all who give it and a date wrote before all who give the other. */
const explain = (
  slot: CountSlot,
  earlier: readonly Counted[],
  later: readonly Counted[],
  eventDay: string | null,
): string | null => {
  if (earlier.every(isProvisional)) return 'the earlier figure is given as provisional';
  if (slot.moves === 'fixed') return null;
  const [before, after] = [published(earlier), published(later)];
  const [last, first] = [before.days.at(-1), after.days[0]];
  if (last === undefined || first === undefined || last >= first) return null;
  if (eventDay !== null && Date.parse(last) - Date.parse(eventDay) > TOLL_DAYS * DAY) return null;
  const undated = before.undated + after.undated;
  const aside = undated > 0 ? `; ${String(undated)} more give no date` : '';
  return `those who give the earlier figure wrote by ${last}, those who give the later one from ${first}${aside}`;
};

const measure = (slot: CountSlot, eventDay: string | null): Measure<Counted> => ({
  fits: (a, b) => fits(a.figure.interval, b.figure.interval),
  order: (a, b) => a.figure.interval.low - b.figure.interval.low,
  explain: (lower, higher) => {
    const rising = slot.moves === 'down' ? null : explain(slot, lower, higher, eventDay);
    return rising ?? (slot.moves === 'up' ? null : explain(slot, higher, lower, eventDay));
  },
});

/**
 * The counting questions that the accounts answer. A question about a part of the people ("How many passengers died?") is asked where two
 * families count that part: copies alone make no question. `eventDay` is the ISO day of the event, null where it is not known.
 */
export const weighCounts = (
  figures: readonly Figure[],
  eventDay: string | null,
  families: ReadonlyMap<DocumentId, number>,
): Weighed[] =>
  countSlots.flatMap(slot => {
    const ofSlot = figures.filter(f => f.status === slot.status);
    const parts = [...new Set(ofSlot.map(f => f.part ?? ''))].sort();
    return parts.flatMap(part => {
      const claims = claimsOf(ofSlot.filter(f => (f.part ?? '') === part));
      if (part !== '' && new Set(claims.map(c => families.get(c.answer.document))).size < 2) return [];
      const asked = {
        question: part === '' ? slot.question : slot.ofPart(plural(part)),
        slot: `count:${slot.status}`,
        scope: part === '' ? null : part,
      };
      return [ask(asked, claims, compare(claims, measure(slot, eventDay)), families)];
    });
  });
