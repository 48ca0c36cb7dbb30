import { ingestRow } from '../ingest/index.js';
import { DOCUMENT } from '../ingest/json-line.js';
import type { Account, Document } from '../model/index.js';
import { annotationRow } from '../present/annotations.js';
import { findSources } from './files.js';
import { inOrder } from '../corpus/in-order.js';
import { type Line, linesOf, rowsOf, rowsOn } from './jsonl.js';
import { type Annotator, startAnnotator } from './pool.js';
import { documentsOf, guarded } from './read.js';
import { type Status, STATUS, Stop } from './status.js';
import { type Terminal, terminalOn } from './terminal.js';

/** The options of `crossread annotate`. */
export interface AnnotateOptions {
  readonly jsonl?: boolean;
  readonly threads?: number;
}

/** Throws a Stop where neither or both of files and `--jsonl` are asked for. */
export const filesOrLines = (verb: string, files: readonly string[], jsonl: boolean | undefined): void => {
  if (jsonl === true && files.length > 0) {
    throw new Stop(`crossread ${verb} --jsonl reads standard input: crossread ${verb} --jsonl < FILE`, STATUS.usage);
  }
  if (jsonl !== true && files.length === 0) {
    throw new Stop(`crossread ${verb} needs files to read, or --jsonl with JSON Lines on standard input`, STATUS.usage);
  }
};

/** The documents on lines of JSON, one at a time. */
export async function* rowDocuments(lines: AsyncIterable<Line>, terminal: Terminal): AsyncGenerator<Document> {
  for await (const { line, value } of rowsOf(lines, DOCUMENT, terminal.report)) {
    const document = await guarded(`line ${String(line)}`, terminal.report, async () =>
      Promise.resolve(ingestRow(value)),
    );
    if (document !== null) yield document;
  }
}

/** The accounts of documents, in their order, few at a time. */
export async function* accountsOf(
  documents: AsyncIterable<Document>,
  annotator: Annotator,
  terminal: Terminal,
): AsyncGenerator<Account> {
  const work = (document: Document) => guarded(document.name, terminal.report, () => annotator.annotate(document));
  for await (const account of inOrder(documents, annotator.window, work)) if (account !== null) yield account;
}

async function* fileDocuments(files: readonly string[], terminal: Terminal): AsyncGenerator<Document> {
  const { value: sources, problems } = findSources(files);
  problems.forEach(terminal.report);
  for await (const { document } of documentsOf(sources, terminal.report)) yield document;
}

/** `crossread annotate`: what stands in each document by itself, one JSON object a document. */
export const annotate = async (files: readonly string[], options: AnnotateOptions): Promise<Status> => {
  filesOrLines('annotate', files, options.jsonl);
  const terminal = terminalOn(process.stderr);
  const rows = rowsOn(process.stdout);
  const annotator = await startAnnotator(options.threads ?? null);
  const documents =
    options.jsonl === true ? rowDocuments(linesOf(process.stdin), terminal) : fileDocuments(files, terminal);
  let done = 0;
  try {
    for await (const account of accountsOf(documents, annotator, terminal)) {
      const row = annotationRow(account);
      await rows.write(options.jsonl === true ? row : { ...row, name: account.document.name });
      done += 1;
      terminal.progress('Annotating documents', done);
    }
  } finally {
    terminal.clear();
    await annotator.close();
  }
  return done === 0 ? STATUS.nothing : terminal.status();
};
