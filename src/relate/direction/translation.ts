import { prose } from '../../model/index.js';
import type { Read } from '../columns.js';
import { otherSide, type Side, type Sign } from './sign.js';

/** What of another language stands in a text of this one. */
interface Residue {
  /** A quotation mark that this language does not use. */
  readonly mark: string | null;
  /** Whether the text has quotation marks that it does use. */
  readonly plain: boolean;
  /** A word with letters of another script among its own. */
  readonly word: string | null;
}

const known = new WeakMap<Read, Residue>();

const residueOf = (read: Read): Residue => {
  const before = known.get(read);
  if (before !== undefined) return before;
  const { foreignMarks, mixedWord, plainMarks } = read.language.reuse;
  const { document } = read.account;
  const text = prose(document)
    .map(({ from, to }) => document.text.slice(from, to))
    .join('\n');
  const residue = {
    mark: foreignMarks.exec(text)?.[0] ?? null,
    plain: plainMarks.test(text),
    word: mixedWord.exec(text)?.[0] ?? null,
  };
  known.set(read, residue);
  return residue;
};

/** Residue of a translation that one of two texts of a language has and the other lacks: its wording is not the first. */
export const translated = (a: Read, b: Read): Sign[] => {
  if (a.language.code !== b.language.code) return [];
  const residues = { left: residueOf(a), right: residueOf(b) };
  return (['left', 'right'] as const).flatMap((side: Side): Sign[] => {
    const [own, other] = [residues[side], residues[otherSide(side)]];
    const mark = other.mark === null && other.plain ? own.mark : null;
    const word = other.word === null ? own.word : null;
    if (mark === null && word === null) return [];
    const trace = word === null ? `the foreign mark ${mark ?? ''}` : `“${word}” with letters of another script`;
    const because = `the ${side} account has ${trace}, as a translated text may, and the other has not`;
    return [{ kind: 'translated', taken: side, because }];
  });
};
