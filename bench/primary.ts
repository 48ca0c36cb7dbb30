/**
 * What accounts of invented events attribute to a report that is at hand, labelled before the program read any (`primary/first.md`).
 *
 *     npx tsx bench/primary.ts [second|third|fourth]          (SHOW=1 prints what was missed and what was found wrongly)
 *
 * A file holds events (`#`), each a report and accounts of it (`##`). The list below an account labels what it attributes to the report: the kind,
 * then words of the account, or several that tell the same, set apart by a bar. `same` and `reworded` are faithful, all other kinds are not.
 * A finding counts for the statement with whose words its side in the account has most in common.
 */
import { readFileSync } from 'node:fs';
import '../src/ready.js';
import { ingestRow } from '../src/ingest/index.js';
import type { Account, Finding } from '../src/model/index.js';
import { annotate, crossread } from '../src/pipeline.js';

const RULES = new Set(['absent-from-primary', 'contradicts-primary']);
const FAITHFUL = new Set(['same', 'reworded']);

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Statement {
  readonly kind: string;
  readonly places: readonly Range[];
}

interface Told {
  readonly isReport: boolean;
  readonly account: Account;
  readonly statements: readonly Statement[];
}

const statementOf = (line: string, text: string): Statement => {
  const [kind = '', words = ''] = line.slice(2).split(/: (.*)/su);
  const places = words.split(' | ').map(one => {
    const from = text.indexOf(one.trim());
    if (from < 0) throw new Error(`not in the account: ${one}`);
    return { from, to: from + one.trim().length };
  });
  return { kind, places };
};

/** A section of an event: `report: Name, 2031-05-02`, its text, its labels. */
const toldIn = (section: string, id: string): Told => {
  const [head = '', ...lines] = section.split('\n');
  const [, role = '', outlet = '', published = ''] = /^(\w+): (.*), ([\d-]+)$/u.exec(head) ?? [];
  const isLabel = (line: string): boolean => line.startsWith('- ');
  const text = lines
    .filter(line => !isLabel(line))
    .join('\n')
    .trim();
  const account = annotate(ingestRow({ id, text, outlet, published, language: 'en' }));
  return {
    isReport: role === 'report',
    account,
    statements: lines.filter(isLabel).map(line => statementOf(line, text)),
  };
};

const common = (a: Range, b: Range): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

const shared = (statement: Statement, sides: readonly Range[]): number =>
  Math.max(0, ...statement.places.flatMap(place => sides.map(side => common(place, side) / (place.to - place.from))));

/** The statement of an account that a finding is about; null where it is about none that is labelled. */
const meantBy = ({ account, statements }: Told, finding: Finding): Statement | null => {
  const sides = finding.sides.filter(side => side.document === account.document.id);
  const best = statements.toSorted((a, b) => shared(b, sides) - shared(a, sides))[0];
  return best !== undefined && shared(best, sides) > 0 ? best : null;
};

const [file = 'first'] = process.argv.slice(2);
const isShown = process.env.SHOW !== undefined;
const count = new Map<string, { all: number; found: number }>();
let alarms = 0;
let known = 0;

const readEvent = (event: string): void => {
  const [title = '', ...sections] = event.split(/^## /mu);
  const told = sections.map((section, i) => toldIn(section, `${title.trim()} ${String(i)}`));
  const reports = told.filter(one => one.isReport).map(one => one.account.document.id);
  const accounts = told.map(one => one.account);
  const { findings } = crossread(title.trim(), accounts, reports);
  known += crossread(title.trim(), accounts).primaries.filter(p => reports.includes(p.document)).length;
  for (const one of told) {
    const { id, text } = one.account.document;
    const here = findings.filter(f => RULES.has(f.rule) && f.sides.some(side => side.document === id));
    const hit = new Map(one.isReport ? [] : here.map(finding => [finding, meantBy(one, finding)] as const));
    for (const [finding, statement] of hit)
      if (statement === null || FAITHFUL.has(statement.kind)) {
        alarms += 1;
        if (isShown) console.log(`false (${statement?.kind ?? 'unlabelled'}): ${finding.rule}: ${finding.message}`);
      }
    for (const statement of one.statements) {
      const tally = count.get(statement.kind) ?? { all: 0, found: 0 };
      const isFound = [...hit.values()].includes(statement);
      count.set(statement.kind, { all: tally.all + 1, found: tally.found + (isFound ? 1 : 0) });
      if (isShown && !isFound && !FAITHFUL.has(statement.kind))
        console.log(`missed (${statement.kind}): ${statement.places.map(p => text.slice(p.from, p.to)).join(' | ')}`);
    }
  }
};

const events = readFileSync(new URL(`primary/${file}.md`, import.meta.url), 'utf8')
  .split(/^# /mu)
  .slice(1);
events.forEach(readEvent);

let [found, all] = [0, 0];
for (const [kind, tally] of [...count].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${kind}: ${String(tally.found)} of ${String(tally.all)} found`);
  if (!FAITHFUL.has(kind)) [found, all] = [found + tally.found, all + tally.all];
}
console.log(
  `${String(events.length)} reports (${String(known)} known by their heading): recall ${(found / all).toFixed(3)} of ${String(all)}; ${String(alarms)} false alarms, precision ${(found / (found + alarms)).toFixed(3)}`,
);
