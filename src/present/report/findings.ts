import { type Finding, levels, verifies } from '../../model/index.js';
import { type Beside, besideAt } from './beside.js';
import { type Places, present } from './places.js';
import type { FindingView, ReportView } from './view.js';
import { ruleWords } from './words.js';

/** Sides that are quoted; the others are named by their places. Four still stand beside and below each other on one screen. */
const SIDES = 4;

/** Findings of one level that are shown: more than a person reads in a day. The rest is counted. */
const SHOWN = 400;

const findingView = (
  finding: Finding,
  number: number,
  places: Places,
  beside: ReadonlyMap<string, Beside>,
): FindingView => {
  const sides = places.quoted(finding.sides.slice(0, SIDES));
  return {
    id: `f${String(number)}`,
    number,
    level: finding.level,
    rule: finding.rule,
    ruleName: ruleWords(finding.rule),
    message: places.told(finding.message),
    sides,
    also: present(finding.sides.slice(SIDES).map(side => places.ref(side))),
    because: finding.because.map(places.told),
    beside: besideAt(
      beside,
      sides.map(s => s.refs[0].href),
    ),
    otherReadings: finding.otherReadings.map(places.told),
  };
};

/** A finding with what is shown of it. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly view: FindingView;
}

/** The findings by level and rule, each with a link to its accounts side by side, and how many were left out because their words do not stand where they should, or for room. */
export const findingViews = (
  findings: readonly Finding[],
  places: Places,
  beside: ReadonlyMap<string, Beside>,
): {
  readonly groups: ReportView['findings'];
  readonly shown: readonly ShownFinding[];
  readonly unproven: number;
  readonly unshown: number;
} => {
  const proven = findings.filter(finding =>
    finding.sides.every(side => {
      const entry = places.entry(side.document);
      return entry !== undefined && verifies(side, entry.account.document);
    }),
  );
  const shown: ShownFinding[] = [];
  const show = (finding: Finding): FindingView => {
    const view = findingView(finding, shown.length + 1, places, beside);
    shown.push({ finding, view });
    return view;
  };
  let unshown = 0;
  const groups = levels.map(level => {
    const ofLevel = proven.filter(f => f.level === level);
    unshown += Math.max(0, ofLevel.length - SHOWN);
    const byRule = new Map<string, Finding[]>();
    for (const finding of ofLevel.slice(0, SHOWN)) {
      const same = byRule.get(finding.rule);
      if (same === undefined) byRule.set(finding.rule, [finding]);
      else same.push(finding);
    }
    const rules = [...byRule].map(([rule, list]) => ({
      rule,
      name: ruleWords(rule),
      findings: list.map(show),
    }));
    return { level, rules };
  });
  return { groups: groups.filter(g => g.rules.length > 0), shown, unproven: findings.length - proven.length, unshown };
};
