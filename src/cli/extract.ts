import { type ExtractRecord, extractRecord, ingest, ingestHtmlRow } from '../ingest/index.js';
import { PAGE } from '../ingest/json-line.js';
import type { Document, Outcome, Problem } from '../model/index.js';
import { filesOrLines } from './annotate.js';
import { findSources, readSource } from './files.js';
import { linesOf, rowsOf, rowsOn } from './jsonl.js';
import { guarded } from './read.js';
import { STATUS, type Status } from './status.js';
import { type Terminal, terminalOn } from './terminal.js';

/** The options of `crossread extract`. */
export interface ExtractOptions {
  readonly jsonl?: boolean;
}

/** A record with the name of its file, where it came from one. */
type Named = ExtractRecord & { readonly name?: string };

/** What `work` makes of one input, as a record; what was wrong with it is said as well as recorded. */
const recordOf = async (
  id: string,
  where: string,
  terminal: Terminal,
  work: () => Promise<Outcome<Document | null>>,
): Promise<ExtractRecord> => {
  const problems: Problem[] = [];
  const report = (problem: Problem) => {
    problems.push(problem);
    terminal.report(problem.where === id ? { ...problem, where } : problem);
  };
  const outcome = await guarded(where, report, work);
  outcome?.problems.forEach(report);
  return extractRecord(outcome?.value ?? null, problems, outcome?.value?.id ?? id);
};

async function* fromLines(terminal: Terminal): AsyncGenerator<Named> {
  for await (const { line, value } of rowsOf(linesOf(process.stdin), PAGE, terminal.report)) {
    yield await recordOf(value.id, `line ${String(line)} (${value.id})`, terminal, () => ingestHtmlRow(value));
  }
}

async function* fromFiles(files: readonly string[], terminal: Terminal): AsyncGenerator<Named> {
  const { value: sources, problems } = findSources(files);
  problems.forEach(terminal.report);
  for (const source of sources) {
    const record = await recordOf(source.name, source.name, terminal, async () => {
      const { value: bytes, problems: faults } = await readSource(source);
      return bytes === null ? { value: null, problems: faults } : ingest({ name: source.name, bytes });
    });
    yield { ...record, name: source.name };
  }
}

/** `crossread extract`: the document that ingest makes of each input, one JSON object each, of those too that gave none. */
export const extract = async (files: readonly string[], options: ExtractOptions): Promise<Status> => {
  filesOrLines('extract', files, options.jsonl);
  const terminal = terminalOn(process.stderr);
  const rows = rowsOn(process.stdout);
  let done = 0;
  let found = 0;
  for await (const record of options.jsonl === true ? fromLines(terminal) : fromFiles(files, terminal)) {
    await rows.write(record);
    done += 1;
    if (record.text !== '') found += 1;
    terminal.progress('Reading documents', done);
  }
  terminal.clear();
  return found === 0 ? STATUS.nothing : terminal.status();
};
