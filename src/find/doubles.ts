import { type Finding, levels, meets } from '../model/index.js';

/** Rules that may tell the same of the same words, those that tell it more exactly first. */
const EXACT: readonly (readonly [exact: string, wide: string])[] = [
  ['contradicts-primary', 'conflicting-count'],
  ['contradicts-primary', 'conflicting-date'],
  ['contradicts-primary', 'disputed-claim'],
  ['conflicting-count', 'conflicting-claim'],
  ['conflicting-date', 'conflicting-claim'],
  ['conflicting-claim', 'disputed-claim'],
  ['headline-exceeds-body', 'absent-from-primary'],
  ['altered-quotation', 'lost-hedge'],
  ['altered-quotation', 'account-shift'],
  ['truncated-quotation', 'lost-hedge'],
  ['strengthened-claim', 'lost-hedge'],
  ['lost-attribution', 'lost-hedge'],
  ['broadened-source', 'reattributed-quotation'],
  ['reattributed-quotation', 'conflicting-date'],
  ['lost-hedge', 'unattributed-claim'],
  ['lost-attribution', 'unattributed-claim'],
];

/** Whether some findings show, at words of its own, every side of another and are no less grave. */
const isTold = (finding: Finding, by: readonly Finding[]): boolean => {
  const grave = by.filter(other => levels.indexOf(other.level) <= levels.indexOf(finding.level));
  return finding.sides.every(side =>
    grave.some(other => other.sides.some(o => o.document === side.document && meets(o, side))),
  );
};

/** Findings without those of which more exact rules tell the same, of the same words in the same accounts. */
export const withoutDoubles = (findings: readonly Finding[]): Finding[] => {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return findings.filter(finding => {
    const exact = EXACT.flatMap(([rule, wide]) => (wide === finding.rule ? (byRule.get(rule) ?? []) : []));
    return exact.length === 0 || !isTold(finding, exact);
  });
};
