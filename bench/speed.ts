/**
 * How long the program takes: to show its help, to analyse the seed accounts, and to analyse 1,000 articles. Prints one JSON object.
 *
 *     npx tsx bench/speed.ts [RUNS] [PROGRAM]...
 *
 * Each measure is taken RUNS times (3), and the quickest counts: what else the machine does only adds. Where several programs are named
 * (bin/crossread of two checkouts), their runs alternate, so that both meet the same machine.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHARED = resolve(ROOT, '../shared');
const ARTICLES = 1000;

const [runsGiven, ...programsGiven] = process.argv.slice(2);
const runs = Number(runsGiven ?? 3);
const programs = programsGiven.length > 0 ? programsGiven : [join(ROOT, 'bin/crossread')];

const folder = mkdtempSync(join(tmpdir(), 'crossread-speed-'));

/** A folder with real articles, and how many there were. */
const articles = (): { path: string; count: number } => {
  const path = join(folder, 'articles');
  mkdirSync(path);
  const files = ['train', 'dev'].flatMap(part => {
    const texts = join(SHARED, 'data/polnear', part, 'text');
    return existsSync(texts)
      ? readdirSync(texts).map(name => ({ from: join(texts, name), to: join(path, `${part}-${name}`) }))
      : [];
  });
  const chosen = files.slice(0, ARTICLES);
  for (const { from, to } of chosen) copyFileSync(from, to);
  return { path, count: chosen.length };
};

/** Seconds that node takes for `args`. */
const time = (args: readonly string[]): number => {
  const from = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0 && status !== 1) throw new Error(`failed with status ${String(status)}: ${args.join(' ')}`);
  return (performance.now() - from) / 1000;
};

const best = (measures: readonly number[]): number => Math.round(Math.min(...measures) * 1000) / 1000;

const { path, count } = articles();
const seeds = join(SHARED, 'seeds');
const json = join(folder, 'out.json');
const jobs: Record<string, (program: string) => readonly string[]> = {
  node: () => ['-e', '0'],
  help: program => [program, '--help'],
  ...(existsSync(seeds) ? { seeds: (program: string) => [program, 'analyze', seeds, '--json', json] } : {}),
  ...(count > 0
    ? { [`articles ${String(count)}`]: (program: string) => [program, 'analyze', path, '--json', json] }
    : {}),
};

const seconds = new Map<string, number[]>();
for (let run = 0; run < runs; run += 1) {
  for (const [name, args] of Object.entries(jobs)) {
    for (const program of programs) {
      const key = programs.length > 1 ? `${name} (${program})` : name;
      seconds.set(key, [...(seconds.get(key) ?? []), time(args(program))]);
    }
  }
}
rmSync(folder, { recursive: true });
const figures = Object.fromEntries([...seconds].map(([name, all]) => [name, best(all)]));
const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', threads: availableParallelism() };
console.log(JSON.stringify({ seconds: figures, runs, machine }, null, 2));
