/**
 * How much of a reader's list of findings the analyses of invented events hold (`bench/events`), and what they say that must not be said.
 *
 *     npx tsx bench/events.ts [NAME…] [--verbose]
 *
 * The scorer is that of the five accounts and stands in `../shared` beside the checkout, which is not part of the project; without it this says so
 * and ends. The program must be built (`npm run build`), and `python3` be there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EVENTS = join(ROOT, 'bench/events');
const SCORER = join(ROOT, '../shared/eval/seeds.py');

/** What a command writes to standard output. Throws where it fails. */
const run = (command: string, args: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with status ${String(status)}:\n${stderr}`);
  return stdout;
};

const crossread = (args: readonly string[]): string => run(process.execPath, [join(ROOT, 'bin/crossread'), ...args]);

/** What the scorer says of the analysis of an event. The scorer reads texts only, so it is given what ingest makes of the others. */
const scored = (name: string, folder: string, options: readonly string[]): string => {
  const accounts = join(EVENTS, name, 'accounts');
  const texts = join(folder, name);
  mkdirSync(texts);
  for (const account of readdirSync(accounts)) {
    const path = join(accounts, account);
    const { text } = account.endsWith('.txt')
      ? { text: readFileSync(path, 'utf8') }
      : (JSON.parse(crossread(['extract', path])) as { readonly text: string });
    writeFileSync(join(texts, account.replace(/\.\w+$/u, '.txt')), text);
  }
  const analysis = join(folder, `${name}.json`);
  crossread(['analyze', accounts, '--json', analysis]);
  return run('python3', [SCORER, analysis, '--gold', join(EVENTS, name, 'gold.json'), '--texts', texts, ...options]);
};

interface Figures {
  readonly weighted: number;
  readonly by_weight: { readonly finding?: Readonly<Record<string, number>> };
  readonly violations: number;
  readonly unmatched_conflicts: number;
}

const args = process.argv.slice(2);
const named = args.filter(arg => !arg.startsWith('--'));
const events = named.length > 0 ? named : readdirSync(EVENTS);

if (!existsSync(SCORER)) {
  console.error(`Nothing was measured: the scorer is not there (looked for ${SCORER}).`);
  process.exitCode = 3;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-events-'));
  try {
    if (args.includes('--verbose'))
      for (const name of events) console.log(`\n# ${name}\n\n${scored(name, folder, ['--verbose'])}`);
    else {
      console.log(
        '| event | of the list, weighted | findings of weight 3 | of weight 2 | must not be there | conflicts not in the list |',
      );
      console.log('| --- | --- | --- | --- | --- | --- |');
      for (const name of events) {
        const { weighted, by_weight, violations, unmatched_conflicts } = JSON.parse(
          scored(name, folder, ['--json']),
        ) as Figures;
        const share = (weight: string): string => by_weight.finding?.[weight]?.toFixed(3) ?? '';
        console.log(
          `| ${name} | **${weighted.toFixed(3)}** | ${share('3')} | ${share('2')} | ${String(violations)} | ${String(unmatched_conflicts)} |`,
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
