import type { Account, Passage, Place } from '../model/index.js';
import { accountsOf, rowDocuments } from './annotate.js';
import { rowsOn } from './jsonl.js';
import { startAnnotator } from './pool.js';
import { STATUS, type Status, Stop } from './status.js';
import { terminalOn } from './terminal.js';

/** The options of `crossread reuse`. */
export interface ReuseOptions {
  readonly jsonl?: boolean;
  readonly documents?: boolean;
  readonly threads?: number;
}

const place = ({ document, from, to }: Place) => ({ id: document, from, to });

const passageRow = ({ left, right, score, kind, direction, basis }: Passage) => ({
  left: place(left),
  right: place(right),
  score,
  kind,
  direction,
  basis,
});

/** `crossread reuse`: what documents share, one JSON object a pair of passages, or a pair of documents. */
export const reuse = async (options: ReuseOptions): Promise<Status> => {
  if (options.jsonl !== true) {
    throw new Stop('crossread reuse reads documents from standard input: crossread reuse --jsonl < FILE', STATUS.usage);
  }
  const terminal = terminalOn(process.stderr);
  const rows = rowsOn(process.stdout);
  const annotator = await startAnnotator(options.threads ?? null, 'outline');
  const { comparePairs, shared } = await import('../pipeline.js');
  const accounts: Account[] = [];
  try {
    for await (const account of accountsOf(rowDocuments(terminal), annotator, terminal)) {
      accounts.push(account);
      terminal.progress('Reading documents', accounts.length);
    }
  } finally {
    terminal.clear();
    await annotator.close();
  }
  if (accounts.length === 0) return STATUS.nothing;
  if (options.documents === true) for (const pair of comparePairs(accounts)) await rows.write(pair);
  else for (const passage of shared(accounts).passages) await rows.write(passageRow(passage));
  return terminal.status();
};
