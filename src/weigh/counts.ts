import { languageOf } from '../languages/index.js';
import type { Account, Answer, Difference, Lineage } from '../model/index.js';
import { ask, type Weighed } from './ask.js';
import { compareAsOf, type Told } from './as-of.js';
import { byAccount, type Claim, compare, type Measure } from './compare.js';
import type { Figure } from './figure.js';
import { fits } from './interval.js';
import { aboard } from './constraints/wholes.js';
import { explainMoved } from './moved.js';
import { explainOpen, type Toll, tollOf } from './open-tolls.js';
import { ofOneState, type Standings, standingsOf } from './same-state.js';
import { type CountSlot, countSlots } from './slots/counts.js';

interface Counted extends Claim {
  readonly figure: Figure;
}

/** The numbers that each account states of a status and that may be parts of a whole. */
type Addends = ReadonlyMap<Account, { readonly people: readonly number[]; readonly apart: readonly number[] }>;

/** How far from a toll one who is counted apart may be told, in code units. */
const REACH = 300;

/** With more numbers than this a sum of some of them would hit anything. */
const MOST_ADDENDS = 6;

const ascending = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b);

/** Counts of the part that is asked about, and of those who may be left out of a toll; other groups ("three children") are in the toll already. */
const addendsOf = (figures: readonly Figure[], of: string): Addends => {
  const found = new Map<Account, { people: Set<number>; apart: Set<number> }>();
  for (const { account, exact, part, span, sentence, derivation } of figures) {
    if (derivation !== null) continue;
    const { groups } = languageOf(account.document.language);
    const own = found.get(account) ?? { people: new Set(), apart: new Set() };
    found.set(account, own);
    const near = { from: Math.max(sentence.from, span.from - REACH), to: Math.min(sentence.to, span.to + REACH) };
    if (groups.oneApart.test(account.document.text.slice(near.from, near.to))) own.apart.add(1);
    if (exact === null || exact === 0) continue;
    if ((part ?? '') === of) own.people.add(exact);
    else if (part !== null && groups.countedApart.has(part)) own.apart.add(exact);
  }
  return new Map(
    [...found].map(([of, { people, apart }]) => [of, { people: ascending(people), apart: ascending(apart) }]),
  );
};

/** Whether two or more of an account's numbers make what another says: "12 in Ferrow and seven in Ansel" 19, "14 and the gunman" 15. */
const sumsTo = (own: readonly Counted[], { account, apart, figure: { interval } }: Counted): boolean => {
  const [first] = own;
  if (!first || first.account === account) return false;
  // those whom the one leaves out may be told by the other
  const numbers = [...first.addends, ...first.apart, ...apart];
  if (numbers.length > MOST_ADDENDS) return false;
  const high = Number.isFinite(interval.high) ? interval.high : interval.low;
  let sums = [{ sum: 0, of: 0 }];
  for (const n of numbers) sums = [...sums, ...sums.map(s => ({ sum: s.sum + n, of: s.of + 1 }))];
  return sums.some(s => s.of > 1 && s.sum >= interval.low && s.sum <= high);
};

const answerOf = ({ value, account, span, held, derivation }: Figure): Answer => ({
  value,
  document: account.document.id,
  ...span,
  ...held,
  derived: derivation !== null,
  ...(derivation === null ? {} : { derivation }),
});

/** One claim for each account, value and holder; a stated figure takes the place of what follows from others. */
const claimsOf = (figures: readonly Figure[], addends: Addends): Counted[] => {
  const kept = new Map<string, Counted>();
  const stated = new Set(figures.filter(f => f.derivation === null).map(f => f.account));
  for (const figure of figures) {
    if (figure.derivation !== null && stated.has(figure.account)) continue;
    const claim = {
      account: figure.account,
      answer: answerOf(figure),
      exact: figure.exact !== null,
      figure,
      addends: addends.get(figure.account)?.people ?? [],
      apart: addends.get(figure.account)?.apart ?? [],
    };
    const key = [figure.account.document.id, JSON.stringify(figure.value), figure.held.holder].join('|');
    if (!kept.has(key)) kept.set(key, claim);
  }
  return [...kept.values()];
};

/** Claims without the numbers that accounts only cite of others, which are as old as those; all where there are no others. */
const own = (claims: readonly Counted[]): readonly Counted[] => {
  const without = claims.filter(c => !c.figure.alone);
  return without.length > 0 ? without : claims;
};

const figureOf = ({ figure }: Counted): Figure => figure;

const toldOf = (claim: Counted): Told => figureOf(claim);

/** All figures of each account. */
type ByAccount = ReadonlyMap<Account, readonly Figure[]>;

/** The one exact number that an account gives of everybody with a status; null where it gives none or several. */
const onlyExact = (own: readonly Figure[], status: string): number | null => {
  const [first, ...more] = new Set(
    own.filter(f => f.status === status && f.part === null && !f.partial && f.derivation === null).map(f => f.exact),
  );
  return more.length > 0 ? null : (first ?? null);
};

/** Who is left of those aboard when the others are taken away, by the status that is asked for. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['dead', 'survived'],
  ['survived', 'dead'],
]);

/** Whether what an account counts besides makes the number of another account and not its own: of 67 aboard 29 survived, which leaves 38 dead and not 37. */
const isBelied = ({ account, status, part, exact }: Figure, others: readonly Figure[], told: ByAccount): boolean => {
  const own = told.get(account) ?? [];
  const [all, left] = [onlyExact(own, aboard.whole), onlyExact(own, OTHERS.get(status) ?? '')];
  if (part !== null || exact === null || all === null || left === null) return false;
  const rest = all - left - (onlyExact(own, 'missing') ?? 0);
  return rest !== exact && others.some(f => f.exact === rest);
};

/** What all accounts count, by which two figures are known to be of one state of things or of two. */
interface Counts {
  readonly toll: Toll;
  readonly standings: Standings;
  readonly lineage: Lineage;
  readonly told: ByAccount;
}

const measure = (
  slot: CountSlot,
  since: string | null,
  { toll, standings, lineage, told }: Counts,
): Measure<Counted> => ({
  clash: (a, b) => ofOneState(a.figure, b.figure, standings, lineage),
  fits: (a, b) => fits(a.figure.interval, b.figure.interval),
  order: (a, b) => a.figure.interval.low - b.figure.interval.low,
  makesUp: sumsTo,
  // a count may be of another moment, of some only, or of more, and its account need not say so
  mayMove: (lower, higher) => {
    const [low, high] = [lower.map(figureOf), higher.map(figureOf)];
    const isSlip = low.some(f => isBelied(f, high, told)) || high.some(f => isBelied(f, low, told));
    return !isSlip && compareAsOf(lower.map(toldOf), higher.map(toldOf))?.kind !== 'same';
  },
  explain: (all, allHigher) => {
    const [lower, higher] = [own(all), own(allHigher)];
    const [low, high] = [lower.map(toldOf), higher.map(toldOf)];
    const moved = explainMoved(slot, low, high, since);
    if (moved !== null || compareAsOf(low, high)?.kind === 'same') return moved;
    return explainOpen(slot.status, lower.map(figureOf), higher.map(figureOf), toll);
  },
});

const documentsOf = ({ groups }: Difference): readonly string[] => groups.flat().map(a => a.document);

/**
 * Without the differences that only follow from others: who differs about the dead differs, by what follows from that, about the survivors too.
 */
const toldOnce = (weighed: readonly Weighed[]): Weighed[] => {
  const told: Difference[] = [];
  return weighed.map(one => {
    const differences = one.differences.filter(
      d =>
        !d.groups.some(group => group.every(a => a.derived)) ||
        !told.some(t => documentsOf(d).every(document => documentsOf(t).includes(document))),
    );
    told.push(...differences);
    return { ...one, differences };
  });
};

/**
 * The counting questions that the accounts answer. A question about a part of the people ("How many passengers died?") is asked where two
 * families count that part: copies alone make no question.
 */
export const weighCounts = (figures: readonly Figure[], since: string | null, lineage: Lineage): Weighed[] => {
  const known = { toll: tollOf(figures), standings: standingsOf(figures), lineage, told: byAccount(figures) };
  return toldOnce(
    countSlots.flatMap(slot => {
      const ofSlot = figures.filter(f => f.status === slot.status);
      const parts = [...new Set(ofSlot.map(f => f.part ?? ''))].sort();
      return parts.flatMap(part => {
        const claims = claimsOf(
          ofSlot.filter(f => (f.part ?? '') === part && !f.partial),
          addendsOf(ofSlot, part),
        );
        if (claims.length === 0) return [];
        if (part !== '' && new Set(claims.map(c => lineage.families.get(c.answer.document))).size < 2) return [];
        const { plural } = languageOf(claims[0]?.account.document.language).groups;
        const asked = {
          question: part === '' ? slot.question : slot.ofPart(plural(part)),
          slot: `count:${slot.status}`,
          scope: part === '' ? null : part,
        };
        return [ask(asked, claims, compare(claims, measure(slot, since, known)), lineage)];
      });
    }),
  );
};
