import { broadenedSource } from '../find/broadened-source.js';
import { headlineExceedsBody } from '../find/headline-exceeds-body.js';
import { lostAttribution } from '../find/lost-attribution.js';
import { lostHedge } from '../find/lost-hedge.js';
import type { Rule } from '../find/rule.js';
import { strengthenedClaim } from '../find/strengthened-claim.js';
import { type Checked, type Checker, type Remark, remarkOf } from './checker.js';

/** Rules that set the softer words of one account first and the firmer ones of another behind them. */
const betweenAccounts: readonly Rule[] = [lostHedge, lostAttribution, strengthenedClaim, broadenedSource];

/** Rules on one account by itself, and the softer or firmer words of the same. */
const inOneAccount: readonly Rule[] = [strengthenedClaim, headlineExceedsBody];

const between = (of: Checked, rule: Rule): Remark[] => {
  const { id } = of.draft.document;
  return rule
    .find(of.beside)
    .filter(({ sides: [soft] }) => soft.document !== id)
    .flatMap(said => remarkOf(of, 'strength', rule.id, said) ?? []);
};

const within = (of: Checked, rule: Rule): Remark[] =>
  rule
    .find({ ...of.beside, accounts: [of.draft], links: { ...of.beside.links, passages: [] } })
    .flatMap(said => remarkOf(of, 'strength', rule.id, said) ?? []);

/** What the draft tells more firmly than an account in the same words, than itself further on, or than the text below its headline. */
export const strength: Checker = of => [
  ...betweenAccounts.flatMap(rule => between(of, rule)),
  ...inOneAccount.flatMap(rule => within(of, rule)),
];
