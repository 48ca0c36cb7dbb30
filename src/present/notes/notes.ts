import type { Account, Document, Evidence, Note } from '../../model/index.js';

/** A draft that was checked, the accounts it was held against, and what there is to say. */
export interface CheckedDraft {
  readonly draft: Document;
  /** Where the draft's file is, as a reference that RFC 3986 allows; null where it came without one. */
  readonly uri: string | null;
  readonly title: string;
  readonly accounts: readonly Account[];
  readonly notes: readonly Note[];
  /** Whether the draft's text is its file's, character for character, so that places in the one are places in the other. */
  readonly verbatim: boolean;
}

/** The document that words are of. Throws where it is neither the draft nor of the case. */
export const documentOf = ({ draft, accounts }: CheckedDraft, { document }: Evidence): Document => {
  if (document === draft.id) return draft;
  const found = accounts.find(a => a.document.id === document);
  if (found === undefined) throw new RangeError('words of a note are of no account');
  return found.document;
};
