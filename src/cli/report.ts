import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type ReportInput, reportView } from '../present/report.js';
import { type Finished, openCase } from '../store/case.js';
import { version } from '../version.js';
import { oursAt } from './ours.js';
import { mustBeWritable, STDOUT, writeOut } from './output.js';
import { printable } from './printable.js';
import { STATUS, type Status, Stop } from './status.js';
import { type Terminal, terminalOn } from './terminal.js';

/** The options of `crossread report`. */
export interface ReportOptions {
  readonly out?: string;
}

/** The HTML report of a case. The page is built from src/web by `npm run build`. */
export const reportOf = async (input: Omit<ReportInput, 'version'>): Promise<string> => {
  const module = new URL('../web/report.js', import.meta.url);
  if (!existsSync(module))
    throw new Stop('The report page is not built yet. Run `npm run build` in the folder of Crossread.');
  const { renderReport } = (await import(module.href)) as { renderReport: (view: object) => string };
  return renderReport(reportView({ ...input, version }));
};

/** A page of ours is written over without being named, any other is not. */
const defaultOut = (path: string): string => {
  const out = `${basename(path, extname(path))}.html`;
  if (existsSync(out) && oursAt(out) === null) {
    throw new Stop(`${printable(out)} is there already and is no report of Crossread; name another file with --out`);
  }
  return out;
};

/** The analysis as it is kept, or made anew of the documents that the case keeps where another version made it: its parts may have another shape. */
const current = async (finished: Finished, terminal: Terminal): Promise<Omit<ReportInput, 'version'>> => {
  const { annotate, annotateVersion, crossread } = await import('../pipeline.js');
  if (finished.madeBy === version && finished.annotatedBy === annotateVersion) return finished;
  await import('../ready.js');
  terminal.say(
    'Another version of Crossread analysed this case. Its accounts are read anew for the report; the case stays as it is.',
  );
  const accounts = finished.accounts.map(({ document }) => annotate(document));
  return { ...crossread(finished.title, accounts), problems: finished.problems };
};

/** `crossread report`: writes the report of a case. */
export const report = async (path: string, options: ReportOptions): Promise<Status> => {
  const terminal = terminalOn(process.stderr);
  const out = options.out ?? defaultOut(path);
  mustBeWritable(out);
  const kept = openCase(path, { create: false });
  try {
    const finished = kept.finished();
    if (finished === null) {
      throw new Stop(
        `${printable(path)} holds ${String(kept.count())} accounts and no finished analysis. Run crossread analyze with --case again; it goes on from there.`,
      );
    }
    await writeOut(out, [await reportOf(await current(finished, terminal))]);
    if (out !== STDOUT) terminal.say(`Report: ${printable(out)}. Open it in a browser.`);
    return STATUS.done;
  } finally {
    kept.close();
  }
};
