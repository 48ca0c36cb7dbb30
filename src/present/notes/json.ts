import type { Evidence, Note } from '../../model/index.js';
import { type CheckedDraft, documentOf } from './notes.js';

/** Words of a note as other programs read them. */
export interface NoteSide extends Pick<Evidence, 'document' | 'from' | 'to' | 'exact'> {
  readonly name: string;
}

/** The notes on a draft as other programs read them (docs/contract.md). */
export interface NotesJson {
  readonly crossread: string;
  readonly case: { readonly title: string; readonly documents: number };
  readonly draft: { readonly id: string; readonly name: string; readonly sha256: string };
  readonly notes: readonly (Omit<Note, 'at' | 'sides'> &
    Pick<Evidence, 'from' | 'to' | 'exact'> & { readonly sides: readonly NoteSide[] })[];
}

/** The machine interface of a check. */
export const notesJson = (version: string, checked: CheckedDraft): NotesJson => {
  const { draft, title, accounts, notes } = checked;
  return {
    crossread: version,
    case: { title, documents: accounts.length },
    draft: { id: draft.id, name: draft.name, sha256: draft.sha256 },
    notes: notes.map(({ at: { from, to, exact }, sides, ...note }) => ({
      ...note,
      from,
      to,
      exact,
      sides: sides.map(side => ({
        document: side.document,
        name: documentOf(checked, side).name,
        from: side.from,
        to: side.to,
        exact: side.exact,
      })),
    })),
  };
};
