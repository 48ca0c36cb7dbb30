import { languageOf } from '../../languages/index.js';
import { type Account, holds, type Violation } from '../../model/index.js';
import type { Figure } from '../figure.js';
import { type Interval, isRound } from '../interval.js';
import { added, type Domains, feasible, smallestConflict, type Stated, type Sum } from './solve.js';
import { list } from '../../text/list.js';
import { differentHolders, figureWords, placeOf, roomOf, roomWords } from './told.js';

/** Everybody aboard died, survived or is missing. Statuses of figures. */
export const aboard: Sum = { whole: 'aboard', parts: ['dead', 'survived', 'missing'] };

const words: Readonly<Record<string, string>> = { survived: 'survivors' };

/** A status as the noun of those who are in it. */
export const named = (status: string): string => words[status] ?? status;

/** Figures of one status that are looked at: an account with more is a list of tolls, and its choices would be too many. */
const MOST_ALTERNATIVES = 8;

/** How far before a figure words may make it one of some only, in code units. */
const REACH = 200;

const NOBODY: Interval = { low: 0, high: 0 };

/** Whether the account says, without a number, that people are still unaccounted for. */
const isOpen = ({ document }: Account): boolean => languageOf(document.language).groups.unaccounted.test(document.text);

/** "Eight are missing and have been declared dead": they are among the dead. */
const isGivenUp = ({ account: { document }, status, sentence }: Figure): boolean =>
  status === 'missing' &&
  languageOf(document.language).groups.givenUp.test(document.text.slice(sentence.from, sentence.to));

/** What is known besides the figures: nobody is missing where nothing is said of anybody missing. */
export const givenIn = (account: Account, figures: readonly Figure[]): Domains =>
  isOpen(account) || figures.some(f => f.status === 'missing' && !isGivenUp(f))
    ? new Map()
    : new Map([['missing', NOBODY]]);

const allFound: Domains = new Map([['missing', NOBODY]]);

interface Choice extends Stated {
  readonly figure: Figure;
}

/** Whether an account tells of ever fewer missing: the last of them have been found by the time of its other figures. */
const isRunning = (missing: readonly Choice[]): boolean => new Set(missing.map(c => c.figure.exact)).size > 1;

/** Every choice of one figure from each list. */
const choices = (lists: readonly (readonly Choice[])[]): Choice[][] =>
  lists.reduce<Choice[][]>((made, list) => made.flatMap(chosen => list.map(one => [...chosen, one])), [[]]);

/** How far apart in the text figures stand: the closest are the ones that a reader adds up. */
const spread = (figures: readonly Figure[]): number =>
  Math.max(...figures.map(f => f.span.to)) - Math.min(...figures.map(f => f.span.from));

const isOfOtherTime = ({ account: { document }, sentence }: Figure): boolean =>
  languageOf(document.language).sums.otherTime.test(document.text.slice(sentence.from, sentence.to));

/** The figures for everybody of a status: the exact ones where there are some, since an old bound is no second count. */
const toldOf = (figures: readonly Figure[], status: string): Choice[] => {
  const all = figures.filter(
    f =>
      f.status === status &&
      f.part === null &&
      !isOfOtherTime(f) &&
      !isGivenUp(f) &&
      !(status === 'dead' && f.derivation !== null),
  );
  const exact = all.filter(f => f.exact !== null);
  return (exact.length > 0 ? exact : all)
    .slice(0, MOST_ALTERNATIVES)
    .map(figure => ({ of: status, interval: roomOf(figure), figure }));
};

/** Those rescued, where a sentence tells them beside the dead and the missing: then they are the survivors. */
const rescuedOf = (figures: readonly Figure[]): Choice[] =>
  toldOf(figures, 'rescued')
    .filter(({ figure }) =>
      ['dead', 'missing'].every(status =>
        figures.some(f => f.status === status && f.part === null && f.sentence === figure.sentence),
      ),
    )
    .map(choice => ({ ...choice, of: 'survived' }));

const because = (figures: readonly Figure[]): string[] => [
  ...figures.flatMap(f => f.derivation ?? []),
  ...differentHolders(figures.map(f => f.held)),
];

/** How far a round number of people aboard may be from the true one, as a share of it. */
const ROUNDED = 0.05;

/** "Two of the nine who survived": the survivors are of an earlier count, and some have left it. */
const isRecalled = ({ account: { document }, status, span, sentence }: Figure): boolean => {
  const { sums } = languageOf(document.language);
  const before = document.text.slice(Math.max(sentence.from, span.from - REACH), span.from);
  return (
    status === 'survived' &&
    (sums.recalling.test(before) || sums.recalled.test(document.text.slice(span.to, sentence.to)))
  );
};

/** Whether somebody who was not aboard may be among the dead. */
const isOfMore = ({ document }: Account): boolean => languageOf(document.language).groups.outsiders.test(document.text);

const explained = (whole: Figure, parts: readonly Figure[], sum: Interval): string => {
  const figuresTold = list(parts.map(f => `${figureWords(f)} ${named(f.status)}`));
  const total = `${figureWords(whole)} were ${named(whole.status)}`;
  return parts.length > 1
    ? `${figuresTold} make ${roomWords(sum)}, and ${total}`
    : `${figuresTold} are told, and ${total}`;
};

/** Dead, survivors and missing against those aboard: no choice of the account's figures satisfies the sum. */
export const ofThoseAboard = (account: Account, figures: readonly Figure[]): Violation[] => {
  const { whole, parts } = aboard;
  const lists = [whole, ...parts]
    .map(status => {
      const told = toldOf(figures, status);
      return told.length === 0 && status === 'survived' ? rescuedOf(figures) : told;
    })
    .filter(list => list.some(choice => !choice.figure.partial));
  const told = new Set(lists.map(list => list[0]?.of));
  if (![whole, 'dead', 'survived'].every(status => told.has(status))) return [];
  const given = givenIn(account, figures);
  // those who survived may have been counted beside a toll that was of some only: "ten died at the scene, and two of the survivors later"
  if (choices(lists).some(choice => feasible([aboard], choice, given))) return [];
  const [missing, others] = [lists.filter(l => l[0]?.of === 'missing'), lists.filter(l => l[0]?.of !== 'missing')];
  if (missing.some(isRunning) && choices(others).some(choice => feasible([aboard], choice, allFound))) return [];
  const options = choices(lists.map(list => list.filter(choice => !choice.figure.partial)));
  const nearest = options.reduce((a, b) => (spread(b.map(c => c.figure)) < spread(a.map(c => c.figure)) ? b : a));
  const chosen = smallestConflict([aboard], nearest, given).map(c => c.figure);
  const [total] = chosen.filter(f => f.status === whole);
  const addends = chosen.filter(f => f !== total);
  if (!total) return [];
  const sum = added(addends.map(roomOf));
  const over = sum.low > roomOf(total).high;
  if (isRound(total.exact ?? 0) && Math.abs((total.exact ?? 0) - sum.low) <= (total.exact ?? 0) * ROUNDED) return [];
  if (addends.some(isRecalled)) return [];
  if (over && isOfMore(account)) return [];
  const together = addends.every(f => f.sentence === total.sentence);
  return [
    {
      kind: 'sum',
      constraint: 'aboard = dead + survived + missing',
      explanation: explained(total, addends, sum),
      certain:
        addends.every(f => f.status !== 'rescued') &&
        new Set(chosen.map(f => f.held.holder)).size === 1 &&
        (over || together) &&
        chosen.every(f => f.exact !== null || f.interval.high === Number.POSITIVE_INFINITY) &&
        !isRound(total.exact ?? 0),
      places: [placeOf(account, total.span), ...addends.map(f => placeOf(account, f.span))],
      because: because(chosen),
    },
  ];
};

/** Whether the words before a figure make it one of some of those counted: "among them 30". */
const isOfSome = ({ document }: Account, { span, sentence }: Figure): boolean =>
  languageOf(document.language).sums.someOf.test(
    document.text.slice(Math.max(sentence.from, span.from - REACH), span.from),
  );

/** A total that is stated against the one that its groups make: "78 people, 71 passengers and eight crew". */
export const ofGroups = (account: Account, figures: readonly Figure[]): Violation[] =>
  figures
    .filter(f => f.derivation?.includes('+'))
    .flatMap(derived => {
      const groups = figures.filter(f => f.derivation === null && holds(derived.span, f.span));
      const largest = Math.max(...groups.map(f => f.exact ?? 0));
      const stated = figures.filter(
        f =>
          f.status === derived.status &&
          f.part === null &&
          f.derivation === null &&
          f.exact !== null &&
          f.exact >= largest &&
          !isOfSome(account, f),
      );
      if (stated.length === 0 || stated.some(f => f.exact === derived.exact)) return [];
      const nearest = stated.reduce((a, b) => (spread([b, derived]) < spread([a, derived]) ? b : a));
      const more = (derived.exact ?? 0) > (nearest.exact ?? 0);
      const between = account.document.text.slice(nearest.span.to, Math.max(nearest.span.to, derived.span.from));
      if (!more && languageOf(account.document.language).sums.notAll.test(between)) return [];
      return [
        {
          kind: 'sum' as const,
          constraint: `${derived.status} = its groups`,
          explanation: `${derived.derivation ?? ''}, and ${figureWords(nearest)} are given as ${named(derived.status)} in all`,
          certain: nearest.held.holder === derived.held.holder && (more || nearest.sentence === derived.sentence),
          places: [placeOf(account, nearest.span), placeOf(account, derived.span)] as const,
          because: because([nearest, derived]),
        },
      ];
    });
