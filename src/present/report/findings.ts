import { type Finding, type Level, verifies } from '../../model/index.js';
import { type Places, present } from './places.js';
import type { FindingView, ReportView } from './view.js';
import { ruleWords } from './words.js';

const LEVELS: readonly Level[] = ['conflict', 'question', 'note'];

/** Sides that are quoted; the others are named by their places. Four still stand beside and below each other on one screen. */
const SIDES = 4;

/** Findings of one level that are shown: more than a person reads in a day. The rest is counted in `leftOut`. */
const SHOWN = 400;

/** The findings by level, and how many were left out because their words do not stand where they should, or for room. */
export const findingViews = (
  findings: readonly Finding[],
  places: Places,
): { readonly groups: ReportView['findings']; readonly unproven: number; readonly unshown: number } => {
  const proven = findings.filter(finding =>
    finding.sides.every(side => {
      const entry = places.entry(side.document);
      return entry !== undefined && verifies(side, entry.account.document);
    }),
  );
  let number = 0;
  let unshown = 0;
  const groups = LEVELS.map(level => {
    const ofLevel = proven.filter(f => f.level === level);
    unshown += Math.max(0, ofLevel.length - SHOWN);
    return {
      level,
      findings: ofLevel.slice(0, SHOWN).map((finding): FindingView => {
        number += 1;
        return {
          id: `f${String(number)}`,
          number,
          level,
          rule: finding.rule,
          ruleName: ruleWords(finding.rule),
          message: finding.message,
          sides: present(finding.sides.slice(0, SIDES).map(side => places.excerpt(side))),
          also: present(finding.sides.slice(SIDES).map(side => places.ref(side))),
          because: finding.because,
          otherReadings: finding.otherReadings,
        };
      }),
    };
  });
  return { groups: groups.filter(g => g.findings.length > 0), unproven: findings.length - proven.length, unshown };
};
