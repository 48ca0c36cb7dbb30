import { dirname, basename, resolve } from 'node:path';
import { existsSync, statSync } from 'node:fs';
import { type Account, type DocumentId, namedAsPrimary, type Problem } from '../model/index.js';
import { annotateVersion, crossread } from '../pipeline.js';
import { analysisOf } from '../present/analysis.js';
import { summary } from '../present/summary.js';
import type { Case, Kept } from '../store/case.js';
import { byCodeUnit } from '../text/by-code-unit.js';
import { version } from '../version.js';
import { findSources, type Source, STDIN } from './files.js';
import { inOrder } from '../corpus/in-order.js';
import { onInterrupt } from './interrupt.js';
import { jsonText } from './json-text.js';
import { mustBeWritable, STDOUT, writeOut } from './output.js';
import { oursAt } from './ours.js';
import { startAnnotator } from './pool.js';
import { primaryOf } from './primary.js';
import { printable, shellWord } from './printable.js';
import { documentsOf, guarded, type Read } from './read.js';
import { STATUS, type Status, Stop } from './status.js';
import { terminalText, wantsColour } from './style.js';
import { type Terminal, terminalOn } from './terminal.js';

/** The options of `crossread analyze`: paths to write to, a title, the documents that others report on, and the number of threads (null or absent: one a processor). */
export interface AnalyzeOptions {
  readonly case?: string;
  readonly json?: string;
  readonly report?: string;
  readonly title?: string;
  readonly primary?: readonly string[];
  readonly threads?: number;
}

/** Accounts kept in one transaction: few enough that a stop loses little, many enough that the disk's syncs do not count. */
const BATCH = 64;

/** SQLite's own files beside a case. */
const caseFiles = (path: string | undefined): string[] =>
  path === undefined ? [] : [path, `${path}-wal`, `${path}-shm`];

/** What a case is called where the user gives it no name: the folder that all its accounts are in. */
export const titleOf = (sources: readonly Source[], paths: readonly string[]): string => {
  const [only] = paths;
  if (paths.length === 1 && only !== undefined && only !== STDIN && statSync(only).isDirectory())
    return basename(resolve(only));
  const folders = sources.flatMap(({ path }) => (path === null ? [] : [dirname(path).split('/')]));
  const [first = [], ...rest] = folders;
  const shared = first.findIndex((part, i) => rest.some(other => other[i] !== part));
  const common = shared < 0 ? first : first.slice(0, shared);
  return common.at(-1) ?? '';
};

const checkOutputs = (paths: readonly string[], { case: file, json, report }: AnalyzeOptions): void => {
  if (file === STDIN) throw new Stop('--case needs a file: a case cannot go to standard output', STATUS.usage);
  if (json === STDOUT && report === STDOUT) {
    throw new Stop('--json and --report cannot both go to standard output', STATUS.usage);
  }
  const named = [file, json, report]
    .filter(path => path !== undefined && path !== STDOUT)
    .map(path => resolve(path ?? ''));
  if (new Set(named).size < named.length)
    throw new Stop('--case, --json and --report must name different files', STATUS.usage);
  for (const path of [file, json, report]) if (path !== undefined) mustBeWritable(path);
  for (const path of [json, report]) if (path !== undefined && path !== STDOUT) mustBeNoAccount(path, paths);
};

/** Throws a Stop where a file to be written may be one of the accounts: it is among them and not of our making. */
const mustBeNoAccount = (path: string, paths: readonly string[]): void => {
  const named = paths.some(p => p !== STDIN && `${resolve(path)}/`.startsWith(`${resolve(p)}/`));
  if (named && existsSync(path) && statSync(path).isFile() && oursAt(path) === null) {
    throw new Stop(
      `${printable(path)} is among the accounts and would be written over; nothing was done`,
      STATUS.usage,
    );
  }
};

/** Reads and annotates every source, and keeps each in the case as it is done. */
export const readAll = async (
  sources: readonly Source[],
  kept: Case | null,
  { threads }: Pick<AnalyzeOptions, 'threads'>,
  terminal: Terminal,
  report: (problem: Problem) => void,
): Promise<Account[]> => {
  const accounts: Account[] = [];
  let batch: Kept[] = [];
  const commit = () => {
    if (batch.length > 0) kept?.keep(batch, annotateVersion);
    batch = [];
  };
  const annotator = await startAnnotator(threads ?? null);
  const release = onInterrupt(terminal, () => {
    if (kept === null) return 'Stopped. Nothing was kept: without --case, a run leaves nothing behind.';
    commit();
    const count = kept.count();
    kept.close();
    return `Stopped. ${String(count)} accounts are kept in the case; the same command goes on from there.`;
  });
  const work = ({ document, bytes }: Read): Promise<Kept | null> =>
    guarded(document.name, report, async () => {
      const before = kept?.annotations(document, annotateVersion) ?? null;
      const account = before === null ? await annotator.annotate(document) : { document, annotations: before };
      return { account, bytes };
    });
  try {
    for await (const done of inOrder(documentsOf(sources, report), annotator.window, work)) {
      if (done === null) continue;
      accounts.push(done.account);
      batch.push(done);
      if (batch.length >= BATCH) commit();
      terminal.progress('Reading accounts', accounts.length, sources.length);
    }
    commit();
  } finally {
    release();
    await annotator.close();
  }
  return accounts;
};

/** `crossread analyze`: reads the accounts below `paths` against each other. */
export const analyze = async (paths: readonly string[], options: AnalyzeOptions): Promise<Status> => {
  const terminal = terminalOn(process.stderr);
  checkOutputs(paths, options);
  const outputs = [...caseFiles(options.case), options.json, options.report].filter(
    p => p !== undefined && p !== STDOUT,
  );
  const { value: found, problems: missing } = findSources(
    paths,
    outputs.map(p => p ?? ''),
  );
  // By name, so that the order in which they are named does not count.
  const sources = [...found].sort((a, b) => byCodeUnit(a.name, b.name));
  const problems: Problem[] = [];
  const report = (problem: Problem) => {
    problems.push(problem);
    terminal.report(problem);
  };
  missing.forEach(report);
  if (sources.length === 0) throw new Stop(nothingIn(paths));

  const kept =
    options.case === undefined ? null : (await import('../store/case.js')).openCase(options.case, { create: true });
  try {
    const accounts = await readAll(sources, kept, options, terminal, report);
    if (accounts.length === 0) throw new Stop(nothingIn(paths));
    const primary = primaryIn(accounts, kept, options);
    terminal.progress('Comparing accounts', accounts.length);
    const weighed = crossread(options.title ?? titleOf(sources, paths), accounts, primary);
    kept?.finish({ ...weighed, madeBy: version, annotatedBy: annotateVersion, problems });
    terminal.clear();
    const others = (kept?.count() ?? 0) - accounts.length;
    if (others > 0) {
      terminal.say(
        `The case keeps ${others === 1 ? '1 more account that was' : `${String(others)} more accounts that were`} not named this time. This analysis is without ${others === 1 ? 'it' : 'them'}.`,
      );
    }
    if (options.json !== undefined) await writeOut(options.json, jsonText(analysisOf(version, weighed)));
    if (options.report !== undefined) {
      const { reportOf } = await import('./report.js');
      await writeOut(options.report, [await reportOf({ ...weighed, problems })]);
    }
    if (options.json !== STDOUT && options.report !== STDOUT) {
      await writeOut(STDOUT, [`${terminalText(style => summary(weighed, style), wantsColour(process.stdout))}\n`]);
    }
    for (const line of nextSteps(paths, options)) terminal.say(line);
    return terminal.status();
  } finally {
    terminal.clear();
    kept?.close();
  }
};

/** The documents that others report on: those that are named, else those that were for the case. */
const primaryIn = (accounts: readonly Account[], kept: Case | null, { primary }: AnalyzeOptions): DocumentId[] => {
  const documents = accounts.map(a => a.document);
  if (primary !== undefined) return primaryOf(primary, documents);
  const marked = new Set(namedAsPrimary(kept?.finished()?.primaries ?? []));
  return documents.map(d => d.id).filter(id => marked.has(id));
};

const nothingIn = (paths: readonly string[]): string =>
  [
    `Nothing to analyze: no account could be read in ${paths.map(printable).join(', ')}.`,
    'Crossread reads text (.txt), Markdown (.md) and saved web pages (.html), one account a file.',
    'Put the accounts of one event into a folder and name the folder: crossread analyze FOLDER',
  ].join('\n');

/** What was written, and what to do next. */
const nextSteps = (paths: readonly string[], { case: file, json, report }: AnalyzeOptions): string[] => {
  const written = [
    file !== undefined && `Case: ${printable(file)}`,
    json !== undefined && json !== STDOUT && `Analysis: ${printable(json)}`,
    report !== undefined && report !== STDOUT && `Report: ${printable(report)}. Open it in a browser.`,
  ].filter(line => line !== false);
  if (report !== undefined) return written;
  const next =
    file === undefined
      ? `crossread analyze ${paths.map(shellWord).join(' ')} --report report.html`
      : `crossread report ${shellWord(file)}`;
  return [...written, `To read it with the accounts side by side: ${next}`];
};
