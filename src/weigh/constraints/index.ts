import { languageOf } from '../../languages/index.js';
import { type Account, meets, type Quantity, type Time, type Violation } from '../../model/index.js';
import type { Figure } from '../figure.js';
import { inListsOf } from './lists.js';
import { inPartsOf, inSubsetsOf } from './parts.js';
import { inPeoplesOf } from './peoples.js';
import { inSharesOf } from './shares.js';
import { type Skeleton, skeletonsOf } from './skeleton.js';
import { inSpansOf } from './spans.js';
import { ofGroups, ofThoseAboard } from './wholes.js';

/** What a sentence ties together by its own words. */
const inOneSentence: readonly ((account: Account, skeleton: Skeleton<Quantity>) => Violation[])[] = [
  inSharesOf,
  inPartsOf,
  inSubsetsOf,
];

/** Without those whose figures all stand in the figures of one before them. */
const distinct = (violations: readonly Violation[]): Violation[] =>
  violations.filter(
    ({ places }, i) => !violations.slice(0, i).some(v => places.every(p => v.places.some(q => meets(p, q)))),
  );

/** What an account's own figures should obey and do not. `figures` are those of the account that count people. */
export const violationsOf = (account: Account, figures: readonly Figure[]): Violation[] => {
  const all = figures.filter(f => !f.partial);
  const { document, annotations } = account;
  const { opener } = languageOf(document.language).sums;
  const { sentences, quantities, times } = annotations;
  const numbers = skeletonsOf<Quantity>(document.text, sentences, quantities, 2, opener);
  const points = skeletonsOf<Time>(document.text, sentences, times, 3, opener);
  return distinct([
    ...ofThoseAboard(account, figures),
    ...ofGroups(account, all),
    ...numbers.flatMap(skeleton => inOneSentence.flatMap(check => check(account, skeleton))),
    ...numbers.flatMap(skeleton => inPeoplesOf(account, skeleton, all)),
    ...points.flatMap(skeleton => inSpansOf(account, skeleton)),
    ...inListsOf(account),
  ]);
};
