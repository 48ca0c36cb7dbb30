// The main job on the example of the repository: reads twelve accounts of an invented ferry fire, and says where the report lies.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const accounts = 'examples/silver-heron/accounts';
const out = `${root}out`;
// From nothing each time, as a first run is.
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const report = `${out}/silver-heron.html`;
const options = ['--title', 'The Silver Heron', '--case', `${out}/silver-heron.case`, '--report', report];
const run = spawnSync(process.execPath, [`${root}bin/crossread`, 'analyze', accounts, ...options], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'pipe'],
  encoding: 'utf8',
});
if (run.status !== 0) {
  process.stderr.write(run.stderr);
  process.exit(run.status ?? 1);
}
console.log(`
The report: ${pathToFileURL(report).href}
Open it in a browser: the ledger, both sides of every finding, and each account with its marks.

What to do next
  • Read the accounts that made it: ${accounts} (an invented event; its README says what each is there to show).
  • Put the accounts of your own event into a folder, one a file (.txt, .md or .html), and run
      ./bin/crossread analyze FOLDER --report report.html
  • ./bin/crossread --help shows the other verbs; ${relative(root, `${root}docs/cli.md`)} explains them.`);
