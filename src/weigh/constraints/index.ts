import { languageOf } from '../../languages/index.js';
import { type Account, meets, type Quantity, type Time, type Violation } from '../../model/index.js';
import type { Figure } from '../figure.js';
import { inAgesOf } from './ages.js';
import { inBreakdownsOf } from './breakdowns.js';
import { inListsOf } from './lists.js';
import { inPartsOf, inSubsetsOf } from './parts.js';
import { inPeoplesOf } from './peoples.js';
import { inRollsOf } from './rolls.js';
import { inSharesOf } from './shares.js';
import { type Skeleton, skeletonsOf } from './skeleton.js';
import { inSpansOf } from './spans.js';
import { inTablesOf } from './tables.js';
import { inTotalsOf } from './totals.js';
import { ofGroups, ofThoseAboard } from './wholes.js';

/** What a sentence ties together by its own words. */
const inOneSentence: readonly ((account: Account, skeleton: Skeleton<Quantity>) => Violation[])[] = [
  inSharesOf,
  inPartsOf,
  inSubsetsOf,
];

/** More sums of a whole account than this are not looked through again. */
const MOST_COMPARED = 50;

/** Those whose figures do not all stand in the figures of one before them, or of one that is known `already`. */
const distinct = (violations: readonly Violation[], already: readonly Violation[]): Violation[] =>
  violations.filter(
    ({ places }, i) =>
      ![...already, ...violations.slice(0, i)].some(v => places.every(p => v.places.some(q => meets(p, q)))),
  );

/** What an account's own figures should obey and do not. `figures` are those of the account that count people. */
export const violationsOf = (account: Account, figures: readonly Figure[]): Violation[] => {
  const all = figures.filter(f => !f.partial);
  const { document, annotations } = account;
  const { opener } = languageOf(document.language).sums;
  const { sentences, quantities, times } = annotations;
  const wholes = [...ofThoseAboard(account, figures), ...ofGroups(account, all)];
  const known = wholes.slice(0, MOST_COMPARED);
  const aboard = all.filter(f => f.status === 'aboard');
  const inNumbers = skeletonsOf<Quantity>(document.text, sentences, quantities, 2, opener).flatMap(skeleton =>
    distinct(
      [...inOneSentence.flatMap(check => check(account, skeleton)), ...inPeoplesOf(account, skeleton, aboard)],
      known,
    ),
  );
  const inRolls = skeletonsOf<Quantity>(document.text, sentences, quantities, 2, opener).flatMap(skeleton =>
    inRollsOf(account, skeleton, figures),
  );
  const inTimes = skeletonsOf<Time>(document.text, sentences, times, 3, opener).flatMap(skeleton =>
    inSpansOf(account, skeleton),
  );
  return [
    ...wholes,
    ...inNumbers,
    ...distinct(
      [...inRolls, ...inBreakdownsOf(account, figures), ...inTablesOf(account), ...inTotalsOf(account)],
      [...known, ...inNumbers],
    ),
    ...inTimes,
    ...inAgesOf(account),
    ...inListsOf(account),
  ];
};
