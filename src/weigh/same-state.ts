import { languageOf } from '../languages/index.js';
import { type Account, type Lineage, type Quantity, within } from '../model/index.js';
import { words } from '../text/words.js';
import { compareAsOf } from './as-of.js';
import type { Figure } from './figure.js';
import { fits } from './interval.js';

/** Of two sentences that one was copied from the other, at least so many words stand in both, … */
const SAME_WORDS = 7;
/** … which is this share of the words of the shorter. */
const SHARE = 0.6;

const [DEAD, MISSING] = ['dead', 'missing'] as const;

/** Statuses that change while an event unfolds. */
const MOVING: ReadonlySet<string> = new Set([DEAD, MISSING, 'survived', 'rescued']);

/** Whoever becomes one of the dead was one of the missing or the hurt: what must be equal for a count of a status to be of one state of things. */
const companionOf = (status: string): string => (status === DEAD ? MISSING : DEAD);

/** Whether two sentences count the companions of their figures alike: “seven bodies and 23 wounded”, “seven bodies and 32 wounded”. */
const countAlike = (a: Figure, b: Figure): boolean => {
  const { everybody } = languageOf(a.account.document.language).groups;
  const companion = companionOf(a.status);
  const others = ({ account, sentence, span }: Figure): readonly Quantity[] =>
    within(account.annotations.quantities, sentence).filter(
      q =>
        q.from !== span.from &&
        (q.status === companion ||
          (companion === DEAD && q.status === null && q.unit !== 'person' && everybody.has(q.unit ?? ''))),
    );
  const there = others(b);
  return others(a).some(q => q.value !== null && there.some(r => q.value === r.value && q.status === r.status));
};

const normsOf = ({ account: { document }, sentence }: Figure): ReadonlySet<string> =>
  new Set(words(document.text, [sentence]).map(w => w.norm));

/** Whether two figures stand in sentences that tell the same in the same words. */
const isCopied = (a: Figure, b: Figure): boolean => {
  const [here, there] = [normsOf(a), normsOf(b)];
  const same = [...here].filter(norm => there.has(norm)).length;
  return same >= SAME_WORDS && same >= Math.min(here.size, there.size) * SHARE;
};

/** Accounts of two days, or whose days are not known, count so many other statuses alike if nothing was new. */
const ALIKE = 2;

/** The one number that an account gives for each moving status, be it the least; null where it gives several. */
export type Standings = ReadonlyMap<Account, ReadonlyMap<string, number | null>>;

/** What each account counts of the people as a whole, status by status. */
export const standingsOf = (figures: readonly Figure[]): Standings => {
  const found = new Map<Account, Map<string, number | null>>();
  for (const { account, status, part, interval, partial, derivation } of figures) {
    if (!MOVING.has(status) || part !== null || partial || derivation !== null || interval.low === 0) continue;
    const own = found.get(account) ?? new Map<string, number | null>();
    found.set(account, own);
    const known = own.get(status);
    own.set(status, known === undefined || known === interval.low ? interval.low : null);
  }
  return found;
};

/** Whether two accounts count alike whatever else changes while the event unfolds, `least` statuses of them, the companions of what differs among them. */
const standAlike = (a: Figure, b: Figure, standings: Standings, least: number): boolean => {
  const [here, there] = [standings.get(a.account), standings.get(b.account)];
  if (here === undefined || there === undefined || !MOVING.has(a.status)) return false;
  const both = [...here].filter(([status]) => status !== a.status && there.has(status));
  return (
    both.length >= least &&
    both.some(([status]) => status === companionOf(a.status)) &&
    both.every(([status, n]) => n !== null && n === there.get(status))
  );
};

const dayOf = ({ published, modified }: Account['document']): string | null =>
  (published ?? modified)?.slice(0, 10) ?? null;

/** How the days of two accounts lie: the one first, or on one day; null where a day is not known. */
const orderOf = (a: Figure, b: Figure): number | null => {
  const [day, other] = [dayOf(a.account.document), dayOf(b.account.document)];
  if (day === null || other === null) return null;
  return day < other ? -1 : day > other ? 1 : 0;
};

const numberOf = ({ account, span }: Figure): number | null => {
  const own = account.annotations.quantities.find(q => q.from === span.from && q.to === span.to);
  return own === undefined ? null : (own.value ?? own.low);
};

const isProvisional = ({ account: { document }, sentence }: Figure): boolean =>
  languageOf(document.language).groups.provisional.test(document.text.slice(sentence.from, sentence.to));

/** How far before a figure the words stand that say who stands by it, in code units. */
const AHEAD = 60;

/** Whether somebody is said to give a figure to this day: a bare number that is only cited, or one that somebody claims or maintains. */
const isStoodBy = ({ account: { document }, alone, span }: Figure): boolean =>
  alone ||
  languageOf(document.language).groups.standsBy.test(document.text.slice(Math.max(0, span.from - AHEAD), span.from));

/** Whether an account sets the number of somebody else beside a figure, as one that is given still. */
const areSideBySide = (a: Figure, b: Figure): boolean =>
  a.account === b.account &&
  (isStoodBy(a) || isStoodBy(b)) &&
  (a.held.holder !== b.held.holder || isStoodBy(a) !== isStoodBy(b)) &&
  a.exact !== null &&
  b.exact !== null &&
  !a.partial &&
  !b.partial &&
  !isProvisional(a) &&
  !isProvisional(b);

/**
 * Why two differing figures are likely to be of one state of things: an account sets the one beside the other; or, of one family of texts, their accounts
 * count everybody else alike, or their sentences are the same but for the figure and count others alike. Null where nothing says so, or where they are said to be of different times.
 */
export const ofOneState = (
  a: Figure,
  b: Figure,
  standings: Standings,
  { families }: Pick<Lineage, 'families'>,
): string | null => {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (a.derivation !== null || b.derivation !== null || x === null || x === y) return null;
  if (compareAsOf([a], [b])?.kind === 'apart') return null;
  if (areSideBySide(a, b)) return 'an account sets the number that somebody else gives beside it';
  if (a.account === b.account || families.get(a.account.document.id) !== families.get(b.account.document.id))
    return null;
  const days = orderOf(a, b);
  if (standAlike(a, b, standings, days === 0 ? 1 : ALIKE))
    return 'the accounts share words and count everybody else alike';
  // a higher figure of a later day is rather a newer one
  if (fits(a.interval, b.interval) || !isCopied(a, b) || (days ?? 0) * (x - (y ?? x)) > 0) return null;
  if (countAlike(a, b)) return 'both accounts tell it in the same words, with the same other figures';
  return days === 0 ? 'both accounts tell it in the same words, on the same day' : null;
};
