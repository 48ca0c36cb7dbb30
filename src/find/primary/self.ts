import { type Language, languageOf } from '../../languages/index.js';
import type { Account, Document, DocumentId } from '../../model/index.js';
import { foldedWords, isOfHead, type Known, knownOf, partsOfLine } from './document.js';
import { meaningOf } from './meant.js';
import { openingOf } from './plain.js';

/** Lines at the beginning that may be a document's head, how many code units each may take, and the most words in the name of a body. */
const HEAD = 8;
const LINE = 140;
const BODY_WORDS = 16;

/** How far the head can reach, in code units, and how much of the text behind it is looked at. */
const REACH = HEAD * (LINE + 2);

/** Documents of one case that are taken for primary by their headings. Those of one event have a few; beyond that it is a collection of reports. */
const MOST = 12;

/** The short lines that no full stop ends at the beginning of a text, in their parts, and the first line behind them. */
const headLines = ({ text, language }: Document): { readonly lines: readonly string[]; readonly next: string } => {
  const pack = languageOf(language);
  const all = text
    .slice(0, REACH)
    .split(/\n+/u)
    .map(line => line.trim())
    .filter(line => line !== '');
  const end = all.findIndex((line, i) => i >= HEAD || !isOfHead(line, pack));
  const head = end < 0 ? all.slice(0, HEAD) : all.slice(0, end);
  return { lines: head.flatMap(line => partsOfLine(line, pack)), next: end < 0 ? '' : (all[end] ?? '') };
};

/** How plainly a line names a body: one that inquires, some other, none. */
const bodyIn = (line: string, { reports }: Language): 'inquiring' | 'any' | null => {
  if (!/^\p{Lu}/u.test(line) || foldedWords(line).length > BODY_WORDS) return null;
  if (reports.inquiringBody.test(line)) return 'inquiring';
  return reports.anyBody.test(line) ? 'any' : null;
};

/**
 * Whether a document's own heading plainly says that it is the report of a body: before any prose, one line is the kind of a report, and one (the
 * same, where it tells whose the report is) names the body. A story, a column, a statement or a release on a report is none.
 */
export const headedAsReport = (document: Document): boolean => {
  const language = languageOf(document.language);
  const { reports } = language;
  const { lines, next } = headLines(document);
  const told = lines.map((line, i) => {
    const [, inquires, rest] = reports.headingOfReport.exec(line) ?? [];
    const goesOn = rest !== undefined && reports.headingGoesOn.test(rest);
    return { i, goesOn, inquires: (inquires ?? '') !== '', rest: rest ?? '', line };
  });
  if (
    reports.openingOfStory.test(next) ||
    lines.some(l => reports.headingOfOther.test(l) || reports.headingSays.test(l))
  )
    return false;
  const words = foldedWords(document.outlet ?? '');
  const ofOutlet = (line: string): boolean => words.length === 0 || words.every(w => foldedWords(line).includes(w));
  return told.some(
    kind =>
      kind.goesOn &&
      told.some(({ i, line, goesOn }) => {
        if (i !== kind.i && goesOn) return false;
        const body = bodyIn(i === kind.i ? kind.rest.replace(/^\s*(?:\p{Ll}+\s+){1,2}/u, '') : line, language);
        return (body === 'inquiring' || (body === 'any' && kind.inquires)) && (ofOutlet(line) || ofOutlet(kind.line));
      }),
  );
};

/** Whether a document's own heading plainly says that it is the judgment of a court, or what the court itself sums it up in. */
const headedAsJudgment = (document: Document): boolean => {
  const { reports, verdicts } = languageOf(document.language);
  const { lines, next } = headLines(document);
  const court = lines.findIndex(
    line => /^\p{Lu}/u.test(line) && verdicts.courtBody.test(line) && foldedWords(line).length <= BODY_WORDS,
  );
  const kind = lines.findIndex(line => verdicts.headingOfJudgment.test(line));
  if (court < 0 || kind < court || reports.openingOfStory.test(next)) return false;
  return !lines.some(
    line => !verdicts.courtRelease.test(line) && (reports.headingOfOther.test(line) || reports.headingSays.test(line)),
  );
};

/** Whether an account names the court whose judgment a document is. */
const namesCourt = ({ annotations }: Account, { makers, language }: Known): boolean =>
  annotations.mentions.some(({ type, name }) => {
    const words = foldedWords(name).filter(w => !language.reuse.functionWords.has(w));
    return (
      type === 'organisation' && words.some(w => language.verdicts.judging.has(w)) && words.every(w => makers.has(w))
    );
  });

/** Whether an account speaks of a document so that it tells which, or gives something as the word of its office. */
const speakOf = (account: Account, known: readonly Known[]): ReadonlySet<number> => {
  const meaning = meaningOf(account, known);
  const { telling, open, madeBy } = meaning;
  // a commission that was set up for one event is the one that an account of it speaks of
  const offices = account.annotations.sentences
    .flatMap(sentence => openingOf(account, meaning, sentence)?.may ?? [])
    .filter(k => known[k]?.adHoc === true);
  const courts = known.flatMap((one, k) =>
    open.includes(k) && headedAsJudgment(one.account.document) && namesCourt(account, one) ? [k] : [],
  );
  return new Set([...telling, ...offices, ...courts, ...account.annotations.attributions.flatMap(one => madeBy(one))]);
};

/** The accounts that are primary documents by their own headings, and of which an account that is none speaks. In the order of the accounts. */
export const primaryByHeading = (accounts: readonly Account[]): DocumentId[] => {
  const headed = accounts.filter(a => headedAsReport(a.document) || headedAsJudgment(a.document)).slice(0, MOST);
  if (headed.length === 0) return [];
  const known = headed.map(knownOf);
  const spoken = new Set<number>();
  for (const account of accounts) {
    if (spoken.size === known.length) break;
    if (!headed.includes(account)) for (const k of speakOf(account, known)) spoken.add(k);
  }
  return known.flatMap(({ id }, k) => (spoken.has(k) ? [id] : []));
};
