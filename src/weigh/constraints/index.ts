import type { Account, Violation } from '../../model/index.js';
import type { Figure } from '../figure.js';
import { ofGroups, ofThoseAboard } from './wholes.js';

/** What an account's own figures should obey and do not. `figures` are those of the account that count people. */
export const violationsOf = (account: Account, figures: readonly Figure[]): Violation[] => {
  const all = figures.filter(f => !f.partial);
  const ownTolls = all.filter(f => !(f.status === 'dead' && f.derivation !== null));
  return [...ofThoseAboard(account, ownTolls), ...ofGroups(account, all)];
};
