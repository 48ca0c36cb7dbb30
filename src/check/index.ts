import { type Evidence, evidence, levels, type Note } from '../model/index.js';
import { fingerprint } from '../text/fingerprint.js';
import { lineColumn, lineStarts } from '../text/line-column.js';
import { attribution } from './attribution.js';
import type { Checked, Checker, Remark } from './checker.js';
import { causes } from './causes.js';
import { dates } from './dates.js';
import { numbers } from './numbers.js';
import { quotations } from './quotations.js';
import { strength } from './strength.js';
import { wording } from './wording.js';

export type { Checked } from './checker.js';

/** All kinds of notes. */
const checkers: readonly Checker[] = [numbers, dates, quotations, causes, strength, attribution, wording];

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
  const notes = checkers.flatMap(checker => checker(of)).map(remark => prove(of, starts, remark));
  return [...new Map(notes.map(note => [note.id, note])).values()].sort(
    (a, b) => a.at.from - b.at.from || levels.indexOf(a.level) - levels.indexOf(b.level) || a.at.to - b.at.to,
  );
};
