import { type Evidence, evidence, levels, meets, type Note } from '../model/index.js';
import { fingerprint } from '../text/fingerprint.js';
import { lineColumn, lineStarts } from '../text/line-column.js';
import { attribution } from './attribution.js';
import type { Checked, Checker, Remark } from './checker.js';
import { causes } from './causes.js';
import { dates } from './dates.js';
import { numbers } from './numbers.js';
import { primary } from './primary.js';
import { quotations } from './quotations.js';
import { strength } from './strength.js';
import { wording } from './wording.js';

export type { Checked } from './checker.js';

/** All kinds of notes. */
const checkers: readonly Checker[] = [primary, numbers, dates, quotations, causes, strength, attribution, wording];

/** Rules that tell of the whole case what a note on a primary document tells of that document, at the same words. */
const WIDER: ReadonlySet<string> = new Set([
  'conflicting-count',
  'conflicting-date',
  'unsupported-quotation',
  'lost-hedge',
  'rival-causes',
]);

/** Remarks without those of which a remark on a primary document, no less grave, tells the same more exactly. */
const withoutWider = (remarks: readonly Remark[]): Remark[] => {
  const exact = remarks.filter(({ kind }) => kind === 'primary');
  const isTold = ({ at, level }: Remark): boolean =>
    exact.some(e => meets(e.at, at) && levels.indexOf(e.level) <= levels.indexOf(level));
  return remarks.filter(remark => !WIDER.has(remark.rule) || !isTold(remark));
};

/** Words of the case shown beside one note at most. */
const MOST_SIDES = 6;

/** The note for a remark. All words are cut from their documents here, so that no note exists without them. */
const prove = ({ draft, beside }: Checked, starts: readonly number[], { at, sides, ...remark }: Remark): Note => {
  const proof = evidence(draft.document, at);
  const others = sides.slice(0, MOST_SIDES).map(side => evidence(beside.account(side.document).document, side));
  const key = ({ document, from, exact }: Evidence): string => `${document} ${String(from)} ${exact}`;
  return {
    ...remark,
    id: fingerprint('note', remark.rule, ...[proof, ...others].map(key).sort()),
    at: proof,
    ...lineColumn(starts, at.from),
    sides: others,
  };
};

/** What an editor would write beside a draft, in order of place; of one place the gravest first. */
export const check = (of: Checked): Note[] => {
  const starts = lineStarts(of.draft.document.text);
  const notes = withoutWider(checkers.flatMap(checker => checker(of))).map(remark => prove(of, starts, remark));
  return [...new Map(notes.map(note => [note.id, note])).values()].sort(
    (a, b) => a.at.from - b.at.from || levels.indexOf(a.level) - levels.indexOf(b.level) || a.at.to - b.at.to,
  );
};
