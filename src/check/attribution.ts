import { unattributed, unattributedClaim } from '../find/unattributed-claim.js';
import { vagueAttribution } from '../find/vague-attribution.js';
import { type Checker, remarkOf } from './checker.js';

/** What the draft tells in its own voice and the case leaves to somebody, and what it lays at nobody's door. */
export const attribution: Checker = of => {
  const { draft, accounts, beside } = of;
  const alone = { ...beside, accounts: [draft] };
  return [
    ...unattributed(beside, [draft], accounts).flatMap(
      said => remarkOf(of, 'attribution', unattributedClaim.id, said) ?? [],
    ),
    ...vagueAttribution.find(alone).flatMap(said => remarkOf(of, 'attribution', vagueAttribution.id, said) ?? []),
  ];
};
