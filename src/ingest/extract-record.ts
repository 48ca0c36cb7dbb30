import type { Document, Problem } from '../model/index.js';
import type { Stated } from './stated.js';

/** One line of the output of `extract`: what ingest made of an input. An unknown field is null. */
export interface ExtractRecord extends Stated {
  readonly id: string;
  /** The body without title, byline and date line; paragraphs are separated by an empty line. "" where nothing was found. */
  readonly text: string;
  readonly sha256: string | null;
  readonly problems: readonly string[];
}

/** The record of a document, or of an input that gave none. */
export const extractRecord = (document: Document | null, problems: readonly Problem[], id: string): ExtractRecord => {
  const body = document?.blocks.filter(b => b.kind !== 'title' && b.kind !== 'furniture') ?? [];
  return {
    id,
    title: document?.title ?? null,
    byline: document?.byline ?? null,
    outlet: document?.outlet ?? null,
    published: document?.published ?? null,
    modified: document?.modified ?? null,
    language: document?.language ?? null,
    url: document?.url ?? null,
    text: body.map(b => document?.text.slice(b.from, b.to) ?? '').join('\n\n'),
    sha256: document?.sha256 ?? null,
    problems: problems.map(p => p.message),
  };
};
