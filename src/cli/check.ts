import { statSync } from 'node:fs';
import { isAbsolute, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document, Problem } from '../model/index.js';
import { annotate, checkDraft, crossread } from '../pipeline.js';
import type { Weighed } from '../present/analysis.js';
import { notesJson } from '../present/notes/json.js';
import type { CheckedDraft } from '../present/notes/notes.js';
import { notesSarif, uriOf } from '../present/notes/sarif.js';
import { notesText } from '../present/notes/text.js';
import { notesAnnotations } from '../present/notes/web-annotation.js';
import { byCodeUnit } from '../text/by-code-unit.js';
import { version } from '../version.js';
import { readAll, titleOf } from './analyze.js';
import { findSources, reason, STDIN } from './files.js';
import { jsonText } from './json-text.js';
import { keptAnalysis } from './kept-analysis.js';
import { mustBeWritable, STDOUT, writeOut } from './output.js';
import { primaryOf } from './primary.js';
import { printable } from './printable.js';
import { documentsOf, type Read } from './read.js';
import { STATUS, type Status, Stop } from './status.js';
import { terminalText, wantsColour } from './style.js';
import { type Terminal, terminalOn } from './terminal.js';

/** The options of `crossread check`: the case to hold the draft against, and files to write the notes to. */
export interface CheckOptions {
  readonly against: string;
  readonly json?: string;
  readonly sarif?: string;
  readonly annotations?: string;
  readonly primary?: readonly string[];
}

const isFolder = (path: string, what: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new Stop(`${what} ${printable(path)} ${reason(error)}`);
  }
};

const outputsOf = ({ json, sarif, annotations }: CheckOptions): string[] =>
  [json, sarif, annotations].flatMap(out => out ?? []);

const checkNamed = (path: string, options: CheckOptions): void => {
  const { against } = options;
  const outputs = outputsOf(options);
  if (against === STDIN) throw new Stop('--against needs a case file or a folder of accounts', STATUS.usage);
  if (outputs.filter(out => out === STDOUT).length > 1)
    throw new Stop('only one of --json, --sarif and --annotations can go to standard output', STATUS.usage);
  const files = outputs.filter(out => out !== STDOUT).map(out => resolve(out));
  const taken = [...files, resolve(against), ...(path === STDIN ? [] : [resolve(path)])];
  if (new Set(taken).size < taken.length)
    throw new Stop('the draft, the case, --json, --sarif and --annotations must be different files', STATUS.usage);
  if (path !== STDIN && isFolder(path, 'The draft'))
    throw new Stop(`The draft ${printable(path)} is a folder; name one file, or - for standard input`, STATUS.usage);
  outputs.forEach(mustBeWritable);
};

/** The draft, from a file or from standard input. Throws a Stop where nothing can be read of it. */
const readDraft = async (path: string, terminal: Terminal): Promise<Read> => {
  const problems: Problem[] = [];
  const { value: sources, problems: missing } = findSources([path]);
  problems.push(...missing);
  for await (const read of documentsOf(sources, problem => problems.push(problem))) {
    problems.forEach(terminal.report);
    return read;
  }
  const why = problems.map(({ where, message }) => `${printable(where)}: ${printable(message)}`).join('\n');
  throw new Stop(`The draft could not be read.\n${why}`);
};

/** The accounts in a folder, read against each other. */
const weighedIn = async (
  folder: string,
  draft: string,
  outputs: readonly string[],
  terminal: Terminal,
): Promise<Weighed> => {
  const { value: found, problems } = findSources([folder], [draft, ...outputs]);
  problems.forEach(terminal.report);
  const sources = [...found].sort((a, b) => byCodeUnit(a.name, b.name));
  const accounts = await readAll(sources, null, {}, terminal, terminal.report);
  if (accounts.length === 0)
    throw new Stop(`No account could be read in ${printable(folder)}; there is nothing to hold the draft against.`);
  terminal.progress('Comparing accounts', accounts.length);
  return crossread(titleOf(sources, [folder]), accounts);
};

/** The reference by which an editor finds the file: as it was named, from the folder that the program runs in. */
const uriAt = (path: string): string | null =>
  path === STDIN ? null : isAbsolute(path) ? pathToFileURL(path).href : uriOf(normalize(path).replaceAll(sep, '/'));

/** Whether places in the text are places in the file: it is plain text, decoded as it is. */
const isVerbatim = ({ text }: Document, bytes: Uint8Array): boolean => new TextDecoder('utf-8').decode(bytes) === text;

/** The case with the documents that are named as those that the others report on. */
const withPrimary = (weighed: Weighed, names: readonly string[] | undefined): Weighed => {
  if (names === undefined) return weighed;
  const { title, accounts } = weighed;
  return crossread(
    title,
    accounts,
    primaryOf(
      names,
      accounts.map(a => a.document),
    ),
  );
};

/** `crossread check`: what an editor would write beside a draft that is held against a case. */
export const check = async (path: string, options: CheckOptions): Promise<Status> => {
  const terminal = terminalOn(process.stderr);
  checkNamed(path, options);
  const { against, json, sarif, annotations } = options;
  try {
    const isCase = !isFolder(against, 'The case');
    const kept = isCase ? await keptAnalysis(against, terminal) : null;
    const { document, bytes } = await readDraft(path, terminal);
    const outputs = outputsOf(options).filter(out => out !== STDOUT);
    const weighed = kept ?? (await weighedIn(against, path, outputs, terminal));
    await import('../ready.js');
    const held = withPrimary(weighed, options.primary);
    const notes = checkDraft(annotate(document), held);
    const { title, accounts } = held;
    const verbatim = isVerbatim(document, bytes);
    const checked: CheckedDraft = { draft: document, uri: uriAt(path), title, accounts, notes, verbatim };
    terminal.clear();
    if (json !== undefined) await writeOut(json, jsonText(notesJson(version, checked)));
    if (sarif !== undefined) await writeOut(sarif, jsonText(notesSarif(version, checked)));
    if (annotations !== undefined) await writeOut(annotations, jsonText(notesAnnotations(checked)));
    if (!outputsOf(options).includes(STDOUT))
      await writeOut(STDOUT, [`${terminalText(style => notesText(checked, style), wantsColour(process.stdout))}\n`]);
    return notes.length > 0 ? STATUS.partly : terminal.status();
  } finally {
    terminal.clear();
  }
};
