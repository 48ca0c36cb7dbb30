import { namedAsPrimary } from '../model/index.js';
import type { ReportInput } from '../present/report.js';
import { type Finished, openCase } from '../store/case.js';
import { version } from '../version.js';
import { printable } from './printable.js';
import { Stop } from './status.js';
import type { Terminal } from './terminal.js';

/** An analysis and what was wrong with its inputs. */
export type KeptAnalysis = Omit<ReportInput, 'version'>;

/** The analysis as it is kept, or made anew of the documents that the case keeps where another version made it: its parts may have another shape. */
const current = async (finished: Finished, terminal: Terminal): Promise<KeptAnalysis> => {
  const { annotate, annotateVersion, crossread } = await import('../pipeline.js');
  if (finished.madeBy === version && finished.annotatedBy === annotateVersion) return finished;
  await import('../ready.js');
  terminal.say(
    'Another version of Crossread analysed this case. Its accounts are read anew for this; the case stays as it is.',
  );
  const accounts = finished.accounts.map(({ document }) => annotate(document));
  return { ...crossread(finished.title, accounts, namedAsPrimary(finished.primaries)), problems: finished.problems };
};

/** The finished analysis that the case file at `path` keeps. Throws a Stop where it has none, and a CaseError where it is no case. */
export const keptAnalysis = async (path: string, terminal: Terminal): Promise<KeptAnalysis> => {
  const kept = openCase(path, { create: false });
  try {
    const finished = kept.finished();
    if (finished === null) {
      throw new Stop(
        `${printable(path)} holds ${String(kept.count())} accounts and no finished analysis. Run crossread analyze with --case again; it goes on from there.`,
      );
    }
    return await current(finished, terminal);
  } finally {
    kept.close();
  }
};
