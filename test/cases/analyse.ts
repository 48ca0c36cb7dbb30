import { annotate } from '../../src/annotate/index.js';
import { ingestRow } from '../../src/ingest/index.js';
import type { Account } from '../../src/model/index.js';
import { crossread } from '../../src/pipeline.js';
import type { Case, CaseDocument } from './parse.js';
import type { Whole } from './things.js';

const accountOf = ({ text, outlet, published }: CaseDocument, index: number): Account =>
  annotate(
    ingestRow({
      // "01", "02": documents are put in order by their names, and 10 comes after 2.
      id: String(index + 1).padStart(2, '0'),
      text,
      outlet: outlet ?? undefined,
      published: published ?? undefined,
      language: 'en',
    }),
  );

/** Reads the documents of a case. */
export const analyse = ({ title, documents }: Pick<Case, 'title' | 'documents'>): Whole => {
  const accounts = documents.map(accountOf);
  const primary = accounts.filter((_, i) => documents[i]?.primary).map(a => a.document.id);
  let weighed: ReturnType<Whole['between']> | undefined;
  return { accounts, between: () => (weighed ??= crossread(title, accounts, primary)) };
};
