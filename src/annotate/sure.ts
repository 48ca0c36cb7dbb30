import type { Account, Attribution } from '../model/index.js';

/**
 * From this confidence on an attribution is gone by when accounts are compared: linked precision .82 and more on the development part of the
 * corpus (bench/README.md). One false alarm costs more than a miss.
 */
export const SURE = 0.6;

/** The account with the attributions alone that are sure enough to compare accounts by. */
export const sure = (account: Account): Account => {
  const all = account.annotations.attributions;
  const places = new Map<number, number>();
  const kept: Attribution[] = [];
  all.forEach((one, i) => {
    if (one.confidence < SURE) return;
    places.set(i, kept.length);
    kept.push(one);
  });
  if (kept.length === all.length) return account;
  const attributions = kept.map(one => ({
    ...one,
    within: one.within === null ? null : (places.get(one.within) ?? null),
  }));
  return { ...account, annotations: { ...account.annotations, attributions } };
};
