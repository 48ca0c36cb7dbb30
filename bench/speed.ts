/**
 * How long the program takes, in seconds by the clock and of all processors, and its memory at the most: to show its help, to analyse five
 * accounts, 1,000 articles, 20,000 files of one line, and one of 4.9 MB in one line. Prints one JSON object.
 *
 *     npx tsx bench/speed.ts [RUNS] [PROGRAM]...
 *
 * Articles and accounts come from `../shared` beside the checkout; without it these are left out. Each measure is taken RUNS times (3), and the
 * least counts: what else the machine does only adds. Where several programs are named
 * (bin/crossread of two checkouts), their runs alternate, so that both meet the same machine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ecbText } from './ecb.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHARED = resolve(ROOT, '../shared');
const ARTICLES = 1000;
/** Code units of an article put together of short ones: some 600 words. */
const LENGTH = 3_600;
const LINES = 20_000;
const LONG = 4_900_000;

const [runsGiven, ...programsGiven] = process.argv.slice(2);
const runs = Number(runsGiven ?? 3);
const programs = programsGiven.length > 0 ? programsGiven : [join(ROOT, 'bin/crossread')];

const folder = mkdtempSync(join(tmpdir(), 'crossread-speed-'));

const files = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter(name => /\.(?:txt|xml)$/.test(name))
        .sort()
        .map(name => join(path, name))
    : [];

/** Real articles: those of PolNeAR, then short ones of ECB+ put together until each is as long. */
const articles = (): string[] => {
  const data = join(SHARED, 'data');
  const texts = ['train', 'dev']
    .flatMap(part => files(join(data, 'polnear', part, 'text')))
    .map(f => readFileSync(f, 'utf8'));
  let text = '';
  for (const path of files(join(data, 'ecbplus'))) {
    text += `${ecbText(readFileSync(path, 'utf8'))}\n\n`;
    if (text.length < LENGTH) continue;
    texts.push(text);
    text = '';
  }
  return texts.slice(0, ARTICLES);
};

/** A folder with one file for each text. */
const folderOf = (name: string, texts: readonly string[]): string => {
  const path = join(folder, name);
  mkdirSync(path);
  texts.forEach((text, i) => {
    writeFileSync(join(path, `${String(i).padStart(5, '0')}.txt`), text);
  });
  return path;
};

interface Spent {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** Makes a program tell on its end, on file descriptor 3, what it used. */
const TELLS = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`)}`;

/** What node needs for `args`. */
const measure = (args: readonly string[]): Spent => {
  const from = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--import', TELLS, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  if (status !== 0 && status !== 1) throw new Error(`failed with status ${String(status)}: ${args.join(' ')}`);
  const used = JSON.parse(String(output[3])) as NodeJS.ResourceUsage;
  return {
    seconds: (performance.now() - from) / 1000,
    cpu: (used.userCPUTime + used.systemCPUTime) / 1e6,
    megabytes: used.maxRSS / 1024,
  };
};

const least = (all: readonly Spent[]): Spent => {
  const of = (key: keyof Spent, digits: number): number => Number(Math.min(...all.map(s => s[key])).toFixed(digits));
  return { seconds: of('seconds', 2), cpu: of('cpu', 2), megabytes: of('megabytes', 0) };
};

const texts = articles();
const numbers = [
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
  'Thirteen',
];
const lines = Array.from(
  { length: LINES },
  (_, i) => `Report ${String(i)}. ${numbers[i % numbers.length] ?? ''} people died in the flood.`,
);
const words = texts.join(' ').replace(/\s+/g, ' ');
const inputs: Record<string, string | null> = {
  '5 accounts': existsSync(join(SHARED, 'seeds')) ? join(SHARED, 'seeds') : null,
  [`${String(texts.length)} articles`]: texts.length > 0 ? folderOf('articles', texts) : null,
  [`${String(LINES)} files of one line`]: folderOf('lines', lines),
  '4.9 MB in one line': texts.length > 0 ? folderOf('long', [words.repeat(2).slice(0, LONG)]) : null,
};
const json = join(folder, 'out.json');
const jobs: Record<string, (program: string) => readonly string[]> = {
  node: () => ['-e', '0'],
  help: program => [program, '--help'],
};
for (const [name, path] of Object.entries(inputs)) {
  if (path !== null) jobs[name] = program => [program, 'analyze', path, '--json', json];
}

const spent = new Map<string, Spent[]>();
for (let run = 0; run < runs; run += 1) {
  for (const [name, args] of Object.entries(jobs)) {
    for (const program of programs) {
      const key = programs.length > 1 ? `${name} (${program})` : name;
      spent.set(key, [...(spent.get(key) ?? []), measure(args(program))]);
    }
  }
}
rmSync(folder, { recursive: true });
const figures = Object.fromEntries([...spent].map(([name, all]) => [name, least(all)]));
const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', threads: availableParallelism() };
console.log(JSON.stringify({ figures, runs, machine }, null, 2));
