import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type ReportInput, reportView } from '../present/report.js';
import { version } from '../version.js';
import { keptAnalysis } from './kept-analysis.js';
import { oursAt } from './ours.js';
import { mustBeWritable, STDOUT, writeOut } from './output.js';
import { printable } from './printable.js';
import { STATUS, type Status, Stop } from './status.js';
import { terminalOn } from './terminal.js';

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

/** `crossread report`: writes the report of a case. */
export const report = async (path: string, options: ReportOptions): Promise<Status> => {
  const terminal = terminalOn(process.stderr);
  const out = options.out ?? defaultOut(path);
  mustBeWritable(out);
  await writeOut(out, [await reportOf(await keptAnalysis(path, terminal))]);
  if (out !== STDOUT) terminal.say(`Report: ${printable(out)}. Open it in a browser.`);
  return STATUS.done;
};
